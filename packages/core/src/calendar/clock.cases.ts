import { type CaseTable } from "../policy/cases.js";
import { clockCheck, type ClockFacts } from "./clock.js";
import { lawOfCases, lawWith, periodOf } from "./deadline.cases.js";
import type { Extension, Suspension } from "./schema.js";

const thirty = { matter: "M", startedOn: "2026-03-02", period: periodOf(30) }; // due on 1 April, a Wednesday
const basis = { source: "example", article: "第一条" };
const testing: Suspension = {
  id: "S",
  reason: "testing",
  from: "2026-03-10",
  to: "2026-03-19",
  notice: "检告〔2026〕1号",
  approver: "甲",
  basis,
};
const extension: Extension = {
  id: "E",
  reason: "complex",
  approver: "甲",
  approvedOn: "2026-04-01",
  until: "2026-05-06",
  basis,
};
const overdue = [{ rule: "calendar/overdue", severity: "violation" as const }];
const listed = lawWith({ suspendedBy: ["testing"] });

/** The rows of {@link clockCheck}. */
export const clockCases: CaseTable<ClockFacts> = {
  check: clockCheck,
  cases: [
    {
      why: { zh: "末日当天尚未办结，不算逾期", en: "Not done on the last day: not overdue" },
      facts: { ...thirty, today: "2026-04-01" },
      law: lawOfCases,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "末日次日尚未办结，逾期", en: "Not done the day after: overdue" },
      facts: { ...thirty, today: "2026-04-02" },
      law: lawOfCases,
      outcome: "violated",
      findings: overdue,
    },
    {
      why: { zh: "末日办结", en: "Done on the last day" },
      facts: { ...thirty, today: "2026-06-01", doneOn: "2026-04-01" },
      law: lawOfCases,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "末日次日办结", en: "Done the day after" },
      facts: { ...thirty, today: "2026-06-01", doneOn: "2026-04-02" },
      law: lawOfCases,
      outcome: "violated",
      findings: [{ rule: "calendar/done-late", severity: "violation" }],
    },
    {
      why: { zh: "检验十日不计入，期限顺延", en: "Ten days of testing do not count" },
      facts: { ...thirty, today: "2026-04-11", suspensions: [testing] },
      law: listed,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "原因不在法定之列，仍计入", en: "A reason that the statute does not list: the time counts" },
      facts: { ...thirty, today: "2026-04-02", suspensions: [testing] },
      law: lawOfCases,
      outcome: "violated",
      findings: [{ rule: "calendar/suspension-unsupported", severity: "question" }, ...overdue],
    },
    {
      why: { zh: "没有书面告知，仍计入", en: "Nobody was told in writing: the time counts" },
      facts: { ...thirty, today: "2026-03-20", suspensions: [{ ...testing, notice: "" }] },
      law: listed,
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/suspension-unsupported", severity: "question" }],
    },
    {
      why: { zh: "期限届满当日批准延长", en: "Extended on the last day" },
      facts: { ...thirty, today: "2026-05-06", extensions: [extension] },
      law: lawOfCases,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "期限届满次日才批准延长", en: "Extended the day after the last day" },
      facts: { ...thirty, today: "2026-04-20", extensions: [{ ...extension, approvedOn: "2026-04-02" }] },
      law: lawOfCases,
      outcome: "violated",
      findings: [{ rule: "calendar/extension-late", severity: "question" }, ...overdue],
    },
    {
      why: { zh: "按一种理解逾期，按另一种未逾期", en: "Late by one reading, in time by the other" },
      facts: { matter: "M", startedOn: "2026-01-20", period: periodOf(30), today: "2026-02-20" },
      law: lawWith({ otherwise: { lastDay: "strict" } }),
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/between-readings", severity: "question" }],
    },
    {
      why: { zh: "两种理解都逾期", en: "Late by both readings" },
      facts: { matter: "M", startedOn: "2026-01-20", period: periodOf(30), today: "2026-02-25" },
      law: lawWith({ otherwise: { lastDay: "strict" } }),
      outcome: "violated",
      findings: overdue,
    },
    {
      why: { zh: "条文留有余地，逾期也需研判", en: "The text leaves room: overdue is a question" },
      facts: { ...thirty, today: "2026-04-02" },
      law: lawWith({}, { open: { zh: "由主管单位决定", en: "For the lead department" } }),
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/overdue", severity: "question" }],
    },
    {
      why: { zh: "办结早于起算", en: "Done before it began" },
      facts: { ...thirty, today: "2026-04-02", doneOn: "2026-03-01" },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/ends-before-start", severity: "question" }],
    },
    {
      why: { zh: "没有计算规则", en: "Nothing says how to count" },
      facts: { ...thirty, today: "2026-04-02" },
      law: { "calendar/year": lawOfCases["calendar/year"] },
      outcome: "no-rule",
      findings: [],
    },
  ],
};
