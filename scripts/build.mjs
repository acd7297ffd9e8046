// npm run build: core, its packs as files, the elements and their manifest, the portal.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeElementTypes } from "./element-types.mjs";
import { checkNode, install, node, root, run } from "./workshop.mjs";

checkNode();
await install();
await step("typescript/bin/tsc", ["-b", "packages/core/tsconfig.build.json", "packages/components"]);
await writePacks();
await step("@custom-elements-manifest/analyzer/cem.js", ["analyze"], join(root, "packages/components"));
writeElementTypes(join(root, "packages/components"));
await step("rollup/dist/bin/rollup", ["-c", "--silent"], join(root, "packages/components"));
for (const example of ["portal", "html", "vue", "react"]) {
  const quiet = example !== "portal";
  const { code, output } = await run("npm", ["run", "build", "--workspace", `examples/${example}`], { quiet });
  if (code === 0) continue;
  if (output) console.error(output);
  process.exit(1);
}

async function step(script, args, cwd = root) {
  const { code, output } = await node(script, args, { cwd, quiet: true });
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}

/** Pack files to copy from, and the schema that an editor checks one by: plain JSON, as `HENGJIAN_PACK` takes it. */
async function writePacks() {
  const core = (room) => import(pathToFileURL(join(root, `packages/core/dist/${room}/index.js`)).href);
  const [policy, { parameters, national, shandong, weihai }, examples] = await Promise.all(
    ["policy", "packs", "packs/examples"].map(core),
  );
  const folder = join(root, "packages/core/dist/packs");
  mkdirSync(folder, { recursive: true });
  const write = (name, data) => writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  write("pack.schema.json", policy.packJsonSchema(parameters));
  for (const pack of [national, shandong, weihai]) {
    write(`${pack.id}.json`, { $schema: "./pack.schema.json", ...policy.packFile(pack) });
  }
  warnOfStale(policy, [weihai, ...Object.values(examples)]);
}

/** One line where values of our packs were not held against their sources for too long. */
function warnOfStale({ staleValues, STALE_AFTER_DAYS }, packs) {
  const today = process.env.HENGJIAN_TODAY ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const stale = new Set(
    packs.flatMap((pack) => staleValues(pack, today)).map((value) => `${value.pack} ${value.parameter}`),
  );
  if (stale.size === 0) return;
  const some = [...stale].slice(0, 3).join(", ");
  console.warn(
    `⚠ ${stale.size} 个参数的核对已逾 ${STALE_AFTER_DAYS} 天 · parameters not verified for over ${STALE_AFTER_DAYS} days: ${some}${stale.size > 3 ? " …" : ""}`,
  );
}
