import { expect } from "chai";
import { html } from "lit";
import { clockCheck, type ClockFacts, type CountingRule } from "@hengjian/core/calendar";
import { judge, resolve, type Dated, type Judgement, type Pack } from "@hengjian/core/policy";
import { axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-deadline.js";
import type { HjDeadline } from "./deadline.js";

const year = (of: number, standing: Dated["standing"] = "read"): Dated => ({
  value: {
    restDays: [6, 7],
    off: of === 2026 ? [{ from: "2026-02-15", to: "2026-02-23", holiday: "springFestival" }] : [],
    work: of === 2026 ? ["2026-02-14", "2026-02-28"] : [],
  },
  from: `${of}-01-01`,
  to: `${of}-12-31`,
  basis: { source: `year-${of}`, article: "二" },
  standing,
  verifiedOn: "2026-01-01",
});

function packOf(rule: Partial<CountingRule> = {}, dated: Partial<Dated> = {}): Pack {
  return {
    id: "test",
    name: { zh: "测试", en: "Test" },
    version: "1",
    sources: {
      counting: {
        title: "测试办法",
        number: "测〔2022〕1号",
        articles: { 第三条: { text: "十日以内的期间为工作日。", deciding: ["工作日"] } },
      },
      "year-2026": { title: "2026年放假安排" },
    },
    values: {
      "calendar/counting/general": [
        {
          value: { workingDays: { upTo: 10 }, firstDay: "excluded", lastDay: "roll", ...rule },
          from: "2020-01-01",
          basis: { source: "counting", article: "第三条" },
          standing: "read",
          verifiedOn: "2026-01-01",
          ...dated,
        },
      ],
      "calendar/year": [year(2026), year(2027, "expected")],
    },
  };
}

const thirty: ClockFacts = {
  matter: "M",
  startedOn: "2026-03-02",
  period: { count: 30, unit: "day", under: "general" },
  today: "2026-03-23",
};
const stop = {
  id: "S",
  reason: "testing" as const,
  from: "2026-03-10",
  notice: "检告1号",
  approver: "甲",
  basis: { source: "counting", article: "第三条" },
};

const states: readonly {
  name: string;
  facts: Partial<ClockFacts>;
  rule?: Partial<CountingRule>;
  pack?: Pack;
  says: string;
}[] = [
  { name: "running", facts: {}, says: "还有 9 日（7 个工作日）" },
  { name: "under two working days", facts: { today: "2026-03-31" }, says: "快到期，只剩 1 日（1 个工作日）" },
  { name: "the last day", facts: { today: "2026-04-01" }, says: "今天到期" },
  { name: "overdue", facts: { today: "2026-04-04" }, says: "已逾期 3 日" },
  { name: "done", facts: { doneOn: "2026-03-20" }, says: "按期办结" },
  { name: "done late", facts: { today: "2026-05-01", doneOn: "2026-04-02" }, says: "逾期办结" },
  {
    name: "suspended",
    facts: { suspensions: [stop] },
    rule: { suspendedBy: ["testing"] },
    says: "已中止，恢复后还有 23 日",
  },
  {
    name: "two readings, between them",
    facts: { startedOn: "2026-01-20", today: "2026-02-20" },
    rule: { otherwise: { lastDay: "strict" } },
    says: "是否逾期，需研判",
  },
  { name: "provisional", facts: { startedOn: "2026-12-25", today: "2026-12-28" }, says: "暂定" },
  { name: "a day that does not exist", facts: { startedOn: "2026-02-30" }, says: "算不出到期日" },
  { name: "not begun", facts: { today: "2026-02-20" }, says: "2026-03-02 起算" },
  { name: "no rule", facts: {}, pack: packOf({}, { from: "2026-03-03" }), says: "没有计算规则" },
];

async function show(facts: Partial<ClockFacts>, pack = packOf()): Promise<HjDeadline> {
  const judgement = judge(clockCheck, { ...thirty, ...facts }, resolve(pack));
  return mount(
    html`<hj-deadline heading="纠正并报告" started="收到意见书" .judgement=${judgement} .pack=${pack}></hj-deadline>`,
  );
}

describe("<hj-deadline>", () => {
  for (const theme of ["light", "dark"] as const) {
    for (const state of states) {
      it(`says how it stands and passes axe: ${state.name}, ${theme}`, async () => {
        setTheme(theme);
        const element = await show(state.facts, state.pack ?? packOf(state.rule));
        expect(textOf(element)).to.include(state.says);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("says that there is no period before it was given one", async () => {
    expect(textOf(await mount(html`<hj-deadline></hj-deadline>`))).to.equal("还没有期限");
  });

  it("shows both days, the weekday of the last one, and the limit line from the one to the other", async () => {
    const element = await show({});
    expect(textOf(one(".days", element))).to.equal("2026-03-02 收到意见书 2026-04-01 周三到期");
    expect(one(".limit-line", element).getAttribute("aria-hidden")).to.equal("true");
    expect(one(".fill", element).style.inlineSize).to.equal("70%");
    expect(element.shadowRoot?.querySelector(".gap, .beyond")).to.equal(null);
  });

  it("draws what goes beyond the last day", async () => {
    const element = await show({ today: "2026-04-11" });
    expect(one(".limit", element).style.insetInlineStart).to.equal("75%");
    expect(one(".beyond", element).style.inlineSize).to.equal("25%");
  });

  it("draws no line where a late end is for somebody to decide", async () => {
    const element = await show(states[7]?.facts ?? {}, packOf(states[7]?.rule));
    expect(element.shadowRoot?.querySelector(".limit-line")).to.equal(null);
  });

  it("explains by keyboard how the day was counted, holidays by name, and folds it again", async () => {
    const element = await show({
      startedOn: "2026-02-13",
      period: { count: 7, unit: "day", under: "general" },
      today: "2026-02-13",
    });
    expect(textOf(element)).not.to.include("春节");
    one(".link", element).focus();
    await pressKey("Enter");
    const said = textOf(one(".trail", element));
    expect(said)
      .to.include("按工作日计算")
      .and.to.include("跳过周末 1 天")
      .and.to.include("跳过春节 2026-02-15 至 2026-02-23，共 9 天")
      .and.to.include("调休上班日计入：2026-02-14、2026-02-28")
      .and.to.include("《2026年放假安排》 二");
    expect(one(".link", element).getAttribute("aria-expanded")).to.equal("true");
    expect(await axeFaults()).to.deep.equal([]);
    await pressKey("Enter");
    expect(element.shadowRoot?.querySelector(".trail")).to.equal(null);
  });

  it("opens the article in place, with the deciding words, and never shows a table as data", async () => {
    const element = await show({});
    one(".cite", element).focus();
    await pressKey("Enter");
    const slip = textOf(one(".slip", element));
    expect(slip).to.include("十日以内的期间为工作日。").and.not.to.include("{");
    expect(textOf(one("mark", element))).to.equal("工作日");
    expect(await axeFaults()).to.deep.equal([]);
    await pressKey("Enter");
    expect(element.shadowRoot?.querySelector(".slip")).to.equal(null);
  });

  it("forgets an open slip when it is given another judgement", async () => {
    const element = await show({});
    one(".cite", element).click();
    await drawn();
    expect(element.shadowRoot?.querySelector(".slip")).not.to.equal(null);
    element.judgement = judge(clockCheck, { ...thirty, today: "2026-03-24" }, resolve(packOf()));
    await drawn();
    expect(element.shadowRoot?.querySelector(".slip")).to.equal(null);
  });

  it("speaks English, and hears language and pack from the provider around it", async () => {
    const judgement: Judgement = judge(clockCheck, thirty, resolve(packOf()));
    await mount(
      html`<hj-provider .pack=${packOf()} locale="en">
        <hj-deadline heading="Correct and report" .judgement=${judgement}></hj-deadline>
      </hj-provider>`,
    );
    const said = textOf(one("hj-deadline"));
    expect(said).to.include("Left: 9 days (7 working days)").and.to.include("Due Wed 2026-04-01");
    expect(said).to.include("测〔2022〕1号 第三条");
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("keeps what it shows when it is moved", async () => {
    const element = await show({});
    const other = document.createElement("section");
    document.body.append(other);
    other.append(element);
    await drawn();
    expect(textOf(element)).to.include("还有 9 日");
  });
});
