export type { NameOf, RecordSchema, TableColumn } from "./columns.js";
export type { RecordCheck } from "./editing.js";
export type { Changed } from "./history.js";
export { HjRecordTable, type RecordChange, type SelectionChange } from "./record-table.js";
export { everything, type Condition, type TableView } from "./view.js";
