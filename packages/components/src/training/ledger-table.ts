import { html, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import type { Body } from "@hengjian/core/organisation";
import { limitLine } from "../foundation/limit-line.js";
import { n } from "../foundation/words.js";
import type { TableColumn } from "../record/columns.js";
import { LOOK, statusTag, type Line } from "./ledger-rows.js";
import { words } from "./training-ledger.words.js";

/** What the columns of the ledger depend on. */
export interface LedgerColumns {
  readonly limit: number | undefined;
  /** The end of the scale of hours. */
  readonly max: number;
  readonly running: boolean;
  readonly bodies: readonly Body[];
}

/** The columns of the ledger: who, the hours against the limit, what is missing, the status. */
export function ledgerColumns({ limit, max, running, bodies }: LedgerColumns): readonly TableColumn<Line>[] {
  const place = new Map(bodies.map((body, index) => [body.id, index]));
  const label = (of: (t: (typeof words)[Locale]) => string): { zh: string; en: string } => ({
    zh: of(words.zh),
    en: of(words.en),
  });
  const hours = (
    name: "credited" | "uncredited" | "missing" | "forecast",
    more: Partial<TableColumn<Line>> = {},
  ): TableColumn<Line> => ({
    name,
    label: label((t) => t[name]),
    kind: "number",
    value: ({ year }) => year[name],
    width: 6,
    ...more,
  });
  return [
    {
      name: "name",
      label: label((t) => t.name),
      show: ({ name }) => html`<span class="person"><span>${name}</span></span>`,
      width: 8,
    },
    {
      name: "body",
      label: label((t) => t.body),
      order: ({ officer }) => place.get(officer.body) ?? bodies.length,
    },
    {
      name: "role",
      label: label((t) => t.role),
      text: ({ officer }, locale) => {
        const t = words[locale];
        return t.roles({ roles: officer.roles.map((role) => t[role]) });
      },
      unsorted: true,
      width: 5.5,
    },
    {
      name: "gap",
      label: label((t) => (limit === undefined ? t.hoursOnly : t.gap({ limit: n(limit) }))),
      text: ({ year }) =>
        year.required === undefined ? n(year.credited) : `${n(year.credited)} / ${n(year.required)}`,
      show: ({ year }) => bar(year, max),
      look: "bar",
      unsorted: true,
      width: 14,
    },
    hours("credited", { show: ({ year }) => html`<strong>${n(year.credited)}</strong>` }),
    hours("uncredited", { unsorted: true }),
    ...(limit === undefined ? [] : [hours("missing", { show: missing })]),
    ...(running && limit !== undefined ? [hours("forecast", { unsorted: true, value: forecast })] : []),
    {
      name: "status",
      label: label((t) => t.status),
      text: ({ year }, locale) => words[locale].statuses[year.status],
      show: ({ year }, locale) => statusTag(year.status, words[locale]),
      look: "status",
      unsorted: true,
      width: 10,
    },
    {
      name: "certificate",
      label: label((t) => t.certificate),
      value: ({ officer }) => officer.certificate,
      hidden: true,
    },
    { name: "id", label: label((t) => t.number), value: ({ officer }) => officer.id, hidden: true },
  ];
}

function bar(year: Line["year"], max: number): TemplateResult {
  const look = LOOK[year.status];
  const gap = look === "tick" || look === "plain" ? "remark" : look;
  return limitLine({ value: year.credited, limit: year.required, max, pace: year.byNow, gap });
}

/** A forecast is no more exact than the half hours that it is made from. */
function forecast({ year }: Line): number | undefined {
  return year.forecast === undefined ? undefined : Math.round(year.forecast * 10) / 10;
}

/** What is missing stands out where the year will be short. */
function missing({ year }: Line): unknown {
  const { missing: hours, status } = year;
  if (status !== "behind" && status !== "short") return hours === 0 ? html`<span class="soft">0</span>` : n(hours);
  return html`<strong class=${LOOK[status]}>${n(hours)}</strong>`;
}
