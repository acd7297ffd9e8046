import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the language
import { define } from "./foundation/define.js";
import { HjRecordTable, type TableChange, type SelectionChange } from "./record/record-table.js";
import type { TableView } from "./record/view.js";

define("hj-record-table", HjRecordTable);

declare global {
  interface HTMLElementTagNameMap {
    "hj-record-table": HjRecordTable;
  }
  interface HTMLElementEventMap {
    "hj-table-change": CustomEvent<TableChange>;
    "hj-selection-change": CustomEvent<SelectionChange>;
    "hj-view-change": CustomEvent<TableView>;
  }
}
