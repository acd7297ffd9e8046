import { describe, expect, test } from "vitest";
import { deadline } from "../calendar/deadline.js";
import { calendarYear } from "../calendar/parameters.js";
import type { LegalPeriod } from "../calendar/schema.js";
import { addWorkingDays, countWorkingDays, dayNature, isWorkingDay } from "../calendar/working-days.js";
import { resolve } from "../policy/pack.js";
import { national } from "./national.js";
import { weihai } from "./weihai.js";

const law = resolve(weihai);
const period = (count: number, unit: LegalPeriod["unit"], under: LegalPeriod["under"]): LegalPeriod => ({
  count,
  unit,
  under,
});

describe("the vectors of the dossier", () => {
  test.each([
    [2, "2022-03-01", period(90, "day", "penalty"), "2022-05-30", "2022-05-30"],
    [4, "2026-01-20", period(30, "day", "coercion-measure"), "2026-02-19", "2026-02-19"],
    [4, "2026-01-20", period(30, "day", "coercion"), "2026-02-19", "2026-02-24"],
    [5, "2026-01-20", period(60, "day", "coercion-measure"), "2026-03-21", "2026-03-21"],
    [5, "2026-01-20", period(60, "day", "coercion"), "2026-03-21", "2026-03-23"],
    [8, "2022-03-10", period(30, "day", "local-supervision"), "2022-04-09", "2022-04-11"],
    [10, "2026-03-06T16:00", period(24, "hour", "referral"), "2026-03-07", "2026-03-07"],
    [12, "2026-08-03", period(60, "day", "reconsideration"), "2026-10-02", "2026-10-08"],
    [15, "2022-09-20", period(15, "day", "penalty"), "2022-10-05", "2022-10-08"],
  ])("%i: %s and %o ends on %s, due on %s", (_number, event, of, lastDay, due) => {
    expect(deadline(event, of, law)).toMatchObject({ lastDay, due, provisional: false });
  });

  test("24 hours end at their minute, on a Saturday too", () => {
    expect(deadline("2026-03-06T16:00", period(24, "hour", "referral"), law).dueAt).toBe("2026-03-07T16:00");
  });
});

describe("hard days", () => {
  test.each([
    ["2026-02-17", period(3, "day", "penalty"), "2026-02-26", "from the first day of the Spring Festival"],
    ["2026-02-13", period(2, "day", "penalty"), "2026-02-24", "over it, a make-up Saturday counted"],
    ["2026-09-30", period(3, "day", "penalty"), "2026-10-10", "over National Day to a make-up Saturday"],
    ["2025-12-25", period(7, "day", "penalty"), "2026-01-06", "over the end of the year"],
    ["2026-02-14", period(10, "day", "coercion"), "2026-03-06", "ten days are working days"],
    ["2026-02-13", period(15, "day", "coercion"), "2026-02-28", "fifteen are calendar days; a make-up Saturday stays"],
    ["2026-01-20", period(20, "day", "permit"), "2026-02-24", "every period of a permit is in working days"],
    ["2026-01-31", period(1, "month", "general"), "2026-02-28", "a month from 31 January ends on a make-up Saturday"],
    ["2024-02-29", period(1, "year", "general"), "2025-02-28", "a year from a leap day"],
    ["2026-08-31", period(6, "month", "reconsideration"), "2027-03-01", "a Sunday of an unpublished year moves on"],
    ["2026-04-01", period(6, "month", "general"), "2026-10-08", "to a National Day that moves on"],
    ["2026-01-15", period(30, "day", "criminal-custody"), "2026-02-14", "custody does not move"],
    ["2026-01-20", period(30, "day", "criminal-custody"), "2026-02-19", "nor over the Spring Festival"],
  ])("%s and %o is %s: %s", (event, of, due, _why) => {
    expect(deadline(event, of, law).due).toBe(due);
  });

  test("the days passed over are named", () => {
    expect(deadline("2026-02-13", period(7, "day", "penalty"), law).trail).toEqual({
      skipped: [
        { from: "2026-02-15", to: "2026-02-23", days: 9, reason: "springFestival" },
        { from: "2026-03-01", to: "2026-03-01", days: 1, reason: "weekend" },
      ],
      makeUps: ["2026-02-14", "2026-02-28"],
      rolled: [],
    });
    expect(deadline("2022-09-20", period(15, "day", "penalty"), law).trail).toEqual({
      skipped: [],
      makeUps: [],
      rolled: [{ from: "2022-10-05", to: "2022-10-07", days: 3, reason: "nationalDay" }],
    });
  });

  test("a referral in days has two readings", () => {
    expect(deadline("2026-03-06", period(3, "day", "referral"), law)).toMatchObject({
      due: "2026-03-09",
      otherwise: { due: "2026-03-11", countedIn: "working-days" },
      findings: [{ rule: "calendar/two-readings", severity: "remark" }],
    });
  });

  test("a year without its notice makes the day provisional, and no other", () => {
    expect(deadline("2026-12-25", period(7, "day", "penalty"), law)).toMatchObject({
      due: "2027-01-06",
      provisional: true,
    });
    expect(deadline("2026-12-22", period(7, "day", "penalty"), law)).toMatchObject({ provisional: false });
    expect(deadline("2026-12-25", period(30, "day", "coercion-measure"), law)).toMatchObject({
      due: "2027-01-24",
      provisional: false,
    });
  });

  test.each([
    ["2021-07-14", period(7, "day", "penalty"), [], "the day before the law"],
    ["2032-01-01", period(7, "day", "penalty"), ["calendar/no-calendar"], "a year of which nothing is known"],
    ["2031-12-31", period(7, "day", "penalty"), ["calendar/no-calendar"], "into such a year"],
    ["2026-02-30", period(7, "day", "penalty"), ["calendar/bad-day"], "a day that does not exist"],
    ["", period(7, "day", "penalty"), ["calendar/bad-day"], "no day"],
    ["2026-03-06", period(24, "hour", "referral"), ["calendar/time-missing"], "hours from a day"],
    ["2026-03-06", period(0, "day", "penalty"), ["calendar/bad-period"], "no days"],
    ["2026-03-06", period(1.5, "day", "penalty"), ["calendar/bad-period"], "a part of a day"],
    [
      "2026-03-06T09:00",
      period(4, "workingHour", "penalty"),
      ["calendar/no-office-hours"],
      "office hours nobody gives",
    ],
    ["9999-12-01", period(1000, "day", "coercion-measure"), ["calendar/no-calendar"], "beyond the years there are"],
  ])("%s and %o has no day: %j (%s)", (event, of, rules, _why) => {
    const result = deadline(event, of, law);
    expect(result.due).toBeUndefined();
    expect(result.findings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("the years of the nation", () => {
  test.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("%i has %i working days", (year, days) => {
    expect(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`, law)).toBe(days);
  });

  test.each([
    ["2026-10-08", true, "working"],
    ["2026-10-10", true, "make-up"],
    ["2026-09-25", false, "midAutumn"],
    ["2023-10-01", false, "nationalDay"],
    ["2015-09-03", false, "other"],
    ["2027-02-06", false, "springFestival"],
    ["2030-02-03", false, "springFestival"],
  ])("%s: worked %s, as %s", (day, working, nature) => {
    expect([isWorkingDay(day, law), dayNature(day, law)]).toEqual([working, nature]);
  });

  test("are read in the notice, taken from two sets, or expected; and before 2007 and after 2031 there are none", () => {
    const standing = (year: number) => law.read(calendarYear, `${year}-06-01`)?.standing;
    expect([2006, 2007, 2017, 2021, 2022, 2026, 2027, 2031, 2032].map(standing)).toEqual([
      undefined,
      "assumed",
      "read",
      "assumed",
      "read",
      "read",
      "expected",
      "expected",
      undefined,
    ]);
    expect(addWorkingDays("2007-01-01", -1, law)).toBeUndefined();
  });

  test("make up for what they give: in a year with its notice, days worked never fall on a weekday", () => {
    for (const { value } of national.values["calendar/year"] ?? []) {
      const { work, off } = value as { work: string[]; off: { from: string; to: string }[] };
      for (const day of work) {
        expect([0, 6]).toContain(new Date(`${day}T00:00Z`).getUTCDay());
        expect(off.some(({ from, to }) => from <= day && day <= to)).toBe(false);
      }
    }
  });
});
