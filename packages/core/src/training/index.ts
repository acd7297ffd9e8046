export type { ModeHours } from "./credit.js";
export { importTraining, trainingRefusal, type Refused, type TrainingKnown } from "./import.js";
export {
  annualHours,
  byClass,
  capByMode,
  conversion,
  namedModes,
  practiceCounts,
  requiredTopics,
  supervisionHours,
  type HoursByMode,
} from "./parameters.js";
export {
  trainingRoster,
  trainingRosterCheck,
  type TrainingCounts,
  type TrainingRoster,
  type TrainingRosterFacts,
} from "./roster.js";
export { hoursBehind, hoursOutstanding, hoursShort, notInService, partYear, practiceUnsettled } from "./rules.js";
export {
  Course,
  PracticeResult,
  practiceModes,
  TrainingMode,
  TrainingPlan,
  TrainingRecord,
  TrainingTopic,
  type TrainingLedger,
} from "./schema.js";
export {
  trainingFacts,
  trainingYear,
  trainingYearCheck,
  type TopicHours,
  type TrainingStatus,
  type TrainingYear,
  type TrainingYearFacts,
  type TrainingYearInDetail,
} from "./year.js";
export { isFor, type Audience } from "./audience.js";
export { trainingFit, trainingFitCheck, type FittingHours, type TrainingFit, type TrainingFitFacts } from "./fit.js";
export { classUnknown, onlyForOthers } from "./fit-rules.js";
export {
  coursesOffered,
  trainingByTier,
  trainingVariety,
  type CoursesOffered,
  type TrainingVariety,
  type TrainingVarietyFacts,
} from "./overview.js";
export {
  planSuffices,
  trainingPlanCheck,
  type PlannedTraining,
  type PlannedYear,
  type TrainingPlanFacts,
} from "./plan.js";
export {
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
} from "./plan-rules.js";
