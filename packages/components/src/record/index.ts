export type { FieldHook, FieldSlot, FormSection, PickOption } from "./form-host.js";
export type { RecordSchema } from "./form-model.js";
export { HjRecordForm, type RecordChange, type RecordSubmit } from "./record-form.js";
