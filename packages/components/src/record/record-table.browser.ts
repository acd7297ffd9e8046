import { expect } from "chai";
import { html } from "lit";
import "../hj-record-table.js";
import type { HjRecordTable, TableChange } from "./record-table.js";
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

/** A clipboard event with content, which Firefox takes in no constructor. */
function clipboard(type: "copy" | "paste", data: DataTransfer): Event {
  const event = new ClipboardEvent(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, "clipboardData", { value: data });
  return event;
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
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

  it("shows every field of an open row in full", async () => {
    await show({ columns: [{ name: "number" }, { name: "fine" }, { name: "kind", hidden: true }] });
    await press("tr.line .opener");
    expect(textOf(one(".fields"))).to.equal("案号 鲁罚字〔2026〕000000号 罚款（元） 0.00 类型 普通");
    expect(one("tr.line .opener").getAttribute("aria-expanded")).to.equal("true");
  });

  it("masks persons, and lets nobody change what is masked", async () => {
    const table = await show({ editable: true });
    expect(column("当事人", 1)).to.deep.equal(["王*例"]);
    one("tr.line td").focus();
    await pressKey("F2");
    expect(all(".editor")).to.have.length(0);
    table.unmasked = true;
    await drawn();
    expect(column("当事人", 1)).to.deep.equal(["王王例"]);
  });

  it("groups with counts and sums, folds a group, adds up what is shown", async () => {
    const table = await show({ records: cases(9) });
    table.view = { ...table.view, group: "kind" };
    await drawn();
    expect(all("tr.group").map((row) => textOf(row.querySelector(".opener") ?? row))).to.deep.equal([
      "普通，3 条",
      "简易，3 条",
      "不予，3 条",
    ]);
    expect(textOf(all("tr.group")[0]?.children[5] ?? document.body)).to.equal("333.00"); // 0 + 111 + 222
    expect(textOf(one("tr.total"))).to.equal("合计 1,332.00");
    await press("tr.group .opener");
    expect(all("tr.line")).to.have.length(6);
  });

  it("selects rows one by one, as a range and all, and tells its page", async () => {
    const table = await show({ selectable: true });
    let selected: readonly object[] = [];
    table.addEventListener("hj-selection-change", ({ detail }) => (selected = detail.selected));
    const boxes = (): readonly HTMLElement[] => all("tr.line .choose input");
    boxes()[1]?.click();
    await drawn();
    boxes()[3]?.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey: true }));
    await drawn();
    expect(selected).to.deep.equal(cases(6).slice(1, 4));
    expect(textOf(one(".shown"))).to.equal("已选 3 条 共 6 条");
    await press("thead .choose input");
    expect(selected).to.have.length(6);
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("keeps the columns and the order that the reader chooses, by buttons", async () => {
    const table = await show();
    all(".filters .button")[1]?.click();
    await drawn();
    const item = (label: string): HTMLElement | undefined => all(".columns li").find((li) => textOf(li) === label);
    item("单位")?.querySelector("input")?.click();
    await drawn();
    item("类型")?.querySelector("button")?.click();
    await drawn();
    expect(table.view.columns).to.deep.equal(["number", "kind", "party", "opened", "fine", "published"]);
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("filters by choice, range and text, and offers to clear where nothing is left", async () => {
    const table = await show({ records: cases(30) });
    table.view = { search: "", where: { kind: { is: "simple" }, opened: { from: "2026-03-01", to: "2026-06-30" } } };
    await drawn();
    expect(new Set(column("类型", 30))).to.deep.equal(new Set(["简易"]));
    table.view = { search: "没有", where: {} };
    await drawn();
    expect(textOf(one(".empty"))).to.equal("没有符合条件的记录 共 30 条，都不在所选条件里。 清除筛选");
    expect(await axeFaults()).to.deep.equal([]);
    await press(".empty .link");
    expect(all("tr.line").length).to.be.greaterThan(10);
  });

  it("says that there are no records, that they are loading, and why they are locked", async () => {
    const table = await show({ records: [] });
    expect(textOf(one("slot[name=empty]"))).to.equal("还没有记录 有了记录会列在这里。");
    table.loading = true;
    await drawn();
    expect(all(".skeleton i").length).to.be.greaterThan(3);
    expect(await axeFaults()).to.deep.equal([]);
    Object.assign(table, {
      loading: false,
      records: cases(2),
      editable: true,
      locked: { zh: "年度已关闭", en: "Closed" },
    });
    await drawn();
    expect(textOf(one(".strip"))).to.equal("年度已关闭");
    expect(one("table").getAttribute("aria-readonly")).to.equal("true");
    expect(await axeFaults()).to.deep.equal([]);
  });

  describe("changed in place", () => {
    let changes: TableChange[];
    async function edited(of: Partial<HjRecordTable> = {}): Promise<HjRecordTable> {
      const table = await show({ editable: true, ...of });
      changes = [];
      table.addEventListener("hj-table-change", ({ detail }) => changes.push(detail));
      return table;
    }
    const cellAt = (line: number, place: number): HTMLElement =>
      one(`[data-index="${line}"] > [data-column="${place}"]`);
    const type = (text: string): void => {
      const field = one(".editor") as HTMLInputElement;
      field.value = text;
    };

    it("takes a text as a sheet would, and goes on to the next row", async () => {
      await edited();
      cellAt(0, 4).focus();
      await pressKey("F2");
      type("2026年3月5日");
      await pressKey("Enter");
      expect(
        changes.map(({ changed }) => changed.map(({ row, after }) => [row, (after as Case).opened])),
      ).to.deep.equal([[[0, "2026-03-05"]]]);
      const focused = one("hj-record-table").shadowRoot?.activeElement as HTMLElement;
      expect([focused.parentElement?.dataset.index, focused.dataset.column]).to.deep.equal(["1", "4"]);
    });

    it("keeps the cell open with the words of a fault, until it is mended or given up", async () => {
      await edited();
      cellAt(0, 5).focus();
      await pressKey("5");
      expect((one(".editor") as HTMLInputElement).value).to.equal("5");
      type("-5");
      await pressKey("Enter");
      expect(textOf(one(".cell-fault"))).to.equal("小于 0 应不小于 0");
      expect(one(".editor").getAttribute("aria-invalid")).to.equal("true");
      expect(await axeFaults()).to.deep.equal([]);
      expect(changes).to.deep.equal([]);
      await pressKey("Escape");
      expect(all(".editor")).to.have.length(0);
      expect(column("罚款（元）", 1)).to.deep.equal(["0.00"]);
    });

    it("refuses a second record of the same natural key, and what the page refuses", async () => {
      const words = { message: { zh: "不行", en: "no" }, remedy: { zh: "另写", en: "other" } };
      await edited({ check: (record: Case) => (record.fine === 100 ? { field: "fine", words } : undefined) });
      cellAt(1, 0).querySelector("button")?.focus();
      await pressKey("F2");
      type("鲁罚字〔2026〕000000号");
      await pressKey("Tab");
      expect(textOf(one(".cell-fault"))).to.equal("已有同一条记录 核对后改成另一个值");
      await pressKey("Escape");
      cellAt(1, 5).focus();
      await pressKey("F2");
      type("1");
      await pressKey("Enter");
      expect(textOf(one(".cell-fault"))).to.equal("不行 另写");
    });

    it("takes changes back and does them again, by key and by button", async () => {
      await edited();
      cellAt(0, 3).focus();
      await pressKey("Enter");
      type("none");
      await pressKey("Enter");
      expect(column("类型", 1)).to.deep.equal(["不予"]);
      all(".filters .button")[3]?.click();
      await drawn();
      expect(column("类型", 1)).to.deep.equal(["普通"]);
      cellAt(0, 3).dispatchEvent(new KeyboardEvent("keydown", { key: "y", ctrlKey: true, bubbles: true }));
      await drawn();
      expect(column("类型", 1)).to.deep.equal(["不予"]);
      expect(changes).to.have.length(3);
    });

    it("takes a pasted block cell by cell, says what it refuses, and takes it back as one change", async () => {
      await edited();
      const data = new DataTransfer();
      data.setData("text/plain", '简易\t2026.5.1\t"1,200"\r\n重大\t2026-02-30\t7\r\n');
      cellAt(4, 3).dispatchEvent(clipboard("paste", data));
      await until(() => all(".outcome").length > 0);
      expect(textOf(one(".outcome .counts"))).to.equal("粘贴：填入 4 格 退回 2 格");
      expect(all(".outcome tbody tr").map(textOf)).to.deep.equal([
        "6 类型 重大 不在可选范围内 可选：普通、简易、不予",
        "6 立案日期 2026-02-30 这一天不存在 按 2026-03-01 的样子填写",
      ]);
      expect(changes).to.have.length(1);
      expect(
        (changes[0]?.records as Case[]).slice(4).map(({ kind, opened, fine }) => [kind, opened, fine]),
      ).to.deep.equal([
        ["simple", "2026-05-01", 120_000],
        ["none", "2026-06-06", 700],
      ]);
      expect(await axeFaults()).to.deep.equal([]);
      cellAt(0, 3).dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
      await drawn();
      expect(changes[1]?.records).to.deep.equal(cases(6));
    });
  });

  it("is blocks on a phone, each of its own height, fine by axe, and nothing sideways", async () => {
    const table = await show({ selectable: true, records: cases(5000) });
    one("main").style.inlineSize = "360px";
    await until(() => all("tr.line[data-measured]").length > 0);
    expect(getComputedStyle(one("tr.line")).display).to.equal("flex");
    expect(one(".root", table.renderRoot).scrollWidth).to.be.at.most(360);
    const box = one(".scroll");
    box.scrollTop = 100_000;
    await until(() => all("tr.line").some((row) => Number(row.dataset.index) > 100));
    expect(all("tr.line").some((row) => Number(row.dataset.index) > 100)).to.equal(true);
    await drawn();
    expect(all("tr.line").length).to.be.lessThan(200);
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("copies the selected rows as a block", async () => {
    const table = await show({ selectable: true, columns: [{ name: "number" }, { name: "fine" }] });
    table.selected = table.records.slice(1, 2);
    await drawn();
    const data = new DataTransfer();
    one("tr.line td").dispatchEvent(clipboard("copy", data));
    expect(data.getData("text/plain")).to.equal("案号\t罚款（元）\r\n鲁罚字〔2026〕000001号\t37.00");
  });

  it("draws every row for paper up to 2,000, and above that says to take the sheet", async () => {
    const table = await show({ records: cases(1500) });
    window.dispatchEvent(new Event("beforeprint"));
    expect(all("tr.line")).to.have.length(1500);
    expect(document.adoptedStyleSheets).to.have.length(1);
    window.dispatchEvent(new Event("afterprint"));
    await drawn();
    expect(all("tr.line").length).to.be.lessThan(200);
    expect(document.adoptedStyleSheets).to.have.length(0);
    table.records = cases(2001);
    await drawn();
    window.dispatchEvent(new Event("beforeprint"));
    expect(all("tr.line").length).to.be.lessThan(200);
    expect(table.hasAttribute("data-unprinted")).to.equal(true);
    window.dispatchEvent(new Event("afterprint"));
    await drawn();
    expect(textOf(one(".unprinted"))).to.include("超过 2,000 条，没有打印");
    expect(all(".drawer .button")).to.have.length(4);
  });

  it("holds when it is moved, and when a list comes while another is arranged", async () => {
    const table = await show({ records: cases(20_000) });
    const other = document.createElement("div");
    document.querySelector("hj-provider")?.append(other);
    other.append(table);
    table.records = cases(3);
    await drawn();
    await settled();
    expect(all("tr.line")).to.have.length(3);
  });

  it("moves by the keys of a grid", async () => {
    await show();
    one("tr.line .opener").focus();
    await pressKey("ArrowRight");
    await pressKey("ArrowDown");
    const focused = one("hj-record-table").shadowRoot?.activeElement as HTMLElement;
    expect([focused.parentElement?.dataset.index, focused.dataset.column]).to.deep.equal(["1", "1"]);
  });
});
