import type { Parameter } from "../policy/parameter.js";
import type { Rule } from "../policy/finding.js";
import type { Check, Judged } from "../policy/check.js";
import {
  annualHours,
  byClass,
  capByMode,
  conversion,
  namedModes,
  practiceCounts,
  requiredTopics,
  supervisionHours,
} from "../training/parameters.js";
import { trainingFitCheck } from "../training/fit.js";
import { classUnknown, onlyForOthers } from "../training/fit-rules.js";
import { trainingPlanCheck } from "../training/plan.js";
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
} from "../training/plan-rules.js";
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
  conversion,
  capByMode,
  requiredTopics,
  namedModes,
  byClass,
];

/** Every rule that a check may find broken. What its words take is its own affair. */
export const rules: readonly Rule<never>[] = [
  hoursShort,
  hoursBehind,
  hoursOutstanding,
  partYear,
  practiceUnsettled,
  notInService,
  planTopicMissing,
  planTopicEmpty,
  planModeUnused,
  planCourseStray,
  planHoursLow,
  planUncovered,
  planHoursShort,
  planPartYear,
  planSeatsFew,
  planTierUnknown,
  onlyForOthers,
  classUnknown,
];

/** Every check, by which a receipt can be replayed. */
export const checks: readonly Check<never, Judged>[] = [
  trainingYearCheck,
  trainingRosterCheck,
  trainingPlanCheck,
  trainingFitCheck,
];
