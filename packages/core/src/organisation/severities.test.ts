import { expect, test } from "vitest";
import type { Severity } from "../policy/finding.js";
import type { Body } from "./schema.js";
import { worstBelow } from "./severities.js";

const bodies: readonly Body[] = [
  { id: "city", name: "市", tier: "city" },
  { id: "a", name: "甲县", tier: "county", parent: "city" },
  { id: "a1", name: "甲一镇", tier: "town", parent: "a" },
  { id: "b", name: "乙县", tier: "county", parent: "city" },
  { id: "x", name: "圈一", tier: "county", parent: "y" },
  { id: "y", name: "圈二", tier: "county", parent: "x" },
];
const at = (id: string, severity: Severity, kind = "body") => ({ severity, subject: { kind, id } });

test("the worst at or below each body, counted; what is less grave is not", () => {
  const found = worstBelow(bodies, [
    at("a1", "question"),
    at("a1", "violation"),
    at("a", "violation"),
    at("b", "remark"),
    at("a1", "violation", "officer"),
    at("moon", "violation"),
    at("x", "warning"),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    city: { severity: "violation", count: 2 },
    a: { severity: "violation", count: 2 },
    a1: { severity: "violation", count: 1 },
    b: { severity: "remark", count: 1 },
    x: { severity: "warning", count: 1 },
    y: { severity: "warning", count: 1 },
  });
});
