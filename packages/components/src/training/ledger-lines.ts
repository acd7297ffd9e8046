import { can, type Actor } from "@hengjian/core/access";
import { maskPerson } from "@hengjian/core/foundation";
import { isWithin, type Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import type { TrainingRoster, TrainingStatus } from "@hengjian/core/training";
import type { Line } from "./ledger-rows.js";

/** What the reader wants to see, beside the table's own search and filters. Empty text means no condition. */
export interface Filter {
  /** A body and all below it. */
  readonly body: string;
  readonly tier: string;
  readonly status: StatusGroup | "";
}

/** No condition at all. */
export const noFilter: Filter = { body: "", tier: "", status: "" };

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
    return [{ id: officer.id, officer, name, body: bodies.get(officer.body)?.name ?? officer.body, year }];
  });
}

/** Whether a line meets the conditions; `undefined` where there are none. Text is the table's own affair. */
export function lineTest(
  { body, tier, status }: Filter,
  bodies: ReadonlyMap<string, Body>,
): ((line: Line) => boolean) | undefined {
  if (body === "" && tier === "" && status === "") return undefined;
  return ({ officer, year }) =>
    (status === "" || GROUP[year.status] === status) &&
    (tier === "" || bodies.get(officer.body)?.tier === tier) &&
    (body === "" || isWithin(officer.body, body, bodies));
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
