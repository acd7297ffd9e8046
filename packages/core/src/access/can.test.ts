import { describe, expect, test } from "vitest";
import { bodiesById, isWithin } from "../organisation/hierarchy.js";
import type { Body } from "../organisation/schema.js";
import { can, type Action } from "./can.js";
import type { Actor, Role } from "./schema.js";

const bodies = bodiesById([
  { id: "city", name: "市", tier: "city" },
  { id: "a", name: "甲县", tier: "county", parent: "city" },
  { id: "a1", name: "甲一镇", tier: "town", parent: "a" },
  { id: "b", name: "乙县", tier: "county", parent: "city" },
  { id: "lost", name: "无上级", tier: "town", parent: "nowhere" },
  { id: "round", name: "圈一", tier: "county", parent: "trip" },
  { id: "trip", name: "圈二", tier: "county", parent: "round" },
] satisfies Body[]);

function actor(role: Role, body: string): Actor {
  return { id: "u", name: "某人", body, role };
}

const ACTIONS: readonly Action[] = [
  "training/read",
  "training/record",
  "personnel/read-name",
  "organisation/read",
  "organisation/fill-post",
];
const below = (reach: readonly string[]) => Object.fromEntries(ACTIONS.map((action) => [action, reach]));

describe("who may do what, cell by cell", () => {
  test.each([
    ["supervisor", "city", below(["city", "a", "a1", "b"])],
    ["supervisor", "a", below(["a", "a1"])],
    ["supervisor", "a1", below(["a1"])],
    ["clerk", "city", { ...below(["city"]), "organisation/fill-post": [] }],
    ["clerk", "a", { ...below(["a"]), "organisation/fill-post": [] }],
    ["clerk", "a1", { ...below(["a1"]), "organisation/fill-post": [] }],
    ["visitor", "city", { "training/read": ["city", "a", "a1", "b"], "organisation/read": ["city", "a", "a1", "b"] }],
    ["visitor", "a", { "training/read": ["a", "a1"], "organisation/read": ["a", "a1"] }],
  ] as const)("%s of %s", (role, place, allowed) => {
    for (const action of ACTIONS) {
      const may = [...bodies.keys()].filter((body) => can(actor(role, place), action, body, bodies));
      expect(may, action).toEqual((allowed as Partial<Record<Action, readonly string[]>>)[action] ?? []);
    }
  });

  test("nobody may do nothing", () => {
    expect(can(undefined, "training/read", "city", bodies)).toBe(false);
  });

  test.each([
    ["an unknown role", actor("mayor" as Role, "city"), "training/read", "city"],
    ["a role of Object's own", actor("constructor" as Role, "city"), "training/read", "city"],
    ["an unknown action", actor("supervisor", "city"), "training/burn" as Action, "city"],
    ["an unknown body", actor("supervisor", "city"), "training/read", "moon"],
    ["an actor of an unknown body", actor("supervisor", "moon"), "training/read", "moon"],
    ["a clerk of an unknown body", actor("clerk", "moon"), "training/read", "moon"],
  ] as const)("%s is refused", (_why, who, action, body) => {
    expect(can(who, action, body, bodies)).toBe(false);
  });
});

test("a body whose parents run in a circle is within none but them", () => {
  expect(isWithin("round", "trip", bodies)).toBe(true);
  expect(isWithin("round", "city", bodies)).toBe(false);
});

test("a body whose parent is unknown is within itself alone", () => {
  expect(isWithin("lost", "lost", bodies)).toBe(true);
  expect(isWithin("lost", "city", bodies)).toBe(false);
});
