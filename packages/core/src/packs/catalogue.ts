import type { Parameter } from "../policy/parameter.js";
import type { Rule } from "../policy/finding.js";
import type { Check, Judged } from "../policy/check.js";
import { clockCheck } from "../calendar/clock.js";
import { deadlineCheck } from "../calendar/deadline.js";
import { noticeCheck } from "../calendar/notice.js";
import { calendarParameters } from "../calendar/parameters.js";
import { calendarRules } from "../calendar/rules.js";
import { annualHours, practiceCounts, supervisionHours } from "../training/parameters.js";
import { trainingRosterCheck } from "../training/roster.js";
import {
  hoursBehind,
  hoursOutstanding,
  hoursShort,
  notInService,
  partYear,
  practiceUnsettled,
} from "../training/rules.js";
import { trainingYearCheck } from "../training/year.js";

/** Every parameter that a pack may give a value. */
export const parameters: readonly Parameter<unknown>[] = [
  annualHours,
  supervisionHours,
  practiceCounts,
  ...calendarParameters,
];

/** Every rule that a check may find broken. What its words take is its own affair. */
export const rules: readonly Rule<never>[] = [
  hoursShort,
  hoursBehind,
  hoursOutstanding,
  partYear,
  practiceUnsettled,
  notInService,
  ...calendarRules,
];

/** Every check, by which a receipt can be replayed. */
export const checks: readonly Check<never, Judged>[] = [
  trainingYearCheck,
  trainingRosterCheck,
  deadlineCheck,
  noticeCheck,
  clockCheck,
];
