import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, epochDay, fromEpochDay } from "../foundation/days.js";
import { judge } from "../policy/check.js";
import { lawOfCase, made } from "../policy/cases.js";
import { deadlineCheck, deadline, dueDay } from "./deadline.js";
import { lawWith, periodOf, yearOfCases } from "./deadline.cases.js";
import type { CountingRule, LegalPeriod } from "./schema.js";
import { countWorkingDays, isWorkingDay } from "./working-days.js";

const next = made(
  { restDays: [6, 7], off: [], work: [] },
  { from: "2027-01-01", to: "2027-12-31", standing: "expected" },
);
const before = made(
  { restDays: [6, 7], off: [{ from: "2025-12-30", to: "2025-12-31", holiday: "newYear" as const }], work: [] },
  { from: "2025-01-01", to: "2025-12-31" },
);
const lawOf = (rule: Partial<CountingRule> = {}) =>
  lawOfCase({ law: { ...lawWith(rule), "calendar/year": [before, yearOfCases, next] } });
const law = lawOf();

describe("which days are working days", () => {
  test.each([
    ["none", 3, "calendar-days"],
    ["all", 90, "working-days"],
    [{ counts: [2, 3, 5, 7] }, 7, "working-days"],
    [{ counts: [2, 3, 5, 7] }, 6, "calendar-days"],
    [{ counts: [2, 3, 5, 7] }, 15, "calendar-days"],
    [{ upTo: 10 }, 10, "working-days"],
    [{ upTo: 10 }, 11, "calendar-days"],
  ] satisfies [CountingRule["workingDays"], number, string][])(
    "%o: %i days are %s",
    (workingDays, count, countedIn) => {
      expect(deadline("2026-03-02", periodOf(count), lawOf({ workingDays })).countedIn).toBe(countedIn);
    },
  );

  test("the words of a text go before the rule of its statute", () => {
    const none = lawOf({ workingDays: "none" });
    expect(deadline("2026-03-02", periodOf(5, "workingDay"), none)).toMatchObject({
      countedIn: "working-days",
      due: "2026-03-09",
    });
  });
});

describe("the first day and the last", () => {
  test.each([
    ["2026-03-02", periodOf(10), "excluded", "2026-03-16"],
    ["2026-03-02", periodOf(10), "included", "2026-03-13"],
    ["2026-03-07", periodOf(1), "included", "2026-03-09"],
    ["2026-03-02", periodOf(30), "excluded", "2026-04-01"],
    ["2026-03-02", periodOf(30), "included", "2026-03-31"],
    ["2026-03-02", periodOf(1, "month"), "excluded", "2026-04-02"],
    ["2026-03-02", periodOf(1, "month"), "included", "2026-04-01"],
    ["2026-03-02", periodOf(1, "year"), "excluded", "2027-03-02"],
  ] satisfies [string, LegalPeriod, CountingRule["firstDay"], string][])(
    "%s and %o, %s: %s",
    (event, period, firstDay, due) => {
      expect(deadline(event, period, lawOf({ firstDay })).due).toBe(due);
    },
  );

  test.each([
    ["2026-01-16", "2026-02-15", "2026-02-24", "the first day of a holiday"],
    ["2026-01-24", "2026-02-23", "2026-02-24", "its last day"],
    ["2026-01-15", "2026-02-14", "2026-02-14", "a Saturday that is worked"],
    ["2026-02-05", "2026-03-07", "2026-03-09", "a Saturday that is not"],
    ["2025-11-30", "2025-12-30", "2026-01-01", "over the end of a year"],
  ])("from %s thirty days end on %s and are due on %s: %s", (event, lastDay, due, _why) => {
    expect(deadline(event, periodOf(30), law)).toMatchObject({ lastDay, due });
    expect(deadline(event, periodOf(30), lawOf({ lastDay: "strict" }))).toMatchObject({ lastDay, due: lastDay });
  });

  test("a holiday over the end of a year is one run of the trail", () => {
    const over = lawOfCase({
      law: {
        ...lawWith({}),
        "calendar/year": [
          before,
          made(
            {
              restDays: [6, 7],
              off: [{ from: "2026-01-01", to: "2026-01-02", holiday: "newYear" as const }],
              work: [],
            },
            { from: "2026-01-01", to: "2026-12-31" },
          ),
        ],
      },
    });
    expect(deadline("2025-12-29", periodOf(1), over).trail.skipped).toEqual([
      { from: "2025-12-30", to: "2026-01-02", days: 4, reason: "newYear" },
      { from: "2026-01-03", to: "2026-01-04", days: 2, reason: "weekend" },
    ]);
  });

  test("a run that had begun before the event is named from its next day on", () => {
    expect(deadline("2026-02-18", periodOf(1), law).trail.skipped).toEqual([
      { from: "2026-02-19", to: "2026-02-23", days: 5, reason: "springFestival" },
    ]);
    expect(deadline("2026-02-23", periodOf(1), law).trail.skipped).toEqual([]);
  });
});

describe("hours", () => {
  test.each([
    ["2026-02-14T16:00", 24, undefined, "2026-02-15T16:00", "into a holiday"],
    ["2026-12-31T23:30", 1, undefined, "2027-01-01T00:30", "over the end of a year"],
    ["2026-03-06T16:20", 24, "excluded", "2026-03-07T17:00", "the hour it began in left out"],
    ["2026-03-06T16:00", 24, "excluded", "2026-03-07T17:00", "though it had only begun"],
  ] as const)("%s and %i hours, first hour %s: %s (%s)", (event, count, firstHour, dueAt, _why) => {
    const rule = firstHour ? { firstHour } : {};
    expect(deadline(event, periodOf(count, "hour"), lawOf(rule)).dueAt).toBe(dueAt);
  });

  test("from a day give the first and the last minute they can end", () => {
    expect(deadline("2026-03-06", periodOf(24, "hour"), law).findings[0]?.values).toMatchObject({
      earliest: "2026-03-07T00:00",
      latest: "2026-03-07T23:59",
    });
  });
});

const office = { opens: "08:30", closes: "17:30", pause: { from: "12:00", to: "13:30" } }; // 7 h 30 min

describe("office hours", () => {
  test.each([
    ["2026-03-02T08:30", 4, "2026-03-02T14:00", "over noon"],
    ["2026-03-02T08:30", 3, "2026-03-02T11:30", "before noon"],
    ["2026-03-02T07:00", 1, "2026-03-02T09:30", "from before opening"],
    ["2026-03-02T12:30", 1, "2026-03-02T14:30", "from within the pause"],
    ["2026-03-02T17:00", 1, "2026-03-03T09:00", "over night"],
    ["2026-03-02T18:00", 1, "2026-03-03T09:30", "from after closing"],
    ["2026-03-06T17:00", 1, "2026-03-09T09:00", "over a weekend"],
    ["2026-03-07T10:00", 1, "2026-03-09T09:30", "from a Saturday"],
    ["2026-02-14T17:00", 8, "2026-02-24T17:30", "over the Spring Festival, from a Saturday that is worked, to closing"],
    ["2026-03-02T08:30", 15, "2026-03-03T17:30", "two whole days"],
  ])("%s and %i office hours: %s (%s)", (event, count, dueAt, _why) => {
    expect(deadline(event, periodOf(count, "workingHour"), lawOf({ officeHours: office })).dueAt).toBe(dueAt);
  });

  test.each([
    ["2026-03-02T17:29", "2026-03-02", "2026-03-09"],
    ["2026-03-02T17:30", "2026-03-03", "2026-03-10"],
    ["2026-03-07", "2026-03-09", "2026-03-16"],
    ["2026-02-18", "2026-02-24", "2026-03-02"],
  ])("received at %s it counts for %s: due on %s", (event, from, due) => {
    const late = lawOf({ officeHours: office, afterHours: "next-working-day" });
    expect(deadline(event, periodOf(5), late)).toMatchObject({ from, due });
    expect(deadline(event, periodOf(5), law).from).toBe(event.slice(0, 10));
  });

  test("the last day may end with them", () => {
    const closing = lawOf({ officeHours: office, dayEnds: "close-of-business" });
    expect(deadline("2026-03-02", periodOf(5), closing).dueAt).toBe("2026-03-09T17:30");
  });
});

describe("what is asked of the law", () => {
  const asked = (event: string, period: LegalPeriod, of = law) =>
    judge(deadlineCheck, { matter: "M", event, period }, of).readings.map(({ parameter, on }) => `${parameter} ${on}`);

  test("how to count on the day of the event, and the years that bear on the day", () => {
    expect(asked("2026-12-28", periodOf(7))).toEqual([
      "calendar/counting/general 2026-12-28",
      "calendar/year 2026-01-01",
      "calendar/year 2027-01-01",
    ]);
    expect(asked("2026-03-02", periodOf(30), lawOf({ lastDay: "strict" }))).toEqual([
      "calendar/counting/general 2026-03-02",
    ]);
  });

  test("a judgement is provisional exactly where an expected year bears on it", () => {
    for (const [event, period, rule] of [
      ["2026-12-28", periodOf(7), {}],
      ["2026-12-22", periodOf(7), {}],
      ["2026-12-10", periodOf(30), {}],
      ["2026-12-10", periodOf(30), { lastDay: "strict" }],
      ["2026-12-31T20:00", periodOf(24, "hour"), {}],
    ] as const) {
      const judgement = judge(deadlineCheck, { matter: "M", event, period }, lawOf(rule));
      expect(judgement.provisional).toBe(judgement.result.provisional);
    }
  });

  test("two laws never hear of each other", () => {
    const friday = lawOfCase({
      law: { ...lawWith({}), "calendar/year": [made({ restDays: [5], off: [], work: [] }, { from: "2026-01-01" })] },
    });
    const first = deadline("2026-03-05", periodOf(1), law).due;
    expect(deadline("2026-03-05", periodOf(1), friday).due).toBe("2026-03-07");
    expect(deadline("2026-03-05", periodOf(1), law).due).toBe(first);
  });
});

const anyDay = fc.integer({ min: epochDay("2025-01-05"), max: epochDay("2026-12-31") }).map(fromEpochDay);
const anyRule = fc.record({
  workingDays: fc.constantFrom<CountingRule["workingDays"]>("none", "all", { upTo: 10 }),
  firstDay: fc.constantFrom("excluded" as const, "included" as const),
  lastDay: fc.constantFrom("roll" as const, "strict" as const),
});

describe("whatever the day and the rule", () => {
  test("a due day never falls as the period grows or the event comes later, in one kind of days", () => {
    const units = fc.constantFrom<LegalPeriod["unit"]>("workingDay", "month", "year");
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 11 }),
        units,
        anyRule,
        fc.nat(20),
        (event, count, unit, rule, later) => {
          const of = lawOf(rule);
          const due = (on: string, n: number) => deadline(on, periodOf(n, unit), of).due;
          const [first, longer, after] = [due(event, count), due(event, count + 1), due(addDays(event, later), count)];
          if (first !== undefined && longer !== undefined) expect(longer >= first).toBe(true);
          if (first !== undefined && after !== undefined) expect(after >= first).toBe(true);
        },
      ),
    );
  });

  test("a due day that moves is a working day with nothing but rest before it; one that stays is the last day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 11, max: 90 }), anyRule, (event, count, rule) => {
        const of = lawOf(rule);
        const { due, lastDay, trail } = deadline(event, periodOf(count), of);
        if (due === undefined || lastDay === undefined) return;
        if (rule.lastDay === "strict") expect(due).toBe(lastDay);
        else expect(isWorkingDay(due, of)).toBe(true);
        const days = trail.rolled.reduce((sum, rest) => sum + rest.days, 0);
        if (rule.workingDays !== "all") expect(epochDay(due) - epochDay(lastDay)).toBe(days);
      }),
    );
  });

  test("working days are the days gone by without those passed over", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (event, count) => {
        const { due, trail } = deadline(event, periodOf(count, "workingDay"), law);
        if (due === undefined) return;
        const skipped = trail.skipped.reduce((sum, { days }) => sum + days, 0);
        expect(epochDay(due) - epochDay(event) - skipped).toBe(count);
        expect(countWorkingDays(event, due, law)).toBe(count);
      }),
    );
  });

  test("months end on the same day of the month or on its last", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (event, count) => {
        const { lastDay } = deadline(event, periodOf(count, "month"), lawOf({ lastDay: "strict" }));
        expect(lastDay).toBe(addMonths(event, count));
      }),
    );
  });

  test("no text and no number makes it throw", () => {
    const anything = fc.oneof(fc.string(), fc.integer(), fc.constant(undefined), fc.constant(null), fc.object());
    fc.assert(
      fc.property(anything, anything, anything, anything, (event, count, unit, under) => {
        const period = { count, unit, under } as unknown as LegalPeriod;
        expect(deadline(event as string, period, law).due).toBeUndefined();
        expect(deadline(event as string, periodOf(3), law).due === undefined || typeof event === "string").toBe(true);
      }),
    );
    expect(deadline("2026-03-02", undefined as unknown as LegalPeriod, law).findings[0]?.rule).toBe(
      "calendar/bad-period",
    );
    expect(deadline("2026-03-02", periodOf(Number.MAX_SAFE_INTEGER), law).due).toBeUndefined();
    expect(deadline("2026-03-02", periodOf(Number.MAX_SAFE_INTEGER, "year"), law).due).toBeUndefined();
    expect(deadline("2026-03-02T08:00", periodOf(Number.MAX_SAFE_INTEGER, "hour"), law).due).toBeUndefined();
  });
});

describe("the day alone", () => {
  test("is the day of the deadline, whatever the statute, the event and the period", () => {
    const units = fc.constantFrom<LegalPeriod["unit"]>("day", "workingDay", "hour", "month", "year");
    const event = fc.tuple(anyDay, fc.boolean()).map(([day, timed]) => (timed ? `${day}T16:30` : day));
    fc.assert(
      fc.property(event, fc.integer({ min: 1, max: 40 }), units, anyRule, (from, count, unit, rule) => {
        const [period, of] = [periodOf(count, unit), lawOf(rule)];
        expect(dueDay(from, period, of)).toBe(deadline(from, period, of).due);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["an event that is no day", "2026-02-30", periodOf(5)],
    ["a period of nothing", "2026-03-02", periodOf(0)],
    ["hours from a day without a time", "2026-03-02", periodOf(24, "hour")],
    ["a day before any rule", "1990-01-01", periodOf(5)],
  ])("is not there for %s", (_why, event, period) => {
    expect(dueDay(event, period, law)).toBeUndefined();
    expect(deadline(event, period, law).due).toBeUndefined();
  });
});
