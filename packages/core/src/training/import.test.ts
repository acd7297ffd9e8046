import { describe, expect, test } from "vitest";
import type { Actor } from "../access/schema.js";
import type { Body } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import { importTraining } from "./import.js";

const bodies: readonly Body[] = [
  { id: "city", name: "市司法局", tier: "city" },
  { id: "east", name: "东镇", tier: "town", parent: "city" },
  { id: "west", name: "西镇", tier: "town", parent: "city" },
];
function officer(id: string, name: string, body: string): Officer {
  return { id, name, body, roles: ["enforcement"], certificate: `证${id}`, joinedOn: "2019-01-01" };
}
const officers = [
  officer("1", "王例", "east"),
  officer("2", "李例", "east"),
  officer("3", "李例", "west"),
  officer("4", "赵例", "city"),
];
const supervisor: Actor = { id: "u", name: "某人", body: "city", role: "supervisor" };
const today = "2026-11-16";

const REST: readonly string[] = ["行政处罚法", "网上培训", "2026-03-01", "4"];
const REST_HEAD = ["课程", "培训方式", "培训日期", "学时"];

function bring(head: readonly string[], row: readonly string[], actor = supervisor, day = REST) {
  return importTraining(
    [
      [...head, ...REST_HEAD],
      [...row, ...day],
    ],
    { officers, bodies, records: [] },
    { actor, today },
  );
}

describe("who a row means", () => {
  test.each([
    ["by number", ["人员编号"], ["3"], "3"],
    ["by certificate", ["执法证号"], ["证2"], "2"],
    ["by a name that one person has", ["姓名"], ["王例"], "1"],
    ["by a name and the unit", ["姓名", "单位"], ["李例", "西镇"], "3"],
    ["by number and its own name", ["人员编号", "姓名"], ["2", "李例"], "2"],
    ["by name where the number is blank", ["人员编号", "姓名"], ["", "王例"], "1"],
  ])("%s", (_how, head, row, id) => {
    expect(bring(head, row).accepted.map(({ record }) => record.officer)).toEqual([id]);
  });

  test.each([
    ["a number nobody has", ["人员编号"], ["9"], "人员名册里没有这个人"],
    ["a name two people have", ["姓名"], ["李例"], "有 2 人同名，分不清是谁"],
    ["a name not of this unit", ["姓名", "单位"], ["王例", "西镇"], "“西镇”里没有这个人"],
    ["another person's number", ["人员编号", "姓名"], ["2", "王例"], "这个编号不是“王例”的"],
  ])("is refused for %s", (_why, head, row, message) => {
    const { rejected } = bring(head, row);
    expect(rejected[0]?.faults.map((fault) => fault.message.zh)).toEqual([message]);
  });
});

describe("what one may record", () => {
  test("people of one's own body, for a clerk, and of no other", () => {
    const clerk: Actor = { ...supervisor, body: "east", role: "clerk" };
    expect(bring(["人员编号"], ["1"], clerk).accepted).toHaveLength(1);
    expect(bring(["人员编号"], ["3"], clerk).rejected[0]?.faults).toMatchObject([
      { field: "officer", found: "3", message: { zh: "不在您可以登记的单位范围内" } },
    ]);
  });

  test("nothing, for a visitor", () => {
    expect(bring(["人员编号"], ["1"], { ...supervisor, role: "visitor" }).accepted).toEqual([]);
  });

  test("what was held today, and not what is held tomorrow", () => {
    const on = (day: string): readonly string[] => ["课", "网上培训", day, "4"];
    expect(bring(["人员编号"], ["1"], supervisor, on("2026-11-16")).accepted).toHaveLength(1);
    expect(bring(["人员编号"], ["1"], supervisor, on("2026-11-17")).rejected[0]?.faults).toMatchObject([
      { field: "heldOn", message: { zh: "晚于今天（2026-11-16），还没有举行" } },
    ]);
  });
});

test("reads topics, the result and the court's case number of a practice session", () => {
  const head = ["人员编号", ...REST_HEAD, "主题", "考核结果", "案号"];
  const row = ["1", "旁听庭审", "观摩庭审", "2026-03-01", "4", "行政处罚法、职业素养", "合格", "（2026）示例行初1号"];
  const { accepted, ignoredColumns } = importTraining(
    [head, row],
    { officers, bodies, records: [] },
    { actor: supervisor, today },
  );
  expect(ignoredColumns).toEqual([]);
  expect(accepted[0]?.record).toMatchObject({
    mode: "courtHearing",
    topics: ["penaltyLaw", "conduct"],
    result: "passed",
    source: "（2026）示例行初1号",
  });
});

test("the same sheet a second time changes nothing and says so", () => {
  const sheet = [["人员编号", ...REST_HEAD], ...["1", "2", "3"].map((id) => [id, ...REST])];
  const context = { actor: supervisor, today };
  const first = importTraining(sheet, { officers, bodies, records: [] }, context);
  const records = first.accepted.map(({ record }) => record);
  const second = importTraining(sheet, { officers, bodies, records }, context);
  expect([second.accepted.length, second.present.length, second.rejected.length]).toEqual([0, 3, 0]);
  expect(second.present.map(({ record }) => record.id)).toEqual(records.map(({ id }) => id));
});
