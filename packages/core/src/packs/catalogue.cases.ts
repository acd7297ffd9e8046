import { coverageCases } from "../organisation/coverage.cases.js";
import { hierarchyCases } from "../organisation/faults.cases.js";
import { supervisionCases } from "../organisation/lines.cases.js";
import type { CaseTable } from "../policy/cases.js";
import { clockCases } from "../calendar/clock.cases.js";
import { deadlineCases } from "../calendar/deadline.cases.js";
import { noticeCases } from "../calendar/notice.cases.js";
import { fitCases } from "../training/fit.cases.js";
import { planCases } from "../training/plan.cases.js";
import { trainingRosterCases } from "../training/roster.cases.js";
import { trainingYearCases } from "../training/year.cases.js";

/** The tables of all checks of the catalogue, one line a table. */
export const caseTables: readonly CaseTable<unknown>[] = [
  trainingYearCases,
  trainingRosterCases,
  deadlineCases,
  noticeCases,
  clockCases,
  planCases,
  fitCases,
  hierarchyCases,
  supervisionCases,
  coverageCases,
];
