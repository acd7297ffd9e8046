import { BodiesFile } from "@hengjian/core/organisation";
import { national, parameters } from "@hengjian/core/packs";
import { readPack } from "@hengjian/core/policy";
import { describe, expect, test } from "vitest";
import { bodiesFile, draftCity, packSkeleton, type Divisions } from "../tools/draft-city/draft.mjs";

const divisions: Divisions = {
  cities: [
    { code: "9901", name: "甲市" },
    { code: "9902", name: "乙市" },
    { code: "1101", name: "市辖区" },
  ],
  areas: [
    { code: "990102", name: "丙县", cityCode: "9901" },
    { code: "990171", name: "甲市经济技术开发区", cityCode: "9901" },
    { code: "990202", name: "别处县", cityCode: "9902" },
  ],
  streets: [
    { code: "990102001", name: "东街道办事处", areaCode: "990102" },
    { code: "990102100", name: "西镇", areaCode: "990102" },
    { code: "990102200", name: "南乡", areaCode: "990102" },
    { code: "990102400", name: "开发区办事处", areaCode: "990102" },
    { code: "990171101", name: "北镇", areaCode: "990171" },
    { code: "990202100", name: "别处镇", areaCode: "990202" },
  ],
};

describe("a city drafted from division codes", () => {
  const city = draftCity("990100", divisions);

  test("has its bureau, counties, zones and towns, each under its parent", () => {
    const { bodies } = BodiesFile.parse(bodiesFile(city, { version: "draft", table: "表" }));
    expect(bodies.map(({ id, name, kind, parent }) => [id, name, kind, parent])).toEqual([
      ["990100", "甲市司法局", "justiceBureau", undefined],
      ["990102", "丙县司法局", "justiceBureau", "990100"],
      ["990102001", "东街道", "subdistrict", "990102"],
      ["990102100", "西镇", "town", "990102"],
      ["990102200", "南乡", "town", "990102"],
      ["990171", "甲市经济技术开发区管理机构", "zone", "990100"],
      ["990171101", "北镇", "town", "990171"],
    ]);
    expect(bodies.filter(({ standing }) => standing === "assumed").map(({ id }) => id)).toEqual(["990171"]);
  });

  test("names the statistical codes that are no bodies", () => {
    expect(city.skipped.map(({ code }) => code)).toEqual(["990102400"]);
    expect(bodiesFile(city, { version: "draft", table: "表" })).toMatchObject({
      note: expect.stringContaining("990102400 开发区办事处") as string,
    });
  });

  test("comes with a pack that stands on the nation and says nothing yet", () => {
    const pack = packSkeleton(city.name, { id: "jia", en: "Jia", version: "draft" });
    expect(readPack(pack, { parameters, packs: [national] })).toMatchObject({ pack: { id: "jia", values: {} } });
  });

  test.each(["9999", "99", "110100", "990102"])("is refused where %s is no city", (code) => {
    expect(() => draftCity(code, divisions)).toThrow(/no prefecture-level city/);
  });
});
