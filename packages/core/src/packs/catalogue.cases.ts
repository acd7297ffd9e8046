import type { CaseTable } from "../policy/cases.js";
import { clockCases } from "../calendar/clock.cases.js";
import { deadlineCases } from "../calendar/deadline.cases.js";
import { noticeCases } from "../calendar/notice.cases.js";
import { trainingRosterCases } from "../training/roster.cases.js";
import { trainingYearCases } from "../training/year.cases.js";

/** The tables of all checks of the catalogue, one line a table. */
export const caseTables: readonly CaseTable<unknown>[] = [
  trainingYearCases,
  trainingRosterCases,
  deadlineCases,
  noticeCases,
  clockCases,
];
