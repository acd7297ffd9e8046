import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judge, resolve, type Check, type Judged, type Judgement, type Pack } from "@hengjian/core/policy";
import { checks } from "@hengjian/core/packs";
import { folders, generatedFiles } from "../scripts/docs/generated.mjs";
import { root } from "./repository.js";

interface ConformanceFile {
  readonly check: string;
  readonly version: number;
  readonly cases: readonly {
    readonly why: { readonly zh: string };
    readonly law: Pack["values"];
    readonly facts: unknown;
    readonly judgement: Omit<Judgement, "check" | "version">;
  }[];
}

const generated = await generatedFiles();

describe("npm run docs has been run since the rules changed", () => {
  test.each([...generated])("%s", (path, text) => {
    expect(existsSync(join(root, path)), "run npm run docs").toBe(true);
    expect(readFileSync(join(root, path), "utf8") === text, "run npm run docs").toBe(true);
  });

  test.each(Object.entries(folders))("%s holds nothing else", (folder, kept) => {
    const others = readdirSync(join(root, folder)).filter((name) => !generated.has(`${folder}/${name}`));
    expect(others).toEqual(kept);
  });
});

const files = readdirSync(join(root, "conformance"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(root, "conformance", name), "utf8")) as ConformanceFile);

describe("the conformance files", () => {
  test("are one per check, of the check's version", () => {
    const versions = (list: readonly { readonly id: string; readonly version: number }[]) =>
      Object.fromEntries(list.map(({ id, version }) => [id, version]));
    expect(versions(files.map(({ check, version }) => ({ id: check, version })))).toEqual(versions(checks));
  });

  test.each(files.map((file) => [file.check, file] as const))("%s, judged from its file alone", (id, { cases }) => {
    const found = checks.find((check) => check.id === id);
    if (!found) throw new Error(`there is no check ${id}`);
    const check: Check<unknown, Judged> = found; // a file gives its check facts of its own kind
    expect(cases.length).toBeGreaterThan(0);
    for (const { why, law, facts, judgement } of cases) {
      const pack: Pack = { id: "case", name: { zh: "例", en: "Example" }, version: "1", sources: {}, values: law };
      const { outcome, assumed, provisional, readings, result } = judge(check, facts, resolve(pack));
      const again: unknown = JSON.parse(JSON.stringify({ outcome, assumed, provisional, readings, result }));
      expect(again, why.zh).toEqual(judgement);
    }
  });
});
