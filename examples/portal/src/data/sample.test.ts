import { Officer } from "@hengjian/core/personnel";
import { resolve } from "@hengjian/core/policy";
import { rules, weihai } from "@hengjian/core/packs";
import { trainingRoster, TrainingRecord, trainingYear, type TrainingStatus } from "@hengjian/core/training";
import { describe, expect, test } from "vitest";
import { sample } from "./sample.js";
import { weihaiBodies } from "./weihai-bodies.js";

const law = resolve(weihai);
const today = "2026-11-16";
const { officers, records } = sample(1, today, weihaiBodies);
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

  test("each rule of the room is found somewhere", () => {
    const absent = officers.map((officer) =>
      trainingYear({ ...officer, officer: officer.id, year: 2010, today, records }, law),
    );
    const found = [2022, 2026]
      .flatMap((year) => roster(year).findings)
      .concat(absent.flatMap(({ findings }) => findings));
    const missing = rules.filter(({ id }) => id.startsWith("training/") && !found.some(({ rule }) => rule === id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("somebody has just under, exactly, and just over sixty", () => {
    const hours = new Set(roster(2022).people.map(({ credited }) => credited));
    expect([59.5, 60, 60.5].filter((each) => !hours.has(each))).toEqual([]);
  });
});

test.each(["2027-01-01", "2027-12-31", "2028-02-29"])("a portal first started on %s has a sample, too", (day) => {
  const { records: later } = sample(1, day, weihaiBodies);
  expect(TrainingRecord.array().safeParse(later).success).toBe(true);
  expect(later.every(({ heldOn }) => heldOn <= day)).toBe(true);
});
