export { clauseOn, planClauseCheck, type ClauseFacts } from "./clause.js";
export { pilot, planClauses } from "./parameters.js";
export { clauseCarried, clauseChanged, clauseEnded, clauseOpen, clauseUnknown } from "./rules.js";
export { AfterPilot, PlanClause, Support } from "./schema.js";
