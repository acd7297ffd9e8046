import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, open } from "./journeys/browser.js";
import { node, root } from "./repository.js";
import { served } from "./served.js";

const folder = (name: string): string => join(root, "examples", name, "dist");
const html = pathToFileURL(join(folder("html"), "index.html")).href;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Fills in the fields of a form by their names; a name of a picker takes the first that is found. */
async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) {
    const control = page.getByLabel(name, { exact: true }).first();
    await control.fill(text);
    if ((await control.getAttribute("role")) === "combobox") await control.press("Enter");
  }
}

async function recordCourse(page: Page): Promise<void> {
  await fill(page, { 课程: "行政处罚法", 培训日期: "2026.3.5", "学时 (学时)": "4", 主办单位: "乳山" });
  await page.getByText("集体学习").click();
  await page.getByRole("button", { name: "提交" }).click();
}

describe("the page without a bundler", () => {
  test("records a course under a strict policy", async () => {
    const { url, close } = await served(folder("html"));
    const { page, complaints } = await open(browser, `${url}/index.html`);
    await page.getByRole("button", { name: "提交" }).click();
    expect(await page.locator("hj-record-form .summary a").count()).toBe(5);
    await recordCourse(page);
    expect(await page.locator("#list").innerText()).toBe("2026-03-05 行政处罚法，4 学时");
    expect(complaints).toEqual([]);
    close();
  });

  test("works when it is opened from a folder", async () => {
    const { page, complaints } = await open(browser, html);
    await recordCourse(page);
    expect(await page.locator("#list li").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test.each(["a server", "a folder"])(
    "loads what lies beside the script only when it is used, from %s",
    async (from) => {
      const { url, close } = await served(folder("html"));
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url().replace(/^.*\//, "")));
      await page.goto(from === "a server" ? `${url}/index.html` : html);
      await page.locator("hj-record-form .sheet").waitFor();
      expect(asked).toEqual(["index.html", "page.css", "hengjian.js", "page.js"]);
      const title = await page.evaluate(async () => {
        interface Loader {
          load(name: string): Promise<{ weihai: { name: { zh: string } } }>;
        }
        const { hengjian } = globalThis as unknown as { hengjian: Loader };
        return (await hengjian.load("packs")).weihai.name.zh;
      });
      expect(title).toContain("威海");
      expect(asked.slice(4)).toEqual(["hengjian.packs.js"]);
      close();
    },
  );

  test("defines one name and no other, and leaves alone those of the page", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Object.assign(globalThis, { names: Object.keys(globalThis) }));
    await page.goto(html);
    await page.locator("hj-record-form .sheet").waitFor();
    const added = await page.evaluate(() => {
      const before = (globalThis as unknown as { names: string[] }).names;
      return Object.keys(globalThis).filter((name) => !before.includes(name));
    });
    // The second is the page's own script; lit and zod leave a mark of their version, so that two copies know each other.
    const marks = [
      "litPropertyMetadata",
      "litElementVersions",
      "litHtmlVersions",
      "reactiveElementVersions",
      "__zod_globalConfig",
      "__zod_globalRegistry",
    ];
    expect(added.filter((name) => !marks.includes(name)).sort()).toEqual(["hengjian", "names"]);
  });

  test("lives beside another version of itself, under a prefix", async () => {
    const { url, close } = await served(folder("html"));
    writeFileSync(
      join(folder("html"), "two.html"),
      `<!doctype html><html lang="zh"><title>二</title><script src="lib/hengjian.js"></script>
       <script src="lib/hengjian.js" data-prefix="v2"></script><script type="module" src="lib/hengjian.mjs?prefix=v3"></script>
       <hj-record-form></hj-record-form><v2-record-form></v2-record-form><v3-record-form></v3-record-form>`,
    );
    const { page, complaints } = await open(browser, `${url}/two.html`);
    for (const prefix of ["hj", "v2", "v3"]) await page.locator(`${prefix}-record-form .root`).waitFor();
    expect(complaints).toEqual([]);
    close();
  });
});

test("the page made with Vue keeps the form's record in its own state", async () => {
  const { url, close } = await served(folder("vue"));
  const { page, complaints } = await open(browser, `${url}/index.html`);
  await fill(page, { 人员编号: "A-1", 姓名: "王一例", 所在机构: "冯家", 到岗日期: "20200301" });
  await page.getByRole("checkbox", { name: "行政执法人员" }).click();
  await page.getByRole("button", { name: "提交" }).click();
  await page.getByText("已登记 1 人").waitFor();
  expect(await page.getByLabel("人员编号").inputValue(), "the form is empty again").toBe("");
  expect(complaints).toEqual([]);
  close();
});

test("the page made with React hands the record back with every key, and the form goes on", async () => {
  const { url, close } = await served(folder("react"));
  const { page, complaints } = await open(browser, `${url}/index.html`);
  await fill(page, { 岗位编号: "P-1", 机构: "乳山", 人员: "王一例", 自: "2026-01-01" });
  await page.getByLabel("岗位编号").pressSequentially("23");
  await page.getByText("法制员").click();
  await page.getByText("专职", { exact: true }).click();
  await page.getByRole("button", { name: "提交" }).click();
  await page.getByText("已登记 1 个岗位").waitFor();
  expect(await page.locator("li").last().innerText()).toBe("rushan-sfj 1 2026-01-01");
  expect(complaints).toEqual([]);
  close();
});

test.each([
  ["vue", "vue-tsc/bin/vue-tsc.js"],
  ["react", "typescript/bin/tsc"],
])("the page made with %s is checked against the types of our elements", async (name, compiler) => {
  const { code, output } = await node(compiler, ["--noEmit", "-p", `examples/${name}`]);
  expect(code, output).toBe(0);
});
