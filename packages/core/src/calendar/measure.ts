import { addDays, dayOf, epochMinute, type PlainDate } from "../foundation/days.js";
import type { Dated, Law } from "../policy/law.js";
import { officeMinutesBetween } from "./office-hours.js";
import { daysBetween, type CountedIn, type Ending, type Interval, type Moment } from "./reckoning.js";
import type { CountingRule, LegalPeriod } from "./schema.js";
import { countWorkingDays } from "./working-days.js";

/** So many of a unit. */
export interface Amount {
  readonly count: number;
  readonly unit: LegalPeriod["unit"];
}

/** How much of a period has run and how much is left, in the kind of its own count. */
export interface Measured {
  readonly used?: Amount;
  readonly left?: Amount;
  /** Where it is over: by how much. In calendar days where no working day has passed yet. */
  readonly overdueBy?: Amount;
  /** Working days left, where rest days bear on the day it is due. */
  readonly workingDaysLeft?: number;
}

const unitOf: Readonly<Record<CountedIn, LegalPeriod["unit"]>> = {
  "working-days": "workingDay",
  "calendar-days": "day",
  months: "day",
  hours: "hour",
  "office-hours": "workingHour",
};

/** Whether a moment lies after the end of a period. A day without a time is in time while its day is the last one. */
export function isAfter(at: Moment, { due, dueAt }: Ending): boolean {
  return dueAt !== undefined && at.length > 10 ? at > dueAt : dayOf(at) > due;
}

/** What of a period has run by a moment, and what is left of it. */
export function measure(
  startedOn: Moment,
  at: Moment,
  ending: Ending & { readonly from: PlainDate },
  without: readonly Interval[],
  rule: Dated<CountingRule>,
  law: Law,
): Measured {
  const { countedIn, from, due, dueAt } = ending;
  const unit = unitOf[countedIn];
  if (countedIn === "hours" || countedIn === "office-hours") {
    if (at.length === 10 || startedOn.length === 10 || dueAt === undefined) return {};
    const hours = (a: Moment, b: Moment) =>
      (countedIn === "hours"
        ? epochMinute(b) - epochMinute(a)
        : ((rule.value.officeHours && officeMinutesBetween(a, b, rule.value.officeHours, law)) ?? 0)) / 60;
    if (at > dueAt) {
      const used = { count: Math.floor(hours(startedOn, dueAt)), unit };
      return { used, overdueBy: { count: Math.ceil(hours(dueAt, at)), unit } };
    }
    const used = at < startedOn ? 0 : Math.floor(hours(startedOn, at));
    return {
      used: { count: used, unit },
      left: { count: Math.ceil(hours(at < startedOn ? startedOn : at, dueAt)), unit },
    };
  }
  const day = dayOf(at);
  const start = rule.value.firstDay === "included" ? addDays(from, -1) : from;
  if (isAfter(at, ending)) {
    const total = counting(start, due, countedIn, without, law);
    return {
      ...(total !== undefined && { used: { count: total, unit } }),
      overdueBy: overBy(at, ending, law),
    };
  }
  const now = day > start ? day : start;
  const used = counting(start, now, countedIn, without, law);
  const left = counting(now, due, countedIn, without, law);
  // A strict count of calendar days reads no rest days, and this does not make it read any.
  const bearing = countedIn === "working-days" || rule.value.lastDay === "roll";
  const workingDaysLeft = bearing ? countWorkingDays(now, due, law) : undefined;
  return {
    ...(used !== undefined && { used: { count: used, unit } }),
    ...(left !== undefined && { left: { count: left, unit } }),
    ...(workingDaysLeft !== undefined && { workingDaysLeft }),
  };
}

function overBy(at: Moment, { countedIn, due, dueAt }: Ending, law: Law): Amount {
  const day = dayOf(at);
  if (dueAt !== undefined && at.length > 10 && day === due) {
    return { count: Math.ceil((epochMinute(at) - epochMinute(dueAt)) / 60), unit: "hour" };
  }
  const by = daysBetween(due, day, countedIn, law);
  if (by !== undefined && by > 0) return { count: by, unit: unitOf[countedIn] };
  return { count: daysBetween(due, day, "calendar-days", law) ?? 0, unit: "day" };
}

/** Days after one up to and with another, those that do not count left out. */
function counting(
  from: PlainDate,
  to: PlainDate,
  countedIn: CountedIn,
  without: readonly Interval[],
  law: Law,
): number | undefined {
  let count = daysBetween(from, to, countedIn, law);
  for (const interval of without) {
    const first = interval.from > from ? addDays(interval.from, -1) : from;
    const last = interval.to < to ? interval.to : to;
    const out = first < last ? daysBetween(first, last, countedIn, law) : 0;
    if (count === undefined || out === undefined) return undefined;
    count -= out;
  }
  return count;
}
