import { Citation } from "../foundation/citation.js";
import { choice, field } from "../foundation/fields.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";
import { holidayWords } from "./holidays.js";

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
  "penalty-handling": { zh: "行政处罚法（办案期限）", en: "Administrative Penalty Law, handling of a case" },
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

/** The holidays of the national list, and the one that came once. */
export const Holiday = choice(holidayWords);
export type Holiday = z.infer<typeof Holiday>;

const OffDays = z.strictObject({
  from: field(PlainDate, { label: { zh: "自", en: "From" } }),
  to: field(PlainDate, { label: { zh: "至", en: "To" } }),
  holiday: field(Holiday, { label: { zh: "节日", en: "Holiday" } }),
});

/** The rest days of one year: every week's, those off for holidays, and those worked in their stead. */
export const CalendarYear = field(
  z
    .strictObject({
      restDays: field(z.array(z.int().min(1).max(7)), {
        label: { zh: "每周休息日", en: "Rest days of the week" },
        help: { zh: "1 为星期一，7 为星期日", en: "1 is Monday, 7 is Sunday" },
      }),
      off: field(z.array(OffDays), { label: { zh: "放假", en: "Off" } }),
      work: field(z.array(PlainDate), { label: { zh: "调休上班", en: "Worked instead" } }),
    })
    .refine(({ off, work }) => {
      const days = [...off.flatMap(({ from, to }) => [from, to]), ...work];
      return off.every(({ from, to }) => from <= to) && new Set(days.map((day) => day.slice(0, 4))).size <= 1;
    }),
  { id: "CalendarYear", label: { zh: "年度放假安排", en: "Rest days of a year" } },
);
export type CalendarYear = Readonly<z.infer<typeof CalendarYear>>;

/** Which periods laid down in days are counted in working days: none, all, those named, or those up to a length. */
const WorkingDayPeriods = z.union([
  z.enum(["none", "all"]),
  z.strictObject({ counts: z.array(z.int().positive()).min(1) }),
  z.strictObject({ upTo: z.int().positive() }),
]);

/** What happens where the last day is a rest day: it moves on to the next working day, or it stays. */
export const LastDay = choice({
  roll: { zh: "顺延至下一工作日", en: "Moves to the next working day" },
  strict: { zh: "不顺延", en: "Does not move" },
});
export type LastDay = z.infer<typeof LastDay>;

/** Why time does not count: only what a statute lists. */
export const SuspensionReason = choice({
  hearing: { zh: "听证", en: "Hearing" },
  bidding: { zh: "招标、拍卖", en: "Bidding or auction" },
  testing: { zh: "检验、检测、检疫", en: "Testing, inspection or quarantine" },
  appraisal: { zh: "鉴定", en: "Technical appraisal" },
  expertReview: { zh: "专家评审", en: "Expert review" },
  consultation: { zh: "征求意见", en: "Consultation" },
  announcement: { zh: "公告", en: "Public announcement" },
  proceeding: { zh: "复议、诉讼未结", en: "Pending reconsideration or lawsuit" },
  other: { zh: "其他", en: "Other" },
});
export type SuspensionReason = z.infer<typeof SuspensionReason>;

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Office hours of a working day, with a pause at noon where there is one. */
export const OfficeHours = z
  .strictObject({
    opens: field(ClockTime, { label: { zh: "上班", en: "Opens" } }),
    closes: field(ClockTime, { label: { zh: "下班", en: "Closes" } }),
    pause: z.strictObject({ from: ClockTime, to: ClockTime }).optional(),
  })
  .refine(
    ({ opens, closes, pause }) =>
      opens < closes && (!pause || (opens < pause.from && pause.from < pause.to && pause.to < closes)),
  );
export type OfficeHours = Readonly<z.infer<typeof OfficeHours>>;

/** How one statute counts. Where its text allows a second reading, that stands beside the first. */
export const CountingRule = field(
  z.strictObject({
    workingDays: field(WorkingDayPeriods, {
      label: { zh: "哪些“日”是工作日", en: "Which periods in days are working days" },
    }),
    firstDay: field(z.enum(["excluded", "included"]), { label: { zh: "开始的当日", en: "The day of the event" } }),
    firstHour: field(z.enum(["excluded", "counted"]).optional(), {
      label: { zh: "开始的时", en: "The hour of the event" },
      help: { zh: "不计入的，从下一整点起算", en: "Excluded: hours run from the next full hour" },
    }),
    lastDay: field(LastDay, { label: { zh: "末日是休息日", en: "A last day of rest" } }),
    otherwise: field(
      z.strictObject({ workingDays: WorkingDayPeriods.optional(), lastDay: LastDay.optional() }).optional(),
      { label: { zh: "另一种理解", en: "The other reading" } },
    ),
    suspendedBy: field(z.array(SuspensionReason).optional(), {
      label: { zh: "不计入期限的时间", en: "Time that does not count" },
    }),
    officeHours: field(OfficeHours.optional(), { label: { zh: "办公时间", en: "Office hours" } }),
    afterHours: field(z.enum(["same-day", "next-working-day"]).optional(), {
      label: { zh: "办公时间以外收到", en: "Received outside office hours" },
    }),
    dayEnds: field(z.enum(["midnight", "close-of-business"]).optional(), {
      label: { zh: "末日的截止时间", en: "When the last day ends" },
    }),
  }),
  { id: "CountingRule", label: { zh: "期间计算规则", en: "Rule of counting" } },
);
export type CountingRule = Readonly<z.infer<typeof CountingRule>>;

/** Time that does not count in a period: why, who ordered it, and by what letter the party was told. */
export const Suspension = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "编号", en: "Number" } }),
    reason: field(SuspensionReason, { label: { zh: "原因", en: "Reason" } }),
    from: field(PlainDate, {
      label: { zh: "自", en: "From" },
      help: { zh: "当日起不计", en: "Not counted from this day" },
    }),
    to: field(PlainDate.optional(), {
      label: { zh: "至", en: "To" },
      help: { zh: "当日仍不计；未恢复的不填", en: "Still not counted on this day; leave out while it goes on" },
    }),
    notice: field(z.string().min(1).optional(), {
      label: { zh: "书面告知文号", en: "Written notice" },
      help: { zh: "没有书面告知的，仍计入期限", en: "Without it the time still counts" },
    }),
    approver: field(z.string().min(1), { label: { zh: "批准人", en: "Approver" } }),
    basis: field(Citation, { label: { zh: "依据", en: "Basis" } }),
  }),
  { id: "Suspension", label: { zh: "期限中止", en: "Suspension" }, key: ["id"] },
);
export type Suspension = Readonly<z.infer<typeof Suspension>>;

/** Why a period was made longer. */
export const ExtensionReason = choice({
  complex: { zh: "案情复杂", en: "Complex case" },
  evidence: { zh: "调查取证需要", en: "Evidence still to be taken" },
  coordination: { zh: "需要其他机关配合", en: "Other authorities are needed" },
  forceMajeure: { zh: "不可抗力", en: "Force majeure" },
  other: { zh: "其他", en: "Other" },
});
export type ExtensionReason = z.infer<typeof ExtensionReason>;

/** A period made longer, up to a day: why, who approved it and when, and by what law. */
export const Extension = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "编号", en: "Number" } }),
    reason: field(ExtensionReason, { label: { zh: "原因", en: "Reason" } }),
    approver: field(z.string().min(1), { label: { zh: "批准人", en: "Approver" } }),
    approvedOn: field(PlainDate, { label: { zh: "批准日期", en: "Approved on" } }),
    until: field(PlainDate, { label: { zh: "延长至", en: "Until" } }),
    basis: field(Citation, { label: { zh: "依据", en: "Basis" } }),
  }),
  { id: "Extension", label: { zh: "期限延长", en: "Extension" }, key: ["id"] },
);
export type Extension = Readonly<z.infer<typeof Extension>>;
