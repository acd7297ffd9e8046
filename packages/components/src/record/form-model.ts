import {
  describeSchema,
  fieldAt,
  validate,
  valueAt,
  type Attachment,
  type Fault,
  type FieldDescription,
  type Locale,
  type Path,
} from "@hengjian/core/foundation";
import { sourcesOf, type Finding, type Pack } from "@hengjian/core/policy";
import { filesOf, safeUrl } from "./form-files.js";
import { formField } from "./form-field.js";
import type { FieldHook, FormHost, OpenPicker, PickOption, Uploader } from "./form-host.js";
import { labelOf } from "./form-label.js";
import { filled, hookName, idOf, isRecord, placeOf, withoutItem, withValueAt } from "./form-path.js";
import type { RecordSchema } from "./schema.js";
import type { SummaryLine } from "./form-summary.js";
import { words, type FormWords } from "./record-form.words.js";

/** What the host of the form gives: everything that the model does not decide itself. */
export interface FormGiven {
  readonly schema: RecordSchema | undefined;
  readonly hooks: Readonly<Record<string, FieldHook>>;
  readonly references: Readonly<Record<string, readonly PickOption[]>>;
  readonly check: ((record: unknown) => readonly Finding[]) | undefined;
  readonly readonly: boolean;
  readonly locale: Locale;
  readonly pack: Pack | undefined;
  readonly uploader: Uploader | undefined;
  readonly fileUrl: ((file: Attachment) => string | undefined) | undefined;
}

const NOTHING_GIVEN: FormGiven = {
  schema: undefined,
  hooks: {},
  references: {},
  check: undefined,
  readonly: false,
  locale: "zh",
  pack: undefined,
  uploader: undefined,
  fileUrl: undefined,
};
const NO_HOOK: FieldHook = {};

/** A record while it is being filled in: its values, what has been typed, which faults a reader has been shown. */
export class FormModel implements FormHost {
  #given = NOTHING_GIVEN;
  #record: unknown = {};
  #description: FieldDescription | undefined;
  #faults: readonly Fault[] = [];
  #notes: readonly Finding[] = [];
  #stale = true;
  /** Fields that have been left, by id. */
  #left: ReadonlyMap<string, true> = new Map();
  #texts: ReadonlyMap<string, string> = new Map();
  /** What was typed into pickers and names nothing. */
  #mismatches: ReadonlyMap<string, { readonly path: Path; readonly text: string }> = new Map();
  #uploads: ReadonlyMap<string, "busy" | "failed"> = new Map();
  #said = "";
  #asked = false;
  #picker: OpenPicker | undefined;
  readonly #redraw: (focus?: string) => void;
  readonly #changed: (path: Path) => void;

  /** `redraw` is called when something looks different, `changed` when the user has changed the record. */
  constructor(redraw: (focus?: string) => void, changed: (path: Path) => void) {
    this.#redraw = redraw;
    this.#changed = changed;
  }

  get locale(): Locale {
    return this.#given.locale;
  }
  get t(): FormWords {
    return words[this.#given.locale];
  }
  get record(): unknown {
    return this.#record;
  }
  get readonly(): boolean {
    return this.#given.readonly;
  }
  get pack(): Pack | undefined {
    return this.#given.pack;
  }
  get picker(): OpenPicker | undefined {
    return this.#picker;
  }
  get canUpload(): boolean {
    return this.#given.uploader !== undefined;
  }
  get description(): FieldDescription | undefined {
    return this.#description;
  }
  /** Every fault of the record as it stands, shown or not. */
  get faults(): readonly Fault[] {
    this.#judge();
    if (this.#mismatches.size === 0) return this.#faults;
    const mismatched = [...this.#mismatches.values()].map(({ path, text }) => mismatchFault(path, text));
    const known = new Set(this.#mismatches.keys());
    return [...mismatched, ...this.#faults.filter(({ path }) => !known.has(idOf(path)))];
  }
  /** What has just happened, for who cannot see it. */
  get said(): string {
    return this.#said;
  }

  /** Takes what the host gives. */
  give(given: FormGiven): void {
    const before = this.#given;
    this.#given = given;
    if (given.schema !== before.schema) this.#description = given.schema && describeSchema(given.schema);
    if (given.schema === before.schema && given.hooks === before.hooks && given.check === before.check) return;
    this.#record = this.#complete(this.#record);
    this.#stale = true;
  }

  /** Begins with a record: nothing has been typed, left or refused. */
  start(record: unknown): void {
    this.#record = this.#complete(record);
    this.#left = new Map();
    this.#texts = new Map();
    this.#mismatches = new Map();
    this.#said = "";
    this.#asked = false;
    this.#picker = undefined;
    this.#stale = true;
  }

  /** From now on every fault is shown. */
  ask(): void {
    this.#asked = true;
    this.#redraw();
  }

  /** The lines of the summary; none before the record has been refused once. */
  summaryLines(): readonly SummaryLine[] {
    if (!this.#asked) return [];
    return this.faults.map((fault) => {
      const field = this.#description && fieldAt(this.#description, this.#record, fault.path);
      const reachable = field !== undefined && fault.path.length > 0 && !this.#isHidden(fault.path);
      return {
        label: field && fault.path.length > 0 ? labelOf(this, field, fault.path) : "",
        fault,
        path: reachable ? fault.path : undefined,
      };
    });
  }

  hookOf(path: Path): FieldHook {
    return this.#given.hooks[hookName(path)] ?? NO_HOOK;
  }
  optionsFor(ref: string): readonly PickOption[] | undefined {
    const given = this.#given.references[ref];
    if (given || ref !== "source" || !this.pack) return given;
    return Object.entries(sourcesOf(this.pack)).map(([value, { title, number }]) => ({
      value,
      label: title,
      ...(number !== undefined && { hint: number }),
    }));
  }
  faultsAt(path: Path): readonly Fault[] {
    const id = idOf(path);
    if (!this.#asked && !this.#left.has(id)) return [];
    return this.faults.filter(({ at }) => at.some((each) => idOf(each) === id));
  }
  notesAt(path: Path): readonly Finding[] {
    const name = path.join(".");
    return this.#notes.filter(({ at }) => at?.includes(name));
  }
  textAt(path: Path): string | undefined {
    return this.#texts.get(idOf(path));
  }
  fileUrl(file: Attachment): string | undefined {
    return safeUrl(this.#given.fileUrl?.(file));
  }
  uploadState(path: Path): "busy" | "failed" | undefined {
    return this.#uploads.get(idOf(path));
  }
  field(field: FieldDescription, path: Path): unknown {
    return this.#isHidden(path) ? undefined : formField(this, field, path);
  }

  set(path: Path, value: unknown, text?: string): void {
    const texts = new Map(this.#texts);
    if (text === undefined) texts.delete(idOf(path));
    else texts.set(idOf(path), text);
    this.#texts = texts;
    this.#record = this.#complete(this.#pruned(withValueAt(this.#record, path, value), path.slice(0, -1)), false);
    this.#stale = true;
    this.#redraw();
    this.#changed(path);
  }
  removeItem(path: Path, label: string): void {
    const list = path.slice(0, -1);
    const at = path[path.length - 1];
    const before = valueAt(this.#record, list);
    if (!Array.isArray(before)) return;
    this.#left = withoutItem(this.#left, path);
    this.#texts = withoutItem(this.#texts, path);
    this.#mismatches = new Map(); // their paths may name other elements now; what was chosen is in the record
    this.#said = this.t.removed({ label });
    const left = before.filter((_, index) => index !== at);
    const field = this.#description && fieldAt(this.#description, this.#record, list);
    this.set(list, left.length === 0 && field?.required === false ? undefined : left);
    this.focusOn(idOf(list));
  }
  mismatchAt(path: Path): string | undefined {
    return this.#mismatches.get(idOf(path))?.text;
  }
  mismatch(path: Path, text: string | undefined): void {
    const mismatches = new Map(this.#mismatches);
    if (text === undefined) mismatches.delete(idOf(path));
    else mismatches.set(idOf(path), { path, text: text.slice(0, 40) });
    this.#mismatches = mismatches;
    this.#redraw();
  }
  isReadonly(path: Path): boolean {
    const { readonly, compute } = this.hookOf(path);
    if (this.readonly || compute) return true;
    return typeof readonly === "function" ? readonly(this.#record) : readonly === true;
  }
  leave(path: Path): void {
    const id = idOf(path);
    this.#left = new Map([...this.#left, [id, true]]);
    const texts = new Map(this.#texts);
    texts.delete(id);
    this.#texts = texts;
    this.#redraw();
  }
  openPicker(picker: OpenPicker | undefined): void {
    this.#picker = picker;
    this.#redraw();
  }
  upload(path: Path, files: readonly File[], several: boolean): void {
    const { uploader } = this.#given;
    if (!uploader || files.length === 0) return;
    const tell = (state: "busy" | "failed" | undefined): void => {
      const uploads = new Map(this.#uploads);
      if (state === undefined) uploads.delete(idOf(path));
      else uploads.set(idOf(path), state);
      this.#uploads = uploads;
      this.#redraw();
    };
    tell("busy");
    uploader(files, path).then(
      (added) => {
        tell(undefined);
        const before = filesOf(valueAt(this.#record, path));
        this.set(path, several ? [...before, ...added] : added[0]);
        this.leave(path);
      },
      () => tell("failed"),
    );
  }
  focusOn(id: string): void {
    this.#redraw(id);
  }

  /** A citation that need not be there, and whose parts have been emptied, is not there. */
  #pruned(record: unknown, above: Path): unknown {
    const field = this.#description && fieldAt(this.#description, record, above);
    if (field?.kind !== "citation" || field.required) return record;
    const parts = valueAt(record, above);
    const empty = isRecord(parts) && Object.values(parts).every((part) => part === undefined || part === "");
    return empty ? withValueAt(record, above, field.emptyIsNull ? null : undefined) : record;
  }

  #isHidden(path: Path): boolean {
    const { hidden } = this.hookOf(path);
    return typeof hidden === "function" ? hidden(this.#record) : hidden === true;
  }

  /** The record with constants and what follows from the other fields; a `first` one with defaults as well. */
  #complete(value: unknown, first = true): unknown {
    if (!this.#description) return value;
    let record = filled(this.#description, value ?? {}, first);
    for (const [name, hook] of Object.entries(this.#given.hooks)) {
      const path = name.split(".");
      if (first && hook.default && valueAt(record, path) === undefined) {
        record = withValueAt(record, path, hook.default(record));
      }
      if (hook.compute) record = withValueAt(record, path, hook.compute(record));
    }
    return record;
  }

  #judge(): void {
    const { schema, check } = this.#given;
    if (!this.#stale || !schema) return;
    this.#stale = false;
    const description = describeSchema(schema);
    this.#faults = validate(schema, this.#record).map((fault) => {
      const at = fault.at.map((path) => placeOf(description, this.#record, path));
      return { ...fault, path: placeOf(description, this.#record, fault.path), at };
    });
    this.#notes = [];
    if (this.#faults.length > 0 || !check) return;
    const findings = check(this.#record);
    this.#notes = findings.filter(({ severity }) => severity !== "violation");
    this.#faults = findings.filter(({ severity }) => severity === "violation").map(faultOf);
  }
}

function mismatchFault(path: Path, text: string): Fault {
  const { zh, en } = words;
  return {
    path,
    at: [path],
    missing: false,
    message: { zh: zh.unmatched({ text }), en: en.unmatched({ text }) },
    remedy: { zh: zh.pickFromList, en: en.pickFromList },
  };
}

function faultOf({ at, message, remedy }: Finding): Fault {
  const paths = (at ?? []).map((name) => name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
  return {
    path: paths[0] ?? [],
    at: paths,
    missing: false,
    message,
    remedy: remedy ?? { zh: "请核对", en: "Check it" },
  };
}
