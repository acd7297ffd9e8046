import { describe, expect, test } from "vitest";
import { judge } from "../policy/check.js";
import { resolve, sourcesOf, valuesOn } from "../policy/pack.js";
import { annualHours, capByMode, conversion, supervisionHours } from "../training/parameters.js";
import { trainingPlanCheck } from "../training/plan.js";
import { trainingYearCheck } from "../training/year.js";
import { checks, parameters, rules } from "./catalogue.js";
import { national } from "./national.js";
import { shandong } from "./shandong.js";
import { weihai } from "./weihai.js";

// P43: what ends with the pilot, and what another text carries.
describe("the sixty hours in Weihai", () => {
  test.each([
    ["2021-12-31", undefined, undefined, "the year before the plan"],
    ["2022-02-27", undefined, undefined, "the day before it was issued"],
    ["2022-02-28", "read", "read", "the day of issue"],
    ["2022-12-31", "read", "read", "the last day of its year"],
    ["2023-01-01", "assumed, open", "assumed, open", "the pilot is over and nothing carries it"],
    ["2023-08-08", "assumed, open", "assumed, open", "the day before the national plan"],
    ["2023-08-09", "assumed", "assumed, open", "which speaks of enforcement officers"],
    ["2025-12-31", "assumed", "assumed, open", "its last day"],
    ["2026-01-01", "assumed, open", "assumed, open", "nothing carries it again"],
    ["2026-11-24", "assumed, open", "assumed, open", "and so it stays"],
  ])("on %s: %s for enforcement, %s for supervision (%s)", (on, enforcement, supervision, _why) => {
    const law = resolve(weihai);
    const standing = [annualHours, supervisionHours].map((parameter) => {
      const found = law.read(parameter, on);
      if (found) expect(found.value).toBe(60);
      return found && (found.open ? `${found.standing}, open` : found.standing);
    });
    expect(standing).toEqual([enforcement, supervision]);
  });

  test.each([
    [2021, 0, "no-rule", false],
    [2022, 59.5, "violated", false],
    [2022, 60, "met", false],
    [2023, 59.5, "violated", true],
    [2025, 52, "violated", true],
    [2025, 60, "met", true],
    [2026, 52, "needs-judgement", true],
    [2026, 60, "met", true],
  ])("%i with %s hours, when it is over: %s", (year, hours, outcome, assumed) => {
    const records = Array.from({ length: hours * 2 }, (_, i) => ({
      id: `${i}`,
      officer: "A",
      title: `${i}`,
      mode: "classified" as const,
      heldOn: `${year}-06-01`,
      hours: 0.5,
    }));
    const facts = {
      officer: "A",
      roles: ["enforcement" as const],
      joinedOn: "2010-01-01",
      year,
      today: `${year}-12-31`,
      records,
    };
    expect(judge(trainingYearCheck, facts, resolve(weihai))).toMatchObject({ outcome, assumed });
  });
});

describe("plans and classes in Weihai", () => {
  const plan = { id: "P", body: "c", year: 2022, courses: ["1"] };
  const course = { id: "1", title: "课", mode: "online" as const, organiser: "c", heldOn: "2022-05-01", hours: 8 };
  const facts = (year: number) => ({
    plan: { ...plan, year },
    courses: [{ ...course, heldOn: `${year}-05-01` }],
    officers: [],
    bodies: [],
  });

  test.each([
    [2021, "no-rule", []],
    [2022, "needs-judgement", ["training/plan-topic-missing question", "training/plan-mode-unused remark"]],
    [2026, "needs-judgement", ["training/plan-topic-missing question", "training/plan-mode-unused remark"]],
  ])("a plan of %i without a course on the penalty law: %s", (year, outcome, findings) => {
    const judgement = judge(trainingPlanCheck, facts(year), resolve(weihai));
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.result.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(findings);
  });

  test("converts and caps nothing: no text that was read gives a figure", () => {
    for (const on of ["2022-12-31", "2024-12-31", "2026-12-31"]) {
      expect(resolve(weihai).read(conversion, on)).toBeUndefined();
      expect(resolve(weihai).read(capByMode, on)).toBeUndefined();
    }
  });
});

test("the plan is quoted word for word, the deciding words among them", () => {
  const quote = sourcesOf(weihai)["plan-2022"]?.articles?.["三（四）1"];
  expect(quote?.text).toContain("确保行政执法人员和执法监督人员年度培训时长不少于60学时");
  expect(quote?.deciding.every((part) => quote.text.includes(part))).toBe(true);
});

test("packs stand on one another: Weihai on Shandong on the nation", () => {
  expect([weihai.extends?.id, shandong.extends?.id, national.extends]).toEqual(["shandong", "national", undefined]);
  const inForce = valuesOn(weihai, "2024-06-30").map(({ parameter, pack }) => [parameter, pack]);
  expect(inForce.filter(([parameter]) => /minimum|^training/.test(parameter ?? ""))).toEqual([
    ["supervision/minimum-supervisors", "shandong"],
    ["training/annual-hours", "national"],
    ["training/by-class", "weihai"],
    ["training/named-modes", "weihai"],
    ["training/required-topics", "weihai"],
    ["training/supervision-hours", "weihai"],
  ]);
});

test("every id of the catalogue is there once", () => {
  for (const list of [parameters, rules, checks]) {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("every rule stands on clauses of the plan and reads parameters of the catalogue", () => {
  for (const rule of rules) {
    for (const clause of rule.clauses)
      expect(clause).toMatch(/^(plan-2022\/(\d(\.\d)*|n)-[a-z]|REG825-\d\d|[a-z]{2}\.[a-z0-9.-]+)$/);
    for (const { id } of rule.reads) expect(parameters.map((parameter) => parameter.id)).toContain(id);
  }
});
