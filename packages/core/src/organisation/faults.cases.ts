import type { CaseTable } from "../policy/cases.js";
import type { Dated } from "../policy/law.js";
import { hierarchyCheck, type HierarchyFacts } from "./faults.js";
import type { Body } from "./schema.js";

const structure: Dated = {
  value: [
    { tier: "city", digits: 4 },
    { tier: "county", digits: 6 },
    { tier: "town", digits: 9 },
  ],
  from: "2000-01-01",
  basis: { source: "example", article: "第一条" },
  standing: "read",
  verifiedOn: "2026-01-01",
};
const law = { "organisation/code-structure": [structure] };
const on = "2026-06-30";

const city: Body = { id: "city", name: "甲市司法局", tier: "city", code: "990100" };
const county: Body = { id: "county", name: "乙县司法局", tier: "county", parent: "city", code: "990101" };
const town: Body = { id: "town", name: "丙镇", tier: "town", parent: "county", code: "990101100" };

const facts = (...more: readonly Body[]): HierarchyFacts => ({ bodies: [city, county, town, ...more], on });
const violation = (rule: string) => ({ rule: `organisation/${rule}`, severity: "violation" as const });

/** The rows of {@link hierarchyCheck}. */
export const hierarchyCases: CaseTable<HierarchyFacts> = {
  check: hierarchyCheck,
  cases: [
    {
      why: { zh: "三级相接，代码相套", en: "Three tiers in order, codes that nest" },
      facts: facts(
        { id: "dept", name: "甲市某局", tier: "city", kind: "department", parent: "city" },
        { id: "team", name: "丙镇综合执法队", tier: "town", kind: "townEnforcement", parent: "town" },
        { id: "zone", name: "某区管委", tier: "county", kind: "zone", parent: "city" },
      ),
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "一个编号两个机构", en: "One number, two bodies" },
      facts: facts({ id: "town", name: "丁镇", tier: "town", parent: "county", code: "990101101" }),
      law,
      outcome: "violated",
      findings: [violation("duplicate-id")],
    },
    {
      why: { zh: "一个镇两个上级", en: "One town under two parents" },
      facts: facts(
        { id: "other", name: "戊县司法局", tier: "county", parent: "city", code: "990102" },
        { ...town, parent: "other" },
      ),
      law,
      outcome: "violated",
      findings: [violation("two-parents")],
    },
    {
      why: { zh: "上级机构不在清单里", en: "A parent that is not in the list" },
      facts: facts({ id: "lost", name: "己镇", tier: "town", parent: "nowhere", code: "990101102" }),
      law,
      outcome: "violated",
      findings: [violation("orphan")],
    },
    {
      why: { zh: "两县互为上级", en: "Two counties under one another" },
      facts: facts(
        { id: "a", name: "子县", tier: "county", parent: "b" },
        { id: "b", name: "丑县", tier: "county", parent: "a" },
      ),
      law,
      outcome: "violated",
      findings: [violation("cycle"), violation("wrong-tier"), violation("wrong-tier")],
    },
    {
      why: { zh: "镇在镇下面", en: "A town under a town" },
      facts: facts({ id: "under", name: "庚镇", tier: "town", parent: "town" }),
      law,
      outcome: "violated",
      findings: [violation("wrong-tier")],
    },
    {
      why: { zh: "镇的代码不在县的代码之下", en: "A town whose code is another county's" },
      facts: facts({ id: "strange", name: "辛镇", tier: "town", parent: "county", code: "990102100" }),
      law,
      outcome: "violated",
      findings: [violation("wrong-code")],
    },
    {
      why: {
        zh: "没有代码规则时，只查编号和上下级",
        en: "Without a rule of codes only numbers and parents are looked at",
      },
      facts: facts({ id: "under", name: "庚镇", tier: "town", parent: "town", code: "120000000" }),
      law: {},
      outcome: "no-rule",
      findings: [],
    },
    {
      why: { zh: "撤销的前一天，上级还在", en: "The day before a parent is abolished it is still there" },
      facts: {
        bodies: [city, { ...county, changes: [{ on: "2026-07-01", kind: "abolished" }] }, town],
        on,
      },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "撤销的当天，镇没有了上级", en: "On the day a parent is abolished its town has lost it" },
      facts: {
        bodies: [city, { ...county, changes: [{ on: "2026-06-30", kind: "abolished" }] }, town],
        on,
      },
      law,
      outcome: "violated",
      findings: [violation("orphan")],
    },
  ],
};
