import { dsvFormat } from "d3-dsv"; // parses by RFC 4180, is an ES module, and is small

// The one global of the platform that the core needs; every browser and Node has it, ES2022's types do not.
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** A sheet as text: rows of cells, the header among them. Row 1 is `rows[0]`, as a spreadsheet counts. */
export type Rows = readonly (readonly string[])[];

/** The cells of a CSV file, and in which encoding it was. */
export interface Csv {
  readonly rows: Rows;
  readonly encoding: "utf-8" | "gb18030" | "utf-16le";
}

/**
 * Reads a CSV file as Chinese Excel and WPS write it: UTF-8 with or without mark, UTF-16 with mark, else GB18030;
 * separated by commas, tabs or semicolons. Never throws: bytes that are no text give rows that an import will reject.
 */
export function readCsv(bytes: Uint8Array): Csv {
  const { text, encoding } = decode(bytes);
  return { rows: dsvFormat(separatorOf(text)).parseRows(text), encoding };
}

/** The separator that stands most often in the first ten lines; a comma where none does. */
function separatorOf(text: string): string {
  const head = text.split("\n", 10).join("\n");
  const count = (separator: string): number => head.split(separator).length;
  return [",", "\t", ";"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function decode(bytes: Uint8Array): { text: string; encoding: Csv["encoding"] } {
  // What Excel calls Unicode text. No other encoding begins with this mark.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" }; // drops the mark
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), encoding: "gb18030" };
  }
}
