// npm run build: core, its packs as files, the elements and their manifest, the portal.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, install, node, root, run } from "./workshop.mjs";

checkNode();
await install();
await step("typescript/bin/tsc", ["-b", "packages/core/tsconfig.build.json", "packages/components"]);
await writePacks();
await step("@custom-elements-manifest/analyzer/cem.js", ["analyze"], join(root, "packages/components"));
if ((await run("npm", ["run", "build", "--workspace", "examples/portal"])).code !== 0) process.exit(1);

async function step(script, args, cwd = root) {
  const { code, output } = await node(script, args, { cwd, quiet: true });
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}

/** Pack files to copy from: plain JSON, as `HENGJIAN_PACK` takes it. */
async function writePacks() {
  const core = (room) => import(pathToFileURL(join(root, `packages/core/dist/${room}/index.js`)).href);
  const { packFile } = await core("policy");
  const { national, shandong, weihai } = await core("packs");
  const folder = join(root, "packages/core/dist/packs");
  mkdirSync(folder, { recursive: true });
  for (const pack of [national, shandong, weihai]) {
    writeFileSync(join(folder, `${pack.id}.json`), `${JSON.stringify(packFile(pack), null, 2)}\n`);
  }
}
