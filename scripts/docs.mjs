// npm run docs: the rule catalogue (docs/rules) and the conformance files, from the rules and their case tables.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, checkNode, install, root } from "./workshop.mjs";

checkNode();
await install();
if (!(await build())) process.exit(1);
const { folders, generatedFiles } = await import("./docs/generated.mjs");

const files = await generatedFiles();
for (const [folder, kept] of Object.entries(folders)) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (!kept.includes(name) && !files.has(`${folder}/${name}`)) rmSync(join(root, folder, name), { recursive: true });
  }
}
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`写了 ${files.size} 个文件 · ${files.size} files written: ${Object.keys(folders).join(", ")}`);
