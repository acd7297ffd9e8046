import { describe, expect, test } from "vitest";
import type { Officer } from "../personnel/schema.js";
import { coursesOffered, trainingByTier, trainingVariety } from "./overview.js";
import type { TrainingCounts } from "./roster.js";
import type { Course, TrainingRecord } from "./schema.js";

function officer(id: string, body: string, part: Partial<Officer> = {}): Officer {
  return { id, name: "王例", body, roles: ["enforcement"], joinedOn: "2019-01-01", ...part };
}
let made = 0;
function record(officerId: string, part: Partial<TrainingRecord> = {}): TrainingRecord {
  made += 1;
  return { id: `${made}`, officer: officerId, title: "课", mode: "online", heldOn: "2024-03-01", hours: 4, ...part };
}

describe("the variety of a year", () => {
  const officers = [
    officer("A", "x"),
    officer("B", "x"),
    officer("C", "y"),
    officer("D", "z", { leftOn: "2023-12-31" }),
  ];
  const records = [
    record("A", { topics: ["penaltyLaw"] }),
    record("A", { mode: "mockEnforcement", result: "passed" }),
    record("A", { mode: "courtHearing", source: "示例法院（2024）示例 1 号" }),
    record("B", { mode: "online", topics: ["penaltyLaw", "conduct"] }),
    record("C", { mode: "fileReview", result: "failed" }),
    record("C", { mode: "fileReview", result: "passed", heldOn: "2024-07-01" }),
    record("C", { mode: "caseTeaching", heldOn: "2023-12-31" }),
    record("D"),
  ];
  const varied = trainingVariety({ officers, records, year: 2024, today: "2024-06-30" });

  test("counts practice once a person, and results once a session", () => {
    expect(varied.x).toMatchObject({ people: 2, withPractice: 1, passed: 1, failed: 0 });
    expect(varied.y).toMatchObject({ people: 1, withPractice: 1, passed: 0, failed: 1 });
  });

  test("counts modes a person, and an hour on two topics under both", () => {
    expect(varied.x).toMatchObject({ modesEach: 2, hoursByTopic: { penaltyLaw: 8, conduct: 4 } });
    expect(varied.y).toMatchObject({ modesEach: 1, hoursByTopic: {} });
  });

  test("leaves out bodies without anybody in service", () => {
    expect(Object.keys(varied)).toEqual(["x", "y"]);
  });
});

test("courses by organiser, of the year only, with modes and topics", () => {
  const course = (part: Partial<Course>): Course => ({
    id: "1",
    title: "课",
    mode: "online",
    organiser: "x",
    heldOn: "2024-01-01",
    hours: 4,
    ...part,
  });
  const list = [
    course({ topics: ["conduct"] }),
    course({ mode: "classified", heldOn: "2024-12-31", hours: 2, topics: ["conduct", "other"] }),
    course({ organiser: "y" }),
    course({ heldOn: "2023-12-31" }),
  ];
  expect(coursesOffered(list, 2024)).toEqual({
    x: { courses: 2, hours: 6, byMode: { online: 1, classified: 1 }, byTopic: { conduct: 2, other: 1 } },
    y: { courses: 1, hours: 4, byMode: { online: 1 }, byTopic: {} },
  });
});

test("a roster by tier adds its bodies, and says of whom the tier is not known", () => {
  const counts = (people: number): TrainingCounts => ({
    people,
    enforcement: people,
    supervision: 0,
    reached: 1,
    onPace: 0,
    behind: 0,
    short: people - 1,
    undecided: 0,
    missing: 8,
  });
  const bodies = [
    { id: "a", name: "甲镇", tier: "town" as const },
    { id: "b", name: "乙镇", tier: "town" as const },
    { id: "c", name: "区局", tier: "county" as const },
  ];
  const byTier = trainingByTier({ a: counts(2), b: counts(3), c: counts(4), gone: counts(1) }, bodies);
  expect(byTier).toEqual({
    town: { ...counts(5), reached: 2, short: 3, missing: 16 },
    county: counts(4),
    unknown: counts(1),
  });
});
