export { defineCheck, judge, outcomeOf, type Check, type Judged, type Judgement, type Outcome } from "./check.js";
export { citationText, explain, outcomeWords, severityWords, standingWords } from "./explain.js";
export { bySeverity, defineRule, find, worstOf, type Rule, type Severity, type Subject } from "./finding.js";
export type { Dated, Law, Quote, Reading, Source, Sources, Standing } from "./law.js";
export { packFile, resolve, sourcesOf, valuesOn, type Pack, type ValueInForce } from "./pack.js";
export { defineParameter, type Parameter } from "./parameter.js";
export { compareOutcomes, lawOf, receiptId, replay, seal, type ChangedOutcome, type Replay } from "./receipt.js";
export { Finding, PackFile, parseReceipt, Receipt } from "./schema.js";
export { sources } from "./sources.js";
