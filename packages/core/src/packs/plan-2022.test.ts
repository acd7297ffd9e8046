import { describe, expect, test } from "vitest";
import { judge } from "../policy/check.js";
import { resolve } from "../policy/pack.js";
import { sources } from "../policy/sources.js";
import { planClauseCheck } from "../programme/clause.js";
import { rules } from "./catalogue.js";
import { clausesOfPlan2022 } from "./plan-2022.js";
import { weihai } from "./weihai.js";

const ids = clausesOfPlan2022.map(({ clause }) => clause);

describe("the clauses of the plan", () => {
  test("are all there, each once", () => {
    expect(ids).toHaveLength(185);
    expect(new Set(ids).size).toBe(185);
    expect(ids.every((id) => /^plan-2022\/(n|[0-4](\.\d){0,2})-[a-z]$/.test(id))).toBe(true);
  });

  test("end with the pilot where they are of part 四, and nowhere else", () => {
    for (const { clause, after } of clausesOfPlan2022) {
      expect(after, clause).toBe(clause.startsWith("plan-2022/4.") ? "ends" : "open");
    }
  });

  test("rest on texts of the register, on days that are days", () => {
    for (const { restsOn } of clausesOfPlan2022) {
      for (const { basis, from, to } of restsOn) {
        expect(sources).toHaveProperty([basis.source]);
        expect(to === undefined || from <= to).toBe(true);
      }
    }
  });

  test("are what the rules of the catalogue stand on", () => {
    const clauses = rules.flatMap((rule) => rule.clauses).filter((clause) => clause.startsWith("plan-2022/"));
    expect(clauses.filter((clause) => !ids.includes(clause))).toEqual([]);
  });

  test("that Order 825 plainly changes are ten", () => {
    const changed = clausesOfPlan2022.filter(({ restsOn }) =>
      restsOn.some(({ how, from }) => how === "changes" && from === "2026-02-01"),
    );
    expect(changed.map(({ clause }) => clause.replace("plan-2022/", ""))).toEqual([
      "0-e",
      "2-i",
      "3.1.1-e",
      "3.1.1-f",
      "3.1.2-e",
      "3.2.1-c",
      "3.3.1-b",
      "3.3.1-e",
      "3.3.2-e",
      "4.2-g",
    ]);
  });
});

// P43: is a clause still a rule, and what does it rest on?
describe("a clause relied on in Weihai", () => {
  test.each([
    ["plan-2022/4.1-a", "2022-02-27", "no-rule", undefined, "the plan is not issued yet"],
    ["plan-2022/4.1-a", "2022-02-28", "met", undefined, "the working group of the pilot, on its first day"],
    ["plan-2022/4.1-a", "2022-09-30", "met", undefined, "and on its last"],
    ["plan-2022/4.1-a", "2022-10-01", "violated", "programme/clause-ended", "the day after"],
    ["plan-2022/4.3-j", "2026-02-01", "violated", "programme/clause-ended", "the evaluation report, years later"],
    ["plan-2022/4.3-g", "2026-01-31", "violated", "programme/clause-ended", "the budget line, before Order 825"],
    ["plan-2022/4.3-g", "2026-02-01", "met", "programme/clause-carried", "and since: its article 38"],
    ["plan-2022/3.4.1-f", "2023-08-08", "needs-judgement", "programme/clause-open", "sixty hours, carried by nothing"],
    ["plan-2022/3.4.1-f", "2023-08-09", "met", "programme/clause-carried", "by the three-year plan"],
    ["plan-2022/3.4.1-f", "2025-12-31", "met", "programme/clause-carried", "to its last day"],
    ["plan-2022/3.4.1-f", "2026-01-01", "needs-judgement", "programme/clause-open", "and by nothing again"],
    ["plan-2022/3.4.1-g", "2024-06-30", "needs-judgement", "programme/clause-open", "supervision officers: never"],
    ["plan-2022/3.1.1-e", "2026-01-31", "needs-judgement", "programme/clause-open", "town organs"],
    ["plan-2022/3.1.1-e", "2026-02-01", "met", "programme/clause-changed", "assist since Order 825"],
    ["plan-2022/3.3.2-e", "2022-06-30", "met", undefined, "special supervision, in the pilot"],
    ["plan-2022/3.3.2-e", "2026-02-01", "met", "programme/clause-changed", "only from the province up"],
    ["plan-2022/3.1.1-a", "2026-02-01", "met", "programme/clause-carried", "the justice bureau is the organ"],
  ])("%s on %s: %s, %s (%s)", (clause, on, outcome, rule, _why) => {
    const judgement = judge(planClauseCheck, { clause, on }, resolve(weihai));
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.result.findings.map((finding) => finding.rule)).toEqual(rule === undefined ? [] : [rule]);
  });
});
