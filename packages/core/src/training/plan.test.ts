import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Body } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import { judge } from "../policy/check.js";
import { resolve, type Pack } from "../policy/pack.js";
import type { Dated } from "../policy/law.js";
import { planSuffices, trainingPlanCheck, type TrainingPlanFacts } from "./plan.js";
import { planCases } from "./plan.cases.js";
import { TrainingMode, TrainingPlan, type Course } from "./schema.js";

function lawOf(values: Pack["values"]) {
  return resolve({ id: "test", name: { zh: "测试", en: "Test" }, version: "1", sources: {}, values });
}
const sixty: Dated<number> = {
  value: 60,
  from: "2020-01-01",
  basis: { source: "plan-2022", article: "三（四）1" },
  standing: "read",
  verifiedOn: "2026-11-24",
};
const law = lawOf({ "training/annual-hours": [sixty] });

const bodies: readonly Body[] = [
  { id: "city", name: "示例市局", tier: "city" },
  { id: "east", name: "东区局", tier: "county", parent: "city" },
  { id: "town", name: "示例镇", tier: "town", parent: "east" },
  { id: "west", name: "西区局", tier: "county", parent: "city" },
];
function officer(id: string, body: string, part: Partial<Officer> = {}): Officer {
  return { id, name: "王例", body, roles: ["enforcement"], joinedOn: "2019-01-01", ...part };
}
function course(id: string, part: Partial<Course> = {}): Course {
  return { id, title: id, mode: "classified", organiser: "east", heldOn: "2024-03-01", hours: 20, ...part };
}
const courses = [course("1"), course("2"), course("3")];
function facts(part: Partial<TrainingPlanFacts> & { of?: Partial<TrainingPlan> } = {}): TrainingPlanFacts {
  const { of = {}, courses: list = courses, ...rest } = part;
  const plan = { id: "P", body: "east", year: 2024, courses: list.map(({ id }) => id), ...of };
  return { plan, courses: list, officers: [officer("A", "town")], bodies, ...rest };
}

describe("the table of the plan", () => {
  test.each(planCases.cases.map((row) => [row.why.en, row] as const))("%s", (_why, row) => {
    const judgement = judge(trainingPlanCheck, row.facts, lawOf(row.law));
    expect(judgement.outcome).toBe(row.outcome);
    expect(judgement.result.findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual(row.findings);
  });

  test("its plans and courses have the form of the schema", () => {
    for (const { facts: given } of planCases.cases) expect(TrainingPlan.safeParse(given.plan).success).toBe(true);
  });
});

describe("whom a plan is for", () => {
  const everybody = [officer("A", "town"), officer("B", "east"), officer("C", "west"), officer("D", "city")];
  const named = (of: Partial<TrainingPlan>) =>
    planSuffices(facts({ officers: everybody, of }), law).people.map(({ officer: id }) => id);

  test("the people of its body and of those below, and nobody else", () => {
    expect(named({})).toEqual(["A", "B"]);
    expect(named({ body: "city" })).toEqual(["A", "B", "C", "D"]);
  });

  test("of its tiers and roles only, where it names some", () => {
    expect(named({ forTiers: ["town"] })).toEqual(["A"]);
    expect(named({ forRoles: ["supervision"] })).toEqual([]);
  });

  test("and each person's courses are those of the person's own roles and tier", () => {
    const mixed = [
      course("1", { forRoles: ["supervision"], hours: 1 }),
      course("2", { forTiers: ["town"], hours: 2 }),
      course("3", { hours: 4 }),
    ];
    const officers = [
      officer("A", "town"),
      officer("B", "town", { roles: ["supervision"] }),
      officer("C", "east", { roles: ["supervision"] }),
      officer("D", "east", { roles: ["supervision", "enforcement"] }),
      officer("E", "east"),
    ];
    expect(planSuffices(facts({ courses: mixed, officers }), law).people.map(({ hours }) => hours)).toEqual([
      6, 7, 5, 5, 4,
    ]);
  });

  test("not those who have left before the year, nor those who join after it", () => {
    const gone = [officer("A", "town", { leftOn: "2023-12-31" }), officer("B", "town", { joinedOn: "2025-01-01" })];
    expect(planSuffices(facts({ officers: gone }), law).people).toEqual([]);
  });
});

describe("what it says", () => {
  test("how many hours the courses bring, and how many are missing", () => {
    const given = facts({ courses: [course("1"), course("2", { mode: "courtHearing", hours: 8 })] });
    const { people, findings, modes } = planSuffices(given, law);
    expect(people).toEqual([{ officer: "A", courses: 2, hours: 20, practice: 8, required: 60 }]);
    expect(modes).toEqual(["classified", "courtHearing"]);
    expect(findings).toMatchObject([
      {
        subject: { kind: "officer", id: "A" },
        basis: [sixty],
        message: { zh: "计划里面向该人员的课程共 20 学时，少于应有的 60 学时" },
        detail: { zh: "课程 2 门；另有实训 8 学时，是否计入没有规定" },
        remedy: { zh: "再安排 40 学时" },
      },
    ]);
  });

  test("the courses of part of a year, both days of service included", () => {
    const given = facts({
      courses: [
        course("1", { heldOn: "2024-05-05" }),
        course("2", { heldOn: "2024-05-06" }),
        course("3", { heldOn: "2024-09-01" }),
        course("4", { heldOn: "2024-09-02" }),
      ],
      officers: [officer("A", "town", { joinedOn: "2024-05-06", leftOn: "2024-09-01" })],
    });
    expect(planSuffices(given, law).people).toMatchObject([{ courses: 2, hours: 40 }]);
  });

  test("a cap is named as a basis only where the hours would suffice without it", () => {
    const cap: Dated = { ...sixty, value: { online: 10 }, standing: "assumed" };
    const capped = lawOf({ "training/annual-hours": [sixty], "training/cap-by-mode": [cap] });
    const basisOf = (hours: number) =>
      planSuffices(facts({ courses: [course("1"), course("2"), course("3", { mode: "online", hours })] }), capped)
        .findings[0]?.basis;
    expect(basisOf(20)).toEqual([sixty, cap]);
    expect(basisOf(19)).toEqual([sixty]);
  });

  test("a course named twice, once", () => {
    expect(planSuffices(facts({ of: { courses: ["1", "1", "2"] } }), law).people).toMatchObject([{ hours: 40 }]);
  });

  test("the day on which a stray course is held, or that it is not recorded", () => {
    const given = facts({
      courses: [course("1", { heldOn: "2025-01-01" })],
      of: { courses: ["1", "9"] },
      officers: [],
    });
    expect(planSuffices(given, law).findings.map(({ message }) => message.zh)).toEqual([
      "课程 1 的日期是 2025-01-01，不在 2024 年",
      "计划里的课程 9 没有登记",
    ]);
  });
});

const lists = fc.array(
  fc.record({
    mode: fc.constantFrom(...TrainingMode.options),
    halves: fc.integer({ min: 1, max: 48 }),
    month: fc.integer({ min: 1, max: 12 }),
    role: fc.option(fc.constantFrom("enforcement" as const, "supervision" as const)),
  }),
  { maxLength: 12 },
);
const made = (
  list: readonly { mode: TrainingMode; halves: number; month: number; role: Officer["roles"][number] | null }[],
) =>
  list.map(({ mode, halves, month, role }, i) =>
    course(`${i}`, {
      mode,
      hours: halves / 2,
      heldOn: `2024-${String(month).padStart(2, "0")}-15`,
      ...(role && { forRoles: [role] }),
    }),
  );

describe("whatever the courses", () => {
  test("their order does not matter", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const all = made(list);
        const turned = planSuffices(facts({ courses: [...all].reverse() }), law);
        expect(turned.people).toEqual(planSuffices(facts({ courses: all }), law).people);
      }),
    );
  });

  test("another course never leaves anybody with fewer hours", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const all = made(list);
        const before = planSuffices(facts({ courses: all }), law).people[0]?.hours ?? 0;
        const after = planSuffices(facts({ courses: [...all, course("more")] }), law).people[0]?.hours ?? 0;
        expect(after).toBe(before + 20);
      }),
    );
  });

  test("findings cite only what was read, and the facts stay as they were", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const given = facts({ courses: made(list) });
        const copy = structuredClone(given);
        const judgement = judge(trainingPlanCheck, given, law);
        const read = judgement.readings.map(({ found }) => found);
        for (const { basis } of judgement.result.findings) for (const dated of basis) expect(read).toContain(dated);
        expect(given).toEqual(copy);
      }),
    );
  });
});
