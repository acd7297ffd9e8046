import { yearEnd, yearOf, type PlainDate } from "../foundation/days.js";
import { bodiesById } from "../organisation/hierarchy.js";
import type { Body } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import { servedIn } from "../personnel/service.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding } from "../policy/finding.js";
import type { Law } from "../policy/law.js";
import { isFor } from "./audience.js";
import { classUnknown, onlyForOthers } from "./fit-rules.js";
import { byClass } from "./parameters.js";
import type { Course, TrainingLedger } from "./schema.js";

/** What is asked of the classes of many officers' training. */
export interface TrainingFitFacts {
  readonly officers: readonly Officer[];
  readonly bodies: readonly Body[];
  readonly courses: readonly Course[];
  readonly records: TrainingLedger;
  readonly year: number;
  readonly today: PlainDate;
}

/** Whom the courses were for that somebody's hours come from. Hours held up to `today`, before any conversion. */
export interface FittingHours {
  readonly officer: string;
  /** From courses for the person's roles and tier, or for everybody. */
  readonly fitting: number;
  readonly others: number;
  /** Without a course, with one that is not recorded, or of a body whose tier is not known. */
  readonly unknown: number;
}

/** Everybody who served in the year, in the order of `officers`. */
export interface TrainingFit extends Judged {
  readonly people: readonly FittingHours[];
}

/**
 * Holds training against 分级分类: whose hours come only from courses for other roles or tiers. No text says how many
 * hours have to be of one's own class, so that one such hour is enough. 威司发〔2022〕4号 三（四）1.
 */
export function trainingFit(facts: TrainingFitFacts, law: Law): TrainingFit {
  const { officers, year, today } = facts;
  const places = bodiesById(facts.bodies);
  const courses = new Map(facts.courses.map((course) => [course.id, course]));
  const known = new Map(officers.map((officer) => [officer.id, officer]));
  const sums = new Map<string, { fitting: number; others: number; unknown: number }>(
    officers.map(({ id }) => [id, { fitting: 0, others: 0, unknown: 0 }]),
  );
  for (const { officer: id, heldOn, hours, course: courseId } of facts.records) {
    const [officer, sum] = [known.get(id), sums.get(id)];
    if (!officer || !sum || yearOf(heldOn) !== year || heldOn > today) continue;
    const course = courseId === undefined ? undefined : courses.get(courseId);
    const fits = course && isFor(course, officer.roles, places.get(officer.body)?.tier);
    sum[fits === undefined ? "unknown" : fits ? "fitting" : "others"] += hours;
  }

  const required = law.read(byClass, yearEnd(year));
  const findings: Finding[] = [];
  const people: FittingHours[] = [];
  for (const officer of officers) {
    const sum = sums.get(officer.id);
    if (!sum || !servedIn(officer, year)) continue;
    people.push({ officer: officer.id, ...sum });
    const { fitting, others, unknown } = sum;
    if (required?.value !== true || fitting > 0 || others === 0) continue;
    const subject = { kind: "officer", id: officer.id };
    findings.push(
      unknown > 0
        ? find(classUnknown, subject, { others, unknown }, [required], ["course"])
        : find(onlyForOthers, subject, { others }, [required], ["course"]),
    );
  }
  return { people, findings };
}

/** {@link trainingFit} as a check. */
export const trainingFitCheck = defineCheck({ id: "training/fit", version: 1, judge: trainingFit });
