import { strToU8, zipSync } from "fflate";
import { epochDay, isPlainDate } from "../foundation/days.js";
import { makeInert } from "./inert.js";

/** A value of a cell: a text, a number, or nothing. Days are texts. */
export type SheetValue = string | number | undefined;

/** A column of a sheet. */
export interface SheetColumn {
  readonly label: string;
  /** How the values are kept: `text` never turns into a number; `amount` has two places. */
  readonly kind: "text" | "number" | "amount" | "day";
  /** About so many Latin letters. */
  readonly width?: number;
}

/** A sheet to be written. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** A sheet as CSV that Chinese Excel and WPS open rightly: UTF-8 with its mark, lines ended by CR LF, texts inert. */
export function writeCsv({ columns, rows }: Sheet): Uint8Array {
  const quote = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const write = (value: SheetValue): string =>
    value === undefined ? "" : quote(typeof value === "number" ? String(value) : makeInert(value));
  const lines = [columns.map(({ label }) => write(label)), ...rows.map((row) => row.map(write))];
  return strToU8(`\uFEFF${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`);
}

/**
 * A sheet as a workbook. Texts are cells of text, so that no formula runs and no id loses a digit; days are days,
 * amounts have two places, the head stays in sight.
 */
export function writeXlsx(sheet: Sheet): Uint8Array {
  // Packed here and not by a library: those pack in a worker made of a blob, which a strict policy refuses.
  const files = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": RELATIONS,
    "xl/workbook.xml": workbook(sheet.name),
    "xl/_rels/workbook.xml.rels": BOOK_RELATIONS,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": worksheet(sheet),
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed), { level: 4, mtime: "1980-01-01T00:00:00" }); // the same sheet, the same bytes
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const BOOK_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

// The styles of cells by their number: 0 number, 1 text, 2 amount, 3 day, 4 head.
const STYLE: Readonly<Record<SheetColumn["kind"], number>> = { number: 0, text: 1, amount: 2, day: 3 };
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function workbook(name: string): string {
  const title = name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "Sheet1"; // signs that a sheet's name may not hold
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(title)}" sheetId="1" r:id="r1"/></sheets></workbook>`;
}

function worksheet({ columns, rows }: Sheet): string {
  const letters = columns.map((_, index) => letterOf(index));
  const widths = columns.map(
    ({ width = 12 }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ label }, index) => textCell(`${letters[index]}1`, label, 4)).join("");
  const body = rows.map((row, at) => {
    const cells = columns.map(({ kind }, index) => cell(`${letters[index]}${at + 2}`, row[index], kind));
    return `<row r="${at + 2}">${cells.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths.length > 0 ? `<cols>${widths.join("")}</cols>` : ""}<sheetData><row r="1">${head}</row>${body.join("")}</sheetData></worksheet>`;
}

function cell(at: string, value: SheetValue, kind: SheetColumn["kind"]): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "number") {
    const style = kind === "amount" ? STYLE.amount : STYLE.number;
    return Number.isFinite(value) ? `<c r="${at}" s="${style}"><v>${value}</v></c>` : textCell(at, String(value), 1);
  }
  if (kind === "day" && isPlainDate(value) && value >= "1900-03-01") {
    return `<c r="${at}" s="${STYLE.day}"><v>${epochDay(value) + 25_569}</v></c>`;
  }
  return textCell(at, value, STYLE.text);
}

function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** Text for XML: signs that it cannot hold are written as spreadsheets write them. */
function escape(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (mark) => `_x005F${mark}`)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff]/g, (sign) => `_x${hex(sign)}_`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** The letters of a column: A, B … Z, AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
