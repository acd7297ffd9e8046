import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionsFrom } from "../../examples/portal/dist/server/config.js";
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

/** The page of organisations, as one of the demonstration's people sees it. */
async function organisationAt(portal: Portal, actor: string, width = 1280): Promise<Watched> {
  const watched = await open(browser, `${portal.url}/#organisation`, width);
  const { page } = watched;
  await page.locator("hj-coverage-board .lead").waitFor();
  await page.locator("select[name=actor]").selectOption(actor);
  await page.locator("hj-coverage-board .lead").waitFor();
  return watched;
}

const names = (page: Page) => page.locator("hj-organisation-tree .row .name").allInnerTexts();
const lead = (page: Page) => page.locator("hj-coverage-board .lead").innerText();

describe("a county with a town that lost its dedicated person", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ port: 0, dataFolder: join(scratch.path, "weihai"), today: TODAY });
  });
  afterAll(() => portal.close());

  test("fills the post; the board turns; the receipt says why; a reload finds it", async () => {
    const { page, complaints } = await organisationAt(portal, "county");
    await page.getByText("环翠区司法局：机构覆盖").waitFor();
    const before = await lead(page);
    expect(before).toMatch(/缺专人 \d 个/);

    const missing = page.locator("tr.line-row", { has: page.locator("td.missing[data-item=dedicated]") }).first();
    const town = await missing.getAttribute("data-body");
    const row = page.locator(`tr[data-body="${town ?? ""}"]`);
    const name = await row.locator("th button").innerText();
    await row.locator("th button").click();
    const detail = page.locator("hj-coverage-board .detail");
    expect(await detail.locator("hj-findings .verdict").innerText()).toContain("需研判"); // the pilot is over
    expect(await detail.locator(".finding").first().innerText()).toMatch(
      /没有专人负责执法协调监督[^]*2026-08-31 离任后未补/,
    );

    await detail.locator("[data-fill=dedicated]").click();
    const form = page.locator("form.fill");
    expect(await form.locator("h3").innerText()).toBe(`登记${name}的专人`);
    await form.locator("select[name=officer]").selectOption({ index: 1 });
    await form.locator("input[name=from]").fill("2026-11-10");
    await form.getByRole("button", { name: "登记" }).click();
    await row.locator("td.there[data-item=dedicated]").waitFor();
    expect(await lead(page)).not.toBe(before);
    expect(await detail.locator("hj-findings .root").innerText()).not.toContain("没有专人");

    await detail.getByRole("button", { name: "回执" }).click();
    const receipt = await detail.locator("hj-receipt .paper").innerText();
    expect(receipt).toContain("应有专人负责的单位");
    expect(receipt).toContain("威司发〔2022〕4号 三（四）2");
    expect(receipt).toMatch(/待核实/);

    await page.reload();
    await row.locator("td.there[data-item=dedicated]").waitFor();
    await page.locator("input[name=on]").fill("2026-11-09"); // the day before it was filled
    await row.locator("td.missing[data-item=dedicated]").waitFor();
    expect(complaints).toEqual([]);
  });

  test("sees its own towns and no others, and who supervises one of them then and now", async () => {
    const { page } = await organisationAt(portal, "county");
    expect(await names(page)).toEqual(expect.arrayContaining(["环翠区司法局", "张村镇"]));
    expect(await names(page)).toHaveLength(10);
    await page.locator("hj-organisation-tree .row", { hasText: "张村镇" }).click();
    const line = page.locator(".line[data-line=territorial]");
    expect(await line.innerText()).toMatch(/张村司法所\s+协助[^]*国务院令第825号 第六条第二款/);
    await page.locator("input[name=on]").fill("2022-06-30");
    await page.getByText("张村司法所或法制员所在部门").waitFor();
    expect(await line.innerText()).toContain("威司发〔2022〕4号 三（一）1");
    expect(await page.locator(".line.assists").count()).toBe(0);
  });

  test("a town sees itself, and may not fill its own post", async () => {
    const { page } = await organisationAt(portal, "clerk");
    expect(await names(page)).toEqual(["张村镇"]);
    expect(await page.locator("tr.line-row").count()).toBe(1);
    const buttons = page.locator("[data-fill]");
    for (const button of await buttons.all()) expect(await button.getAttribute("aria-disabled")).toBe("true");
  });

  test("the city sees its counties, zones and departments, by keys as well", async () => {
    const { page, complaints } = await organisationAt(portal, "supervisor");
    expect(await names(page)).toHaveLength(11); // the city, 4 counties, 5 zones, the group of departments
    await page.locator("hj-organisation-tree [role=tree]").focus();
    for (const key of ["Home", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "Enter"])
      await page.keyboard.press(key);
    await page.getByText("文登区司法局：机构覆盖").waitFor();
    expect(await page.locator(".detail h2").innerText()).toBe("龙山路街道");
    expect(complaints).toEqual([]);
  });

  test("at 390 px nothing is lost to the side", async () => {
    const { page } = await organisationAt(portal, "county", 390);
    expect(await page.locator(".tile").first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test("the portal on Qinhuangdao, by two variables of the environment, shows its own towns and its own law", async () => {
  const options = optionsFrom({
    PORT: "0",
    HENGJIAN_DATA: join(scratch.path, "qinhuangdao"),
    HENGJIAN_TODAY: TODAY,
    HENGJIAN_PACK: join(root, "examples/cities/qinhuangdao.pack.json"),
    HENGJIAN_BODIES: join(root, "examples/cities/qinhuangdao.bodies.json"),
  });
  const portal = await startPortal(options);
  const { page, complaints } = await organisationAt(portal, "supervisor");
  expect(await page.locator(".brand").innerText()).toContain("秦皇岛市司法局");
  const search = page.getByRole("searchbox");
  await search.fill("130302100");
  await page.locator("hj-organisation-tree .row", { hasText: "东港镇" }).click();
  const lines = await page.locator(".line").allInnerTexts();
  expect(lines.map((line) => line.replace(/\s+/g, " "))).toEqual([
    expect.stringContaining("横向 海港区司法局 监督 国务院令第825号 第六条第一款"),
    expect.stringContaining("国务院令第825号 第四十二条第三款"),
    expect.stringContaining("东港司法所 协助"),
  ]);
  await page.locator("input[name=on]").fill("2022-06-30");
  await page.getByText("《河北省行政执法监督条例》").or(page.getByText("河北省行政执法监督条例")).first().waitFor();
  expect(await page.locator(".line").count()).toBe(2); // no text of Hebei speaks of the line of the place
  expect(await page.locator("hj-coverage-board .detail").innerText()).not.toContain("威司发");
  expect(complaints).toEqual([]);
  await portal.close();
});
