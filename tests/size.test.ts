import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { bundle, type Chunk } from "./bundle.mjs";
import { root } from "./repository.js";

const scratch = mkdtempSync(join(root, "node_modules", "size-")); // inside, so that our packages are found

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** These elements as a portal would serve them: minified, with lit and all, what is loaded later in files of its own. */
async function bundled(name: string, elements: readonly string[]): Promise<readonly Chunk[]> {
  const entry = join(scratch, `${name}.entry.mjs`);
  writeFileSync(entry, elements.map((tag) => `import "@hengjian/components/${tag}.js";\n`).join(""));
  return bundle(entry, join(scratch, `${name}.js`), true);
}

/** A file and all that it loads at once. */
function loadedAtOnce(chunks: readonly Chunk[], name: string, seen = new Set<Chunk>()): ReadonlySet<Chunk> {
  const chunk = chunks.find(({ fileName }) => fileName === name);
  if (!chunk || seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const each of chunk.imports) loadedAtOnce(chunks, each, seen);
  return seen;
}

/** What an element may weigh. A ceiling is raised in the commit that needs it, with the reason, and not before. */
const ceilings: readonly (readonly [name: string, bytes: number, elements: readonly string[]])[] = [
  ["findings", 15_000, ["hj-findings"]],
  ["form", 60_000, ["hj-record-form"]],
  ["table", 60_000, ["hj-record-table"]],
  ["import", 60_000, ["hj-record-import"]],
  ["everything", 150_000, ["all"]],
];

describe("gzip -9 of what is loaded at once", () => {
  test.each(ceilings)("%s weighs at most %i bytes", async (name, ceiling, elements) => {
    const chunks = loadedAtOnce(await bundled(name, elements), `${name}.js`);
    // As one file: into how many it is cut is the portal's own affair.
    const bytes = gzipSync([...chunks].map(({ code }) => code).join("\n"), { level: 9 }).length;
    expect(bytes, `${name}: ${bytes} of ${ceiling} bytes`).toBeLessThanOrEqual(ceiling);
    expect(bytes, "a bundle of nothing").toBeGreaterThan(4_000);
  });

  test("the table brings what reads and writes sheets only when it is used", async () => {
    const chunks = await bundled("later", ["hj-record-table"]);
    const atOnce = loadedAtOnce(chunks, "later.js");
    const ofSheets = chunks.filter(({ code }) => code.includes("spreadsheetml"));
    expect(ofSheets.length).toBeGreaterThan(0);
    expect(ofSheets.filter((chunk) => atOnce.has(chunk))).toEqual([]);
  });
});
