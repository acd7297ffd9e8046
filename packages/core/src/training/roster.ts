import { yearEnd, yearOf, type PlainDate } from "../foundation/days.js";
import type { Officer } from "../personnel/schema.js";
import { servedIn } from "../personnel/service.js";
import { defineCheck, type Judged } from "../policy/check.js";
import type { Finding } from "../policy/finding.js";
import type { Law } from "../policy/law.js";
import { addHours, lawOfYear, newSums, type Sums } from "./credit.js";
import type { TrainingLedger } from "./schema.js";
import { weigh, type TrainingYear } from "./year.js";

/** What is asked of the year of many officers. */
export interface TrainingRosterFacts {
  readonly officers: readonly Officer[];
  readonly records: TrainingLedger;
  readonly year: number;
  readonly today: PlainDate;
}

/** How many people stand where, and what they still owe. */
export interface TrainingCounts {
  readonly people: number;
  readonly enforcement: number;
  readonly supervision: number;
  readonly reached: number;
  readonly onPace: number;
  readonly behind: number;
  readonly short: number;
  readonly undecided: number;
  /** Hours that those who are behind or short still need. */
  readonly missing: number;
}

/** The year of everybody who served in it, in the order of `officers`. */
export interface TrainingRoster extends Judged {
  readonly people: readonly TrainingYear[];
  readonly counts: TrainingCounts;
  /** The same by body; bodies without anybody in service are not in it. */
  readonly byBody: Readonly<Record<string, TrainingCounts>>;
  /** Records of people who are not among the officers: they count for nobody. */
  readonly strays: number;
}

/** Judges the year of every officer in one pass over the records. Time and memory grow with both, no faster. */
export function trainingRoster({ officers, records, year, today }: TrainingRosterFacts, law: Law): TrainingRoster {
  const day = today < yearEnd(year) ? today : yearEnd(year);
  const sums = new Map<string, Sums>(officers.map((officer) => [officer.id, newSums()]));
  let strays = 0;
  for (const { officer, mode, heldOn, hours } of records) {
    const sum = sums.get(officer);
    if (!sum) strays += 1;
    else if (yearOf(heldOn) === year) addHours(sum, mode, heldOn, hours, day);
  }

  const ofYear = lawOfYear(law, year, new Set(officers.flatMap((officer) => officer.roles)));
  const people: TrainingYear[] = [];
  const findings: Finding[] = [];
  const counts = newCounts();
  const byBody: Record<string, Counts> = {};
  for (const officer of officers) {
    if (!servedIn(officer, year)) continue;
    const { id, roles, joinedOn, leftOn } = officer;
    const service = leftOn === undefined ? { joinedOn } : { joinedOn, leftOn };
    const person = weigh({ officer: id, roles, ...service, year, today: day }, sums.get(id) ?? newSums(), ofYear);
    people.push(person);
    findings.push(...person.findings);
    count(counts, officer, person);
    count((byBody[officer.body] ??= newCounts()), officer, person);
  }
  return { people, counts, byBody, strays, findings };
}

/** {@link trainingRoster} as a check. */
export const trainingRosterCheck = defineCheck({ id: "training/roster", version: 1, judge: trainingRoster });

type Counts = { -readonly [K in keyof TrainingCounts]: number };

function newCounts(): Counts {
  return {
    people: 0,
    enforcement: 0,
    supervision: 0,
    reached: 0,
    onPace: 0,
    behind: 0,
    short: 0,
    undecided: 0,
    missing: 0,
  };
}

function count(counts: Counts, officer: Officer, person: TrainingYear): void {
  counts.people += 1;
  if (officer.roles.includes("enforcement")) counts.enforcement += 1;
  if (officer.roles.includes("supervision")) counts.supervision += 1;
  if (person.status === "reached") counts.reached += 1;
  if (person.status === "on-pace") counts.onPace += 1;
  if (person.status === "undecided") counts.undecided += 1;
  if (person.status === "behind") counts.behind += 1;
  if (person.status === "short") counts.short += 1;
  if (person.status === "behind" || person.status === "short") counts.missing += person.missing;
}
