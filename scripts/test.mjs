// npm test: everything, counted. `npm test -- core elements` runs only the suites named.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, checkNode, install, node, root, run } from "./workshop.mjs";

checkNode();
await install();

const ZONES = ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"];
const scratch = mkdtempSync(join(tmpdir(), "hengjian-test-"));
const asked = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };

const suites = {
  machine: provideMachine,
  build: () =>
    counted(
      "the build",
      build().then((ok) => ({ code: ok ? 0 : 1, output: "" })),
    ),
  types: async () => {
    for (const project of ["packages/core", "examples/portal", "tests"]) {
      await tool(`types of ${project}`, "typescript/bin/tsc", ["-p", project]);
    }
  },
  format: () => tool("prettier", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  lint: () => tool("eslint", "eslint/bin/eslint.js", ["."]),
  core: async () => {
    for (const zone of ZONES) await vitest(`core in ${zone}`, "packages/core", { TZ: zone });
  },
  elements: async () => {
    for (const browser of ["chromium", "firefox"]) await elements(browser);
  },
  portal: () => vitest("portal", "examples/portal"),
  whole: () => vitest("whole", "tests"),
  docs: () => tool("typedoc", "typedoc/bin/typedoc", ["--logLevel", "Warn", "--treatWarningsAsErrors"]),
};

const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`没有这些检查 · no such suites: ${unknown.join(", ")}. ${Object.keys(suites).join(", ")}`);
  process.exit(1);
}
for (const [name, suite] of Object.entries(suites)) {
  const needed = name === "machine" || name === "build";
  if (asked.length === 0 || asked.includes(name) || needed) await suite();
  if (needed && totals.failed > 0) break; // nothing else can be said
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);

/** Adds a suite to the totals, and shows what it printed if it failed. */
function count(name, passed, failed, output) {
  totals.passed += passed;
  totals.failed += failed;
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed`);
  if (failed > 0 && output) console.log(output);
}

async function counted(name, running) {
  const { code, output } = await running;
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1, output);
}

function tool(name, script, args) {
  return counted(name, node(script, args, { quiet: true }));
}

async function vitest(name, folder, env = {}) {
  const file = join(scratch, `${name.replace(/\W+/g, "-")}.json`);
  const args = ["run", "--root", folder, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await node("vitest/vitest.mjs", args, { env, quiet: true });
  report(name, file, code, output, (result) => [result.numPassedTests, result.numFailedTests + result.numPendingTests]);
}

async function elements(browser) {
  const file = join(scratch, `elements-${browser}.json`);
  const { code, output } = await node("@web/test-runner/dist/bin.js", [], {
    cwd: join(root, "packages/components"),
    env: { BROWSER: browser, WTR_RESULT: file },
    quiet: true,
  });
  report(`elements in ${browser}`, file, code, output, (result) => [result.passed, result.failed]);
}

/** A suite that ended without a result, or badly with nothing failed, has failed itself. A skipped test is a failed one. */
function report(name, file, code, output, counts) {
  const [passed, failed] = existsSync(file) ? counts(JSON.parse(readFileSync(file, "utf8"))) : [0, 0];
  count(name, passed, code !== 0 || passed === 0 ? Math.max(1, failed) : failed, output);
}

/** Browsers, fonts, PostgreSQL and LibreOffice: installed as root on Debian, named elsewhere; with CI set, missing is failed. */
async function provideMachine() {
  const needed = {
    chromium: ["/usr/bin/chromium", process.env.CHROMIUM],
    "firefox-esr": ["/usr/bin/firefox-esr", process.env.FIREFOX],
    "fonts-noto-cjk": ["/usr/share/fonts/opentype/noto"],
    postgresql: ["/usr/lib/postgresql"],
    "libreoffice-calc-nogui": ["/usr/bin/soffice", process.env.SOFFICE],
  };
  const lacking = () =>
    Object.entries(needed)
      .filter(([, paths]) => !paths.some((path) => path && existsSync(path)))
      .map(([name]) => name);
  if (lacking().length > 0 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`正在安装 · installing ${lacking().join(", ")} …`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env, quiet: true });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...lacking()], { env, quiet: true });
  }
  if (lacking().length === 0) return;
  const message = `这台机器缺少 · missing on this machine: ${lacking().join(", ")}`;
  if (process.env.CI) count("the machine", 0, 1, message);
  else console.log(message);
}
