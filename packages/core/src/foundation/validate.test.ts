import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TrainingRecord } from "../training/schema.js";
import { Attachment } from "./attachment.js";
import { choice, field } from "./fields.js";
import { PlainDate } from "./plain-date.js";
import { across, validate, type Fault } from "./validate.js";
import * as z from "./zod.js";

const label = { zh: "标签", en: "Label" };
const unit = { zh: "学时", en: "hours" };
const Mode = choice({ online: { zh: "网上", en: "Online" }, hall: { zh: "面授", en: "In class" } });

/** The faults of one value in a field of its own. */
function faults(schema: z.ZodType, value: unknown): readonly Fault[] {
  return validate(z.strictObject({ it: schema }), value === undefined ? {} : { it: value });
}

/** The first fault as a reader hears it: what, then how to mend it. */
function said(schema: z.ZodType, value: unknown): readonly string[] {
  const fault = faults(schema, value)[0];
  return fault ? [`${fault.message.zh}；${fault.remedy.zh}`, `${fault.message.en}; ${fault.remedy.en}`] : [];
}

test("a record in order has no fault", () => {
  const record = { id: "1", officer: "A", title: "课", mode: "online", heldOn: "2026-03-01", hours: 2 };
  expect(validate(TrainingRecord, record)).toEqual([]);
});

test.each<[string, z.ZodType, unknown, string, string]>([
  ["nothing in a text", field(z.string().min(1), { label }), undefined, "请填写标签", "Fill in: Label"],
  ["an empty text", field(z.string().min(1), { label }), "", "请填写标签", "Fill in: Label"],
  ["no day", PlainDate, undefined, "请填写日期，例如 2026-03-05", "like 2026-03-05"],
  ["no choice", field(Mode, { label }), undefined, "请选择标签", "Choose: Label"],
  ["no yes or no", field(z.boolean(), { label }), undefined, "请选择标签", "Choose: Label"],
  ["nobody", field(z.array(z.string()).min(1), { label, ref: "officer" }), [], "请选择至少 1 人", "Choose at least 1"],
  ["no file", Attachment, undefined, "请添加文件", "Add a file"],
  ["an empty list", z.array(z.strictObject({})).min(2), [], "请添加至少 2 项", "Add at least 2"],
  ["too few of a list", z.array(z.strictObject({})).min(2), [{}], "至少 2 项，现在是 1；请再加 1 项", "Add 1 more"],
  [
    "too many hours",
    field(z.number().max(24), { label, unit }),
    26,
    "最多 24 学时，现在是 26；请改小",
    "At most 24 hours, and is 26",
  ],
  [
    "no hours",
    field(z.number().positive(), { label, unit }),
    0,
    "应大于 0 学时，现在是 0；请改大",
    "Must be more than 0 hours",
  ],
  ["too little", z.number().min(3), 2, "至少 3，现在是 2；请改大", "At least 3, and is 2"],
  ["not less", z.number().lt(3), 3, "应小于 3，现在是 3；请改小", "Must be less than 3"],
  ["a step", z.number().multipleOf(0.5), 0.3, "0.3 不是 0.5 的倍数；请以 0.5 为单位填写", "steps of 0.5"],
  ["not whole", z.int(), 1.5, "1.5 不是整数；请填整数", "whole number"],
  ["not a number", field(z.number(), { label, unit }), "2x", "“2x”不是数字；只填数字，单位是学时", "the unit is hours"],
  ["half a cent", field(z.int(), { label, kind: "money" }), 1.5, "金额最多到分；请保留两位小数", "two decimals"],
  [
    "too much money",
    field(z.int().max(10_000), { label, kind: "money" }),
    20_000,
    "最多 100 元，现在是 200；请改小",
    "At most 100 yuan",
  ],
  ["29 February", PlainDate, "2026-02-29", "2026 年 2 月只有 28 天；请改日期", "2026-02 has only 28 days"],
  ["month 13", PlainDate, "2026-13-01", "没有 13 月；请改日期", "no month 13"],
  ["no day at all", PlainDate, "明天", "“明天”看不出是哪一天；按 2026-03-05 的样子填写", "cannot be read as a day"],
  ["a long text", z.string().max(2), "abc", "最多 2 个字，现在是 3；请去掉 1 个字", "At most 2 characters"],
  [
    "a wrong code",
    field(z.string().regex(/^\d{6}$/), { label, kind: "division" }),
    "37",
    "“37”不是行政区划代码",
    "no division code",
  ],
  ["none of the choices", Mode, "x", "“x”不在可选范围内；请从列表里选", "not one of the choices"],
])("%s", (_name, schema, value, zh, en) => {
  const [saidZh, saidEn] = said(schema, value);
  expect(saidZh).toContain(zh);
  expect(saidEn).toContain(en);
  expect(saidEn).toMatch(/^[\x20-\x7e\p{Script=Han}…]+$/u);
});

test("what was given is quoted, but never all ten megabytes of it", () => {
  expect(said(z.number(), "x".repeat(10_000_000))[0]?.length).toBeLessThan(60);
});

test("a fault inside lists and objects says the way to it", () => {
  const Plan = z.strictObject({ visits: z.array(z.strictObject({ on: PlainDate })) });
  const [fault] = validate(Plan, { visits: [{ on: "2026-01-01" }, { on: "2026-02-30" }] });
  expect(fault?.path).toEqual(["visits", 1, "on"]);
  expect(fault?.message.zh).toBe("2026 年 2 月只有 28 天");
});

test("inside a variant the words are those of the variant", () => {
  const person = z.strictObject({ kind: z.literal("person"), name: field(z.string().min(1), { label }) });
  const firm = z.strictObject({
    kind: z.literal("firm"),
    code: field(z.string().min(1), { label: { zh: "代码", en: "Code" } }),
  });
  const Party = z.strictObject({
    party: field(z.discriminatedUnion("kind", [person, firm]), { label: { zh: "当事人", en: "Party" } }),
  });
  expect(validate(Party, { party: { kind: "firm", code: "" } })[0]).toMatchObject({
    path: ["party", "code"],
    remedy: { zh: "请填写代码" },
  });
  expect(validate(Party, { party: {} })[0]).toMatchObject({
    path: ["party", "kind"],
    remedy: { zh: "请选择当事人" },
    missing: true,
  });
});

describe("a rule across fields", () => {
  const Span = across(z.strictObject({ from: PlainDate, to: PlainDate, note: z.string().min(1) }), {
    fields: ["from", "to"],
    holds: ({ from, to }) => from <= to,
    message: { zh: "“自”晚于“至”", en: "From is after to" },
    remedy: { zh: "改其中一个日期", en: "Change one of the days" },
  });
  test("points at every field it concerns", () => {
    const [fault] = validate(Span, { from: "2026-02-01", to: "2026-01-01", note: "x" });
    expect(fault).toMatchObject({
      path: ["from"],
      at: [["from"], ["to"]],
      message: { zh: "“自”晚于“至”" },
      missing: false,
    });
  });
  test("is asked while another field is still wrong", () => {
    expect(validate(Span, { from: "2026-02-01", to: "2026-01-01", note: "", more: 1 })).toHaveLength(3);
  });
  test("is not asked while one of its own is wrong", () => {
    expect(validate(Span, { from: "2026-02-30", to: "2026-01-01", note: "x" })).toHaveLength(1);
    expect(validate(Span, null)).toHaveLength(1);
  });
  test("knows its place inside other records", () => {
    const Plan = z.strictObject({ spans: z.array(Span) });
    const [fault] = validate(Plan, { spans: [{ from: "2026-02-01", to: "2026-01-01", note: "x" }] });
    expect(fault?.at).toEqual([
      ["spans", 0, "from"],
      ["spans", 0, "to"],
    ]);
  });
});

test("whatever comes in, the answer is faults in both languages, never an exception", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      for (const fault of [
        ...validate(TrainingRecord, a),
        ...validate(TrainingRecord, { hours: a, heldOn: b, mode: a, officer: b }),
      ]) {
        expect(fault.remedy.zh).not.toBe("");
        expect(fault.remedy.en).not.toMatch(/\p{Script=Han}/u);
      }
    }),
  );
});
