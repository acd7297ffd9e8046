import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { node, root } from "./repository.js";

interface PackageFile {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

const packages = ["packages/core", "packages/components"].map((folder) => ({
  folder,
  file: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as PackageFile,
}));
const entries = packages.flatMap(({ file }) =>
  Object.entries(file.exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path]) => path.replace(/^\./, file.name)),
);

/** The names of an entry, imported by Node alone, where there is no document; lit in the build that portals use. */
function namesOf(entry: string): readonly string[] {
  const code = `if (globalThis.document) throw 0; console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(entry)})).sort()))`;
  const args = ["--conditions=production", "--input-type=module", "--eval", code];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })) as readonly string[];
}

test("every entry can be imported in Node and says which names it gives: one that comes or goes shows here", async () => {
  const names = Object.fromEntries(entries.map((entry) => [entry, namesOf(entry)]));
  await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot("./public-names.json");
});

describe.each(packages)("$folder as it would be published", ({ folder, file }) => {
  test("is without fault to publint", async () => {
    const { code, output } = await node("publint/src/cli.js", [folder, "--strict"]);
    expect(output).toContain("All good!");
    expect(code, output).toBe(0);
  });

  test("gives its types to every kind of resolution of ES modules", async () => {
    const data = filesOf(file).flatMap((path) => ["--exclude-entrypoints", path]);
    const args = ["--pack", folder, "--profile", "esm-only", "--no-color", ...data];
    const { code, output } = await node("@arethetypeswrong/cli/dist/index.js", args);
    expect(code, output).toBe(0);
  });
});

/** Entries that are data, sheets, types alone, or scripts for pages without a compiler: they have no types of their own. */
function filesOf(file: PackageFile): readonly string[] {
  return Object.keys(file.exports).filter((path) => /\.(json|css|d\.ts)$|\/hengjian\.m?js$/.test(path));
}
