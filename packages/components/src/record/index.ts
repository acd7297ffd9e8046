export type { NameOf, TableColumn } from "./columns.js";
export type { FieldHook, FieldSlot, FormSection, PickOption, Uploader } from "./form-host.js";
export { HjRecordForm, type RecordChange, type RecordSave, type RecordSubmit } from "./record-form.js";
export { HjRecordTable } from "./record-table.js";
export type { RecordSchema } from "./schema.js";
export { everything, type Condition, type TableView } from "./view.js";
