export type { NameOf, TableColumn } from "./columns.js";
export type { RecordCheck } from "./editing.js";
export type { FieldHook, FieldSlot, FormSection, PickOption, Uploader } from "./form-host.js";
export type { Changed } from "./history.js";
export { HjRecordForm, type RecordChange, type RecordSave, type RecordSubmit } from "./record-form.js";
export { HjRecordImport, type ImportChange, type RowReader } from "./record-import.js";
export { HjRecordTable, type SelectionChange, type TableChange } from "./record-table.js";
export type { RecordSchema } from "./schema.js";
export { everything, type Condition, type TableView } from "./view.js";
