import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverage, coverageItems } from "../organisation/coverage.js";
import { hierarchyCheck } from "../organisation/faults.js";
import { kindOf } from "../organisation/kinds.js";
import { supervisorsOf } from "../organisation/lines.js";
import { BodiesFile } from "../organisation/schema.js";
import { judge } from "../policy/check.js";
import { resolve, type Pack } from "../policy/pack.js";
import { readPack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { national } from "./national.js";
import { weihai } from "./weihai.js";

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const weihaiFile = BodiesFile.parse(json("../../bodies/weihai.json"));
const qinhuangdaoFile = BodiesFile.parse(json("../../../../examples/cities/qinhuangdao.bodies.json"));

function qinhuangdao(): Pack {
  const read = readPack(json("../../../../examples/cities/qinhuangdao.pack.json"), { parameters, packs: [national] });
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.pack;
}

const places = [
  ["Weihai", weihaiFile, weihai],
  ["Qinhuangdao", qinhuangdaoFile, qinhuangdao()],
] as const;

describe("the bodies of Weihai", () => {
  const count = (kind: string) => weihaiFile.bodies.filter((body) => kindOf(body) === kind).length;

  test("are a bureau, four counties, five zones, 48 towns, 24 subdistricts and the departments", () => {
    expect(["justiceBureau", "zone", "town", "subdistrict"].map(count)).toEqual([5, 5, 48, 24]);
    expect(weihaiFile.bodies.filter(({ tier }) => tier === "city").length).toBeGreaterThan(18);
  });

  test("have the numbers of towns of each county-level unit", () => {
    const below = (parent: string) =>
      ["subdistrict", "town"].map(
        (kind) => weihaiFile.bodies.filter((b) => b.parent === parent && kindOf(b) === kind).length,
      );
    expect(["371002", "371003", "371071", "371072", "371073", "371082", "371083"].map(below)).toEqual([
      [5, 4],
      [3, 12],
      [2, 1],
      [3, 2],
      [0, 3],
      [10, 12],
      [1, 14],
    ]);
  });

  test("do not hold the code that is for statistics alone", () => {
    expect(weihaiFile.bodies.map(({ code }) => code)).not.toContain("371003400");
  });

  test("are addressees of the plan, but for the bonded zone and what upper departments lead", () => {
    const sent = new Set(weihaiFile.addressees?.map(({ body }) => body));
    const left = weihaiFile.bodies.filter(
      ({ id, tier, parent }) => tier !== "town" && parent !== undefined && !sent.has(id),
    );
    expect(left.filter(({ management }) => management === undefined).map(({ id }) => id)).toEqual(["371000-bonded"]);
  });
});

describe.each(places)("%s", (name, { bodies, addressees = [] }, pack) => {
  const law = resolve(pack);

  test.each(["2022-06-30", "2026-06-30"])("is a hierarchy without fault on %s", (on) => {
    expect(judge(hierarchyCheck, { bodies, on }, law)).toMatchObject({ outcome: "met", result: { findings: [] } });
  });

  test.each(["2022-06-30", "2026-06-30"])("has everybody below the top in a horizontal line on %s", (on) => {
    const alone = bodies.filter(
      ({ id }) => !supervisorsOf(id, bodies, law, on).some(({ line }) => line === "horizontal"),
    );
    expect(alone.map(({ tier, parent }) => [tier, parent])).toEqual([["city", undefined]]);
  });

  test("expects of nobody what no text of the place expects", () => {
    const { counts } = coverage({ bodies, addressees, posts: [], units: [], dutyLists: [], on: "2026-06-30" }, law);
    const expected = name === "Weihai" ? [103, 113, 113, 72] : [10, 0, 0, 0];
    expect(coverageItems.map((item) => counts[item].expected)).toEqual(expected);
  });
});

describe("each line, then and now", () => {
  test.each([
    ["Weihai", "371003105", "2022-02-27", ["supervises 山东4.3", "supervises 山东4.4"]],
    ["Weihai", "371003105", "2022-06-30", ["supervises 三（一）1", "supervises 三（三）1", "supervises 三（一）1"]],
    ["Weihai", "371003105", "2022-10-01", ["supervises 山东4.3", "supervises 山东4.4", "supervises 三（一）1 open"]],
    ["Weihai", "371003105", "2026-01-31", ["supervises 山东4.3", "supervises 山东4.4", "supervises 三（一）1 open"]],
    [
      "Weihai",
      "371003105",
      "2026-02-01",
      ["supervises 第六条第一款", "guides 第四十二条第三款", "assists 第六条第二款"],
    ],
    ["Weihai", "371071108", "2022-06-30", ["supervises 主送机关", "supervises 三（三）1", "supervises 三（一）1"]],
    [
      "Weihai",
      "371071108",
      "2026-06-30",
      ["supervises 主送机关 open", "guides 第四十二条第三款", "assists 第六条第二款"],
    ],
    ["Weihai", "371000-tax", "2022-06-30", ["supervises 第四条第一款"]],
    ["Weihai", "371000-tax", "2026-06-30", ["informs 第四十二条第二款"]],
    ["Qinhuangdao", "130302100", "2022-06-30", ["supervises 第五条第一款", "supervises 第二条第三款"]],
    [
      "Qinhuangdao",
      "130302100",
      "2026-06-30",
      ["supervises 第六条第一款", "guides 第四十二条第三款", "assists 第六条第二款"],
    ],
  ])("%s %s on %s", (name, body, on, expected) => {
    const place = places.find(([each]) => each === name);
    if (!place) throw new Error(name);
    const lines = supervisorsOf(body, place[1].bodies, resolve(place[2]), on).map(({ role, basis }) => {
      const article = basis.basis.article.replace("第四条第三款", "山东4.3").replace("第四条第四款", "山东4.4");
      return `${role} ${article}${basis.open ? " open" : ""}`;
    });
    expect(lines).toEqual(expected);
  });

  test("a town is short of a person: a violation in the pilot, a question after it", () => {
    const severity = (on: string) => {
      const { bodies, addressees = [] } = weihaiFile;
      const { findings } = coverage({ bodies, addressees, posts: [], units: [], dutyLists: [], on }, resolve(weihai));
      return findings.find(({ rule, subject }) => rule === "organisation/no-dedicated" && subject.id === "371003105")
        ?.severity;
    };
    expect(["2022-02-27", "2022-02-28", "2022-09-30", "2022-10-01", "2026-06-30"].map(severity)).toEqual([
      undefined,
      "violation",
      "violation",
      "question",
      "question",
    ]);
  });
});
