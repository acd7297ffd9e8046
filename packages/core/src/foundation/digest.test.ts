import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, digest } from "./digest.js";

test("members stand in the order of their UTF-16 units, not as they were written", () => {
  expect(canonicalJson({ b: 1, a: 2, "10": 3, "9": 4 })).toBe('{"10":3,"9":4,"a":2,"b":1}');
  expect(canonicalJson({ "\uFB33": 1, "\u{1F600}": 2 })).toBe('{"\u{1F600}":2,"\uFB33":1}');
});

test("Chinese stands as it is, numbers have one form", () => {
  expect(canonicalJson({ 市: "威海", n: 1.0, small: 1e-7, zero: -0 })).toBe(
    '{"n":1,"small":1e-7,"zero":0,"市":"威海"}',
  );
});

test("SHA-256 of the canonical text", () => {
  // printf '"abc"' | sha256sum
  expect(digest("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
});

test("equal data have equal digests whatever the order of their members", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      return digest(reversed) === digest(record);
    }),
  );
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined]])("%s has no canonical JSON, and says so", (value) => {
  expect(() => canonicalJson(value)).toThrow("no canonical JSON");
});
