import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromEpochDay } from "../foundation/days.js";
import * as z from "../foundation/zod.js";
import { defineCheck, judge } from "./check.js";
import { defineRule, find } from "./finding.js";
import type { Dated, Law } from "./law.js";
import { resolve, type Pack } from "./pack.js";
import { packJsonSchema } from "./pack-schema.js";
import { reportPack } from "./pack-report.js";
import { defineParameter } from "./parameter.js";
import { readPack } from "./read-pack.js";
import { isStale, staleValues } from "./staleness.js";

const Limit = z.union([
  z.enum(["promptly", "unlimited"]),
  z.strictObject({ count: z.int().positive(), unit: z.enum(["day", "month"]) }),
]);
const size = defineParameter({
  id: "test/size",
  schema: z.number().positive(),
  label: { zh: "大小", en: "Size" },
  unit: { zh: "个", en: "pieces" },
});
const limit = defineParameter({
  id: "test/limit",
  schema: Limit,
  label: { zh: "期限", en: "Limit" },
  show: (value) =>
    typeof value === "string"
      ? { zh: `词：${value}`, en: value }
      : { zh: `${value.count} 日`, en: `${value.count} days` },
});
const parameters = [size, limit];
const oneOfThree = defineRule<{ size: number }>({
  id: "test/too-small",
  severity: "violation",
  clauses: ["plan-2022/3.4.1-f"],
  reads: [size],
  words: () => ({ zh: "太小", en: "too small" }),
});
const check = defineCheck({
  id: "test/size",
  version: 1,
  judge: ({ on }: { on: string }, law: Law) => {
    const found = law.read(size, on);
    return { findings: found ? [find(oneOfThree, { kind: "x", id: "1" }, { size: found.value }, [found])] : [] };
  },
});

function dated(part: Partial<Dated> = {}): Dated {
  const basis = { source: "plan-2022", article: "三（四）1" };
  return { value: 60, from: "2022-03-01", basis, standing: "read", verifiedOn: "2026-01-01", ...part };
}

function file(id: string, spans: readonly unknown[], part: object = {}): unknown {
  return { id, name: { zh: "某地", en: "A place" }, version: "1", values: { "test/size": spans }, ...part };
}

/** Days of five months: few enough that generated spans meet. */
const day = fc.integer({ min: 19_000, max: 19_150 }).map(fromEpochDay);
const spans = fc.array(
  fc.record({
    from: day,
    to: fc.option(day, { nil: undefined }),
    ground: fc.boolean(),
    value: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 4 },
);
const asFile = (list: readonly { from: string; to: string | undefined; ground: boolean; value: number }[]) =>
  list.map(({ from, to, ground, value }) =>
    dated({ from, value, ...(to !== undefined && { to }), ...(ground && { overrides: "因地制宜" }) }),
  );
const holds = (one: Dated, on: string): boolean => one.from <= on && (one.to === undefined || on <= one.to);

describe("over generated packs", () => {
  test("a rule never applies outside its span, and a pack that was taken has one value a day", () => {
    fc.assert(
      fc.property(spans, fc.array(day, { minLength: 5 }), (list, days) => {
        const read = readPack(file("city", asFile(list)), { parameters, packs: [] });
        if (!("pack" in read)) return;
        for (const on of days) {
          const holding = asFile(list).filter((one) => holds(one, on));
          const { outcome, readings } = judge(check, { on }, resolve(read.pack));
          expect(holding.length).toBeLessThanOrEqual(1);
          expect(outcome).toBe(holding.length === 0 ? "no-rule" : "violated");
          expect(readings[0]?.found?.value).toBe(holding[0]?.value);
        }
      }),
    );
  });

  test("a pack is refused exactly where a span ends before it begins, two meet, or one meets the law above unsaid", () => {
    fc.assert(
      fc.property(spans, spans, (above, below) => {
        const nation = readPack(file("nation", asFile(above)), { parameters, packs: [] });
        if (!("pack" in nation)) return;
        const city = readPack(file("city", asFile(below), { extends: "nation" }), { parameters, packs: [nation.pack] });
        const every = Array.from({ length: 152 }, (_, i) => fromEpochDay(19_000 + i));
        const list = asFile(below);
        const backwards = list.some(({ from, to }) => to !== undefined && to < from);
        const meet = every.some((on) => list.filter((one) => holds(one, on)).length > 1);
        const unsaid = every.some((on) =>
          list.some(
            (one) => holds(one, on) && one.overrides === undefined && asFile(above).some((up) => holds(up, on)),
          ),
        );
        if (backwards || meet || unsaid) expect(city).toHaveProperty("faults");
        // A span that runs backwards may be said to meet others besides: only sound ones are taken for sure.
        else expect(city).toHaveProperty("pack");
      }),
      { numRuns: 300 },
    );
  });
});

describe("a pack file with many faults", () => {
  const bad = {
    id: "City 1",
    name: { zh: "某市" },
    version: "1",
    extends: "nowhere",
    colour: "red",
    values: {
      "test/size": [
        dated({ value: -1 }),
        { ...dated(), from: "2026-02-30" },
        dated({ from: "2022-03-01", to: "2022-02-01" }),
        dated({ from: "2030-01-01", basis: { source: "nowhere", article: "第一条" } }),
      ],
      "test/limit": [
        dated({ value: { count: 0, unit: "week" } }),
        dated({ value: "soon", from: "2021-01-01", to: "2021-12-31" }),
      ],
      "test/unknown": [dated()],
      "test/list": 7,
    },
  };
  const read = readPack(bad, { parameters, packs: [] });
  const faults = "faults" in read ? read.faults : [];
  const at = (path: string) =>
    faults.filter((fault) => fault.path === path).map(({ code, found }) => `${code}: ${found}`);

  test.each([
    ["id", ["bad-form: City 1"]],
    ["name › en", ["bad-form: —"]],
    ["", ["bad-form: colour"]],
    ["extends", ["unknown-upper: nowhere"]],
    ["values › test/size › 0 › value", ["wrong-value: -1"]],
    ["values › test/size › 1 › from", ["bad-form: 2026-02-30"]],
    ["values › test/size › 2 › to", ["ends-before-it-begins: 2022-03-01 – 2022-02-01"]],
    ["values › test/size › 3 › basis › source", ["unknown-source: nowhere"]],
    ["values › test/limit › 0 › value › count", ["wrong-value: 0"]],
    ["values › test/limit › 0 › value › unit", ["wrong-value: week"]],
    ["values › test/limit › 1 › value", ["wrong-value: soon"]],
    ["values › test/unknown", ["unknown-parameter: test/unknown"]],
    ["values › test/list", ["bad-form: 7", "unknown-parameter: test/list"]],
  ])("names %j", (path, expected) => {
    expect(at(path)).toEqual(expected);
  });

  test("says what may stand where a word of a choice is wrong", () => {
    const fault = faults.find(({ path }) => path === "values › test/limit › 1 › value");
    expect(fault?.message.zh).toBe("“期限”的值不在可选范围内；可选：promptly、unlimited");
  });
});

describe("the age of a verification", () => {
  test.each([
    ["2027-01-01", false],
    ["2027-01-02", true],
    [undefined, false],
    ["", false],
  ])("of 2026-01-01, on %s: stale %s", (today, stale) => {
    expect(isStale(dated(), today)).toBe(stale);
  });

  test("may be given another bound", () => {
    expect([isStale(dated(), "2026-01-31", 30), isStale(dated(), "2026-02-01", 30)]).toEqual([false, true]);
  });

  test("is asked of a pack and of those above it", () => {
    const nation: Pack = {
      id: "nation",
      name: { zh: "", en: "" },
      version: "1",
      sources: {},
      values: { "test/size": [dated()] },
    };
    const city: Pack = {
      ...nation,
      id: "city",
      extends: nation,
      values: { "test/limit": [dated({ verifiedOn: "2026-12-01" })] },
    };
    expect(staleValues(city, "2027-06-01").map(({ pack, parameter }) => [pack, parameter])).toEqual([
      ["nation", "test/size"],
    ]);
    expect(staleValues(city, "2028-06-01")).toHaveLength(2);
  });
});

test("a report says in words what is in force, what is unsure and what is stale", () => {
  const read = readPack(
    {
      ...(file("city", [dated({ standing: "assumed" })]) as object),
      values: {
        "test/size": [dated({ standing: "assumed" })],
        "test/limit": [dated({ value: { count: 30, unit: "day" }, to: "2023-12-31", verifiedOn: "2020-01-01" })],
      },
    },
    { parameters, packs: [] },
  );
  if (!("pack" in read)) throw new Error("the pack is sound");
  const { inForce, unsure, stale } = reportPack(read.pack, parameters, "2026-06-01");
  expect(inForce.map(({ label, shown, citation }) => `${label.zh} ${shown.zh} ${citation}`)).toEqual([
    "大小 60 个 威司发〔2022〕4号 三（四）1",
  ]);
  expect(unsure.map(({ parameter }) => parameter)).toEqual(["test/size"]);
  expect(stale.map(({ shown }) => shown.zh)).toEqual(["30 日"]);
});

test("the JSON Schema of pack files knows each parameter by its id, and no other", () => {
  const schema = packJsonSchema(parameters) as {
    properties: {
      values: {
        additionalProperties: boolean;
        properties: Record<
          string,
          { description: string; items: { required: string[]; properties: { value: object } } }
        >;
      };
    };
  };
  const { values } = schema.properties;
  expect(Object.keys(values.properties)).toEqual(["test/size", "test/limit"]);
  expect(values.additionalProperties).toBe(false);
  expect(values.properties["test/size"]?.description).toBe("大小（个） · Size (pieces)");
  expect(values.properties["test/size"]?.items.properties.value).toEqual({ type: "number", exclusiveMinimum: 0 });
  expect(values.properties["test/size"]?.items.required).toContain("basis");
});
