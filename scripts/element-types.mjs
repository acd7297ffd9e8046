// What editors and frameworks read of our elements, from the manifest: types for Vue and React 19, data for VS Code.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HEAD = `// Made from custom-elements.json by scripts/element-types.mjs.
import "@hengjian/components/all.js";
`;

/** Writes them beside the manifest of a package. */
export function writeElementTypes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8"));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  mkdirSync(join(folder, "types"), { recursive: true });
  writeFileSync(join(folder, "types/vue.d.ts"), vue(elements));
  writeFileSync(join(folder, "types/react.d.ts"), react(elements));
  writeFileSync(join(folder, "vscode.html-custom-data.json"), `${JSON.stringify(vscode(elements), null, 2)}\n`);
}

/** Properties that a page sets. */
function properties({ members = [] }) {
  return members.filter(
    ({ kind, privacy, readonly, static: fixed, name }) =>
      kind === "field" && !privacy && !readonly && !fixed && name !== "shadowRootOptions",
  );
}

function pick({ tagName, ...element }) {
  const names = properties(element).map(({ name }) => JSON.stringify(name));
  return `Partial<Pick<HTMLElementTagNameMap["${tagName}"], ${names.join(" | ") || "never"}>>`;
}

function vue(elements) {
  const on = (name) => `on${name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`;
  const lines = elements.map((element) => {
    const events = (element.events ?? []).map(
      ({ name }) => `${on(name)}?: (event: HTMLElementEventMap["${name}"]) => void;`,
    );
    return `    "${element.tagName}": new () => {
      $props: ${pick(element)} & { ${events.join(" ")} };
    };`;
  });
  return `${HEAD}
declare module "vue" {
  interface GlobalComponents {
${lines.join("\n")}
  }
}
`;
}

function react(elements) {
  const lines = elements.map((element) => {
    const { tagName } = element;
    const events = (element.events ?? []).map(
      ({ name }) => `"on${name}"?: (event: HTMLElementEventMap["${name}"]) => void;`,
    );
    return `      "${tagName}": DetailedHTMLProps<
        HTMLAttributes<HTMLElementTagNameMap["${tagName}"]>,
        HTMLElementTagNameMap["${tagName}"]
      > &
        ${pick(element)} & { ${events.join(" ")} };`;
  });
  return `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${lines.join("\n")}
    }
  }
}
`;
}

function vscode(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description: what, type }) => ({
        name,
        ...(what && { description: what }),
        ...(type?.text === "Locale" && { values: [{ name: "zh" }, { name: "en" }] }),
      })),
    })),
  };
}
