import fc from "fast-check";
import { expect, test } from "vitest";
import type { Law } from "../policy/law.js";
import { resolve } from "../policy/pack.js";
import { coverageCases } from "./coverage.cases.js";
import { bodyCoverage, bodyCoverageFacts, coverage, coverageItems, type CoverageFacts } from "./coverage.js";

const met = coverageCases.cases[0];
if (!met) throw new Error("the table is empty");
const full: CoverageFacts = met.facts;
const values = met.law;
const law: Law = resolve({ id: "t", name: { zh: "例", en: "Example" }, version: "1", sources: {}, values });

test("what is there is named: units, officers, days of lists", () => {
  const { bodies } = coverage(full, law);
  const town = bodies.find(({ body }) => body === "town");
  expect(coverageItems.map((item) => town?.cells[item].holders)).toEqual([["司法所"], ["A"], ["2022-01-01"], ["B"]]);
  expect(bodies.find(({ body }) => body === "city")?.cells.unit.state).toBe("not-expected");
});

test("who left last is in the words of the finding", () => {
  const posts = full.posts.map((post) => (post.officer === "A" ? { ...post, to: "2022-05-31" } : post));
  const [finding] = coverage({ ...full, posts }, law).findings;
  expect(finding?.detail?.zh).toBe("登记的专人 2022-05-31 离任后未补");
});

test("the parts of a count add up, and neither order nor what is of other bodies matters", () => {
  const some = <T>(list: readonly T[]) => fc.shuffledSubarray([...list]);
  fc.assert(
    fc.property(some(full.units), some(full.posts), some(full.dutyLists), (units, posts, dutyLists) => {
      const given = { ...full, units, posts, dutyLists };
      const { counts, findings, bodies } = coverage(given, law);
      for (const item of coverageItems) {
        const { expected, there, missing, undecided } = counts[item];
        expect(there + missing + undecided).toBe(expected);
      }
      expect(bodies.flatMap((body) => body.findings)).toEqual(findings);
      const elsewhere = { body: "elsewhere", name: "司法所", from: "2000-01-01" };
      expect(coverage({ ...given, units: [elsewhere, ...units], posts: [...posts].reverse() }, law).counts).toEqual(
        counts,
      );
    }),
  );
});

test("one person who serves thousands is named with a few of them", () => {
  const bodies = Array.from({ length: 3000 }, (_, i) => ({
    id: `t${i}`,
    name: `镇${i}`,
    tier: "town" as const,
    parent: "county",
  }));
  const posts = bodies.map(
    ({ id }) => ({ body: id, kind: "dedicated", officer: "A", share: "part", from: "2022-01-01" }) as const,
  );
  const { findings } = coverage({ ...full, bodies: [...full.bodies, ...bodies], posts }, law);
  const shared = findings.filter(({ rule }) => rule === "organisation/dedicated-shared");
  expect(shared).toHaveLength(3000);
  expect(shared[0]?.message.zh).toBe("镇0的专人同时是镇1、镇2、镇3等 2999 个单位的专人，算不算“专人”需要研判");
});

test("the facts of one body give the answer that the facts of all give", () => {
  for (const { facts, law: own } of coverageCases.cases) {
    const asked = resolve({ id: "t", name: { zh: "例", en: "Example" }, version: "1", sources: {}, values: own });
    for (const one of coverage(facts, asked).bodies) {
      const { lines: _lines, ...detail } = bodyCoverage(bodyCoverageFacts(one.body, facts), asked);
      expect(detail).toEqual(one);
    }
  }
});
