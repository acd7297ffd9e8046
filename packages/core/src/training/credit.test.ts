import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../policy/check.js";
import type { Dated } from "../policy/law.js";
import { resolve } from "../policy/pack.js";
import { addHours, creditOf, hoursByMode, lawOfYear, newSums } from "./credit.js";
import type { HoursByMode } from "./parameters.js";
import { TrainingMode } from "./schema.js";
import { trainingYear, trainingYearCheck, type TrainingYearFacts } from "./year.js";

function dated<T>(value: T, part: Partial<Dated<T>> = {}): Dated<T> {
  const basis = { source: "plan-2022", article: "三（四）1" };
  return { value, from: "2020-01-01", basis, standing: "read", verifiedOn: "2026-11-24", ...part };
}
const sixty = dated(60);
function lawWith(part: { conversion?: Dated<HoursByMode>; cap?: Dated<HoursByMode>; practice?: Dated<boolean> }) {
  const { conversion, cap, practice } = part;
  return resolve({
    id: "test",
    name: { zh: "测试", en: "Test" },
    version: "1",
    sources: {},
    values: {
      "training/annual-hours": [sixty],
      ...(conversion && { "training/conversion": [conversion] }),
      ...(cap && { "training/cap-by-mode": [cap] }),
      ...(practice && { "training/practice-counts": [practice] }),
    },
  });
}
function facts(
  hours: Readonly<Partial<Record<TrainingMode, number>>>,
  part: Partial<TrainingYearFacts> = {},
): TrainingYearFacts {
  const records = Object.entries(hours).map(([mode, held]) => ({
    id: mode,
    officer: "A",
    title: mode,
    mode: mode as TrainingMode, // the keys of the argument
    heldOn: "2024-03-01",
    hours: held,
  }));
  return {
    officer: "A",
    roles: ["enforcement"],
    joinedOn: "2019-01-01",
    year: 2024,
    today: "2025-01-10",
    records,
    ...part,
  };
}

describe("without a value in the pack", () => {
  test("nothing is converted and nothing capped", () => {
    expect(trainingYear(facts({ online: 90 }), lawWith({})).modes).toEqual([
      { mode: "online", reported: 90, credited: 90, ahead: 0, converted: 0, capped: 0, practice: 0 },
    ]);
  });

  test("on the day before and the day after its days", () => {
    const cap = dated({ online: 10 }, { from: "2023-12-31", to: "2024-12-30" });
    expect(trainingYear(facts({ online: 60 }), lawWith({ cap })).credited).toBe(60);
    expect(trainingYear(facts({ online: 60 }), lawWith({ cap: { ...cap, to: "2024-12-31" } })).credited).toBe(10);
    expect(
      trainingYear(facts({ online: 60 }), lawWith({ cap: { ...cap, from: "2025-01-01", to: "2025-12-31" } })).credited,
    ).toBe(60);
  });
});

describe("a cap", () => {
  const law = lawWith({ cap: dated({ online: 30 }) });

  test.each([
    [29.5, 29.5, 0, "below it"],
    [30, 30, 0, "on it"],
    [30.5, 30, 0.5, "above it"],
  ])("%s hours: %s credited, %s not (%s)", (held, credited, capped, _why) => {
    expect(trainingYear(facts({ online: held }), law).modes).toMatchObject([{ reported: held, credited, capped }]);
  });

  test("holds its own mode only", () => {
    expect(trainingYear(facts({ online: 40, groupStudy: 40 }), law).credited).toBe(70);
  });

  test("is named beside the rule where the hours would suffice without it, and only there", () => {
    const basisOf = (held: number) => trainingYear(facts({ online: held, classified: 20 }), law).findings[0]?.basis;
    expect(basisOf(40)).toEqual([sixty, dated({ online: 30 })]);
    expect(basisOf(39.5)).toEqual([sixty]);
  });

  test("that is open makes a question of what it decides, and of nothing else", () => {
    const cap = dated({ online: 30 }, { open: { zh: "由市局决定", en: "The bureau decides" } });
    const outcome = (held: number) => judge(trainingYearCheck, facts({ online: held }), lawWith({ cap })).outcome;
    expect(outcome(60)).toBe("needs-judgement");
    expect(outcome(59.5)).toBe("violated");
  });
});

describe("a conversion", () => {
  test("says how many hours it takes off", () => {
    const law = lawWith({ conversion: dated({ online: 0.5 }) });
    expect(trainingYear(facts({ online: 21, groupStudy: 4 }), law).modes).toMatchObject([
      { mode: "online", reported: 21, credited: 10.5, converted: 10.5 },
      { mode: "groupStudy", reported: 4, credited: 4, converted: 0 },
    ]);
  });

  test("comes before the cap", () => {
    const law = lawWith({ conversion: dated({ online: 0.5 }), cap: dated({ online: 10 }) });
    expect(trainingYear(facts({ online: 24 }), law).modes).toMatchObject([{ credited: 10, converted: 12, capped: 2 }]);
  });

  test("may add hours, which the table shows below nought", () => {
    const law = lawWith({ conversion: dated({ classified: 2 }) });
    expect(trainingYear(facts({ classified: 4 }), law)).toMatchObject({
      credited: 8,
      uncredited: -4,
      modes: [{ converted: -4 }],
    });
  });

  test("does not miss the limit by the last digit of a fraction", () => {
    const law = lawWith({ conversion: dated({ online: 0.58 }) });
    // 0.58 × 50 is 28.999999999999996 in floating point
    expect(trainingYear(facts({ online: 50, classified: 31 }), law)).toMatchObject({
      credited: 60,
      status: "reached",
      modes: [{ credited: 31 }, { credited: 29, converted: 21 }],
    });
  });

  test("reaches practice as well, whether or not it counts", () => {
    const conversion = dated({ mockEnforcement: 0.5 });
    const held = facts({ mockEnforcement: 20 });
    expect(trainingYear(held, lawWith({ conversion }))).toMatchObject({ credited: 0, practice: 10 });
    expect(trainingYear(held, lawWith({ conversion, practice: dated(true) }))).toMatchObject({
      credited: 10,
      practice: 0,
    });
    expect(trainingYear(held, lawWith({ conversion, practice: dated(false) }))).toMatchObject({
      credited: 0,
      practice: 0,
      modes: [{ practice: 10, converted: 10 }],
    });
  });
});

test("topics are those of the hours held, an hour on two of them under both", () => {
  const base = facts({});
  const record = { id: "1", officer: "A", title: "课", mode: "online" as const, heldOn: "2024-03-01", hours: 4 };
  const records = [
    { ...record, topics: ["conduct" as const, "penaltyLaw" as const] },
    { ...record, id: "2", hours: 2, topics: ["penaltyLaw" as const] },
    { ...record, id: "3", heldOn: "2024-03-02", topics: ["penaltyLaw" as const] },
    { ...record, id: "4" },
  ];
  expect(trainingYear({ ...base, records, today: "2024-03-01" }, lawWith({})).topics).toEqual([
    { topic: "penaltyLaw", hours: 6 },
    { topic: "conduct", hours: 4 },
  ]);
});

const factor = fc.option(
  fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
  { nil: undefined },
);
const table = fc
  .record({ online: factor, classified: factor, mockEnforcement: factor })
  .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
const held = fc.array(
  fc.record({
    mode: fc.constantFrom(...TrainingMode.options),
    halves: fc.integer({ min: 1, max: 48 }),
    day: fc.constantFrom("2024-03-01", "2024-11-30"),
  }),
  { maxLength: 20 },
);

describe("whatever the pack converts and caps", () => {
  test("the parts of a mode add up to what was reported, and the modes to the whole", () => {
    fc.assert(
      fc.property(held, table, table, fc.constantFrom(true, false, undefined), (list, factors, caps, counts) => {
        const law = lawWith({
          conversion: dated<HoursByMode>(factors),
          cap: dated<HoursByMode>(caps),
          ...(counts !== undefined && { practice: dated(counts) }),
        });
        const ofYear = lawOfYear(law, 2024, new Set(["enforcement" as const]));
        const sums = newSums();
        for (const { mode, halves, day } of list) addHours(sums, mode, day, halves / 2, "2024-06-30");
        const modes = hoursByMode(sums, ofYear);
        for (const { reported, credited, ahead, converted, capped, practice } of modes) {
          expect(credited + ahead + converted + capped + practice).toBeCloseTo(reported, 6);
          expect(capped).toBeGreaterThanOrEqual(0);
        }
        const { credited, uncredited } = creditOf(sums, ofYear);
        expect(modes.reduce((sum, mode) => sum + mode.credited, 0)).toBeCloseTo(credited, 6);
        expect(credited + uncredited).toBeCloseTo(
          list.reduce((sum, { halves }) => sum + halves / 2, 0),
          6,
        );
      }),
    );
  });
});
