import { readFileSync } from "node:fs";
import { BodiesFile, coverage, IssuedDutyList, type Body } from "@hengjian/core/organisation";
import { Post, Unit } from "@hengjian/core/personnel";
import { weihai } from "@hengjian/core/packs";
import { resolve } from "@hengjian/core/policy";
import { describe, expect, test } from "vitest";
import { organisationSample } from "./organisation-sample.js";
import { sample } from "./sample.js";
import { weihaiFile } from "./weihai-bodies.js";

const today = "2026-11-16";
const qinhuangdao = BodiesFile.parse(
  JSON.parse(readFileSync(new URL("../../../cities/qinhuangdao.bodies.json", import.meta.url), "utf8")),
);

function sampleOf(bodies: readonly Body[]) {
  const { officers } = sample(1, today, bodies);
  return { officers, ...organisationSample(bodies, officers) };
}

describe.each([
  ["Weihai", weihaiFile.bodies],
  ["Qinhuangdao", qinhuangdao.bodies],
])("the sample of %s", (_place, bodies) => {
  const made = sampleOf(bodies);

  test("is the same each time, and of records that are what they say", () => {
    expect(sampleOf(bodies)).toEqual(made);
    expect(Post.array().safeParse(made.posts).success).toBe(true);
    expect(Unit.array().safeParse(made.units).success).toBe(true);
    expect(IssuedDutyList.array().safeParse(made.dutyLists).success).toBe(true);
    const known = new Set(bodies.map(({ id }) => id));
    expect([...made.posts, ...made.units, ...made.dutyLists].filter(({ body }) => !known.has(body))).toEqual([]);
  });
});

test("some bodies of Weihai lack something of each sort, most lack nothing", () => {
  const { posts, units, dutyLists } = sampleOf(weihaiFile.bodies);
  const { bodies, addressees = [] } = weihaiFile;
  const { counts, findings } = coverage(
    { bodies, addressees, posts, units, dutyLists, on: "2022-06-30" },
    resolve(weihai),
  );
  for (const { expected, missing, there } of Object.values(counts)) {
    expect(missing).toBeGreaterThan(0);
    expect(there).toBeGreaterThan(expected / 2);
  }
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(
    new Set(
      ["no-unit", "no-dedicated", "no-full-time", "no-duty-list", "no-legal-officer", "not-addressed"].map(
        (rule) => `organisation/${rule}`,
      ),
    ),
  );
});
