import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../bundle.mjs";
import { root } from "../repository.js";
import { served } from "../served.js";
import { launch, open, scratchFolder, type Watched } from "./browser.js";

const scratch = scratchFolder();
let browser: Browser;
let server: Awaited<ReturnType<typeof served>>;

/** The page of a portal: a form over every kind of field, and what the user did to it. */
const SCRIPT = `
  import "@hengjian/components/hj-record-form.js";
  import { Everything, goodEverything, references } from ${JSON.stringify(join(root, "packages/components/dist/record/record-form.sample.testing.js"))};
  const form = document.querySelector("hj-record-form");
  Object.assign(form, { schema: Everything, references, value: form.dataset.empty === undefined ? goodEverything : {} });
  globalThis.changes = [];
  globalThis.submitted = [];
  form.addEventListener("hj-record-change", ({ detail }) => globalThis.changes.push(detail.path.join(".")));
  form.addEventListener("hj-record-submit", ({ detail }) => globalThis.submitted.push(detail.value));
`;

function page(name: string, { head = "", form = "", html = "" } = {}): void {
  const sheets = ["dark", "large"].map((sheet) => `<link rel="stylesheet" href="/${sheet}.css" />`).join("");
  writeFileSync(
    join(scratch.path, `${name}.html`),
    `<!doctype html><html lang="zh-CN" ${html}><head><meta charset="utf-8" /><title>试</title>${sheets}${head}
     <script type="module" src="/form.js"></script></head>
     <body><hj-provider><hj-record-form ${form}></hj-record-form></hj-provider></body></html>`,
  );
}

beforeAll(async () => {
  mkdirSync(join(root, "node_modules/.hengjian"), { recursive: true });
  const entry = join(root, "node_modules/.hengjian/form-journey.mjs");
  writeFileSync(entry, SCRIPT);
  await bundle(entry, join(scratch.path, "form.js"));
  for (const sheet of ["dark", "large"]) {
    cpSync(join(root, `packages/components/tokens/${sheet}.css`), join(scratch.path, `${sheet}.css`));
  }
  writeFileSync(join(scratch.path, "hostile.css"), "* { all: unset !important; } html { font-size: 40px; }");
  writeFileSync(
    join(scratch.path, "hostile.js"),
    `Array.prototype.surprise = () => 0; window.process = { env: null }; window.z = 1;
     window.global = null; window.hengjian = "the page's own"; String.prototype.label = "x";`,
  );
  page("plain");
  page("empty", { form: "data-empty" });
  page("large", { html: 'class="hj-large"' });
  page("draft", { form: 'draft="everything" draft-personal' });
  page("hostile", {
    head: '<script src="/hostile.js"></script><link rel="stylesheet" href="/hostile.css" />',
    html: 'dir="rtl"',
  });
  server = await served(scratch.path);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
  scratch.remove();
});

async function show(name: string, width = 1280): Promise<Watched> {
  const watched = await open(browser, `${server.url}/${name}.html`, width);
  await watched.page.locator("hj-record-form .sheet").waitFor();
  return watched;
}

const seen = (on: Page, name: "changes" | "submitted"): Promise<readonly unknown[]> =>
  on.evaluate((list) => (globalThis as unknown as Record<string, unknown[]>)[list] ?? [], name);

describe("an input method", () => {
  let keys: CDPSession;
  const compose = (text: string): Promise<unknown> =>
    keys.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const commit = (text: string): Promise<unknown> => keys.send("Input.insertText", { text });

  test("is left alone while it composes: nothing is changed, judged or drawn", async () => {
    const { page: on } = await show("empty");
    keys = await on.context().newCDPSession(on);
    const name = on.getByLabel("姓名", { exact: true });
    await name.focus();
    await name.blur();
    await on.getByText("请填写姓名").waitFor();
    await name.focus();
    for (const text of ["w", "wa", "wang", "wang yi"]) await compose(text);
    expect(await name.inputValue()).toBe("wang yi");
    expect(await seen(on, "changes")).toEqual([]);
    expect(await on.getByText("请填写姓名").count()).toBe(1);
    await commit("王一例");
    expect(await name.inputValue()).toBe("王一例");
    expect(await seen(on, "changes")).toEqual(["name"]);
    expect(await on.getByText("请填写姓名").count()).toBe(0);
  });

  test("filters a picker when it has composed, and not before", async () => {
    const { page: on } = await show("empty");
    keys = await on.context().newCDPSession(on);
    const body = on.getByRole("combobox", { name: "机构" });
    await body.focus();
    await compose("weihai");
    expect(await on.getByRole("option").count()).toBe(0);
    await commit("威海");
    expect(await on.getByRole("option").allInnerTexts()).toEqual([expect.stringContaining("威海市司法局")]);
    await body.press("Enter");
    expect(await body.inputValue()).toBe("威海市司法局");
  });
});

test("by keys alone a record is filled in and submitted", async () => {
  const { page: on, complaints } = await show("plain");
  const press = on.keyboard;
  await on.getByLabel("编号", { exact: true }).focus();
  await press.press("Control+A");
  await press.type("E-2");
  await press.press("Tab");
  await press.press("Tab");
  await press.press("Control+A");
  await press.type("88.8");
  await press.press("Tab");
  await press.press("Control+A");
  await press.type("黑");
  await press.press("Enter");
  await press.press("Enter"); // the list is closed: now it submits
  const [record] = (await seen(on, "submitted")) as readonly Record<string, unknown>[];
  expect([record?.id, record?.fine, record?.colour]).toEqual(["E-2", 8880, "c7"]);
  expect(complaints).toEqual([]);
});

describe("room", () => {
  // 640 is a window of 1280 at 200 %, 320 one at 400 %.
  test.each([
    ["plain", 320],
    ["plain", 640],
    ["plain", 1280],
    ["large", 320],
    ["large", 640],
  ])("%s at %i px: nothing is cut and nothing scrolls sideways, refused as well", async (name, width) => {
    const { page: on } = await show(name, width);
    await on.getByLabel("编号", { exact: true }).fill("");
    await on.getByRole("button", { name: "提交" }).click();
    await on.locator(".summary").waitFor();
    const wide = await on.evaluate(() => {
      const root = document.querySelector("hj-record-form")?.shadowRoot;
      const tooWide = [...(root?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
        (element) =>
          element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 &&
          !element.closest(".hidden"),
      );
      return [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        tooWide.map((e) => e.outerHTML),
      ];
    });
    expect(wide).toEqual([0, []]);
  });

  test("on a phone everything that is pressed is at least 44 px high", async () => {
    const { page: on } = await show("plain", 390);
    const low = await on.evaluate(() =>
      [
        ...(document
          .querySelector("hj-record-form")
          ?.shadowRoot?.querySelectorAll<HTMLElement>("button, .option, .field") ?? []),
      ]
        .filter((element) => element.checkVisibility() && !element.matches(".calendar, .link"))
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML),
    );
    expect(low).toEqual([]);
  });
});

test("a hostile page changes neither look nor work", async () => {
  const { page: on, complaints } = await show("hostile");
  const look = await on.evaluate(() => {
    const form = document.querySelector("hj-record-form");
    const input = form?.shadowRoot?.querySelector<HTMLElement>("input.field");
    return [
      form && getComputedStyle(form).display,
      input && getComputedStyle(input).borderTopStyle,
      getComputedStyle(document.body).direction,
    ];
  });
  expect(look).toEqual(["block", "solid", "rtl"]);
  await on.getByLabel("姓名", { exact: true }).fill("示例");
  await on.getByRole("button", { name: "提交" }).click();
  expect(await seen(on, "submitted")).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test("colours of the system replace ours, and faults keep their mark", async () => {
  const { page: on } = await show("empty");
  await on.emulateMedia({ forcedColors: "active" });
  await on.getByRole("button", { name: "提交" }).click();
  const marks = await on.evaluate(() => {
    const item = document.querySelector("hj-record-form")?.shadowRoot?.querySelector(".item.faulty");
    const input = item?.querySelector(".field");
    const bar = item && getComputedStyle(item, "::before");
    return [
      bar?.inlineSize,
      bar?.backgroundColor === getComputedStyle(document.body).backgroundColor,
      input && getComputedStyle(input).borderTopWidth,
    ];
  });
  expect(marks).toEqual(["4px", false, "2px"]);
});

test("printed, a form is its text: nothing to press", async () => {
  const { page: on } = await show("plain");
  await on.emulateMedia({ media: "print" });
  expect(
    await on.locator("hj-record-form button").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  expect(await on.getByLabel("姓名", { exact: true }).isVisible()).toBe(true);
});

test("what was entered comes back after the page has crashed", async () => {
  const context = await browser.newContext();
  const on = await context.newPage();
  await on.goto(`${server.url}/draft.html`);
  await on.getByLabel("编号", { exact: true }).fill("E-77");
  await on.getByText("已存在本机").waitFor();
  const again = await context.newPage();
  await on.goto("chrome://crash").catch(() => undefined);
  await again.goto(`${server.url}/draft.html`);
  await again.getByText("已恢复上次没有提交的内容").waitFor();
  expect(await again.getByLabel("编号", { exact: true }).inputValue()).toBe("E-77");
});

test("strings that mean harm are text", async () => {
  const { page: on, complaints } = await show("plain");
  const strings = [
    '<img src=x onerror="alert(1)">',
    "javascript:alert(1)",
    "\u202Egnp.exe",
    "a\u200Bb",
    "a\u0000b",
    "</textarea><script>",
  ];
  for (const text of strings) {
    await on.evaluate((value) => {
      const form = document.querySelector("hj-record-form") as unknown as { value: object; references: object };
      form.value = { ...form.value, name: value, files: [{ id: "1", name: value, size: 1, type: value }] };
      form.references = { body: [{ value: "rs", label: value, hint: value, group: value }] };
    }, text);
    expect(await on.getByLabel("姓名", { exact: true }).inputValue()).toBe(text);
    expect(await on.getByLabel("机构", { exact: true }).inputValue()).toBe(text);
    expect(await on.locator("hj-record-form .files span").first().textContent()).toBe(text);
  }
  expect(await on.locator("hj-record-form img, hj-record-form script").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("ten megabytes in a field do not stop the page", async () => {
  const { page: on } = await show("plain");
  const started = Date.now();
  await on.evaluate(() => {
    const form = document.querySelector("hj-record-form") as unknown as { value: object };
    form.value = { ...form.value, fine: "9".repeat(10_000_000) };
  });
  await on.getByRole("button", { name: "提交" }).click();
  await on.locator(".summary").waitFor();
  expect((await on.locator(".summary").innerText()).length).toBeLessThan(200);
  expect(Date.now() - started).toBeLessThan(20_000);
});

test("the sheets of tokens hold what look.md's table says, and the tests use", () => {
  const sheet = readFileSync(join(root, "packages/components/tokens/dark.css"), "utf8");
  const used = readFileSync(join(root, "packages/components/src/foundation/page.testing.ts"), "utf8");
  const tokens = [...used.matchAll(/"(--hj-color-[\w-]+)": "(#\w{6})"/g)];
  expect(tokens.length).toBeGreaterThan(15);
  for (const [, name, value] of tokens) expect(sheet).toContain(`${name}: ${value};`);
});
