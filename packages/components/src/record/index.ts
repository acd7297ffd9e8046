export type { NameOf, RecordSchema, TableColumn } from "./columns.js";
export { HjRecordTable } from "./record-table.js";
export { everything, type Condition, type TableView } from "./view.js";
