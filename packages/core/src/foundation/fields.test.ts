import { expect, test } from "vitest";
import { choice, field, jsonSchemaOf, metaOf, optionsOf, unwrap } from "./fields.js";
import { issueWords } from "./issues.js";
import { maskPerson } from "./masking.js";
import { PlainDate } from "./plain-date.js";
import * as z from "./zod.js";

const Mode = choice({ online: { zh: "网上培训", en: "Online" }, class: { zh: "面授", en: "In class" } });
const label = { zh: "方式", en: "Mode" };

test("a field carries its label without touching the schema it was made from", () => {
  const shared = z.string();
  const name = field(shared, { label: { zh: "姓名", en: "Name" } });
  expect(metaOf(name)?.label.zh).toBe("姓名");
  expect(metaOf(shared)).toBeUndefined();
});

test("two uses of one schema keep their own labels", () => {
  const from = field(PlainDate, { label: { zh: "自", en: "From" } });
  const to = field(PlainDate, { label: { zh: "至", en: "To" } });
  expect([metaOf(from)?.label.en, metaOf(to)?.label.en]).toEqual(["From", "To"]);
});

test("the host's own registry stays empty", () => {
  const mine = field(z.string(), { label });
  expect(z.globalRegistry.get(mine)).toBeUndefined();
});

test("a choice knows the labels of its options, through optional and field", () => {
  expect(Mode.options).toEqual(["online", "class"]);
  expect(optionsOf(field(Mode.optional(), { label }))?.online).toEqual({ zh: "网上培训", en: "Online" });
  expect(optionsOf(z.enum(["a"]))).toBeUndefined();
});

test("unwrap finds the schema inside every wrapper", () => {
  expect(unwrap(z.string().nullable().optional().readonly())).toBeInstanceOf(z.ZodString);
});

test("JSON Schema has the Chinese labels as titles", () => {
  const Thing = z.strictObject({ mode: field(Mode, { label, help: { zh: "怎样培训", en: "How" } }) });
  expect(jsonSchemaOf(Thing)).toMatchObject({
    additionalProperties: false,
    properties: { mode: { enum: ["online", "class"], title: "方式", description: "怎样培训" } },
  });
});

test("JSON Schema has both languages and what only we know, under one name of our own", () => {
  const Thing = z.strictObject({
    mode: field(Mode.optional(), { label }),
    name: field(z.string(), { label, personal: true, ref: "officer" }),
  });
  expect(jsonSchemaOf(Thing).properties).toMatchObject({
    mode: { "x-hengjian": { label: { en: "Mode" }, options: { online: { en: "Online" } } } },
    name: { "x-hengjian": { personal: true, ref: "officer" } },
  });
});

test.each([
  ["王小明", "王*明"],
  ["欧阳小明", "欧**明"],
  ["王明", "王*"],
  ["𠮷野家", "𠮷*家"],
  ["王", "*"],
  ["", ""],
])("the name %s is shown as %s", (name, masked) => {
  expect(maskPerson(name)).toBe(masked);
});

test.each([
  [z.number(), undefined, "没有填写"],
  [z.number(), "x", "类型不对"],
  [z.number().positive(), 0, "不大于 0"],
  [z.number().min(1), 0, "小于 1"],
  [z.number().max(24), 25, "超过 24"],
  [z.number().multipleOf(0.5), 0.3, "不是 0.5 的倍数"],
  [z.string().min(1), "", "没有填写"],
  [z.string().min(3), "ab", "少于 3 项"],
  [z.string().max(1), "ab", "超过 1 项"],
  [PlainDate, "2025-02-29", "不是存在的日期"],
  [z.string().regex(/^a$/), "b", "格式不对"],
  [Mode, "x", "不在可选范围内"],
  [z.strictObject({}), { extra: 1 }, "多出字段 extra"],
  [z.union([z.string(), z.number()]), true, "格式不对"],
  [z.record(z.string().max(1), z.number()), { long: 1 }, "键名不对"],
  [z.map(z.number(), z.number()), new Map([[1, "x"]]), "类型不对"],
  [z.string().refine(() => false), "x", "不符合要求"],
] as const)("what zod finds is said in our own words, in both languages: %#", (schema, value, zh) => {
  const issue = (schema as z.ZodType).safeParse(value, { reportInput: true }).error?.issues[0];
  const words = issue && issueWords(issue);
  expect(words?.message.zh).toContain(zh);
  expect(words?.message.en).toMatch(/^[\x20-\x7e]+$/);
  expect(words?.remedy.zh).toMatch(/\p{Script=Han}/u);
});
