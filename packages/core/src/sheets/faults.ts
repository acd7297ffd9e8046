import type { Words } from "../foundation/words.js";

/** Why a file was not read, for programs. */
export type SheetFaultCode =
  | "empty"
  | "too-large"
  | "unpacks-too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "old-xls"
  | "encrypted"
  | "macros"
  | "xlsb"
  | "ods"
  | "web-page"
  | "cut"
  | "damaged"
  | "no-sheet"
  | "not-a-sheet";

/** Why a file was not read, and what to do: one sentence in both languages. */
export interface SheetFault {
  readonly code: SheetFaultCode;
  readonly words: Words;
}

/** What a file may hold. Beyond it, reading would stop a common office machine. */
export const sheetLimits = {
  /** Bytes of the file. */
  bytes: 20 * 2 ** 20,
  /** Bytes of everything in a workbook, once unpacked. */
  unpacked: 150 * 2 ** 20,
  rows: 200_000,
  columns: 500,
} as const;

const MB = 2 ** 20;

const words: Readonly<Record<SheetFaultCode, Words>> = {
  empty: { zh: "文件是空的，请核对后再选一次。", en: "The file is empty; check it and choose again." },
  "too-large": {
    zh: `文件超过 ${sheetLimits.bytes / MB} MB，请分成几个文件导入。`,
    en: `The file is larger than ${sheetLimits.bytes / MB} MB; import it in parts.`,
  },
  "unpacks-too-large": {
    zh: `文件解开后超过 ${sheetLimits.unpacked / MB} MB，没有读取；请只留要导入的表，分成几个文件。`,
    en: `The file unpacks to more than ${sheetLimits.unpacked / MB} MB and was not read; keep only the sheet to import, in parts.`,
  },
  "too-many-rows": {
    zh: `表格超过 ${sheetLimits.rows / 10_000} 万行，请分成几个文件导入。`,
    en: `The sheet has more than ${sheetLimits.rows.toLocaleString("en-US")} rows; import it in parts.`,
  },
  "too-many-columns": {
    zh: `表格超过 ${sheetLimits.columns} 列，请删去不导入的列再试。`,
    en: `The sheet has more than ${sheetLimits.columns} columns; delete those that are not to be imported.`,
  },
  "old-xls": {
    zh: "这是旧的 .xls 格式，请在 Excel 或 WPS 里“另存为 .xlsx”再导入。",
    en: "This is an old .xls file; save it as .xlsx in Excel or WPS and import that.",
  },
  encrypted: {
    zh: "文件有密码，打不开；请去掉密码，另存一份再导入。",
    en: "The file has a password and cannot be opened; save a copy without one and import that.",
  },
  macros: {
    zh: "文件带宏（.xlsm），不读取；请“另存为不含宏的 .xlsx”再导入。",
    en: "The file holds macros (.xlsm) and is not read; save it as .xlsx without macros and import that.",
  },
  xlsb: {
    zh: "这是二进制的 .xlsb 格式，请“另存为 .xlsx”再导入。",
    en: "This is a binary .xlsb file; save it as .xlsx and import that.",
  },
  ods: {
    zh: "这是 .ods 格式，请“另存为 .xlsx”再导入。",
    en: "This is an .ods file; save it as .xlsx and import that.",
  },
  "web-page": {
    zh: "这个文件其实是网页，不是表格；请用 Excel 或 WPS 打开，“另存为 .xlsx”再导入。",
    en: "This file is really a web page; open it in Excel or WPS, save it as .xlsx and import that.",
  },
  cut: {
    zh: "文件不完整，可能没有传完；请重新取得文件再导入。",
    en: "The file is cut off, perhaps in transfer; get it again and import that.",
  },
  damaged: {
    zh: "文件已损坏，读不出来；请在 Excel 或 WPS 里打开，另存一份再导入。",
    en: "The file is damaged and cannot be read; open it in Excel or WPS, save a copy and import that.",
  },
  "no-sheet": { zh: "文件里没有有内容的工作表。", en: "No sheet in the file has anything in it." },
  "not-a-sheet": {
    zh: "这不是表格文件；可以导入 .xlsx 和 .csv。",
    en: "This is no spreadsheet; .xlsx and .csv can be imported.",
  },
};

/** A fault with its words. */
export function sheetFault(code: SheetFaultCode): SheetFault {
  return { code, words: words[code] };
}

/** Carries a fault out of the depth of a file. Never leaves this room. */
export class Unreadable extends Error {
  readonly code: SheetFaultCode;
  constructor(code: SheetFaultCode) {
    super(code);
    this.code = code;
  }
}
