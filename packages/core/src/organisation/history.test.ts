import { describe, expect, test } from "vitest";
import { bodiesOn, bodyOn } from "./history.js";
import type { Body } from "./schema.js";

const town: Body = {
  id: "t",
  name: "今街道",
  tier: "town",
  parent: "new",
  code: "990102001",
  changes: [
    { on: "2018-07-01", kind: "founded" },
    { on: "2021-05-01", kind: "renamed", name: "古镇", code: "990101100" },
    { on: "2024-01-01", kind: "moved", parent: "old", name: "昔街道" },
  ],
};

describe("a body that was founded, renamed and moved", () => {
  test.each([
    ["2018-06-30", undefined],
    ["2018-07-01", ["古镇", "old", "990101100"]],
    ["2021-04-30", ["古镇", "old", "990101100"]],
    ["2021-05-01", ["昔街道", "old", "990102001"]],
    ["2023-12-31", ["昔街道", "old", "990102001"]],
    ["2024-01-01", ["今街道", "new", "990102001"]],
  ])("on %s", (on, expected) => {
    const then = bodyOn(town, on);
    expect(then && [then.name, then.parent, then.code]).toEqual(expected);
  });

  test("in whatever order its changes stand", () => {
    const shuffled = { ...town, changes: [...(town.changes ?? [])].reverse() };
    expect(bodyOn(shuffled, "2019-01-01")?.name).toBe("古镇");
  });
});

test.each(["merged", "abolished"] as const)("a body that was %s is gone from that day on", (kind) => {
  const gone: Body = { id: "g", name: "某镇", tier: "town", changes: [{ on: "2022-06-30", kind, into: "t" }] };
  expect(bodiesOn([gone, town], "2022-06-29").map(({ id }) => id)).toEqual(["g", "t"]);
  expect(bodiesOn([gone, town], "2022-06-30").map(({ id }) => id)).toEqual(["t"]);
});
