import { formatNumber } from "../foundation/words.js";
import { defineRule } from "../policy/finding.js";
import { byClass } from "./parameters.js";

const n = formatNumber;

/** All the hours of somebody come from courses that were for others. */
export const onlyForOthers = defineRule<{ others: number }>({
  id: "training/only-for-others",
  severity: "remark",
  clauses: ["plan-2022/3.4.1-c"],
  reads: [byClass],
  words: ({ others }) => ({
    zh: `全年 ${n(others)} 学时都来自面向其他类别或层级的课程`,
    en: `All ${n(others)} hours of the year come from courses for other roles or tiers`,
  }),
  remedy: () => ({
    zh: "安排面向其类别和层级的课程；课程的培训对象登记有误的，改正后重新判定",
    en: "Plan a course for the person's role and tier; if a course names the wrong audience, correct it and judge again",
  }),
});

/** Some hours come from courses for others, and of the rest nobody recorded whom the courses were for. */
export const classUnknown = defineRule<{ others: number; unknown: number }>({
  id: "training/class-unknown",
  severity: "question",
  clauses: ["plan-2022/3.4.1-c"],
  reads: [byClass],
  words: ({ others, unknown }) => ({
    zh: `${n(others)} 学时来自面向其他类别或层级的课程，其余 ${n(unknown)} 学时没有登记课程`,
    en: `${n(others)} hours come from courses for other roles or tiers; for the other ${n(unknown)} no course is recorded`,
  }),
  remedy: () => ({ zh: "补登这些记录的课程编号", en: "Record the course of these hours" }),
});
