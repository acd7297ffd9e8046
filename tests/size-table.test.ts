import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, type Chunk } from "./bundle.mjs";
import { root } from "./repository.js";
import { scratchFolder } from "./journeys/browser.js";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** kB of a file and of all that it loads at once, as a server sends it. */
function weight(chunks: readonly Chunk[], name: string, seen = new Set<string>()): number {
  const chunk = chunks.find(({ fileName }) => fileName === name);
  if (!chunk || seen.has(name)) return 0;
  seen.add(name);
  const own = gzipSync(chunk.code, { level: 9 }).length / 1000;
  return chunk.imports.reduce((sum, each) => sum + weight(chunks, each, seen), own);
}

async function bundled(element: string): Promise<readonly Chunk[]> {
  const folder = join(root, "node_modules", ".hengjian"); // where a script finds the packages
  mkdirSync(folder, { recursive: true });
  const script = join(folder, `size-${element}.mjs`);
  writeFileSync(script, `import "@hengjian/components/${element}.js";`);
  return bundle(script, join(scratch.path, `${element}.js`), true);
}

describe("the table", () => {
  let chunks: readonly Chunk[];
  beforeAll(async () => {
    chunks = await bundled("hj-record-table");
  });

  test("alone is at most 60 kB, with lit, zod and the window of rows", () => {
    expect(weight(chunks, "hj-record-table.js")).toBeLessThanOrEqual(60);
  });

  test("brings what reads and writes sheets only when it is used", () => {
    const seen = new Set<string>();
    weight(chunks, "hj-record-table.js", seen);
    const atOnce = chunks.filter(({ fileName }) => seen.has(fileName)).map(({ code }) => code);
    expect(atOnce.some((code) => code.includes("spreadsheetml"))).toBe(false);
    expect(chunks.some(({ code }) => code.includes("spreadsheetml"))).toBe(true);
  });
});

test("the import alone is at most 50 kB before a file comes", async () => {
  expect(weight(await bundled("hj-record-import"), "hj-record-import.js")).toBeLessThanOrEqual(50);
});
