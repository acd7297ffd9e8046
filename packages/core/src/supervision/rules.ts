import type { PlainDate } from "../foundation/days.js";
import { optionsOf, optionWords as of } from "../foundation/fields.js";
import type { Words } from "../foundation/words.js";
import type * as z from "../foundation/zod.js";
import { Tier } from "../organisation/schema.js";
import { defineRule } from "../policy/finding.js";
import type { ValueLabel } from "../policy/show.js";
import { documents, modes, organFrom, personMeasures, specialPlan, townRole } from "./parameters.js";
import {
  DocumentGround,
  DocumentIssuer,
  MeasureDecider,
  PersonMeasure,
  SupervisionDocument,
  SupervisionMode,
} from "./schema.js";

const on = { label: { zh: "日期", en: "Day" } };
const tier = chosen({ zh: "层级", en: "Tier" }, Tier);
const mode = chosen({ zh: "监督方式", en: "Mode" }, SupervisionMode);
const document = chosen({ zh: "文书", en: "Document" }, SupervisionDocument);
const measure = chosen({ zh: "处理", en: "Measure" }, PersonMeasure);

/** A tier that has no supervising organ supervises or signs. */
export const notAnOrgan = defineRule<{ tier: Tier; on: PlainDate }>({
  id: "supervision/not-an-organ",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a", "plan-2022/3.1.1-e", "plan-2022/3.1.1-f", "plan-2022/3.3.1-e"],
  reads: [organFrom, townRole],
  labels: { tier, on },
  words: ({ tier, on }) => ({
    zh: `${on} ${of(Tier, tier).zh}没有行政执法监督机构，不能以自己的名义监督`,
    en: `On ${on} the ${of(Tier, tier).en.toLowerCase()} tier has no supervising organ and cannot supervise in its own name`,
  }),
  remedy: () => ({
    zh: "由县级以上监督机构进行，乡镇（街道）协助",
    en: "Leave it to the organ of the county or above; the town assists",
  }),
});

/** The plan gives towns an organ, and whether it goes on after the pilot is open. */
export const townRoleUnsettled = defineRule<{ tier: Tier; on: PlainDate }>({
  id: "supervision/town-role-unsettled",
  severity: "question",
  clauses: ["plan-2022/3.1.1-e", "plan-2022/4.3-h"],
  reads: [townRole],
  labels: { tier, on },
  words: ({ on }) => ({
    zh: `${on} 乡镇（街道）是否仍设监督机构，没有定论`,
    en: `Whether towns still have a supervising organ on ${on} is not settled`,
  }),
  remedy: () => ({
    zh: "由县级监督机构出面；或者由主管单位确认并写明依据",
    en: "Let the county's organ act, or have the lead department confirm it and state its ground",
  }),
});

/** A mode of supervision that the law of the day does not name. */
export const modeUnknown = defineRule<{ mode: SupervisionMode; on: PlainDate }>({
  id: "supervision/mode-unknown",
  severity: "question",
  clauses: ["plan-2022/3.1.2-d", "plan-2022/3.3.2-f"],
  reads: [modes],
  labels: { mode, on },
  words: ({ mode, on }) => ({
    zh: `${on} 适用的规定没有列出“${of(SupervisionMode, mode).zh}”这种方式`,
    en: `The law of ${on} does not name ${of(SupervisionMode, mode).en}`,
  }),
  remedy: () => ({
    zh: "改按所列方式登记，或者写明依据",
    en: "Record it as a mode that is named, or state its ground",
  }),
});

/** A mode is run by a tier below the lowest that may. */
export const modeTier = defineRule<{ mode: SupervisionMode; tier: Tier; lowest: Tier }>({
  id: "supervision/mode-tier",
  severity: "violation",
  clauses: ["plan-2022/3.3.2-e"],
  reads: [modes],
  labels: { mode, tier, lowest: chosen({ zh: "最低层级", en: "Lowest tier" }, Tier) },
  words: ({ mode, tier, lowest }) => ({
    zh: `${of(SupervisionMode, mode).zh}由${of(Tier, lowest).zh}以上监督机构开展，${of(Tier, tier).zh}不能自行开展`,
    en: `Only the ${of(Tier, lowest).en.toLowerCase()} and above may run a ${of(SupervisionMode, mode).en}, not the ${of(Tier, tier).en.toLowerCase()}`,
  }),
  remedy: () => ({
    zh: "作为落实上级专项监督的行动登记，或者改用日常监督、重点监督",
    en: "Record it as part of a special supervision from above, or as routine or priority supervision",
  }),
});

/** A special supervision begins without an approved plan. */
export const planNotApproved = defineRule<{ fields: readonly string[] }>({
  id: "supervision/plan-not-approved",
  severity: "violation",
  clauses: ["plan-2022/3.3.2-e"],
  reads: [specialPlan],
  labels: { fields: { label: { zh: "方案应载明", en: "The plan says" } } },
  words: () => ({
    zh: "专项监督的工作方案没有经本级人民政府批准",
    en: "The plan of the special supervision is not approved by the government of the tier",
  }),
  remedy: ({ fields }) => ({
    zh: `方案载明${fields.join("、")}，报本级人民政府批准后开展`,
    en: `Write a plan that says ${fields.join(", ")}, and have it approved first`,
  }),
});

/** Nobody said whether the plan of a special supervision is approved. */
export const planApprovalUnknown = defineRule<{ fields: readonly string[] }>({
  id: "supervision/plan-approval-unknown",
  severity: "question",
  clauses: ["plan-2022/3.3.2-e"],
  reads: [specialPlan],
  labels: { fields: { label: { zh: "方案应载明", en: "The plan says" } } },
  words: () => ({
    zh: "没有登记专项监督的工作方案是否经本级人民政府批准",
    en: "Whether the plan of the special supervision is approved has not been recorded",
  }),
  remedy: () => ({ zh: "登记批准文件和日期", en: "Record the approval and its day" }),
});

/** A document that the law of the day does not name. */
export const documentUnknown = defineRule<{ document: SupervisionDocument; on: PlainDate }>({
  id: "supervision/document-unknown",
  severity: "question",
  clauses: ["plan-2022/3.2.1-c"],
  reads: [documents],
  labels: { document, on },
  words: ({ document, on }) => ({
    zh: `${on} 适用的规定没有列出《${of(SupervisionDocument, document).zh}》`,
    en: `The law of ${on} does not name a ${of(SupervisionDocument, document).en}`,
  }),
  remedy: () => ({ zh: "改用所列文书，或者写明依据", en: "Use a document that is named, or state its ground" }),
});

/** A document goes out in the wrong name. */
export const wrongIssuer = defineRule<{
  document: SupervisionDocument;
  issuer: DocumentIssuer;
  rightIssuer: DocumentIssuer;
}>({
  id: "supervision/wrong-issuer",
  severity: "violation",
  clauses: ["plan-2022/3.2.1-c", "plan-2022/3.3.1-d"],
  reads: [documents],
  labels: {
    document,
    issuer: chosen({ zh: "制发机关", en: "Issuer" }, DocumentIssuer),
    rightIssuer: chosen({ zh: "应由", en: "To be issued by" }, DocumentIssuer),
  },
  words: ({ document, issuer, rightIssuer }) => ({
    zh: `《${of(SupervisionDocument, document).zh}》由${of(DocumentIssuer, rightIssuer).zh}制发，不能由${of(DocumentIssuer, issuer).zh}制发`,
    en: `A ${of(SupervisionDocument, document).en} is issued by ${of(DocumentIssuer, rightIssuer).en}, not by ${of(DocumentIssuer, issuer).en}`,
  }),
  remedy: ({ rightIssuer }) =>
    rightIssuer === "government"
      ? {
          zh: "由监督机构提出处理建议，报本级人民政府决定并制发",
          en: "The supervising organ proposes; the government of the tier decides and issues it",
        }
      : { zh: "告知监督机构，由其制发", en: "Tell the supervising organ, which issues it" },
});

/** A document is issued on a ground that it is not made for. */
export const groundLacking = defineRule<{
  document: SupervisionDocument;
  ground: DocumentGround;
  grounds: readonly DocumentGround[];
}>({
  id: "supervision/ground-lacking",
  severity: "violation",
  clauses: ["plan-2022/3.2.1-b", "plan-2022/3.2.1-c"],
  reads: [documents],
  labels: {
    document,
    ground: chosen({ zh: "情形", en: "Ground" }, DocumentGround),
    grounds: chosen({ zh: "可以制发的情形", en: "Made for" }, DocumentGround),
  },
  words: ({ document, ground }) => ({
    zh: `“${of(DocumentGround, ground).zh}”不是制发《${of(SupervisionDocument, document).zh}》的情形`,
    en: `A ${of(SupervisionDocument, document).en} is not made for ${of(DocumentGround, ground).en}`,
  }),
  remedy: ({ grounds }) => ({
    zh: `可以制发的情形：${grounds.map((one) => of(DocumentGround, one).zh).join("、")}`,
    en: `It is made for: ${grounds.map((one) => of(DocumentGround, one).en).join(", ")}`,
  }),
});

/** A measure that the law of the day does not list. */
export const measureUnknown = defineRule<{ measure: PersonMeasure; on: PlainDate }>({
  id: "supervision/measure-unknown",
  severity: "question",
  clauses: ["plan-2022/3.2.2-a"],
  reads: [personMeasures],
  labels: { measure, on },
  words: ({ measure, on }) => ({
    zh: `${on} 适用的规定没有列出“${of(PersonMeasure, measure).zh}”`,
    en: `The law of ${on} does not list ${of(PersonMeasure, measure).en}`,
  }),
  remedy: () => ({ zh: "改用所列处理，或者写明依据", en: "Use a measure that is listed, or state its ground" }),
});

/** The supervising organ imposes what it may only propose. */
export const proposeOnly = defineRule<{ measure: PersonMeasure; decidedBy: MeasureDecider }>({
  id: "supervision/propose-only",
  severity: "violation",
  clauses: ["plan-2022/3.2.2-a"],
  reads: [personMeasures],
  labels: { measure, decidedBy: chosen({ zh: "决定机关", en: "Decided by" }, MeasureDecider) },
  words: ({ measure, decidedBy }) => ({
    zh: `“${of(PersonMeasure, measure).zh}”由${of(MeasureDecider, decidedBy).zh}决定，监督机构只能提出建议`,
    en: `${of(MeasureDecider, decidedBy).en} decides on ${of(PersonMeasure, measure).en}; the supervising organ may only propose it`,
  }),
  remedy: () => ({ zh: "改为提出处理建议，移交决定机关", en: "Propose it to the organ that decides" }),
});

/** How a value out of a choice is shown. */
function chosen(label: Words, schema: z.ZodType): ValueLabel {
  return { label, options: optionsOf(schema) ?? {} };
}
