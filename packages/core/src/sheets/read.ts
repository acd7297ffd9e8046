import readXlsx from "read-excel-file/universal";
import { zipSync } from "fflate";
import { readCsv, type Csv, type Rows } from "../foundation/csv.js";
import { listArchive, unpack } from "./archive.js";
import { sheetFault, sheetLimits, Unreadable, type SheetFault } from "./faults.js";
import { readInert } from "./inert.js";

/** One sheet of a file: every cell as the text that a reader of the sheet sees. */
export interface SheetRows {
  /** Empty where the file has but one. */
  readonly name: string;
  readonly rows: Rows;
}

/** What a file holds, or why it was not read. */
export type SheetFile =
  | { readonly kind: "xlsx"; readonly sheets: readonly SheetRows[] }
  | { readonly kind: "csv"; readonly encoding: Csv["encoding"]; readonly sheets: readonly SheetRows[] }
  | { readonly fault: SheetFault };

/** Reads .xlsx and .csv, whatever the file is called. Never throws on what it holds. */
export async function readSheets(bytes: Uint8Array): Promise<SheetFile> {
  try {
    if (bytes.length === 0) throw new Unreadable("empty");
    if (bytes.length > sheetLimits.bytes) throw new Unreadable("too-large");
    if (starts(bytes, 0x50, 0x4b)) return { kind: "xlsx", sheets: await readWorkbook(bytes) };
    refuseOther(bytes);
    const { rows, encoding } = readCsv(bytes);
    const plain = rows.map((row) => row.map(readInert));
    return { kind: "csv", encoding, sheets: withContent([{ name: "", rows: within(plain) }]) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: sheetFault(error.code) };
    return { fault: sheetFault("damaged") }; // what a library finds wrong in a file is a fault of the file
  }
}

/** Says what a file is that is neither .xlsx nor text. */
function refuseOther(bytes: Uint8Array): void {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Unreadable(holds(bytes, "EncryptedPackage") ? "encrypted" : "old-xls");
  }
  const head = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^[\s\u00ef\u00bb\u00bf]+/, "");
  if (/^<(!doctype html|html|table|head|\?xml)/i.test(head)) throw new Unreadable("web-page");
  const wide = starts(bytes, 0xff, 0xfe); // Excel's “Unicode text”
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  if ((zeros > 0 && !wide) || /^(%PDF|\x89PNG|GIF8|Rar!|7z\xbc\xaf|\x1f\x8b|\xff\xd8\xff|MZ)/.test(head)) {
    throw new Unreadable("not-a-sheet");
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const names = listArchive(bytes);
  if (names.includes("xl/vbaProject.bin")) throw new Unreadable("macros");
  if (names.includes("xl/workbook.bin")) throw new Unreadable("xlsb");
  if (names.includes("content.xml") && names.includes("mimetype")) throw new Unreadable("ods");
  if (!names.includes("xl/workbook.xml") && !names.includes("[Content_Types].xml")) throw new Unreadable("not-a-sheet");
  const files = unpack(bytes, (name) => /\.xml(\.rels)?$/.test(name));
  if (!files["xl/workbook.xml"])
    throw new Unreadable(names.some((n) => n.startsWith("xl/")) ? "damaged" : "not-a-sheet");
  for (const [name, xml] of Object.entries(files)) if (name.startsWith("xl/worksheets/")) refuseHuge(xml);
  // Packed again without compression: the library unpacks what is compressed in a worker made of a blob, which a strict
  // content security policy refuses.
  const safe = zipSync(files, { level: 0 });
  const sheets = await readXlsx<string>(safe.buffer, { trim: false, parseNumber: numeral });
  return withContent(
    sheets.map(({ sheet, data }) => ({ name: sheet, rows: within(data.map((row) => row.map(cellText))) })),
  );
}

const LETTER = 64; // one before A

/** Looks at the addresses in a sheet before anything is made of it: one cell far out would make millions of them. */
function refuseHuge(xml: Uint8Array): void {
  for (let at = 0; at < xml.length - 3; at += 1) {
    if (xml[at] !== 0x72 || xml[at + 1] !== 0x3d || xml[at + 2] !== 0x22) continue; // r="
    let [column, row] = [0, 0];
    let next = at + 3;
    for (; next < at + 24; next += 1) {
      const byte = xml[next] ?? 0;
      if (byte > LETTER && byte <= LETTER + 26) column = column * 26 + byte - LETTER;
      else if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30;
      else break;
    }
    if (xml[next] !== 0x22) continue; // not an address
    if (column > sheetLimits.columns) throw new Unreadable("too-many-columns");
    if (row > sheetLimits.rows) throw new Unreadable("too-many-rows");
    at = next;
  }
}

/** A number as the sheet shows it: 0.30000000000000004 is 0.3, and one that has lost digits still looks like it. */
function numeral(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return raw;
  return String(Number(value.toPrecision(15)));
}

/** What a cell says. Dates are in UTC: a sheet knows no zone. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    const text = cell.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function within(rows: Rows): Rows {
  if (rows.length > sheetLimits.rows) throw new Unreadable("too-many-rows");
  if (rows.some((row) => row.length > sheetLimits.columns)) throw new Unreadable("too-many-columns");
  return rows;
}

function withContent(sheets: readonly SheetRows[]): readonly SheetRows[] {
  const full = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== "")));
  if (full.length === 0) throw new Unreadable("no-sheet");
  return full;
}

function starts(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in an OLE file, where each letter is followed by a zero. */
function holds(bytes: Uint8Array, name: string): boolean {
  const mark = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = 0; at + mark.length * 2 <= bytes.length; at += 1) {
    if (mark.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}
