import type { Parameter } from "../policy/parameter.js";
import type { Rule } from "../policy/finding.js";
import type { Check, Judged } from "../policy/check.js";
import { planClauseCheck } from "../programme/clause.js";
import { pilot, planClauses } from "../programme/parameters.js";
import { clauseCarried, clauseChanged, clauseEnded, clauseOpen, clauseUnknown } from "../programme/rules.js";
import * as supervision from "../supervision/parameters.js";
import { supervisionDocumentCheck, supervisionMeasureCheck, supervisionModeCheck } from "../supervision/regime.js";
import {
  documentUnknown,
  groundLacking,
  measureUnknown,
  modeTier,
  modeUnknown,
  notAnOrgan,
  planApprovalUnknown,
  planNotApproved,
  proposeOnly,
  townRoleUnsettled,
  wrongIssuer,
} from "../supervision/rules.js";
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
  supervision.townRole,
  supervision.organFrom,
  supervision.modes,
  supervision.specialPlan,
  supervision.documents,
  supervision.correctionLimit,
  supervision.decisionReportLimit,
  supervision.objectionLimit,
  supervision.objectionAnswerLimit,
  supervision.objectionSuspends,
  supervision.transferLimit,
  supervision.openingNoticeLimit,
  supervision.explanationLimit,
  supervision.filingLimit,
  supervision.feedbackLimit,
  supervision.governmentReport,
  supervision.statuteReport,
  supervision.minimumSupervisors,
  supervision.certificateShown,
  supervision.personMeasures,
  supervision.pendingProceeding,
  pilot,
  planClauses,
];

/** Every rule that a check may find broken. What its words take is its own affair. */
export const rules: readonly Rule<never>[] = [
  hoursShort,
  hoursBehind,
  hoursOutstanding,
  partYear,
  practiceUnsettled,
  notInService,
  notAnOrgan,
  townRoleUnsettled,
  modeUnknown,
  modeTier,
  planNotApproved,
  planApprovalUnknown,
  documentUnknown,
  wrongIssuer,
  groundLacking,
  measureUnknown,
  proposeOnly,
  clauseEnded,
  clauseOpen,
  clauseCarried,
  clauseChanged,
  clauseUnknown,
];

/** Every check, by which a receipt can be replayed. */
export const checks: readonly Check<never, Judged>[] = [
  trainingYearCheck,
  trainingRosterCheck,
  supervisionModeCheck,
  supervisionDocumentCheck,
  supervisionMeasureCheck,
  planClauseCheck,
];
