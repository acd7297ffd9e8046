import { expect } from "chai";
import fc from "fast-check";
import * as z from "zod";
import { Attachment, choice, field, PlainDate, validate, type Path } from "@hengjian/core/foundation";
import { all, drawn } from "../foundation/page.testing.js";
import type { RecordSchema } from "./schema.js";
import { showForm, submit, theForm } from "./record-form.testing.js";

/** A schema, values that fit it, and one that does not. */
interface Generated {
  readonly schema: z.ZodType;
  readonly good: fc.Arbitrary<unknown>;
  readonly bad: unknown;
}

// NUL, direction marks, zero width, markup: everything that JSON can carry.
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const label = (name: string) => ({ label: { zh: name, en: name } });
const named = (schema: z.ZodType): z.ZodType => field(schema, label("值"));
const Mode = choice(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`m${i}`, { zh: `选${i}`, en: `M${i}` }])));

const leaves: readonly Generated[] = [
  { schema: named(z.string().min(1)), good: text, bad: "" },
  { schema: field(z.string().min(1), { ...label("长文"), kind: "long-text" }), good: text, bad: 7 },
  { schema: named(z.number().max(100)), good: fc.double({ max: 100, noNaN: true, noDefaultInfinity: true }), bad: 101 },
  { schema: field(z.int().min(0), { ...label("钱"), kind: "money" }), good: fc.nat(), bad: -1 },
  { schema: named(z.boolean()), good: fc.boolean(), bad: "maybe" },
  { schema: named(Mode), good: fc.constantFrom(...Mode.options), bad: "none" },
  {
    schema: named(z.array(Mode).min(1)),
    good: fc.uniqueArray(fc.constantFrom(...Mode.options), { minLength: 1 }),
    bad: [],
  },
  {
    schema: named(PlainDate),
    good: fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
    bad: "2026-02-29",
  },
  {
    schema: named(z.array(Attachment)),
    good: fc.array(fc.record({ id: text, name: text, size: fc.nat(), type: text }), { maxLength: 2 }),
    bad: [{ id: "" }],
  },
];

/** A record of such fields, of records and of lists, three deep. */
const generated: fc.Arbitrary<Generated> = fc.letrec<{ any: Generated; record: Generated }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom(...leaves),
    tie("record"),
    tie("record").map(listOf),
  ),
  record: fc.array(tie("any"), { minLength: 1, maxLength: 5 }).map(recordOf),
})).record;

function recordOf(parts: readonly Generated[]): Generated {
  const names = parts.map((_, index) => `f${index}`);
  const pairs = <T>(of: (part: Generated) => T): Record<string, T> =>
    Object.fromEntries(parts.map((part, index) => [names[index] ?? "", of(part)]));
  return {
    schema: named(z.strictObject(pairs(({ schema }) => schema))),
    good: fc.record(pairs(({ good }) => good)),
    bad: "no record",
  };
}

function listOf({ schema, good }: Generated): Generated {
  return { schema: named(z.array(schema).min(1)), good: fc.array(good, { minLength: 1, maxLength: 2 }), bad: [] };
}

const cases = generated.chain(({ schema, good }) =>
  good.map((value) => ({
    schema: schema as RecordSchema,
    value,
    [fc.toStringMethod]: () => JSON.stringify(value), // a schema printed is a book
  })),
);

describe("<hj-record-form> with generated schemas and values", () => {
  it("leaves every value as it is, through all its fields, and has no fault to find", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ schema, value }) => {
        await showForm({ schema, value });
        for (const input of all("input, textarea")) {
          input.focus();
          input.blur();
        }
        await submit();
        expect(theForm().value).to.deep.equal(value);
        expect(all(".summary")).to.have.length(0);
      }),
      { numRuns: 25 },
    );
  }).timeout(120_000);

  it("refuses every wrong value, at its own field", async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.nat(), fc.nat(), async ({ schema, value }, which, wrong) => {
        const places = leavesOf(value);
        const path = places[which % places.length] ?? [];
        const spoiled = spoil(value, path, leaves[wrong % leaves.length]?.bad);
        const faults = validate(schema, spoiled);
        await showForm({ schema, value: spoiled });
        await submit();
        expect(all(".summary li")).to.have.length(faults.length);
        for (const link of all(".summary a")) {
          const place = link.getAttribute("href")?.slice(1) ?? "";
          expect(all(`[id="${place}-fault"]`), place).to.have.length(1);
        }
        expect(all(".summary a").length).to.be.greaterThanOrEqual(Math.min(faults.length, path.length));
        await drawn();
        expect(theForm().value, "what is wrong is kept").to.deep.equal(spoiled);
      }),
      { numRuns: 25 },
    );
  }).timeout(120_000);
});

/** The paths of everything in a value that has no parts. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function spoil(value: unknown, [first, ...rest]: Path, bad: unknown): unknown {
  if (first === undefined) return bad;
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (index === first ? spoil(part, rest, bad) : part));
  const record = value as Record<string, unknown>; // a path leads through records and lists only
  return { ...record, [first]: spoil(record[String(first)], rest, bad) };
}
