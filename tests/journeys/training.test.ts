import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPortal, type Portal } from "../../examples/portal/dist/server/portal.js";
import { root } from "../repository.js";
import { launch, open, scratchFolder, type Watched } from "./browser.js";

const TODAY = "2026-11-16";
const scratch = scratchFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  scratch.remove();
});

/** Waits for the ledger and gives the page. */
async function ledgerAt(portal: Portal): Promise<Watched> {
  const watched = await open(browser, portal.url);
  await watched.page.locator("tr.line").first().waitFor();
  return watched;
}

/** Opens the row of one person, and gives the outcome that it shows. */
async function openRow(page: Page, certificate: string): Promise<string> {
  await page.getByRole("searchbox").fill(certificate);
  await page.locator("tr.line .person").first().click();
  return page.locator(".detail-box hj-findings .verdict").innerText();
}

// 李一例 is not on the roll; the second of the two 王明例 is told by number; the day of the fourth does not exist.
const CSV = [
  "人员编号,姓名,课程,培训方式,培训日期,学时",
  "SL-0003,,行政处罚法专题,集体学习,2026.10.9,６",
  "SL-0022,王明例,行政处罚法专题,集体学习,2026年10月9日,6",
  "SL-9999,李一例,行政处罚法专题,集体学习,2026-10-09,6",
  "SL-0004,,行政处罚法专题,集体学习,2026-09-31,6",
].join("\r\n");

describe("a supervisor with a list of last month's training", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ port: 0, dataFolder: join(scratch.path, "csv"), today: TODAY });
  });
  afterAll(() => portal.close());

  test("drops it, sees what it would add, writes, reloads and finds it; the second time nothing changes", async () => {
    const file = join(scratch.path, "培训名单.csv");
    writeFileSync(file, `\uFEFF${CSV}`);
    const { page, complaints } = await ledgerAt(portal);
    const preview = page.locator(".preview");

    await page.locator("hj-training-ledger .import input[type=file]").setInputFiles(file);
    expect(await preview.locator(".counts").innerText()).toMatch(/新增 2 条\s+已登记过 0 条\s+退回 2 行/);
    const refused = await preview.locator(".faults").last().locator("tbody tr").allInnerTexts();
    expect(refused[0]).toMatch(/4\s+人员编号\s+SL-9999\s+人员名册里没有这个人/);
    expect(refused[1]).toMatch(/5\s+培训日期\s+2026-09-31\s+这一天不存在/);

    await preview.getByRole("button", { name: "写入 2 条" }).click();
    await page.getByText("已写入 2 条。").waitFor();
    await page.reload();
    await page.locator("tr.line").first().waitFor();
    await page.locator("hj-training-ledger .import input[type=file]").setInputFiles(file);
    expect(await preview.innerText()).toContain("读得出的记录都已登记过，没有变化。改好退回的行，再拖一次。");
    expect(await preview.locator(".counts").innerText()).toMatch(/新增 0 条\s+已登记过 2 条\s+退回 2 行/);
    expect(complaints).toEqual([]);
  });

  test("sees who is short with the sentence of the plan, and that nothing is judged before it", async () => {
    const { page, complaints } = await ledgerAt(portal);
    await page.locator("select[name=year]").selectOption("2022");
    await page.getByText(/人 2022 年不足 60 学时/).waitFor();
    await page.getByRole("button", { name: /^不足/ }).click();
    await page.locator("tr.line .person").first().click();
    await page.locator(".detail-box .cite").first().click();
    expect(await page.locator(".slip").innerText()).toContain("确保行政执法人员和执法监督人员年度培训时长不少于60学时");

    await page.locator("select[name=year]").selectOption("2021");
    await page.getByText("2021 年没有可用的规则，").waitFor();
    expect(await page.locator("hj-training-ledger .tag.violation").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("at 390 px loses nothing to the side", async () => {
    const { page } = await open(browser, portal.url, 390);
    await page.locator("tr.line").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe("a city that asks for fifty hours", () => {
  test("shows it on the page, in the replay of an old receipt, and in whose outcome changes", async () => {
    const before = await startPortal({ port: 0, dataFolder: join(scratch.path, "pack"), today: TODAY });
    const saved = join(scratch.path, "receipt.json");
    const { page: first } = await ledgerAt(before);
    await first.locator("select[name=year]").selectOption("2022");
    expect(await openRow(first, "示例0005")).toContain("违规"); // 52 hours in 2022
    await first.locator(".detail-box .link").last().click();
    const download = first.waitForEvent("download");
    await first.locator("hj-receipt").getByRole("button", { name: "保存" }).click();
    await (await download).saveAs(saved);
    await before.close();

    const pack = JSON.parse(readFileSync(join(root, "packages/core/dist/packs/weihai.json"), "utf8")) as {
      values: Record<string, { value: unknown }[]>;
    };
    for (const values of Object.values(pack.values)) {
      for (const dated of values) if (dated.value === 60) dated.value = 50;
    }
    const packFile = join(scratch.path, "fifty.json");
    writeFileSync(packFile, JSON.stringify(pack));
    const after = await startPortal({ port: 0, dataFolder: join(scratch.path, "pack"), today: TODAY, packFile });
    const { page, complaints } = await ledgerAt(after);
    await page.locator("select[name=year]").selectOption("2022");
    await page.getByText(/人 2022 年不足 50 学时/).waitFor();
    expect(await page.locator(".changes").innerText()).toMatch(/2022 年有 \d+ 人的结论改变/);
    expect(await page.locator(".changes li").allInnerTexts()).toContainEqual(expect.stringContaining("违规 → 符合"));
    expect(await openRow(page, "示例0005")).toContain("符合");

    await page.locator(".check input[type=file]").setInputFiles(saved);
    const replay = await page.locator("hj-receipt .replay").innerText();
    expect(replay).toContain("执法人员年度培训学时");
    expect(replay).toMatch(/规则/);
    expect(complaints).toEqual([]);
    await after.close();
  });
});
