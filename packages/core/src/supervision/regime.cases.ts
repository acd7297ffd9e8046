import { made, type CaseTable } from "../policy/cases.js";
import {
  supervisionDocumentCheck,
  supervisionMeasureCheck,
  supervisionModeCheck,
  type DocumentFacts,
  type MeasureFacts,
  type ModeFacts,
} from "./regime.js";

const on = "2024-06-30";
const open = { zh: "由市局决定", en: "The bureau decides" };
const law = {
  "supervision/organ-from": [made("county")],
  "supervision/town-role": [made("assists")],
  "supervision/modes": [made([{ mode: "routine" }, { mode: "special", from: "province" }])],
  "supervision/special-plan": [made({ fields: ["监督重点"], approvedBy: "government" })],
  "supervision/documents": [
    made([
      { kind: "letter", issuer: "supervisingOrgan", grounds: ["dutyNotPerformed"] },
      { kind: "decision", issuer: "government", grounds: ["majorProblem", "notCorrected"] },
      { kind: "writ", issuer: "supervisingOrgan" },
    ]),
  ],
  "supervision/person-measures": [
    made([
      { measure: "transfer", decidedBy: "competentOrgan" },
      { measure: "circular", decidedBy: "supervisingOrgan" },
    ]),
  ],
};
const { "supervision/town-role": _townRole, ...withoutTownRole } = law;
const special = { body: "b1", tier: "province", mode: "special", on, approved: true } as const;
const routine = { body: "b1", tier: "county", mode: "routine", on } as const;

/** The rows of {@link supervisionModeCheck}. */
export const supervisionModeCases: CaseTable<ModeFacts> = {
  check: supervisionModeCheck,
  cases: [
    {
      why: { zh: "最低层级正好够", en: "The lowest tier that may" },
      facts: special,
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "低一级，不能自行开展专项监督", en: "One tier lower: no special supervision of its own" },
      facts: { ...special, tier: "city" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/mode-tier", severity: "violation" }],
    },
    {
      why: { zh: "落实省级专项监督", en: "It carries out one of the province" },
      facts: { body: "b1", tier: "city", mode: "special", on, carriesOut: "province" },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "所落实的也只是市级的", en: "What it carries out is itself only a city's" },
      facts: { body: "b1", tier: "county", mode: "special", on, carriesOut: "city" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/mode-tier", severity: "violation" }],
    },
    {
      why: { zh: "层级规定施行前一天，没有层级限制", en: "The day before the rule on tiers: none" },
      facts: { ...special, tier: "city", on: "2023-12-31" },
      law: {
        ...law,
        "supervision/modes": [
          made([{ mode: "special", from: "county" }], { to: "2023-12-31" }),
          made([{ mode: "special", from: "province" }], { from: "2024-01-01" }),
        ],
      },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "层级规定施行当日", en: "The first day of the rule on tiers" },
      facts: { ...special, tier: "city", on: "2024-01-01" },
      law: {
        ...law,
        "supervision/modes": [
          made([{ mode: "special", from: "county" }], { to: "2023-12-31" }),
          made([{ mode: "special", from: "province" }], { from: "2024-01-01" }),
        ],
      },
      outcome: "violated",
      findings: [{ rule: "supervision/mode-tier", severity: "violation" }],
    },
    {
      why: { zh: "方案没有经政府批准", en: "The plan is not approved" },
      facts: { ...special, approved: false },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/plan-not-approved", severity: "violation" }],
    },
    {
      why: { zh: "没有登记方案是否批准", en: "Whether the plan is approved is not recorded" },
      facts: { body: "b1", tier: "province", mode: "special", on },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "supervision/plan-approval-unknown", severity: "question" }],
    },
    {
      why: { zh: "规定没有列出的方式", en: "A mode that the law does not name" },
      facts: { ...routine, mode: "comprehensive" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "supervision/mode-unknown", severity: "question" }],
    },
    {
      why: { zh: "县级日常监督", en: "Routine supervision by a county" },
      facts: routine,
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "乡镇只能协助", en: "A town may only assist" },
      facts: { ...routine, tier: "town" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/not-an-organ", severity: "violation" }],
    },
    {
      why: {
        zh: "没有规定乡镇的作用，按监督机构的最低层级",
        en: "No word on towns: the lowest tier with an organ decides",
      },
      facts: { ...routine, tier: "town" },
      law: { "supervision/organ-from": withoutTownRole["supervision/organ-from"] },
      outcome: "violated",
      findings: [{ rule: "supervision/not-an-organ", severity: "violation" }],
    },
    {
      why: { zh: "规定乡镇设监督机构", en: "Towns have a supervising organ" },
      facts: { ...routine, tier: "town" },
      law: {
        "supervision/town-role": [made("supervises")],
        "supervision/organ-from": law["supervision/organ-from"],
      },
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "乡镇是否仍设监督机构没有定论", en: "Whether towns still have one is open" },
      facts: { ...routine, tier: "town" },
      law: { "supervision/town-role": [made("supervises", { open })] },
      outcome: "needs-judgement",
      findings: [{ rule: "supervision/town-role-unsettled", severity: "question" }],
    },
    {
      why: { zh: "没有规则", en: "No rule" },
      facts: routine,
      law: {},
      outcome: "no-rule",
      findings: [],
    },
  ],
};

const letter = {
  body: "b1",
  tier: "county",
  document: "letter",
  issuer: "supervisingOrgan",
  ground: "dutyNotPerformed",
  on,
} as const;
const decision = { ...letter, document: "decision", issuer: "government", ground: "notCorrected" } as const;

/** The rows of {@link supervisionDocumentCheck}. */
export const supervisionDocumentCases: CaseTable<DocumentFacts> = {
  check: supervisionDocumentCheck,
  cases: [
    {
      why: { zh: "监督机构就未履职制发督办函", en: "The organ's letter about a duty not performed" },
      facts: letter,
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "政府制发决定书", en: "The government's decision" },
      facts: decision,
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "监督机构自己制发决定书", en: "The organ issues the decision itself" },
      facts: { ...decision, issuer: "supervisingOrgan" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/wrong-issuer", severity: "violation" }],
    },
    {
      why: { zh: "主管部门在本系统制发督办函", en: "A lead department issues a letter in its sector" },
      facts: { ...letter, issuer: "leadDepartment" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/wrong-issuer", severity: "violation" }],
    },
    {
      why: { zh: "既非重大问题，也没有在前的文书", en: "Neither a major problem nor a document before it" },
      facts: { ...decision, ground: "illegalOrImproper" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/ground-lacking", severity: "violation" }],
    },
    {
      why: { zh: "文书没有限定情形", en: "A document tied to no ground" },
      facts: { ...letter, document: "writ", ground: "systemic" },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "规定没有列出的文书", en: "A document that the law does not name" },
      facts: { ...letter, document: "notice" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "supervision/document-unknown", severity: "question" }],
    },
    {
      why: { zh: "乡镇以自己的名义制发", en: "A town issues in its own name" },
      facts: { ...letter, tier: "town" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/not-an-organ", severity: "violation" }],
    },
    {
      why: { zh: "没有规则", en: "No rule" },
      facts: letter,
      law: {},
      outcome: "no-rule",
      findings: [],
    },
  ],
};

const propose = { officer: "A", measure: "transfer", does: "propose", on } as const;

/** The rows of {@link supervisionMeasureCheck}. */
export const supervisionMeasureCases: CaseTable<MeasureFacts> = {
  check: supervisionMeasureCheck,
  cases: [
    {
      why: { zh: "提出调离建议", en: "It proposes a transfer" },
      facts: propose,
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "直接调离", en: "It transfers the officer itself" },
      facts: { ...propose, does: "impose" },
      law,
      outcome: "violated",
      findings: [{ rule: "supervision/propose-only", severity: "violation" }],
    },
    {
      why: { zh: "规定由监督机构决定的处理", en: "A measure that the organ decides on" },
      facts: { ...propose, measure: "circular", does: "impose" },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "规定没有列出的处理", en: "A measure that the law does not list" },
      facts: { ...propose, measure: "suspendCertificate" },
      law,
      outcome: "needs-judgement",
      findings: [{ rule: "supervision/measure-unknown", severity: "question" }],
    },
    {
      why: { zh: "没有规则", en: "No rule" },
      facts: propose,
      law: {},
      outcome: "no-rule",
      findings: [],
    },
  ],
};
