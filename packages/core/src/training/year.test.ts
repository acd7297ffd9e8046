import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochDay, fromEpochDay } from "../foundation/days.js";
import type { OfficerRole } from "../personnel/schema.js";
import { judge } from "../policy/check.js";
import type { Dated, Law } from "../policy/law.js";
import type { Parameter } from "../policy/parameter.js";
import { trainingRoster, trainingRosterCheck } from "./roster.js";
import type { TrainingLedger, TrainingMode, TrainingRecord } from "./schema.js";
import { trainingFacts, trainingYear, trainingYearCheck, type TrainingYearFacts } from "./year.js";

const sixty: Dated = {
  value: 60,
  from: "2022-02-28",
  to: "2025-12-31",
  basis: { source: "plan-2022", article: "三（四）1" },
  standing: "read",
  verifiedOn: "2026-11-24",
};
const open = { zh: "由市局决定", en: "The bureau decides" };

/** A law of these values, and nothing else. */
function lawWith(values: Readonly<Record<string, Dated>>): Law {
  return {
    read<T>({ id }: Parameter<T>, on: string): Dated<T> | undefined {
      const dated = values[id];
      return dated && dated.from <= on && on <= (dated.to ?? "9999") ? (dated as Dated<T>) : undefined;
    },
  };
}
const law = lawWith({ "training/annual-hours": sixty, "training/supervision-hours": sixty });

let made = 0;
function record(part: Partial<TrainingRecord> = {}): TrainingRecord {
  made += 1;
  return {
    id: `r${made}`,
    officer: "A",
    title: `课程 ${made}`,
    mode: "online",
    heldOn: "2024-03-01",
    hours: 8,
    ...part,
  };
}
function ledger(hours: number, part: Partial<TrainingRecord> = {}): TrainingLedger {
  return [record({ hours: hours - 0.5, ...part }), record({ hours: 0.5, ...part })];
}
function facts(part: Partial<TrainingYearFacts> = {}): TrainingYearFacts {
  return {
    officer: "A",
    roles: ["enforcement"],
    joinedOn: "2019-07-01",
    year: 2024,
    today: "2025-01-10",
    records: [],
    ...part,
  };
}

describe("a year that is over", () => {
  test.each([
    [59.5, "short", "violated", "half an hour short"],
    [60, "reached", "met", "exactly enough"],
    [60.5, "reached", "met", "half an hour to spare"],
  ])("%s hours: %s, %s (%s)", (hours, status, outcome, _why) => {
    const judgement = judge(trainingYearCheck, facts({ records: ledger(hours) }), law);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.result.status).toBe(status);
  });

  test("says how many hours are missing, of which rule, and where the limit stands", () => {
    const { findings, missing, required } = trainingYear(facts({ records: ledger(52) }), law);
    expect([missing, required]).toEqual([8, 60]);
    expect(findings).toMatchObject([
      {
        rule: "training/hours-short",
        subject: { kind: "officer", id: "A" },
        at: ["hours"],
        values: { role: "enforcement", year: 2024, actual: 52, required: 60 },
        basis: [sixty],
        message: { zh: "2024 年培训 52 学时，少于执法人员应有的 60 学时" },
        remedy: { zh: "差 8 学时；有漏登的培训，补登后重新判定" },
      },
    ]);
  });

  test("counts its own first and last day, and no day of another year or person", () => {
    const records = [
      record({ heldOn: "2023-12-31" }),
      record({ heldOn: "2024-01-01", hours: 1 }),
      record({ heldOn: "2024-12-31", hours: 2 }),
      record({ heldOn: "2025-01-01" }),
      record({ officer: "B" }),
    ];
    expect(trainingYear(facts({ records }), law).credited).toBe(3);
  });

  test.each([
    [2021, "no-rule", "the rule begins on 2022-02-28: the last day of 2021 is before it"],
    [2022, "violated", "the last day governs, though the first is before the rule"],
    [2025, "violated", "the rule's own last day"],
    [2026, "no-rule", "the year after"],
  ] as const)("52 hours in %s: %s (%s)", (year, outcome, _why) => {
    const records = ledger(52, { heldOn: `${year}-03-01` });
    const judgement = judge(trainingYearCheck, facts({ year, today: `${year + 1}-01-10`, records }), law);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.result.credited).toBe(52);
    expect(judgement.result.findings).toHaveLength(outcome === "violated" ? 1 : 0);
  });

  test.each([
    ["open", { ...sixty, open }, "needs-judgement", "undecided"],
    ["assumed", { ...sixty, standing: "assumed" as const }, "violated", "short"],
  ])("by a value that is %s", (_how, value, outcome, status) => {
    const judgement = judge(
      trainingYearCheck,
      facts({ records: ledger(52) }),
      lawWith({ "training/annual-hours": value }),
    );
    expect([judgement.outcome, judgement.result.status]).toEqual([outcome, status]);
  });
});

describe("somebody in service for part of the year", () => {
  test.each([
    ["joined on the first day", { joinedOn: "2024-01-01" }, "short"],
    ["joined on the second", { joinedOn: "2024-01-02" }, "undecided"],
    ["joined on the last", { joinedOn: "2024-12-31" }, "undecided"],
    ["left on the last day", { leftOn: "2024-12-31" }, "short"],
    ["left the day before", { leftOn: "2024-12-30" }, "undecided"],
    ["left on the first day", { leftOn: "2024-01-01" }, "undecided"],
    ["joined after it", { joinedOn: "2025-01-01" }, "not-in-service"],
    ["left before it", { leftOn: "2023-12-31" }, "not-in-service"],
  ] as const)("%s: %s", (_when, service, status) => {
    expect(trainingYear(facts({ ...service, records: ledger(52) }), law).status).toBe(status);
  });

  test("needs judgement with the days of service, not a violation", () => {
    const judgement = judge(trainingYearCheck, facts({ joinedOn: "2024-05-06", records: ledger(30) }), law);
    expect(judgement.outcome).toBe("needs-judgement");
    expect(judgement.result.findings).toMatchObject([
      {
        rule: "training/part-year",
        severity: "question",
        values: { from: "2024-05-06", to: "2024-12-31", actual: 30 },
      },
    ]);
  });

  test("and enough hours needs none", () => {
    expect(judge(trainingYearCheck, facts({ joinedOn: "2024-05-06", records: ledger(60) }), law).outcome).toBe("met");
  });
});

describe("practice", () => {
  const both = (training: number, practice: number): TrainingLedger => [
    ...ledger(training),
    record({ mode: "mockEnforcement", hours: practice }),
  ];
  const counts = (value: boolean): Law =>
    lawWith({ "training/annual-hours": sixty, "training/practice-counts": { ...sixty, value } });

  test.each([
    [55, 4.5, law, "short", 55, "not enough with it either"],
    [55, 5, law, "undecided", 55, "enough with it, not without"],
    [60, 5, law, "reached", 60, "enough without it"],
    [55, 5, counts(true), "reached", 60, "the pack counts it"],
    [55, 5, counts(false), "short", 55, "the pack does not"],
  ] as const)("%s hours and %s of practice: %#", (training, practice, under, status, credited, _why) => {
    const year = trainingYear(facts({ records: both(training, practice) }), under);
    expect([year.status, year.credited]).toEqual([status, credited]);
  });

  test("is listed by mode with what is not credited", () => {
    const { modes, uncredited } = trainingYear(facts({ records: both(55, 5) }), law);
    expect(modes).toEqual([
      { mode: "online", reported: 55, credited: 55, ahead: 0, converted: 0, capped: 0, practice: 0 },
      { mode: "mockEnforcement", reported: 5, credited: 0, ahead: 0, converted: 0, capped: 0, practice: 5 },
    ]);
    expect(uncredited).toBe(5);
  });
});

describe("a year that runs", () => {
  test.each([
    ["2024-01-01", 0, "behind", "nothing on the first day leads to nothing"],
    ["2024-01-01", 0.5, "on-pace", "half an hour a day would be 183"],
    ["2024-07-01", 30, "on-pace", "half of a leap year is gone: 30 × 366 ÷ 183 is 60"],
    ["2024-07-01", 29.5, "behind", "29.5 leads to 59"],
    ["2024-07-01", 60, "reached", "already enough"],
    ["2024-12-30", 59.5, "behind", "59.66 by the last day"],
    ["2024-12-31", 59.5, "short", "the last day is over"],
    ["2023-12-31", 0, "on-pace", "a year that has not begun has no pace"],
  ])("on %s with %s hours: %s (%s)", (today, hours, status, _why) => {
    const records = hours === 0 ? [] : ledger(hours, { heldOn: "2024-01-01" });
    expect(trainingYear(facts({ today, records }), law).status).toBe(status);
  });

  test.each([
    [30, 30, "on-pace", "the pace suffices without practice: nothing to decide yet"],
    [29.5, 30.5, "undecided", "the pace does not, and practice would make sixty"],
    [29.5, 30, "behind", "not even practice makes sixty"],
  ])("half-way with %s hours and %s of practice: %s (%s)", (training, practice, status, _why) => {
    const held = { heldOn: "2024-01-01" };
    const records = [...ledger(training, held), ...ledger(practice, { ...held, mode: "mockEnforcement" })];
    expect(trainingYear(facts({ today: "2024-07-01", records }), law).status).toBe(status);
  });

  test("says what would be on pace and where the pace leads", () => {
    // 2026-11-16 is day 320 of 365: 60 × 320 ÷ 365 and 41.5 × 365 ÷ 320
    const later = lawWith({ "training/annual-hours": { ...sixty, to: "2026-12-31" } });
    const records = ledger(41.5, { heldOn: "2026-02-01" });
    const year = trainingYear(facts({ year: 2026, today: "2026-11-16", records }), later);
    expect(year.byNow).toBeCloseTo(52.603, 3);
    expect(year.forecast).toBeCloseTo(47.336, 3);
    expect(year.findings[0]).toMatchObject({
      rule: "training/hours-behind",
      severity: "warning",
      message: { zh: "按目前进度，年末约 47.3 学时，比执法人员应有的 60 学时少 12.7" },
      detail: { zh: "截至 2026-11-16 已认定 41.5 学时，按进度应达 52.6 学时" },
      remedy: { zh: "年底前再认定 18.5 学时" },
    });
  });

  test("does not credit what lies after today", () => {
    const records = [record({ heldOn: "2024-03-01", hours: 5 }), record({ heldOn: "2024-03-02", hours: 7 })];
    const { credited, uncredited, modes } = trainingYear(facts({ today: "2024-03-01", records }), law);
    expect([credited, uncredited]).toEqual([5, 7]);
    expect(modes).toEqual([
      { mode: "online", reported: 12, credited: 5, ahead: 7, converted: 0, capped: 0, practice: 0 },
    ]);
  });
});

describe("somebody in both roles", () => {
  const both = facts({ roles: ["enforcement", "supervision"], records: ledger(52) });

  test("is judged once for each", () => {
    const { findings } = trainingYear(both, law);
    expect(findings.map(({ values }) => values.role)).toEqual(["enforcement", "supervision"]);
  });

  test("may be short in one role and a question in the other", () => {
    const split = lawWith({ "training/annual-hours": sixty, "training/supervision-hours": { ...sixty, open } });
    const judgement = judge(trainingYearCheck, both, split);
    expect(judgement.result.findings.map(({ severity }) => severity)).toEqual(["violation", "question"]);
    expect([judgement.outcome, judgement.result.status]).toEqual(["violated", "short"]);
  });

  test("is judged by the role that has a rule", () => {
    expect(trainingYear(both, lawWith({ "training/supervision-hours": sixty })).findings).toHaveLength(1);
  });

  test("owes the more where the two differ", () => {
    const more = lawWith({ "training/annual-hours": sixty, "training/supervision-hours": { ...sixty, value: 80 } });
    expect(trainingYear(both, more)).toMatchObject({ required: 80, missing: 28 });
  });
});

const day = fc.integer({ min: epochDay("2023-12-01"), max: epochDay("2025-01-31") }).map(fromEpochDay);
const modes: readonly TrainingMode[] = ["classified", "online", "mockEnforcement", "fileReview", "other"];
const people = ["A", "B", "C"];
const records = fc.array(
  fc
    .record({
      officer: fc.constantFrom(...people, "stray"),
      mode: fc.constantFrom(...modes),
      heldOn: day,
      hours: fc.integer({ min: 1, max: 48 }).map((halves) => halves / 2),
    })
    .map((part) => record(part)),
  { maxLength: 30 },
);
const roles = fc.constantFrom<readonly OfficerRole[]>(["enforcement"], ["supervision"], ["enforcement", "supervision"]);
const officers = fc
  .array(fc.record({ roles, joinedOn: day, left: fc.option(day) }), { minLength: 3, maxLength: 3 })
  .map((list) =>
    list.map(({ roles: [...held], joinedOn, left }, i) => ({
      id: people[i] ?? "",
      name: "示例",
      body: i === 0 ? "x" : "y",
      roles: held,
      joinedOn: i === 2 ? "2019-01-01" : joinedOn,
      ...(left !== null && { leftOn: left }),
    })),
  );

describe("whatever the records", () => {
  test("their order does not matter", () => {
    fc.assert(
      fc.property(records, day, (list, today) => {
        const given = facts({ records: list, today });
        const turned = facts({ records: [...list].reverse(), today });
        expect(trainingYear(turned, law)).toEqual(trainingYear(given, law));
      }),
    );
  });

  test("the parts add up to the whole", () => {
    fc.assert(
      fc.property(records, day, (list, today) => {
        const year = trainingYear(facts({ records: list, today }), law);
        const own = list.filter(({ officer, heldOn }) => officer === "A" && heldOn.startsWith("2024-"));
        const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
        expect(sum(year.modes.map(({ reported }) => reported))).toBe(sum(own.map(({ hours }) => hours)));
        expect(year.credited + year.uncredited).toBe(sum(own.map(({ hours }) => hours)));
        for (const { reported, credited, ahead, practice } of year.modes)
          expect(credited + ahead + practice).toBe(reported);
      }),
    );
  });

  test("more hours never make it worse", () => {
    const order = ["short", "behind", "undecided", "on-pace", "reached"];
    fc.assert(
      fc.property(records, day, (list, today) => {
        const before = trainingYear(facts({ records: list, today }), law).status;
        const after = trainingYear(
          facts({ records: [...list, record({ heldOn: "2024-01-01", hours: 10 })], today }),
          law,
        ).status;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  test("the roster says of each person what the person's own year says", () => {
    fc.assert(
      fc.property(officers, records, day, (staff, list, today) => {
        const roster = trainingRoster({ officers: staff, records: list, year: 2024, today }, law);
        const alone = staff
          .map((officer) => trainingYear(trainingFacts(officer, list, 2024, today), law))
          .filter(({ status }) => status !== "not-in-service")
          .map(({ modes: _modes, topics: _topics, ...year }) => year);
        expect(roster.people).toEqual(alone);
        expect(roster.strays).toBe(list.filter(({ officer }) => officer === "stray").length);
      }),
    );
  });

  test("the bodies of a roster add up to all of it", () => {
    fc.assert(
      fc.property(officers, records, day, (staff, list, today) => {
        const { counts, byBody } = trainingRoster({ officers: staff, records: list, year: 2024, today }, law);
        for (const key of Object.keys(counts) as (keyof typeof counts)[]) {
          expect(Object.values(byBody).reduce((sum, body) => sum + body[key], 0)).toBe(counts[key]);
        }
        const { reached, onPace, behind, short, undecided, people: all } = counts;
        expect(reached + onPace + behind + short + undecided).toBe(all);
      }),
    );
  });
});

test("a roster of nobody reads no less and finds nothing", () => {
  const judgement = judge(
    trainingRosterCheck,
    { officers: [], records: [record()], year: 2024, today: "2025-01-01" },
    law,
  );
  expect(judgement.result).toMatchObject({ people: [], strays: 1, findings: [], counts: { people: 0 } });
});

test("the facts of a year that is over do not depend on the day one asks", () => {
  const officer = { id: "A", name: "示例", body: "x", roles: ["enforcement" as const], joinedOn: "2019-01-01" };
  const list = [record(), record({ officer: "B" }), record({ heldOn: "2023-05-05" })];
  const asked = trainingFacts(officer, list, 2024, "2025-01-01");
  expect(trainingFacts(officer, list, 2024, "2026-07-07")).toEqual(asked);
  expect(asked.records).toEqual([list[0]]);
});
