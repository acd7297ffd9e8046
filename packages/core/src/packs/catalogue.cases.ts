import type { CaseTable } from "../policy/cases.js";
import { bodyCoverageCases, coverageCases } from "../organisation/coverage.cases.js";
import { hierarchyCases } from "../organisation/faults.cases.js";
import { supervisionCases } from "../organisation/lines.cases.js";

/** The tables of all checks of the catalogue, one line a table. */
export const caseTables: readonly CaseTable<unknown>[] = [
  hierarchyCases,
  supervisionCases,
  coverageCases,
  bodyCoverageCases,
];
