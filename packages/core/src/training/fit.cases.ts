import type { Body } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import type { CaseTable } from "../policy/cases.js";
import type { Dated } from "../policy/law.js";
import { trainingFitCheck, type TrainingFitFacts } from "./fit.js";
import type { Course, TrainingRecord } from "./schema.js";

function dated(value: unknown, part: Partial<Dated> = {}): Dated {
  const basis = { source: "plan-2022", article: "三（四）1" };
  return { value, from: "2020-01-01", basis, standing: "read", verifiedOn: "2026-11-24", ...part };
}
const graded = { "training/by-class": [dated(true)] };

const bodies: readonly Body[] = [{ id: "town", name: "示例镇", tier: "town" }];
const officer: Officer = { id: "A", name: "王例", body: "town", roles: ["enforcement"], joinedOn: "2019-01-01" };
function course(id: string, part: Partial<Course> = {}): Course {
  return { id, title: id, mode: "classified", organiser: "town", heldOn: "2024-03-01", hours: 4, ...part };
}
const courses = [
  course("all"),
  course("own", { forRoles: ["enforcement"], forTiers: ["town"] }),
  course("role", { forRoles: ["supervision"] }),
  course("tier", { forTiers: ["county"] }),
];
/** One record of each of these courses; `undefined` is a record without one. */
function facts(of: readonly (string | undefined)[], part: Partial<TrainingFitFacts> = {}): TrainingFitFacts {
  const records = of.map((id, i): TrainingRecord => ({
    id: `r${i}`,
    officer: "A",
    title: `课程${i}`,
    mode: "classified",
    heldOn: "2024-03-01",
    hours: 4,
    ...(id !== undefined && { course: id }),
  }));
  return { officers: [officer], bodies, courses, records, year: 2024, today: "2024-12-31", ...part };
}
const remark = [{ rule: "training/only-for-others", severity: "remark" as const }];
const question = [{ rule: "training/class-unknown", severity: "question" as const }];

/** Rows of {@link trainingFitCheck}. */
export const fitCases: CaseTable<TrainingFitFacts> = {
  check: trainingFitCheck,
  cases: [
    {
      why: { zh: "只有面向其他类别的课程", en: "Only courses for another role" },
      facts: facts(["role", "role"]),
      law: graded,
      outcome: "met",
      findings: remark,
    },
    {
      why: { zh: "只有面向其他层级的课程", en: "Only courses for another tier" },
      facts: facts(["tier"]),
      law: graded,
      outcome: "met",
      findings: remark,
    },
    {
      why: { zh: "另有一门面向本类别本层级的课程", en: "And one course for one's own role and tier" },
      facts: facts(["role", "tier", "own"]),
      law: graded,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "另有一门不分对象的课程", en: "And one course for everybody" },
      facts: facts(["role", "all"]),
      law: graded,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "一人两类，属于其中一类即可", en: "Somebody in both roles: one of them is enough" },
      facts: facts(["role"], { officers: [{ ...officer, roles: ["enforcement", "supervision"] }] }),
      law: graded,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "其余学时没有登记课程", en: "The other hours have no course recorded" },
      facts: facts(["role", undefined]),
      law: graded,
      outcome: "needs-judgement",
      findings: question,
    },
    {
      why: { zh: "都没有登记课程，无从说起", en: "No hour has a course: nothing can be said" },
      facts: facts([undefined, "gone"]),
      law: graded,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "机构层级不明", en: "The tier of the body is not known" },
      facts: facts(["role", "tier"], { bodies: [] }),
      law: graded,
      outcome: "needs-judgement",
      findings: question,
    },
    {
      why: { zh: "当天还没到的课不算", en: "What lies after today does not count" },
      facts: facts(["role"], { today: "2024-02-29" }),
      law: graded,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "举行当天就算", en: "On the day it is held it counts" },
      facts: facts(["role"], { today: "2024-03-01" }),
      law: graded,
      outcome: "met",
      findings: remark,
    },
    {
      why: { zh: "规则包不要求分级分类", en: "The pack does not ask for classes" },
      facts: facts(["role"]),
      law: { "training/by-class": [dated(false)] },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "规定在当年最后一天之前已止", en: "The rule ended before the last day of the year" },
      facts: facts(["role"]),
      law: { "training/by-class": [dated(true, { to: "2024-12-30" })] },
      outcome: "no-rule",
      findings: [],
    },
  ],
};
