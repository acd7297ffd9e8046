import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../policy/check.js";
import { resolve, type Pack } from "../policy/pack.js";
import { isFor } from "./audience.js";
import { trainingFit, trainingFitCheck } from "./fit.js";
import { fitCases } from "./fit.cases.js";

function lawOf(values: Pack["values"]) {
  return resolve({ id: "test", name: { zh: "测试", en: "Test" }, version: "1", sources: {}, values });
}

test.each(fitCases.cases.map((row) => [row.why.en, row] as const))("%s", (_why, row) => {
  const judgement = judge(trainingFitCheck, row.facts, lawOf(row.law));
  expect(judgement.outcome).toBe(row.outcome);
  expect(judgement.result.findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual(row.findings);
});

test("hours stand under fitting, others or unknown, and add up to those held", () => {
  const [row] = fitCases.cases;
  if (!row) throw new Error("the table has rows");
  const ids = fc.array(fc.constantFrom("all", "own", "role", "tier", "gone", undefined), { maxLength: 12 });
  fc.assert(
    fc.property(ids, (of) => {
      const records = of.map((course, i) => ({
        id: `${i}`,
        officer: "A",
        title: `${i}`,
        mode: "online" as const,
        heldOn: "2024-03-01",
        hours: 2,
        ...(course !== undefined && { course }),
      }));
      const { people } = trainingFit({ ...row.facts, records }, lawOf(row.law));
      const count = (...wanted: readonly (string | undefined)[]): number =>
        of.filter((id) => wanted.includes(id)).length * 2;
      expect(people).toEqual([
        {
          officer: "A",
          fitting: count("all", "own"),
          others: count("role", "tier"),
          unknown: count("gone", undefined),
        },
      ]);
    }),
  );
});

describe("whom a course is for", () => {
  test.each([
    [{}, ["enforcement"], "town", true, "everybody where it names nobody"],
    [{ forRoles: ["supervision"] }, ["enforcement"], "town", false, "not another role"],
    [{ forRoles: ["supervision"] }, ["enforcement", "supervision"], "town", true, "one of two roles is enough"],
    [{ forTiers: ["county"] }, ["enforcement"], "town", false, "not another tier"],
    [{ forTiers: ["county", "town"] }, ["enforcement"], "town", true, "one of its tiers"],
    [{ forTiers: ["county"] }, ["enforcement"], undefined, undefined, "not known without the tier"],
    [{ forRoles: ["supervision"], forTiers: ["county"] }, ["enforcement"], undefined, false, "the role decides"],
  ] as const)("%j for %j in a %s: %s (%s)", (audience, roles, tier, fits, _why) => {
    const of = {
      ...("forRoles" in audience && { forRoles: [...audience.forRoles] }),
      ...("forTiers" in audience && { forTiers: [...audience.forTiers] }),
    };
    expect(isFor(of, [...roles], tier)).toBe(fits);
  });
});
