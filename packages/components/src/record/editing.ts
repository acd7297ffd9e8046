import { html, nothing, type TemplateResult } from "lit";
import { enterCell, metaOf, type IssueWords, type Locale } from "@hengjian/core/foundation";
import { severityIcon } from "../foundation/icons.js";
import type { Column } from "./columns.js";
import type { RecordSchema } from "./schema.js";

/** A last word of the page on a record that has the right form. */
export type RecordCheck = (record: never) => { readonly field: string; readonly words: IssueWords } | undefined;

/** The cell that is being edited. */
export interface Editing {
  readonly row: number;
  readonly name: string;
  readonly text: string;
  /** Why what stands there cannot be taken. The cell stays open until it is mended or given up. */
  readonly fault?: IssueWords;
}

const EDITED: readonly Column["field"]["kind"][] = [
  "text",
  "long-text",
  "number",
  "money",
  "date",
  "yes-no",
  "one-of",
  "division",
];

/** Whether a column can be edited in place: a plain value that the reader sees in full. */
export function isEdited({ name, field, fixed, options }: Column, unmasked: boolean): boolean {
  if (fixed === true || name === "id" || (field.personal && !unmasked)) return false;
  return EDITED.includes(field.kind) || (field.kind === "reference" && options !== undefined);
}

/** What stands in the editor at first. */
export function textOf({ value, field }: Column, record: object): string {
  const of = value(record);
  if (field.kind === "money" && typeof of === "number") return String(of / 100);
  return typeof of === "string" || typeof of === "number" || typeof of === "boolean" ? String(of) : "";
}

/** The record with a text entered in one field: checked by the schema, for its natural key, and by the page. */
export function entered(
  { schema, records, check }: { schema: RecordSchema; records: readonly object[]; check: RecordCheck | undefined },
  row: number,
  name: string,
  text: string,
): { readonly record: object } | { readonly fault: IssueWords } {
  // The schema is the one of these records; what it gives back is a record again.
  const present = (records[row] ?? {}) as Readonly<Record<string, unknown>>;
  const result = enterCell(schema, present, name, text) as { record: object } | { fault: IssueWords };
  if ("fault" in result) return result;
  const { record } = result;
  const twin = twinOf(schema, records, row, record, name);
  if (twin) return { fault: twin };
  const refused = check?.(record as never); // the page's own records
  return refused ? { fault: refused.words } : { record };
}

/** Says that another record has the same natural key, where this field is part of it. */
function twinOf(
  schema: RecordSchema,
  records: readonly object[],
  row: number,
  record: object,
  name: string,
): IssueWords | undefined {
  const key = metaOf(schema)?.key ?? [];
  if (!key.includes(name)) return undefined;
  const of = (each: object): readonly unknown[] =>
    key.map((field) => (each as Readonly<Record<string, unknown>>)[field]);
  const mine = of(record);
  const twin = records.findIndex((each, at) => at !== row && of(each).every((value, place) => value === mine[place]));
  if (twin === -1) return undefined;
  return {
    message: { zh: "已有同一条记录", en: "makes it the same as another record" },
    remedy: { zh: "核对后改成另一个值", en: "Check it and give another value" },
  };
}

/** The control that stands in the cell, and under it why its content cannot be taken. */
export function editor(column: Column, { text, fault }: Editing, locale: Locale): TemplateResult {
  const describedBy = fault ? "cell-fault" : nothing;
  const invalid = fault ? "true" : "false";
  const label = column.label[locale];
  const control = column.options
    ? html`<select class="field editor" aria-label=${label} aria-invalid=${invalid} aria-describedby=${describedBy}>
        ${column.field.required ? nothing : html`<option value="" ?selected=${text === ""}></option>`}
        ${column.options.map(
          ({ value, label: words }) =>
            html`<option value=${String(value)} ?selected=${text === String(value)}>${words[locale]}</option>`,
        )}
      </select>`
    : html`<input
        class="field editor"
        type="text"
        inputmode=${column.numeric ? "decimal" : nothing}
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${text}
      />`;
  return html`${control}${
    fault
      ? html`<span class="cell-fault" id="cell-fault" role="alert">
          ${severityIcon("violation")}<span>${fault.message[locale]}</span> <span>${fault.remedy[locale]}</span>
        </span>`
      : nothing
  }`;
}
