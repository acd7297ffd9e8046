import { legalPeriodWords } from "../calendar/period-words.js";
import { LegalPeriod } from "../calendar/schema.js";
import { optionWords } from "../foundation/fields.js";
import { listed, type Words } from "../foundation/words.js";
import * as z from "../foundation/zod.js";
import { Tier } from "../organisation/schema.js";
import { defineParameter } from "../policy/parameter.js";
import { Limit, limitWords } from "./limit.js";
import {
  DocumentGround,
  DocumentIssuer,
  MeasureDecider,
  PendingProceeding,
  PersonMeasure,
  SupervisionDocument,
  SupervisionMode,
  TownRole,
} from "./schema.js";

/** Whether the town tier supervises or only assists. */
export const townRole = defineParameter({
  id: "supervision/town-role",
  schema: TownRole,
  label: { zh: "乡镇（街道）在执法监督中的作用", en: "Role of towns in supervision" },
  show: (role) => optionWords(TownRole, role),
});

/** The lowest tier that has a supervising organ. */
export const organFrom = defineParameter({
  id: "supervision/organ-from",
  schema: Tier,
  label: { zh: "设行政执法监督机构的最低层级", en: "Lowest tier with a supervising organ" },
  show: (tier) => from(tier),
});

const Modes = z
  .array(
    z.strictObject({
      mode: SupervisionMode,
      /** Left out where the text names no tier: whoever has a supervising organ may. */
      from: Tier.optional(),
    }),
  )
  .min(1);

/** Which modes there are, and from which tier upwards each may be run. */
export const modes = defineParameter({
  id: "supervision/modes",
  schema: Modes,
  label: { zh: "监督方式及其层级", en: "Modes of supervision and their tiers" },
  show: (list) =>
    listed(
      list.map(({ mode, from: tier }) => {
        const words = optionWords(SupervisionMode, mode);
        return tier ? joined(words, from(tier)) : words;
      }),
    ),
});

/** What a plan for a special supervision must say, and who approves it. */
export const specialPlan = defineParameter({
  id: "supervision/special-plan",
  schema: z.strictObject({ fields: z.array(z.string().min(1)).min(1), approvedBy: z.literal("government") }),
  label: { zh: "专项监督工作方案", en: "Plan of a special supervision" },
  show: ({ fields }) => ({
    zh: `载明${fields.join("、")}，报本级人民政府批准`,
    en: `says ${fields.join(", ")}; approved by the government of the tier`,
  }),
});

const Documents = z
  .array(
    z.strictObject({
      kind: SupervisionDocument,
      issuer: DocumentIssuer,
      /** Left out where the text ties the document to no ground. */
      grounds: z.array(DocumentGround).min(1).optional(),
    }),
  )
  .min(1);

/** Which documents there are, who issues each, and on what ground. */
export const documents = defineParameter({
  id: "supervision/documents",
  schema: Documents,
  label: { zh: "监督文书及其制发机关", en: "Supervision documents and their issuers" },
  show: (list) =>
    listed(
      list.map(({ kind, issuer }) =>
        joined(optionWords(SupervisionDocument, kind), optionWords(DocumentIssuer, issuer)),
      ),
    ),
});

/** How long the organ has to correct, from the receipt of the first document. */
export const correctionLimit = defineParameter({
  id: "supervision/correction-limit",
  schema: Limit,
  label: { zh: "收到首份监督文书后的纠正期限", en: "Limit for correction after the first document" },
  show: limitWords,
});

/** How long it has to report on carrying out a decision, from its receipt. */
export const decisionReportLimit = defineParameter({
  id: "supervision/decision-report-limit",
  schema: Limit,
  label: { zh: "收到监督决定书后报告执行情况的期限", en: "Limit for the report on carrying out a decision" },
  show: limitWords,
});

/** How long it has to object, or to ask for a re-examination. */
export const objectionLimit = defineParameter({
  id: "supervision/objection-limit",
  schema: Limit,
  label: { zh: "提出异议（申请复查）的期限", en: "Limit for an objection" },
  show: limitWords,
});

/** How long the supervising organ has to answer an objection. */
export const objectionAnswerLimit = defineParameter({
  id: "supervision/objection-answer-limit",
  schema: Limit,
  label: { zh: "处理异议（复查答复）的期限", en: "Limit for the answer to an objection" },
  show: limitWords,
});

/** Whether an objection suspends what it objects to. Without a value the text is silent. */
export const objectionSuspends = defineParameter({
  id: "supervision/objection-suspends",
  schema: z.boolean(),
  label: { zh: "异议（复查）期间停止执行", en: "An objection suspends execution" },
});

/** How long an organ that is not competent has to hand a matter over. */
export const transferLimit = defineParameter({
  id: "supervision/transfer-limit",
  schema: Limit,
  label: { zh: "移送有管辖权机关的期限", en: "Limit for handing over to the competent organ" },
  show: limitWords,
});

/** How long it has to tell the organ that a case is opened. */
export const openingNoticeLimit = defineParameter({
  id: "supervision/opening-notice-limit",
  schema: Limit,
  label: { zh: "立案后通知被监督机关的期限", en: "Limit for telling the organ of an opened case" },
  show: limitWords,
});

/** How long the organ has to explain itself and hand in evidence. */
export const explanationLimit = defineParameter({
  id: "supervision/explanation-limit",
  schema: Limit,
  label: { zh: "被监督机关提交说明和证据的期限", en: "Limit for the organ's explanation and evidence" },
  show: limitWords,
});

/** How long it has to file a major penalty or coercion with the supervising organ. */
export const filingLimit = defineParameter({
  id: "supervision/filing-limit",
  schema: Limit,
  label: { zh: "重大处罚、强制决定备案的期限", en: "Limit for filing a major penalty or coercion" },
  show: limitWords,
});

/** How long an organ that took a matter over has to tell what became of it. */
export const feedbackLimit = defineParameter({
  id: "supervision/feedback-limit",
  schema: Limit,
  label: { zh: "接受移送机关反馈处理情况的期限", en: "Limit for feedback on a matter handed over" },
  show: limitWords,
});

/** How often the supervising organ reports to its government. */
export const governmentReport = defineParameter({
  id: "supervision/government-report",
  schema: Limit,
  label: { zh: "监督机构向本级人民政府报告", en: "Report of the supervising organ to its government" },
  show: limitWords,
});

/** When a department reports how a new statute is carried out: after how long, and within what limit then. */
export const statuteReport = defineParameter({
  id: "supervision/statute-report",
  schema: z.strictObject({ after: LegalPeriod, within: Limit }),
  label: { zh: "法律法规规章实施情况报告", en: "Report on carrying out a new statute" },
  show: ({ after, within }) => {
    const [year, limit] = [legalPeriodWords(after), limitWords(within)];
    return { zh: `实施满 ${year.zh}，期限：${limit.zh}`, en: `after ${year.en} in force; limit: ${limit.en}` };
  },
});

/** The least number of supervision officers at one activity. */
export const minimumSupervisors = defineParameter({
  id: "supervision/minimum-supervisors",
  schema: z.int().positive(),
  label: { zh: "开展监督活动的最少人数", en: "Least number of supervision officers" },
  unit: { zh: "人", en: "persons" },
});

/** Whether supervision officers show their certificate. */
export const certificateShown = defineParameter({
  id: "supervision/certificate-shown",
  schema: z.boolean(),
  label: { zh: "监督人员出示监督证件", en: "Supervision officers show their certificate" },
});

/** What may be done about an officer, and who decides on it. */
export const personMeasures = defineParameter({
  id: "supervision/person-measures",
  schema: z.array(z.strictObject({ measure: PersonMeasure, decidedBy: MeasureDecider })).min(1),
  label: { zh: "对执法人员的处理及决定机关", en: "Measures against officers and who decides" },
  show: (list) =>
    listed(
      list.map(({ measure, decidedBy }) =>
        joined(optionWords(PersonMeasure, measure), optionWords(MeasureDecider, decidedBy)),
      ),
    ),
});

/** What a reconsideration or a lawsuit about the same matter bars. */
export const pendingProceeding = defineParameter({
  id: "supervision/pending-proceeding",
  schema: PendingProceeding,
  label: { zh: "已进入复议、诉讼程序的争议", en: "Disputes already under reconsideration or in court" },
  show: (value) => optionWords(PendingProceeding, value),
});

function from(tier: Tier): Words {
  const { zh, en } = optionWords(Tier, tier);
  return { zh: `${zh}以上`, en: `${en} and above` };
}

function joined(what: Words, who: Words): Words {
  return { zh: `${what.zh}（${who.zh}）`, en: `${what.en} (${who.en})` };
}
