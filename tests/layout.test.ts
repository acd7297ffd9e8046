import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { floors } from "../scripts/floors.mjs";
import { root } from "./repository.js";

test("every room of core stands on a floor, so that its imports are held", () => {
  const rooms = readdirSync(join(root, "packages/core/src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(rooms.filter((room) => !floors.flat().includes(room))).toEqual([]);
});

test("one version in every package", () => {
  const versions = ["package.json", "packages/core/package.json", "packages/components/package.json"].map(
    (file) => (JSON.parse(readFileSync(join(root, file), "utf8")) as { version: string }).version,
  );
  expect(new Set(versions).size).toBe(1);
});
