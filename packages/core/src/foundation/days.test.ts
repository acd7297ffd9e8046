import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOfYear,
  daysInYear,
  epochDay,
  fromEpochDay,
  isPlainDate,
  plainDate,
  yearEnd,
  yearOf,
  yearStart,
} from "./days.js";
import { PlainDate } from "./plain-date.js";

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
