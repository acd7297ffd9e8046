import fc from "fast-check";
import { expect, test } from "vitest";
import { makeInert, readInert } from "./inert.js";

test.each([
  ["=1+1", "'=1+1"],
  ["+86 631", "'+86 631"],
  ["-甲", "'-甲"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["\n=1", "'\n=1"],
  ["\0=1", "'\0=1"],
  ["＝1+1", "'＝1+1"],
  ["＠SUM", "'＠SUM"],
  ["371082185001010014", "'371082185001010014"],
  ["007", "'007"],
  ["'甲", "''甲"],
  ["371082000000", "371082000000"],
  ["37108218500101001X", "37108218500101001X"],
  ["2026-01-05", "2026-01-05"],
  ["甲=乙", "甲=乙"],
  ["0", "0"],
  ["0.5", "0.5"],
])("%j is written %j, and read as it was", (text, written) => {
  expect(makeInert(text)).toBe(written);
  expect(readInert(written)).toBe(text);
});

test("every text comes back as it was", () => {
  const sign = fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "0", "1", "甲", " ", "＝");
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: sign })), (text) => {
      expect(readInert(makeInert(text))).toBe(text);
    }),
  );
});

test("an apostrophe that marks nothing stays", () => {
  expect(readInert("'甲")).toBe("'甲");
  expect(readInert("'")).toBe("'");
});
