import {
  describeSchema,
  maskPerson,
  type FieldDescription,
  type FieldOption,
  type Locale,
  type Words,
} from "@hengjian/core/foundation";
import { n, shared } from "../foundation/words.js";
import type { RecordSchema } from "./schema.js";

/** What a page says of one column, beyond what the schema says of the field. All but `name` may be left out. */
export interface TableColumn<R = never> {
  /** The field of the schema. */
  readonly name: string;
  readonly label?: Words;
  /** The width in `em`. Without it, what the first rows need. */
  readonly width?: number;
  /** What the column holds, where there is no field of that name in the schema. */
  readonly kind?: "text" | "number" | "date";
  /** The value of a record in this column. Without it, its member of that name. */
  readonly value?: (record: R) => unknown;
  /** What stands in the cell, as a template of lit. Without it, `text`. */
  readonly show?: (record: R, locale: Locale) => unknown;
  /** What the cell says: in search, in sheets, and in cells without `show`. */
  readonly text?: (record: R, locale: Locale) => string;
  /** What the column is sorted by. Without it, the value; words stand in Chinese order, choices as they are listed. */
  readonly order?: (record: R) => number | string | undefined;
  /** Not shown until the reader asks for it. */
  readonly hidden?: boolean;
  /** What may be chosen in the editor, for a field that points to another record. */
  readonly options?: readonly FieldOption[];
  /** Never edited in place. */
  readonly fixed?: boolean;
  /** Not to be sorted by. */
  readonly unsorted?: boolean;
  /** The foot adds the column up. Without it, amounts of money and numbers that have a unit are added up. */
  readonly total?: boolean;
  /** Classes for the cells of this column. */
  readonly look?: string;
}

/** A column as the table draws it. */
export interface Column extends Omit<TableColumn, "show" | "text" | "order" | "label" | "options" | "value"> {
  readonly field: FieldDescription;
  readonly label: Words;
  readonly unit: Words | undefined;
  /** Its cells are numbers: they stand at the end. */
  readonly numeric: boolean;
  readonly options: readonly FieldOption[] | undefined;
  readonly width: number;
  readonly value: (record: object) => unknown;
  readonly text: (record: object) => string;
  readonly show: ((record: object) => unknown) | undefined;
  readonly order: ((record: object) => number | string | undefined) | undefined;
}

/** Finds the name of what a field points to; `undefined` where there is none. */
export type NameOf = (id: string) => string | undefined;

/** What columns are made from. */
export interface ColumnSource {
  readonly schema: RecordSchema | undefined;
  readonly columns: readonly TableColumn[] | undefined;
  readonly records: readonly object[];
  readonly references: Readonly<Record<string, NameOf>>;
  /** Personal fields are shown in full. */
  readonly unmasked: boolean;
  readonly locale: Locale;
}

const NOT_IN_A_CELL: readonly FieldDescription["kind"][] = ["object", "variant", "other", "attachment", "attachments"];

/** Every column of a table, those that are hidden at first included. Without `columns`, every field; the id is hidden. */
export function columnsOf({ schema, columns, ...source }: ColumnSource): readonly Column[] {
  const fields = (schema && describeSchema(schema).fields) ?? [];
  const named: readonly TableColumn[] =
    columns ??
    fields
      .filter(({ kind }) => !NOT_IN_A_CELL.includes(kind))
      .map(({ name }) => (name === "id" ? { name, hidden: true } : { name }));
  return named.map((column) => columnOf(column, fields, source));
}

function columnOf(
  column: TableColumn,
  fields: readonly FieldDescription[],
  { records, references, unmasked, locale }: Omit<ColumnSource, "schema" | "columns">,
): Column {
  const { name } = column;
  const field = fields.find((each) => each.name === name) ?? bare(name, column.kind);
  const label = column.label ?? field.label;
  const unit = field.kind === "money" ? YUAN : field.unit;
  const numeric = field.kind === "number" || field.kind === "money";
  const say = sayer(field, references, unmasked, locale);
  // The functions of a page take records of its own type; the table only knows that they are objects.
  const { text, show, order, ...own } = column as unknown as {
    readonly value?: Column["value"];
    readonly text?: (record: object, locale: Locale) => string;
    readonly show?: (record: object, locale: Locale) => unknown;
    readonly order?: Column["order"];
  };
  const value = own.value ?? ((record: object) => (record as Readonly<Record<string, unknown>>)[name]);
  const words = text ? (record: object) => text(record, locale) : (record: object) => say(value(record));
  return {
    ...column,
    field,
    label,
    unit,
    numeric,
    options: column.options ?? field.options ?? (field.kind === "yes-no" ? yesNo(locale) : undefined),
    value,
    text: words,
    show: show && ((record) => show(record, locale)),
    order,
    total: column.total ?? (numeric && unit !== undefined),
    width: column.width ?? widthOf(headOf({ label, unit }, locale), words, records),
  };
}

const YUAN: Words = { zh: "元", en: "yuan" };

function bare(name: string, kind: FieldDescription["kind"] = "text"): FieldDescription {
  return { name, kind, label: { zh: name, en: name }, required: false, personal: false };
}

function yesNo(locale: Locale): readonly FieldOption[] {
  const label = (word: string): Words => ({ zh: word, en: word });
  return [
    { value: true, label: label(shared[locale].yes) },
    { value: false, label: label(shared[locale].no) },
  ];
}

/** What a value of the field says to a reader. */
function sayer(
  field: FieldDescription,
  references: Readonly<Record<string, NameOf>>,
  unmasked: boolean,
  locale: Locale,
): (value: unknown) => string {
  const labels = new Map(field.options?.map((option) => [option.value, option.label[locale]]));
  const refer = field.ref === undefined ? undefined : references[field.ref];
  const masked = field.personal && !unmasked;
  const plain = labels.size === 0 && !refer && !masked;
  const say = (value: unknown): string => {
    if (value === undefined || value === null) return "";
    if (typeof value === "string" && plain) return value;
    if (typeof value === "string") return labels.get(value) ?? refer?.(value) ?? (masked ? maskPerson(value) : value);
    if (typeof value === "number") {
      if (field.kind === "money") return money(value);
      return labels.get(value) ?? (field.kind === "number" ? n(value, 6) : String(value));
    }
    if (typeof value === "boolean") return value ? shared[locale].yes : shared[locale].no;
    if (Array.isArray(value)) return value.map(say).join(shared[locale].list);
    return JSON.stringify(value);
  };
  return say;
}

/** 分 as 元 with two places. */
function money(amount: number): string {
  const cents = String(Math.abs(amount) % 100).padStart(2, "0");
  return `${amount < 0 ? "-" : ""}${n(Math.trunc(Math.abs(amount) / 100))}.${cents}`;
}

/** The head of a column: its label, with the unit of its numbers where the label does not say it. */
export function headOf({ label, unit }: Pick<Column, "label" | "unit">, locale: Locale): string {
  if (!unit || label[locale].toLowerCase().includes(unit[locale].toLowerCase())) return label[locale];
  return shared[locale].withUnit({ label: label[locale], unit: unit[locale] });
}

const SAMPLE = 60;

/** The width that the head and the first rows need, within bounds. */
function widthOf(head: string, text: (record: object) => string, records: readonly object[]): number {
  let widest = measure(head) + 1.5; // room for the arrow of a sorted column
  for (const record of records.slice(0, SAMPLE)) widest = Math.max(widest, measure(text(record)));
  return Math.min(22, Math.max(4, widest)) + 2;
}

/** About how wide a text is, in `em`: a Chinese character is one. */
function measure(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2E80" ? 0.58 : 1;
  return width;
}
