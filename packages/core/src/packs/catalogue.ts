import { clockCheck } from "../calendar/clock.js";
import { deadlineCheck } from "../calendar/deadline.js";
import { noticeCheck } from "../calendar/notice.js";
import { calendarParameters } from "../calendar/parameters.js";
import { calendarRules } from "../calendar/rules.js";
import { bodyCoverageCheck, coverageCheck } from "../organisation/coverage.js";
import * as organisationFaults from "../organisation/fault-rules.js";
import { hierarchyCheck } from "../organisation/faults.js";
import { supervisionCheck } from "../organisation/lines.js";
import * as organisation from "../organisation/parameters.js";
import * as organisationRules from "../organisation/rules.js";
import type { Check, Judged } from "../policy/check.js";
import type { Rule } from "../policy/finding.js";
import type { Parameter } from "../policy/parameter.js";
import { planClauseCheck } from "../programme/clause.js";
import * as programme from "../programme/parameters.js";
import * as programmeRules from "../programme/rules.js";
import * as supervision from "../supervision/parameters.js";
import { supervisionDocumentCheck, supervisionMeasureCheck, supervisionModeCheck } from "../supervision/regime.js";
import * as supervisionRules from "../supervision/rules.js";
import { trainingFitCheck } from "../training/fit.js";
import * as trainingFit from "../training/fit-rules.js";
import * as training from "../training/parameters.js";
import { trainingPlanCheck } from "../training/plan.js";
import * as trainingPlan from "../training/plan-rules.js";
import { trainingRosterCheck } from "../training/roster.js";
import * as trainingRules from "../training/rules.js";
import { trainingYearCheck } from "../training/year.js";

// A room's parameters.ts holds parameters and its *rules.ts hold rules, nothing else: what they export is the list.

/** Every parameter that a pack may give a value, by id. */
export const parameters: readonly Parameter<unknown>[] = byId<Parameter<unknown>>([
  ...calendarParameters,
  ...Object.values(organisation),
  ...Object.values(training),
  ...Object.values(supervision),
  ...Object.values(programme),
]);

/** Every rule that a check may find broken, by id. What its words take is its own affair. */
export const rules: readonly Rule<never>[] = byId<Rule<never>>([
  ...calendarRules,
  ...Object.values(organisationRules),
  ...Object.values(organisationFaults),
  ...Object.values(trainingRules),
  ...Object.values(trainingPlan),
  ...Object.values(trainingFit),
  ...Object.values(supervisionRules),
  ...Object.values(programmeRules),
]);

/** Every check, by which a receipt can be replayed. */
export const checks: readonly Check<never, Judged>[] = [
  deadlineCheck,
  noticeCheck,
  clockCheck,
  hierarchyCheck,
  supervisionCheck,
  coverageCheck,
  bodyCoverageCheck,
  trainingYearCheck,
  trainingRosterCheck,
  trainingPlanCheck,
  trainingFitCheck,
  supervisionModeCheck,
  supervisionDocumentCheck,
  supervisionMeasureCheck,
  planClauseCheck,
];

/** A module tells its names in one order to a browser and in another to some tools: ids settle it. */
function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
