export { clock, clockCheck, type Clock, type ClockFacts, type ClockState } from "./clock.js";
export { deadline, deadlineCheck, dueDay, type Deadline, type DeadlineFacts } from "./deadline.js";
export { holidayWords } from "./holidays.js";
export { type Amount } from "./measure.js";
export { noticeBefore, noticeCheck, type Notice, type NoticeFacts } from "./notice.js";
export { calendarParameters, calendarYear, countingRules } from "./parameters.js";
export { icsOf, type DueDate } from "./ics.js";
export { legalPeriodWords } from "./period-words.js";
export { type CountedIn, type Ending, type Interval, type Moment, type Trail } from "./reckoning.js";
export {
  CalendarYear,
  CountedUnder,
  CountingRule,
  Extension,
  ExtensionReason,
  Holiday,
  LastDay,
  LegalPeriod,
  OfficeHours,
  PeriodUnit,
  Suspension,
  SuspensionReason,
} from "./schema.js";
export { explainDeadline, type Explained } from "./trail-words.js";
export {
  addWorkingDays,
  countWorkingDays,
  dayNature,
  isWorkingDay,
  workingDayFrom,
  type DayNature,
  type RestDays,
} from "./working-days.js";
