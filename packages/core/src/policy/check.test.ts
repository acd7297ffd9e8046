import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "../foundation/zod.js";
import { defineCheck, judge, outcomeOf } from "./check.js";
import { explain } from "./explain.js";
import { bySeverity, defineRule, find, worstOf, type Finding, type Severity } from "./finding.js";
import type { Dated, Law } from "./law.js";
import { defineParameter } from "./parameter.js";
import { compareOutcomes, lawOf, receiptId, replay, seal } from "./receipt.js";
import { parseReceipt } from "./schema.js";

const limit = defineParameter({
  id: "test/limit",
  schema: z.number(),
  label: { zh: "上限", en: "Limit" },
  unit: { zh: "次", en: "times" },
});
const tooMany = defineRule<{ count: number }>({
  id: "test/too-many",
  severity: "violation",
  clauses: ["plan-2022/3.2.2-f"],
  reads: [limit],
  words: ({ count }) => ({ zh: `${count} 次，太多`, en: `${count} times, too many` }),
  remedy: () => ({ zh: "少去", en: "Go less" }),
});
interface Facts {
  readonly count: number;
  readonly on: string;
}
const check = defineCheck({
  id: "test/count",
  version: 1,
  judge: ({ count, on }: Facts, law: Law) => {
    const found = law.read(limit, on);
    law.read(limit, on); // asking twice is asking once
    if (!found || count <= found.value) return { findings: [] };
    return { findings: [find(tooMany, { kind: "organ", id: "x" }, { count }, [found], ["count"])] };
  },
});

function dated(part: Partial<Dated<number>> = {}): Dated<number> {
  return {
    value: 2,
    from: "2024-01-01",
    to: "2024-12-31",
    basis: { source: "s", article: "第一条" },
    standing: "read",
    verifiedOn: "2026-01-01",
    ...part,
  };
}
function lawWith(...values: Dated[]): Law {
  return {
    read: <T>(parameter: { id: string }, on: string) =>
      parameter.id === "test/limit"
        ? (values.find((v) => v.from <= on && on <= (v.to ?? "9999")) as Dated<T>)
        : undefined,
  };
}
const facts = { count: 3, on: "2024-06-30" };
const open = { zh: "由县局决定", en: "The county decides" };

describe("judge", () => {
  test.each([
    [3, "2024-06-30", dated(), "violated", false, false],
    [2, "2024-06-30", dated(), "met", false, false],
    [3, "2023-12-31", dated(), "no-rule", false, false],
    [3, "2024-06-30", dated({ open }), "needs-judgement", false, false],
    [2, "2024-06-30", dated({ open }), "met", false, false],
    [3, "2024-06-30", dated({ standing: "assumed" }), "violated", true, false],
    [2, "2024-06-30", dated({ standing: "expected" }), "met", false, true],
  ] as const)("%i on %s under %j: %s", (count, on, value, outcome, assumed, provisional) => {
    expect(judge(check, { count, on }, lawWith(value))).toMatchObject({ outcome, assumed, provisional });
  });

  test("keeps each value once, with label and unit", () => {
    expect(judge(check, facts, lawWith(dated())).readings).toEqual([
      { parameter: "test/limit", label: limit.label, unit: limit.unit, on: "2024-06-30", found: dated() },
    ]);
  });

  test("gives one answer to a check that asks twice, even of a law that changes its mind", () => {
    let asked = 0;
    const fickle: Law = { read: <T>() => dated({ value: (asked += 1) }) as Dated<T> };
    expect(judge(check, facts, fickle).readings).toHaveLength(1);
    expect(asked).toBe(1);
  });

  test("is the same for the same facts and readings", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (count, value) => {
        const law = lawWith(dated({ value }));
        expect(judge(check, { ...facts, count }, law)).toEqual(judge(check, { ...facts, count }, law));
      }),
    );
  });

  test("finds only by values that were read", () => {
    const { result, readings } = judge(check, facts, lawWith(dated()));
    const read = readings.map(({ found }) => found);
    expect(result.findings.flatMap(({ basis }) => basis).every((basis) => read.includes(basis))).toBe(true);
  });
});

describe("severity", () => {
  const finding = (severity: Severity): Finding => ({
    rule: severity,
    severity,
    subject: { kind: "x", id: "1" },
    values: {},
    basis: [],
    message: { zh: "", en: "" },
  });

  test.each([
    [["remark", "violation", "question"], "violated"],
    [["warning", "question"], "needs-judgement"],
    [["warning", "remark"], "met"],
    [[], "met"],
  ] as const)("%j is %s where a rule was found", (severities, outcome) => {
    const readings = [{ parameter: "p", label: limit.label, on: "2024-01-01", found: dated() }];
    expect(outcomeOf(severities.map(finding), readings)).toBe(outcome);
  });

  test("without any value found a warning is no outcome", () => {
    expect(outcomeOf([finding("warning")], [])).toBe("no-rule");
  });

  test("the gravest comes first, equal ones keep their order", () => {
    const list = (["remark", "warning", "violation", "question", "warning"] as const).map(finding);
    expect(bySeverity(list).map(({ rule }) => rule)).toEqual(["violation", "question", "warning", "warning", "remark"]);
    expect(worstOf(list)).toBe("violation");
    expect(worstOf([])).toBeUndefined();
  });
});

describe("a definition is refused", () => {
  test("where its id is not room/what-it-says", () => {
    expect(() => defineParameter({ ...limit, id: "limit" })).toThrow('the parameter "limit" needs an id');
    expect(() => defineRule({ ...tooMany, id: "Test/x" })).toThrow('the rule "Test/x" needs an id');
    expect(() => defineCheck({ ...check, id: "test/" })).toThrow('the check "test/" needs an id');
  });

  test("where a rule stands on nothing, or a check has no version", () => {
    expect(() => defineRule({ ...tooMany, clauses: [] })).toThrow("names no clause");
    expect(() => defineCheck({ ...check, version: 0 })).toThrow("needs a version");
  });
});

describe("a receipt", () => {
  const sources = { s: { title: "某办法" }, other: { title: "没有引用" } };
  const receipt = seal(judge(check, facts, lawWith(dated())), facts, sources);

  test("survives paper: JSON there and back, checked by its schema", () => {
    const again = parseReceipt(JSON.parse(JSON.stringify(receipt)));
    expect(again).toEqual(receipt);
    expect(receiptId(again)).toBe(receiptId(receipt));
  });

  test("holds the texts it cites and no others", () => {
    expect(receipt.sources).toEqual({ s: { title: "某办法" } });
  });

  test("that is none is refused, naming the place", () => {
    expect(() => parseReceipt({ ...receipt, outcome: "fine" })).toThrow(/^not a receipt: outcome/);
    expect(() => parseReceipt({ ...receipt, facts: "x" })).toThrow(/^not a receipt: facts/);
  });

  const same = { factsChanged: false, answerChanged: false, lawChanged: [], checkRevised: false };
  test.each([
    ["nothing", facts, dated(), check, same],
    ["the facts", { ...facts, count: 4 }, dated(), check, { ...same, factsChanged: true, answerChanged: true }],
    ["the law", facts, dated({ value: 3 }), check, { ...same, lawChanged: ["test/limit"] }],
    ["its standing alone", facts, dated({ standing: "assumed" }), check, { ...same, lawChanged: ["test/limit"] }],
    ["the check", facts, dated(), { ...check, version: 2 }, { ...same, checkRevised: true }],
  ])("says on replay that %s changed", (_what, now, value, by, expected) => {
    expect(replay(by, receipt, now, lawWith(value))).toEqual(expected);
  });

  test("is not another answer because a rule speaks better now", () => {
    const reworded = defineCheck({
      ...check,
      judge: (f: Facts, law: Law) => ({
        findings: check
          .judge(f, law)
          .findings.map((finding) => ({ ...finding, message: { zh: "改写", en: "reworded" } })),
      }),
    });
    expect(replay(reworded, receipt, facts, lawWith(dated()))).toEqual(same);
  });

  test("of another check cannot be replayed", () => {
    const other = defineCheck({ ...check, id: "test/other" });
    expect(() => replay(other, receipt, facts, lawWith(dated()))).toThrow(
      'the receipt is of "test/count", not of "test/other"',
    );
  });

  test("answers as the law did, and nothing it was not asked", () => {
    expect(lawOf(receipt).read(limit, "2024-06-30")?.value).toBe(2);
    expect(lawOf(receipt).read(limit, "2024-07-01")).toBeUndefined();
  });
});

test("comparing two laws gives the cases whose outcome differs, in their order", () => {
  const cases = [1, 2, 3, 4].map((count) => ({ ...facts, count }));
  const changed = compareOutcomes(check, cases, lawWith(dated()), lawWith(dated({ value: 3 })));
  expect(changed.map(({ facts: { count }, before, after }) => [count, before.outcome, after.outcome])).toEqual([
    [3, "violated", "met"],
  ]);
});

test("explains itself in both languages: outcome, findings, values with their text", () => {
  const judgement = judge(check, facts, lawWith(dated({ standing: "assumed" })));
  const sources = { s: { title: "某办法", number: "某〔2024〕1号" } };
  expect(explain(judgement, sources, "zh")).toEqual([
    "违规（待核实）",
    "违规：3 次，太多。改正：少去",
    "上限 2024-06-30：2 次，某〔2024〕1号 第一条，自 2024-01-01 至 2024-12-31，待核实",
  ]);
  expect(explain(judge(check, { ...facts, on: "2023-01-01" }, lawWith(dated())), sources, "en")).toEqual([
    "No rule in force",
    "Limit 2023-01-01: no rule in force",
  ]);
});
