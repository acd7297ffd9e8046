import type { PlainDate, PlainDateTime } from "../foundation/days.js";
import { formatNumber } from "../foundation/words.js";
import { defineRule, type Rule } from "../policy/finding.js";
import { calendarYear, countingRules } from "./parameters.js";
import { legalPeriodWords } from "./period-words.js";
import type { LegalPeriod } from "./schema.js";

type Moment = string;

const counting = Object.values(countingRules);
const reads = [...counting, calendarYear];
const clauses = ["cn.civil-code.2020.art-201"];
const delay = ["plan-2022/2-u"];

/** A day that is none: it cannot be counted from, and nobody guesses what was meant. */
export const badDay = defineRule<{ field: string; found: string }>({
  id: "calendar/bad-day",
  severity: "question",
  clauses,
  reads: [],
  words: ({ found }) => ({ zh: `“${found}”不是存在的日期，无法计算`, en: `"${found}" is not a day that exists` }),
  remedy: () => ({
    zh: "按 2026-03-01 或 2026-03-01T09:30 的样子填写",
    en: "Write it like 2026-03-01 or 2026-03-01T09:30",
  }),
});

/** A period that cannot be counted: not a whole number above nought, or of a kind that is not known. */
export const badPeriod = defineRule<{ found: string }>({
  id: "calendar/bad-period",
  severity: "question",
  clauses,
  reads: [],
  words: ({ found }) => ({ zh: `期间“${found}”无法计算`, en: `The period "${found}" cannot be counted` }),
  remedy: () => ({
    zh: "数量填正整数，单位和依据从可选项中选",
    en: "Give a whole number above 0, and a known unit and law",
  }),
});

/** A period in hours runs from a minute, and only the day is known. */
export const timeMissing = defineRule<{ day: Moment; earliest: PlainDateTime; latest: PlainDateTime }>({
  id: "calendar/time-missing",
  severity: "question",
  clauses,
  reads: counting,
  words: ({ day }) => ({
    zh: `按小时计算，${day} 缺少时刻`,
    en: `The period is in hours, and ${day} has no time`,
  }),
  detail: ({ earliest, latest }) => ({
    zh: `最早 ${shown(earliest)}，最晚 ${shown(latest)} 届满`,
    en: `It ends between ${shown(earliest)} and ${shown(latest)}`,
  }),
  remedy: () => ({ zh: "补填时刻", en: "Add the time" }),
});

/** The rest days of a year are not known, so the day cannot be told. */
export const noCalendar = defineRule<{ event: Moment; period: LegalPeriod }>({
  id: "calendar/no-calendar",
  severity: "question",
  clauses: ["cn.holidays.2024.art-2"],
  reads,
  words: ({ event, period }) => ({
    zh: `自 ${shown(event)} 起 ${legalPeriodWords(period).zh}，所涉年度的放假安排不在规则包内`,
    en: `${legalPeriodWords(period).en} from ${shown(event)} reach a year whose rest days are not known`,
  }),
  remedy: () => ({
    zh: "补充该年度的放假安排后再计算",
    en: "Add the rest days of that year to the pack and count again",
  }),
});

/** Office hours are asked for and no text gives them. */
export const noOfficeHours = defineRule<{ period: LegalPeriod }>({
  id: "calendar/no-office-hours",
  severity: "question",
  clauses,
  reads: counting,
  words: ({ period }) => ({
    zh: `${legalPeriodWords(period).zh}要按办公时间计算，没有规定办公时间`,
    en: `${legalPeriodWords(period).en} are counted in office hours, and no text lays these down`,
  }),
  remedy: () => ({ zh: "在规则包里写明办公时间", en: "State the office hours in the pack" }),
});

/** The text allows two readings, and they give two days. */
export const twoReadings = defineRule<{ due: PlainDate; otherwise: PlainDate }>({
  id: "calendar/two-readings",
  severity: "remark",
  clauses,
  reads,
  words: ({ due, otherwise }) => ({
    zh: `条文可作两种理解：${due} 届满，或 ${otherwise} 届满`,
    en: `The text can be read in two ways: due on ${due}, or on ${otherwise}`,
  }),
  remedy: ({ due, otherwise }) => ({
    zh: `在 ${due < otherwise ? due : otherwise} 以前办结，两种理解都满足`,
    en: `Done by ${due < otherwise ? due : otherwise}, it is in time either way`,
  }),
});

/** Done, or still not done, on a day that is in time by one reading and late by the other. */
export const betweenReadings = defineRule<{ on: PlainDate; due: PlainDate; otherwise: PlainDate; done: boolean }>({
  id: "calendar/between-readings",
  severity: "question",
  clauses: [...clauses, ...delay],
  reads,
  words: ({ on, due, otherwise, done }) => ({
    zh: `${on} ${done ? "办结" : "尚未办结"}：按 ${earlier(due, otherwise)} 届满已逾期，按 ${later(due, otherwise)} 届满未逾期`,
    en: `${done ? "Done" : "Not done"} on ${on}: late if due on ${earlier(due, otherwise)}, in time if due on ${later(due, otherwise)}`,
  }),
  remedy: () => ({
    zh: "由主管单位决定采用哪种理解，并写明依据",
    en: "The lead department decides which reading holds, and states its ground",
  }),
});

/** The last day is over and it is not done. */
export const overdue = defineRule<{ due: Moment; today: Moment; by: number; unit: LegalPeriod["unit"] }>({
  id: "calendar/overdue",
  severity: "violation",
  clauses: delay,
  reads,
  words: ({ due, by, unit }) => ({
    zh: `应于 ${shown(due)} 前办结，已逾期 ${legalPeriodWords({ count: by, unit }).zh}`,
    en: `Due on ${shown(due)}, overdue by ${legalPeriodWords({ count: by, unit }).en}`,
  }),
  remedy: () => ({
    zh: "立即办结；有依法延长或者不计入期限的时间，补登后重新判定",
    en: "Do it at once; record a lawful extension or time that does not count, if there was any, and judge again",
  }),
});

/** It was done after the last day. */
export const doneLate = defineRule<{ due: Moment; doneOn: Moment; by: number; unit: LegalPeriod["unit"] }>({
  id: "calendar/done-late",
  severity: "violation",
  clauses: delay,
  reads,
  words: ({ due, doneOn, by, unit }) => ({
    zh: `${shown(doneOn)} 办结，比 ${shown(due)} 晚 ${legalPeriodWords({ count: by, unit }).zh}`,
    en: `Done on ${shown(doneOn)}, ${legalPeriodWords({ count: by, unit }).en} after ${shown(due)}`,
  }),
  remedy: () => ({
    zh: "有依法延长或者不计入期限的时间，补登后重新判定",
    en: "Record a lawful extension or time that does not count, if there was any, and judge again",
  }),
});

/** It ended before it began. */
export const endsBeforeStart = defineRule<{ startedOn: Moment; doneOn: Moment }>({
  id: "calendar/ends-before-start",
  severity: "question",
  clauses: delay,
  reads: [],
  words: ({ startedOn, doneOn }) => ({
    zh: `办结 ${shown(doneOn)} 早于起算 ${shown(startedOn)}`,
    en: `Done on ${shown(doneOn)}, before it began on ${shown(startedOn)}`,
  }),
  remedy: () => ({ zh: "核对两个日期", en: "Check both days" }),
});

/** Time was taken out of the count, and the statute does not list the reason, or nobody was told. */
export const suspensionUnsupported = defineRule<{ id: string; from: PlainDate; why: "not-listed" | "no-notice" }>({
  id: "calendar/suspension-unsupported",
  severity: "question",
  clauses: delay,
  reads: counting,
  words: ({ from, why }) => ({
    zh:
      why === "not-listed"
        ? `${from} 起的中止，原因不在法定的不计入期限之列，仍计入期限`
        : `${from} 起的中止没有书面告知，仍计入期限`,
    en:
      why === "not-listed"
        ? `The reason of the suspension from ${from} is not one that the statute takes out; the time still counts`
        : `Nobody was told in writing of the suspension from ${from}; the time still counts`,
  }),
  remedy: ({ why }) => ({
    zh: why === "not-listed" ? "核对中止原因及依据" : "补登书面告知的文号",
    en: why === "not-listed" ? "Check the reason and its basis" : "Record the number of the written notice",
  }),
});

/** An extension was approved when the period was already over. */
export const extensionLate = defineRule<{ id: string; approvedOn: PlainDate; due: Moment }>({
  id: "calendar/extension-late",
  severity: "question",
  clauses: delay,
  reads,
  words: ({ approvedOn, due }) => ({
    zh: `${approvedOn} 批准延长，原期限 ${shown(due)} 已经届满，延长不计`,
    en: `Extended on ${approvedOn}, when the period had ended on ${shown(due)}; the extension is not counted`,
  }),
  remedy: () => ({ zh: "由主管单位研判延长是否有效", en: "The lead department decides whether it holds" }),
});

/** Notice was given too few days before, by either reading. */
export const noticeShort = defineRule<{
  noticeOn: Moment;
  event: Moment;
  period: LegalPeriod;
  between: number;
  latest: Moment;
}>({
  id: "calendar/notice-short",
  severity: "violation",
  clauses: ["cn.penalty-law.2021.art-64"],
  reads,
  words: ({ noticeOn, event, period }) => ({
    zh: `${shown(noticeOn)} 通知，距 ${shown(event)} 不足 ${legalPeriodWords(period).zh}`,
    en: `Notice on ${shown(noticeOn)} is fewer than ${legalPeriodWords(period).en} before ${shown(event)}`,
  }),
  detail: ({ between, latest }) => ({
    zh: `两日之间相隔 ${formatNumber(between)}；最迟应于 ${shown(latest)} 通知`,
    en: `${formatNumber(between)} lie between; notice was due by ${shown(latest)}`,
  }),
  remedy: () => ({ zh: "另定日期并重新通知", en: "Fix another day and give notice again" }),
});

/** Notice is in time only where the day of the event counts as one of the days before it. */
export const noticeBorderline = defineRule<{ noticeOn: Moment; event: Moment; period: LegalPeriod; strict: Moment }>({
  id: "calendar/notice-borderline",
  severity: "question",
  clauses: ["cn.penalty-law.2021.art-64"],
  reads,
  words: ({ noticeOn, event, period }) => ({
    zh: `${shown(noticeOn)} 通知：把 ${shown(event)} 当日算在内才够 ${legalPeriodWords(period).zh}`,
    en: `Notice on ${shown(noticeOn)} gives ${legalPeriodWords(period).en} only if ${shown(event)} itself counts`,
  }),
  detail: ({ strict }) => ({
    zh: `${shown(strict)} 以前通知，两种算法都满足`,
    en: `Notice by ${shown(strict)} suffices either way`,
  }),
  remedy: () => ({
    zh: "由主管单位决定，或者另定日期",
    en: "The lead department decides, or another day is fixed",
  }),
});

/** Every rule of this room. */
export const calendarRules: readonly Rule<never>[] = [
  badDay,
  badPeriod,
  timeMissing,
  noCalendar,
  noOfficeHours,
  twoReadings,
  betweenReadings,
  overdue,
  doneLate,
  endsBeforeStart,
  suspensionUnsupported,
  extensionLate,
  noticeShort,
  noticeBorderline,
];

function shown(moment: Moment): string {
  return moment.replace("T", " ");
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}
