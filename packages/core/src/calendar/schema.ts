import { choice, field } from "../foundation/fields.js";
import * as z from "../foundation/zod.js";

/** How a period is measured: by the words of its text, not yet by how that statute counts them. */
export const PeriodUnit = choice({
  day: { zh: "日", en: "days" },
  workingDay: { zh: "工作日", en: "working days" },
  hour: { zh: "小时", en: "hours" },
  workingHour: { zh: "办公小时", en: "office hours" },
  month: { zh: "月", en: "months" },
  year: { zh: "年", en: "years" },
});
export type PeriodUnit = z.infer<typeof PeriodUnit>;

/**
 * Whose way of counting applies. Each is a parameter `calendar/counting/…` that packs give values; a statute that
 * counts in two ways has two of them.
 */
export const CountedUnder = choice({
  general: { zh: "民法典", en: "Civil Code" },
  penalty: { zh: "行政处罚法", en: "Administrative Penalty Law" },
  coercion: { zh: "行政强制法", en: "Administrative Coercion Law" },
  "coercion-measure": { zh: "行政强制法（强制措施期限）", en: "Administrative Coercion Law, length of a measure" },
  permit: { zh: "行政许可法", en: "Administrative Permit Law" },
  "permit-applicant": { zh: "行政许可法（申请人期限）", en: "Administrative Permit Law, applicant's side" },
  reconsideration: { zh: "行政复议法", en: "Administrative Reconsideration Law" },
  information: { zh: "政府信息公开条例", en: "Government Information Regulation" },
  petition: { zh: "信访工作条例", en: "Petition Regulation" },
  inspection: { zh: "政府督查工作条例", en: "Government Inspection Regulation" },
  referral: { zh: "移送规定", en: "Criminal Referral Rules" },
  criminal: { zh: "刑事诉讼法", en: "Criminal Procedure Law" },
  "criminal-custody": { zh: "刑事诉讼法（羁押期限）", en: "Criminal Procedure Law, custody" },
  "civil-procedure": { zh: "民事诉讼法", en: "Civil Procedure Law" },
  supervision: { zh: "行政执法监督条例", en: "Regulation on Supervision of Enforcement" },
  "local-supervision": { zh: "地方行政执法监督条例", en: "Local regulation on supervision of enforcement" },
  "market-complaint": { zh: "市场监管投诉举报处理办法", en: "Market Supervision Complaint Measures" },
  "data-sharing": { zh: "政务数据共享条例", en: "Government Data Sharing Regulation" },
  local: { zh: "地方其他规定", en: "Other local rules" },
});
export type CountedUnder = z.infer<typeof CountedUnder>;

/** A period as a text lays it down: so many of a unit, counted as one statute counts. */
export const LegalPeriod = field(
  z.strictObject({
    count: field(z.int().positive().max(10_000), { label: { zh: "数量", en: "Count" } }),
    unit: field(PeriodUnit, { label: { zh: "单位", en: "Unit" } }),
    under: field(CountedUnder, {
      label: { zh: "期间计算依据", en: "Counted under" },
      help: { zh: "按哪部法的规定计算期间", en: "Whose rules of counting apply" },
    }),
  }),
  { id: "LegalPeriod", label: { zh: "期间", en: "Period" } },
);
export type LegalPeriod = Readonly<z.infer<typeof LegalPeriod>>;
