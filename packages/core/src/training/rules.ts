import type { PlainDate } from "../foundation/days.js";
import { formatNumber, type Words } from "../foundation/words.js";
import { defineRule } from "../policy/finding.js";
import type { OfficerRole } from "../personnel/schema.js";
import { annualHours, capByMode, conversion, practiceCounts, supervisionHours } from "./parameters.js";

/** What every rule about the hours of a year says: for which kind of staff, what is done, what is required. */
interface Hours extends Readonly<Record<string, unknown>> {
  readonly role: OfficerRole;
  readonly actual: number;
  readonly required: number;
}

const staff: Readonly<Record<OfficerRole, Words>> = {
  enforcement: { zh: "执法人员", en: "enforcement officers" },
  supervision: { zh: "执法监督人员", en: "supervision officers" },
};

const inHours = (zh: string, en: string) => ({ label: { zh, en }, unit: { zh: "学时", en: "hours" } });
const labels = {
  role: { label: { zh: "人员类别", en: "Role" }, options: staff },
  actual: inHours("已认定", "Credited"),
  required: inHours("应有", "Required"),
};

const n = formatNumber;
const reads = [annualHours, supervisionHours, conversion, capByMode];
const clauses = ["plan-2022/3.4.1-f", "plan-2022/3.4.1-g"];

/** The year is over and the hours are too few. */
export const hoursShort = defineRule<Hours & { year: number }>({
  id: "training/hours-short",
  severity: "violation",
  clauses,
  reads,
  labels,
  words: ({ role, year, actual, required }) => ({
    zh: `${year} 年培训 ${n(actual)} 学时，少于${staff[role].zh}应有的 ${n(required)} 学时`,
    en: `${n(actual)} hours of training in ${year}, fewer than the ${n(required)} required of ${staff[role].en}`,
  }),
  remedy: ({ actual, required }) => ({
    zh: `差 ${n(required - actual)} 学时；有漏登的培训，补登后重新判定`,
    en: `${n(required - actual)} hours are missing; record any training left out and judge again`,
  }),
});

/** The year is running, and at the pace so far the hours will be too few. */
export const hoursBehind = defineRule<Hours & { today: PlainDate; byNow: number; forecast: number }>({
  id: "training/hours-behind",
  severity: "warning",
  clauses,
  reads,
  labels: {
    ...labels,
    byNow: inHours("按进度应达", "On pace by now"),
    forecast: inHours("年末约", "By the end of the year"),
  },
  words: ({ role, required, forecast }) => ({
    zh: `按目前进度，年末约 ${n(forecast)} 学时，比${staff[role].zh}应有的 ${n(required)} 学时少 ${n(required - forecast)}`,
    en: `At the present pace about ${n(forecast)} hours by the end of the year, ${n(required - forecast)} fewer than the ${n(required)} required of ${staff[role].en}`,
  }),
  detail: ({ today, actual, byNow }) => ({
    zh: `截至 ${today} 已认定 ${n(actual)} 学时，按进度应达 ${n(byNow)} 学时`,
    en: `${n(actual)} hours credited by ${today}; ${n(byNow)} would be on pace`,
  }),
  remedy: ({ actual, required }) => ({
    zh: `年底前再认定 ${n(required - actual)} 学时`,
    en: `${n(required - actual)} more hours before the end of the year`,
  }),
});

/** The year is running, the hours are not reached yet, and the pace suffices. */
export const hoursOutstanding = defineRule<Hours & { forecast: number }>({
  id: "training/hours-outstanding",
  severity: "remark",
  clauses,
  reads,
  labels: { ...labels, forecast: inHours("年末约", "By the end of the year") },
  words: ({ role, actual, required }) => ({
    zh: `距${staff[role].zh}应有的 ${n(required)} 学时还差 ${n(required - actual)} 学时，按目前进度可以达到`,
    en: `${n(required - actual)} hours short of the ${n(required)} required of ${staff[role].en}; the present pace suffices`,
  }),
  detail: ({ actual, forecast }) => ({
    zh: `已认定 ${n(actual)} 学时，年末约 ${n(forecast)} 学时`,
    en: `${n(actual)} hours credited, about ${n(forecast)} by the end of the year`,
  }),
});

/** Somebody served only part of the year: whether fewer hours are owed, no text says. */
export const partYear = defineRule<Hours & { from: PlainDate; to: PlainDate }>({
  id: "training/part-year",
  severity: "question",
  clauses,
  reads,
  labels: {
    ...labels,
    from: { label: { zh: "在岗自", en: "In service from" } },
    to: { label: { zh: "在岗至", en: "In service to" } },
  },
  words: ({ role, required }) => ({
    zh: `不满全年在岗，是否按在岗时间折算${staff[role].zh}的 ${n(required)} 学时，没有规定`,
    en: `Not in service the whole year; whether fewer than the ${n(required)} hours of ${staff[role].en} are owed, no text says`,
  }),
  detail: ({ from, to, actual }) => ({
    zh: `${from} 至 ${to} 在岗，已认定 ${n(actual)} 学时`,
    en: `In service from ${from} to ${to}, with ${n(actual)} hours credited`,
  }),
  remedy: () => ({
    zh: "由主管单位决定是否折算，并写明依据",
    en: "The lead department decides whether fewer are owed, and states its ground",
  }),
});

/** With practice the hours suffice, without it they do not, and no text says whether it counts. */
export const practiceUnsettled = defineRule<Hours & { withPractice: number }>({
  id: "training/practice-unsettled",
  severity: "question",
  clauses: [...clauses, "plan-2022/3.4.1-h", "plan-2022/3.4.1-i", "plan-2022/3.4.1-j", "plan-2022/3.4.1-k"],
  reads: [...reads, practiceCounts],
  labels: { ...labels, withPractice: inHours("含实训", "With practice") },
  words: ({ role, required }) => ({
    zh: `含实训够${staff[role].zh}应有的 ${n(required)} 学时，不含就不够；实训是否计入，没有规定`,
    en: `With practice the ${n(required)} hours of ${staff[role].en} are reached, without it they are not; whether it counts, no text says`,
  }),
  detail: ({ actual, withPractice }) => ({
    zh: `不含实训 ${n(actual)} 学时，含实训 ${n(withPractice)} 学时`,
    en: `${n(actual)} hours without practice, ${n(withPractice)} with it`,
  }),
  remedy: ({ actual, required }) => ({
    zh: `由主管单位决定是否计入；或者再培训 ${n(required - actual)} 学时，就不必决定`,
    en: `The lead department decides; or ${n(required - actual)} more hours of training settle it`,
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
