// npm run check-pack FILE: is this pack file sound, what does it lay down today, and what in it wants a look?
import { readFileSync } from "node:fs";
import { basename, resolve as fullPath } from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, install, root } from "./workshop.mjs";

checkNode();
const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) end("用法 · usage: npm run check-pack FILE");

const bytes = read(fullPath(process.env.INIT_CWD ?? process.cwd(), file));
await install();
if (!(await build())) process.exit(1);
const core = (room) => import(pathToFileURL(`${root}/packages/core/dist/${room}/index.js`).href);
const [{ readJson }, { readPack, reportPack, STALE_AFTER_DAYS }, packs, examples] = await Promise.all(
  ["foundation", "policy", "packs", "packs/examples"].map(core),
);

const json = readJson(decoded(bytes));
if ("fault" in json) {
  const { line, column, message } = json.fault;
  end(
    `✗ ${file} 不是 JSON，第 ${line} 行第 ${column} 列：${message.zh}\n  is not JSON, line ${line}, column ${column}: ${message.en}`,
  );
}
const { parameters, national, shandong, weihai } = packs;
const known = [national, shandong, weihai, ...Object.values(examples)];
const result = readPack(json.value, { parameters, packs: known });
if ("faults" in result) {
  const { faults } = result;
  console.error(
    `✗ ${file} 有 ${faults.length} 处问题，不能采用 · refused for ${faults.length} fault${faults.length === 1 ? "" : "s"}`,
  );
  const placed = faults.map((fault) => ({ ...fault, line: json.lineOf(fault.path.split(" › ")) }));
  for (const { path, found, message, line } of placed.sort((a, b) => a.line - b.line)) {
    console.error(
      `\n  第 ${line} 行 · line ${line}  ${path || "（全文 · whole file）"}\n    现为 · found  ${found}\n    ${message.zh}\n    ${message.en}`,
    );
  }
  process.exit(1);
}
tell(result.pack);

/** What the pack lays down today, then what somebody should hold against its source. */
function tell(pack) {
  const today = process.env.HENGJIAN_TODAY ?? dayInChina();
  const { inForce, unsure, stale } = reportPack(pack, parameters, today);
  const upper = pack.extends ? `，上级 · extends ${pack.extends.id}` : "";
  console.log(
    `✓ ${basename(file)} 可以采用 · is sound: ${pack.name.zh} · ${pack.name.en} (${pack.id} ${pack.version})${upper}`,
  );
  console.log(`\n${today} 的规定 · in force: ${inForce.length}`);
  for (const value of inForce) console.log(`  ${line(value, pack)}`);
  list("待核实或暂定 · to be verified or provisional", unsure);
  list(`核对已逾 ${STALE_AFTER_DAYS} 天 · not verified for over ${STALE_AFTER_DAYS} days`, stale);
}

function line({ label, shown, citation, dated, pack: from }, pack) {
  const marks = [
    ...(dated.standing === "assumed" ? ["待核实"] : dated.standing === "expected" ? ["暂定"] : []),
    ...(dated.open ? ["裁量"] : []),
    ...(from === pack.id ? [] : [from]),
  ];
  return `${label.zh}：${shown.zh}｜${citation}${marks.length > 0 ? `（${marks.join("、")}）` : ""}`;
}

function list(title, values) {
  if (values.length === 0) return;
  console.log(`\n${title}: ${values.length}`);
  for (const { label, dated, parameter } of values) {
    console.log(`  ${label.zh}  ${parameter}  ${dated.from} – ${dated.to ?? ""}  核对 · verified ${dated.verifiedOn}`);
  }
}

/** A script may read the clock: it says what holds today. */
function dayInChina() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    end(`✗ 读不到 ${path}（${error.code}） · cannot be read`);
  }
}

/** UTF-8, and a clear word where a spreadsheet or an editor wrote something else. */
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    end(`✗ ${file} 不是 UTF-8 编码，请另存为 UTF-8 · is not UTF-8; save it as UTF-8`);
  }
}

function end(message) {
  console.error(message);
  process.exit(1);
}
