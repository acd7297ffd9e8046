import { existsSync } from "node:fs";
import { chromeLauncher } from "@web/test-runner-chrome";

const asRoot = process.getuid?.() === 0;
const found = (...paths) => paths.find((path) => existsSync(path));

const chromium = chromeLauncher({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? found("/usr/bin/chromium", "/usr/bin/google-chrome"),
    args: [
      ...(asRoot ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
    ],
  },
});
const firefox = chromeLauncher({
  launchOptions: { browser: "firefox", executablePath: process.env.FIREFOX ?? found("/usr/bin/firefox-esr", "/usr/bin/firefox") },
});

/** Our own modules as they are built; the packages they use in their production form, as a portal would have them. */
export default {
  rootDir: "../..",
  files: "dist/**/*.browser.js",
  nodeResolve: { exportConditions: ["production", "default"] },
  browsers: process.env.BROWSER === "chromium" ? [chromium] : process.env.BROWSER === "firefox" ? [firefox] : [chromium, firefox],
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
};
