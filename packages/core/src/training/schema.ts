import { choice, field } from "../foundation/fields.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";

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
  }),
  { id: "Course", label: { zh: "课程", en: "Course" }, key: ["title", "heldOn", "organiser"] },
);
export type Course = Readonly<z.infer<typeof Course>>;

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
  }),
  { id: "TrainingRecord", label: { zh: "培训记录", en: "Training record" }, key: ["officer", "heldOn", "title"] },
);
export type TrainingRecord = Readonly<z.infer<typeof TrainingRecord>>;

/** Every training record that is known, in any order. */
export type TrainingLedger = readonly TrainingRecord[];
