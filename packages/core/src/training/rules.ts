import type { PlainDate } from "../foundation/days.js";
import { formatNumber } from "../foundation/words.js";
import { defineRule } from "../policy/finding.js";
import { annualHours, practiceCounts } from "./parameters.js";

const clauses = ["plan-2022/3.4.1-f", "plan-2022/3.4.1-g"];

/** The year is over and the hours are too few. */
export const hoursShort = defineRule<{ year: number; actual: number; required: number }>({
  id: "training/hours-short",
  severity: "violation",
  clauses,
  reads: [annualHours],
  words: ({ year, actual, required }) => ({
    zh: `${year} 年培训 ${formatNumber(actual)} 学时，少于规定的 ${formatNumber(required)} 学时`,
    en: `${formatNumber(actual)} hours of training in ${year}, fewer than the ${formatNumber(required)} required`,
  }),
  remedy: ({ actual, required }) => ({
    zh: `差 ${formatNumber(required - actual)} 学时；有漏登的培训，补登后重新判定`,
    en: `${formatNumber(required - actual)} hours are missing; record any training left out and judge again`,
  }),
});

/** The year is running, and at the pace so far the hours will be too few. */
export const hoursBehind = defineRule<{
  today: PlainDate;
  actual: number;
  required: number;
  byNow: number;
  forecast: number;
}>({
  id: "training/hours-behind",
  severity: "warning",
  clauses,
  reads: [annualHours],
  words: ({ today, actual, required, byNow, forecast }) => ({
    zh: `按目前进度，年末约 ${formatNumber(forecast)} 学时，少 ${formatNumber(required - forecast)}；截至 ${today} 已认定 ${formatNumber(actual)} 学时，按进度应达 ${formatNumber(byNow)}`,
    en: `At the present pace about ${formatNumber(forecast)} hours by the end of the year, ${formatNumber(required - forecast)} too few; ${formatNumber(actual)} credited by ${today}, where ${formatNumber(byNow)} would be on pace`,
  }),
  remedy: ({ actual, required }) => ({
    zh: `年底前再认定 ${formatNumber(required - actual)} 学时`,
    en: `${formatNumber(required - actual)} more hours before the end of the year`,
  }),
});

/** The year is running, the hours are not reached yet, and the pace suffices. */
export const hoursOutstanding = defineRule<{ actual: number; required: number; forecast: number }>({
  id: "training/hours-outstanding",
  severity: "remark",
  clauses,
  reads: [annualHours],
  words: ({ actual, required, forecast }) => ({
    zh: `还需 ${formatNumber(required - actual)} 学时，按目前进度年末约 ${formatNumber(forecast)} 学时，可以达到`,
    en: `${formatNumber(required - actual)} hours outstanding; at the present pace about ${formatNumber(forecast)} by the end of the year, which suffices`,
  }),
});

/** Somebody served only part of the year: whether fewer hours are owed, no text says. */
export const partYear = defineRule<{ from: PlainDate; to: PlainDate; actual: number; required: number }>({
  id: "training/part-year",
  severity: "question",
  clauses,
  reads: [annualHours],
  words: ({ from, to, actual, required }) => ({
    zh: `${from} 至 ${to} 在岗，不满全年，已认定 ${formatNumber(actual)} 学时；是否按在岗时间折算 ${formatNumber(required)} 学时，没有规定`,
    en: `In service from ${from} to ${to}, not the whole year, with ${formatNumber(actual)} hours; whether fewer than ${formatNumber(required)} are owed, no text says`,
  }),
  remedy: () => ({
    zh: "由主管单位决定是否折算，并写明依据",
    en: "The lead department decides whether fewer are owed, and states its ground",
  }),
});

/** With practice the hours suffice, without it they do not, and no text says whether it counts. */
export const practiceUnsettled = defineRule<{ actual: number; withPractice: number; required: number }>({
  id: "training/practice-unsettled",
  severity: "question",
  clauses: [...clauses, "plan-2022/3.4.1-h", "plan-2022/3.4.1-i", "plan-2022/3.4.1-j", "plan-2022/3.4.1-k"],
  reads: [annualHours, practiceCounts],
  words: ({ actual, withPractice, required }) => ({
    zh: `不含实训 ${formatNumber(actual)} 学时，含实训 ${formatNumber(withPractice)} 学时，分在 ${formatNumber(required)} 学时两边；实训是否计入，没有规定`,
    en: `${formatNumber(actual)} hours without practice and ${formatNumber(withPractice)} with it, on two sides of ${formatNumber(required)}; whether practice counts, no text says`,
  }),
  remedy: ({ actual, required }) => ({
    zh: `由主管单位决定是否计入；或者再培训 ${formatNumber(required - actual)} 学时，就不必决定`,
    en: `The lead department decides; or ${formatNumber(required - actual)} more hours of training settle it`,
  }),
});

/** Somebody did not serve at all in the year that is asked about. */
export const notInService = defineRule<{ year: number }>({
  id: "training/not-in-service",
  severity: "remark",
  clauses,
  reads: [],
  words: ({ year }) => ({ zh: `${year} 年不在岗，不计学时`, en: `Not in service in ${year}; no hours are owed` }),
});
