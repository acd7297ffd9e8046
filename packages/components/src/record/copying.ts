import type { Locale } from "@hengjian/core/foundation";
import { headOf, type Column } from "./columns.js";

/** Rows as a block that Excel and WPS take: the heads, then the cells as the reader sees them. */
export function blockOf(columns: readonly Column[], records: readonly object[], locale: Locale): string {
  const quote = (cell: string): string => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = [
    columns.map((column) => headOf(column, locale)),
    ...records.map((record) => columns.map(({ text }) => text(record))),
  ];
  return rows.map((row) => row.map(quote).join("\t")).join("\r\n");
}
