// Loaded when a file or a block comes: what it needs is larger than the panel.
import {
  guessMapping,
  importRows,
  type ColumnMapping,
  type Csv,
  type ImportResult,
  type Rows,
} from "@hengjian/core/foundation";
import type { SheetRows } from "@hengjian/core/sheets";
import type { Locale, Words } from "@hengjian/core/foundation";
import { load } from "../siblings.js";
import { saveSheet } from "./table-sheet.js";
import type { RecordSchema } from "./schema.js";

/** A file or a block that was read. */
export interface Source {
  readonly name: string;
  readonly encoding: Csv["encoding"] | undefined;
  readonly sheets: readonly SheetRows[];
}

/** Reads a file; gives a sentence where it cannot be read. */
export async function readFile(file: File): Promise<Source | Words> {
  const { readSheets } = await load("sheets");
  const read = await readSheets(new Uint8Array(await file.arrayBuffer()));
  if ("fault" in read) return read.fault.words;
  return { name: file.name, encoding: read.kind === "csv" ? read.encoding : undefined, sheets: read.sheets };
}

/** A block that was pasted, as the one sheet of a source. */
export async function readPasted(text: string, name: string): Promise<Source> {
  const { readBlock } = await load("sheets");
  return { name, encoding: undefined, sheets: [{ name: "", rows: readBlock(text) }] };
}

/** The sheet whose header names the most fields, and how its columns go. */
export function bestSheet(schema: RecordSchema, { sheets }: Source): { sheet: number; mapping: ColumnMapping } {
  const guesses = sheets.map(({ rows }, sheet) => ({ sheet, mapping: guessMapping(schema, rows) }));
  const named = ({ mapping }: (typeof guesses)[number]): number => Object.keys(mapping.columns).length;
  return guesses.reduce((best, next) => (named(next) > named(best) ? next : best));
}

/** How the columns of one sheet go. */
export function mappingOf(schema: RecordSchema, rows: Rows): ColumnMapping {
  return guessMapping(schema, rows);
}

export { importRows };

/** Gives the refused rows back as a workbook, each with why it was refused. */
export async function saveRefused(
  header: Rows[number],
  result: ImportResult<unknown>,
  locale: Locale,
  name: string,
): Promise<void> {
  const { refusedSheet } = await load("sheets");
  await saveSheet(refusedSheet(header, result, locale), "xlsx", name);
}
