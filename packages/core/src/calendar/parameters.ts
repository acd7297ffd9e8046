import { defineParameter, type Parameter } from "../policy/parameter.js";
import { calendarYearWords, countingWords } from "./counting-words.js";
import { CalendarYear, CountingRule, type CountedUnder } from "./schema.js";

/** The rest days of a year. A year whose notice is not published yet has an `expected` value. */
export const calendarYear = defineParameter({
  id: "calendar/year",
  schema: CalendarYear,
  show: calendarYearWords,
  label: { zh: "年度放假安排", en: "Rest days of the year" },
});

/** How each statute counts. Its value on the day of the event governs. */
export const countingRules: Readonly<Record<CountedUnder, Parameter<CountingRule>>> = {
  general: defineParameter({
    id: "calendar/counting/general",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：民法典", en: "Counting under the Civil Code" },
  }),
  penalty: defineParameter({
    id: "calendar/counting/penalty",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政处罚法", en: "Counting under the Penalty Law" },
  }),
  "penalty-handling": defineParameter({
    id: "calendar/counting/penalty-handling",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政处罚法办案期限", en: "Counting under the Penalty Law, handling of a case" },
  }),
  coercion: defineParameter({
    id: "calendar/counting/coercion",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政强制法", en: "Counting under the Coercion Law" },
  }),
  "coercion-measure": defineParameter({
    id: "calendar/counting/coercion-measure",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政强制措施的期限", en: "Counting the length of a coercive measure" },
  }),
  permit: defineParameter({
    id: "calendar/counting/permit",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政许可法", en: "Counting under the Permit Law" },
  }),
  "permit-applicant": defineParameter({
    id: "calendar/counting/permit-applicant",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政许可申请人", en: "Counting under the Permit Law, applicant's side" },
  }),
  reconsideration: defineParameter({
    id: "calendar/counting/reconsideration",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政复议法", en: "Counting under the Reconsideration Law" },
  }),
  information: defineParameter({
    id: "calendar/counting/information",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：政府信息公开条例", en: "Counting under the Information Regulation" },
  }),
  petition: defineParameter({
    id: "calendar/counting/petition",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：信访工作条例", en: "Counting under the Petition Regulation" },
  }),
  inspection: defineParameter({
    id: "calendar/counting/inspection",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：政府督查工作条例", en: "Counting under the Government Inspection Regulation" },
  }),
  referral: defineParameter({
    id: "calendar/counting/referral",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：移送规定", en: "Counting under the Referral Rules" },
  }),
  criminal: defineParameter({
    id: "calendar/counting/criminal",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：刑事诉讼法", en: "Counting under the Criminal Procedure Law" },
  }),
  "criminal-custody": defineParameter({
    id: "calendar/counting/criminal-custody",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：羁押期限", en: "Counting custody" },
  }),
  "civil-procedure": defineParameter({
    id: "calendar/counting/civil-procedure",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：民事诉讼法", en: "Counting under the Civil Procedure Law" },
  }),
  supervision: defineParameter({
    id: "calendar/counting/supervision",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：行政执法监督条例", en: "Counting under the Supervision Regulation" },
  }),
  "local-supervision": defineParameter({
    id: "calendar/counting/local-supervision",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：地方行政执法监督条例", en: "Counting under the local supervision regulation" },
  }),
  "market-complaint": defineParameter({
    id: "calendar/counting/market-complaint",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：市场监管投诉举报办法", en: "Counting under the Market Complaint Measures" },
  }),
  "data-sharing": defineParameter({
    id: "calendar/counting/data-sharing",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：政务数据共享条例", en: "Counting under the Data Sharing Regulation" },
  }),
  local: defineParameter({
    id: "calendar/counting/local",
    schema: CountingRule,
    show: countingWords,
    label: { zh: "期间计算：地方其他规定", en: "Counting under other local rules" },
  }),
};

/** Every parameter of this room. */
export const calendarParameters: readonly Parameter<unknown>[] = [calendarYear, ...Object.values(countingRules)];
