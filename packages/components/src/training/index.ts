export { HjTrainingLedger, type LedgerChange } from "./training-ledger.js";
