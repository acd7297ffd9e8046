import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, epochDay, fromEpochDay } from "../foundation/days.js";
import { lawOfCase, made } from "../policy/cases.js";
import { clock, type ClockFacts } from "./clock.js";
import { lawWith, periodOf, yearOfCases } from "./deadline.cases.js";
import type { CountingRule, Extension, Suspension } from "./schema.js";

const years = [2024, 2025, 2027, 2028, 2029].map((year) =>
  made({ restDays: [6, 7], off: [], work: [] }, { from: `${year}-01-01`, to: `${year}-12-31` }),
);
const calendar = { "calendar/year": [yearOfCases, ...years] };
const lawOf = (rule: Partial<CountingRule> = {}) => lawOfCase({ law: { ...lawWith(rule), ...calendar } });
const law = lawOf({ suspendedBy: ["testing"] });

const basis = { source: "example", article: "一" };
const stop = (from: string, to?: string): Suspension => ({
  id: from,
  reason: "testing",
  from,
  ...(to !== undefined && { to }),
  notice: "告1号",
  approver: "甲",
  basis,
});
const extension = (approvedOn: string, until: string): Extension => ({
  id: until,
  reason: "complex",
  approver: "甲",
  approvedOn,
  until,
  basis,
});
const facts = (part: Partial<ClockFacts>): ClockFacts => ({
  matter: "M",
  startedOn: "2026-03-02",
  period: periodOf(30),
  today: "2026-03-12",
  ...part,
});

describe("what has run and what is left", () => {
  test.each([
    [{}, { used: { count: 10, unit: "day" }, left: { count: 20, unit: "day" }, workingDaysLeft: 14 }, "calendar days"],
    [
      { period: periodOf(10), today: "2026-03-05" },
      { used: { count: 3, unit: "workingDay" }, left: { count: 7, unit: "workingDay" }, workingDaysLeft: 7 },
      "working days",
    ],
    [
      { period: periodOf(2, "month") },
      { due: "2026-05-04", lastDay: "2026-05-02", used: { count: 10, unit: "day" }, left: { count: 53, unit: "day" } },
      "months in calendar days",
    ],
    [
      { startedOn: "2026-03-02T09:00", period: periodOf(24, "hour"), today: "2026-03-02T20:30" },
      { dueAt: "2026-03-03T09:00", used: { count: 11, unit: "hour" }, left: { count: 13, unit: "hour" } },
      "hours, what is left of one counted whole",
    ],
    [{ today: "2026-03-02" }, { used: { count: 0, unit: "day" }, left: { count: 30, unit: "day" } }, "the first day"],
    [{ today: "2026-04-01" }, { used: { count: 30, unit: "day" }, left: { count: 0, unit: "day" } }, "the last day"],
  ])("%o: %o (%s)", (part, expected, _why) => {
    expect(clock(facts(part), law)).toMatchObject({ state: "running", ...expected });
  });

  test.each([
    [{ today: "2026-04-02" }, { count: 1, unit: "day" }, "the day after"],
    [{ period: periodOf(5), today: "2026-03-10" }, { count: 1, unit: "workingDay" }, "a working day after"],
    [{ period: periodOf(4), today: "2026-03-07" }, { count: 1, unit: "day" }, "a Saturday after a Friday"],
    [
      { startedOn: "2026-03-02T09:00", period: periodOf(24, "hour"), today: "2026-03-03T09:01" },
      { count: 1, unit: "hour" },
      "a minute after, as the hour it has begun",
    ],
  ])("%o is overdue by %o: %s", (part, overdueBy, _why) => {
    expect(clock(facts(part), law)).toMatchObject({ state: "overdue", overdueBy });
  });

  test("a day without a time is not late while its day is the last one", () => {
    const hours = { startedOn: "2026-03-02T09:00", period: periodOf(24, "hour") };
    expect(clock(facts({ ...hours, today: "2026-03-03" }), law).state).toBe("running");
    expect(clock(facts({ ...hours, today: "2026-03-04" }), law).state).toBe("overdue");
  });

  test.each([
    [{ today: "2026-03-01" }, "not-started"],
    [{ doneOn: "2026-04-01" }, "done"],
    [{ doneOn: "2026-04-02" }, "done-late"],
    [{ doneOn: "2026-03-01" }, "unknown"],
    [{ startedOn: "2026-03-32" }, "unknown"],
    [{ today: "yesterday" }, "unknown"],
    [{ startedOn: "2019-12-31" }, "no-rule"],
  ])("%o: %s", (part, state) => {
    expect(clock(facts(part), law).state).toBe(state);
  });
});

describe("a suspension", () => {
  test("takes its days out of the count, calendar days as calendar days", () => {
    const result = clock(facts({ suspensions: [stop("2026-03-10", "2026-03-19")] }), law);
    expect(result).toMatchObject({
      state: "running",
      due: "2026-04-13", // 11 April is a Saturday
      lastDay: "2026-04-11",
      suspended: [{ from: "2026-03-10", to: "2026-03-19" }],
      used: { count: 7, unit: "day" },
      findings: [],
    });
  });

  test("takes working days out of working days", () => {
    const working = { period: periodOf(10), suspensions: [stop("2026-03-05", "2026-03-08")] };
    expect(clock(facts(working), law)).toMatchObject({ due: "2026-03-18", used: { count: 6 }, left: { count: 4 } });
  });

  test("takes whole days out of hours", () => {
    const hours = { startedOn: "2026-03-02T09:00", period: periodOf(48, "hour"), today: "2026-03-02T10:00" };
    expect(clock(facts({ ...hours, suspensions: [stop("2026-03-03", "2026-03-03")] }), law).dueAt).toBe(
      "2026-03-05T09:00",
    );
    expect(clock(facts({ ...hours, suspensions: [stop("2026-03-05", "2026-03-06")] }), law).dueAt).toBe(
      "2026-03-04T09:00",
    );
  });

  test("moves the corresponding day of a month on", () => {
    const month = { period: periodOf(1, "month"), suspensions: [stop("2026-03-10", "2026-03-14")] };
    expect(clock(facts(month), law)).toMatchObject({ lastDay: "2026-04-07", due: "2026-04-07" });
  });

  test("that goes on stands the clock still, and says what is left once it resumes", () => {
    const result = clock(facts({ suspensions: [stop("2026-03-10")] }), law);
    expect(result).toMatchObject({ state: "suspended", used: { count: 7 }, left: { count: 23 } });
    expect(result.due).toBeUndefined();
    expect(clock(facts({ today: "2026-06-30", suspensions: [stop("2026-03-10")] }), law)).toMatchObject({
      state: "suspended",
      left: { count: 23 },
    });
  });

  test("that begins after the last day stops nothing", () => {
    const late = { today: "2026-04-10", suspensions: [stop("2026-04-02")] };
    expect(clock(facts(late), law)).toMatchObject({ state: "overdue", due: "2026-04-01" });
    expect(clock(facts({ today: "2026-04-10", suspensions: [stop("2026-04-01")] }), law).state).toBe("suspended");
  });

  test("during which the thing was done does not make it late", () => {
    const done = { today: "2026-06-30", doneOn: "2026-06-01", suspensions: [stop("2026-03-10")] };
    expect(clock(facts(done), law).state).toBe("done");
  });

  test("counts once where two overlap", () => {
    const [a, b] = [stop("2026-03-10", "2026-03-15"), stop("2026-03-12", "2026-03-19")];
    const one = clock(facts({ suspensions: [stop("2026-03-10", "2026-03-19")] }), law);
    const both = clock(facts({ suspensions: [b, a] }), law);
    expect(both).toEqual(one);
  });

  test.each([
    [
      { ...stop("2026-03-10", "2026-03-19"), reason: "hearing" as const },
      "calendar/suspension-unsupported",
      "not listed",
    ],
    [{ ...stop("2026-03-10", "2026-03-19"), notice: "" }, "calendar/suspension-unsupported", "nobody was told"],
    [stop("2026-03-19", "2026-03-10"), "calendar/bad-day", "it ends before it begins"],
    [stop("2026-03-10", "2026-02-30"), "calendar/bad-day", "a day that does not exist"],
  ])("%o does not hold: %s (%s)", (suspension, rule, _why) => {
    const result = clock(facts({ suspensions: [suspension] }), law);
    expect(result).toMatchObject({ due: "2026-04-01", suspended: [], findings: [{ rule, severity: "question" }] });
  });
});

describe("an extension", () => {
  test.each([
    [
      "2026-04-01",
      "2026-05-02",
      "2026-05-02",
      "on the last day; the day that was fixed does not move, Saturday or not",
    ],
    ["2026-03-20", "2026-03-25", "2026-04-01", "to an earlier day changes nothing"],
    ["2026-04-02", "2026-05-06", "2026-04-01", "the day after the last does not hold"],
    ["2026-04-31", "2026-05-06", "2026-04-01", "on a day that does not exist does not hold"],
  ])("approved on %s to %s: due on %s (%s)", (approvedOn, until, due, _why) => {
    expect(clock(facts({ extensions: [extension(approvedOn, until)] }), law).due).toBe(due);
  });

  test("holds where it was approved within the one before it", () => {
    const twice = [extension("2026-04-20", "2026-05-29"), extension("2026-04-01", "2026-04-30")];
    expect(clock(facts({ extensions: twice }), law)).toMatchObject({ due: "2026-05-29", extendedTo: "2026-05-29" });
  });

  test("of a period in hours lasts to the end of its day", () => {
    const hours = { startedOn: "2026-03-02T09:00", period: periodOf(24, "hour") };
    const long = { ...hours, extensions: [extension("2026-03-03", "2026-03-05")] };
    expect(clock(facts({ ...long, today: "2026-03-05T23:00" }), law).state).toBe("running");
    expect(clock(facts({ ...long, today: "2026-03-06T00:00" }), law).state).toBe("overdue");
  });

  test("settles two readings", () => {
    const two = lawOf({ otherwise: { lastDay: "strict" } });
    const late = { startedOn: "2026-01-20", today: "2026-02-20" };
    expect(clock(facts(late), two).state).toBe("undecided");
    const longer = clock(facts({ ...late, extensions: [extension("2026-02-10", "2026-03-20")] }), two);
    expect(longer.state).toBe("running");
    expect(longer.otherwise).toBeUndefined();
  });
});

const anyDay = fc.integer({ min: epochDay("2025-01-01"), max: epochDay("2027-12-31") }).map(fromEpochDay);
const anyPeriod = fc
  .record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom("day" as const, "workingDay" as const) })
  .map(({ count, unit }) => periodOf(count, unit));
const anyStop = fc
  .record({ from: anyDay, length: fc.integer({ min: 0, max: 40 }) })
  .map(({ from, length }) => stop(from, addDays(from, length)));

describe("whatever the days are", () => {
  test("a suspension never makes a period shorter, nor does an extension", () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, fc.array(anyStop, { maxLength: 4 }), anyDay, (startedOn, period, stops, until) => {
        const plain = clock(facts({ startedOn, period, today: startedOn }), law);
        const stopped = clock(facts({ startedOn, period, today: startedOn, suspensions: stops }), law);
        const longer = clock(
          facts({ startedOn, period, today: startedOn, suspensions: stops, extensions: [extension(startedOn, until)] }),
          law,
        );
        expect((stopped.due ?? "") >= (plain.due ?? "?")).toBe(true);
        expect((longer.due ?? "") >= (stopped.due ?? "?")).toBe(true);
      }),
    );
  });

  test("used and left add up to the period, in the kind it counts in", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.array(anyStop, { maxLength: 3 }),
        fc.nat(30),
        (startedOn, count, stops, later) => {
          const period = periodOf(count, "workingDay");
          const { used, left } = clock(
            facts({ startedOn, period, today: addDays(startedOn, later), suspensions: stops }),
            law,
          );
          if (used && left) expect(used.count + left.count).toBe(count);
        },
      ),
    );
  });

  test("it becomes late on one day and stays so", () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, fc.nat(120), (startedOn, period, later) => {
        const states = [later, later + 1].map((after) =>
          clock(facts({ startedOn, period, today: addDays(startedOn, after) }), law),
        );
        const { due, state } = states[0] ?? {};
        expect(state).toBe(addDays(startedOn, later) > (due ?? "") ? "overdue" : "running");
        if (state === "overdue") expect(states[1]?.state).toBe("overdue");
      }),
    );
  });
});
