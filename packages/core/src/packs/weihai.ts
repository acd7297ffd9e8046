import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { national } from "./national.js";
import { departmentsOf, offices, towns } from "./organisation.js";
import { shandong } from "./shandong.js";

const training = { basis: { source: "plan-2022", article: "三（四）1" }, verifiedOn: "2026-11-24" };
const sixtyHours = { ...training, value: 60 };

/** The pilot ran to the end of September 2022 (四（三）). Where no other text carries the figure after it, it is open. */
const goesOn = {
  standing: "assumed" as const,
  open: {
    zh: "试点时间至2022年9月底，此后是否继续适用，由市司法局决定",
    en: "The pilot ran to the end of September 2022; whether it goes on is for the city's justice bureau to decide",
  },
};
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

const plan = (article: string) => ({ basis: { source: "plan-2022", article }, verifiedOn: "2026-11-28" });

/** What the plan orders on its days, and after the pilot, where no other text carries it: open. */
function thePilot<T extends object>(value: T) {
  return [
    { ...value, from: "2022-02-28", to: "2022-09-30", standing: "read" as const },
    { ...value, from: "2022-10-01", standing: "assumed" as const, open: afterThePilot.open },
  ];
}

/** The same where a text of the nation takes its place on 2026-02-01. */
function thePilotUntil825<T extends object>(value: T) {
  return thePilot(value).map((span) => (span.from === "2022-10-01" ? { ...span, to: "2026-01-31" } : span));
}

const zone = { ...plan("主送机关"), value: { role: "supervises", tiers: ["county"] }, standing: "assumed" as const };

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
      "organisation/horizontal-line": [
        {
          ...plan("三（一）1"),
          value: { role: "supervises", tiers: ["city", "county"] },
          from: "2022-02-28",
          to: "2022-09-30",
          standing: "read",
          overrides: "方案写明由市县两级司法行政机关承担，与省条例第四条第三款不相抵触",
        },
      ],
      // The plan is sent to the offices of zones, and says no more of them (P10). From Order 825 on it is open.
      "organisation/zone-line": [
        { ...zone, from: "2022-02-28", to: "2026-01-31" },
        {
          ...zone,
          from: "2026-02-01",
          open: {
            zh: "条例第六条只说县级以上人民政府司法行政部门；功能区工作机构能不能承担，由市人民政府决定",
            en: "Order 825 speaks of justice bureaus of county level and above; whether a zone's office may do it is for the city's government to decide",
          },
        },
      ],
      "organisation/sector-line": [
        {
          ...plan("三（三）1"),
          value: { role: "supervises", tiers: ["city"] },
          from: "2022-02-28",
          to: "2022-09-30",
          standing: "read",
          overrides: "方案就市级部门对本系统的监督作出安排，与省条例第四条第四款不相抵触",
        },
      ],
      "organisation/territorial-line": thePilotUntil825({
        ...plan("三（一）1"),
        value: { role: "supervises", tiers: ["town"], units: ["judicialOffice", "legalOfficerSection"] },
      }),
      "organisation/unit-expected": thePilot({
        ...plan("三（一）1"),
        value: [...towns, ...departmentsOf("city")],
      }),
      "organisation/dedicated-expected": thePilot({
        ...plan("三（四）2"),
        value: [...offices, ...departmentsOf("city"), ...departmentsOf("county"), ...towns],
      }),
      "organisation/duty-list-expected": thePilot({
        ...plan("三（一）2"),
        value: [...offices, ...departmentsOf("city"), ...towns],
      }),
      // The plan names the opinion of 2014; its own text was not readable, so neither was since when.
      "organisation/legal-officer-expected": [
        {
          value: towns,
          basis: { source: "weihai.zfb.2014-46", article: "（条款待核实）" },
          from: "2022-02-28",
          standing: "assumed",
          verifiedOn: "2026-11-28",
        },
      ],
    },
  },
  { parameters, packs: [national, shandong] },
);
