import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, epochDay, fromEpochDay } from "../foundation/days.js";
import { lawOfCase, made } from "../policy/cases.js";
import { lawWith, periodOf } from "./deadline.cases.js";
import { noticeBefore } from "./notice.js";
import type { LegalPeriod } from "./schema.js";

const dragonBoat = { from: "2022-06-03", to: "2022-06-05", holiday: "dragonBoat" as const };
const law = lawOfCase({
  law: {
    ...lawWith({}),
    "calendar/year": [
      made({ restDays: [6, 7], off: [], work: [] }, { from: "2021-01-01", to: "2021-12-31" }),
      made({ restDays: [6, 7], off: [dragonBoat], work: [] }, { from: "2022-01-01", to: "2022-12-31" }),
    ],
  },
});
const ask = (noticeOn: string, event: string, period: LegalPeriod) =>
  noticeBefore({ matter: "M", noticeOn, event, period }, law);

describe("seven working days before 15 June 2022, with the Dragon Boat Festival between", () => {
  test.each([
    ["2022-06-01", "ok", 8],
    ["2022-06-02", "ok", 7],
    ["2022-06-05", "ok", 7],
    ["2022-06-06", "borderline", 6],
    ["2022-06-07", "violation", 5],
    ["2022-06-15", "violation", -1],
    ["2022-06-20", "violation", -4],
  ])("notice on %s: %s, %i between", (noticeOn, answer, between) => {
    expect(ask(noticeOn, "2022-06-15", periodOf(7))).toMatchObject({
      answer,
      between,
      latest: { strict: "2022-06-02", lenient: "2022-06-06" },
    });
  });
});

test("an event on a day of rest is no working day of its own: there is no borderline", () => {
  const answers = ["2022-06-22", "2022-06-23", "2022-06-24"].map((on) => ask(on, "2022-06-25", periodOf(1)).answer);
  expect(answers).toEqual(["ok", "ok", "violation"]);
  expect(ask("2022-06-22", "2022-06-25", periodOf(1)).latest).toEqual({ strict: "2022-06-23", lenient: "2022-06-23" });
});

describe("in other kinds", () => {
  test.each([
    ["2022-03-01", "2022-04-01", periodOf(30), "ok", "2022-03-01"],
    ["2022-03-02", "2022-04-01", periodOf(30), "borderline", "2022-03-01"],
    ["2022-03-03", "2022-04-01", periodOf(30), "violation", "2022-03-01"],
    ["2022-02-28", "2022-04-01", periodOf(1, "month"), "ok", "2022-02-28"],
    ["2022-03-01", "2022-04-01", periodOf(1, "month"), "borderline", "2022-02-28"],
    ["2022-03-02", "2022-04-01", periodOf(1, "month"), "violation", "2022-02-28"],
    ["2022-03-30T09:00", "2022-04-01T09:00", periodOf(48, "hour"), "ok", "2022-03-30T09:00"],
    ["2022-03-30T09:01", "2022-04-01T09:00", periodOf(48, "hour"), "violation", "2022-03-30T09:00"],
  ])("%s before %s, %o: %s, the last day being %s", (noticeOn, event, period, answer, strict) => {
    const result = ask(noticeOn, event, period);
    expect([result.answer, result.latest?.strict]).toEqual([answer, strict]);
  });

  test.each([
    ["2022-03-30", "2022-04-01T09:00", periodOf(48, "hour"), "calendar/time-missing"],
    ["2022-03-32", "2022-04-01", periodOf(7), "calendar/bad-day"],
    ["2022-03-30", "", periodOf(7), "calendar/bad-day"],
    ["2022-03-30", "2022-04-01", periodOf(-1), "calendar/bad-period"],
    ["2022-12-30", "2023-01-20", periodOf(7), "calendar/no-calendar"],
  ])("%s before %s, %o cannot be told: %s", (noticeOn, event, period, rule) => {
    expect(ask(noticeOn, event, period)).toMatchObject({
      answer: "unknown",
      findings: [{ rule, severity: "question" }],
    });
  });

  test("without a rule there is no answer", () => {
    expect(ask("2019-12-31", "2022-04-01", periodOf(7))).toEqual({ answer: "no-rule", findings: [] });
  });
});

test("an earlier notice is never worse, and the last days named are the last ones", () => {
  const days = fc.integer({ min: epochDay("2022-02-01"), max: epochDay("2022-11-30") }).map(fromEpochDay);
  const order = ["ok", "borderline", "violation"];
  fc.assert(
    fc.property(days, fc.nat(40), fc.integer({ min: 1, max: 20 }), (event, before, count) => {
      const noticeOn = addDays(event, -before);
      const answer = order.indexOf(ask(noticeOn, event, periodOf(count)).answer);
      expect(order.indexOf(ask(addDays(noticeOn, -1), event, periodOf(count)).answer)).toBeLessThanOrEqual(answer);
      const { latest } = ask(noticeOn, event, periodOf(count));
      expect(ask(latest?.strict ?? "", event, periodOf(count)).answer).toBe("ok");
      expect(ask(latest?.lenient ?? "", event, periodOf(count)).answer).not.toBe("violation");
    }),
  );
});
