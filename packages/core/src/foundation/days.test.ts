import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOfYear,
  daysInYear,
  epochDay,
  epochMinute,
  fromEpochDay,
  fromEpochMinute,
  isEpochDay,
  isPlainDate,
  isPlainDateTime,
  plainDate,
  weekdayOf,
  yearEnd,
  yearOf,
  yearStart,
} from "./days.js";
import { PlainDate, PlainDateTime } from "./plain-date.js";

const anyDay = fc.integer({ min: epochDay("0001-01-01"), max: epochDay("9999-12-31") });

describe("a day that exists", () => {
  test.each([
    ["2024-02-29", true, "leap year"],
    ["2023-02-29", false, "no leap year"],
    ["2000-02-29", true, "a hundredth year that is a leap year"],
    ["1900-02-29", false, "a hundredth year that is none"],
    ["2026-04-31", false, "April has thirty days"],
    ["2026-12-31", true, "last day of the year"],
    ["2026-13-01", false, "thirteenth month"],
    ["2026-00-10", false, "month nought"],
    ["2026-01-00", false, "day nought"],
    ["2026-1-1", false, "not written in full"],
    ["２０２６-01-01", false, "full-width digits"],
    ["2026-01-01T00:00", false, "with a time"],
    ["0001-01-01", true, "the first day there is"],
    ["0000-12-31", false, "the day before it"],
    ["", false, "nothing"],
    [20260101, false, "a number"],
    [undefined, false, "nothing at all"],
  ] satisfies [unknown, boolean, string][])("%s: %s, %s", (value, expected, _why) => {
    expect(isPlainDate(value)).toBe(expected);
    expect(PlainDate.safeParse(value).success).toBe(expected);
  });

  test("is made of numbers only where it exists", () => {
    expect(plainDate(2024, 2, 29)).toBe("2024-02-29");
    expect(plainDate(2025, 2, 29)).toBeUndefined();
    expect(plainDate(2025, 1.5, 1)).toBeUndefined();
  });
});

describe("counting days", () => {
  test("there and back is the same day, for every day of 9999 years", () => {
    fc.assert(fc.property(anyDay, (day) => epochDay(fromEpochDay(day)) === day));
  });

  test("is what the platform's own calendar says", () => {
    const later = fc.integer({ min: epochDay("0101-01-01"), max: epochDay("9999-12-31") });
    fc.assert(fc.property(later, (day) => fromEpochDay(day) === new Date(day * 864e5).toISOString().slice(0, 10)));
  });

  test("later in time is later as text", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === fromEpochDay(a) < fromEpochDay(b)));
  });

  test("the epoch is day nought", () => {
    expect(epochDay("1970-01-01")).toBe(0);
    expect(fromEpochDay(-1)).toBe("1969-12-31");
  });

  test("what is no day is refused, with what was found", () => {
    expect(() => epochDay("2025-02-29")).toThrow('"2025-02-29" is not a day');
  });

  test.each([
    ["2026-01-01", 1],
    ["2026-11-16", 320],
    ["2025-12-31", 365],
    ["2024-12-31", 366],
    ["2024-03-01", 61],
  ])("%s is day %i of its year", (day, expected) => {
    expect(dayOfYear(day)).toBe(expected);
  });

  test("the last day of a year is as many days in as the year has", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (year) => dayOfYear(yearEnd(year)) === daysInYear(year)));
  });

  test("a year begins and ends in itself", () => {
    expect([yearStart(2022), yearEnd(2022)]).toEqual(["2022-01-01", "2022-12-31"]);
    expect(yearOf("2022-02-28")).toBe(2022);
  });
});

describe("days and months further on", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["0099-12-31", 1, "0100-01-01"],
  ])("%s and %i days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28", "the month has no such day"],
    ["2024-01-31", 1, "2024-02-29", "nor in a leap year"],
    ["2026-01-28", 1, "2026-02-28", "it has"],
    ["2024-02-29", 12, "2025-02-28", "a year from a leap day"],
    ["2024-02-29", 48, "2028-02-29", "four years from it"],
    ["2026-03-31", -1, "2026-02-28", "back"],
    ["2026-11-30", 3, "2027-02-28", "over the end of a year"],
    ["2026-02-28", 1, "2026-03-28", "an end of a month does not stay one"],
  ])("%s and %i months is %s: %s", (day, count, expected, _why) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test("beyond the years 1 to 9999 there is nothing", () => {
    expect(isEpochDay(epochDay("9999-12-31"))).toBe(true);
    expect(() => addDays("9999-12-31", 1)).toThrow("not a day of the years 1 to 9999");
    expect(() => addDays("0001-01-01", -1)).toThrow("not a day of the years 1 to 9999");
    expect(() => addMonths("9999-12-01", 1)).toThrow("not a day of the years 1 to 9999");
    expect(() => fromEpochDay(1.5)).toThrow("not a day of the years 1 to 9999");
    expect(() => addMonths("2026-02-30", 1)).toThrow('"2026-02-30" is not a day');
  });

  test("the week begins on Monday, in every year", () => {
    expect(["2026-11-23", "2026-11-28", "2026-11-29", "1969-12-28", "0001-01-01"].map(weekdayOf)).toEqual([
      1, 6, 7, 7, 1,
    ]);
    fc.assert(fc.property(anyDay, (day) => weekdayOf(fromEpochDay(day)) === ((day + 3 + 7 * 200_000) % 7) + 1));
  });

  test("months add up while no month is cut short", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }), (count, a, b) => {
        const day = `${fromEpochDay(count).slice(0, 8)}28`;
        fc.pre(yearOf(day) > 10 && yearOf(day) < 9990);
        expect(addMonths(addMonths(day, a), b)).toBe(addMonths(day, a + b));
      }),
    );
  });
});

describe("a day and a time", () => {
  test.each([
    ["2026-03-06T16:00", true],
    ["2026-03-06T23:59", true],
    ["2026-03-06T24:00", false],
    ["2026-03-06T16:60", false],
    ["2026-02-30T16:00", false],
    ["2026-03-06 16:00", false],
    ["2026-03-06T16:00:00", false],
    ["2026-03-06T16:00Z", false],
    ["2026-03-06", false],
    [0, false],
  ] satisfies [unknown, boolean][])("%s: %s", (value, expected) => {
    expect(isPlainDateTime(value)).toBe(expected);
    expect(PlainDateTime.safeParse(value).success).toBe(expected);
  });

  test("there and back is the same minute, before 1970 too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (minute) => epochMinute(fromEpochMinute(minute)) === minute),
    );
    expect(fromEpochMinute(-1)).toBe("1969-12-31T23:59");
    expect(() => epochMinute("2026-03-06")).toThrow("is not a day and time");
  });
});
