import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, epochDay, fromEpochDay, weekdayOf } from "../foundation/days.js";
import { resolve, type Pack } from "../policy/pack.js";
import type { Dated } from "../policy/law.js";
import { addWorkingDays, countWorkingDays, dayNature, isWorkingDay, workingDayFrom } from "./working-days.js";
import type { CalendarYear } from "./schema.js";

const year = (of: number, off: CalendarYear["off"] = [], work: string[] = []): Dated<CalendarYear> => ({
  value: { restDays: [6, 7], off, work },
  from: `${of}-01-01`,
  to: `${of}-12-31`,
  basis: { source: "test", article: "一" },
  standing: "read",
  verifiedOn: "2026-01-01",
});

const pack = (...years: Dated[]): Pack => ({
  id: "test",
  name: { zh: "试", en: "test" },
  version: "1",
  sources: {},
  values: { "calendar/year": years },
});

const law = resolve(
  pack(
    year(2025, [{ from: "2025-10-01", to: "2025-10-08", holiday: "nationalDay" }], ["2025-09-28", "2025-10-11"]),
    year(
      2026,
      [
        { from: "2026-01-01", to: "2026-01-03", holiday: "newYear" },
        { from: "2026-02-15", to: "2026-02-23", holiday: "springFestival" },
      ],
      ["2026-01-04", "2026-02-14", "2026-02-28"],
    ),
    year(2027),
  ),
);

describe("a day", () => {
  test.each([
    ["2026-02-13", true, "working", "a Friday"],
    ["2026-02-14", true, "make-up", "a Saturday worked in a holiday's stead"],
    ["2026-02-15", false, "springFestival", "a Sunday that is off for the holiday"],
    ["2026-02-18", false, "springFestival", "a Wednesday off"],
    ["2026-02-23", false, "springFestival", "the last day off, a Monday"],
    ["2026-02-24", true, "working", "the day after"],
    ["2026-03-01", false, "weekend", "a Sunday"],
    ["2024-12-31", undefined, undefined, "the day before what is known"],
    ["2025-01-01", true, "working", "the first day that is known"],
    ["2028-01-01", undefined, undefined, "the day after what is known"],
  ] as const)("%s is worked: %s, as %s (%s)", (day, working, nature, _why) => {
    expect([isWorkingDay(day, law), dayNature(day, law)]).toEqual([working, nature]);
  });

  test.each(["2026-02-30", "2026-2-1", "2026/02/01", "", "2026-02-01T08:00", "２０２６-02-01"])("%j is none", (day) => {
    expect(() => isWorkingDay(day, law)).toThrow("is not a day");
  });
});

describe("adding working days", () => {
  test.each([
    ["2026-02-13", 1, "2026-02-14", "onto a make-up Saturday"],
    ["2026-02-13", 2, "2026-02-24", "over the Spring Festival"],
    ["2026-02-18", 1, "2026-02-24", "from a holiday"],
    ["2026-02-15", -1, "2026-02-14", "back from a holiday"],
    ["2026-02-24", -1, "2026-02-14", "back over the Spring Festival"],
    ["2025-12-31", 1, "2026-01-04", "over New Year, onto a make-up Sunday"],
    ["2025-12-31", 0, "2025-12-31", "none"],
    ["2026-02-18", 0, "2026-02-18", "none, from a holiday"],
    ["2025-09-26", 261, "2026-10-09", "over a year end"],
    ["2027-12-30", 1, "2027-12-31", "to the last day that is known"],
    ["2027-12-30", 2, undefined, "beyond it"],
    ["2025-01-01", -1, undefined, "before what is known"],
    ["2024-12-31", 1, undefined, "from before it"],
  ])("%s and %i working days is %s: %s", (day, count, expected, _why) => {
    expect(addWorkingDays(day, count, law)).toBe(expected);
  });

  test("a part of a day is refused", () => {
    expect(() => addWorkingDays("2026-02-13", 1.5, law)).toThrow("1.5 working days: expected a whole number");
  });

  test("the first working day from a day is itself where it is one", () => {
    expect(["2026-02-14", "2026-02-15", "2028-01-01"].map((day) => workingDayFrom(day, law))).toEqual([
      "2026-02-14",
      "2026-02-24",
      undefined,
    ]);
  });
});

const days = fc.integer({ min: epochDay("2025-06-01"), max: epochDay("2027-06-01") }).map(fromEpochDay);

describe("adding and counting", () => {
  test("undo each other, forward and back", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100, max: 100 }), (day, count) => {
        const end = addWorkingDays(day, count, law);
        expect(end).toBeDefined();
        expect(countWorkingDays(day, end ?? "", law)).toBe(count);
      }),
    );
  });

  test("are what going day by day gives", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        let [at, left] = [day, count];
        while (left > 0) {
          at = addDays(at, 1);
          if (isWorkingDay(at, law)) left -= 1;
        }
        expect(addWorkingDays(day, count, law)).toBe(at);
        let [back, before] = [day, count];
        while (before > 0) {
          back = addDays(back, -1);
          if (isWorkingDay(back, law)) before -= 1;
        }
        expect(addWorkingDays(day, -count, law)).toBe(back);
      }),
    );
  });

  test("add up over any day between", () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const count = (from: string, to: string) => countWorkingDays(from, to, law) ?? Number.NaN;
        const [x, y, z] = [a, b, c].sort() as [string, string, string];
        expect(count(x, y) + count(y, z)).toBe(count(x, z));
      }),
    );
  });

  test("a year that is not known makes the count unknown", () => {
    expect(countWorkingDays("2027-12-01", "2028-01-01", law)).toBeUndefined();
    expect(countWorkingDays("2028-01-01", "2027-12-01", law)).toBeUndefined();
    expect(countWorkingDays("2026-02-18", "2026-02-18", law)).toBe(0);
  });
});

test("rest days of the week are the year's own: a place may rest on Friday", () => {
  const fridays = year(2026);
  const other = resolve(pack({ ...fridays, value: { ...fridays.value, restDays: [5] } }));
  expect(weekdayOf("2026-11-27")).toBe(5);
  expect(["2026-11-27", "2026-11-28"].map((day) => isWorkingDay(day, other))).toEqual([false, true]);
});
