import { choice, field, PlainDate } from "@hengjian/core/foundation";
import * as z from "zod";

/** A record with a field of most kinds. */
export const Case = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "编号", en: "Id" } }),
    number: field(z.string().min(1), { label: { zh: "案号", en: "Number" } }),
    party: field(z.string().min(1), { label: { zh: "当事人", en: "Party" }, personal: true }),
    body: field(z.string().min(1), { label: { zh: "单位", en: "Body" }, ref: "body" }),
    kind: field(
      choice({
        normal: { zh: "普通", en: "Normal" },
        simple: { zh: "简易", en: "Simple" },
        none: { zh: "不予", en: "None" },
      }),
      { label: { zh: "类型", en: "Kind" } },
    ),
    opened: field(PlainDate, { label: { zh: "立案日期", en: "Opened" } }),
    fine: field(z.number().int().nonnegative().optional(), { label: { zh: "罚款", en: "Fine" }, kind: "money" }),
    published: field(z.boolean(), { label: { zh: "公开", en: "Published" } }),
  }),
  { id: "Case", label: { zh: "案件", en: "Case" }, key: ["number"] },
);
export type Case = Readonly<z.infer<typeof Case>>;

const SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const KINDS = ["normal", "simple", "none"] as const;

/** So many made-up cases, the same ones each time. */
export function cases(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `C-${i}`,
    number: `鲁罚字〔2026〕${String(i).padStart(6, "0")}号`,
    party: `${SURNAMES[(i * 7) % 20] ?? ""}${SURNAMES[(i * 3) % 20] ?? ""}例`,
    body: `B${1 + ((i * 5) % 4)}`,
    kind: KINDS[i % 3] ?? "normal",
    opened: `2026-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
    fine: ((i * 37) % 10_000) * 100,
    published: i % 2 === 0,
  }));
}
