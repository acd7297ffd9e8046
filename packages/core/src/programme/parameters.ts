import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";
import { defineParameter } from "../policy/parameter.js";
import { PlanClause } from "./schema.js";

/** The first and the last day of the pilot. */
export const pilot = defineParameter({
  id: "programme/pilot",
  schema: z.strictObject({ from: PlainDate, to: PlainDate }),
  label: { zh: "试点时间", en: "Pilot" },
  show: ({ from, to }) => ({ zh: `${from} 至 ${to}`, en: `${from} to ${to}` }),
});

/** The clauses of the plan, and what each rests on when the pilot is over. */
export const planClauses = defineParameter({
  id: "programme/plan-clauses",
  schema: z.array(PlanClause).min(1),
  label: { zh: "方案条款在试点之后", en: "Clauses of the plan after the pilot" },
  show: (clauses) => {
    const ends = clauses.filter(({ after }) => after === "ends").length;
    return {
      zh: `${clauses.length} 条，其中 ${ends} 条随试点结束`,
      en: `${clauses.length} clauses, ${ends} of which end with the pilot`,
    };
  },
});
