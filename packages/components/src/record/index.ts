export type { FieldHook, FieldSlot, FormSection, PickOption, Uploader } from "./form-host.js";
export type { RecordSchema } from "./form-model.js";
export { HjRecordForm, type RecordChange, type RecordSave, type RecordSubmit } from "./record-form.js";
