import { bodyCoverageCases, coverageCases } from "../organisation/coverage.cases.js";
import { hierarchyCases } from "../organisation/faults.cases.js";
import { supervisionCases } from "../organisation/lines.cases.js";
import type { CaseTable } from "../policy/cases.js";
import { planClauseCases } from "../programme/clause.cases.js";
import {
  supervisionDocumentCases,
  supervisionMeasureCases,
  supervisionModeCases,
} from "../supervision/regime.cases.js";
import { clockCases } from "../calendar/clock.cases.js";
import { deadlineCases } from "../calendar/deadline.cases.js";
import { noticeCases } from "../calendar/notice.cases.js";
import { fitCases } from "../training/fit.cases.js";
import { planCases } from "../training/plan.cases.js";
import { trainingRosterCases } from "../training/roster.cases.js";
import { trainingYearCases } from "../training/year.cases.js";

/** The tables of all checks of the catalogue, one line a table. */
export const caseTables: readonly CaseTable<unknown>[] = [
  // calendar
  deadlineCases,
  noticeCases,
  clockCases,
  // organisation
  hierarchyCases,
  supervisionCases,
  coverageCases,
  bodyCoverageCases,
  // training
  trainingYearCases,
  trainingRosterCases,
  planCases,
  fitCases,
  // supervision
  supervisionModeCases,
  supervisionDocumentCases,
  supervisionMeasureCases,
  // programme
  planClauseCases,
];
