import { field } from "./fields.js";
import * as z from "./zod.js";

/** Where a rule stands: a source of the register, and the article in it. */
export const Citation = field(
  z.strictObject({
    source: field(z.string().min(1), { label: { zh: "文件", en: "Source" } }),
    article: field(z.string().min(1), { label: { zh: "条款", en: "Article" } }),
  }),
  { id: "Citation", label: { zh: "依据", en: "Basis" } },
);
export type Citation = Readonly<z.infer<typeof Citation>>;
