import { describe, expect, test } from "vitest";
import { lawOfCase } from "../policy/cases.js";
import { judge } from "../policy/check.js";
import { parseReceipt } from "../policy/schema.js";
import { seal } from "../policy/receipt.js";
import { readPack } from "../policy/read-pack.js";
import { caseTables } from "./catalogue.cases.js";
import { checks, parameters, rules } from "./catalogue.js";

const byTable = caseTables.map((table) => [table.check.id, table] as const);

/** A copy that shares nothing, frozen to its leaves: whoever writes into it throws. */
function frozen<T>(value: T): T {
  const freeze = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    Object.values(part).forEach(freeze);
    Object.freeze(part);
  };
  const copy = structuredClone(value);
  freeze(copy);
  return copy;
}

describe.each(byTable)("%s", (_id, { check, cases }) => {
  test.each(cases.map((row) => [row.why.zh, row] as const))("%s", (_why, row) => {
    const facts = frozen(row.facts);
    const judgement = judge(check, facts, lawOfCase(row));
    expect(judgement.result.findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual(row.findings);
    expect(judgement.outcome).toBe(row.outcome);

    expect(judge(check, structuredClone(row.facts), lawOfCase(structuredClone(row))), "judged again").toEqual(
      judgement,
    );
    expect(facts, "the facts as they were").toEqual(row.facts);

    const read = judgement.readings.flatMap(({ found }) => (found ? [found] : []));
    const cited = judgement.result.findings.flatMap(({ basis }) => basis);
    expect(
      cited.filter((dated) => !read.includes(dated)),
      "cited but not read",
    ).toEqual([]);

    const receipt = parseReceipt(JSON.parse(JSON.stringify(seal(judgement, row.facts))));
    expect(receipt.outcome, "the outcome on its receipt").toBe(row.outcome);
  });

  test("names its values as a pack would be allowed to", () => {
    for (const { law } of cases) {
      const file = {
        id: "case",
        name: { zh: "例", en: "Example" },
        version: "1",
        sources: { example: { title: "例" } },
        values: law,
      };
      expect(readPack(file, { parameters, packs: [] })).not.toHaveProperty("faults");
    }
  });

  test("asks only for parameters of the catalogue, and finds only by rules that say what they read", () => {
    for (const row of cases) {
      const { readings, result } = judge(check, row.facts, lawOfCase(row));
      for (const { parameter } of readings) expect(parameters.map(({ id }) => id)).toContain(parameter);
      for (const { rule: id, basis } of result.findings) {
        const rule = rules.find((one) => one.id === id);
        expect(rule, `${id} in the catalogue`).toBeDefined();
        const values = rule?.reads.flatMap(({ id: parameter }) => row.law[parameter] ?? []) ?? [];
        expect(
          basis.filter((dated) => !values.includes(dated)),
          `${id} cites what it does not read`,
        ).toEqual([]);
      }
    }
  });
});

test("every check of the catalogue has one table, and no table is of a check beside it", () => {
  expect(caseTables.map(({ check }) => check.id).sort()).toEqual(checks.map(({ id }) => id).sort());
});

test("every rule of the catalogue is found by a row", () => {
  const found = new Set(
    caseTables.flatMap(({ cases }) => cases).flatMap(({ findings }) => findings.map((f) => f.rule)),
  );
  expect(rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

test("every table shows its check met, not met, and without a rule", () => {
  for (const { check, cases } of caseTables) {
    const outcomes = new Set(cases.map(({ outcome }) => outcome));
    expect(outcomes.has("no-rule"), `${check.id}: a row without a rule`).toBe(true);
    expect(outcomes.size, `${check.id}: more than one outcome`).toBeGreaterThan(1);
  }
});
