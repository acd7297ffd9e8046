import { made, type CaseTable } from "../policy/cases.js";
import type { Dated } from "../policy/law.js";
import { deadlineCheck, type DeadlineFacts } from "./deadline.js";
import type { CalendarYear, CountingRule, LegalPeriod } from "./schema.js";

/** 2026 with the Spring Festival off, the Saturdays before and after it worked. */
export const yearOfCases: Dated<CalendarYear> = made(
  {
    restDays: [6, 7],
    off: [{ from: "2026-02-15", to: "2026-02-23", holiday: "springFestival" }],
    work: ["2026-02-14", "2026-02-28"],
  },
  { from: "2026-01-01", to: "2026-12-31" },
);

const plain: CountingRule = { workingDays: { upTo: 10 }, firstDay: "excluded", lastDay: "roll" };

/** A statute of no real text: ten days and fewer are working days, a last day of rest moves on. */
export const lawOfCases = { "calendar/counting/general": [made(plain)], "calendar/year": [yearOfCases] };

/** {@link lawOfCases} with a rule that differs. */
export function lawWith(part: Partial<CountingRule>, dated: Partial<Dated<CountingRule>> = {}) {
  return { ...lawOfCases, "calendar/counting/general": [made({ ...plain, ...part }, dated)] };
}

/** A period under that statute. */
export function periodOf(count: number, unit: LegalPeriod["unit"] = "day"): LegalPeriod {
  return { count, unit, under: "general" };
}

const found = (rule: string) => [{ rule, severity: "question" as const }];

/** The rows of {@link deadlineCheck}. */
export const deadlineCases: CaseTable<DeadlineFacts> = {
  check: deadlineCheck,
  cases: [
    {
      why: { zh: "春节前起算七个工作日", en: "Seven working days over the Spring Festival" },
      facts: { matter: "M", event: "2026-02-13", period: periodOf(7) },
      law: lawOfCases,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "三十日自然日，末日遇春节顺延", en: "Thirty calendar days whose last one moves on" },
      facts: { matter: "M", event: "2026-01-20", period: periodOf(30) },
      law: lawOfCases,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "日期不存在", en: "The day does not exist" },
      facts: { matter: "M", event: "2026-02-29", period: periodOf(7) },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: found("calendar/bad-day"),
    },
    {
      why: { zh: "期间不是正整数", en: "The period is not a whole number above nought" },
      facts: { matter: "M", event: "2026-02-13", period: periodOf(0) },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: found("calendar/bad-period"),
    },
    {
      why: { zh: "按小时计算，没有时刻", en: "In hours, without a time" },
      facts: { matter: "M", event: "2026-02-13", period: periodOf(24, "hour") },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: found("calendar/time-missing"),
    },
    {
      why: { zh: "按办公时间计算，没有规定办公时间", en: "In office hours that no text lays down" },
      facts: { matter: "M", event: "2026-02-13T09:00", period: periodOf(8, "workingHour") },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: found("calendar/no-office-hours"),
    },
    {
      why: { zh: "跨入没有放假安排的年度", en: "Into a year whose rest days are not known" },
      facts: { matter: "M", event: "2026-12-30", period: periodOf(7) },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: found("calendar/no-calendar"),
    },
    {
      why: { zh: "条文可作两种理解", en: "The text can be read in two ways" },
      facts: { matter: "M", event: "2026-01-20", period: periodOf(30) },
      law: lawWith({ otherwise: { lastDay: "strict" } }),
      outcome: "met",
      findings: [{ rule: "calendar/two-readings", severity: "remark" }],
    },
    {
      why: { zh: "规定施行前一日，没有规则", en: "The day before the rule: no rule" },
      facts: { matter: "M", event: "2026-02-13", period: periodOf(7) },
      law: lawWith({}, { from: "2026-02-14" }),
      outcome: "no-rule",
      findings: [],
    },
    {
      why: { zh: "规定施行当日起算", en: "The day of the rule" },
      facts: { matter: "M", event: "2026-02-14", period: periodOf(7) },
      law: lawWith({}, { from: "2026-02-14", standing: "assumed" }),
      outcome: "met",
      findings: [],
    },
  ],
};
