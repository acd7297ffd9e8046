import { describe, expect, test } from "vitest";
import { choice, field } from "./fields.js";
import { enterCell } from "./enter.js";
import { PlainDate } from "./plain-date.js";
import * as z from "./zod.js";

const Fine = field(
  z.strictObject({
    number: field(z.string().min(1), { label: { zh: "案号", en: "Number" } }),
    kind: field(choice({ normal: { zh: "普通", en: "Normal" }, simple: { zh: "简易", en: "Simple" } }), {
      label: { zh: "类型", en: "Kind" },
    }),
    day: field(PlainDate, { label: { zh: "日期", en: "Day" } }),
    amount: field(z.number().int().nonnegative().optional(), { label: { zh: "罚款", en: "Fine" }, kind: "money" }),
    hours: field(z.number().multipleOf(0.5), { label: { zh: "学时", en: "Hours" }, unit: { zh: "学时", en: "hours" } }),
  }),
  { id: "Fine", label: { zh: "罚款", en: "Fine" } },
);
const record = { number: "1", kind: "normal" as const, day: "2026-01-05", amount: 100, hours: 1 };

function entered(name: string, text: string): unknown {
  const result = enterCell(Fine, record, name, text);
  return "fault" in result ? result.fault.message.zh : (result.record as Record<string, unknown>)[name];
}

describe("a text entered in a field", () => {
  test.each([
    ["day", "2026.3.1", "2026-03-01"],
    ["day", "2026-02-29", "这一天不存在"],
    ["kind", "简易", "simple"],
    ["kind", "simple", "simple"],
    ["kind", "重大", "不在可选范围内"],
    ["amount", "4.35", 435],
    ["amount", "￥1,234.5元", 123_450],
    ["amount", "-1", "小于 0"],
    ["amount", "0.005", "类型不对"],
    ["amount", "", undefined],
    ["hours", "２.5学时", 2.5],
    ["hours", "2.4", "不是 0.5 的倍数"],
    ["number", "", "没有填写"],
  ])("%s: %s becomes %s", (name, text, value) => {
    expect(entered(name, text)).toBe(value);
  });

  test("changes nothing else, and not the record it was given", () => {
    const before = structuredClone(record);
    expect(enterCell(Fine, record, "hours", "2")).toEqual({ record: { ...record, hours: 2 } });
    expect(record).toEqual(before);
  });

  test("is taken although another field is wrong", () => {
    const broken = { ...record, day: "2026-02-30" };
    expect(enterCell(Fine, broken, "hours", "2")).toEqual({ record: { ...broken, hours: 2 } });
  });

  test("names the labels of the options that may be chosen", () => {
    const result = enterCell(Fine, record, "kind", "重大");
    expect("fault" in result && result.fault.remedy).toEqual({ zh: "可选：普通、简易", en: "One of: Normal, Simple" });
  });
});
