import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digest } from "./digest.js";
import { choice, field } from "./fields.js";
import { readCsv } from "./csv.js";
import { PlainDate } from "./plain-date.js";
import { importRows, naturalId, naturalKey, type ImportOptions } from "./rows.js";
import * as z from "./zod.js";

const Lesson = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "记录号", en: "Number" } }),
    who: field(z.string().min(1), { label: { zh: "人员", en: "Person" }, ref: "person", columns: ["证号", "姓名"] }),
    mode: field(choice({ online: { zh: "网上", en: "Online" }, room: { zh: "面授", en: "In class" } }), {
      label: { zh: "方式", en: "Mode" },
    }),
    day: field(PlainDate, { label: { zh: "日期", en: "Day" }, columns: ["培训日期"] }),
    hours: field(z.number().positive().multipleOf(0.5).max(24), {
      label: { zh: "学时", en: "Hours" },
      unit: { zh: "学时", en: "hours" },
    }),
    exam: field(z.boolean().optional(), { label: { zh: "考试", en: "Exam" } }),
    topics: field(z.array(z.string()).optional(), { label: { zh: "内容", en: "Topics" } }),
  }),
  { id: "Lesson", label: { zh: "课", en: "Lesson" }, key: ["who", "day"] },
);
type Lesson = z.infer<typeof Lesson>;

const HEAD = ["人员", "方式", "日期", "学时"];
const GOOD = ["A", "网上", "2025-03-01", "4"];

function read(rows: readonly (readonly string[])[], options?: ImportOptions<Lesson>) {
  return importRows(Lesson, rows, options);
}

/** The value that one cell of an otherwise good row becomes, or what is said of it. */
function cell(column: 1 | 2 | 3, text: string): unknown {
  const row = GOOD.map((good, i) => (i === column ? text : good));
  const { accepted, rejected } = read([HEAD, row]);
  const [fault] = rejected[0]?.faults ?? [];
  return fault ? fault.message.zh : accepted[0]?.record[(["who", "mode", "day", "hours"] as const)[column]];
}

describe("a day in a cell", () => {
  test.each([
    ["2025-03-01", "2025-03-01"],
    ["2025.3.1", "2025-03-01"],
    ["2025/3/1", "2025-03-01"],
    ["2025年3月1日", "2025-03-01"],
    ["20250301", "2025-03-01"],
    ["２０２５．３．１", "2025-03-01"],
    ["2025/3/1 0:00:00", "2025-03-01"],
    ["2025-03-01T09:30", "2025-03-01"],
    [" 2025-03-01\u00A0", "2025-03-01"],
    ["\u30002025-03-01\u200B", "2025-03-01"],
    ["45351", "2024-02-29"],
    ["46023", "2026-01-01"],
    ["36585", "2000-02-29"],
    ["45351.75", "2024-02-29"],
    ["2025-02-29", "这一天不存在"],
    ["2025年2月30日", "这一天不存在"],
    ["3/1/2025", "看不出是哪一天"],
    ["2025年3月", "看不出是哪一天"],
    ["三月一日", "看不出是哪一天"],
    ["", "没有填写"],
  ])("%j is %s", (text, expected) => {
    expect(cell(2, text)).toBe(expected);
  });
});

describe("a number in a cell", () => {
  test.each([
    ["4", 4],
    ["４．５", 4.5],
    ["4学时", 4],
    ["4 学时", 4],
    ["+4", 4],
    ["24", 24],
    ["24.5", "超过 24"],
    ["1,000", "超过 24"],
    ["0.25", "不是 0.5 的倍数"],
    ["0", "不大于 0"],
    ["-4", "不大于 0"],
    ["4小时", "不是数字"],
    ["1,00", "不是数字"],
    ["四", "不是数字"],
    ["NaN", "不是数字"],
    ["Infinity", "不是数字"],
    ["1e3", "不是数字"],
  ])("%j is %s", (text, expected) => {
    expect(cell(3, text)).toBe(expected);
  });
});

test.each([
  ["网上", "online"],
  ["online", "online"],
  ["In Class", "room"],
  ["函授", "不在可选范围内"],
])("the option %j is %s", (text, expected) => {
  expect(cell(1, text)).toBe(expected);
});

test("the choices are named where none was found", () => {
  const { rejected } = read([HEAD, ["A", "函授", "2025-03-01", "4"]]);
  expect(rejected[0]?.faults[0]).toMatchObject({
    row: 2,
    column: "方式",
    field: "mode",
    found: "函授",
    remedy: { zh: "可选：网上、面授", en: "One of: Online, In class" },
  });
});

test.each(["3.71E+17", "3.71082E+17", "371082185001010000", "３.71E+17"])(
  "the number %s has lost its digits, and the remedy is to format the column",
  (text) => {
    const { rejected } = read([HEAD, [text, "网上", "2025-03-01", "4"]]);
    expect(rejected[0]?.faults[0]?.remedy.zh).toContain("设为“文本”格式");
  },
);

test("a number that ends in X or has its digits is taken", () => {
  const rows = [
    HEAD,
    ["37108218500101001X", "网上", "2025-03-01", "4"],
    ["371083185508150085", "网上", "2025-03-01", "4"],
  ];
  expect(read(rows).accepted).toHaveLength(2);
});

test.each([
  ["是", true],
  ["√", true],
  ["否", false],
])("yes and no in a cell: %s", (text, expected) => {
  const { accepted } = read([
    [...HEAD, "考试"],
    [...GOOD, text],
  ]);
  expect(accepted[0]?.record.exam).toBe(expected);
});

test("neither yes nor no is said", () => {
  const { rejected } = read([
    [...HEAD, "考试"],
    [...GOOD, "也许"],
  ]);
  expect(rejected[0]?.faults[0]?.message.zh).toBe("不是“是”或“否”");
});

test("a list in a cell is separated as people separate", () => {
  const { accepted } = read([
    [...HEAD, "内容"],
    [...GOOD, "处罚法、强制法；许可法"],
  ]);
  expect(accepted[0]?.record.topics).toEqual(["处罚法", "强制法", "许可法"]);
});

describe("the header", () => {
  test("may stand under a title, carry notes in brackets, and be in English", () => {
    const rows = [["2025年培训台账"], [], ["Person", "方式（必填）", "培训日期 ", "学时(节)*"], GOOD];
    expect(read(rows).accepted).toMatchObject([{ row: 4, record: { who: "A", hours: 4 } }]);
  });

  test("names the columns nobody asked for", () => {
    const { accepted, ignoredColumns } = read([
      [...HEAD, "备注"],
      [...GOOD, "x"],
    ]);
    expect(ignoredColumns).toEqual(["备注"]);
    expect(accepted).toHaveLength(1);
  });

  test("lacks a column: every row says which, and what to write at its head", () => {
    const { rejected } = read([["人员", "方式", "日期"], GOOD.slice(0, 3)]);
    expect(rejected[0]?.faults).toMatchObject([
      { column: "学时", message: { zh: "表里没有这一列" }, remedy: { zh: "加一列，表头写“学时”" } },
    ]);
  });

  test("of two columns that may hold a field, the likelier one with something in it counts", () => {
    const { accepted } = read([
      ["姓名", "证号", "方式", "日期", "学时"],
      ["王", "B-7", "网上", "2025-03-01", "4"],
      ["李", "", "网上", "2025-03-01", "4"],
    ]);
    expect(accepted.map(({ record }) => record.who)).toEqual(["B-7", "李"]);
  });

  test("with names such as __proto__ does no harm", () => {
    const { accepted } = read([
      ["__proto__", "constructor", ...HEAD],
      ["x", "y", ...GOOD],
    ]);
    expect(accepted).toHaveLength(1);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("rows", () => {
  test("that are blank are in no list", () => {
    const { accepted, present, rejected } = read([HEAD, ["", " ", "\u3000", ""], [], GOOD]);
    expect([accepted.length, present.length, rejected.length]).toEqual([1, 0, 0]);
    expect(accepted[0]?.row).toBe(4);
  });

  test("with several faults name each of them", () => {
    const { rejected } = read([HEAD, ["", "函授", "昨天", "x"]]);
    expect(rejected[0]?.faults.map((fault) => fault.field)).toEqual(["day", "hours"]);
    expect(read([HEAD, ["", "函授", "2025-03-01", "4"]]).rejected[0]?.faults.map((f) => f.field)).toEqual([
      "who",
      "mode",
    ]);
  });

  test("that stand twice in a sheet are present the second time", () => {
    const { accepted, present } = read([HEAD, GOOD, GOOD]);
    expect([accepted.length, present.map(({ row }) => row)]).toEqual([1, [3]]);
  });

  test("with the key of a recorded one and other content are refused, saying what is recorded", () => {
    const existing = read([HEAD, GOOD]).accepted.map(({ record }) => record);
    const { rejected } = read([HEAD, ["A", "网上", "2025-03-01", "6"]], { existing });
    expect(rejected[0]?.faults[0]).toMatchObject({
      field: "hours",
      found: "6",
      message: { zh: "已有同一条记录，那里是 4" },
    });
  });

  test("say a recorded option by its label", () => {
    const existing = read([HEAD, GOOD]).accepted.map(({ record }) => record);
    const { rejected } = read([HEAD, ["A", "面授", "2025-03-01", "4"]], { existing });
    expect(rejected[0]?.faults[0]?.message.zh).toBe("已有同一条记录，那里是 网上");
  });

  test("are refused by a last check, at the field it names", () => {
    const words = { message: { zh: "不行", en: "no" }, remedy: { zh: "改", en: "mend" } };
    const { rejected } = read([HEAD, GOOD], { check: () => ({ field: "day", words }) });
    expect(rejected[0]?.faults).toMatchObject([{ column: "日期", found: "2025-03-01", message: { zh: "不行" } }]);
  });

  test("resolve whom a cell means, with the other cells at hand", () => {
    const person = (text: string, cells: Readonly<Record<string, string>>) => ({ id: `${text}@${cells.方式 ?? ""}` });
    expect(read([HEAD, GOOD], { references: { person } }).accepted[0]?.record.who).toBe("A@网上");
  });

  test("keep their own number where the sheet has one, and get one made of their key where not", () => {
    expect(
      read([
        ["记录号", ...HEAD],
        ["R-1", ...GOOD],
      ]).accepted[0]?.record.id,
    ).toBe("R-1");
    const record = read([HEAD, GOOD]).accepted[0]?.record;
    expect(record?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(record && naturalId(Lesson, { ...record, hours: 9 })).toBe(record?.id);
    expect(record && naturalKey(Lesson, record)).toBe('["A","2025-03-01"]');
    expect(record?.id).toBe(digest(["Lesson", '["A","2025-03-01"]']).slice(0, 32));
  });

  test("takes half a character, which has no canonical form, for a text like another", () => {
    expect(read([HEAD, ["A\ud800", ...GOOD.slice(1)]]).accepted).toHaveLength(1);
  });
});

const anyCell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "A",
    "网上",
    "2025-03-01",
    "2025.3.2",
    "4",
    "４学时",
    "45351",
    "3.7E+17",
    "=1+1",
    "__proto__",
    "\u202E",
  ),
);

describe("whatever a sheet holds", () => {
  test("every row that is not blank lands in exactly one list, and nothing throws", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const { accepted, present, rejected } = read([HEAD, ...rows]);
        const landed = [...accepted, ...present, ...rejected].map(({ row }) => row).sort((a, b) => a - b);
        const filled = rows.flatMap((cells, i) =>
          cells.some((text) => /[^\s\u200B\uFEFF]/.test(text)) ? [i + 2] : [],
        );
        expect(landed).toEqual(filled);
      }),
    );
  });

  test("importing what was accepted once more changes nothing", () => {
    const good = fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.constantFrom("网上", "面授"),
      fc.constantFrom("2025-03-01", "2025.3.2", "45351"),
      fc.constantFrom("4", "0.5", "２４"),
    );
    fc.assert(
      fc.property(fc.array(good, { maxLength: 8 }), (rows) => {
        const first = read([HEAD, ...rows]);
        const again = read([HEAD, ...rows], { existing: first.accepted.map(({ record }) => record) });
        expect(again.accepted).toEqual([]);
        expect(again.present).toHaveLength(first.accepted.length + first.present.length);
      }),
    );
  });

  test("the rows are left as they were", () => {
    const rows = Object.freeze([Object.freeze([...HEAD]), Object.freeze([...GOOD])]);
    expect(read(rows).accepted).toHaveLength(1);
  });

  test("an empty sheet is an empty answer", () => {
    expect(read([])).toEqual({ accepted: [], present: [], rejected: [], ignoredColumns: [] });
  });
});

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

describe("a CSV file", () => {
  test.each([
    ["utf-8", "efbbbfe5a881e6b5b7"],
    ["utf-8", "e5a881e6b5b7"],
    ["gb18030", "cdfebaa3"],
  ] as const)("in %s is read: %s", (encoding, hex) => {
    expect(readCsv(bytes(hex))).toEqual({ rows: [["威海"]], encoding });
  });

  test("keeps brackets of document numbers and characters of four bytes", () => {
    expect(readCsv(bytes("a1b2a1b39534b235")).rows).toEqual([["〔〕𠮷"]]);
  });

  test.each([
    ["a,b\r\nc,d", "commas"],
    ["a\tb\nc\td", "tabs"],
    ["a;b\nc;d", "semicolons"],
  ])("separated as %j is read", (text) => {
    expect(readCsv(new TextEncoder().encode(text)).rows).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("keeps line ends and separators inside quotes", () => {
    expect(readCsv(new TextEncoder().encode('"a,\nb","say ""x"""')).rows).toEqual([["a,\nb", 'say "x"']]);
  });

  test("of any bytes never throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => Array.isArray(readCsv(any).rows)));
  });
});
