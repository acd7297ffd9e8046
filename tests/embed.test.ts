import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./bundle.mjs";
import { root } from "./repository.js";
import { launch, open, scratchFolder } from "./journeys/browser.js";

const POLICY = "default-src 'self'; require-trusted-types-for 'script'";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

const scratch = scratchFolder();
let browser: Browser;
let server: Server;
let url: string;

/** Writes a script that a portal might write, in a place where it finds the packages. */
function script(name: string, code: string): string {
  const file = join(root, "node_modules", ".hengjian", `${name}.mjs`);
  writeFileSync(file, code);
  return file;
}

async function bundled(name: string, code: string): Promise<void> {
  await bundle(script(name, code), join(scratch.path, `${name}.js`));
}

function page(name: string, body: string, ...scripts: readonly string[]): void {
  const tags = scripts.map((script) => `<script type="module" src="/${script}.js"></script>`).join("");
  writeFileSync(join(scratch.path, `${name}.html`), `<!doctype html><html lang="zh"><title>试</title>${tags}${body}`);
}

const GIVE = `
  import { weihai } from "@hengjian/core/packs";
  import { judge, resolve } from "@hengjian/core/policy";
  import { trainingYearCheck } from "@hengjian/core/training";
  const facts = { officer: "A", roles: ["enforcement"], joinedOn: "2019-07-01", year: 2022, today: "2023-01-10", records: [] };
  for (const provider of document.querySelectorAll("[data-provider]")) { provider.pack = weihai; provider.today = "2023-01-10"; }
  for (const findings of document.querySelectorAll("[data-findings]")) findings.judgement = judge(trainingYearCheck, facts, resolve(weihai));
`;

beforeAll(async () => {
  await bundled("elements", `import "@hengjian/components/hj-findings.js";`);
  await bundled("ledger", `import "@hengjian/components/hj-training-ledger.js";`);
  await bundled("give", GIVE);
  script("prefix", `import { setPrefix } from "@hengjian/components/foundation"; setPrefix("v2");`);
  await bundled("second-prefix", `import "./prefix.mjs"; import "@hengjian/components/hj-findings.js";`);
  const findings = `<hj-provider data-provider><hj-findings data-findings></hj-findings></hj-provider>`;
  page("once", findings, "elements", "give");
  page("data-first", findings, "give", "elements");
  page("twice", findings, "elements", "ledger", "give");
  page(
    "two-prefixes",
    `${findings}<v2-provider data-provider><v2-findings data-findings></v2-findings></v2-provider>`,
    "elements",
    "second-prefix",
    "give",
  );
  server = createServer((request, response) => {
    const path = join(scratch.path, (request.url ?? "/").replace(/\?.*$/, ""));
    const found = existsSync(path) && extname(path) in TYPES;
    response.writeHead(found ? 200 : 204, {
      "Content-Type": TYPES[extname(path)] ?? "text/plain",
      "Content-Security-Policy": POLICY,
    });
    response.end(found ? readFileSync(path) : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  server.close();
  scratch.remove();
});

const SAYS = "2022 年培训 0 学时，少于执法人员应有的 60 学时";

describe("a page under a strict policy, Trusted Types included", () => {
  test.each([
    ["with the elements first, then the data", "once", []],
    ["with the data first, then the elements", "data-first", []],
    ["with two bundles of them", "twice", ["hj-provider", "hj-findings"]],
  ] as const)("%s shows the judgement", async (_when, name, kept) => {
    const { page: seen, complaints } = await open(browser, `${url}/${name}.html`);
    await seen.getByText(SAYS).waitFor();
    expect(await seen.locator("hj-findings .verdict").innerText()).toContain("违规");
    // A second copy says so, and the first one stays.
    expect(complaints.filter((line) => !kept.some((tag) => line.includes(`<${tag}> is registered already`)))).toEqual(
      [],
    );
    expect(complaints).toHaveLength(kept.length);
  });

  test("takes two copies under two prefixes", async () => {
    const { page: seen, complaints } = await open(browser, `${url}/two-prefixes.html`);
    await seen.locator("v2-findings .message").waitFor();
    expect(await seen.locator("hj-findings .message").innerText()).toBe(SAYS);
    expect(await seen.locator("v2-findings .message").innerText()).toBe(SAYS);
    expect(complaints).toEqual([]);
  });
});
