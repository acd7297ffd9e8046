import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

/** The Chromium of this machine. */
export async function launch(): Promise<Browser> {
  const paths = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = paths.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error("no Chromium on this machine; set CHROMIUM to its path");
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = [...asRoot, "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath, args });
}

/** A page, and whatever it complained of: console lines, exceptions, breaches of its content security policy. */
export interface Watched {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens an address in a window of this width. Complaints are collected from the first line of script on. */
export async function open(browser: Browser, url: string, width = 1280): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`request: ${request.url()}`));
  await page.exposeFunction("breach", (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { breach(text: string): void }).breach(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(url);
  return { page, complaints };
}

/** A folder for one test, which goes when the returned function is called. */
export function scratchFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "hengjian-journey-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
