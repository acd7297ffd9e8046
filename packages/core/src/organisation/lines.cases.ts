import type { CaseTable } from "../policy/cases.js";
import type { Dated } from "../policy/law.js";
import { supervisionCheck, type SupervisionFacts } from "./lines.js";
import type { Body } from "./schema.js";

const made = (value: unknown, part: Partial<Dated> = {}): Dated => ({
  value,
  from: "2020-01-01",
  basis: { source: "example", article: "第一条" },
  standing: "read",
  verifiedOn: "2026-01-01",
  ...part,
});
const bureaus = { role: "supervises", tiers: ["city", "county"] };
const law = {
  "organisation/horizontal-line": [made(bureaus)],
  "organisation/sector-line": [made({ role: "guides", tiers: ["city"] })],
  "organisation/territorial-line": [
    made({ role: "supervises", tiers: ["town"], units: ["judicialOffice"] }, { to: "2026-01-31" }),
    made({ role: "assists", tiers: ["town"], units: ["judicialOffice"] }, { from: "2026-02-01" }),
  ],
};
const on = "2026-06-30";
const open = { zh: "由市政府决定", en: "For the city's government to decide" };

const bodies: readonly Body[] = [
  { id: "city", name: "甲市司法局", tier: "city" },
  { id: "market", name: "甲市市场监管局", tier: "city", kind: "department", parent: "city", sector: "市场监管" },
  { id: "county", name: "乙县司法局", tier: "county", parent: "city" },
  { id: "shops", name: "乙县市场监管局", tier: "county", kind: "department", parent: "county", sector: "市场监管" },
  { id: "fish", name: "乙县渔业局", tier: "county", kind: "department", parent: "county", sector: "渔业" },
  { id: "town", name: "丙镇", tier: "town", parent: "county" },
  { id: "zone", name: "某区社会工作部", tier: "county", kind: "zone", parent: "city", civilParent: "county" },
  { id: "zoneTown", name: "丁镇", tier: "town", parent: "zone" },
];
const facts = (body: string, ...more: readonly Body[]): SupervisionFacts => ({
  body,
  bodies: [...bodies, ...more],
  on,
});
const question = (rule: string) => ({ rule: `organisation/${rule}`, severity: "question" as const });

/** The rows of {@link supervisionCheck}. */
export const supervisionCases: CaseTable<SupervisionFacts> = {
  check: supervisionCheck,
  cases: [
    {
      why: { zh: "镇有横向、系统、属地三条线", en: "Three lines reach a town" },
      facts: facts("town"),
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "最上面的机关上面没有人", en: "Nobody stands above the body at the top" },
      facts: facts("city"),
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "没有上级的镇没有横向监督", en: "A town without a parent has nobody in the horizontal line" },
      facts: facts("alone", { id: "alone", name: "孤镇", tier: "town" }),
      law,
      outcome: "violated",
      findings: [{ rule: "organisation/no-supervisor", severity: "violation" }],
    },
    {
      why: {
        zh: "规则只说市级，县级司法局就不是监督机构",
        en: "Where a rule names the city tier alone, no county bureau supervises",
      },
      facts: facts("town"),
      law: { "organisation/horizontal-line": [made({ role: "supervises", tiers: ["city"] })] },
      outcome: "violated",
      findings: [{ rule: "organisation/no-supervisor", severity: "violation" }],
    },
    {
      why: { zh: "县级部门的系统有市级部门牵头", en: "A city department leads the sector of a county department" },
      facts: facts("shops"),
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "县级部门的系统没有市级部门牵头", en: "No city department leads the sector of a county department" },
      facts: facts("fish"),
      law,
      outcome: "needs-judgement",
      findings: [question("no-sector-lead")],
    },
    {
      why: { zh: "同一系统有两个市级部门", en: "Two city departments lead one sector" },
      facts: facts("shops", {
        id: "drugs",
        name: "甲市药监局",
        tier: "city",
        kind: "department",
        parent: "city",
        sector: "市场监管",
      }),
      law,
      outcome: "needs-judgement",
      findings: [question("two-leads")],
    },
    {
      why: { zh: "功能区的镇，规则写明由功能区负责", en: "A town in a zone, where a rule says that the zone does it" },
      facts: facts("zoneTown"),
      law: { ...law, "organisation/zone-line": [made({ role: "supervises", tiers: ["county"] })] },
      outcome: "met",
      findings: [],
    },
    {
      why: {
        zh: "功能区的镇，能不能由功能区负责没有定",
        en: "A town in a zone, where it is open whether the zone may",
      },
      facts: facts("zoneTown"),
      law: { ...law, "organisation/zone-line": [made({ role: "supervises", tiers: ["county"] }, { open })] },
      outcome: "needs-judgement",
      findings: [question("supervisor-open")],
    },
    {
      why: { zh: "功能区的镇，没有功能区的规则", en: "A town in a zone, and no rule for zones" },
      facts: facts("zoneTown"),
      law,
      outcome: "needs-judgement",
      findings: [question("supervisor-open")],
    },
    {
      why: { zh: "规则生效之前，谁监督谁没有规定", en: "Before the first rule nobody supervises anybody" },
      facts: { ...facts("town"), on: "2019-12-31" },
      law,
      outcome: "no-rule",
      findings: [],
    },
  ],
};
