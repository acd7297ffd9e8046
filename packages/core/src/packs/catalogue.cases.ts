import type { CaseTable } from "../policy/cases.js";
import { planClauseCases } from "../programme/clause.cases.js";
import {
  supervisionDocumentCases,
  supervisionMeasureCases,
  supervisionModeCases,
} from "../supervision/regime.cases.js";
import { trainingRosterCases } from "../training/roster.cases.js";
import { trainingYearCases } from "../training/year.cases.js";

/** The tables of all checks of the catalogue, one line a table. */
export const caseTables: readonly CaseTable<unknown>[] = [
  trainingYearCases,
  trainingRosterCases,
  supervisionModeCases,
  supervisionDocumentCases,
  supervisionMeasureCases,
  planClauseCases,
];
