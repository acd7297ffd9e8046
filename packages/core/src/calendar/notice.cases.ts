import { type CaseTable } from "../policy/cases.js";
import { lawOfCases, lawWith, periodOf } from "./deadline.cases.js";
import { noticeCheck, type NoticeFacts } from "./notice.js";

const seven = { matter: "M", event: "2026-03-12", period: periodOf(7) }; // a Thursday

/** The rows of {@link noticeCheck}. */
export const noticeCases: CaseTable<NoticeFacts> = {
  check: noticeCheck,
  cases: [
    {
      why: { zh: "相隔整七个工作日", en: "Seven whole working days between" },
      facts: { ...seven, noticeOn: "2026-03-02" },
      law: lawOfCases,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "算上当日才够七个工作日", en: "Seven only with the day of the event" },
      facts: { ...seven, noticeOn: "2026-03-03" },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/notice-borderline", severity: "question" }],
    },
    {
      why: { zh: "怎样算都不够", en: "Too late by either reading" },
      facts: { ...seven, noticeOn: "2026-03-04" },
      law: lawOfCases,
      outcome: "violated",
      findings: [{ rule: "calendar/notice-short", severity: "violation" }],
    },
    {
      why: { zh: "条文留有余地，不足也需研判", en: "The text leaves room: too late is a question" },
      facts: { ...seven, noticeOn: "2026-03-04" },
      law: lawWith({}, { open: { zh: "由主管单位决定", en: "For the lead department" } }),
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/notice-short", severity: "question" }],
    },
    {
      why: { zh: "通知晚于事项", en: "Notice after the event" },
      facts: { ...seven, noticeOn: "2026-03-13" },
      law: lawOfCases,
      outcome: "violated",
      findings: [{ rule: "calendar/notice-short", severity: "violation" }],
    },
    {
      why: { zh: "日期不存在", en: "A day that does not exist" },
      facts: { ...seven, noticeOn: "2026-02-30" },
      law: lawOfCases,
      outcome: "needs-judgement",
      findings: [{ rule: "calendar/bad-day", severity: "question" }],
    },
    {
      why: { zh: "规定施行前一日通知，没有规则", en: "Notice on the day before the rule: no rule" },
      facts: { ...seven, noticeOn: "2026-03-04" },
      law: lawWith({}, { from: "2026-03-05" }),
      outcome: "no-rule",
      findings: [],
    },
  ],
};
