import { expect } from "chai";
import { html } from "lit";
import "../hj-record-table.js";
import type { HjRecordTable } from "./record-table.js";
import type { TableView } from "./view.js";
import { all, axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import { Case, cases } from "./cases.testing.js";

async function show(of: Partial<HjRecordTable> = {}, locale = "zh"): Promise<HjRecordTable> {
  await mount(html`<hj-provider .locale=${locale as "zh"}><hj-record-table></hj-record-table></hj-provider>`);
  const table = one("hj-record-table");
  Object.assign(table, { schema: Case, records: cases(6), ...of });
  await drawn();
  return table;
}

/** The first `count` cells of a column as a reader sees them. */
function column(label: string, count = 6): readonly string[] {
  const index = all("thead th").findIndex((head) => textOf(head) === label);
  return all("tr.line")
    .slice(0, count)
    .map((row) => textOf(row.children[index] ?? row));
}

async function press(selector: string): Promise<void> {
  one(selector).click();
  await drawn();
}

/** Waits until a long list has been arranged. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (one("table").getAttribute("aria-busy") === "false") break;
  }
  await drawn();
}

describe("<hj-record-table>", () => {
  beforeEach(() => setTheme("light"));

  it("makes its columns from the schema: labels, units, words of options, names of references", async () => {
    await show({ references: { body: (id) => ({ B1: "乳山市" })[id] } });
    expect(all("thead th").map(textOf)).to.deep.equal([
      "案号",
      "当事人",
      "单位",
      "类型",
      "立案日期",
      "罚款（元）",
      "公开",
    ]);
    expect(all("tr.line")[0]?.textContent).to.match(/乳山市[\s\S]*普通[\s\S]*2026-01-01/);
  });

  it("sorts words in Chinese order, the other way, and not at all", async () => {
    await show();
    const sort = all("thead .sort")[2];
    sort?.click();
    await drawn();
    expect(column("单位", 3)).to.deep.equal(["B1", "B1", "B2"]);
  });

  it("draws at most 200 rows of 100,000, sorts and filters them", async () => {
    await show({ records: cases(100_000) });
    await settled();
    expect(all("tr.line").length).to.be.within(10, 200);
    expect(one("table").getAttribute("aria-rowcount")).to.equal("100002");
    all("thead .sort")[5]?.click();
    await drawn();
    await settled();
    expect(column("罚款（元）", 2)).to.deep.equal(["9,999.00", "9,999.00"]);
    const search = one("input");
    search.value = "099999";
    search.dispatchEvent(new Event("compositionend"));
    await drawn();
    await settled();
    expect(all("tr.line")).to.have.length(1);
    expect(textOf(one(".shown"))).to.equal("1 条，共 100,000 条");
  });

  it("is fine by axe, light and dark, in both languages", async () => {
    for (const theme of ["light", "dark"] as const) {
      for (const locale of ["zh", "en"]) {
        await show({}, locale);
        setTheme(theme);
        await drawn();
        expect(await axeFaults(), `${theme} ${locale}`).to.deep.equal([]);
      }
    }
  });

  it("tells its page what the reader has chosen to see, and only that", async () => {
    const table = await show();
    const seen: TableView[] = [];
    table.addEventListener("hj-view-change", ({ detail }) => seen.push(detail));
    table.view = { ...table.view, search: "案" };
    await drawn();
    expect(seen).to.deep.equal([]);
    await press("thead .sort");
    expect(seen.map(({ order }) => order)).to.deep.equal([{ by: "number", down: false }]);
  });

  it("moves by the keys of a grid", async () => {
    await show();
    one("tr.line th").focus();
    await pressKey("ArrowRight");
    await pressKey("ArrowDown");
    const focused = one("hj-record-table").shadowRoot?.activeElement as HTMLElement;
    expect([focused.dataset.line, focused.dataset.column]).to.deep.equal(["1", "1"]);
  });
});
