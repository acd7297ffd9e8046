import { made, type CaseTable } from "../policy/cases.js";
import type { TrainingLedger, TrainingMode } from "./schema.js";
import { trainingYearCheck, type TrainingYearFacts } from "./year.js";

/** So many hours on one day, as records of at most a day's length. */
export function hoursOf(officer: string, total: number, heldOn: string, mode: TrainingMode = "online"): TrainingLedger {
  const parts = Array.from({ length: Math.ceil(total / 8) }, (_, i) => Math.min(8, total - i * 8));
  return parts.map((hours, i) => ({
    id: `${officer}-${heldOn}-${mode}-${i}`,
    officer,
    title: `课程 ${i + 1}`,
    mode,
    heldOn,
    hours,
  }));
}

const over = { officer: "A", roles: ["enforcement"], joinedOn: "2019-07-01", year: 2024, today: "2024-12-31" } as const;
const running = { ...over, today: "2024-07-01" }; // day 183 of 366: half of the year
const law = { "training/annual-hours": [made(60)], "training/supervision-hours": [made(40)] };
const short = { rule: "training/hours-short", severity: "violation" } as const;

/** The rows of {@link trainingYearCheck}. */
export const trainingYearCases: CaseTable<TrainingYearFacts> = {
  check: trainingYearCheck,
  cases: [
    {
      why: { zh: "年度结束，差半个学时", en: "The year is over, half an hour short" },
      facts: { ...over, records: hoursOf("A", 59.5, "2024-03-01") },
      law,
      outcome: "violated",
      findings: [short],
    },
    {
      why: { zh: "年度结束，正好够", en: "The year is over, exactly enough" },
      facts: { ...over, records: hoursOf("A", 60, "2024-03-01") },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "两种身份，各按各的规定", en: "Two roles, each by its own rule" },
      facts: { ...over, roles: ["enforcement", "supervision"], records: hoursOf("A", 40, "2024-03-01") },
      law,
      outcome: "violated",
      findings: [short],
    },
    {
      why: { zh: "规定前一天为年度最后一日，没有规则", en: "The year's last day is the day before the rule: no rule" },
      facts: { ...over, records: [] },
      law: { "training/annual-hours": [made(60, { from: "2025-01-01" })] },
      outcome: "no-rule",
      findings: [],
    },
    {
      why: { zh: "规定自年度最后一日施行，管全年", en: "The rule begins on the year's last day and governs the year" },
      facts: { ...over, records: [] },
      law: { "training/annual-hours": [made(60, { from: "2024-12-31" })] },
      outcome: "violated",
      findings: [short],
    },
    {
      why: { zh: "规定留有裁量余地，不足只是需研判", en: "The rule leaves room: too few is a question" },
      facts: { ...over, records: hoursOf("A", 52, "2024-03-01") },
      law: { "training/annual-hours": [made(60, { open: { zh: "由市局决定", en: "The bureau decides" } })] },
      outcome: "needs-judgement",
      findings: [{ rule: "training/hours-short", severity: "question" }],
    },
    {
      why: { zh: "年度过半，进度不够", en: "Half of the year gone, behind the pace" },
      facts: { ...running, records: hoursOf("A", 29.5, "2024-03-01") },
      law,
      outcome: "met",
      findings: [{ rule: "training/hours-behind", severity: "warning" }],
    },
    {
      why: { zh: "年度过半，进度正好", en: "Half of the year gone, just on pace" },
      facts: { ...running, records: hoursOf("A", 30, "2024-03-01") },
      law,
      outcome: "met",
      findings: [{ rule: "training/hours-outstanding", severity: "remark" }],
    },
    {
      why: { zh: "年中到岗，是否折算没有规定", en: "Joined within the year: whether fewer are owed, no text says" },
      facts: { ...over, joinedOn: "2024-06-01", records: hoursOf("A", 52, "2024-07-01") },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "training/part-year", severity: "question" }],
    },
    {
      why: {
        zh: "靠实训才够，是否计入没有规定",
        en: "Enough only with practice, of which no text says whether it counts",
      },
      facts: {
        ...over,
        records: [...hoursOf("A", 52, "2024-03-01"), ...hoursOf("A", 8, "2024-04-01", "mockEnforcement")],
      },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "training/practice-unsettled", severity: "question" }],
    },
    {
      why: { zh: "规定写明实训计入", en: "A rule says that practice counts" },
      facts: {
        ...over,
        records: [...hoursOf("A", 52, "2024-03-01"), ...hoursOf("A", 8, "2024-04-01", "mockEnforcement")],
      },
      law: { ...law, "training/practice-counts": [made(true)] },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "这一年不在岗", en: "Not in service in the year" },
      facts: { ...over, leftOn: "2023-12-31", records: [] },
      law,
      outcome: "met",
      findings: [{ rule: "training/not-in-service", severity: "remark" }],
    },
  ],
};
