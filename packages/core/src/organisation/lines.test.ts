import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../policy/check.js";
import { resolve } from "../policy/pack.js";
import type { Law } from "../policy/law.js";
import { supervisionCases } from "./lines.cases.js";
import {
  linesBetween,
  subordinatesOf,
  supervision,
  supervisionCheck,
  supervisionFacts,
  supervisorsOf,
} from "./lines.js";
import type { Body, BodyKind } from "./schema.js";

const lawOf = (values: Record<string, readonly unknown[]>): Law =>
  resolve({ id: "t", name: { zh: "例", en: "Example" }, version: "1", sources: {}, values: values as never });
const line = (value: object, part: object = {}) => ({
  value,
  from: "2022-01-01",
  basis: { source: "example", article: "第一条" },
  standing: "read",
  verifiedOn: "2026-01-01",
  ...part,
});
const law = lawOf({
  "organisation/horizontal-line": [line({ role: "supervises", tiers: ["city", "county"] })],
  "organisation/vertical-line": [line({ role: "informs", tiers: ["city", "county"] })],
  "organisation/zone-line": [line({ role: "supervises", tiers: ["county"] })],
  "organisation/sector-line": [line({ role: "guides", tiers: ["city"] })],
  "organisation/territorial-line": [
    line(
      { role: "supervises", tiers: ["town"], units: ["judicialOffice", "legalOfficerSection"] },
      { to: "2026-01-31" },
    ),
    line({ role: "assists", tiers: ["town"], units: ["judicialOffice"] }, { from: "2026-02-01" }),
  ],
});
const bodies: readonly Body[] = [
  { id: "city", name: "市司法局", tier: "city" },
  { id: "market", name: "市监局", tier: "city", kind: "department", parent: "city", sector: "市场监管" },
  {
    id: "tax",
    name: "税务局",
    tier: "city",
    kind: "department",
    parent: "city",
    sector: "税务",
    management: "vertical",
  },
  { id: "county", name: "县司法局", tier: "county", parent: "city" },
  { id: "shops", name: "县市监局", tier: "county", kind: "department", parent: "county", sector: "市场监管" },
  { id: "town", name: "甲镇", tier: "town", parent: "county" },
  { id: "team", name: "甲镇执法队", tier: "town", kind: "townEnforcement", parent: "town" },
  { id: "zone", name: "开发区", tier: "county", kind: "zone", parent: "city", civilParent: "county" },
  { id: "zoneTown", name: "乙镇", tier: "town", parent: "zone" },
];
const seen = (body: string, on: string) =>
  supervisorsOf(body, bodies, law, on).map(({ line: name, role, supervisors, units }) => [
    name,
    role,
    supervisors.join("+"),
    ...(units ? [units.join("+")] : []),
  ]);

describe("who supervises", () => {
  test.each([
    ["a town the day before", "town", "2026-01-31", "supervises", "judicialOffice+legalOfficerSection"],
    ["a town on the day", "town", "2026-02-01", "assists", "judicialOffice"],
    ["a town's team the day before", "team", "2026-01-31", "supervises", "judicialOffice+legalOfficerSection"],
    ["a town's team on the day", "team", "2026-02-01", "assists", "judicialOffice"],
  ])("%s of the change of law", (_who, body, on, role, units) => {
    expect(seen(body, on)).toEqual([
      ["horizontal", "supervises", "county"],
      ["sector", "guides", "market"],
      ["territorial", role, "town", units],
    ]);
  });

  test("a county department: its bureau, and the city department of its sector", () => {
    expect(seen("shops", "2026-06-30")).toEqual([
      ["horizontal", "supervises", "county"],
      ["sector", "guides", "market"],
    ]);
  });

  test("an organ that an upper department leads is told on", () => {
    expect(seen("tax", "2026-06-30")).toEqual([["horizontal", "informs", "city"]]);
  });

  test("a town in a zone: the office of the zone", () => {
    expect(seen("zoneTown", "2026-06-30")[0]).toEqual(["horizontal", "supervises", "zone"]);
  });

  test("a town: the departments of its own city, not of another one under the same province", () => {
    const nation: readonly Body[] = [
      { id: "province", name: "省司法厅", tier: "province" },
      ...bodies.map((body) => (body.id === "city" ? { ...body, parent: "province" } : body)),
      { id: "far", name: "远市司法局", tier: "city", parent: "province" },
      { id: "farMarket", name: "远市市监局", tier: "city", kind: "department", parent: "far", sector: "市场监管" },
    ];
    const leads = (body: string) => supervisorsOf(body, nation, law, "2026-06-30")[1]?.supervisors;
    expect([leads("town"), leads("shops")]).toEqual([["market"], ["market"]]);
  });

  test("nobody before the first rule, nobody over the top, nothing of unknown bodies", () => {
    expect(seen("town", "2021-12-31")).toEqual([]);
    expect(seen("city", "2026-06-30")).toEqual([]);
    expect(seen("moon", "2026-06-30")).toEqual([]);
  });

  test("between two bodies only the lines of the upper one", () => {
    expect(linesBetween("market", "town", bodies, law, "2026-06-30").map(({ line: name }) => name)).toEqual(["sector"]);
    expect(linesBetween("town", "market", bodies, law, "2026-06-30")).toEqual([]);
  });
});

const kinds: readonly BodyKind[] = ["justiceBureau", "zone", "department", "town", "townEnforcement"];
const anyBodies = fc
  .array(
    fc.record({
      tier: fc.constantFrom("city" as const, "county" as const, "town" as const),
      kind: fc.constantFrom(...kinds),
      parent: fc.nat(14), // any of them, itself included: circles and orphans are welcome
      sector: fc.constantFrom("甲", "乙"),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, i): Body => ({ ...row, id: `b${i}`, name: `机构${i}`, parent: `b${row.parent}` })));

test("whoever supervises has the other among its subordinates, whatever the list holds", () => {
  fc.assert(
    fc.property(anyBodies, (list) => {
      for (const { id } of list) {
        for (const { line: name, supervisors } of supervisorsOf(id, list, law, "2026-06-30")) {
          for (const upper of supervisors) {
            expect(subordinatesOf(upper, list, law, "2026-06-30")).toContainEqual(
              expect.objectContaining({ body: id, line: name }),
            );
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("the smaller facts of one body give the same answer as the whole list", () => {
  for (const { facts, law: values } of supervisionCases.cases) {
    const small = supervisionFacts(facts.body, facts.bodies, facts.on);
    const asked = lawOf(values);
    expect(supervision(small, asked)).toEqual(supervision(facts, asked));
  }
  expect(supervisionFacts("town", bodies, "2026-06-30").bodies.map(({ id }) => id)).toEqual([
    "city",
    "market",
    "tax",
    "county",
    "town",
  ]);
});

test("the check cites every line it gives", () => {
  const { readings, result } = judge(supervisionCheck, { body: "town", bodies, on: "2026-06-30" }, law);
  for (const { basis } of result.lines) expect(readings.map(({ found }) => found)).toContain(basis);
});
