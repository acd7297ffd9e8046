import { dayOf, epochDay, fromEpochMinute, type PlainDate, type PlainDateTime } from "../foundation/days.js";
import type { Law } from "../policy/law.js";
import type { CountingRule, OfficeHours } from "./schema.js";
import { addWorkingDays, countWorkingDays, isWorkingDay } from "./working-days.js";

/**
 * The moment an event counts for. Where its statute says so, what comes after office hours or on a day of rest counts
 * for the opening of the next working day. `undefined` where the rest days are not known.
 */
export function beginsOn(event: string, rule: CountingRule, law: Law): string | undefined {
  if (rule.afterHours !== "next-working-day") return event;
  const day = dayOf(event);
  const working = isWorkingDay(day, law);
  if (working === undefined) return undefined;
  const time = event.slice(11);
  const late = rule.officeHours && time !== "" && time >= rule.officeHours.closes;
  if (working && !late) return event;
  const next = addWorkingDays(day, 1, law);
  if (next === undefined || time === "") return next;
  return `${next}T${rule.officeHours?.opens ?? "00:00"}`;
}

/** The minute at which so many minutes of office time have run. `undefined` where the rest days are not known. */
export function addOfficeMinutes(
  start: PlainDateTime,
  minutes: number,
  office: OfficeHours,
  law: Law,
): PlainDateTime | undefined {
  const aDay = minutesUntil(office.closes, office);
  const ran = ranUntil(start, office, law);
  if (ran === undefined) return undefined;
  // Minutes from the opening of the day of the start: whole days of them, and the rest on the last day.
  const whole = Math.ceil((ran + minutes) / aDay) - 1;
  const last = addWorkingDays(dayOf(start), whole, law);
  return last === undefined ? undefined : atMinute(last, ran + minutes - whole * aDay, office);
}

/** Minutes of office time from one moment to another, negative where the second is earlier. */
export function officeMinutesBetween(
  from: PlainDateTime,
  to: PlainDateTime,
  office: OfficeHours,
  law: Law,
): number | undefined {
  const days = countWorkingDays(dayOf(from), dayOf(to), law);
  const [a, b] = [ranUntil(from, office, law), ranUntil(to, office, law)];
  if (days === undefined || a === undefined || b === undefined) return undefined;
  if (days < 0) {
    const back = officeMinutesBetween(to, from, office, law);
    return back === undefined ? undefined : -back;
  }
  return days * minutesUntil(office.closes, office) + b - a;
}

/** Office time of a day up to a moment of it. A day of rest counts as the close of the working day before it. */
function ranUntil(moment: PlainDateTime, office: OfficeHours, law: Law): number | undefined {
  const working = isWorkingDay(dayOf(moment), law);
  if (working === undefined) return undefined;
  return working ? minutesUntil(moment.slice(11), office) : minutesUntil(office.closes, office);
}

/** Minutes of office time on one day up to a time of it. */
function minutesUntil(time: string, { opens, closes, pause }: OfficeHours): number {
  const until = Math.min(Math.max(minuteOf(time), minuteOf(opens)), minuteOf(closes));
  const paused = pause ? Math.max(0, Math.min(until, minuteOf(pause.to)) - minuteOf(pause.from)) : 0;
  return until - minuteOf(opens) - paused;
}

/** The time of a day at which so many minutes of office time have run. */
function atMinute(day: PlainDate, minutes: number, { opens, pause }: OfficeHours): PlainDateTime {
  const morning = pause ? minuteOf(pause.from) - minuteOf(opens) : Infinity;
  const over = pause && minutes > morning ? minuteOf(pause.to) - minuteOf(pause.from) : 0;
  return fromEpochMinute(epochDay(day) * 1440 + minuteOf(opens) + minutes + over);
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
