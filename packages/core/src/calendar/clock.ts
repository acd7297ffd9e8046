import { addDays, dayOf, isPlainDate, type PlainDate } from "../foundation/days.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding, type Subject } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import { deadlineUnder, faultsOf, shown, type Deadline } from "./deadline.js";
import { isAfter, measure, type Measured } from "./measure.js";
import { countingRules } from "./parameters.js";
import { straight, trailOf, type Ending, type Interval, type Moment } from "./reckoning.js";
import {
  badDay,
  betweenReadings,
  doneLate,
  endsBeforeStart,
  extensionLate,
  overdue,
  suspensionUnsupported,
  twoReadings,
} from "./rules.js";
import type { CountingRule, Extension, LegalPeriod, Suspension } from "./schema.js";

/** What a clock is read from: when it began, how long it runs, what stopped it, and what is known by `today`. */
export interface ClockFacts {
  /** What runs. */
  readonly matter: string;
  readonly startedOn: Moment;
  readonly period: LegalPeriod;
  /** Up to when facts are known; with a time where the period runs in hours. */
  readonly today: Moment;
  readonly doneOn?: Moment;
  readonly suspensions?: readonly Suspension[];
  readonly extensions?: readonly Extension[];
}

/** How a clock stands. `undecided`: in time by one reading of the statute, late by the other. */
export type ClockState =
  "not-started" | "running" | "suspended" | "overdue" | "undecided" | "done" | "done-late" | "unknown" | "no-rule";

/** A clock as it stands on `today`. Days are of its own kind: working days where it counts in these. */
export interface Clock extends Omit<Deadline, "event">, Partial<Measured> {
  readonly state: ClockState;
  readonly startedOn: Moment;
  readonly today: Moment;
  readonly doneOn?: Moment;
  /** Working days left, where rest days bear on the day it is due. */
  readonly workingDaysLeft?: number;
  /** Time that was taken out of the count, in order, runs that meet made one. */
  readonly suspended: readonly Interval[];
  /** The day up to which it was extended, where an extension moved the last day. */
  readonly extendedTo?: PlainDate;
}

/** Reads a clock: what has run, what is left, and whether it is late. Suspensions and extensions that do not hold come back as findings. */
export function clock(facts: ClockFacts, law: Law): Clock {
  const { matter, startedOn, period, today, doneOn } = facts;
  const who: Subject = { kind: "matter", id: matter };
  const days = { startedOn, today, ...(doneOn !== undefined && { doneOn }) };
  const faults = faultsOf(days, period, who);
  if (faults.length > 0) return stopped("unknown", facts, faults);
  const rule = law.read(countingRules[period.under], dayOf(startedOn));
  if (!rule) return stopped("no-rule", facts, []);

  const at = doneOn ?? today;
  const held = heldSuspensions(facts.suspensions ?? [], rule, who);
  const open = held.suspensions.find(({ from, to }) => to === undefined && from <= dayOf(at));
  const over = held.suspensions.filter((one) => one !== open).map(({ from, to = from }) => ({ from, to }));
  // What was done while the clock stood still was done on the last day of that.
  const suspended = merged(open && doneOn !== undefined ? [...over, { from: open.from, to: dayOf(doneOn) }] : over);
  const counted = deadlineUnder(startedOn, period, rule, law, who, suspended);
  const extended = extend(counted, facts.extensions ?? [], rule, who, law);
  const ending = extended.ending;
  const findings = [...held.findings, ...extended.findings, ...counted.findings];
  if (!ending) return { ...stopped("unknown", facts, findings), suspended };

  const { event: _event, ...running } = {
    ...ending,
    startedOn,
    today,
    suspended,
    ...(doneOn !== undefined && { doneOn }),
    ...(extended.until !== undefined && { extendedTo: extended.until }),
  };
  // A suspension that begins only when the period is over stops nothing.
  if (open && doneOn === undefined && open.from <= ending.due) {
    const { due: _due, dueAt: _dueAt, lastDay: _lastDay, otherwise: _otherwise, ...paused } = running;
    const before = startedOn.length === 10 ? addDays(open.from, -1) : `${open.from}T00:00`;
    return { ...paused, ...measure(startedOn, before, ending, suspended, rule, law), state: "suspended", findings };
  }
  const measured = measure(startedOn, at, ending, suspended, rule, law);
  return { ...running, ...measured, ...judged(facts, ending, measured, rule, who, findings) };
}

/** {@link clock} as a check. */
export const clockCheck = defineCheck({ id: "calendar/clock", version: 1, judge: clock });

function judged(
  { startedOn, today, doneOn }: ClockFacts,
  ending: Ended,
  measured: Measured,
  rule: Dated<CountingRule>,
  who: Subject,
  before: readonly Finding[],
): Judged & { readonly state: ClockState } {
  const at = doneOn ?? today;
  const done = doneOn !== undefined;
  const { due, otherwise } = ending;
  if (done && doneOn < startedOn.slice(0, doneOn.length)) {
    const finding = find(endsBeforeStart, who, { startedOn, doneOn }, [], ["startedOn", "doneOn"]);
    return { state: "unknown", findings: [...before, finding] };
  }
  if (!done && today < startedOn.slice(0, today.length)) return { state: "not-started", findings: before };

  const late = isAfter(at, ending);
  const lateOtherwise = otherwise ? isAfter(at, otherwise) : late;
  if (late !== lateOtherwise && otherwise) {
    const values = { on: dayOf(at), due, otherwise: otherwise.due, done };
    const finding = find(betweenReadings, who, values, [rule], [done ? "doneOn" : "today"]);
    return { state: "undecided", findings: [...before, finding] };
  }
  if (!late) {
    if (done || !otherwise) return { state: done ? "done" : "running", findings: before };
    const finding = find(twoReadings, who, { due, otherwise: otherwise.due }, [rule]);
    return { state: "running", findings: [...before, finding] };
  }
  const by = measured.overdueBy ?? { count: 0, unit: "day" };
  const last = ending.dueAt ?? due;
  const finding = done
    ? find(doneLate, who, { due: last, doneOn, by: by.count, unit: by.unit }, [rule], ["doneOn"])
    : find(overdue, who, { due: last, today, by: by.count, unit: by.unit }, [rule], ["today"]);
  return { state: done ? "done-late" : "overdue", findings: [...before, finding] };
}

/** Suspensions that take time out of the count: the statute lists the reason, and the party was told in writing. */
function heldSuspensions(suspensions: readonly Suspension[], rule: Dated<CountingRule>, who: Subject) {
  const findings: Finding[] = [];
  const held = suspensions.filter(({ id, reason, from, to, notice }) => {
    if (!isPlainDate(from) || (to !== undefined && (!isPlainDate(to) || to < from))) {
      const found = to === undefined ? shown(from) : `${shown(from)} – ${shown(to)}`;
      findings.push(find(badDay, who, { field: "suspensions", found }, [], ["suspensions"]));
      return false;
    }
    const listed = rule.value.suspendedBy?.includes(reason) === true;
    if (listed && notice !== undefined && notice !== "") return true;
    const why = listed ? "no-notice" : "not-listed";
    findings.push(find(suspensionUnsupported, who, { id, from, why }, [rule], ["suspensions"]));
    return false;
  });
  return { suspensions: held, findings };
}

/** A deadline that has a day. */
type Ended = Deadline & Ending & { readonly from: PlainDate };

/** Moves the last day to the latest one that was approved while the period still ran. */
function extend(
  counted: Deadline,
  extensions: readonly Extension[],
  rule: Dated<CountingRule>,
  who: Subject,
  law: Law,
): { readonly ending?: Ended; readonly until?: PlainDate; readonly findings: readonly Finding[] } {
  if (counted.due === undefined) return { findings: [] };
  const first = counted as Ended; // a deadline has all of its ending or none
  const findings: Finding[] = [];
  let until: PlainDate | undefined;
  for (const { id, approvedOn, until: to } of [...extensions].sort((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1))) {
    const due = until ?? first.due;
    if (!isPlainDate(approvedOn) || !isPlainDate(to)) {
      const found = shown(isPlainDate(approvedOn) ? to : approvedOn);
      findings.push(find(badDay, who, { field: "extensions", found }, [], ["extensions"]));
    } else if (approvedOn > due) {
      findings.push(find(extensionLate, who, { id, approvedOn, due }, [rule], ["extensions"]));
    } else if (to > due) until = to;
  }
  if (until === undefined) return { ending: first, findings };
  // The day is fixed by whoever approved it: it neither moves nor has two readings.
  const { dueAt: _dueAt, otherwise: _otherwise, ...rest } = first;
  const ending = { ...rest, lastDay: until, due: until, provisional: false };
  return { ending: { ...ending, trail: trailOf(first.from, ending, rule.value, law) }, until, findings };
}

function merged(intervals: readonly Interval[]): readonly Interval[] {
  const runs: { from: PlainDate; to: PlainDate }[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = runs[runs.length - 1];
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to;
    else runs.push({ from, to });
  }
  return runs;
}

function stopped(
  state: ClockState,
  { startedOn, period, today, doneOn }: ClockFacts,
  findings: readonly Finding[],
): Clock {
  return {
    state,
    startedOn,
    period,
    today,
    ...(doneOn !== undefined && { doneOn }),
    suspended: [],
    trail: straight,
    provisional: false,
    findings,
  };
}
