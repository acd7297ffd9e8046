import { expect } from "chai";
import { html } from "lit";
import "../hj-record-import.js";
import type { HjRecordImport, ImportChange } from "./record-import.js";
import { all, axeFaults, drawn, mount, one, setTheme, textOf } from "../foundation/page.testing.js";
import { Case, cases } from "./cases.testing.js";

async function show(of: Partial<HjRecordImport> = {}, locale = "zh"): Promise<HjRecordImport> {
  await mount(html`<hj-provider .locale=${locale as "zh"}><hj-record-import></hj-record-import></hj-provider>`);
  const panel = one("hj-record-import");
  Object.assign(panel, { schema: Case, ...of });
  await drawn();
  return panel;
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await drawn();
}

const ROWS = [
  "案号,当事人,单位,类型,立案日期,罚款（元）,公开,备注",
  "甲1,王例,B1,普通,2026.3.1,4.35,是,x",
  '甲2,李例,B1,简易,2026年3月2日,"1,200",否,',
  "甲3,张例,B1,重大,2026-02-30,-1,是,",
  "甲1,王例,B1,普通,2026-03-01,4.35,是,",
].join("\r\n");

async function taken(panel: HjRecordImport, content = ROWS, name = "案件.csv"): Promise<void> {
  await panel.take(new File([content], name));
  await until(() => all(".preview").length > 0);
}

const select = (label: string): HTMLSelectElement => {
  const box = all(".mapping label").find((each) => textOf(each).startsWith(label));
  return box?.querySelector("select") ?? document.createElement("select");
};

describe("<hj-record-import>", () => {
  beforeEach(() => setTheme("light"));

  it("says what a file would add, what stands in it twice, what is refused and why", async () => {
    await taken(await show());
    expect(textOf(one(".counts"))).to.equal("新增 2 条 已登记过 1 条 退回 1 行");
    expect(textOf(one(".preview"))).to.include("没有用到的列：备注");
    expect(all(".faults tbody tr").slice(-1).map(textOf)).to.deep.equal([
      "4 立案日期 2026-02-30 这一天不存在 按 2026-03-01 的样子填写",
    ]);
  });

  for (const theme of ["light", "dark"] as const) {
    for (const locale of ["zh", "en"]) {
      it(`passes axe: ${locale}, ${theme}`, async () => {
        setTheme(theme);
        const panel = await show({}, locale);
        expect(await axeFaults()).to.deep.equal([]);
        await taken(panel);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("hands what was read to the page, and says it is written when the page gives it back", async () => {
    const panel = await show();
    const changes: ImportChange[] = [];
    panel.addEventListener("hj-import-change", ({ detail }) => changes.push(detail));
    await taken(panel);
    one(".actions .primary").click();
    await drawn();
    const added = changes[0]?.added as readonly Case[];
    expect(added.map(({ number, fine, opened }) => [number, fine, opened])).to.deep.equal([
      ["甲1", 435, "2026-03-01"],
      ["甲2", 120_000, "2026-03-02"],
    ]);
    one(".actions .primary").click(); // a second press writes nothing twice
    expect(changes).to.have.length(1);
    panel.existing = added;
    await drawn();
    expect(textOf(one(".counts"))).to.equal("已写入 2 条。 已登记过 1 条 退回 1 行");
    await taken(panel);
    expect(textOf(one(".counts"))).to.equal("新增 0 条 已登记过 3 条 退回 1 行");
  });

  it("reads another column where the user says so", async () => {
    const panel = await show();
    await taken(panel, ROWS.replace("当事人", "相对人"));
    expect(textOf(one(".counts"))).to.equal("新增 0 条 已登记过 0 条 退回 4 行");
    expect(one("details").hasAttribute("open")).to.equal(true);
    const box = select("当事人");
    expect(box.options[2]?.text).to.equal("相对人，如 王例");
    box.value = "1";
    box.dispatchEvent(new Event("change"));
    await until(() => textOf(one(".counts")).startsWith("新增 2 条"));
    expect(textOf(one(".counts"))).to.equal("新增 2 条 已登记过 1 条 退回 1 行");
  });

  it("takes a block that was pasted", async () => {
    const panel = await show();
    await panel.takeBlock('案号\t当事人\t单位\t类型\t立案日期\t公开\n乙1\t"王\n例"\tB1\t普通\t2026-03-01\t是\n');
    await until(() => all(".preview").length > 0);
    expect(textOf(one(".counts"))).to.equal("新增 1 条 已登记过 0 条 退回 0 行");
    expect(textOf(one(".preview h3"))).to.equal("预览：粘贴的内容");
  });

  it("says in one sentence why a file is not read", async () => {
    const panel = await show();
    await panel.take(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], "旧.xls"));
    await until(() => all(".strip").length > 0);
    expect(textOf(one(".strip"))).to.equal(
      "没有读取 旧.xls。这是旧的 .xls 格式，请在 Excel 或 WPS 里“另存为 .xlsx”再导入。",
    );
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("gives refused rows back as a workbook", async () => {
    const panel = await show();
    await taken(panel);
    const saved: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return create(blob);
    };
    all(".actions .button")[1]?.click();
    await until(() => saved.length > 0);
    URL.createObjectURL = create;
    expect(saved.map(({ type }) => type)).to.deep.equal([
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]);
  });

  it("takes nothing where nothing may be added, and shows nothing of itself where the page asks it not to", async () => {
    const panel = await show({ readonly: true });
    await panel.take(new File([ROWS], "a.csv"));
    await drawn();
    expect(all(".preview, .start")).to.deep.equal([]);
    await show({ quiet: true, existing: cases(2) });
    expect(all(".start")).to.deep.equal([]);
  });
});
