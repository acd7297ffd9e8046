import { definePack } from "../policy/pack.js";
import { parameters } from "./catalogue.js";
import { national } from "./national.js";
import { shandong } from "./shandong.js";

const sixtyHours = {
  value: 60,
  basis: { source: "plan-2022", article: "三（四）1" },
  verifiedOn: "2026-11-24",
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
        // The pilot ran to the end of September 2022 (四（三）). Until the national plan of August 2023, and again
        // after it, no other text carries the figure.
        {
          ...sixtyHours,
          from: "2023-01-01",
          to: "2023-08-08",
          standing: "assumed",
          open: {
            zh: "试点时间至2022年9月底，此后是否继续适用，由市司法局决定",
            en: "The pilot ran to the end of September 2022; whether it goes on is for the city's justice bureau to decide",
          },
        },
        {
          ...sixtyHours,
          from: "2026-01-01",
          standing: "assumed",
          open: {
            zh: "试点已结束，国家三年行动计划也已到期，是否继续适用由市司法局决定",
            en: "The pilot and the national three-year plan are over; whether it goes on is for the city's justice bureau to decide",
          },
        },
      ],
    },
  },
  { parameters, packs: [national, shandong] },
);
