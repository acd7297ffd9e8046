import type { PlainDate } from "../foundation/days.js";
import { optionsOf } from "../foundation/fields.js";
import { formatNumber, type Words } from "../foundation/words.js";
import { defineRule } from "../policy/finding.js";
import { annualHours, capByMode, conversion, namedModes, requiredTopics, supervisionHours } from "./parameters.js";
import { TrainingMode, TrainingTopic } from "./schema.js";

const n = formatNumber;
const hourClauses = ["plan-2022/3.4.1-f", "plan-2022/3.4.1-g"];
const reads = [annualHours, supervisionHours, conversion, capByMode];

/** The labels of options, in the language of the sentence they stand in. */
function listed(options: Readonly<Record<string, Words>> | undefined, keys: readonly string[]): Words {
  const labels = keys.map((key) => options?.[key] ?? { zh: key, en: key });
  return { zh: labels.map(({ zh }) => zh).join("、"), en: labels.map(({ en }) => en).join(", ") };
}

/** A topic that a text requires has no course in the plan. */
export const planTopicMissing = defineRule<{ topics: readonly TrainingTopic[] }>({
  id: "training/plan-topic-missing",
  severity: "violation",
  clauses: ["plan-2022/3.4.1-a", "plan-2022/3.4.1-b"],
  reads: [requiredTopics],
  words: ({ topics }) => {
    const names = listed(optionsOf(TrainingTopic), topics);
    return { zh: `计划里没有这些主题的课程：${names.zh}`, en: `The plan has no course on: ${names.en}` };
  },
  remedy: () => ({
    zh: "补上课程，或在已有课程上登记主题",
    en: "Add a course, or record the topic on one that covers it",
  }),
});

/** A topic that the plan itself announces has no course in it. */
export const planTopicEmpty = defineRule<{ topics: readonly TrainingTopic[] }>({
  id: "training/plan-topic-empty",
  severity: "remark",
  clauses: ["plan-2022/3.4.1-b"],
  reads: [],
  words: ({ topics }) => {
    const names = listed(optionsOf(TrainingTopic), topics);
    return {
      zh: `计划列了主题，但没有课程：${names.zh}`,
      en: `The plan announces topics without a course: ${names.en}`,
    };
  },
});

/** Modes that the text names are not used. The list is open, and no text says how many of them a year needs. */
export const planModeUnused = defineRule<{ modes: readonly TrainingMode[] }>({
  id: "training/plan-mode-unused",
  severity: "remark",
  clauses: [
    "plan-2022/3.4.1-b",
    "plan-2022/3.4.1-c",
    "plan-2022/3.4.1-d",
    "plan-2022/3.4.1-e",
    "plan-2022/3.4.1-h",
    "plan-2022/3.4.1-i",
    "plan-2022/3.4.1-j",
    "plan-2022/3.4.1-k",
  ],
  reads: [namedModes],
  words: ({ modes }) => {
    const names = listed(optionsOf(TrainingMode), modes);
    return { zh: `计划没有用到的方式：${names.zh}`, en: `Modes the plan does not use: ${names.en}` };
  },
});

/** A course that the plan names is not among the courses, or not in the plan's year: it counts for nobody. */
export const planCourseStray = defineRule<{ course: string; year: number; heldOn?: PlainDate }>({
  id: "training/plan-course-stray",
  severity: "question",
  clauses: ["plan-2022/3.4.1-b"],
  reads: [],
  words: ({ course, year, heldOn }) =>
    heldOn === undefined
      ? { zh: `计划里的课程 ${course} 没有登记`, en: `The course ${course} of the plan is not recorded` }
      : {
          zh: `课程 ${course} 的日期是 ${heldOn}，不在 ${year} 年`,
          en: `The course ${course} is held on ${heldOn}, which is not in ${year}`,
        },
  remedy: () => ({
    zh: "登记课程或改正日期；在此之前不计入计划",
    en: "Record the course or correct its day; until then it counts for nobody",
  }),
});

/** The plan itself promises each person fewer hours than are owed. */
export const planHoursLow = defineRule<{ planned: number; required: number }>({
  id: "training/plan-hours-low",
  severity: "warning",
  clauses: hourClauses,
  reads,
  words: ({ planned, required }) => ({
    zh: `计划的人均学时 ${n(planned)}，少于应有的 ${n(required)} 学时`,
    en: `The plan means ${n(planned)} hours for each person, fewer than the ${n(required)} owed`,
  }),
  remedy: ({ planned, required }) => ({
    zh: `人均再安排 ${n(required - planned)} 学时，或写明其余学时由谁安排`,
    en: `Plan ${n(required - planned)} more hours each, or state who holds the rest`,
  }),
});

/** No course of the plan is for somebody who owes hours. */
export const planUncovered = defineRule<{ required: number }>({
  id: "training/plan-uncovered",
  severity: "warning",
  clauses: ["plan-2022/3.4.1-c", ...hourClauses],
  reads,
  words: ({ required }) => ({
    zh: `计划里没有面向该人员的课程，应有 ${n(required)} 学时`,
    en: `No course of the plan is for this person, who owes ${n(required)} hours`,
  }),
  remedy: () => ({
    zh: "安排适合其类别和层级的课程",
    en: "Plan courses for the person's role and tier",
  }),
});

/** Even whoever attends every course that is for him will be short. */
export const planHoursShort = defineRule<{ courses: number; planned: number; practice: number; required: number }>({
  id: "training/plan-hours-short",
  severity: "warning",
  clauses: hourClauses,
  reads,
  words: ({ planned, required }) => ({
    zh: `计划里面向该人员的课程共 ${n(planned)} 学时，少于应有的 ${n(required)} 学时`,
    en: `The courses for this person come to ${n(planned)} hours, fewer than the ${n(required)} owed`,
  }),
  detail: ({ courses, practice }) => ({
    zh: `课程 ${courses} 门；另有实训 ${n(practice)} 学时，是否计入没有规定`,
    en: `${courses} courses; ${n(practice)} hours of practice besides, of which no text says whether they count`,
  }),
  remedy: ({ planned, required }) => ({
    zh: `再安排 ${n(required - planned)} 学时`,
    en: `Plan ${n(required - planned)} more hours`,
  }),
});

/** The courses that are surely for somebody are too few, and of others it cannot be said. */
export const planTierUnknown = defineRule<{ planned: number; required: number; unsure: number }>({
  id: "training/plan-tier-unknown",
  severity: "question",
  clauses: ["plan-2022/3.4.1-c", ...hourClauses],
  reads,
  words: ({ unsure }) => ({
    zh: `所在机构的层级没有登记，${unsure} 门课程是否面向该人员无法判断`,
    en: `The tier of the person's body is not recorded, so of ${unsure} courses it cannot be said whom they are for`,
  }),
  detail: ({ planned, required }) => ({
    zh: `其余课程 ${n(planned)} 学时，应有 ${n(required)} 学时`,
    en: `The other courses come to ${n(planned)} hours of the ${n(required)} owed`,
  }),
  remedy: () => ({ zh: "登记该机构及其层级", en: "Record the body and its tier" }),
});

/** Somebody will serve only part of the year, and the courses of that part do not make the hours of a whole one. */
export const planPartYear = defineRule<{ from: PlainDate; to: PlainDate; planned: number; required: number }>({
  id: "training/plan-part-year",
  severity: "question",
  clauses: hourClauses,
  reads,
  words: ({ required }) => ({
    zh: `不满全年在岗，是否按在岗时间折算 ${n(required)} 学时，没有规定`,
    en: `In service for part of the year; whether fewer than ${n(required)} hours are owed, no text says`,
  }),
  detail: ({ from, to, planned }) => ({
    zh: `${from} 至 ${to} 在岗，其间课程 ${n(planned)} 学时`,
    en: `In service from ${from} to ${to}, with courses of ${n(planned)} hours`,
  }),
  remedy: () => ({
    zh: "由主管单位决定是否折算，并写明依据",
    en: "The lead department decides whether fewer are owed, and states its ground",
  }),
});

/** More people need a course than it has seats. */
export const planSeatsFew = defineRule<{ course: string; people: number; seats: number }>({
  id: "training/plan-seats-few",
  severity: "remark",
  clauses: ["plan-2022/3.4.1-b"],
  reads: [],
  words: ({ course, people, seats }) => ({
    zh: `课程 ${course} 面向 ${n(people)} 人，名额 ${n(seats)} 个`,
    en: `The course ${course} is for ${n(people)} people and has ${n(seats)} seats`,
  }),
  remedy: ({ people, seats }) => ({
    zh: `再开一期，或增加 ${n(people - seats)} 个名额`,
    en: `Hold it again, or add ${n(people - seats)} seats`,
  }),
});
