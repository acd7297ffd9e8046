// node benchmarks/form/compare.mjs [file]: the same form with the same three faults, ours, GOV.UK's and Ant Design's, in one picture.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { rollup } from "rollup";
import commonjs from "@rollup/plugin-commonjs";
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "form-compare-"));
const target = process.argv[2] ?? join(tmpdir(), "form-compare.png");
const built = async (name) => {
  const bundle = await rollup({
    input: join(here, `${name}.page.mjs`),
    onwarn: () => undefined,
    plugins: [
      resolve({ browser: true, preferBuiltins: false, exportConditions: ["production", "default"] }),
      commonjs(),
      replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
    ],
  });
  await bundle.write({ file: join(folder, `${name}.js`), format: "es", inlineDynamicImports: true });
  return join(folder, `${name}.js`);
};
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const shell = (name) =>
  `<!doctype html><html lang="zh-CN"><title>${name}</title><body style="margin:16px;font-family:'Noto Sans CJK SC',sans-serif"><div id="box"></div>`;
const shots = {};
const shoot = async (name, prepare) => {
  const page = await browser.newPage({ viewport: { width: 620, height: 900 } });
  await prepare(page);
  await page.waitForTimeout(400);
  shots[name] = (await page.screenshot({ fullPage: true })).toString("base64");
  await page.close();
};
await shoot("Hengjian", async (page) => {
  await page.setContent(shell("Hengjian"));
  await page.addScriptTag({ path: await built("ours"), type: "module" });
  await page.locator("button[type=submit]").click();
});
await shoot("GOV.UK", async (page) => {
  await page.setContent(readFileSync(join(here, "govuk.page.html"), "utf8"));
  await page.addStyleTag({ path: join(here, "node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css") });
});
await shoot("Ant Design", async (page) => {
  await page.setContent(shell("Ant Design"));
  await page.addScriptTag({ path: await built("antd"), type: "module" });
  await page.locator("button[type=submit]").click();
});
const page = await browser.newPage({ viewport: { width: 1900, height: 1000 } });
await page.setContent(
  `<body style="margin:0;display:flex;align-items:start;gap:16px;font:16px sans-serif">${Object.entries(shots)
    .map(
      ([name, data]) =>
        `<figure style="margin:0;flex:1"><figcaption style="padding:8px">${name}</figcaption><img style="width:100%" src="data:image/png;base64,${data}"></figure>`,
    )
    .join("")}`,
);
writeFileSync(target, await page.screenshot({ fullPage: true }));
await browser.close();
rmSync(folder, { recursive: true });
console.log(target);
