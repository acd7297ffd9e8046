import { yearOf, type PlainDate } from "../foundation/days.js";
import { bodiesById } from "../organisation/hierarchy.js";
import type { Body, Tier } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import { servedIn } from "../personnel/service.js";
import type { TrainingCounts } from "./roster.js";
import { practiceModes, type Course, type TrainingLedger, type TrainingMode, type TrainingTopic } from "./schema.js";

/** What the training of one body's people was like in a year. Nothing here is judged: no text gives a figure for it. */
export interface TrainingVariety {
  readonly people: number;
  /** People with at least one session of practice (实训). */
  readonly withPractice: number;
  /** Sessions of practice by how they went; those without a result are not in it. */
  readonly passed: number;
  readonly failed: number;
  /** How many modes a person was trained in, on the average of all people. */
  readonly modesEach: number;
  /** Hours of all people on each topic. An hour on two topics stands under both. */
  readonly hoursByTopic: Readonly<Partial<Record<TrainingTopic, number>>>;
}

/** What {@link trainingVariety} is drawn from. */
export interface TrainingVarietyFacts {
  readonly officers: readonly Officer[];
  readonly records: TrainingLedger;
  readonly year: number;
  readonly today: PlainDate;
}

/** Modes, practice and topics by body, of everybody who served in the year. 三（四）1, 一. */
export function trainingVariety({
  officers,
  records,
  year,
  today,
}: TrainingVarietyFacts): Readonly<Record<string, TrainingVariety>> {
  const served = new Map(
    officers
      .filter((officer) => servedIn(officer, year))
      .map(({ id, body }) => [id, { body, modes: new Set<TrainingMode>(), practised: false }]),
  );
  const byBody: Record<string, Growing> = {};
  for (const { body } of served.values()) (byBody[body] ??= newVariety()).people += 1;
  for (const { officer, mode, heldOn, hours, topics = [], result } of records) {
    const person = served.get(officer);
    if (!person || yearOf(heldOn) !== year || heldOn > today) continue;
    const sum = (byBody[person.body] ??= newVariety());
    person.modes.add(mode);
    for (const topic of topics) sum.hoursByTopic[topic] = (sum.hoursByTopic[topic] ?? 0) + hours;
    if (!practiceModes.has(mode)) continue;
    person.practised = true;
    if (result === "passed") sum.passed += 1;
    if (result === "failed") sum.failed += 1;
  }
  for (const { body, modes, practised } of served.values()) {
    const sum = (byBody[body] ??= newVariety());
    if (practised) sum.withPractice += 1;
    sum.modes += modes.size;
  }
  return Object.fromEntries(
    Object.entries(byBody).map(([body, { modes, ...sum }]) => [body, { ...sum, modesEach: modes / sum.people }]),
  );
}

/** What one organiser offered. */
export interface CoursesOffered {
  readonly courses: number;
  readonly hours: number;
  readonly byMode: Readonly<Partial<Record<TrainingMode, number>>>;
  readonly byTopic: Readonly<Partial<Record<TrainingTopic, number>>>;
}

/** The courses of a year by organiser: how many there are, and how many of each mode and topic. */
export function coursesOffered(courses: readonly Course[], year: number): Readonly<Record<string, CoursesOffered>> {
  const offered: Record<string, Offering> = {};
  for (const { organiser, heldOn, hours, mode, topics = [] } of courses) {
    if (yearOf(heldOn) !== year) continue;
    const sum = (offered[organiser] ??= { courses: 0, hours: 0, byMode: {}, byTopic: {} });
    sum.courses += 1;
    sum.hours += hours;
    sum.byMode[mode] = (sum.byMode[mode] ?? 0) + 1;
    for (const topic of topics) sum.byTopic[topic] = (sum.byTopic[topic] ?? 0) + 1;
  }
  return offered;
}

/** The counts of a roster by tier; `unknown` holds those whose body is not among the bodies. */
export function trainingByTier(
  byBody: Readonly<Record<string, TrainingCounts>>,
  bodies: readonly Body[],
): Readonly<Partial<Record<Tier | "unknown", TrainingCounts>>> {
  const places = bodiesById(bodies);
  const byTier: Partial<Record<Tier | "unknown", TrainingCounts>> = {};
  for (const [id, counts] of Object.entries(byBody)) {
    const tier = places.get(id)?.tier ?? "unknown";
    const before = byTier[tier];
    byTier[tier] = before ? plus(before, counts) : counts;
  }
  return byTier;
}

function plus(a: TrainingCounts, b: TrainingCounts): TrainingCounts {
  return {
    people: a.people + b.people,
    enforcement: a.enforcement + b.enforcement,
    supervision: a.supervision + b.supervision,
    reached: a.reached + b.reached,
    onPace: a.onPace + b.onPace,
    behind: a.behind + b.behind,
    short: a.short + b.short,
    undecided: a.undecided + b.undecided,
    missing: a.missing + b.missing,
  };
}

interface Growing {
  people: number;
  withPractice: number;
  passed: number;
  failed: number;
  modes: number;
  hoursByTopic: Partial<Record<TrainingTopic, number>>;
}

interface Offering {
  courses: number;
  hours: number;
  byMode: Partial<Record<TrainingMode, number>>;
  byTopic: Partial<Record<TrainingTopic, number>>;
}

function newVariety(): Growing {
  return { people: 0, withPractice: 0, passed: 0, failed: 0, modes: 0, hoursByTopic: {} };
}
