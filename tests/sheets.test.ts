import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importRows } from "@hengjian/core/foundation";
import { readSheets, writeCsv, writeXlsx, type Sheet } from "@hengjian/core/sheets";
import { TrainingRecord } from "@hengjian/core/training";
import { scratchFolder } from "./journeys/browser.js";

const run = promisify(execFile);
const scratch = scratchFolder();
afterAll(() => scratch.remove());

const UTF_8 = 76;
const GB18030 = 85;

/** Lets LibreOffice write a file in another form, and gives what it wrote. CSV: every cell as it is shown. */
async function converted(
  name: string,
  bytes: Uint8Array,
  form: "xlsx" | "csv" | "ods",
  charset = UTF_8,
): Promise<Uint8Array> {
  const file = join(scratch.path, name);
  writeFileSync(file, bytes);
  const filter = form === "csv" ? `csv:Text - txt - csv (StarCalc):44,34,${charset},1,,0,false,true` : form;
  const profile = `-env:UserInstallation=file://${scratch.path}/profile`;
  const out = join(scratch.path, form);
  const opened = name.endsWith(".csv") ? [`--infilter=CSV:44,34,${charset},1,,0,false,false`] : [];
  const soffice = process.env.SOFFICE ?? "/usr/bin/soffice";
  await run(soffice, [profile, "--headless", ...opened, "--convert-to", filter, "--outdir", out, file], {
    timeout: 100_000,
  });
  return new Uint8Array(readFileSync(join(out, `${basename(name).replace(/\.\w+$/, "")}.${form}`)));
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const file = await readSheets(bytes);
  if ("fault" in file) throw new Error(file.fault.code);
  return file.sheets[0]?.rows ?? [];
}

const sheet: Sheet = {
  name: "培训",
  columns: [
    { label: "人员编号", kind: "text" },
    { label: "课程", kind: "text" },
    { label: "培训方式", kind: "text" },
    { label: "培训日期", kind: "day" },
    { label: "学时", kind: "number" },
    { label: "费用", kind: "amount" },
  ],
  rows: [
    ["371082185001010014", "行政处罚法", "网上培训", "2026-01-05", 4, 1234.5],
    ["007", "=1+1", "集体学习", "2024-02-29", 0.5, -0.05],
    ["A", '甲"乙",丙\n第二行 𠮷', "案卷评查", "1949-10-01", 24, undefined],
    ["+86", "@SUM(A1)", "其他培训", "2026-12-31", 1.5, 48_600],
  ],
};
// As a spreadsheet shows them: the amount with its separator and two places.
const SHOWN = [
  ["人员编号", "课程", "培训方式", "培训日期", "学时", "费用"],
  ["371082185001010014", "行政处罚法", "网上培训", "2026-01-05", "4", "1,234.50"],
  ["007", "=1+1", "集体学习", "2024-02-29", "0.5", "-0.05"],
  ["A", '甲"乙",丙\n第二行 𠮷', "案卷评查", "1949-10-01", "24", ""],
  ["+86", "@SUM(A1)", "其他培训", "2026-12-31", "1.5", "48,600.00"],
];
const CELLS = SHOWN.map((row) =>
  row.map((cell) => cell.replace(/^(-?\d+),(\d+)\.(\d)0$/, "$1$2.$3").replace(/\.0$/, "")),
);

describe("LibreOffice", () => {
  let workbook: Uint8Array; // made by LibreOffice from ours
  beforeAll(async () => {
    workbook = await converted("ours.xlsx", writeXlsx(sheet), "xlsx");
  });

  test("opens our workbook with the same cells, no formula among them", async () => {
    expect(await rowsOf(await converted("ours.xlsx", writeXlsx(sheet), "csv"))).toEqual(SHOWN);
  });

  test("gives a workbook that is read with the same cells", async () => {
    expect(await rowsOf(workbook)).toEqual(CELLS);
  });

  test("gives a CSV in GB18030 that is read with the same cells", async () => {
    const csv = await converted("theirs.xlsx", workbook, "csv", GB18030);
    const file = await readSheets(csv);
    expect("encoding" in file && file.encoding).toBe("gb18030");
    expect(await rowsOf(csv)).toEqual(SHOWN);
  });

  test("opens our CSV without losing a digit or running a formula, and gives back what is read as before", async () => {
    const theirs = await converted("comma.csv", writeCsv(sheet), "xlsx");
    expect(await rowsOf(await converted("again.xlsx", theirs, "csv"))).toEqual(CELLS);
  });

  test("gives files whose rows are records of training; twice the same file changes nothing", async () => {
    const rows = await rowsOf(workbook);
    const once = importRows(TrainingRecord, rows);
    expect(once.accepted.map(({ record: { officer, heldOn, hours } }) => [officer, heldOn, hours])).toEqual([
      ["371082185001010014", "2026-01-05", 4],
      ["007", "2024-02-29", 0.5],
      ["A", "1949-10-01", 24],
      ["+86", "2026-12-31", 1.5],
    ]);
    const existing = once.accepted.map(({ record }) => record);
    const again = importRows(TrainingRecord, await rowsOf(await converted("t.xlsx", workbook, "csv", GB18030)), {
      existing,
    });
    expect([again.accepted.length, again.present.length, again.rejected.length]).toEqual([0, 4, 0]);
  });

  test("gives an .ods that is refused in a sentence, and so is its workbook when it is cut", async () => {
    const ods = await readSheets(await converted("t.xlsx", workbook, "ods"));
    expect("fault" in ods && ods.fault.code).toBe("ods");
    const cut = await readSheets(workbook.subarray(0, workbook.length / 2));
    expect("fault" in cut && cut.fault.code).toBe("cut");
  });
});

test("a workbook of 200 kB that unpacks to 200 MB is refused, and soon", async () => {
  const packed = deflateRawSync(Buffer.alloc(200 * 2 ** 20), { level: 9 });
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(1000, 24); // what it says of itself
  central.writeUInt16LE(name.length, 28);
  const other = Buffer.from("xl/workbook.xml");
  const second = Buffer.from(central);
  second.writeUInt16LE(0, 10);
  second.writeUInt32LE(0, 20);
  second.writeUInt32LE(0, 24);
  second.writeUInt16LE(other.length, 28);
  const body = Buffer.concat([local, name, packed]);
  second.writeUInt32LE(body.length, 42);
  const localOther = Buffer.from(local);
  localOther.writeUInt16LE(0, 8);
  localOther.writeUInt16LE(other.length, 26);
  const start = body.length + 30 + other.length;
  const directory = Buffer.concat([central, name, second, other]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(start, 16);
  const file = await readSheets(new Uint8Array(Buffer.concat([body, localOther, other, directory, end])));
  expect("fault" in file && file.fault.code).toBe("unpacks-too-large");
});
