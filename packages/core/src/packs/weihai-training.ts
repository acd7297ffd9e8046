import type { PackFile } from "../policy/schema.js";
import { goesOn } from "./weihai-plan.js";

const training = { basis: { source: "plan-2022", article: "三（四）1" }, verifiedOn: "2026-11-24" };
const sixtyHours = { ...training, value: 60 };

const afterThePilot = { ...sixtyHours, ...goesOn };

/** 全面贯彻落实行政处罚法,加强执法培训: that a plan has to have a course on the law is our reading of one sentence. */
const penaltyLaw = {
  ...training,
  value: ["penaltyLaw"],
  standing: "assumed" as const,
  open: {
    zh: "方案把贯彻落实行政处罚法和加强培训写在一句里，没有写明每个年度计划都要有这门课，由主管单位决定",
    en: "The plan names the law and the training in one sentence and asks no course of it of each plan; the lead department decides",
  },
};

/** 等方式 closes both lists: other modes may be used as well. */
const modes = {
  ...training,
  value: ["classified", "online", "groupStudy", "mockEnforcement", "courtHearing", "caseTeaching", "fileReview"],
};

/** Training in Weihai. */
export const weihaiTraining: PackFile["values"] = {
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
  "training/required-topics": [
    { ...penaltyLaw, from: "2022-02-28", to: "2022-12-31" },
    { ...penaltyLaw, ...goesOn, from: "2023-01-01" },
  ],
  "training/named-modes": [
    { ...modes, from: "2022-02-28", to: "2022-12-31", standing: "read" },
    { ...modes, ...goesOn, from: "2023-01-01" },
  ],
  "training/by-class": [
    { ...training, value: true, from: "2022-02-28", to: "2022-12-31", standing: "read" },
    { ...training, ...goesOn, value: true, from: "2023-01-01" },
  ],
};
