import { expect } from "chai";
import { html } from "lit";
import type { Receipt, Replay } from "@hengjian/core/policy";
import { axeFaults, drawn, mount, one, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-receipt.js";
import type { HjReceipt } from "./receipt.js";

const label = { zh: "年度学时", en: "Hours a year" };
const found = {
  value: 60,
  from: "2022-03-01",
  basis: { source: "test", article: "第一条" },
  standing: "assumed" as const,
  verifiedOn: "2026-01-01",
};
const receipt: Receipt = {
  check: "training/year",
  version: 1,
  readings: [
    { parameter: "training/annual-hours", label, unit: { zh: "学时", en: "hours" }, on: "2025-12-31", found },
    { parameter: "training/practice-counts", label: { zh: "实训", en: "Practice" }, on: "2025-12-31" },
  ],
  outcome: "violated",
  assumed: true,
  provisional: false,
  facts: "0123456789abcdef".repeat(4),
  findings: [
    {
      rule: "training/hours-short",
      severity: "violation",
      subject: { kind: "officer", id: "A" },
      values: {},
      basis: [found],
      message: { zh: "少于规定", en: "Too few" },
    },
  ],
  sources: { test: { title: "测试办法", number: "测〔2022〕1号" } },
};
const same: Replay = { factsChanged: false, answerChanged: false, lawChanged: [], checkRevised: false };

function show(replay?: Replay): Promise<HjReceipt> {
  return mount(html`<hj-receipt .receipt=${receipt} .replay=${replay}></hj-receipt>`);
}

describe("<hj-receipt>", () => {
  for (const theme of ["light", "dark"] as const) {
    for (const replay of [undefined, same, { ...same, lawChanged: ["training/annual-hours"], factsChanged: true }]) {
      it(`passes axe: ${theme}, ${replay ? JSON.stringify(replay) : "not replayed"}`, async () => {
        setTheme(theme);
        await show(replay);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("shows outcome, findings, every value read, and the digest in groups of eight", async () => {
    const text = textOf(await show());
    expect(text).to.include("违规").and.to.include("待核实").and.to.include("少于规定");
    expect(text).to.include("年度学时 2025-12-31 60 学时 测〔2022〕1号 第一条 待核实");
    expect(text).to.include("实训 2025-12-31 无规则");
    expect(text).to.include("01234567 89abcdef 01234567");
  });

  it("shows a structured value in words, and what is long not verified", async () => {
    const shown = { zh: "督办函（监督机构）", en: "letter (organ)" };
    const structured = { ...found, value: [{ kind: "letter" }], standing: "read" as const };
    const read = { parameter: "supervision/documents", label, on: "2025-12-31", found: structured, shown };
    const element = await mount<HjReceipt>(
      html`<hj-receipt .receipt=${{ ...receipt, findings: [], readings: [read] }} today="2027-01-02"></hj-receipt>`,
    );
    expect(textOf(element)).to.include("督办函（监督机构） 测〔2022〕1号 第一条 核对已逾一年");
    element.today = "2027-01-01";
    await drawn();
    expect(textOf(element)).not.to.include("逾一年");
  });

  it("is black on white on a dark page", async () => {
    setTheme("dark");
    const element = await show();
    const paper = getComputedStyle(one(".paper", element));
    expect(paper.backgroundColor).to.equal("rgb(255, 255, 255)");
    expect(paper.color).to.equal("rgb(24, 33, 43)");
  });

  it("says after a replay that nothing has changed", async () => {
    expect(textOf(await show(same))).to.include("事实、结论、规则都没有变");
  });

  it("names what has changed", async () => {
    const text = textOf(await show({ ...same, factsChanged: true, lawChanged: ["training/annual-hours"] }));
    expect(text).to.include("事实已变").and.to.include("规则已变：年度学时").and.to.include("结论一致");
  });

  it("saves itself as JSON that is the receipt", async () => {
    const element = await show();
    const saved: Blob[] = [];
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "data:,";
    };
    one("button", element).click();
    URL.createObjectURL = original;
    expect(JSON.parse((await saved[0]?.text()) ?? "null")).to.deep.equal(receipt);
  });

  it("says that there is none", async () => {
    const element = await mount<HjReceipt>(html`<hj-receipt locale="en"></hj-receipt>`);
    expect(textOf(element)).to.equal("No receipt yet");
  });

  it("changes language in place", async () => {
    const element = await show(same);
    element.locale = "en";
    await drawn();
    expect(textOf(element)).to.include("Facts, answer and law are as they were");
  });
});
