import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./json.js";

function faultOf(text: string): readonly [number, number, string] | undefined {
  const read = readJson(text);
  return "fault" in read ? [read.fault.line, read.fault.column, read.fault.message.en] : undefined;
}

describe("broken JSON is refused at its place", () => {
  test.each([
    ["", 1, 1, "the file breaks off here"],
    ["{", 1, 2, "a name in double quotes should stand here"],
    ['{\n  "a": 1,\n}', 3, 1, "a name in double quotes should stand here"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "a comma or } should stand here"],
    ['{ "a" 1 }', 1, 7, "a colon should follow the name"],
    ["[1, 2", 1, 6, "a comma or ] should stand here"],
    ['{ "a": 甲 }', 1, 8, "a value should stand here: text in double quotes, a number, true, false, null, [ or {"],
    ["{ “a”: 1 }", 1, 3, "a name in double quotes should stand here"],
    ['"abc', 1, 1, "this text is not closed, or has a sign that may not be in it"],
    ["1 2", 1, 3, "there is something after the end"],
    ["01", 1, 2, "there is something after the end"],
    ['{\n  "a": 1,\n  "a": 2\n}', 3, 3, '"a" stands here a second time'],
    ["[".repeat(200), 1, 102, "it is nested deeper than 100"],
  ])("%j: line %i, column %i", (text, line, column, message) => {
    expect(faultOf(text)).toEqual([line, column, message]);
  });

  test("wherever the usual reader refuses it, and nowhere else but at members that stand there twice", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"b"',
      "1",
      "-0.5e3",
      "true",
      "null",
      " ",
      "\n",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let value: unknown;
        let valid = true;
        try {
          value = JSON.parse(text);
        } catch {
          valid = false;
        }
        const read = readJson(text);
        if ("fault" in read) expect(valid && !read.fault.message.en.includes("second time"), text).toBe(false);
        else expect([valid, read.value], text).toEqual([true, value]);
      }),
      { numRuns: 2000 },
    );
  });
});

test("any JSON value comes back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 2);
      const read = readJson(`\ufeff${text}`);
      expect("value" in read && read.value).toEqual(JSON.parse(text));
    }),
  );
});

test("a member has a line, and one that is missing has the line of what is around it", () => {
  const read = readJson('{\n  "a": {\n    "b": [\n      1,\n      2\n    ]\n  }\n}');
  if (!("lineOf" in read)) throw new Error("it is JSON");
  expect([["a"], ["a", "b"], ["a", "b", "1"], ["a", "c"], ["x"], []].map(read.lineOf)).toEqual([2, 3, 5, 2, 1, 1]);
});
