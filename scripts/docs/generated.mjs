// Every generated file with its text: what `npm run docs` writes and the tests compare.
import { collect } from "./collect.mjs";
import { conformanceFiles } from "./conformance.mjs";
import { readTraceability, traceabilityPage } from "../traceability.mjs";
import { rulePages } from "./pages.mjs";

/** Path from the root, with slashes, to text. */
export async function generatedFiles() {
  const data = await collect();
  const files = new Map();
  for (const [name, text] of Object.entries(rulePages(data))) files.set(`docs/rules/${name}`, text);
  const { rules, parameters, packs } = data;
  files.set("docs/rules/rules.json", json({ packs, rules, parameters }));
  for (const [name, content] of Object.entries(conformanceFiles(data))) files.set(`conformance/${name}`, json(content));
  files.set("docs/traceability/README.md", await traceabilityPage(readTraceability()));
  return files;
}

/** Folders of which every file is generated, but for those named here. */
export const folders = {
  "docs/rules": [],
  conformance: ["README.md"],
  "docs/traceability": ["answers.json", "clauses.json"],
};

function json(content) {
  return `${JSON.stringify(content, null, 2)}\n`;
}
