import { made, type CaseTable } from "../policy/cases.js";
import { planClauseCheck, type ClauseFacts } from "./clause.js";

const basis = { source: "later", article: "第三条" };
const later = { basis, from: "2024-01-01", to: "2024-12-31", how: "carries" };
const law = {
  "programme/pilot": [made({ from: "2022-02-28", to: "2022-09-30" }, { from: "2022-02-28" })],
  "programme/plan-clauses": [
    made(
      [
        { clause: "plan-2022/4.1-a", after: "ends", restsOn: [] },
        { clause: "plan-2022/4.3-g", after: "ends", restsOn: [later] },
        { clause: "plan-2022/3.4.1-e", after: "open", restsOn: [] },
        { clause: "plan-2022/3.4.1-f", after: "open", restsOn: [later] },
        { clause: "plan-2022/3.1.1-e", after: "open", restsOn: [{ ...later, how: "changes" }] },
      ],
      { from: "2022-02-28" },
    ),
  ],
};

/** The rows of {@link planClauseCheck}. */
export const planClauseCases: CaseTable<ClauseFacts> = {
  check: planClauseCheck,
  cases: [
    {
      why: { zh: "试点最后一天，条款照用", en: "The last day of the pilot: the clause holds" },
      facts: { clause: "plan-2022/4.1-a", on: "2022-09-30" },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "次日，一次性任务已结束", en: "The day after: a one-off task is over" },
      facts: { clause: "plan-2022/4.1-a", on: "2022-10-01" },
      law,
      outcome: "violated",
      findings: [{ rule: "programme/clause-ended", severity: "violation" }],
    },
    {
      why: { zh: "次日，常设条款是否继续没有规定", en: "The day after: of a standing clause no text says" },
      facts: { clause: "plan-2022/3.4.1-e", on: "2022-10-01" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "programme/clause-open", severity: "question" }],
    },
    {
      why: { zh: "承接规定施行前一天", en: "The day before the text that carries it" },
      facts: { clause: "plan-2022/3.4.1-f", on: "2023-12-31" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "programme/clause-open", severity: "question" }],
    },
    {
      why: { zh: "承接规定施行当日", en: "The first day of the text that carries it" },
      facts: { clause: "plan-2022/3.4.1-f", on: "2024-01-01" },
      law,
      outcome: "met",
      findings: [{ rule: "programme/clause-carried", severity: "remark" }],
    },
    {
      why: { zh: "承接规定最后一天", en: "The last day of the text that carries it" },
      facts: { clause: "plan-2022/3.4.1-f", on: "2024-12-31" },
      law,
      outcome: "met",
      findings: [{ rule: "programme/clause-carried", severity: "remark" }],
    },
    {
      why: { zh: "承接规定期满之后", en: "After the text that carried it" },
      facts: { clause: "plan-2022/3.4.1-f", on: "2025-01-01" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "programme/clause-open", severity: "question" }],
    },
    {
      why: { zh: "一次性任务的事项另有规定承接", en: "What a one-off task was about is carried by another text" },
      facts: { clause: "plan-2022/4.3-g", on: "2024-06-30" },
      law,
      outcome: "met",
      findings: [{ rule: "programme/clause-carried", severity: "remark" }],
    },
    {
      why: { zh: "条款被改变", en: "The clause has been changed" },
      facts: { clause: "plan-2022/3.1.1-e", on: "2024-06-30" },
      law,
      outcome: "met",
      findings: [{ rule: "programme/clause-changed", severity: "warning" }],
    },
    {
      why: { zh: "方案没有这一条", en: "The plan has no such clause" },
      facts: { clause: "plan-2022/9.9-z", on: "2022-06-30" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "programme/clause-unknown", severity: "question" }],
    },
    {
      why: { zh: "方案印发前一天，没有规则", en: "The day before the plan was issued: no rule" },
      facts: { clause: "plan-2022/4.1-a", on: "2022-02-27" },
      law,
      outcome: "no-rule",
      findings: [],
    },
  ],
};
