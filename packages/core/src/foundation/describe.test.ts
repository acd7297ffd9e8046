import { expect, test } from "vitest";
import { Officer } from "../personnel/schema.js";
import { TrainingRecord } from "../training/schema.js";
import { Attachment } from "./attachment.js";
import { Citation } from "./citation.js";
import { describeSchema, type FieldDescription } from "./describe.js";
import { choice, field } from "./fields.js";
import { PlainDate } from "./plain-date.js";
import * as z from "./zod.js";

const label = { zh: "标签", en: "Label" };
const Mode = choice({ online: { zh: "网上", en: "Online" }, hall: { zh: "面授", en: "In class" } });

/** The description of a schema as the one field of a record. */
function one(schema: z.ZodType): FieldDescription {
  const only = describeSchema(z.strictObject({ it: schema })).fields?.[0];
  if (!only) throw new Error("no field");
  return only;
}

test("a record is described field by field, in the order of its schema", () => {
  const { kind, label: of, fields } = describeSchema(TrainingRecord);
  expect(kind).toBe("object");
  expect(of.en).toBe("Training record");
  expect(fields?.map((f) => [f.name, f.kind, f.required])).toEqual([
    ["id", "text", true],
    ["officer", "reference", true],
    ["title", "text", true],
    ["mode", "one-of", true],
    ["heldOn", "date", true],
    ["hours", "number", true],
    ["course", "reference", false],
    ["topics", "several-of", false],
    ["result", "one-of", false],
    ["source", "text", false],
  ]);
  expect(fields?.[5]).toMatchObject({ min: 0, minExcluded: true, max: 24, step: 0.5, unit: { zh: "学时" } });
  expect(fields?.[3]?.options?.[0]).toEqual({
    value: "classified",
    label: { zh: "分级分类培训", en: "Graded training" },
  });
});

test("personal fields and lists of choices of an officer", () => {
  const { fields } = describeSchema(Officer);
  expect(fields?.find((f) => f.name === "name")).toMatchObject({ personal: true, kind: "text" });
  expect(fields?.find((f) => f.name === "roles")).toMatchObject({ kind: "several-of", minLength: 1 });
});

test.each<[string, z.ZodType, Partial<FieldDescription>]>([
  ["text", z.string().min(2).max(9), { kind: "text", minLength: 2, maxLength: 9 }],
  ["text of one length", z.string().length(6), { kind: "text", minLength: 6, maxLength: 6 }],
  ["long text", field(z.string(), { label, kind: "long-text" }), { kind: "long-text", label }],
  ["division", field(z.string(), { label, kind: "division" }), { kind: "division" }],
  ["whole number", z.int().min(1).min(3).lt(9), { kind: "number", step: 1, min: 3, max: 9, maxExcluded: true }],
  ["money", field(z.int().min(0), { label, kind: "money" }), { kind: "money", step: 1, min: 0 }],
  ["day", PlainDate, { kind: "date" }],
  ["yes or no", z.boolean(), { kind: "yes-no" }],
  ["choice without labels", z.enum(["a"]), { options: [{ value: "a", label: { zh: "a", en: "a" } }] }],
  ["choice of literals", z.literal(["a", "b"]), { kind: "one-of" }],
  ["union of literals", z.union([z.literal(1), z.literal(2)]), { kind: "one-of" }],
  ["constant", z.literal("a"), { kind: "constant", value: "a" }],
  ["several of", z.array(Mode).max(2), { kind: "several-of", maxLength: 2 }],
  ["reference", field(z.string(), { label, ref: "body" }), { kind: "reference", ref: "body" }],
  [
    "references",
    field(z.array(z.string()).min(1), { label, ref: "officer" }),
    { kind: "references", ref: "officer", minLength: 1 },
  ],
  ["attachment", field(Attachment, { label }), { kind: "attachment", label }],
  ["attachments", z.array(Attachment), { kind: "attachments" }],
  ["citation", field(Citation, { label }), { kind: "citation" }],
  ["list of texts", z.array(z.string()), { kind: "list" }],
  ["anything", z.unknown(), { kind: "other" }],
  ["union of types", z.union([z.string(), z.number()]), { kind: "other" }],
  ["optional", z.string().optional(), { kind: "text", required: false }],
  ["nullable", z.string().nullable(), { kind: "text", required: false, emptyIsNull: true }],
  ["default", Mode.default("hall"), { kind: "one-of", required: false, default: "hall" }],
  ["changed on the way in", z.string().transform(Number), { kind: "text" }],
])("%s", (_name, schema, expected) => {
  expect(one(schema)).toMatchObject(expected);
});

test("the label inside a wrapper counts where the wrapper has none", () => {
  expect(one(field(z.string(), { label }).optional())).toMatchObject({ label, required: false });
});

test("objects and lists are described inside", () => {
  const visit = z.strictObject({ on: field(PlainDate, { label }), parts: z.array(z.strictObject({ n: z.number() })) });
  expect(one(visit).fields?.map((f) => f.kind)).toEqual(["date", "list"]);
  expect(one(visit).fields?.[1]?.item?.fields?.[0]).toMatchObject({ name: "n", kind: "number" });
});

test("which of several objects it is, is a choice", () => {
  const person = field(z.strictObject({ kind: z.literal("person"), name: z.string() }), {
    label: { zh: "自然人", en: "Person" },
  });
  const firm = z.strictObject({ kind: z.literal("firm"), code: z.string() });
  expect(one(z.discriminatedUnion("kind", [person, firm]))).toMatchObject({
    kind: "variant",
    by: "kind",
    options: [
      { value: "person", label: { zh: "自然人" } },
      { value: "firm", label: { zh: "firm" } },
    ],
    variants: { firm: { fields: [{ kind: "constant" }, { name: "code" }] } },
  });
});

test("a schema that contains itself is described once and then kept", () => {
  const Node: z.ZodObject = z.strictObject({
    name: z.string(),
    get children(): z.ZodType {
      return z.array(Node);
    },
  });
  const children = describeSchema(Node).fields?.[1];
  expect(children).toMatchObject({ kind: "list", item: { kind: "other" } });
});

test("asked twice, the answer is the same object", () => {
  expect(describeSchema(Officer)).toBe(describeSchema(Officer));
});
