export { importTraining, trainingRefusal, type Refused, type TrainingKnown } from "./import.js";
export { annualHours, practiceCounts, supervisionHours } from "./parameters.js";
export {
  trainingRoster,
  trainingRosterCheck,
  type TrainingCounts,
  type TrainingRoster,
  type TrainingRosterFacts,
} from "./roster.js";
export { hoursBehind, hoursOutstanding, hoursShort, notInService, partYear, practiceUnsettled } from "./rules.js";
export { Course, practiceModes, TrainingMode, TrainingRecord, type TrainingLedger } from "./schema.js";
export {
  trainingFacts,
  trainingYear,
  trainingYearCheck,
  type ModeHours,
  type TrainingStatus,
  type TrainingYear,
  type TrainingYearFacts,
  type TrainingYearInDetail,
} from "./year.js";
