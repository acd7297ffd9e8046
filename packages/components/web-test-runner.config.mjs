import { existsSync, writeFileSync } from "node:fs";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";

const found = (...paths) => paths.find((path) => path && existsSync(path));

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: found(process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"),
        args: [
          ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // Chromium refuses to run as root inside its sandbox
          "--disable-background-networking",
          "--disable-component-update",
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: "firefox",
        executablePath: found(process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"),
      },
    }),
};

/** Counts tests for `npm test`, and fails a file that printed anything to the console. */
function countingReporter(file) {
  const counts = { passed: 0, failed: 0, tests: [] };
  const add = (suite, of = []) => {
    for (const test of suite?.tests ?? []) {
      const passed = test.passed && !test.skipped;
      counts[passed ? "passed" : "failed"] += 1;
      counts.tests.push({ name: [...of, test.name], passed }); // for the accessibility statement
    }
    for (const inner of suite?.suites ?? []) add(inner, [...of, inner.name]);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        add(session.testResults);
        counts.failed += session.errors.length;
        if (session.logs.flat().length > 0) {
          counts.failed += 1;
          console.log(`${session.testFile} printed to the console:`, session.logs.flat());
        }
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
      if (counts.failed > 0) process.exitCode = 1;
    },
  };
}

/**
 * A page without the focus hears keys, but Firefox presses none of its buttons; a page that has gone from one test file
 * to the next is such a one. Tests of keys ask for the front: another page first, then their own.
 */
const front = {
  name: "bring-to-front",
  async executeCommand({ command, session }) {
    if (command !== "bring-to-front") return undefined;
    const page = session.browser.getPage(session.id);
    for (const other of await page.browser().pages()) if (other !== page) await other.bringToFront();
    await page.bringToFront();
    return true;
  },
};

/** What a portal's bundler does: packages that ask for the build they are in are told. */
const production = {
  name: "production",
  transform({ path, body }) {
    if (!path.includes("/node_modules/") || typeof body !== "string") return undefined;
    return body.replaceAll("process.env.NODE_ENV", '"production"');
  },
};

const { BROWSER } = process.env;

/** Our modules as they are built; the packages they use in their production form, as a portal would have them. */
export default {
  rootDir: "../..",
  files: "dist/**/*.browser.js",
  nodeResolve: { exportConditions: ["production", "default"] },
  browsers: BROWSER ? [launchers[BROWSER]()] : Object.values(launchers).map((launch) => launch()),
  concurrency: 1,
  plugins: [front, production],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter(process.env.WTR_RESULT)],
};
