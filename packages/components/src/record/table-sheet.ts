// Loaded when a sheet is asked for: what it needs is larger than the table.
import type { Locale } from "@hengjian/core/foundation";
import type { Sheet, SheetValue } from "@hengjian/core/sheets";
import { load } from "../siblings.js";
import { headOf, type Column } from "./columns.js";

/** The rows of a table as a sheet: numbers as numbers, days as days, everything else as the reader sees it. */
export function sheetOf(name: string, columns: readonly Column[], records: readonly object[], locale: Locale): Sheet {
  return {
    name,
    columns: columns.map((column) => ({
      label: headOf(column, locale),
      kind: kindOf(column),
      width: Math.min(60, Math.round(column.width * 1.4)),
    })),
    rows: records.map((record) => columns.map((column) => valueOf(column, record))),
  };
}

function kindOf({ field, numeric }: Column): Sheet["columns"][number]["kind"] {
  if (field.kind === "money") return "amount";
  if (numeric) return "number";
  return field.kind === "date" ? "day" : "text";
}

function valueOf({ field, numeric, value, text }: Column, record: object): SheetValue {
  const of = value(record);
  if (field.kind === "money" && typeof of === "number") return of / 100;
  if (numeric && typeof of === "number") return of;
  const words = text(record);
  return words === "" ? undefined : words;
}

/** Gives a sheet to the reader as a file. */
export async function saveSheet(sheet: Sheet, kind: "xlsx" | "csv", name: string): Promise<void> {
  const { writeCsv, writeXlsx } = await load("sheets");
  const bytes = kind === "xlsx" ? writeXlsx(sheet) : writeCsv(sheet);
  const type =
    kind === "xlsx" ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv;charset=utf-8";
  const link = document.createElement("a");
  // A file of bytes that are ours alone; TypeScript thinks of shared memory, too.
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = `${name.replace(/[\\/:*?"<>|]/g, " ")}.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
