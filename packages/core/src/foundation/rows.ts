import { readCell, trimCell, type CellResult } from "./cells.js";
import type { Rows } from "./csv.js";
import { canonicalJson, digestOfText } from "./digest.js";
import { metaOf, optionsOf } from "./fields.js";
import { fieldIssueWords, type IssueWords } from "./issues.js";
import type { Words } from "./words.js";
import type * as z from "./zod.js";

/** Why a row was not taken: where, what stood there, what is wrong, and how to mend it. */
export interface RowFault extends IssueWords {
  /** As the spreadsheet counts, the header included. */
  readonly row: number;
  /** The header of the column; the field's label where the column is missing. */
  readonly column: string;
  readonly field: string;
  readonly found: string;
}

/** A row that was not taken, with its cells, so that it can be given back for mending. */
export interface RejectedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
}

/** Every row of a sheet in exactly one of three lists; blank rows are in none. */
export interface ImportResult<T> {
  readonly accepted: readonly { readonly row: number; readonly record: T }[];
  /** Rows that are already recorded, or stand in an earlier row of the same sheet, with the same content. */
  readonly present: readonly { readonly row: number; readonly record: T }[];
  readonly rejected: readonly RejectedRow[];
  /** Headers that no field asked for. */
  readonly ignoredColumns: readonly string[];
}

/** Finds the record that a cell of a `ref` field means. `cells` are the row's other cells by header. */
export type Reference = (
  text: string,
  cells: Readonly<Record<string, string>>,
) => { readonly id: string } | { readonly fault: IssueWords };

/** Which column of a sheet each field is read from. */
export interface ColumnMapping {
  /** Where the header stands: 0 is the first row. */
  readonly header: number;
  /** The column of each field, 0 the first. A field that is not named is not read. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What an import knows besides the sheet. All of it may be left out. */
export interface ImportOptions<T> {
  /** Which column is which, where the headers do not say it or somebody knows better. */
  readonly mapping?: ColumnMapping | undefined;
  /** What is recorded already; a row with the same natural key and content counts as present. */
  readonly existing?: readonly T[];
  /** How to resolve `ref` fields, by the kind of record they name. Without one, the cell's text is the id. */
  readonly references?: Readonly<Record<string, Reference>>;
  /** A last word on a record that has the right form. */
  readonly check?: (record: T) => { readonly field: string; readonly words: IssueWords } | undefined;
}

interface Column {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly label: Words;
  readonly unit: string | undefined;
  readonly ref: string | undefined;
  /** Where the field may stand, the likeliest header first. */
  readonly at: readonly { readonly index: number; readonly header: string }[];
}

type RecordSchema = z.ZodObject;
type RecordOf<S extends RecordSchema> = z.infer<S>;

/** The natural key of a record as text: what makes two records the same one. The id where the schema names no key. */
export function naturalKey(schema: RecordSchema, record: object): string {
  const fields = metaOf(schema)?.key ?? ["id"];
  // Records are plain data; the schema has checked them.
  const values = fields.map((name) => (record as Record<string, unknown>)[name] ?? null);
  // Without objects there is nothing to put in order: plain JSON is the canonical one, in a fifth of the time.
  return values.some((value) => typeof value === "object" && value !== null)
    ? canonicalJson(values)
    : JSON.stringify(values);
}

/** An id made from the natural key: the same record has the same id, whoever imports it. 32 hex digits. */
export function naturalId(schema: RecordSchema, record: object): string {
  return digestOfText(JSON.stringify([metaOf(schema)?.id ?? "", naturalKey(schema, record)])).slice(0, 32);
}

/**
 * Reads the rows of a sheet as records of `schema`. Finds the header among the first ten rows by labels and `columns`;
 * accepts full-width digits, the usual ways to write a date, labels of options. A row with any fault is rejected whole,
 * with every fault named; nothing is guessed and nothing is lost. Never throws on what the sheet holds.
 */
export function importRows<S extends RecordSchema>(
  schema: S,
  rows: Rows,
  options: ImportOptions<RecordOf<S>> = {},
): ImportResult<RecordOf<S>> {
  const head = options.mapping ? mappedHeader(schema, rows, options.mapping) : findHeader(schema, rows);
  const known = new Map<string, RecordOf<S>>();
  for (const record of options.existing ?? []) known.set(naturalKey(schema, record), record);

  const names = (rows[head.index] ?? []).map(normalHeader);
  const accepted: { row: number; record: RecordOf<S> }[] = [];
  const present: { row: number; record: RecordOf<S> }[] = [];
  const rejected: RejectedRow[] = [];
  rows.forEach((cells, index) => {
    if (index <= head.index || cells.every((cell) => trimCell(cell) === "")) return;
    const row = index + 1;
    const read = readRow(schema, head.columns, cells, row, options, names);
    if ("faults" in read) {
      rejected.push({ row, cells, faults: read.faults });
      return;
    }
    const key = naturalKey(schema, read.record);
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, read.record);
      accepted.push({ row, record: read.record });
    } else if (sameContent(before, read.record)) {
      present.push({ row, record: read.record });
    } else {
      rejected.push({ row, cells, faults: [differs(head.columns, before, read.record, cells, row)] });
    }
  });
  return { accepted, present, rejected, ignoredColumns: head.ignored };
}

/** Which column is which field, as far as the headers of a sheet say it. */
export function guessMapping(schema: RecordSchema, rows: Rows): ColumnMapping {
  const { index, columns } = findHeader(schema, rows);
  const named = columns.flatMap(({ name, at: [first] }) => (first ? [[name, first.index] as const] : []));
  return { header: index, columns: Object.fromEntries(named) };
}

function readRow<S extends RecordSchema>(
  schema: S,
  columns: readonly Column[],
  cells: readonly string[],
  row: number,
  options: ImportOptions<RecordOf<S>>,
  names: readonly string[],
): { record: RecordOf<S> } | { faults: RowFault[] } {
  const faults: RowFault[] = [];
  const candidate: Record<string, unknown> = {};
  const faultAt = (column: Column, words: IssueWords): void => {
    const place = placeOf(column, cells);
    faults.push({
      row,
      column: place?.header ?? column.label.zh,
      field: column.name,
      found: place === undefined ? "" : trimCell(cells[place.index] ?? ""),
      ...words,
    });
  };

  for (const column of columns) {
    const place = placeOf(column, cells);
    const text = place === undefined ? "" : (cells[place.index] ?? "");
    const result = readField(column, text, () => cellsByHeader(names, cells), options.references ?? {});
    if ("fault" in result) faultAt(column, result.fault);
    else if (result.value !== undefined) candidate[column.name] = result.value;
  }
  if (faults.length > 0) return { faults };
  if ("id" in schema.shape && candidate.id === undefined) candidate.id = naturalId(schema, candidate);

  const parsed = schema.safeParse(candidate, { reportInput: true });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const column = columns.find((c) => c.name === issue.path[0]) ?? columns[0];
      if (column) faultAt(column, missingColumn(column, issue) ?? fieldIssueWords(column.schema, issue));
    }
    return { faults };
  }
  const refused = options.check?.(parsed.data);
  const column = refused && (columns.find((c) => c.name === refused.field) ?? columns[0]);
  if (refused && column) {
    faultAt(column, refused.words);
    return { faults };
  }
  return { record: parsed.data };
}

function readField(
  column: Column,
  text: string,
  cells: () => Readonly<Record<string, string>>,
  references: Readonly<Record<string, Reference>>,
): CellResult {
  const result = readCell(text, column.schema, column.unit);
  const reference = column.ref === undefined ? undefined : references[column.ref];
  if ("fault" in result || result.value === undefined || !reference) return result;
  const found = reference(trimCell(text), cells());
  return "id" in found ? { value: found.id } : found;
}

/** The header is the one of the first ten rows that names the most fields: sheets often begin with a title. */
function findHeader(
  schema: RecordSchema,
  rows: Rows,
): { index: number; columns: readonly Column[]; ignored: readonly string[] } {
  let best = { index: 0, columns: columnsOf(schema, rows[0] ?? []), score: -1 };
  for (let index = 0; index < Math.min(10, rows.length); index += 1) {
    const columns = columnsOf(schema, rows[index] ?? []);
    const score = columns.filter((column) => column.at.length > 0).length;
    if (score > best.score) best = { index, columns, score };
  }
  const used = new Set(best.columns.flatMap((column) => column.at.map((place) => place.index)));
  const ignored = (rows[best.index] ?? []).map(trimCell).filter((header, i) => header !== "" && !used.has(i));
  return { index: best.index, columns: best.columns, ignored };
}

function mappedHeader(
  schema: RecordSchema,
  rows: Rows,
  { header, columns: mapped }: ColumnMapping,
): ReturnType<typeof findHeader> {
  const names = rows[header] ?? [];
  const columns = columnsOf(schema, names).map((column): Column => {
    const index = mapped[column.name];
    return { ...column, at: index === undefined ? [] : [{ index, header: trimCell(names[index] ?? "") }] };
  });
  const used = new Set(Object.values(mapped));
  const ignored = names.map(trimCell).filter((name, i) => name !== "" && !used.has(i));
  return { index: header, columns, ignored };
}

function columnsOf(schema: RecordSchema, header: readonly string[]): readonly Column[] {
  const headers = header.map((cell) => normalHeader(cell));
  // zod types the members of an unknown shape loosely; they are schemas.
  const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
  return Object.entries(shape).map(([name, fieldSchema]) => {
    const meta = metaOf(fieldSchema);
    const label = meta?.label ?? { zh: name, en: name };
    const names = [...(meta?.columns ?? []), label.zh, label.en, name].map(normalHeader);
    const at = [...new Set(names)]
      .map((wanted) => headers.indexOf(wanted))
      .filter((index) => index !== -1)
      .map((index) => ({ index, header: trimCell(header[index] ?? "") }));
    return { name, schema: fieldSchema, label, unit: meta?.unit?.zh, ref: meta?.ref, at };
  });
}

/** `培训日期（必填）` and `培训日期 (必填)` are the column 培训日期. */
function normalHeader(header: string): string {
  return trimCell(header)
    .replace(/[（(].*?[）)]/g, "")
    .replace(/[\s*＊:：]/g, "")
    .toLowerCase();
}

/** Of the columns that may hold the field, the first with something in it; the first of them where all are empty. */
function placeOf(column: Column, cells: readonly string[]): Column["at"][number] | undefined {
  return column.at.find((place) => trimCell(cells[place.index] ?? "") !== "") ?? column.at[0];
}

function cellsByHeader(names: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const byHeader: Record<string, string> = {};
  names.forEach((name, index) => {
    byHeader[name] = trimCell(cells[index] ?? "");
  });
  return byHeader;
}

function missingColumn(column: Column, issue: z.core.$ZodIssue): IssueWords | undefined {
  if (issue.code !== "invalid_type" || column.at.length > 0) return undefined;
  return {
    message: { zh: "表里没有这一列", en: "has no column in this sheet" },
    remedy: { zh: `加一列，表头写“${column.label.zh}”`, en: `Add a column headed "${column.label.en}"` },
  };
}

/** Whether two records say the same, whatever their ids. */
function sameContent(before: object, record: object): boolean {
  // Records are plain data; the schema has checked both.
  const [a, b] = [before as Record<string, unknown>, record as Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((name) => name === "id" || same(a[name], b[name]));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && canonicalJson(a) === canonicalJson(b));
}

function differs(
  columns: readonly Column[],
  before: object,
  record: object,
  cells: readonly string[],
  row: number,
): RowFault {
  // Records are plain data; the schema has checked both.
  const old = before as Record<string, unknown>;
  const now = record as Record<string, unknown>;
  const column = columns.find(
    ({ name }) => name !== "id" && JSON.stringify(old[name] ?? null) !== JSON.stringify(now[name] ?? null),
  );
  const place = column && placeOf(column, cells);
  const was = shown(column, old[column?.name ?? ""]);
  return {
    row,
    column: place?.header ?? column?.label.zh ?? "",
    field: column?.name ?? "",
    found: place === undefined ? "" : trimCell(cells[place.index] ?? ""),
    message: { zh: `已有同一条记录，那里是 ${was.zh}`, en: `is recorded already as ${was.en}` },
    remedy: {
      zh: "核对哪个对；要改已有的记录，请更正那一条",
      en: "Check which is right; to change what is recorded, correct that record",
    },
  };
}

function shown(column: Column | undefined, value: unknown): Words {
  if (value === undefined || value === null) return { zh: "空", en: "empty" };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return (column && optionsOf(column.schema)?.[text]) ?? { zh: text, en: text };
}
