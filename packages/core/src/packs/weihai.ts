import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { national } from "./national.js";
import { clausesOfPlan2022 } from "./plan-2022.js";
import { shandong } from "./shandong.js";

const sixtyHours = {
  value: 60,
  basis: { source: "plan-2022", article: "三（四）1" },
  verifiedOn: "2026-11-24",
};

/** The pilot ran to the end of September 2022 (四（三）). Where no other text carries the figure after it, it is open. */
const afterThePilot = {
  ...sixtyHours,
  standing: "assumed" as const,
  open: {
    zh: "试点时间至2022年9月底，此后是否继续适用，由市司法局决定",
    en: "The pilot ran to the end of September 2022; whether it goes on is for the city's justice bureau to decide",
  },
};

const townsSupervise = {
  value: "supervises",
  basis: { source: "plan-2022", article: "三（一）1" },
  verifiedOn: "2026-11-28",
};

/** What holds in Weihai besides. */
export const weihai = definePack(
  {
    id: "weihai",
    name: { zh: "威海", en: "Weihai" },
    version: "2026.11",
    extends: "shandong",
    values: {
      "training/annual-hours": [
        { ...sixtyHours, from: "2022-02-28", to: "2022-12-31", standing: "read" },
        { ...afterThePilot, from: "2023-01-01", to: "2023-08-08" },
        // 2023-08-09 to 2025-12-31: the national three-year plan carries it.
        { ...afterThePilot, from: "2026-01-01" },
      ],
      "training/supervision-hours": [
        { ...sixtyHours, from: "2022-02-28", to: "2022-12-31", standing: "read" },
        { ...afterThePilot, from: "2023-01-01" },
      ],
      "supervision/town-role": [
        { ...townsSupervise, from: "2022-02-28", to: "2022-09-30", standing: "read" },
        // From 2026-02-01 Order 825 says that they assist.
        { ...townsSupervise, from: "2022-10-01", to: "2026-01-31", standing: "assumed", open: afterThePilot.open },
      ],
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
    },
  },
  { parameters, packs: [national, shandong] },
);
