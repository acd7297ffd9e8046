import { yearEnd, yearOf } from "../foundation/days.js";
import { bodiesById } from "../organisation/hierarchy.js";
import type { Body, Tier } from "../organisation/schema.js";
import type { Officer, OfficerRole } from "../personnel/schema.js";
import { partOfYear, servedIn } from "../personnel/service.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import { audienceOf, isFor } from "./audience.js";
import { addHours, creditOf, lawOfYear, newSums, type LawOfYear } from "./credit.js";
import { namedModes, requiredTopics } from "./parameters.js";
import {
  planCourseStray,
  planHoursLow,
  planHoursShort,
  planModeUnused,
  planPartYear,
  planSeatsFew,
  planTierUnknown,
  planTopicEmpty,
  planTopicMissing,
  planUncovered,
} from "./plan-rules.js";
import { TrainingMode, TrainingTopic, type Course, type TrainingPlan } from "./schema.js";

/** What is asked of a body's plan for a year. */
export interface TrainingPlanFacts {
  readonly plan: TrainingPlan;
  /** Courses the plan does not name are passed over. */
  readonly courses: readonly Course[];
  /** People of other bodies, or outside the plan's audience, are passed over. */
  readonly officers: readonly Officer[];
  readonly bodies: readonly Body[];
}

/** What the plan holds for one person. */
export interface PlannedYear {
  readonly officer: string;
  /** Courses that are for the person, while in service. */
  readonly courses: number;
  /** The hours they will bring. */
  readonly hours: number;
  /** Hours of practice besides, of which no text says whether they count. */
  readonly practice: number;
  /** The most that is required of one of the roles; absent where no rule is in force. */
  readonly required?: number;
}

/** A plan held against the people it is for. */
export interface PlannedTraining extends Judged {
  readonly people: readonly PlannedYear[];
  /** Topics and modes that the plan's courses have, in the order of their tables. */
  readonly topics: readonly TrainingTopic[];
  readonly modes: readonly TrainingMode[];
}

/**
 * Holds a year's plan against the roll, before the year begins or while it can still be mended: who is in no course,
 * whose courses do not make the hours, which topics and modes are left out. Attendance is taken as full.
 */
export function planSuffices({ plan, courses, officers, bodies }: TrainingPlanFacts, law: Law): PlannedTraining {
  const places = bodiesById(bodies);
  const people = audienceOf(plan, officers, places).filter((officer) => servedIn(officer, plan.year));
  const { held, strays } = coursesOf(plan, courses);
  const ofYear = lawOfYear(law, plan.year, new Set(people.flatMap(({ roles }) => roles)));

  const planned: PlannedYear[] = [];
  const findings: Finding[] = [...strays, ...contents(plan, held, law), ...promise(plan, ofYear)];
  const takers = new Map<string, number>();
  const ofClass = fittingCourses(held);
  for (const officer of people) {
    const forClass = ofClass(officer.roles, places.get(officer.body)?.tier);
    const { person, finding } = weighPlan(plan.year, officer, forClass, ofYear, takers);
    planned.push(person);
    if (finding) findings.push(finding);
  }
  for (const course of held) {
    const count = takers.get(course.id) ?? 0;
    if (course.seats === undefined || count <= course.seats) continue;
    const values = { course: course.id, people: count, seats: course.seats };
    findings.push(find(planSeatsFew, { kind: "course", id: course.id }, values, [], ["seats"]));
  }
  return {
    people: planned,
    topics: TrainingTopic.options.filter((topic) => held.some(({ topics = [] }) => topics.includes(topic))),
    modes: TrainingMode.options.filter((mode) => held.some((course) => course.mode === mode)),
    findings,
  };
}

/** {@link planSuffices} as a check. */
export const trainingPlanCheck = defineCheck({ id: "training/plan", version: 1, judge: planSuffices });

/** The plan's courses that are known and lie in its year, each once; the others are said to be stray. */
function coursesOf(plan: TrainingPlan, courses: readonly Course[]): { held: readonly Course[]; strays: Finding[] } {
  const known = new Map(courses.map((course) => [course.id, course]));
  const held: Course[] = [];
  const strays: Finding[] = [];
  for (const id of new Set(plan.courses)) {
    const course = known.get(id);
    if (course && yearOf(course.heldOn) === plan.year) held.push(course);
    else {
      const values = { course: id, year: plan.year, ...(course && { heldOn: course.heldOn }) };
      strays.push(find(planCourseStray, subjectOf(plan), values, [], ["courses"]));
    }
  }
  return { held, strays };
}

/** What the plan's courses leave out of the topics and modes that are asked for. */
function contents(plan: TrainingPlan, held: readonly Course[], law: Law): readonly Finding[] {
  const on = yearEnd(plan.year);
  const subject = subjectOf(plan);
  const has = new Set(held.flatMap(({ topics = [] }) => topics));
  const findings: Finding[] = [];
  const required = law.read(requiredTopics, on);
  const missing = required?.value.filter((topic) => !has.has(topic)) ?? [];
  if (required && missing.length > 0) {
    findings.push(find(planTopicMissing, subject, { topics: missing }, [required], ["courses"]));
  }
  const empty = plan.topics?.filter((topic) => !has.has(topic) && !missing.includes(topic)) ?? [];
  if (empty.length > 0) findings.push(find(planTopicEmpty, subject, { topics: empty }, [], ["topics"]));
  const named = law.read(namedModes, on);
  const unused = named?.value.filter((mode) => !held.some((course) => course.mode === mode)) ?? [];
  if (named && unused.length > 0) {
    findings.push(find(planModeUnused, subject, { modes: unused }, [named], ["courses"]));
  }
  return findings;
}

/** What the plan says of the hours of each person, against the most that is owed by its people. */
function promise(plan: TrainingPlan, law: LawOfYear): readonly Finding[] {
  const owed = mostOwed(["enforcement", "supervision"], law);
  if (!owed || plan.hours === undefined || plan.hours >= owed.value) return [];
  return [find(planHoursLow, subjectOf(plan), { planned: plan.hours, required: owed.value }, [owed], ["hours"])];
}

function weighPlan(
  year: number,
  officer: Officer,
  { fitting, unsure }: ForClass,
  law: LawOfYear,
  takers: Map<string, number>,
): { person: PlannedYear; finding?: Finding } {
  const part = partOfYear(officer, year);
  const sums = newSums();
  let courses = 0;
  for (const { id, mode, heldOn, hours } of fitting) {
    if (part && (heldOn < part.from || heldOn > part.to)) continue;
    courses += 1;
    takers.set(id, (takers.get(id) ?? 0) + 1);
    addHours(sums, mode, heldOn, hours, yearEnd(year));
  }
  const { credited: planned, practice, free, changedBy } = creditOf(sums, law);
  const owed = mostOwed(officer.roles, law);
  const person = { officer: officer.id, courses, hours: planned, practice, ...(owed && { required: owed.value }) };
  if (!owed || planned >= owed.value) return { person };

  const subject = { kind: "officer", id: officer.id };
  const basis = free >= owed.value ? [owed, ...changedBy] : [owed];
  const required = owed.value;
  if (unsure > 0) return { person, finding: find(planTierUnknown, subject, { planned, required, unsure }, basis) };
  if (part) return { person, finding: find(planPartYear, subject, { ...part, planned, required }, basis) };
  if (courses === 0) return { person, finding: find(planUncovered, subject, { required }, basis) };
  return { person, finding: find(planHoursShort, subject, { courses, planned, practice, required }, basis) };
}

/** The courses that are for a class of people, and how many may be: the tier of the body is not known. */
interface ForClass {
  readonly fitting: readonly Course[];
  readonly unsure: number;
}

/** Finds the courses for a class of people. People of one class get one list, so that a nation of them stays linear. */
function fittingCourses(held: readonly Course[]): (roles: readonly OfficerRole[], tier: Tier | undefined) => ForClass {
  const found = new Map<string, ForClass>();
  return (roles, tier) => {
    const key = `${tier ?? ""} ${[...roles].sort().join(" ")}`;
    const before = found.get(key);
    if (before) return before;
    const fits = held.map((course) => isFor(course, [...roles], tier));
    const forClass = {
      fitting: held.filter((_, i) => fits[i] === true),
      unsure: fits.filter((fit) => fit === undefined).length,
    };
    found.set(key, forClass);
    return forClass;
  };
}

function mostOwed(roles: readonly OfficerRole[], law: LawOfYear): Dated<number> | undefined {
  return roles
    .map((role) => law.hours[role])
    .reduce((most, hours) => (hours && (!most || hours.value > most.value) ? hours : most), undefined);
}

function subjectOf(plan: TrainingPlan): { kind: string; id: string } {
  return { kind: "trainingPlan", id: plan.id };
}
