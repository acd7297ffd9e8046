import type { PackFile } from "../policy/schema.js";
import { fromCounty } from "./organisation.js";

/** Order 825, whose text was read. */
const order825 = { from: "2026-02-01", standing: "read" as const, verifiedOn: "2026-11-28" };
const article = (name: string) => ({ basis: { source: "cn.enf-supervision-reg.2025", article: name } });

/** Lines of supervision and division codes, of the nation. */
export const nationalOrganisation: PackFile["values"] = {
  "organisation/horizontal-line": [
    { ...order825, ...article("第六条第一款"), value: { role: "supervises", tiers: fromCounty } },
  ],
  "organisation/vertical-line": [
    { ...order825, ...article("第四十二条第二款"), value: { role: "informs", tiers: fromCounty } },
  ],
  "organisation/sector-line": [
    { ...order825, ...article("第四十二条第三款"), value: { role: "guides", tiers: ["province", "city"] } },
  ],
  "organisation/territorial-line": [
    {
      ...order825,
      ...article("第六条第二款"),
      value: { role: "assists", tiers: ["town"], units: ["judicialOffice"] },
    },
  ],
  "organisation/code-structure": [
    {
      value: [
        { tier: "province", digits: 2 },
        { tier: "city", digits: 4 },
        { tier: "county", digits: 6 },
        { tier: "town", digits: 9 },
      ],
      from: "2003-12-01",
      // The structure was read in a province's rules for statistical codes; the standard itself, and its day, were not.
      standing: "assumed",
      basis: { source: "gbt.10114-2003", article: "代码结构（条款待核实）" },
      verifiedOn: "2026-11-28",
    },
  ],
};
