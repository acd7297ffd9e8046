import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the law
import "./hj-findings.js";
import "./hj-receipt.js";
import "./hj-record-import.js";
import "./hj-record-table.js";
import { define } from "./foundation/define.js";
import { HjTrainingLedger, type LedgerChange } from "./training/training-ledger.js";

define("hj-training-ledger", HjTrainingLedger);

declare global {
  interface HTMLElementTagNameMap {
    "hj-training-ledger": HjTrainingLedger;
  }
  interface HTMLElementEventMap {
    "hj-ledger-change": CustomEvent<LedgerChange>;
  }
}
