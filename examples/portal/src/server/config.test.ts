import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOf } from "@hengjian/core/organisation";
import { afterAll, describe, expect, test } from "vitest";
import { optionsFrom, readConfig } from "./config.js";
import { Refusal } from "./refusal.js";

const folder = mkdtempSync(join(tmpdir(), "hengjian-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const city = (name: string): string => fileURLToPath(new URL(`../../../cities/${name}`, import.meta.url));

function withBodies(content: unknown): string {
  const file = join(folder, "bodies.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

/** What the portal says of a bad file, in Chinese and in English. */
function refusalOf(content: unknown): readonly [string, string] {
  const file = withBodies(content);
  try {
    readConfig({ bodiesFile: file });
  } catch (error) {
    if (error instanceof Refusal) return [error.words.zh.replaceAll(file, "F"), error.words.en.replaceAll(file, "F")];
    throw error;
  }
  throw new Error("it was taken");
}

const top = { id: "c", name: "甲市司法局", tier: "city", code: "990100" };

describe("another city by two variables of the environment", () => {
  const env = { HENGJIAN_PACK: city("qinhuangdao.pack.json"), HENGJIAN_BODIES: city("qinhuangdao.bodies.json") };

  test("is read with its own towns, its own law and its own folder of data", () => {
    const { bodies, pack, dataFolder } = readConfig(optionsFrom(env));
    expect(bodies.filter((body) => kindOf(body) === "town")).toHaveLength(74);
    expect([pack.id, pack.extends?.id]).toEqual(["qinhuangdao", "national"]);
    expect(dataFolder).toMatch(/portal-130300$/);
  });
});

describe("a bad list of bodies is refused in one sentence with row, field and remedy", () => {
  test("where a field is missing", () => {
    const [zh, en] = refusalOf([top, { id: "t", tier: "town" }]);
    expect(zh).toMatch(/^机构清单 F 没有采用。第 2 个机构的 name：.+；.+。$/);
    expect(en).toMatch(/^The list of bodies F is refused\. Body 2, name: .+\. .+\.$/);
  });

  test.each([
    ["a tier that does not exist", [top, { id: "t", name: "甲镇", tier: "village" }], "第 2 个机构的 tier："],
    [
      "one number twice",
      [top, { ...top, name: "乙市司法局" }],
      "第 2 个机构的 id：机构编号 c 出现了 2 次：甲市司法局、乙市司法局；每个机构一个编号",
    ],
    [
      "a parent that is not there",
      [top, { id: "t", name: "甲县", tier: "county", parent: "x" }],
      "第 2 个机构的 parent：甲县的上级机构 x 不在清单里；补上这个机构",
    ],
    [
      "a town under a town",
      [
        top,
        { id: "a", name: "甲县", tier: "county", parent: "c" },
        { id: "t", name: "甲镇", tier: "town", parent: "a" },
        { id: "u", name: "乙镇", tier: "town", parent: "t" },
      ],
      "第 4 个机构的 parent：乙镇的上级机构是甲镇，应是县级机构",
    ],
    [
      "a code of another city",
      [top, { id: "a", name: "甲县", tier: "county", parent: "c", code: "990201" }],
      "第 2 个机构的 code：甲县的区划代码 990201 与上级不一致，应以 9901 开头",
    ],
    ["a circle", [{ ...top, parent: "c" }], "上下级成了一个圈：甲市司法局 → 甲市司法局"],
    ["nothing", [], "bodies"],
  ])("%s", (_what, content, sentence) => {
    expect(refusalOf(content)[0]).toContain(sentence);
  });

  test("several faults: the first is named, the others are counted", () => {
    const [zh] = refusalOf([
      top,
      { id: "a", name: "甲县", tier: "county", parent: "x" },
      { id: "b", name: "乙县", tier: "county", parent: "y" },
    ]);
    expect(zh).toContain("第 2 个机构的 parent");
    expect(zh).toContain("另有 1 处问题");
  });

  test("a plain list and a file with a name are both taken", () => {
    expect(readConfig({ bodiesFile: withBodies([top]) }).bodies).toHaveLength(1);
    const { bodies, addressees } = readConfig({
      bodiesFile: withBodies({
        name: "甲市",
        version: "1",
        bodies: [top],
        addressees: [{ source: "p", body: "c", from: "2022-01-01" }],
      }),
    });
    expect([bodies.length, addressees.length]).toEqual([1, 1]);
  });
});
