import type { CaseTable } from "../policy/cases.js";
import type { Dated } from "../policy/law.js";
import { bodyCoverageCheck, coverageCheck, type BodyCoverageFacts, type CoverageFacts } from "./coverage.js";
import type { Body } from "./schema.js";

const made = (value: unknown, part: Partial<Dated> = {}): Dated => ({
  value,
  from: "2022-02-28",
  basis: { source: "example", article: "第一条" },
  standing: "read",
  verifiedOn: "2026-01-01",
  ...part,
});
const open = { zh: "试点已结束", en: "The pilot is over" };
const town = [{ kind: "town", tier: "town" }];
const county = [{ kind: "justiceBureau", tier: "county" }];

const bodies: readonly Body[] = [
  { id: "city", name: "甲市司法局", tier: "city" },
  { id: "county", name: "乙县司法局", tier: "county", parent: "city" },
  { id: "town", name: "丙镇", tier: "town", parent: "county" },
];
const full: CoverageFacts = {
  bodies,
  units: [{ body: "town", name: "司法所", from: "2022-01-01" }],
  posts: [
    { body: "town", kind: "dedicated", officer: "A", share: "part", from: "2022-01-01" },
    { body: "town", kind: "legalOfficer", officer: "B", share: "part", from: "2022-01-01" },
    { body: "county", kind: "dedicated", officer: "C", share: "full", from: "2022-01-01" },
  ],
  dutyLists: [{ body: "town", madeBy: "county", from: "2022-01-01" }],
  addressees: [],
  on: "2022-06-30",
};
const law = {
  "organisation/unit-expected": [made(town)],
  "organisation/dedicated-expected": [made([...town, ...county])],
  "organisation/duty-list-expected": [made(town)],
  "organisation/legal-officer-expected": [made(town)],
};
const lacks = (rule: string, severity: "violation" | "question" = "violation") => ({
  rule: `organisation/${rule}`,
  severity,
});

/** The rows of {@link coverageCheck}. */
export const coverageCases: CaseTable<CoverageFacts> = {
  check: coverageCheck,
  cases: [
    { why: { zh: "样样都有", en: "Everything is there" }, facts: full, law, outcome: "met", findings: [] },
    {
      why: { zh: "镇没有监督机构", en: "A town without a supervising unit" },
      facts: { ...full, units: [] },
      law,
      outcome: "violated",
      findings: [lacks("no-unit")],
    },
    {
      why: {
        zh: "司法所和法制员所在部门都登记了，没有写明由谁负责",
        en: "Both units, and no word on which is in charge",
      },
      facts: { ...full, units: [...full.units, { body: "town", name: "党政办", from: "2022-01-01" }] },
      law,
      outcome: "needs-judgement",
      findings: [lacks("units-unsettled", "question")],
    },
    {
      why: { zh: "写明了由司法所负责", en: "It is written that the judicial office is in charge" },
      facts: {
        ...full,
        units: [
          { body: "town", name: "司法所", leads: true, from: "2022-01-01" },
          { body: "town", name: "党政办", from: "2022-01-01" },
        ],
      },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "专人离任的当天还在", en: "On the last day of the dedicated person the post is filled" },
      facts: { ...full, posts: full.posts.map((post) => (post.officer === "A" ? { ...post, to: full.on } : post)) },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "专人离任的第二天，没有专人", en: "The day after, nobody is dedicated" },
      facts: {
        ...full,
        posts: full.posts.map((post) => (post.officer === "A" ? { ...post, to: "2022-06-29" } : post)),
      },
      law,
      outcome: "violated",
      findings: [lacks("no-dedicated")],
    },
    {
      why: { zh: "依据有裁量余地，缺专人是需研判", en: "Where the basis is open, a missing person is a question" },
      facts: { ...full, posts: full.posts.filter(({ officer }) => officer !== "A") },
      law: { ...law, "organisation/dedicated-expected": [made(town, { open })] },
      outcome: "needs-judgement",
      findings: [lacks("no-dedicated", "question")],
    },
    {
      why: { zh: "一人兼两个单位的专人", en: "One person is the dedicated one of two bodies" },
      facts: {
        ...full,
        posts: full.posts.map((post) => (post.officer === "C" ? { ...post, officer: "A" } : post)),
      },
      law,
      outcome: "needs-judgement",
      findings: [lacks("dedicated-shared", "question"), lacks("dedicated-shared", "question")],
    },
    {
      why: { zh: "县级只有兼职的专人", en: "A county whose dedicated person is part-time" },
      facts: {
        ...full,
        posts: full.posts.map((post) => (post.officer === "C" ? { ...post, share: "part" as const } : post)),
      },
      law: { ...law, "organisation/full-time-expected": [made(county)] },
      outcome: "violated",
      findings: [lacks("no-full-time")],
    },
    {
      why: { zh: "镇没有职责清单，应由县级制定", en: "A town without a duty list, which its county owes" },
      facts: { ...full, dutyLists: [] },
      law,
      outcome: "violated",
      findings: [lacks("no-duty-list")],
    },
    {
      why: { zh: "镇的清单是镇自己定的", en: "A town's list that the town made itself" },
      facts: { ...full, dutyLists: [{ body: "town", madeBy: "town", from: "2022-01-01" }] },
      law,
      outcome: "needs-judgement",
      findings: [lacks("duty-list-by-other", "question")],
    },
    {
      why: { zh: "镇自己定过，县级后来又定了", en: "The town made one, and its county made another" },
      facts: { ...full, dutyLists: [{ body: "town", madeBy: "town", from: "2022-01-01" }, ...full.dutyLists] },
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: {
        zh: "功能区能不能监督没有定，它的镇缺什么也就没有定",
        en: "Where a zone is open, so is what its towns lack",
      },
      facts: {
        ...full,
        units: [],
        bodies: bodies.map((body) => (body.id === "county" ? { ...body, kind: "zone" as const } : body)),
      },
      law: { ...law, "organisation/zone-line": [made({ role: "supervises", tiers: ["county"] }, { open })] },
      outcome: "needs-judgement",
      findings: [lacks("supervisor-open", "question"), lacks("no-unit", "question")],
    },
    {
      why: { zh: "镇没有法制员", en: "A town without a legal officer" },
      facts: { ...full, posts: full.posts.filter(({ kind }) => kind !== "legalOfficer") },
      law,
      outcome: "violated",
      findings: [lacks("no-legal-officer")],
    },
    {
      why: { zh: "方案没有主送的机构，要求是否适用需要研判", en: "A body to which the plan was not sent" },
      facts: {
        ...full,
        bodies: [...bodies, { id: "other", name: "丁县司法局", tier: "county", parent: "city" }],
        addressees: [{ source: "example", body: "county", from: "2022-02-28" }],
      },
      law,
      outcome: "needs-judgement",
      findings: [lacks("not-addressed", "question")],
    },
    {
      why: { zh: "方案印发的前一天，没有规则", en: "The day before the plan there is no rule" },
      facts: { ...full, posts: [], units: [], dutyLists: [], on: "2022-02-27" },
      law,
      outcome: "no-rule",
      findings: [],
    },
  ],
};

const townFacts: BodyCoverageFacts = { ...full, body: "town" };

/** The rows of {@link bodyCoverageCheck}. */
export const bodyCoverageCases: CaseTable<BodyCoverageFacts> = {
  check: bodyCoverageCheck,
  cases: [
    {
      why: { zh: "这个镇样样都有", en: "This town has everything" },
      facts: townFacts,
      law,
      outcome: "met",
      findings: [],
    },
    {
      why: { zh: "缺两样就有两个问题，别的机构的不算", en: "Two things are missing; what others lack is not its own" },
      facts: { ...townFacts, posts: [], units: [] },
      law,
      outcome: "violated",
      findings: [lacks("no-unit"), lacks("no-dedicated"), lacks("no-legal-officer")],
    },
    {
      why: { zh: "没有上级，也就没有横向监督", en: "Without a parent nobody supervises in the horizontal line" },
      facts: { ...townFacts, bodies: [{ id: "town", name: "丙镇", tier: "town" }] },
      law: { ...law, "organisation/horizontal-line": [made({ role: "supervises", tiers: ["county"] })] },
      outcome: "violated",
      findings: [lacks("no-supervisor")],
    },
    {
      why: { zh: "不认识的机构，不作判定", en: "Of an unknown body nothing is judged" },
      facts: { ...townFacts, body: "nowhere", on: "2022-02-27" },
      law,
      outcome: "no-rule",
      findings: [],
    },
  ],
};
