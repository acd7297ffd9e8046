import { dayOf, isPlainDate, isPlainDateTime, type PlainDate } from "../foundation/days.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding, type Subject } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import { beginsOn } from "./office-hours.js";
import { countingRules } from "./parameters.js";
import {
  isProvisional,
  reckon,
  straight,
  trailOf,
  type Ending,
  type Interval,
  type Moment,
  type Trail,
  type Unended,
} from "./reckoning.js";
import { badDay, badPeriod, noCalendar, noOfficeHours, timeMissing, twoReadings } from "./rules.js";
import type { CountingRule, LegalPeriod } from "./schema.js";

/** When a period ends, and how that was counted. Without `due`, the findings say what is missing, or no rule is in force. */
export interface Deadline extends Judged, Partial<Ending> {
  readonly event: Moment;
  readonly period: LegalPeriod;
  /** The day the event counts for: a later one where it came after hours and the statute says so. */
  readonly from?: PlainDate;
  /** Whether that day is the first one counted. */
  readonly firstDay?: CountingRule["firstDay"];
  readonly trail: Trail;
  /** The other reading of the statute, where it gives another day. */
  readonly otherwise?: Ending;
  /** Some day that was counted lies in a year whose rest days are only expected. */
  readonly provisional: boolean;
}

/**
 * When a period from an event ends, counted as its statute counts on the day of the event. What is wrong with the
 * event or the period comes back as a finding.
 * @example
 * deadline("2022-09-20", { count: 15, unit: "day", under: "penalty" }, law).due // "2022-10-08": 5 October is a holiday
 */
export function deadline(event: Moment, period: LegalPeriod, law: Law, subject?: Subject): Deadline {
  const who = subject ?? { kind: "deadline", id: shown(event) };
  if (!isMoment(event) || !isCountable(period)) return undue(event, period, faultsOf({ event }, period, who));
  const rule = law.read(countingRules[period.under], dayOf(event));
  if (!rule) return undue(event, period, none);
  const result = deadlineUnder(event, period, rule, law, who);
  if (!result.due || !result.otherwise) return result;
  const readings = { due: result.due, otherwise: result.otherwise.due };
  return { ...result, findings: [find(twoReadings, who, readings, [rule])] };
}

/**
 * The day of {@link deadline} alone, for runs over many cases: how it was counted is not kept, of two readings it is the
 * first. `undefined` where the deadline has none.
 */
export function dueDay(event: Moment, period: LegalPeriod, law: Law): PlainDate | undefined {
  if (!isMoment(event) || !isCountable(period)) return undefined;
  const rule = law.read(countingRules[period.under], dayOf(event))?.value;
  if (!rule) return undefined;
  const start = beginsOn(event, rule, law);
  if (start === undefined) return undefined;
  const ending = reckon(start, period, rule, law);
  return typeof ending === "string" ? undefined : ending.due;
}

/** {@link deadline} by a rule already read, days that do not count left out. Of two readings it makes no finding. */
export function deadlineUnder(
  event: Moment,
  period: LegalPeriod,
  rule: Dated<CountingRule>,
  law: Law,
  who: Subject,
  without?: readonly Interval[],
): Deadline {
  const start = beginsOn(event, rule.value, law);
  const ending = start === undefined ? "no-calendar" : reckon(start, period, rule.value, law, without);
  if (typeof ending === "string" || start === undefined) {
    return undue(event, period, [missing(ending as Unended, event, period, rule, law, who)]);
  }
  const from = dayOf(start);
  const { countedIn, lastDay, due, dueAt } = ending;
  const { firstDay } = rule.value;
  const trail = trailOf(from, ending, rule.value, law);
  const otherwise = rule.value.otherwise && otherReading(start, period, rule.value, ending, law, without);
  const provisional = isProvisional(
    from,
    otherwise && otherwise.due > due ? otherwise : ending,
    rule.value.lastDay,
    law,
  );
  const result = { event, period, from, firstDay, countedIn, lastDay, due, trail, provisional, findings: none };
  if (dueAt === undefined && !otherwise) return result;
  return { ...result, ...(dueAt !== undefined && { dueAt }), ...(otherwise && { otherwise }) };
}

/** What {@link deadlineCheck} is asked: an event, and the period that runs from it. */
export interface DeadlineFacts {
  /** What the deadline is of. */
  readonly matter: string;
  readonly event: Moment;
  readonly period: LegalPeriod;
}

/** {@link deadline} of a matter. */
export function deadlineOf({ matter, event, period }: DeadlineFacts, law: Law): Deadline {
  return deadline(event, period, law, { kind: "matter", id: matter });
}

/** {@link deadline} as a check. */
export const deadlineCheck = defineCheck({ id: "calendar/deadline", version: 1, judge: deadlineOf });

/** Whether a text is a day, or a day and a time, that exists. */
export function isMoment(value: unknown): value is Moment {
  return isPlainDate(value) || isPlainDateTime(value);
}

/** What cannot be counted among the days of some facts, each under its field, and in a period. */
export function faultsOf(
  days: Readonly<Record<string, Moment | undefined>>,
  period: LegalPeriod,
  who: Subject,
): readonly Finding[] {
  let faults: Finding[] | undefined;
  for (const field in days) {
    const day = days[field];
    if (!isMoment(day)) (faults ??= []).push(find(badDay, who, { field, found: shown(day) }, [], [field]));
  }
  if (!isCountable(period)) {
    (faults ??= []).push(find(badPeriod, who, { found: shownPeriod(period) }, [], ["period"]));
  }
  return faults ?? none;
}

const none: readonly Finding[] = Object.freeze([]);
const units: ReadonlySet<string> = new Set<LegalPeriod["unit"]>([
  "day",
  "workingDay",
  "hour",
  "workingHour",
  "month",
  "year",
]);

function isCountable(period: unknown): period is LegalPeriod {
  if (typeof period !== "object" || period === null) return false;
  const { count, unit, under } = period as Readonly<Record<string, unknown>>;
  const whole = typeof count === "number" && Number.isSafeInteger(count) && count > 0;
  if (!whole || typeof unit !== "string" || typeof under !== "string") return false;
  return units.has(unit) && Object.hasOwn(countingRules, under);
}

/** What was found, as text. Nothing else that a value may hold is touched: it may be anything at all. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}

function shownPeriod(period: unknown): string {
  if (typeof period !== "object" || period === null) return shown(period);
  const { count, unit, under } = period as Readonly<Record<string, unknown>>;
  return [count, unit, under].map(shown).join(" ");
}

function otherReading(
  start: Moment,
  period: LegalPeriod,
  rule: CountingRule,
  first: Ending,
  law: Law,
  without?: readonly Interval[],
): Ending | undefined {
  const { workingDays = rule.workingDays, lastDay = rule.lastDay } = rule.otherwise ?? {};
  const other = reckon(start, period, { ...rule, workingDays, lastDay }, law, without);
  return typeof other === "string" || other.due === first.due ? undefined : other;
}

function undue(event: Moment, period: LegalPeriod, findings: readonly Finding[]): Deadline {
  return { event, period, trail: straight, provisional: false, findings };
}

function missing(
  what: Unended,
  event: Moment,
  period: LegalPeriod,
  rule: Dated<CountingRule>,
  law: Law,
  who: Subject,
): Finding {
  if (what === "no-calendar") return find(noCalendar, who, { event, period }, [rule], ["event"]);
  if (what === "no-office-hours") return find(noOfficeHours, who, { period }, [rule], ["period"]);
  const day = dayOf(event);
  const [earliest = day, latest = day] = [`${day}T00:00`, `${day}T23:59`].map((start) => {
    const end = reckon(start, period, rule.value, law);
    return typeof end === "string" ? undefined : end.dueAt;
  });
  return find(timeMissing, who, { day, earliest, latest }, [rule], ["event"]);
}
