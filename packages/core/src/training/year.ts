import { dayOfYear, daysInYear, yearEnd, yearOf, yearStart, type PlainDate } from "../foundation/days.js";
import type { Officer, OfficerRole } from "../personnel/schema.js";
import { partOfYear, servedIn, type Service } from "../personnel/service.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, worstOf, type Finding, type Severity } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import {
  addHours,
  creditOf,
  hoursByMode,
  lawOfYear,
  newSums,
  type Credit,
  type LawOfYear,
  type ModeHours,
  type Sums,
} from "./credit.js";
import { hoursBehind, hoursOutstanding, hoursShort, notInService, partYear, practiceUnsettled } from "./rules.js";
import { TrainingTopic, type TrainingLedger } from "./schema.js";

/** What is asked of one officer's year, as far as it is known on `today`. */
export interface TrainingYearFacts extends Service {
  readonly officer: string;
  /** What the person is. Each role is judged by its own rule, over the same hours. */
  readonly roles: readonly OfficerRole[];
  readonly year: number;
  readonly today: PlainDate;
  /** Records of other officers and years are passed over. */
  readonly records: TrainingLedger;
}

/** How a year stands: done, on pace, behind it; over and short; for somebody to decide; nothing to judge by. */
export type TrainingStatus = "reached" | "on-pace" | "behind" | "short" | "undecided" | "no-rule" | "not-in-service";

/** Hours held on one topic. An hour on two topics stands under both. */
export interface TopicHours {
  readonly topic: TrainingTopic;
  readonly hours: number;
}

/** One officer's year. */
export interface TrainingYear extends Judged {
  readonly officer: string;
  readonly year: number;
  readonly status: TrainingStatus;
  readonly credited: number;
  /** Reported, but not credited. */
  readonly uncredited: number;
  /** Practice among the uncredited hours of which no text says whether it counts. */
  readonly practice: number;
  /** The most that is required of one of the roles. Absent where no rule is in force, or nothing is owed. */
  readonly required?: number;
  /** What is still to be done; 0 where nothing is required. */
  readonly missing: number;
  /** What would be on pace by `today`. Only while the year runs. */
  readonly byNow?: number;
  /** Where the present pace leads by the end of the year. Only while the year runs. */
  readonly forecast?: number;
}

/** {@link TrainingYear} with the hours by mode and by topic. */
export interface TrainingYearInDetail extends TrainingYear {
  readonly modes: readonly ModeHours[];
  readonly topics: readonly TopicHours[];
}

/**
 * Adds up one officer's year and weighs it against the hours required on its last day. Before the year is over it
 * warns of who will fall short at the present pace. 威司发〔2022〕4号 三（四）1.
 */
export function trainingYear(facts: TrainingYearFacts, law: Law): TrainingYearInDetail {
  const { officer, year, today } = facts;
  const ofYear = lawOfYear(law, year, new Set(facts.roles));
  const sums = newSums();
  const byTopic = new Map<TrainingTopic, number>();
  for (const { officer: who, heldOn, mode, hours, topics = [] } of facts.records) {
    if (who !== officer || yearOf(heldOn) !== year) continue;
    addHours(sums, mode, heldOn, hours, today);
    if (heldOn > today) continue;
    for (const topic of topics) byTopic.set(topic, (byTopic.get(topic) ?? 0) + hours);
  }
  const topics = TrainingTopic.options.flatMap((topic) => {
    const hours = byTopic.get(topic);
    return hours === undefined ? [] : { topic, hours };
  });
  return { ...weigh(facts, sums, ofYear), modes: hoursByMode(sums, ofYear), topics };
}

/** {@link trainingYear} as a check: `judge(trainingYearCheck, facts, law).outcome` is `violated` at 52 of 60 hours. */
export const trainingYearCheck = defineCheck({ id: "training/year", version: 1, judge: trainingYear });

/** The facts of one officer's year out of a larger ledger, and no more, so that a receipt stands on these alone. */
export function trainingFacts(
  { id, roles, joinedOn, leftOn }: Officer,
  ledger: TrainingLedger,
  year: number,
  today: PlainDate,
): TrainingYearFacts {
  return {
    officer: id,
    roles,
    joinedOn,
    ...(leftOn !== undefined && { leftOn }),
    year,
    today: today < yearEnd(year) ? today : yearEnd(year), // a year that is over stays as it was
    records: ledger.filter((record) => record.officer === id && yearOf(record.heldOn) === year),
  };
}

/** Weighs the hours of one year against the law of it. */
export function weigh(facts: Omit<TrainingYearFacts, "records">, sums: Sums, law: LawOfYear): TrainingYear {
  const { officer, roles, year, today } = facts;
  const credit = creditOf(sums, law);
  const { credited, uncredited, practice } = credit;
  const base = { officer, year, credited, uncredited, practice };
  if (!servedIn(facts, year)) {
    const finding = find(notInService, { kind: "officer", id: officer }, { year }, []);
    return { ...base, status: "not-in-service", missing: 0, findings: [finding] };
  }

  let required = 0;
  const findings: Finding[] = [];
  for (const role of roles) {
    const hours = law.hours[role];
    if (hours === undefined) continue;
    required = Math.max(required, hours.value);
    if (credited < hours.value) findings.push(fault(facts, role, credit, hours));
  }
  if (required === 0) return { ...base, status: "no-rule", missing: 0, findings };
  const running = yearStart(year) <= today && today < yearEnd(year);
  return {
    ...base,
    required,
    missing: Math.max(0, required - credited),
    ...(running && { byNow: paceOf(required, today), forecast: forecastOf(credited, today) }),
    status: statusOf(worstOf(findings)),
    findings,
  };
}

/** What is to be said of credited hours that do not suffice for a role. */
function fault(
  facts: Omit<TrainingYearFacts, "records">,
  role: OfficerRole,
  { credited: actual, practice, free, changedBy }: Credit,
  hours: Dated<number>,
): Finding {
  const { officer, year, today } = facts;
  const subject = { kind: "officer", id: officer };
  const values = { role, actual, required: hours.value };
  // What is converted or capped is a basis only where the hours would suffice without it.
  const basis = free >= hours.value ? [hours, ...changedBy] : [hours];
  const part = partOfYear(facts, year);
  if (part) return find(partYear, subject, { ...values, ...part }, basis, ["joinedOn", "leftOn"]);

  const over = today >= yearEnd(year);
  // Before its first day a year has no pace: everything is still to come.
  const forecast = over ? actual : today < yearStart(year) ? hours.value : forecastOf(actual, today);
  if (forecast >= hours.value) return find(hoursOutstanding, subject, { ...values, forecast }, basis, ["hours"]);

  const withPractice = actual + practice;
  if (withPractice >= hours.value) {
    return find(practiceUnsettled, subject, { ...values, withPractice }, basis, ["hours"]);
  }
  if (over) return find(hoursShort, subject, { ...values, year }, basis, ["hours"]);
  const byNow = paceOf(hours.value, today);
  return find(hoursBehind, subject, { ...values, today, byNow, forecast }, basis, ["hours"]);
}

function paceOf(required: number, today: PlainDate): number {
  return (required * dayOfYear(today)) / daysInYear(yearOf(today));
}

function forecastOf(credited: number, today: PlainDate): number {
  return (credited * daysInYear(yearOf(today))) / dayOfYear(today);
}

function statusOf(worst: Severity | undefined): TrainingStatus {
  switch (worst) {
    case "violation":
      return "short";
    case "question":
      return "undecided";
    case "warning":
      return "behind";
    case "remark":
      return "on-pace";
    case undefined:
      return "reached";
    default:
      return worst satisfies never;
  }
}
