import type { Parameter } from "../policy/parameter.js";
import type { Rule } from "../policy/finding.js";
import type { Check, Judged } from "../policy/check.js";
import { bodyCoverageCheck, coverageCheck } from "../organisation/coverage.js";
import { hierarchyCheck } from "../organisation/faults.js";
import { supervisionCheck } from "../organisation/lines.js";
import * as organisation from "../organisation/parameters.js";
import * as organisationFaults from "../organisation/fault-rules.js";
import * as organisationRules from "../organisation/rules.js";
import { annualHours, practiceCounts, supervisionHours } from "../training/parameters.js";
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
  ...Object.values(organisation),
];

/** Every rule that a check may find broken. What its words take is its own affair. */
export const rules: readonly Rule<never>[] = [
  hoursShort,
  hoursBehind,
  hoursOutstanding,
  partYear,
  practiceUnsettled,
  notInService,
  ...Object.values(organisationRules),
  ...Object.values(organisationFaults),
];

/** Every check, by which a receipt can be replayed. */
export const checks: readonly Check<never, Judged>[] = [
  trainingYearCheck,
  trainingRosterCheck,
  hierarchyCheck,
  supervisionCheck,
  coverageCheck,
  bodyCoverageCheck,
];
