import type { Rows } from "../foundation/csv.js";

/**
 * The cells of a block that was copied in Excel, WPS or LibreOffice: columns parted by tabs, rows by line ends; a cell
 * that holds either stands in quotes, and a quote in it is doubled.
 */
export function readBlock(text: string): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at);
    row.push(cell.value);
    at = cell.end;
    if (at >= text.length) break;
    if (text[at] === "\t") {
      at += 1;
      if (at >= text.length) row.push(""); // the last cell is empty
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function cellAt(text: string, start: number): { value: string; end: number } {
  if (text[start] === '"') {
    for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
      if (text[at + 1] === '"') continue;
      const end = at + 1;
      if (end < text.length && !"\t\r\n".includes(text[end] ?? "")) break; // a quote in the middle: no quoted cell
      return { value: text.slice(start + 1, at).replaceAll('""', '"'), end };
    }
  }
  let end = start;
  while (end < text.length && !"\t\r\n".includes(text[end] ?? "")) end += 1;
  return { value: text.slice(start, end), end };
}

/** Cells as a block that Excel, WPS and LibreOffice take when it is pasted. */
export function writeBlock(rows: Rows): string {
  const quote = (cell: string): string => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quote).join("\t")).join("\r\n");
}
