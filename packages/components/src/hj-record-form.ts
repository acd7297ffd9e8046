import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the language
import { define } from "./foundation/define.js";
import { HjRecordForm, type RecordChange, type RecordSave, type RecordSubmit } from "./record/record-form.js";

define("hj-record-form", HjRecordForm);

declare global {
  interface HTMLElementTagNameMap {
    "hj-record-form": HjRecordForm;
  }
  interface HTMLElementEventMap {
    "hj-record-change": CustomEvent<RecordChange>;
    "hj-record-submit": CustomEvent<RecordSubmit>;
    "hj-record-save": CustomEvent<RecordSave>;
    "hj-record-cancel": CustomEvent<undefined>;
  }
}
