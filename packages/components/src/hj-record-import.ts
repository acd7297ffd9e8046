import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the language
import { define } from "./foundation/define.js";
import { HjRecordImport, type ImportChange } from "./record/record-import.js";

define("hj-record-import", HjRecordImport);

declare global {
  interface HTMLElementTagNameMap {
    "hj-record-import": HjRecordImport;
  }
  interface HTMLElementEventMap {
    "hj-import-change": CustomEvent<ImportChange>;
  }
}
