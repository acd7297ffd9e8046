import { choice } from "../foundation/fields.js";
import type * as z from "../foundation/zod.js";

/** How supervision is done. 综合检查 is Shandong's of 2015; 重点监督 is Order 825's. */
export const SupervisionMode = choice({
  routine: { zh: "日常监督", en: "routine supervision" },
  priority: { zh: "重点监督", en: "priority supervision" },
  special: { zh: "专项监督", en: "special supervision" },
  comprehensive: { zh: "综合检查", en: "comprehensive inspection" },
});
export type SupervisionMode = z.infer<typeof SupervisionMode>;

/** The documents by which supervision speaks. Which of them exist differs by place and day. */
export const SupervisionDocument = choice({
  letter: { zh: "行政执法监督督办函", en: "supervision letter" },
  opinion: { zh: "行政执法监督意见书", en: "supervision opinion" },
  decision: { zh: "行政执法监督决定书", en: "supervision decision" },
  notice: { zh: "行政执法监督通知书", en: "supervision notice" },
  advice: { zh: "行政执法监督建议书", en: "supervision advice" },
  writ: { zh: "行政执法监督文书", en: "supervision document" },
});
export type SupervisionDocument = z.infer<typeof SupervisionDocument>;

/** In whose name a document goes out. */
export const DocumentIssuer = choice({
  supervisingOrgan: { zh: "行政执法监督机构", en: "the supervising organ" },
  government: { zh: "本级人民政府", en: "the government of the tier" },
  leadDepartment: { zh: "行政执法部门（本系统）", en: "the lead department of the sector" },
});
export type DocumentIssuer = z.infer<typeof DocumentIssuer>;

/** Why a document is issued. */
export const DocumentGround = choice({
  dutyNotPerformed: { zh: "应当履行而未履行职责", en: "a duty not performed" },
  illegalOrImproper: { zh: "执法行为违法或者不当", en: "an illegal or improper act" },
  majorProblem: { zh: "涉及重大问题", en: "a major problem" },
  notCorrected: { zh: "未按在前的监督文书履职或者纠正", en: "an earlier document not obeyed" },
  systemic: { zh: "需要从制度上预防和整改", en: "a cause in the system" },
});
export type DocumentGround = z.infer<typeof DocumentGround>;

/** What may be done about an officer. */
export const PersonMeasure = choice({
  criticism: { zh: "批评教育", en: "criticism" },
  circular: { zh: "通报批评", en: "circular" },
  admonition: { zh: "告诫", en: "admonition" },
  offDutyEducation: { zh: "离岗教育", en: "education off duty" },
  offDutyTraining: { zh: "离岗培训", en: "training off duty" },
  transfer: { zh: "调离执法岗位", en: "transfer from enforcement" },
  suspendCertificate: { zh: "暂扣行政执法证件", en: "suspension of the certificate" },
  revokeCertificate: { zh: "吊销行政执法证件", en: "revocation of the certificate" },
  disqualify: { zh: "取消执法资格", en: "loss of the qualification" },
});
export type PersonMeasure = z.infer<typeof PersonMeasure>;

/** Who decides on it. Whoever else supervises may propose it and no more. */
export const MeasureDecider = choice({
  competentOrgan: { zh: "有权机关", en: "the competent organ" },
  ownUnit: { zh: "所在单位", en: "the officer's own unit" },
  supervisingOrgan: { zh: "行政执法监督机构", en: "the supervising organ" },
  certificateIssuer: { zh: "颁发证件的机关", en: "the issuer of the certificate" },
});
export type MeasureDecider = z.infer<typeof MeasureDecider>;

/** A limit that a text sets without a number. */
export const WordedLimit = choice({
  document: { zh: "文书规定的时限", en: "within the limit stated in the document" },
  promptly: { zh: "及时，未定天数", en: "promptly, without a number of days" },
  regularly: { zh: "定期，未定周期", en: "regularly, without a period" },
  unlimited: { zh: "未设期限", en: "no limit" },
});
export type WordedLimit = z.infer<typeof WordedLimit>;

/** What the town tier is. */
export const TownRole = choice({
  supervises: { zh: "设监督机构，开展执法监督", en: "has a supervising organ of its own" },
  assists: { zh: "协助县级监督机构", en: "assists the county's supervising organ" },
});
export type TownRole = z.infer<typeof TownRole>;

/** What supervision may still do about a matter that is under reconsideration or in court. */
export const PendingProceeding = choice({
  noSupervision: { zh: "不重复监督、不予立案", en: "no second supervision" },
  noDecision: { zh: "不作监督决定", en: "no supervision decision" },
});
export type PendingProceeding = z.infer<typeof PendingProceeding>;
