import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochDay, fromEpochDay } from "../foundation/days.js";
import * as z from "../foundation/zod.js";
import type { Dated } from "./law.js";
import { packFile, resolve, sourcesOf, valuesOn, type Pack } from "./pack.js";
import { defineParameter } from "./parameter.js";
import { definePack, readPack } from "./read-pack.js";

const limit = defineParameter({ id: "test/limit", schema: z.number().positive(), label: { zh: "上限", en: "Limit" } });
const bands = defineParameter({
  id: "test/bands",
  schema: z.array(z.strictObject({ from: z.number() })),
  label: { zh: "分档", en: "Bands" },
});
const parameters = [limit, bands];

function dated(part: Partial<Dated> = {}): Dated {
  return {
    value: 60,
    from: "2022-03-01",
    basis: { source: "plan-2022", article: "三（四）1" },
    standing: "read",
    verifiedOn: "2026-11-24",
    ...part,
  };
}

function file(values: Record<string, unknown[]>, part: Record<string, unknown> = {}): unknown {
  return { id: "city", name: { zh: "某市", en: "A city" }, version: "1", values, ...part };
}

const nation = definePack(
  {
    id: "nation",
    name: { zh: "国家", en: "Nation" },
    version: "1",
    values: {
      "test/limit": [
        {
          ...dated({ from: "2023-08-09", to: "2025-12-31", value: 50 }),
          basis: { source: "cn.goscdoc.2023-27", article: "某条" },
        },
      ],
    },
  },
  { parameters, packs: [] },
);

function faultsOf(data: unknown) {
  const read = readPack(data, { parameters, packs: [nation] });
  return "faults" in read ? read.faults : [];
}

describe("a pack file is refused", () => {
  test.each([
    ["no pack at all", 7, "bad-form", "", "7"],
    ["without a name", { id: "city", version: "1", values: {} }, "bad-form", "name", "—"],
    ["with a member nobody knows", file({}, { colour: "red" }), "bad-form", "", "colour"],
    ["with a name in one language", file({}, { name: { zh: "某市" } }), "bad-form", "name › en", "—"],
    [
      "with a day that does not exist",
      file({ "test/limit": [dated({ from: "2022-02-29" })] }),
      "bad-form",
      "values › test/limit › 0 › from",
      "2022-02-29",
    ],
    [
      "without an article",
      file({ "test/limit": [dated({ basis: { source: "plan-2022", article: "" } })] }),
      "bad-form",
      "values › test/limit › 0 › basis › article",
      "",
    ],
    [
      "without a basis",
      file({ "test/limit": [{ ...dated(), basis: undefined }] }),
      "bad-form",
      "values › test/limit › 0 › basis",
      "—",
    ],
    ["on top of a pack nobody knows", file({}, { extends: "moon" }), "unknown-upper", "extends", "moon"],
    [
      "with a parameter no check reads",
      file({ "test/limits": [dated()] }),
      "unknown-parameter",
      "values › test/limits",
      "test/limits",
    ],
    [
      "with a wrong value",
      file({ "test/limit": [dated({ value: -60 })] }),
      "wrong-value",
      "values › test/limit › 0 › value",
      "-60",
    ],
    [
      "with a wrong value deep inside",
      file({ "test/bands": [dated({ value: [{ from: "x" }] })] }),
      "wrong-value",
      "values › test/bands › 0 › value › 0 › from",
      "x",
    ],
    [
      "ending before it begins",
      file({ "test/limit": [dated({ to: "2022-02-28" })] }),
      "ends-before-it-begins",
      "values › test/limit › 0 › to",
      "2022-03-01 – 2022-02-28",
    ],
    [
      "with two values on one day",
      file({ "test/limit": [dated({ to: "2022-12-31" }), dated({ from: "2022-12-31", to: "2023-01-31" })] }),
      "overlap",
      "values › test/limit › 1",
      "2022-12-31 – 2023-01-31",
    ],
    [
      "differing from above without a ground",
      file({ "test/limit": [dated({ from: "2025-12-31" })] }, { extends: "nation" }),
      "no-ground",
      "values › test/limit › 0 › overrides",
      "2025-12-31 – ",
    ],
    [
      "citing a text nobody knows",
      file({ "test/limit": [dated({ basis: { source: "rumour", article: "1" } })] }),
      "unknown-source",
      "values › test/limit › 0 › basis › source",
      "rumour",
    ],
  ])("%s", (_why, data, code, path, found) => {
    const faults = faultsOf(data);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code, path });
    expect(faults[0]?.found).toContain(found);
    expect(faults[0]?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(faults[0]?.message.en).toMatch(/[a-z]/);
  });

  test("with every fault at once, not the first alone", () => {
    const faults = faultsOf(
      file({ "test/limit": [dated({ value: 0, to: "2021-01-01" })], "test/other": [] }, { extends: "moon" }),
    );
    expect(faults.map(({ code }) => code)).toEqual([
      "unknown-upper",
      "wrong-value",
      "ends-before-it-begins",
      "unknown-parameter",
    ]);
  });

  test("by throwing where it stands in code, with every fault in the message", () => {
    const bad = {
      id: "city",
      name: { zh: "某市", en: "A city" },
      version: "1",
      values: { "test/limit": [{ ...dated({ value: 0 }), value: 0, open: undefined }] },
    };
    expect(() => definePack(bad, { parameters, packs: [] })).toThrow(
      /the pack "city" is refused:\n {2}values › test\/limit › 0 › value/,
    );
  });
});

describe("a pack file is taken", () => {
  test("where it ends the day before the upper one begins", () => {
    expect(faultsOf(file({ "test/limit": [dated({ to: "2023-08-08" })] }, { extends: "nation" }))).toEqual([]);
  });

  test("where it differs from above and says why", () => {
    const overrides = "本市条例另有规定";
    expect(faultsOf(file({ "test/limit": [dated({ from: "2024-01-01", overrides })] }, { extends: "nation" }))).toEqual(
      [],
    );
  });

  test("where it brings its own text", () => {
    const sources = { ours: { title: "某市办法", number: "某〔2026〕1号" } };
    const read = readPack(
      file({ "test/limit": [dated({ basis: { source: "ours", article: "第一条" } })] }, { sources }),
      { parameters, packs: [] },
    );
    expect("pack" in read && read.pack.sources).toEqual(sources);
  });

  test("and written out again it is the same pack", () => {
    const read = readPack(file({ "test/limit": [dated({ to: "2023-08-08" })] }, { extends: "nation" }), {
      parameters,
      packs: [nation],
    });
    if (!("pack" in read)) throw new Error("refused");
    const again = readPack(JSON.parse(JSON.stringify(packFile(read.pack))), { parameters, packs: [nation] });
    expect(again).toEqual(read);
    expect(sourcesOf(read.pack)["cn.goscdoc.2023-27"]?.number).toBe("国办发〔2023〕27号");
  });

  test("and cannot be changed afterwards", () => {
    const spans = nation.values["test/limit"];
    expect(() => Object.assign(spans?.[0] ?? {}, { value: 1 })).toThrow(TypeError);
  });
});

test.each([
  ["2022-02-28", undefined, "the day before the first"],
  ["2022-03-01", 60, "the first day"],
  ["2023-08-08", 60, "the last day of the city's span"],
  ["2023-08-09", 50, "the first day of the nation's span"],
  ["2025-12-31", 50, "its last day"],
  ["2026-01-01", undefined, "the day after"],
])("on %s the value is %s: %s", (on, value, _why) => {
  const city = definePack(
    {
      id: "city",
      name: { zh: "某市", en: "A city" },
      version: "1",
      extends: "nation",
      values: { "test/limit": [{ ...dated(), value: 60, to: "2023-08-08", open: undefined, overrides: undefined }] },
    },
    { parameters, packs: [nation] },
  );
  expect(resolve(city).read(limit, on)?.value).toBe(value);
});

const day = fc.integer({ min: epochDay("2020-01-01"), max: epochDay("2027-12-31") }).map(fromEpochDay);
const spans = fc
  .array(fc.tuple(day, fc.option(day), fc.integer({ min: 1, max: 99 })), { maxLength: 4 })
  .map((list) => list.map(([from, to, value]) => dated({ value, from, ...(to !== null && { to }) })));
const offered = fc.record({ below: spans, above: spans, grounded: fc.boolean() });

describe("whatever packs are offered", () => {
  function offer({
    below,
    above,
    grounded,
  }: {
    below: Dated[];
    above: Dated[];
    grounded: boolean;
  }): { lower: Pack; upper: Pack } | undefined {
    const top = readPack(file({ "test/limit": above }, { id: "top" }), { parameters, packs: [] });
    if (!("pack" in top)) return undefined;
    const mine = below.map((value) => (grounded ? { ...value, overrides: "有据" } : value));
    const low = readPack(file({ "test/limit": mine }, { extends: "top" }), { parameters, packs: [top.pack] });
    return "pack" in low ? { lower: low.pack, upper: top.pack } : undefined;
  }

  test("a rule never applies outside its span", () => {
    fc.assert(
      fc.property(offered, day, (packs, on) => {
        const taken = offer(packs);
        const found = taken && resolve(taken.lower).read(limit, on);
        return !found || (found.from <= on && (found.to === undefined || on <= found.to));
      }),
    );
  });

  test("an upper pack is never beaten without a ground", () => {
    fc.assert(
      fc.property(offered, day, (packs, on) => {
        const taken = offer(packs);
        if (!taken) return true;
        const above = resolve(taken.upper).read(limit, on);
        const found = resolve(taken.lower).read(limit, on);
        return !above || found === above || found?.overrides !== undefined;
      }),
    );
  });

  test("the list of values of a day is what reading it gives", () => {
    fc.assert(
      fc.property(offered, day, (packs, on) => {
        const taken = offer(packs);
        if (!taken) return;
        const listed = valuesOn(taken.lower, on).map(({ parameter, dated: value }) => [parameter, value]);
        const found = resolve(taken.lower).read(limit, on);
        expect(listed).toEqual(found ? [["test/limit", found]] : []);
      }),
    );
  });
});
