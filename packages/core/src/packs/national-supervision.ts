import type { PackFile } from "../policy/schema.js";

/** A value of Order 825, whose whole text was read. */
function order825(value: unknown, article: string) {
  const basis = { source: "cn.enf-supervision-reg.2025", article };
  return [{ value, from: "2026-02-01", standing: "read" as const, basis, verifiedOn: "2026-11-28" }];
}

/** Who supervises, by which means and documents, of the nation. */
export const nationalSupervision: PackFile["values"] = {
  "supervision/organ-from": order825("county", "第六条第一款"),
  "supervision/town-role": order825("assists", "第六条第二款"),
  "supervision/government-report": order825("regularly", "第六条第一款"),
  "supervision/modes": order825(
    [{ mode: "routine" }, { mode: "priority" }, { mode: "special", from: "province" }],
    "第十四条、第二十条、第二十一条",
  ),
  "supervision/special-plan": order825(
    { fields: ["责任部门", "监督重点", "进度安排", "工作要求"], approvedBy: "government" },
    "第二十一条第二款",
  ),
  "supervision/documents": order825(
    [
      { kind: "letter", issuer: "supervisingOrgan", grounds: ["dutyNotPerformed"] },
      { kind: "opinion", issuer: "supervisingOrgan", grounds: ["illegalOrImproper"] },
      { kind: "decision", issuer: "government", grounds: ["majorProblem", "notCorrected"] },
    ],
    "第二十六条至第二十九条",
  ),
  "supervision/correction-limit": order825("document", "第二十七条第二款、第二十八条第二款"),
  "supervision/objection-limit": order825("unlimited", "第三十条"),
  "supervision/objection-answer-limit": order825("promptly", "第三十条"),
  "supervision/person-measures": order825(
    [
      { measure: "criticism", decidedBy: "competentOrgan" },
      { measure: "offDutyEducation", decidedBy: "competentOrgan" },
      { measure: "transfer", decidedBy: "competentOrgan" },
      { measure: "disqualify", decidedBy: "competentOrgan" },
    ],
    "第三十二条",
  ),
  "supervision/pending-proceeding": order825("noSupervision", "第三十三条第三款"),
};
