import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./repository.js";

const folder = join(root, "packages/components");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const tags = readdirSync(join(folder, "src"))
  .filter((file) => /^hj-[\w-]+\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ""));

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}
const manifest = JSON.parse(read("custom-elements.json")) as Manifest;
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

test("one entry registers every element, the provider first", () => {
  const imported = [...read("src/all.ts").matchAll(/^import "\.\/(hj-[\w-]+)\.js";/gm)].map(([, tag]) => tag);
  expect([...imported].sort()).toEqual([...tags].sort());
  expect(imported[0]).toBe("hj-provider");
});

test("every element has an entry of its own", () => {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  expect(tags.filter((tag) => !(`./${tag}.js` in exports))).toEqual([]);
});

describe("what editors and frameworks read", () => {
  test("the manifest knows every element", () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual([...tags].sort());
  });

  test("every event is one that an element's own file gives a type", () => {
    const sources = tags.map((tag) => read(`src/${tag}.ts`)).join("");
    const untyped = elements
      .flatMap(({ events = [] }) => events)
      .filter(({ name }) => !sources.includes(`"${name}": CustomEvent<`));
    expect(untyped.map(({ name }) => name)).toEqual([]);
  });

  test.each(["types/vue.d.ts", "types/react.d.ts", "vscode.html-custom-data.json"])(
    "%s knows every element",
    (file) => {
      const text = read(file);
      expect(tags.filter((tag) => !text.includes(`"${tag}"`))).toEqual([]);
    },
  );
});
