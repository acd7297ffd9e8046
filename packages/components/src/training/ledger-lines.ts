import { can, type Actor } from "@hengjian/core/access";
import { maskPerson } from "@hengjian/core/foundation";
import { isWithin, type Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import type { TrainingRoster, TrainingStatus } from "@hengjian/core/training";
import type { Line } from "./ledger-rows.js";

/** What the reader wants to see. Empty text means no condition. */
export interface Filter {
  readonly text: string;
  /** A body and all below it. */
  readonly body: string;
  readonly tier: string;
  readonly status: StatusGroup | "";
}

/** No condition at all. */
export const noFilter: Filter = { text: "", body: "", tier: "", status: "" };

/** Statuses as the segment groups them: too few hours is one group, whether the year runs or is over. */
export type StatusGroup = "few" | "on-pace" | "reached" | "undecided";

const GROUP: Readonly<Record<TrainingStatus, StatusGroup | undefined>> = {
  reached: "reached",
  "on-pace": "on-pace",
  behind: "few",
  short: "few",
  undecided: "undecided",
  "no-rule": undefined,
  "not-in-service": undefined,
};

/** By what the table is sorted, and which way. */
export interface Order {
  readonly by: "body" | "name" | "credited" | "missing";
  readonly down: boolean;
}

/** One line per person of the roster, in its order; names as far as the actor may read them. */
export function linesOf(
  roster: TrainingRoster,
  officers: readonly Officer[],
  bodies: ReadonlyMap<string, Body>,
  actor: Actor | undefined,
): readonly Line[] {
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  return roster.people.flatMap((year) => {
    const officer = byId.get(year.officer);
    if (!officer) return [];
    const readable = can(actor, "personnel/read-name", officer.body, bodies);
    const name = readable ? officer.name : maskPerson(officer.name);
    return [{ officer, name, body: bodies.get(officer.body)?.name ?? officer.body, year }];
  });
}

/** The lines that meet every condition. Text is sought in what the reader can see: name, numbers, body. */
export function visibleLines(
  lines: readonly Line[],
  { text, body, tier, status }: Filter,
  bodies: ReadonlyMap<string, Body>,
): readonly Line[] {
  const wanted = text.trim().toLowerCase();
  return lines.filter(
    ({ officer, name, body: bodyName, year }) =>
      (status === "" || GROUP[year.status] === status) &&
      (tier === "" || bodies.get(officer.body)?.tier === tier) &&
      (body === "" || isWithin(officer.body, body, bodies)) &&
      (wanted === "" ||
        [name, officer.id, officer.certificate ?? "", bodyName].some((part) => part.toLowerCase().includes(wanted))),
  );
}

/** How many lines each group of statuses has. */
export function countGroups(lines: readonly Line[]): Readonly<Record<StatusGroup, number>> {
  const counts = { few: 0, "on-pace": 0, reached: 0, undecided: 0 };
  for (const { year } of lines) {
    const group = GROUP[year.status];
    if (group) counts[group] += 1;
  }
  return counts;
}

/** The lines in an order; bodies stand as the list has them, equal ones keep their place. */
export function sortLines(lines: readonly Line[], { by, down }: Order, bodies: readonly Body[]): readonly Line[] {
  const place = new Map(bodies.map((body, index) => [body.id, index]));
  const chinese = new Intl.Collator("zh-Hans-CN");
  const compare: Readonly<Record<Order["by"], (a: Line, b: Line) => number>> = {
    body: (a, b) => (place.get(a.officer.body) ?? bodies.length) - (place.get(b.officer.body) ?? bodies.length),
    name: (a, b) => chinese.compare(a.name, b.name),
    credited: (a, b) => a.year.credited - b.year.credited,
    missing: (a, b) => a.year.missing - b.year.missing,
  };
  return [...lines].sort((a, b) => (down ? compare[by](b, a) : compare[by](a, b)));
}
