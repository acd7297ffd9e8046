import { createServer, type Server } from "node:http";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSheets } from "@hengjian/core/sheets";
import { bundle } from "../bundle.mjs";
import { root } from "../repository.js";
import { launch, open, scratchFolder } from "./browser.js";

const POLICY = "default-src 'self'; require-trusted-types-for 'script'";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };
const COUNT = 100_000;

// A page as an agency would write it: a schema of its own, many records, and what an import adds to them.
const PAGE = `
  import "@hengjian/components/hj-record-import.js";
  import "@hengjian/components/hj-record-table.js";
  import { TrainingRecord } from "@hengjian/core/training";
  const names = ["王一例", "李二例", "安三例", "张四例"];
  const modes = ["classified", "online", "groupStudy"];
  let records = Array.from({ length: ${COUNT} }, (_, i) => ({
    id: "R-" + i, officer: "P-" + (i % 4), title: "课程 " + i, mode: modes[i % 3],
    heldOn: "2026-0" + (1 + (i % 9)) + "-1" + (i % 10), hours: 1 + (i % 10) / 2,
  }));
  const table = document.querySelector("hj-record-table");
  const panel = document.querySelector("hj-record-import");
  const show = () => {
    table.records = records;
    panel.existing = records;
  };
  Object.assign(table, { schema: TrainingRecord, label: "培训记录", editable: true, selectable: true,
    columns: [{ name: "title" }, { name: "officer" }, { name: "mode" }, { name: "heldOn" }, { name: "hours" }],
    references: { officer: (id) => names[Number(id.slice(2))] } });
  panel.schema = TrainingRecord;
  show();
  panel.addEventListener("hj-import-change", ({ detail }) => {
    records = [...detail.added, ...records];
    show();
  });
  table.addEventListener("hj-table-change", ({ detail }) => {
    records = detail.records;
    show();
  });
`;

const scratch = scratchFolder();
let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const folder = join(root, "node_modules", ".hengjian"); // where a script finds the packages
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "table-page.mjs"), PAGE);
  await bundle(join(folder, "table-page.mjs"), join(scratch.path, "table.js"));
  const body = `<hj-provider><hj-record-import></hj-record-import><hj-record-table></hj-record-table></hj-provider>`;
  writeFileSync(
    join(scratch.path, "table.html"),
    `<!doctype html><html lang="zh-CN"><title>表</title><meta name="viewport" content="width=device-width"><main>${body}</main><script type="module" src="/table.js"></script>`,
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
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/table.html`;
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  server.close();
  scratch.remove();
});

/** What a screen reader finds in the first rows of the grid. */
async function snapshot(page: Page): Promise<string> {
  const whole = await page.getByRole("grid").ariaSnapshot();
  return whole.split("\n").slice(0, 38).join("\n");
}

describe("a clerk with 100,000 records, under a strict policy", () => {
  test("goes through the grid by keys alone, changes a cell, takes it back", async () => {
    const { page, complaints } = await open(browser, url);
    await page.locator("tr.line").first().waitFor();
    expect(await snapshot(page)).toMatchInlineSnapshot(`
      "- grid "培训记录":
        - rowgroup:
          - row "全选 课程 执法人员 培训方式 培训日期 学时":
            - columnheader "全选":
              - checkbox "全选"
            - columnheader "课程":
              - button "课程"
            - columnheader "执法人员":
              - button "执法人员"
            - columnheader "培训方式":
              - button "培训方式"
            - columnheader "培训日期":
              - button "培训日期"
            - columnheader "学时":
              - button "学时"
        - rowgroup:
          - row "选择 课程 0 课程 0 明细 王一例 分级分类培训 2026-01-10 1":
            - gridcell "选择 课程 0":
              - checkbox "选择 课程 0"
            - rowheader "课程 0 明细":
              - button "课程 0 明细"
            - gridcell "王一例"
            - gridcell "分级分类培训"
            - gridcell "2026-01-10"
            - gridcell "1"
          - row "选择 课程 1 课程 1 明细 李二例 网上培训 2026-02-11 1.5":
            - gridcell "选择 课程 1":
              - checkbox "选择 课程 1"
            - rowheader "课程 1 明细":
              - button "课程 1 明细"
            - gridcell "李二例"
            - gridcell "网上培训"
            - gridcell "2026-02-11"
            - gridcell "1.5"
          - row "选择 课程 2 课程 2 明细 安三例 集体学习 2026-03-12 2":
            - gridcell "选择 课程 2":
              - checkbox "选择 课程 2"
            - rowheader "课程 2 明细":"
    `);
    await page.locator("tr.line .opener").first().focus();
    await page.keyboard.press("Control+End");
    await page.waitForFunction(() => {
      const cell = document.querySelector("hj-record-table")?.shadowRoot?.activeElement;
      return cell?.parentElement?.getAttribute("aria-rowindex") === "100001";
    });
    expect(await page.locator("tr.line").count()).toBeLessThanOrEqual(200);
    await page.keyboard.press("9");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").innerText()).toContain("超过 24");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("24");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "撤销" }).waitFor();
    expect(await page.locator("tr[aria-rowindex='100001'] td").last().innerText()).toBe("24");
    await page.keyboard.press("Control+z");
    expect(await page.locator("tr[aria-rowindex='100001'] td").last().innerText()).toBe("5.5");
    await page.keyboard.press("Control+Home");
    await page.waitForFunction(() =>
      document.querySelector("hj-record-table")?.shadowRoot?.activeElement?.matches("input"),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("sorts and searches with what is said aloud, and finds the head in the same place", async () => {
    const { page, complaints } = await open(browser, url);
    await page.locator("tr.line").first().waitFor();
    await page.getByRole("button", { name: "执法人员" }).click();
    await page.locator("tr.line", { hasText: "安三例" }).first().waitFor();
    expect(await page.getByRole("columnheader", { name: "执法人员" }).getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("searchbox").fill("课程 99999");
    await page.getByText("1 条，共 100,000 条").waitFor();
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("3");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("saves what is shown as a workbook and as CSV, loaded only now, and both read back the same", async () => {
    const { page, complaints } = await open(browser, url);
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.locator("tr.line").first().waitFor();
    await page.getByRole("searchbox").fill("课程 4242");
    await page.getByText("11 条，共 100,000 条").waitFor();
    await page.getByRole("button", { name: "导出" }).click();
    const read: unknown[] = [];
    for (const [button, ending] of [
      ["Excel，所见", "xlsx"],
      ["CSV，所见", "csv"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      const file = join(scratch.path, `saved.${ending}`);
      await (await download).saveAs(file);
      expect((await download).suggestedFilename()).toBe(`培训记录.${ending}`);
      const sheets = await readSheets(new Uint8Array(readFileSync(file)));
      read.push("fault" in sheets ? sheets.fault : sheets.sheets[0]?.rows);
    }
    expect(read[0]).toEqual(read[1]);
    expect((read[0] as string[][])[1]).toEqual(["课程 4242", "安三例", "分级分类培训", "2026-04-12", "2"]);
    expect(loaded.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("takes in the sheet of another office, and gives back what was refused", async () => {
    const { page, complaints } = await open(browser, url);
    await page.locator("tr.line").first().waitFor();
    const file = join(scratch.path, "培训.csv");
    const rows = [
      "人员编号,课程,培训方式,日期,学时",
      "P-1,行政处罚法,集体学习,2026.10.9,６",
      "P-2,行政许可法,集体学习,2026-02-30,6",
    ];
    writeFileSync(file, `\uFEFF${rows.join("\r\n")}`);
    await page.locator("hj-record-import input[type=file]").setInputFiles(file);
    const preview = page.locator(".preview");
    expect(await preview.locator(".counts").innerText()).toMatch(/新增 1 条\s+已登记过 0 条\s+退回 1 行/);
    await preview.getByRole("button", { name: "写入 1 条" }).click();
    await page.getByRole("gridcell", { name: "2026-10-09" }).waitFor();
    const download = page.waitForEvent("download");
    await preview.getByRole("button", { name: "退回的行存成 Excel" }).click();
    const saved = join(scratch.path, "refused.xlsx");
    await (await download).saveAs(saved);
    const sheets = await readSheets(new Uint8Array(readFileSync(saved)));
    expect("fault" in sheets ? [] : sheets.sheets[0]?.rows[1]).toEqual([
      "P-2",
      "行政许可法",
      "集体学习",
      "2026-02-30",
      "6",
      "3",
      "日期：这一天不存在",
      "按 2026-03-01 的样子填写",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("at 390 and at 320 px loses nothing to the side, and reads each row as a block", async () => {
    for (const width of [390, 320]) {
      const { page } = await open(browser, url, width);
      await page.locator("tr.line").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(
        await page
          .locator("tr.line")
          .first()
          .evaluate((row) => getComputedStyle(row).display),
      ).toBe("flex");
      expect(await page.getByRole("gridcell", { name: "分级分类培训" }).first().isVisible()).toBe(true);
      await page.close();
    }
  });
});
