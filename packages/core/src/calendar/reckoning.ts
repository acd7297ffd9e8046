import {
  addDays,
  addMonths,
  dayOf,
  epochDay,
  epochMinute,
  fromEpochDay,
  fromEpochMinute,
  isEpochDay,
  yearOf,
  type PlainDate,
  type PlainDateTime,
} from "../foundation/days.js";
import type { Law } from "../policy/law.js";
import { addOfficeMinutes, officeMinutesBetween } from "./office-hours.js";
import type { CountingRule, LastDay, LegalPeriod } from "./schema.js";
import {
  addWorkingDays,
  countWorkingDays,
  restsBetween,
  workingDayFrom,
  yearTable,
  type RestDays,
} from "./working-days.js";

/** A day, `YYYY-MM-DD`, or a day and a time of it, `YYYY-MM-DDTHH:MM`, in China's legal time. */
export type Moment = string;

/** What a period is counted in, once its statute has been asked. */
export type CountedIn = "working-days" | "calendar-days" | "hours" | "office-hours" | "months";

/** The end of a period by one reading of its statute. */
export interface Ending {
  readonly countedIn: CountedIn;
  /** The day the count ends on, before a last day of rest moves on. */
  readonly lastDay: PlainDate;
  /** The day by whose end it must be done. */
  readonly due: PlainDate;
  /** The minute, where the period runs in hours or the day ends with office hours. */
  readonly dueAt?: PlainDateTime;
}

/** Which days a count passed over, and why. */
export interface Trail {
  /** Rest days that were not counted, run by run. Calendar days pass over none. */
  readonly skipped: readonly RestDays[];
  /** Rest days that are worked, and were counted. */
  readonly makeUps: readonly PlainDate[];
  /** Where the last day was one of rest: the rest days up to the working day it moved to. */
  readonly rolled: readonly RestDays[];
}

/** Days that do not count, both included. */
export interface Interval {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Why a count cannot be ended. */
export type Unended = "no-calendar" | "time-missing" | "no-office-hours";

const nothing: readonly never[] = Object.freeze([]);

/** The trail of a count that passed over nothing. */
export const straight: Trail = Object.freeze({ skipped: nothing, makeUps: nothing, rolled: nothing });

/** Counts a period to its end by one statute, or says what is missing. `without` are days that do not count, in order. */
export function reckon(
  start: Moment,
  period: LegalPeriod,
  rule: CountingRule,
  law: Law,
  without: readonly Interval[] = nothing,
): Ending | Unended {
  const countedIn = countedInOf(period, rule.workingDays);
  if (countedIn === "hours" || countedIn === "office-hours") {
    const { officeHours } = rule;
    if (countedIn === "office-hours" && !officeHours) return "no-office-hours";
    if (start.length === 10) return "time-missing";
    const dueAt =
      countedIn === "office-hours" && officeHours
        ? officeEnd(start, period.count * 60, officeHours, law, without)
        : hourEnd(start, period.count * 60, rule.firstHour === "excluded", without);
    return dueAt === undefined ? "no-calendar" : { countedIn, lastDay: dayOf(dueAt), due: dayOf(dueAt), dueAt };
  }
  const day = dayOf(start);
  const included = rule.firstDay === "included";
  const lastDay =
    countedIn === "months"
      ? monthEnd(day, period, included, without)
      : dayEnd(included ? addDays(day, -1) : day, period.count, countedIn, law, without);
  if (lastDay === undefined) return "no-calendar";
  const due = moved(lastDay, rule.lastDay, law);
  if (due === undefined) return "no-calendar";
  if (rule.dayEnds === "close-of-business" && rule.officeHours) {
    return { countedIn, lastDay, due, dueAt: `${due}T${rule.officeHours.closes}` };
  }
  return { countedIn, lastDay, due };
}

/** In what a period is counted: its own words first, else what its statute says of periods in days. */
export function countedInOf({ count, unit }: LegalPeriod, workingDays: CountingRule["workingDays"]): CountedIn {
  switch (unit) {
    case "workingDay":
      return "working-days";
    case "hour":
      return "hours";
    case "workingHour":
      return "office-hours";
    case "month":
    case "year":
      return "months";
    case "day":
      if (typeof workingDays === "string") return workingDays === "all" ? "working-days" : "calendar-days";
      if ("upTo" in workingDays) return count <= workingDays.upTo ? "working-days" : "calendar-days";
      return workingDays.counts.includes(count) ? "working-days" : "calendar-days";
    default:
      unit satisfies never;
      return "calendar-days";
  }
}

/** Days after one up to and with another, in the kind of a count; calendar days where it counts in none of its own. */
export function daysBetween(from: PlainDate, to: PlainDate, countedIn: CountedIn, law: Law): number | undefined {
  return countedIn === "working-days" ? countWorkingDays(from, to, law) : epochDay(to) - epochDay(from);
}

/** Whether an ending rests on a year whose rest days are only expected. A strict count of calendar days never does. */
export function isProvisional(from: PlainDate, { countedIn, lastDay, due }: Ending, end: LastDay, law: Law): boolean {
  let year: number;
  if (countedIn === "working-days" || countedIn === "office-hours") year = yearOf(from);
  else if (countedIn !== "hours" && end === "roll") year = yearOf(lastDay);
  else return false;
  for (; year <= yearOf(due); year += 1) {
    if (yearTable(law, year)?.dated.standing === "expected") return true;
  }
  return false;
}

/** The days an ending passed over. */
export function trailOf(from: PlainDate, { countedIn, lastDay, due }: Ending, rule: CountingRule, law: Law): Trail {
  if (countedIn === "working-days" || countedIn === "office-hours") {
    const { rests, makeUps } = restsBetween(rule.firstDay === "included" ? addDays(from, -1) : from, due, law);
    return { skipped: rests, makeUps, rolled: nothing };
  }
  if (lastDay === due) return straight;
  return { skipped: nothing, makeUps: nothing, rolled: restsBetween(addDays(lastDay, -1), due, law).rests };
}

/** The moment so many minutes later, or `undefined` beyond the years that there are. */
export function shifted(moment: PlainDateTime, minutes: number): PlainDateTime | undefined {
  const minute = epochMinute(moment) + minutes;
  return isEpochDay(Math.floor(minute / 1440)) ? fromEpochMinute(minute) : undefined;
}

function moved(lastDay: PlainDate, end: LastDay, law: Law): PlainDate | undefined {
  return end === "roll" ? workingDayFrom(lastDay, law) : lastDay;
}

/** The last of so many days that count, `start` not among them. */
function dayEnd(
  start: PlainDate,
  count: number,
  countedIn: CountedIn,
  law: Law,
  without: readonly Interval[],
): PlainDate | undefined {
  let at = start;
  let left = count;
  for (const { from, to } of without) {
    if (to <= at) continue;
    const before = from > at ? addDays(from, -1) : at;
    const counted = daysBetween(at, before, countedIn, law);
    if (counted === undefined) return undefined;
    if (counted >= left) break;
    left -= counted;
    at = to;
  }
  if (countedIn === "working-days") return addWorkingDays(at, left, law);
  const last = epochDay(at) + left;
  return isEpochDay(last) ? fromEpochDay(last) : undefined;
}

/** The corresponding day so many months later, moved on by the days that do not count before it. */
function monthEnd(
  day: PlainDate,
  { count, unit }: LegalPeriod,
  included: boolean,
  without: readonly Interval[],
): PlainDate | undefined {
  const months = unit === "year" ? count * 12 : count;
  if (yearOf(day) + Math.ceil(months / 12) >= 9999) return undefined;
  let end = included ? addDays(addMonths(day, months), -1) : addMonths(day, months);
  for (const { from, to } of without) {
    const first = from > day ? from : addDays(day, 1);
    if (to < first || first > end) continue;
    const last = epochDay(end) + epochDay(to) - epochDay(first) + 1;
    if (!isEpochDay(last)) return undefined;
    end = addDays(end, epochDay(to) - epochDay(first) + 1);
  }
  return end;
}

function hourEnd(
  start: PlainDateTime,
  minutes: number,
  fromNextHour: boolean,
  without: readonly Interval[],
): PlainDateTime | undefined {
  const at = epochMinute(start);
  const from = fromNextHour ? Math.floor(at / 60) * 60 + 60 : at;
  let end = from + minutes;
  for (const interval of without) {
    const first = Math.max(from, epochDay(interval.from) * 1440);
    const after = (epochDay(interval.to) + 1) * 1440;
    if (first < end && after > first) end += after - first;
  }
  return shifted(start, end - at);
}

function officeEnd(
  start: PlainDateTime,
  minutes: number,
  office: NonNullable<CountingRule["officeHours"]>,
  law: Law,
  without: readonly Interval[],
): PlainDateTime | undefined {
  let total = minutes;
  let end = addOfficeMinutes(start, total, office, law);
  for (const { from, to } of without) {
    if (end === undefined) return undefined;
    const first = `${from}T00:00` > start ? `${from}T00:00` : start;
    if (`${to}T23:59` < first || first > end) continue;
    total += officeMinutesBetween(first, `${to}T23:59`, office, law) ?? 0;
    end = addOfficeMinutes(start, total, office, law);
  }
  return end;
}
