import { deflateSync, strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importRows } from "../foundation/rows.js";
import { field } from "../foundation/fields.js";
import * as z from "../foundation/zod.js";
import { unpack } from "./archive.js";
import { sheetLimits } from "./faults.js";
import { readSheets } from "./read.js";
import { refusedSheet } from "./refused.js";
import { writeCsv, writeXlsx, type Sheet } from "./write.js";

const sheet: Sheet = {
  name: "案件",
  columns: [
    { label: "案号", kind: "text" },
    { label: "罚款（元）", kind: "amount" },
    { label: "日期", kind: "day" },
    { label: "学时", kind: "number" },
  ],
  rows: [
    ["371082185001010014", 48_600, "2026-01-05", 0.5],
    ['=HYPERLINK("http://x")', -1.25, "1900-03-01", 12],
    ['甲"乙",丙\n丁 <&>', undefined, "2024-02-29", undefined],
    [" 前后有空 ", 0, undefined, 0],
  ],
};
const HEAD = ["案号", "罚款（元）", "日期", "学时"];
const CELLS = [
  ["371082185001010014", "48600", "2026-01-05", "0.5"],
  ['=HYPERLINK("http://x")', "-1.25", "1900-03-01", "12"],
  ['甲"乙",丙\n丁 <&>', "", "2024-02-29", ""],
  [" 前后有空 ", "0", "", "0"],
];

/** The rows of the first sheet, or the code of the fault. */
async function read(bytes: Uint8Array): Promise<unknown> {
  const file = await readSheets(bytes);
  return "fault" in file ? file.fault.code : file.sheets[0]?.rows;
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook around the XML of one sheet, and other files. */
function workbook(data: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = `<worksheet ${NS}><sheetData>${data}</sheetData></worksheet>`;
  return patch(writeXlsx({ name: "一", columns: [], rows: [] }), { "xl/worksheets/sheet1.xml": strToU8(xml), ...more });
}

/** A workbook with some of its files in another form. */
function patch(base: Uint8Array, files: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ ...unpackAll(base), ...files });
}

function unpackAll(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unpack(bytes, () => true);
}

describe("a sheet that was written", () => {
  test("as a workbook is read with the same cells", async () => {
    expect(await read(writeXlsx(sheet))).toEqual([HEAD, ...CELLS]);
  });

  test("as CSV is read with the same cells, after its mark", async () => {
    const bytes = writeCsv(sheet);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await read(bytes)).toEqual([HEAD, ...CELLS]);
  });

  test("holds no formula, and text where digits would be lost", () => {
    const files = unpackAll(writeXlsx(sheet));
    const xml = new TextDecoder("utf-8").decode(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).not.toContain("<f>");
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">371082185001010014</t>');
    expect(new TextDecoder("utf-8").decode(writeCsv(sheet))).toContain("'371082185001010014,48600,");
  });

  test("twice is the same bytes", () => {
    expect(writeXlsx(sheet)).toEqual(writeXlsx(sheet));
  });

  test("with any text comes back, but for signs that no sheet holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const of: Sheet = {
            name: "x",
            columns: [{ label: "a", kind: "text" }],
            rows: texts.map((text) => [`|${text}|`]),
          };
          expect(await read(writeXlsx(of))).toEqual([["a"], ...texts.map((text) => [`|${text}|`])]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a file that cannot be read says why in one sentence", () => {
  const good = writeXlsx(sheet);
  const gb18030 = Uint8Array.from([0xcd, 0xfe, 0xba, 0xa3, 0x2c, 0x31, 0x0a]);
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(name).forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)));
    return bytes;
  };
  const encryptedZip = (): Uint8Array => {
    const bytes = Uint8Array.from(zipSync({ "xl/workbook.xml": strToU8("x") }));
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    }
    return bytes;
  };
  test.each([
    ["empty", new Uint8Array()],
    ["too-large", new Uint8Array(sheetLimits.bytes + 1)],
    ["cut", good.subarray(0, good.length - 30)],
    ["cut", good.subarray(0, 300)],
    ["old-xls", ole("Workbook")],
    ["encrypted", ole("EncryptedPackage")],
    ["encrypted", encryptedZip()],
    ["macros", workbook("", { "xl/vbaProject.bin": new Uint8Array([1]) })],
    ["xlsb", zipSync({ "[Content_Types].xml": strToU8("x"), "xl/workbook.bin": new Uint8Array([1]) })],
    ["ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") })],
    ["not-a-sheet", zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") })],
    ["not-a-sheet", zipSync({ "a.txt": strToU8("x") })],
    ["not-a-sheet", strToU8("%PDF-1.7")],
    ["not-a-sheet", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
    ["web-page", strToU8("\uFEFF\n<html><table><tr><td>1</td></tr></table></html>")],
    ["no-sheet", strToU8(",,\n ,\n")],
    ["no-sheet", workbook("")],
    ["too-many-columns", workbook('<row r="1"><c r="BDWGN1"><v>1</v></c></row>')],
    ["too-many-columns", workbook('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>')],
    ["too-many-rows", workbook('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>')],
    ["too-many-columns", strToU8(`${"1,".repeat(sheetLimits.columns)}1`)],
    ["too-many-rows", workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
    ["too-many-columns", strToU8(",".repeat(1_000_000))],
    ["too-many-rows", strToU8("1\n".repeat(sheetLimits.rows + 1))],
    ["damaged", workbook("<row><c><v>")],
    ["damaged", patch(good, { "xl/workbook.xml": strToU8("这不是 XML <") })],
    ["damaged", zipSync({ "[Content_Types].xml": strToU8("x"), "xl/worksheets/sheet1.xml": strToU8("x") })],
  ] as const)("%s (%#)", async (code, bytes) => {
    const file = await readSheets(bytes);
    expect("fault" in file && file.fault.code).toBe(code);
    if ("fault" in file) expect(file.fault.words.zh).toMatch(/^[^。]+。$/);
  });

  test("a small file that says it unpacks to a gigabyte", async () => {
    expect(await read(packed(deflateSync(new Uint8Array(1000)), 2 ** 30))).toBe("unpacks-too-large");
  });

  test("a small file that unpacks to much, and says it does not: what comes out is counted", () => {
    const bomb = deflateSync(new Uint8Array(4 * 2 ** 20), { level: 9 });
    expect(bomb.length).toBeLessThan(8192);
    const most = 2 ** 20;
    expect(() => unpack(packed(bomb, 1000), () => true, most)).toThrow("unpacks-too-large");
    expect(() => unpack(packed(bomb, 1000), () => true)).toThrow("damaged");
    expect(Object.values(unpack(packed(bomb, 4 * 2 ** 20), () => true)).map((file) => file.length)).toContain(
      4 * 2 ** 20,
    );
  });

  test("and one of as many columns as it may have is no fault", async () => {
    const row = Array.from({ length: sheetLimits.columns }, () => "1");
    expect(await read(strToU8(row.join(",")))).toEqual([row]);
  });

  test("and a file of GB18030 is no fault", async () => {
    expect(await read(gb18030)).toEqual([["威海", "1"]]);
  });

  test("cut or changed anywhere, a workbook never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? good.subarray(0, at) : Uint8Array.from(good);
        if (!cut) bytes[at] = byte;
        const file = await readSheets(bytes);
        expect("fault" in file || file.sheets.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("nor do any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const file = await readSheets(bytes);
        expect("fault" in file || file.sheets.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** A workbook whose one sheet is these deflated bytes, of which it says any size. */
function packed(deflated: Uint8Array, size: number): Uint8Array {
  const raw = zipSync({ "xl/worksheets/sheet1.xml": [deflated, { level: 0 }], "xl/workbook.xml": strToU8("<x/>") });
  const bytes = Uint8Array.from(raw);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const central = view.getUint32(at, true) === 0x02014b50;
    if (!central || view.getUint32(at + 20, true) !== deflated.length) continue;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("what a cell of a workbook says", () => {
  const cell = (xml: string): Promise<unknown> => read(workbook(`<row r="1">${xml}</row>`));
  test.each([
    ["a number with noise", '<c r="A1"><v>0.30000000000000004</v></c>', "0.3"],
    ["a whole number", '<c r="A1"><v>371082000000</v></c>', "371082000000"],
    ["an id that lost its digits", '<c r="A1"><v>3.7108218500101E+17</v></c>', "3.7108218500101E+17"],
    ["a day", '<c r="A1" s="3"><v>46023</v></c>', "2026-01-01"],
    ["yes", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["the value of a formula", '<c r="A1"><f>1+1</f><v>2</v></c>', "2"],
    ["the text of a formula", '<c r="A1" t="str"><f>A2</f><v>甲</v></c>', "甲"],
  ])("%s", async (_what, xml, text) => {
    expect(await cell(xml)).toEqual([[text]]);
  });
});

const Entry = field(
  z.strictObject({
    name: field(z.string().min(1), { label: { zh: "姓名", en: "Name" } }),
    hours: field(z.number().max(24), { label: { zh: "学时", en: "Hours" } }),
  }),
  { id: "Entry", label: { zh: "条", en: "Entry" }, key: ["name"] },
);

describe("refused rows as a sheet", () => {
  const rows = [
    ["学时", "姓名", "备注"],
    ["3", "甲", ""],
    ["30", "乙", "查"],
    ["x", "", ""],
  ];
  const result = importRows(Entry, rows);

  test("stand with their cells, their row and why", () => {
    const back = refusedSheet(rows[0] ?? [], result, "zh");
    expect(back.columns.map(({ label }) => label)).toEqual(["学时", "姓名", "备注", "原行号", "退回原因", "改法"]);
    expect(back.rows).toEqual([
      ["30", "乙", "查", 3, "学时：超过 24", "至多 24"],
      ["x", "", "", 4, "学时：不是数字", "只填数字"],
    ]);
  });

  test("go in once they are mended; the added columns are not used", async () => {
    const file = await readSheets(writeXlsx(refusedSheet(rows[0] ?? [], result, "en")));
    if ("fault" in file) throw new Error(file.fault.code);
    const mended = (file.sheets[0]?.rows ?? []).map((row) => row.map((text) => (text === "30" ? "20" : text)));
    const again = importRows(Entry, mended);
    expect(again.accepted.map(({ record }) => record)).toEqual([{ name: "乙", hours: 20 }]);
    expect(again.ignoredColumns).toEqual(["备注", "Row before", "Why refused", "To mend"]);
  });
});
