import { describe, expect, test } from "vitest";
import { judge } from "../policy/check.js";
import type { CaseTable } from "../policy/cases.js";
import { resolve } from "../policy/pack.js";
import { bodyCoverageCases, coverageCases } from "./coverage.cases.js";
import * as faultRules from "./fault-rules.js";
import { hierarchyCases } from "./faults.cases.js";
import { supervisionCases } from "./lines.cases.js";
import * as lineRules from "./rules.js";

const tables: readonly CaseTable<unknown>[] = [hierarchyCases, supervisionCases, coverageCases, bodyCoverageCases];
const found = new Set<string>();

describe.each(tables.map((table) => [table.check.id, table] as const))("%s", (_id, { check, cases }) => {
  test.each(cases.map((row) => [row.why.zh, row] as const))("%s", (_why, { facts, law, outcome, findings }) => {
    const pack = { id: "case", name: { zh: "例", en: "Example" }, version: "1", sources: {}, values: law };
    const judgement = judge(check, structuredClone(facts), resolve(pack));
    expect(judgement.result.findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual(findings);
    expect(judgement.outcome).toBe(outcome);
    for (const { rule } of judgement.result.findings) found.add(rule);
  });
});

test("every rule of the room is broken by some row", () => {
  const rules = [...Object.values(lineRules), ...Object.values(faultRules)].map(({ id }) => id);
  expect(rules.filter((id) => !found.has(id))).toEqual([]);
});
