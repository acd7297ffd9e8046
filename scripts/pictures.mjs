// npm run pictures: the pictures of the README, taken of the running portal. Needs a Chromium.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startPortal } from "../examples/portal/dist/server/portal.js";
import { root } from "./workshop.mjs";

const dataFolder = mkdtempSync(join(tmpdir(), "hengjian-pictures-"));
const portal = await startPortal({ port: 0, dataFolder, today: "2026-11-16" });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
await page.goto(portal.url);
await page.locator("tr.line").first().waitFor();
await page
  .locator("tr.line", { has: page.locator(".tag.warning") })
  .first()
  .locator(".person")
  .click();
await page.locator(".detail-box .cite").first().click();
mkdirSync(join(root, "docs/images"), { recursive: true });
await page.screenshot({ path: join(root, "docs/images/portal.png") });
await browser.close();
await portal.close();
rmSync(dataFolder, { recursive: true });
