import { Citation } from "../foundation/citation.js";
import { choice, field } from "../foundation/fields.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";

/** What becomes of a clause when the pilot is over. */
export const AfterPilot = choice({
  ends: { zh: "随试点结束", en: "ends with the pilot" },
  open: { zh: "是否继续适用未见规定", en: "whether it goes on, no text says" },
});
export type AfterPilot = z.infer<typeof AfterPilot>;

/** What another text does to a clause from a day on. */
export const Support = field(
  z.strictObject({
    basis: field(Citation, { label: { zh: "依据", en: "Basis" } }),
    from: field(PlainDate, { label: { zh: "自", en: "From" } }),
    to: field(PlainDate.optional(), { label: { zh: "至", en: "To" } }),
    how: field(
      choice({
        carries: { zh: "由它承接", en: "carries it on" },
        changes: { zh: "由它改变", en: "changes it" },
      }),
      { label: { zh: "关系", en: "How" } },
    ),
  }),
  { id: "Support", label: { zh: "承接的规定", en: "What carries it" } },
);
export type Support = Readonly<z.infer<typeof Support>>;

/** A clause of the plan: what becomes of it after the pilot, and what it rests on then. */
export const PlanClause = field(
  z.strictObject({
    clause: field(z.string().min(1), { label: { zh: "条款", en: "Clause" } }),
    after: field(AfterPilot, { label: { zh: "试点之后", en: "After the pilot" } }),
    restsOn: field(z.array(Support), { label: { zh: "此后的依据", en: "Rests on afterwards" } }),
  }),
  { id: "PlanClause", label: { zh: "方案条款", en: "Clause of the plan" }, key: ["clause"] },
);
export type PlanClause = Readonly<z.infer<typeof PlanClause>>;
