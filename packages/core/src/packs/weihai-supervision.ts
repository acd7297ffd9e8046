import type { PackFile } from "../policy/schema.js";
import { clausesOfPlan2022 } from "./plan-2022.js";
import { plan, thePilotUntil825 } from "./weihai-plan.js";

/** What the plan says of the towns' part, and which of its clauses outlive the pilot. */
export const weihaiSupervision: PackFile["values"] = {
  // From 2026-02-01 Order 825 says that they assist.
  "supervision/town-role": thePilotUntil825({ ...plan("三（一）1"), value: "supervises" }),
  "programme/pilot": [
    {
      value: { from: "2022-02-28", to: "2022-09-30" }, // 9月底 is read as its last day
      from: "2022-02-28",
      standing: "read",
      basis: { source: "plan-2022", article: "四（三）" },
      verifiedOn: "2026-11-28",
    },
  ],
  "programme/plan-clauses": [
    {
      value: [...clausesOfPlan2022],
      from: "2022-02-28",
      // No text says which clauses outlive the pilot: that part 四 ends and the rest is open is our reading.
      standing: "assumed",
      basis: { source: "plan-2022", article: "四（三）" },
      verifiedOn: "2026-11-28",
    },
  ],
};
