import { gzipSync } from "node:zlib";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bundle } from "./bundle.mjs";
import { root } from "./repository.js";

const scratch = mkdtempSync(join(root, "node_modules", "size-")); // inside, so that our packages are found

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Bytes of gzip -9 of these elements with everything they stand on, lit included, as a portal would serve them. */
async function weigh(name: string, elements: readonly string[]): Promise<number> {
  const entry = join(scratch, `${name}.entry.mjs`);
  const file = join(scratch, `${name}.mjs`);
  writeFileSync(entry, elements.map((tag) => `import "@hengjian/components/${tag}.js";\n`).join(""));
  await bundle(entry, file, { minify: true });
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** What an element may weigh. A ceiling is raised in the commit that needs it, with the reason, and not before. */
const ceilings: readonly (readonly [name: string, bytes: number, elements: readonly string[]])[] = [
  ["findings", 15_000, ["hj-findings"]],
  ["form", 60_000, ["hj-record-form"]],
  ["everything", 150_000, ["all"]],
];

describe("gzip, with lit and all", () => {
  test.each(ceilings)("%s weighs at most %i bytes", async (name, ceiling, elements) => {
    const bytes = await weigh(name, elements);
    console.log(`${name}: ${bytes} of ${ceiling} bytes`);
    expect(bytes).toBeLessThanOrEqual(ceiling);
    expect(bytes, "a bundle of nothing").toBeGreaterThan(4_000);
  });
});
