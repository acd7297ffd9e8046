import type { Attachment, Fault, FieldDescription, Locale, Path, Words } from "@hengjian/core/foundation";
import type { Finding, Pack } from "@hengjian/core/policy";
import type { FormWords } from "./record-form.words.js";

/** What a reader may pick: a body, an officer, a code. */
export interface PickOption {
  readonly value: string;
  readonly label: string;
  /** What tells two of one name apart: a code, where somebody serves. */
  readonly hint?: string;
  /** The heading under which it stands, such as a tier. */
  readonly group?: string;
}

/** What a host's own renderer of a field is given. */
export interface FieldSlot {
  /** For the control, so that the label and the links of the summary find it. */
  readonly id: string;
  /** For `aria-describedby`: help and fault. */
  readonly describedBy: string;
  readonly label: string;
  readonly value: unknown;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly locale: Locale;
  /** Puts a value into the record, as the user's own change. */
  readonly set: (value: unknown) => void;
  /** Says that the field has been left: from now on its faults are shown. */
  readonly leave: () => void;
}

/** What a host says about one field, beyond what the schema says. A function is asked with the whole record. */
export interface FieldHook {
  /** Put in where a record has no value yet. */
  readonly default?: (record: unknown) => unknown;
  readonly readonly?: boolean | ((record: unknown) => boolean);
  /** Not shown. Its value stays; together with `compute` it may be taken away. */
  readonly hidden?: boolean | ((record: unknown) => boolean);
  /** The value follows from the others; the field is read-only. */
  readonly compute?: (record: unknown) => unknown;
  /** Draws the control instead of the form. */
  readonly render?: (slot: FieldSlot) => unknown;
  readonly help?: Words;
  readonly label?: Words;
  readonly placeholder?: Words;
}

/** Takes files, keeps them, and gives what a record holds of each. */
export type Uploader = (files: readonly File[], path: Path) => Promise<readonly Attachment[]>;

/** A part of the form with a heading. Fields in a list of their own stand in one row. */
export interface FormSection {
  readonly title?: Words;
  readonly help?: Words;
  readonly fields: readonly (string | readonly string[])[];
}

/** Which picker is open, what has been typed there, and which option is under the keys. */
export interface OpenPicker {
  readonly id: string;
  /** `undefined` until something is typed: the box shows what is chosen, the list everything. */
  readonly query: string | undefined;
  readonly active: number;
}

/** The form as its parts see it: what is there, and what a reader can do. */
export interface FormHost {
  readonly locale: Locale;
  readonly t: FormWords;
  readonly record: unknown;
  readonly readonly: boolean;
  readonly pack: Pack | undefined;
  readonly picker: OpenPicker | undefined;
  readonly canUpload: boolean;
  hookOf(path: Path): FieldHook;
  optionsFor(ref: string): readonly PickOption[] | undefined;
  faultsAt(path: Path): readonly Fault[];
  /** What a check of the host says without refusing: warnings, questions, remarks. */
  notesAt(path: Path): readonly Finding[];
  /** What stands in a text field before it can be read as its value. */
  textAt(path: Path): string | undefined;
  fileUrl(file: Attachment): string | undefined;
  uploadState(path: Path): "busy" | "failed" | undefined;
  /** A part of the form is drawn: one field with everything around it. */
  field(field: FieldDescription, path: Path): unknown;
  set(path: Path, value: unknown, text?: string): void;
  /** Takes the element of a list away, and what is known of it. */
  removeItem(path: Path, label: string): void;
  /** Text that was typed into a picker and names none of its options. */
  mismatchAt(path: Path): string | undefined;
  mismatch(path: Path, text: string | undefined): void;
  isReadonly(path: Path): boolean;
  leave(path: Path): void;
  openPicker(picker: OpenPicker | undefined): void;
  upload(path: Path, files: readonly File[], several: boolean): void;
  focusOn(id: string): void;
}
