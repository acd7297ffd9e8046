import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./repository.js";

const READMES = ["README.md", "README.zh-CN.md", "packages/core/README.md", "packages/components/README.md"];

/** The blocks of one language in a file of Markdown. */
function blocks(file: string, language: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, code]) => code ?? "");
}

/** Runs code in a folder of the repository, where it finds the packages, and gives the lines it prints. */
function printed(code: string): readonly string[] {
  const folder = mkdtempSync(join(root, "node_modules", "readme-"));
  try {
    const file = join(folder, "example.mjs");
    writeFileSync(file, code);
    return execFileSync(process.execPath, [file], { encoding: "utf8" }).trimEnd().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(READMES)("%s", (file) => {
  test("prints what its code says it prints", () => {
    const code = blocks(file, "js").filter((block) => block.includes("// →"));
    expect(code.length).toBeGreaterThan(0);
    for (const block of code) {
      const promised = [...block.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line ?? "");
      expect(printed(block)).toEqual(promised);
    }
  });

  test("names only files that are there", () => {
    const text = readFileSync(join(root, file), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path ?? "");
    const missing = links.filter((path) => {
      try {
        readFileSync(join(root, file, "..", path.replace(/#.*$/, "")));
        return false;
      } catch (error) {
        return !(error instanceof Error && "code" in error && error.code === "EISDIR");
      }
    });
    expect(missing).toEqual([]);
  });
});
