import { addDays, addMonths, dayOf, epochDay, yearOf, type PlainDate } from "../foundation/days.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Subject } from "../policy/finding.js";
import type { Law } from "../policy/law.js";
import { faultsOf } from "./deadline.js";
import { countingRules } from "./parameters.js";
import { countedInOf, daysBetween, shifted, type CountedIn, type Moment } from "./reckoning.js";
import { noCalendar, noticeBorderline, noticeShort, timeMissing } from "./rules.js";
import type { LegalPeriod } from "./schema.js";
import { addWorkingDays, isWorkingDay } from "./working-days.js";

/** What is asked of a notice that must come at least so long before an event. */
export interface NoticeFacts {
  /** What the notice is of. */
  readonly matter: string;
  readonly noticeOn: Moment;
  /** The day of the hearing, the meeting, the visit. */
  readonly event: Moment;
  readonly period: LegalPeriod;
}

/** Whether a notice came early enough: whole days between, only with the day of the event counted, or not. */
export interface Notice extends Judged {
  readonly answer: "ok" | "borderline" | "violation" | "unknown" | "no-rule";
  readonly countedIn?: CountedIn;
  /** Whole days between notice and event, neither of them counted. In their own kind; calendar days for months. */
  readonly between?: number;
  /** The last working day on which notice gives whole days between; with the day of the event counted. */
  readonly latest?: { readonly strict: Moment; readonly lenient: Moment };
}

/**
 * Weighs "at least n days before". The statutes do not say whether the day of the event is one of the n: with n whole
 * days between it is in time by either reading, with one fewer it is a question, with fewer a violation.
 */
export function noticeBefore({ matter, noticeOn, event, period }: NoticeFacts, law: Law): Notice {
  const who: Subject = { kind: "matter", id: matter };
  const faults = faultsOf({ noticeOn, event }, period, who);
  if (faults.length > 0) return { answer: "unknown", findings: faults };
  const rule = law.read(countingRules[period.under], dayOf(noticeOn));
  if (!rule) return { answer: "no-rule", findings: [] };
  const countedIn = countedInOf(period, rule.value.workingDays);
  if (countedIn === "hours" || countedIn === "office-hours") {
    return inHours({ matter, noticeOn, event, period }, countedIn, who, rule);
  }
  const weighed = inDays(dayOf(noticeOn), dayOf(event), period, countedIn, law);
  if (!weighed) {
    return { answer: "unknown", countedIn, findings: [find(noCalendar, who, { event: noticeOn, period }, [rule])] };
  }
  const { strict, lenient, between, latest } = weighed;
  if (strict) return { answer: "ok", countedIn, between, latest, findings: [] };
  if (lenient) {
    const values = { noticeOn, event, period, strict: latest.strict };
    return {
      answer: "borderline",
      countedIn,
      between,
      latest,
      findings: [find(noticeBorderline, who, values, [rule], ["noticeOn", "event"])],
    };
  }
  const values = { noticeOn, event, period, between: Math.max(0, between), latest: latest.lenient };
  const finding = find(noticeShort, who, values, [rule], ["noticeOn", "event"]);
  return { answer: "violation", countedIn, between, latest, findings: [finding] };
}

/** {@link noticeBefore} as a check. */
export const noticeCheck = defineCheck({ id: "calendar/notice", version: 1, judge: noticeBefore });

interface Weighed {
  readonly strict: boolean;
  readonly lenient: boolean;
  readonly between: number;
  readonly latest: { readonly strict: PlainDate; readonly lenient: PlainDate };
}

function inDays(
  noticeOn: PlainDate,
  event: PlainDate,
  { count, unit }: LegalPeriod,
  countedIn: CountedIn,
  law: Law,
): Weighed | undefined {
  const dayBefore = addDays(event, -1);
  if (countedIn === "months") {
    const months = unit === "year" ? count * 12 : count;
    if (yearOf(event) - Math.ceil(months / 12) < 2) return undefined;
    const lenient = addMonths(event, -months);
    const strict = addDays(lenient, -1);
    const between = epochDay(dayBefore) - epochDay(noticeOn);
    return { strict: noticeOn <= strict, lenient: noticeOn <= lenient, between, latest: { strict, lenient } };
  }
  const between = daysBetween(noticeOn, dayBefore, countedIn, law);
  const withEvent = daysBetween(noticeOn, event, countedIn, law);
  const back = (days: number) =>
    countedIn === "working-days" ? addWorkingDays(event, -days, law) : addDays(event, -days);
  // The day of the event can only be one of the days where it is of their kind.
  const counts = countedIn !== "working-days" || isWorkingDay(event, law);
  const latest = { strict: back(count + 1), lenient: back(counts ? count : count + 1) };
  const { strict, lenient } = latest;
  if (between === undefined || withEvent === undefined || strict === undefined || lenient === undefined) {
    return undefined;
  }
  return { strict: between >= count, lenient: withEvent >= count, between, latest: { strict, lenient } };
}

/** Hours run from minute to minute: there is no day that could count or not. */
function inHours(
  { noticeOn, event, period }: NoticeFacts,
  countedIn: CountedIn,
  who: Subject,
  rule: Parameters<typeof find>[3][number],
): Notice {
  const day = [event, noticeOn].find((moment) => moment.length === 10);
  if (day !== undefined) {
    const values = { day, earliest: `${day}T00:00`, latest: `${day}T23:59` };
    return { answer: "unknown", countedIn, findings: [find(timeMissing, who, values, [rule])] };
  }
  const latest = shifted(event, -period.count * 60) ?? event;
  if (noticeOn <= latest) return { answer: "ok", countedIn, latest: { strict: latest, lenient: latest }, findings: [] };
  const values = { noticeOn, event, period, between: 0, latest };
  return {
    answer: "violation",
    countedIn,
    latest: { strict: latest, lenient: latest },
    findings: [find(noticeShort, who, values, [rule], ["noticeOn", "event"])],
  };
}
