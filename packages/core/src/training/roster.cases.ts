import { made, type CaseTable } from "../policy/cases.js";
import type { Officer } from "../personnel/schema.js";
import { trainingRosterCheck, type TrainingRosterFacts } from "./roster.js";
import { hoursOf } from "./year.cases.js";

function officer(id: string, part: Partial<Officer> = {}): Officer {
  return { id, name: `人员${id}`, body: "b1", roles: ["enforcement"], joinedOn: "2019-07-01", ...part };
}

const over = { year: 2024, today: "2025-03-01" } as const;
const law = { "training/annual-hours": [made(60)], "training/supervision-hours": [made(40)] };
const enough = hoursOf("A", 60, "2024-03-01");

/** The rows of {@link trainingRosterCheck}. */
export const trainingRosterCases: CaseTable<TrainingRosterFacts> = {
  check: trainingRosterCheck,
  cases: [
    {
      why: { zh: "两人都够", en: "Both have enough" },
      facts: {
        ...over,
        officers: [officer("A"), officer("B", { roles: ["supervision"] })],
        records: [...enough, ...hoursOf("B", 40, "2024-12-31")],
      },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "一人差半个学时，全队就违规", en: "One is half an hour short, and the roll is in breach" },
      facts: {
        ...over,
        officers: [officer("A"), officer("B")],
        records: [...enough, ...hoursOf("B", 59.5, "2024-03-01")],
      },
      law,
      outcome: "violated",
      findings: [{ rule: "training/hours-short", severity: "violation" }],
    },
    {
      why: { zh: "下一年的学时不算这一年的", en: "Hours of the next year are not this year's" },
      facts: { ...over, officers: [officer("A")], records: hoursOf("A", 60, "2025-01-01") },
      law,
      outcome: "violated",
      findings: [{ rule: "training/hours-short", severity: "violation" }],
    },
    {
      why: { zh: "一人年中离岗，其余的够", en: "One left within the year, the others have enough" },
      facts: { ...over, officers: [officer("A"), officer("B", { leftOn: "2024-06-30" })], records: enough },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "training/part-year", severity: "question" }],
    },
    {
      why: { zh: "不在岗的人不在名册之内", en: "Who was not in service is not on the roll" },
      facts: { ...over, officers: [officer("A"), officer("B", { leftOn: "2023-12-31" })], records: enough },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "没有规则", en: "No rule" },
      facts: { ...over, officers: [officer("A")], records: [] },
      law: {},
      outcome: "no-rule",
      findings: [],
    },
  ],
};
