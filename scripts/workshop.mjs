// What build, start and test share. Node's own modules only: it runs before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const WINDOWS = process.platform === "win32";

/** Runs a program to its end. Gives its exit code and, where `quiet`, what it printed. */
export function run(program, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: WINDOWS && !program.endsWith(".exe"), // npm is a .cmd there
    });
    const parts = [];
    child.stdout?.on("data", (part) => parts.push(part));
    child.stderr?.on("data", (part) => parts.push(part));
    child.on("error", (error) => resolve({ code: 127, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}

/** Runs a package's own script with this Node: `node("typescript/bin/tsc", ["-b"])`. */
export function node(script, args, options) {
  return run(process.execPath, [join(root, "node_modules", script), ...args], options);
}

/** Ends with one clear sentence where this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node 20.19 以上，现在是 ${process.versions.node}。 Node 20.19 or newer is needed.`);
  process.exit(1);
}

/** Installs what the lock file names, if that has not been done since it changed. */
export async function install() {
  const installed = join(root, "node_modules/.package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && stampOf("install") === digestOf([lock])) return;
  console.log("正在安装 · installing …");
  const { code } = await run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (code !== 0) {
    console.error("安装失败：检查网络后再运行一次。 The installation failed; check the network and run it again.");
    process.exit(1);
  }
  stamp("install", digestOf([lock]));
}

/** Builds everything, if a source has changed since the last build. */
export async function build() {
  const sources = digestOf(sourceFiles());
  const built = ["packages/core/dist", "packages/components/dist", "examples/portal/dist"];
  if (stampOf("build") === sources && built.every((path) => existsSync(join(root, path)))) return true;
  console.log("正在构建 · building …");
  const { code } = await run(process.execPath, [join(root, "scripts/build.mjs")]);
  if (code === 0) stamp("build", sources);
  return code === 0;
}

/** A digest of names and contents: the same sources give the same digest on every machine. */
function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function sourceFiles() {
  const files = ["package.json", "package-lock.json", "tsconfig.base.json"].map((file) => join(root, file));
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !["node_modules", "dist", ".data"].includes(entry.name)) walk(path);
      else if (entry.isFile() && entry.name !== "custom-elements.json") files.push(path);
    }
  };
  for (const folder of ["packages", "examples", "scripts"]) walk(join(root, folder));
  return files.sort();
}

function stampFile(name) {
  return join(root, "node_modules/.hengjian", name);
}

function stampOf(name) {
  return existsSync(stampFile(name)) ? readFileSync(stampFile(name), "utf8") : undefined;
}

function stamp(name, value) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}
