import { yearOf } from "@hengjian/core/foundation";
import { Officer } from "@hengjian/core/personnel";
import { resolve } from "@hengjian/core/policy";
import { rules, weihai } from "@hengjian/core/packs";
import {
  trainingFacts,
  trainingRoster,
  TrainingRecord,
  trainingYear,
  type TrainingStatus,
} from "@hengjian/core/training";
import { describe, expect, test } from "vitest";
import { sample } from "./sample.js";
import { weihaiBodies } from "./weihai-bodies.js";

const law = resolve(weihai);
const today = "2026-11-16";
const { officers, records } = sample(1, today, weihaiBodies);
const ofPlansAndClasses = /^training\/(plan-|only-for-others$|class-unknown$)/; // the sample has neither plans nor courses
const roster = (year: number) => trainingRoster({ officers, records, year, today }, law);

test("the same seed, day and bodies give the same sample; another seed another", () => {
  expect(sample(1, today, weihaiBodies)).toEqual({ officers, records });
  expect(sample(2, today, weihaiBodies).records).not.toEqual(records);
});

test("every record is one, is known once, and lies before today", () => {
  expect(Officer.array().safeParse(officers).success).toBe(true);
  expect(TrainingRecord.array().safeParse(records).success).toBe(true);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(records.filter(({ heldOn }) => heldOn > today)).toEqual([]);
});

test("every name says that it is a sample, and two people share one", () => {
  expect(officers.filter(({ name }) => !/[例示]$/.test(name))).toEqual([]);
  expect(officers.filter(({ name }) => name === "王明例").length).toBeGreaterThanOrEqual(2);
});

describe("every rule is kept and broken", () => {
  const statuses = (year: number): ReadonlySet<TrainingStatus> =>
    new Set(roster(year).people.map(({ status }) => status));

  test("in the running year, in one that is over, and in one without a rule", () => {
    expect(statuses(2026)).toEqual(new Set(["reached", "on-pace", "behind", "undecided"]));
    expect(statuses(2022)).toEqual(new Set(["reached", "short", "undecided"]));
    expect(statuses(2021)).toEqual(new Set(["no-rule"]));
  });

  test("each rule of a year's hours is broken in the running year or in one that is over", () => {
    const found = (year: number): ReadonlySet<string> =>
      new Set(
        officers
          .map((officer) => trainingYear(trainingFacts(officer, records, year, today), law))
          .flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      );
    const running = ["hours-behind", "hours-outstanding", "not-in-service", "part-year", "practice-unsettled"];
    const over = ["hours-short", "not-in-service", "part-year", "practice-unsettled"];
    const ids = (names: readonly string[]) => new Set(names.map((name) => `training/${name}`));
    expect(found(2026)).toEqual(ids(running));
    expect(found(2025)).toEqual(ids(over));
    expect(
      rules
        .map(({ id }) => id)
        .filter((id) => id.startsWith("training/") && !ofPlansAndClasses.test(id))
        .sort(),
    ).toEqual([...ids([...running, ...over])].sort());
  });

  test("somebody joined and somebody left, this year and before, and owes a question for it", () => {
    const parted = (year: number) =>
      officers.filter(({ joinedOn, leftOn }) => yearOf(joinedOn) === year || (leftOn && yearOf(leftOn) === year));
    for (const [joined, left] of [
      [2026, 2026],
      [2024, 2025],
    ] as const) {
      expect(parted(joined).some(({ joinedOn }) => yearOf(joinedOn) === joined)).toBe(true);
      expect(parted(left).some(({ leftOn }) => leftOn && yearOf(leftOn) === left)).toBe(true);
    }
    const asked = roster(2026).findings.filter(({ rule }) => rule === "training/part-year");
    const subjects = new Set(asked.map(({ subject }) => subject.id));
    expect(parted(2026).some(({ id, leftOn }) => leftOn !== undefined && subjects.has(id))).toBe(true);
    expect(parted(2026).some(({ id, leftOn }) => leftOn === undefined && subjects.has(id))).toBe(true);
  });

  test("there are people of either role and of both", () => {
    expect(new Set(officers.map(({ roles }) => roles.join("+")))).toEqual(
      new Set(["enforcement", "supervision", "enforcement+supervision"]),
    );
  });

  test("somebody has just under, exactly, and just over sixty", () => {
    const hours = new Set(roster(2022).people.map(({ credited }) => credited));
    expect([59.5, 60, 60.5].filter((each) => !hours.has(each))).toEqual([]);
  });
});

test.each(["2027-01-01", "2027-12-31", "2028-02-29"])("a portal first started on %s has a sample, too", (day) => {
  const { officers: staff, records: later } = sample(1, day, weihaiBodies);
  expect(TrainingRecord.array().safeParse(later).success).toBe(true);
  expect(new Set(later.map(({ id }) => id)).size).toBe(later.length);
  expect(later.every(({ heldOn }) => heldOn <= day)).toBe(true);
  expect(staff.every(({ joinedOn, leftOn = joinedOn }) => joinedOn <= leftOn && leftOn <= day)).toBe(true);
});
