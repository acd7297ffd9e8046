export { calendarParameters, calendarYear, countingRules } from "./parameters.js";
export { legalPeriodWords } from "./period-words.js";
export {
  CalendarYear,
  CountedUnder,
  CountingRule,
  Holiday,
  LastDay,
  LegalPeriod,
  OfficeHours,
  PeriodUnit,
  SuspensionReason,
} from "./schema.js";
export {
  addWorkingDays,
  countWorkingDays,
  dayNature,
  isWorkingDay,
  workingDayFrom,
  type DayNature,
} from "./working-days.js";
