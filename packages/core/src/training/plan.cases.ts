import type { Body } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import type { Case, CaseTable } from "../policy/cases.js";
import type { Dated } from "../policy/law.js";
import { trainingPlanCheck, type TrainingPlanFacts } from "./plan.js";
import type { Course, TrainingPlan } from "./schema.js";

const basis = { source: "plan-2022", article: "三（四）1" };
function dated(value: unknown, part: Partial<Dated> = {}): Dated {
  return { value, from: "2020-01-01", basis, standing: "read", verifiedOn: "2026-11-24", ...part };
}
const open = { zh: "由主管单位决定", en: "The lead department decides" };

const bodies: readonly Body[] = [
  { id: "city", name: "示例市局", tier: "city" },
  { id: "county", name: "示例区局", tier: "county", parent: "city" },
  { id: "town", name: "示例镇", tier: "town", parent: "county" },
];
const clerk: Officer = { id: "A", name: "王例", body: "town", roles: ["enforcement"], joinedOn: "2019-01-01" };
const supervisor: Officer = { ...clerk, id: "B", name: "李例", body: "county", roles: ["supervision"] };

function course(id: string, part: Partial<Course> = {}): Course {
  return { id, title: id, mode: "classified", organiser: "county", heldOn: "2024-03-01", hours: 20, ...part };
}
const three = [course("一"), course("二"), course("三")];

function facts(part: Partial<TrainingPlanFacts> & { of?: Partial<TrainingPlan> } = {}): TrainingPlanFacts {
  const { of = {}, courses = three, officers = [clerk], ...rest } = part;
  const plan = { id: "P", body: "county", year: 2024, courses: courses.map(({ id }) => id), ...of };
  return { plan, courses, officers, bodies, ...rest };
}
const hours = { "training/annual-hours": [dated(60)] };

const finding = (rule: string, severity: Case<never>["findings"][number]["severity"]) => ({ rule, severity });

/** Rows of {@link trainingPlanCheck}. */
export const planCases: CaseTable<TrainingPlanFacts> = {
  check: trainingPlanCheck,
  cases: [
    {
      why: { zh: "课程正好 60 学时", en: "Courses of exactly sixty hours" },
      facts: facts(),
      law: hours,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "少半个学时", en: "Half an hour short" },
      facts: facts({ courses: [course("一"), course("二"), course("三", { hours: 19.5 })] }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-hours-short", "warning")],
    },
    {
      why: { zh: "没有规定学时的年份", en: "A year without a rule on hours" },
      facts: facts({ courses: [course("一")] }),
      law: { "training/annual-hours": [dated(60, { to: "2024-12-30" })] },
      outcome: "no-rule",
      findings: [],
    },
    {
      why: { zh: "规定自当年最后一天起", en: "The rule begins on the last day of the year" },
      facts: facts({ courses: [course("一")] }),
      law: { "training/annual-hours": [dated(60, { from: "2024-12-31" })] },
      outcome: "met",
      findings: [finding("training/plan-hours-short", "warning")],
    },
    {
      why: { zh: "课程都面向另一类人员", en: "All courses are for the other role" },
      facts: facts({ courses: three.map((one) => ({ ...one, forRoles: ["supervision" as const] })) }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-uncovered", "warning")],
    },
    {
      why: { zh: "课程都面向另一层级", en: "All courses are for another tier" },
      facts: facts({ courses: three.map((one) => ({ ...one, forTiers: ["county" as const] })) }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-uncovered", "warning")],
    },
    {
      why: { zh: "监督人员另有规定，计划不够", en: "The supervision officer owes more than is planned" },
      facts: facts({ officers: [clerk, supervisor] }),
      law: { ...hours, "training/supervision-hours": [dated(60.5)] },
      outcome: "met",
      findings: [finding("training/plan-hours-short", "warning")],
    },
    {
      why: {
        zh: "年中到岗，其间课程不够 60 学时",
        en: "Joined in mid-year; the courses since do not make sixty hours",
      },
      facts: facts({ officers: [{ ...clerk, joinedOn: "2024-03-02" }] }),
      law: hours,
      outcome: "needs-judgement",
      findings: [finding("training/plan-part-year", "question")],
    },
    {
      why: { zh: "到岗当天开始的课程计入", en: "A course on the day of joining counts" },
      facts: facts({ officers: [{ ...clerk, joinedOn: "2024-03-01" }] }),
      law: hours,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "实训是否计入没有规定", en: "No text says whether practice counts" },
      facts: facts({ courses: [course("一"), course("二"), course("三", { mode: "mockEnforcement" })] }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-hours-short", "warning")],
    },
    {
      why: { zh: "规则包规定实训计入", en: "The pack counts practice" },
      facts: facts({ courses: [course("一"), course("二"), course("三", { mode: "mockEnforcement" })] }),
      law: { ...hours, "training/practice-counts": [dated(true)] },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "规则包设了网上培训上限", en: "The pack caps on-line training" },
      facts: facts({ courses: three.map((one) => ({ ...one, mode: "online" as const })) }),
      law: { ...hours, "training/cap-by-mode": [dated({ online: 30 })] },
      outcome: "met",
      findings: [finding("training/plan-hours-short", "warning")],
    },
    {
      why: { zh: "计划的人均学时比应有的少半个", en: "The plan promises half an hour less than is owed" },
      facts: facts({ of: { hours: 59.5 } }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-hours-low", "warning")],
    },
    {
      why: { zh: "计划的人均学时正好", en: "The plan promises exactly what is owed" },
      facts: facts({ of: { hours: 60 } }),
      law: hours,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "缺规定的主题", en: "A required topic has no course" },
      facts: facts(),
      law: { "training/required-topics": [dated(["penaltyLaw"])] },
      outcome: "violated",
      findings: [finding("training/plan-topic-missing", "violation")],
    },
    {
      why: { zh: "缺主题，但是否必须由主管单位决定", en: "It has none, and whether it must is for somebody to decide" },
      facts: facts(),
      law: { "training/required-topics": [dated(["penaltyLaw"], { open })] },
      outcome: "needs-judgement",
      findings: [finding("training/plan-topic-missing", "question")],
    },
    {
      why: { zh: "主题齐全，依据待核实", en: "It has the topic; the value is assumed" },
      facts: facts({ courses: [course("一", { topics: ["penaltyLaw"] })] }),
      law: { "training/required-topics": [dated(["penaltyLaw"], { standing: "assumed" })] },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "计划自列的主题没有课程", en: "A topic the plan announces has no course" },
      facts: facts({ of: { topics: ["conduct"] } }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-topic-empty", "remark")],
    },
    {
      why: { zh: "规定列举的方式没有全用", en: "A mode the text names is not used" },
      facts: facts(),
      law: { "training/named-modes": [dated(["classified", "online"])] },
      outcome: "met",
      findings: [finding("training/plan-mode-unused", "remark")],
    },
    {
      why: { zh: "计划里的课程没有登记", en: "The plan names a course that is not recorded" },
      facts: facts({ of: { courses: ["一", "二", "三", "四"] } }),
      law: hours,
      outcome: "needs-judgement",
      findings: [finding("training/plan-course-stray", "question")],
    },
    {
      why: { zh: "课程在上一年最后一天", en: "A course on the last day of the year before" },
      facts: facts({ courses: [...three, course("四", { heldOn: "2023-12-31" })] }),
      law: hours,
      outcome: "needs-judgement",
      findings: [finding("training/plan-course-stray", "question")],
    },
    {
      why: { zh: "课程在当年第一天和最后一天", en: "Courses on the first and the last day of the year" },
      facts: facts({
        courses: [course("一", { heldOn: "2024-01-01" }), course("二", { heldOn: "2024-12-31" }), course("三")],
      }),
      law: hours,
      outcome: "met",
      findings: [],
    },
    {
      why: {
        zh: "机构没有登记，面向层级的课程说不准",
        en: "The body is not recorded: courses for a tier may or may not fit",
      },
      facts: {
        ...facts({
          courses: [course("一"), course("二"), course("三", { forTiers: ["county"] })],
          officers: [supervisor],
        }),
        bodies: [],
      },
      law: { "training/supervision-hours": [dated(60)] },
      outcome: "needs-judgement",
      findings: [finding("training/plan-tier-unknown", "question")],
    },
    {
      why: { zh: "机构没有登记，但其余课程已够", en: "The body is not recorded, but the other courses suffice" },
      facts: {
        ...facts({ courses: [...three, course("四", { forTiers: ["county"] })], officers: [supervisor] }),
        bodies: [],
      },
      law: { "training/supervision-hours": [dated(60)] },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "名额比人少一个", en: "One seat fewer than people" },
      facts: facts({
        courses: [course("一", { seats: 1 }), course("二", { seats: 2 }), course("三")],
        officers: [clerk, { ...clerk, id: "C" }],
      }),
      law: hours,
      outcome: "met",
      findings: [finding("training/plan-seats-few", "remark")],
    },
  ],
};
