import { field } from "../foundation/fields.js";
import { HengjianError } from "../foundation/errors.js";
import { Citation } from "../foundation/citation.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";
import type { Finding as FindingType } from "./finding.js";
import type { Dated as DatedType, Source as SourceType } from "./law.js";
import type { Receipt as ReceiptType } from "./receipt.js";

/** A text in both languages, as data. */
export const BothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** One dated value of a pack file. The value itself is checked by its parameter. */
export const Dated = z.strictObject({
  value: field(z.unknown(), { label: { zh: "值", en: "Value" } }),
  from: field(PlainDate, { label: { zh: "自", en: "From" }, help: { zh: "当日起适用", en: "Applies from this day" } }),
  to: field(PlainDate.optional(), {
    label: { zh: "至", en: "To" },
    help: { zh: "当日仍适用；不填为至今", en: "Still applies on this day; leave out if it goes on" },
  }),
  basis: field(Citation, { label: { zh: "依据", en: "Basis" } }),
  standing: field(z.enum(["read", "assumed", "expected"]), {
    label: { zh: "核对情况", en: "Standing" },
    help: {
      zh: "read 已读原文；assumed 待核实；expected 暂定",
      en: "read: read in the text; assumed: to be verified; expected: until a notice is published",
    },
  }),
  verifiedOn: field(PlainDate, { label: { zh: "核对日期", en: "Verified on" } }),
  open: field(BothLanguages.optional(), {
    label: { zh: "裁量", en: "Left open" },
    help: { zh: "条文留有余地时，写明由谁决定什么", en: "Where the text leaves room: who decides what" },
  }),
  overrides: field(z.string().min(1).optional(), {
    label: { zh: "不同于上位规定的理由", en: "Ground for differing" },
    help: { zh: "同一天上级规则包另有规定时必填", en: "Required where an upper pack has a value on the same day" },
  }),
});

/** A text that a pack file cites and the register does not have. */
export const Source = z.strictObject({
  title: z.string().min(1),
  number: z.string().min(1).optional(),
  issuer: z.string().min(1).optional(),
  issuedOn: PlainDate.optional(),
  url: z.url().optional(),
  articles: z
    .record(z.string().min(1), z.strictObject({ text: z.string().min(1), deciding: z.array(z.string().min(1)) }))
    .optional(),
});

/** A pack file: plain JSON, of one place. `extends` names the pack of the next place up. */
export const PackFile = field(
  z.strictObject({
    $schema: z.string().optional(),
    id: field(z.string().regex(/^[a-z][a-z0-9-]*$/), { label: { zh: "规则包", en: "Pack" } }),
    name: field(BothLanguages, { label: { zh: "名称", en: "Name" } }),
    version: field(z.string().min(1), { label: { zh: "版本", en: "Version" } }),
    extends: field(z.string().min(1).optional(), { label: { zh: "上级规则包", en: "Extends" } }),
    sources: field(z.record(z.string().min(1), Source).optional(), {
      label: { zh: "引用的文件", en: "Sources cited" },
    }),
    values: field(z.record(z.string().min(1), z.array(Dated)), { label: { zh: "参数的值", en: "Values" } }),
  }),
  { id: "PackFile", label: { zh: "规则包文件", en: "Pack file" } },
);
export type PackFile = z.infer<typeof PackFile>;

const ValueLabel = z.strictObject({
  label: BothLanguages,
  unit: BothLanguages.optional(),
  options: z.record(z.string(), BothLanguages).optional(),
});

/** A finding as data, to check one that comes from outside. */
export const Finding = z.strictObject({
  rule: z.string().min(1),
  severity: z.enum(["violation", "question", "warning", "remark"]),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
  at: z.array(z.string()).optional(),
  values: z.record(z.string(), z.unknown()),
  labels: z.record(z.string(), ValueLabel).optional(),
  basis: z.array(Dated),
  message: BothLanguages,
  detail: BothLanguages.optional(),
  remedy: BothLanguages.optional(),
});
export type Finding = FindingType;

/** A receipt as data, to check one that comes from paper or a file before it is replayed. */
export const Receipt = z.strictObject({
  check: z.string().min(1),
  version: z.int().min(1),
  readings: z.array(
    z.strictObject({
      parameter: z.string().min(1),
      label: BothLanguages,
      unit: BothLanguages.optional(),
      on: PlainDate,
      found: Dated.optional(),
      shown: BothLanguages.optional(),
    }),
  ),
  outcome: z.enum(["met", "violated", "needs-judgement", "no-rule"]),
  assumed: z.boolean(),
  provisional: z.boolean(),
  facts: z.string().regex(/^[0-9a-f]{64}$/),
  findings: z.array(Finding),
  sources: z.record(z.string(), Source),
});
export type Receipt = ReceiptType;

/** Reads a receipt from JSON. Throws `policy/bad-receipt`, naming the first place that is not as it should be. */
export function parseReceipt(data: unknown): ReceiptType {
  const parsed = Receipt.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new HengjianError(
      "policy/bad-receipt",
      `not a receipt: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  // The schema above says the same as the type; zod writes optional members as `| undefined`.
  return parsed.data as ReceiptType;
}

// The schemas and the plain types of finding.ts and law.ts stand apart, so that elements need no zod to show findings.
true satisfies SameShape<z.input<typeof Dated>, DatedType>;
true satisfies SameShape<z.input<typeof Source>, SourceType>;

/** `true` where every member of the plain type is one of the schema, and the other way round. */
type SameShape<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : false;
