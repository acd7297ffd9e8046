export type { NameOf, TableColumn } from "./columns.js";
export type { FieldHook, FieldSlot, FormSection, PickOption } from "./form-host.js";
export { HjRecordForm, type RecordChange, type RecordSubmit } from "./record-form.js";
export { HjRecordTable } from "./record-table.js";
export type { RecordSchema } from "./schema.js";
export { everything, type Condition, type TableView } from "./view.js";
