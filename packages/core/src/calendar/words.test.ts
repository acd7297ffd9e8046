import { describe, expect, test } from "vitest";
import { metaOf, optionsOf } from "../foundation/fields.js";
import { lawOfCase, made } from "../policy/cases.js";
import { clock } from "./clock.js";
import { deadline } from "./deadline.js";
import { lawOfCases, lawWith, periodOf, yearOfCases } from "./deadline.cases.js";
import { legalPeriodWords } from "./period-words.js";
import { CalendarYear, Extension, Holiday, LegalPeriod, OfficeHours, Suspension } from "./schema.js";
import { explainDeadline } from "./trail-words.js";

const law = lawOfCase({ law: lawOfCases });

describe("a period in words", () => {
  test.each([
    [1, "day", "1 日", "1 day"],
    [30, "day", "30 日", "30 days"],
    [1, "workingDay", "1 个工作日", "1 working day"],
    [7, "workingDay", "7 个工作日", "7 working days"],
    [24, "hour", "24 小时", "24 hours"],
    [4, "workingHour", "4 个办公小时", "4 office hours"],
    [3, "month", "3 个月", "3 months"],
    [1, "year", "1 年", "1 year"],
  ] as const)("%i %s is %s, %s", (count, unit, zh, en) => {
    expect(legalPeriodWords({ count, unit })).toEqual({ zh, en });
  });
});

describe("a record", () => {
  const basis = { source: "a", article: "一" };
  test.each([
    [LegalPeriod, { count: 7, unit: "day", under: "penalty" }, true],
    [LegalPeriod, { count: 0, unit: "day", under: "penalty" }, false],
    [LegalPeriod, { count: 7, unit: "week", under: "penalty" }, false],
    [LegalPeriod, { count: 7, unit: "day", under: "nobody" }, false],
    [LegalPeriod, { count: 7, unit: "day", under: "penalty", roll: true }, false],
    [OfficeHours, { opens: "08:30", closes: "17:30" }, true],
    [OfficeHours, { opens: "17:30", closes: "08:30" }, false],
    [OfficeHours, { opens: "08:30", closes: "17:30", pause: { from: "13:30", to: "12:00" } }, false],
    [CalendarYear, { restDays: [6, 7], off: [], work: [] }, true],
    [CalendarYear, { restDays: [8], off: [], work: [] }, false],
    [
      CalendarYear,
      { restDays: [], off: [{ from: "2026-01-03", to: "2026-01-01", holiday: "newYear" }], work: [] },
      false,
    ],
    [CalendarYear, { restDays: [], off: [], work: ["2026-01-04", "2027-01-04"] }, false],
    [Suspension, { id: "1", reason: "testing", from: "2026-01-01", approver: "甲", basis }, true],
    [Suspension, { id: "1", reason: "tired", from: "2026-01-01", approver: "甲", basis }, false],
    [
      Extension,
      { id: "1", reason: "complex", approver: "甲", approvedOn: "2026-01-01", until: "2026-02-01", basis },
      true,
    ],
    [Extension, { id: "1", reason: "complex", approvedOn: "2026-01-01", until: "2026-02-01", basis }, false],
  ])("%#: %#", (schema, value, good) => {
    expect(schema.safeParse(value).success).toBe(good);
  });

  test("has its labels, and holidays have theirs", () => {
    expect(metaOf(LegalPeriod)?.id).toBe("LegalPeriod");
    expect(optionsOf(Holiday)?.["springFestival"]).toEqual({ zh: "春节", en: "Spring Festival" });
  });
});

describe("how a day was counted, in sentences", () => {
  const zh = (lines: ReturnType<typeof explainDeadline>) => lines.map((line) => line.zh);

  test("working days over a holiday", () => {
    expect(zh(explainDeadline(deadline("2026-02-13", periodOf(7), law)))).toEqual([
      "自 2026-02-13 的次日起算",
      "按工作日计算",
      "跳过周末 1 天",
      "跳过春节 2026-02-15 至 2026-02-23，共 9 天",
      "调休上班日计入：2026-02-14、2026-02-28",
    ]);
  });

  test("calendar days whose last one moves on, with the other reading", () => {
    const two = lawOfCase({ law: lawWith({ otherwise: { lastDay: "strict" } }) });
    expect(zh(explainDeadline(deadline("2026-01-20", periodOf(30), two)))).toEqual([
      "自 2026-01-20 的次日起算",
      "按自然日计算，休息日也计入",
      "末日 2026-02-19 逢春节，顺延至 2026-02-24",
      "另一种理解：按自然日计算，休息日也计入，2026-02-19 到期",
    ]);
  });

  test("what stopped the clock and what made it longer", () => {
    const listed = lawOfCase({ law: lawWith({ suspendedBy: ["testing"] }) });
    const basis = { source: "example", article: "一" };
    const facts = {
      matter: "M",
      startedOn: "2026-03-02",
      period: periodOf(30),
      today: "2026-03-12",
      suspensions: [
        {
          id: "1",
          reason: "testing" as const,
          from: "2026-03-10",
          to: "2026-03-11",
          notice: "1",
          approver: "甲",
          basis,
        },
      ],
      extensions: [
        { id: "2", reason: "complex" as const, approver: "甲", approvedOn: "2026-03-12", until: "2026-05-08", basis },
      ],
    };
    expect(zh(explainDeadline(clock(facts, listed))).slice(2)).toEqual([
      "2026-03-10 至 2026-03-11 中止，不计入",
      "经批准延长至 2026-05-08",
    ]);
  });

  test("what is provisional, and until when", () => {
    const next = made(
      { restDays: [6, 7], off: [], work: [] },
      { from: "2027-01-01", to: "2027-12-31", standing: "expected" },
    );
    const both = lawOfCase({ law: { ...lawOfCases, "calendar/year": [yearOfCases, next] } });
    expect(zh(explainDeadline(deadline("2026-12-28", periodOf(7), both))).at(-1)).toBe(
      "2027 年放假安排尚未公布，按法定节日和周末暂定，公布后重新计算",
    );
  });

  test("hours and first days", () => {
    expect(zh(explainDeadline(deadline("2026-03-06T16:00", periodOf(24, "hour"), law)))).toEqual([
      "自 2026-03-06 16:00 起算",
      "按小时连续计算，休息日也计入",
    ]);
    const included = lawOfCase({ law: lawWith({ firstDay: "included" }) });
    expect(zh(explainDeadline(deadline("2026-03-06", periodOf(30), included)))[0]).toBe("自 2026-03-06 起算，当日计入");
  });

  test("and none where there is no day", () => {
    expect(explainDeadline(deadline("2026-02-30", periodOf(7), law))).toEqual([]);
  });
});
