import { choice, field } from "../foundation/fields.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";
import { Tier } from "../organisation/schema.js";
import { OfficerRole } from "../personnel/schema.js";

/** How training is given. The last four of the named ones are practice (实战), in a sentence of their own in the plan. */
export const TrainingMode = choice({
  classified: { zh: "分级分类培训", en: "Graded training" },
  online: { zh: "网上培训", en: "Online training" },
  groupStudy: { zh: "集体学习", en: "Group study" },
  other: { zh: "其他培训", en: "Other training" },
  mockEnforcement: { zh: "模拟执法", en: "Mock enforcement" },
  courtHearing: { zh: "观摩庭审", en: "Court observation" },
  caseTeaching: { zh: "以案释法", en: "Law by cases" },
  fileReview: { zh: "案卷评查", en: "File review" },
});
export type TrainingMode = z.infer<typeof TrainingMode>;

/** 模拟执法、观摩庭审、以案释法、案卷评查: plan 3.4.1-h to -k. */
export const practiceModes: ReadonlySet<TrainingMode> = new Set([
  "mockEnforcement",
  "courtHearing",
  "caseTeaching",
  "fileReview",
]);

/** What training is about. The first three are named by the plan (3.4.1-a, 1-c), the next three by 山东省行政执法监督条例 第十条. */
export const TrainingTopic = choice({
  penaltyLaw: { zh: "行政处罚法", en: "Administrative Penalty Law" },
  ruleOfLawThought: { zh: "习近平法治思想", en: "Xi Jinping Thought on the Rule of Law" },
  julySpeech: { zh: "“七一”重要讲话精神", en: "Speech of 1 July" },
  professionalLaw: { zh: "专业法律知识", en: "Law of the field" },
  commonLaw: { zh: "公共法律知识", en: "Common law of enforcement" },
  conduct: { zh: "职业素养", en: "Professional conduct" },
  other: { zh: "其他", en: "Other" },
});
export type TrainingTopic = z.infer<typeof TrainingTopic>;

const topics = field(z.array(TrainingTopic).min(1).optional(), {
  label: { zh: "培训主题", en: "Topics" },
  columns: ["主题", "内容分类"],
});
const forRoles = field(z.array(OfficerRole).min(1).optional(), {
  label: { zh: "面向人员类别", en: "For roles" },
  help: { zh: "不分类别的不填", en: "Leave out where it is for every role" },
  columns: ["培训对象", "对象"],
});
const forTiers = field(z.array(Tier).min(1).optional(), {
  label: { zh: "面向层级", en: "For tiers" },
  help: { zh: "不分层级的不填", en: "Leave out where it is for every tier" },
  columns: ["对象层级"],
});

const hours = field(z.number().positive().multipleOf(0.5).max(24), {
  label: { zh: "学时", en: "Hours" },
  help: {
    zh: "一天的学时，以 0.5 为单位；多天的培训按天登记",
    en: "Hours of one day, in steps of 0.5; record a longer course day by day",
  },
  unit: { zh: "学时", en: "hours" },
  columns: ["培训学时", "学时数"],
});

/** A course that somebody holds. */
export const Course = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "课程编号", en: "Course number" } }),
    title: field(z.string().min(1), { label: { zh: "课程", en: "Course" }, columns: ["课程名称", "培训内容"] }),
    mode: field(TrainingMode, { label: { zh: "培训方式", en: "Mode" }, columns: ["方式"] }),
    organiser: field(z.string().min(1), { label: { zh: "主办单位", en: "Organiser" }, ref: "body" }),
    heldOn: field(PlainDate, { label: { zh: "培训日期", en: "Held on" }, columns: ["日期"] }),
    hours,
    topics,
    forRoles,
    forTiers,
    seats: field(z.number().int().positive().optional(), {
      label: { zh: "名额", en: "Seats" },
      help: { zh: "不限名额的不填", en: "Leave out where there is no limit" },
    }),
  }),
  { id: "Course", label: { zh: "课程", en: "Course" }, key: ["title", "heldOn", "organiser"] },
);
export type Course = Readonly<z.infer<typeof Course>>;

/** What a body means to hold in a year, for whom. */
export const TrainingPlan = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "计划编号", en: "Number of the plan" } }),
    body: field(z.string().min(1), {
      label: { zh: "制定单位", en: "Body" },
      help: { zh: "计划覆盖该单位及其下级的人员", en: "The plan is for its people and those of the bodies below it" },
      ref: "body",
      columns: ["单位"],
    }),
    year: field(z.number().int().min(1).max(9999), { label: { zh: "年度", en: "Year" }, columns: ["年份"] }),
    forRoles,
    forTiers,
    topics: field(z.array(TrainingTopic).min(1).optional(), {
      label: { zh: "计划主题", en: "Topics of the plan" },
      help: { zh: "每个主题都要有课程", en: "Each of them needs a course" },
    }),
    hours: field(z.number().positive().multipleOf(0.5).optional(), {
      label: { zh: "人均学时", en: "Hours for each person" },
      unit: { zh: "学时", en: "hours" },
    }),
    courses: field(z.array(z.string().min(1)), { label: { zh: "课程", en: "Courses" }, ref: "course" }),
  }),
  { id: "TrainingPlan", label: { zh: "培训计划", en: "Training plan" }, key: ["body", "year"] },
);
export type TrainingPlan = Readonly<z.infer<typeof TrainingPlan>>;

/** How a practice session went for somebody. */
export const PracticeResult = choice({
  passed: { zh: "合格", en: "Passed" },
  failed: { zh: "不合格", en: "Not passed" },
  attended: { zh: "已参加，不评定", en: "Attended, not graded" },
});
export type PracticeResult = z.infer<typeof PracticeResult>;

/** One day of training of one officer. */
export const TrainingRecord = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "记录编号", en: "Number of the record" } }),
    officer: field(z.string().min(1), {
      label: { zh: "执法人员", en: "Officer" },
      ref: "officer",
      columns: ["人员编号", "执法证号", "证号", "监督证号", "姓名", "人员"],
    }),
    title: field(z.string().min(1), {
      label: { zh: "课程", en: "Course" },
      columns: ["课程名称", "培训内容", "培训课程"],
    }),
    mode: field(TrainingMode, { label: { zh: "培训方式", en: "Mode" }, columns: ["方式", "培训形式"] }),
    heldOn: field(PlainDate, { label: { zh: "培训日期", en: "Held on" }, columns: ["日期", "培训时间"] }),
    hours,
    course: field(z.string().min(1).optional(), { label: { zh: "课程编号", en: "Course number" }, ref: "course" }),
    topics,
    result: field(PracticeResult.optional(), { label: { zh: "结果", en: "Result" }, columns: ["考核结果", "成绩"] }),
    source: field(z.string().min(1).optional(), {
      label: { zh: "来源", en: "Source" },
      help: {
        zh: "观摩庭审填法院和案号，以案释法填所用案例，案卷评查填评查场次",
        en: "Court and case number, the case that was taught, or the file review it comes from",
      },
      columns: ["案号", "案例"],
    }),
  }),
  { id: "TrainingRecord", label: { zh: "培训记录", en: "Training record" }, key: ["officer", "heldOn", "title"] },
);
export type TrainingRecord = Readonly<z.infer<typeof TrainingRecord>>;

/** Every training record that is known, in any order. */
export type TrainingLedger = readonly TrainingRecord[];
