import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { calendarYears, countingValues } from "./national-calendar.js";
import { fromCounty } from "./organisation.js";

/** Order 825, whose text was read. */
const order825 = { from: "2026-02-01", standing: "read" as const, verifiedOn: "2026-11-28" };
const article = (name: string) => ({ basis: { source: "cn.enf-supervision-reg.2025", article: name } });

/** What holds in the whole country. */
export const national = definePack(
  {
    id: "national",
    name: { zh: "国家", en: "National" },
    version: "2026.11",
    values: {
      "training/annual-hours": [
        {
          value: 60,
          from: "2023-08-09",
          to: "2025-12-31",
          // It speaks of enforcement officers only. The text was not readable: number, date and title are read, the sentence with the hours is not.
          standing: "assumed",
          basis: { source: "cn.goscdoc.2023-27", article: "培训目标（条款待核实）" },
          verifiedOn: "2026-11-24",
        },
      ],
      "calendar/year": calendarYears,
      ...countingValues,
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
    },
  },
  { parameters, packs: [] },
);
