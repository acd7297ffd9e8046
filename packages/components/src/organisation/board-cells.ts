import { html, nothing, type TemplateResult } from "lit";
import {
  coverageItems,
  isDepartment,
  kindOf,
  type Body,
  type BodyCoverage,
  type CoverageCell,
  type CoverageItem,
} from "@hengjian/core/organisation";
import { worstOf, type Severity } from "@hengjian/core/policy";
import { severityIcon } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import type { BoardWords } from "./coverage-board.words.js";

/** One body on the board. */
export interface BoardLine {
  readonly body: Body;
  readonly coverage: BodyCoverage;
  /** Nothing is missing and nothing is open. */
  readonly complete: boolean;
  readonly worst: Severity | undefined;
}

/** A group of bodies of one kind, in the order of the list. */
export interface BoardGroup {
  readonly title: string;
  readonly lines: readonly BoardLine[];
}

/** A body with what was found of it. */
export function boardLine(body: Body, coverage: BodyCoverage): BoardLine {
  const worst = worstOf(coverage.findings);
  return { body, coverage, complete: worst !== "violation" && worst !== "question" && worst !== "warning", worst };
}

/** The groups in which bodies stand: subdistricts before towns, departments last. */
export function groupsOf(lines: readonly BoardLine[], t: BoardWords): readonly BoardGroup[] {
  const key = ({ body }: BoardLine): keyof BoardWords["groups"] => {
    const kind = kindOf(body);
    if (isDepartment(kind)) return "departments";
    return kind as Exclude<keyof BoardWords["groups"], "departments">; // the other kinds have a group of their own
  };
  const order = ["justiceBureau", "zone", "subdistrict", "town", "townEnforcement", "departments"] as const;
  return order
    .map((group) => ({ title: t.groups[group], lines: lines.filter((line) => key(line) === group) }))
    .filter((group) => group.lines.length > 0);
}

/** The missing things of a body in a few words; nothing where it lacks nothing. */
export function lacksWords({ coverage, worst }: BoardLine, t: BoardWords): string {
  const missing = coverageItems.filter((item) => coverage.cells[item].state === "missing");
  const [first] = missing;
  if (first !== undefined && missing.length === 1) return t.missing[first];
  if (first !== undefined) return t.missingMany({ count: n(missing.length) });
  if (worst === "violation") return t.fallsShort;
  return worst === "question" ? t.undecided : "";
}

/** The four blocks in their order: filled, hatched where missing, hollow where nothing is expected. */
export function blocks({ cells }: BodyCoverage, t: BoardWords): TemplateResult {
  const said = coverageItems.map((item) => `${t.items[item]} ${t.states[cells[item].state]}`).join("，");
  return html`<span class="blocks" role="img" aria-label=${said}>
    ${coverageItems.map((item) => {
      const { state, severity } = cells[item];
      return html`<span class="block ${state} ${severity ?? ""}"></span>`;
    })}
  </span>`;
}

/** What stands in one cell of the table: names, or what is missing with icon and word. */
export function cellContent(
  item: CoverageItem,
  { state, severity, holders }: CoverageCell,
  nameOf: (holder: string) => string,
  t: BoardWords,
): TemplateResult | string {
  const [first] = holders;
  const shown = first === undefined ? "" : item === "dedicated" || item === "legalOfficer" ? nameOf(first) : first;
  const named = holders.length > 1 ? t.more({ first: shown, count: n(holders.length) }) : shown;
  switch (state) {
    case "there":
      return html`${named}${severity ? severityIcon(severity) : nothing}`;
    case "missing":
      return html`<span class="lacks">${severityIcon(severity ?? "violation")}${t.missing[item]}</span>`;
    case "undecided":
      return html`<span class="lacks"
        >${severityIcon(severity ?? "question")}${stands(named, severity ?? "question", t)}</span
      >`;
    case "not-expected":
    case "no-rule":
      return named === ""
        ? html`<span class="soft" aria-hidden="true">${t.dash}</span><span class="hidden">${t.states[state]}</span>`
        : html`${named}`;
    default:
      return state satisfies never;
  }
}

/** Who is there, and that it is not enough or not settled: the sentence stands with the chosen body. */
function stands(named: string, severity: Severity, t: BoardWords): string {
  const word = severity === "violation" ? t.fallsShort : t.undecided;
  return named === "" ? word : t.but({ named, word });
}
