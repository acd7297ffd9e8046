import { expect } from "chai";
import { html } from "lit";
import type { Judgement, Pack } from "@hengjian/core/policy";
import { all, axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-findings.js";
import type { HjFindings } from "./findings.js";

const label = { zh: "年度学时", en: "Hours a year" };
const dated = {
  value: 60,
  from: "2022-03-01",
  to: "2025-12-31",
  basis: { source: "test", article: "第一条" },
  standing: "read" as const,
  verifiedOn: "2026-01-01",
};
const pack: Pack = {
  id: "test",
  name: { zh: "测试", en: "Test" },
  version: "1",
  sources: {
    test: {
      title: "测试办法",
      number: "测〔2022〕1号",
      articles: { 第一条: { text: "每年不少于六十学时。", deciding: ["六十学时"] } },
    },
  },
  values: { "training/annual-hours": [dated] },
};
const short = {
  rule: "training/hours-short",
  severity: "violation" as const,
  subject: { kind: "officer", id: "A" },
  values: {},
  basis: [dated],
  message: { zh: "少于规定", en: "Too few" },
  detail: { zh: "五十二学时", en: "52 hours" },
  remedy: { zh: "补八学时", en: "8 more" },
};
const reading = { parameter: "training/annual-hours", label, on: "2025-12-31", found: dated };

function judgement(part: Partial<Judgement>): Judgement {
  return {
    check: "training/year",
    version: 1,
    result: { findings: [] },
    readings: [reading],
    outcome: "met",
    assumed: false,
    provisional: false,
    ...part,
  };
}

const states: readonly { name: string; judgement: Judgement | undefined; says: string }[] = [
  { name: "nothing judged", judgement: undefined, says: "还没有判定" },
  { name: "met", judgement: judgement({}), says: "符合" },
  {
    name: "met, with a warning",
    judgement: judgement({ result: { findings: [{ ...short, severity: "warning" }] } }),
    says: "到判定日没有违规 预警 少于规定",
  },
  {
    name: "violated",
    judgement: judgement({ outcome: "violated", result: { findings: [short] } }),
    says: "违规 违规 少于规定",
  },
  {
    name: "needs judgement, assumed",
    judgement: judgement({
      outcome: "needs-judgement",
      assumed: true,
      result: {
        findings: [
          {
            ...short,
            severity: "question",
            basis: [{ ...dated, standing: "assumed", open: { zh: "由市局决定", en: "The bureau decides" } }],
          },
        ],
      },
    }),
    says: "需研判 待核实",
  },
  { name: "provisional", judgement: judgement({ provisional: true }), says: "符合 暂定" },
  {
    name: "no rule",
    judgement: judgement({
      outcome: "no-rule",
      readings: [{ parameter: "training/annual-hours", label, on: "2021-12-31" }],
    }),
    says: "2021-12-31 早于“年度学时”的施行日 2022-03-01",
  },
];

function show(of: Judgement | undefined): Promise<HjFindings> {
  return mount(html`<hj-findings .judgement=${of} .pack=${pack}></hj-findings>`);
}

describe("<hj-findings>", () => {
  for (const theme of ["light", "dark"] as const) {
    for (const state of states) {
      it(`says how it is and passes axe: ${state.name}, ${theme}`, async () => {
        setTheme(theme);
        const element = await show(state.judgement);
        expect(textOf(element)).to.include(state.says);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("never gives a tick to what is not met", async () => {
    for (const state of states.filter(({ judgement: of }) => of?.outcome !== "met")) {
      const element = await show(state.judgement);
      expect(element.shadowRoot?.querySelector(".verdict .ok"), state.name).to.equal(null);
    }
  });

  it("opens the article under the finding by keyboard, and closes it again", async () => {
    const element = await show(judgement({ outcome: "violated", result: { findings: [short] } }));
    one(".cite", element).focus();
    await pressKey("Enter");
    const slip = one(".slip", element);
    expect(textOf(slip)).to.include("测试办法 第一条").and.to.include("每年不少于六十学时。").and.to.include("60");
    expect(textOf(one("mark", slip))).to.equal("六十学时");
    expect(one(".cite", element).getAttribute("aria-expanded")).to.equal("true");
    expect(await axeFaults()).to.deep.equal([]);
    await pressKey("Enter");
    expect(element.shadowRoot?.querySelector(".slip")).to.equal(null);
  });

  it("opens several articles at once, each closed by its own button", async () => {
    const other = { ...dated, value: 40, basis: { source: "test", article: "第二条" } };
    const element = await show(
      judgement({
        outcome: "violated",
        readings: [reading, { ...reading, parameter: "training/supervision-hours", found: other }],
        result: { findings: [{ ...short, basis: [dated, other] }] },
      }),
    );
    const [first, second] = all(".cite", element);
    first?.click();
    second?.click();
    await drawn();
    expect(all(".slip", element).map(textOf)).to.have.length(2);
    one(".slip .close", element).click();
    await drawn();
    expect(all(".slip", element)).to.have.length(1);
    expect(textOf(one(".slip", element))).to.include("第二条");
    expect(all(".cite", element).map((cite) => cite.getAttribute("aria-expanded"))).to.deep.equal(["false", "true"]);
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("shows a structured value in words, never as JSON", async () => {
    const structured = { ...dated, value: [{ kind: "letter" }] };
    const shown = { zh: "督办函（监督机构）", en: "letter (organ)" };
    const read = { ...reading, found: structured, shown };
    const element = await show(
      judgement({ outcome: "violated", readings: [read], result: { findings: [{ ...short, basis: [structured] }] } }),
    );
    one(".cite", element).click();
    await drawn();
    expect(textOf(one(".slip", element)))
      .to.include("年度学时：督办函（监督机构）")
      .and.not.to.include("{");
    element.locale = "en";
    await drawn();
    expect(textOf(one(".slip", element))).to.include("Hours a year: letter (organ)");
  });

  it("gives the facts in full, with labels, units and the words of options", async () => {
    const full = {
      ...short,
      values: { actual: 1052.5, role: "enforcement", over: true, secret: 1 },
      labels: {
        role: { label: { zh: "类别", en: "Role" }, options: { enforcement: { zh: "执法人员", en: "officer" } } },
        actual: { label: { zh: "已认定", en: "Credited" }, unit: { zh: "学时", en: "hours" } },
        over: { label: { zh: "年度结束", en: "Over" } },
      },
    };
    const element = await show(judgement({ outcome: "violated", result: { findings: [full] } }));
    const button = all(".cite", element).find((cite) => textOf(cite) === "事实 3 项");
    button?.click();
    await drawn();
    expect(textOf(one(".facts", element))).to.include("类别 执法人员已认定 1,052.5 学时年度结束 是");
    expect(await axeFaults()).to.deep.equal([]);
  });

  for (const [today, stale] of [
    ["2027-01-01", false],
    ["2027-01-02", true],
  ] as const) {
    it(`${stale ? "says" : "does not say"} on ${today} that a value of 2026-01-01 is long not verified`, async () => {
      const of = judgement({ outcome: "violated", result: { findings: [short] } });
      await mount(
        html`<hj-provider .pack=${pack} .today=${today}><hj-findings .judgement=${of}></hj-findings></hj-provider>`,
      );
      const element = one("hj-findings");
      one(".cite", element).click();
      await drawn();
      expect(textOf(one(".slip", element)).includes("核对于 2026-01-01 已读原文 核对已逾一年")).to.equal(stale);
      expect(textOf(one(".cites", element)).includes("核对已逾一年")).to.equal(stale);
      expect(await axeFaults()).to.deep.equal([]);
    });
  }

  it("lists every value that was read, folded, also where nothing was found", async () => {
    const element = await show(
      judgement({ readings: [reading, { parameter: "x/y", label: { zh: "实训", en: "Practice" }, on: "2025-12-31" }] }),
    );
    const list = one("details", element);
    expect(list.open).to.equal(false);
    one("summary", element).focus();
    await pressKey("Enter");
    expect(list.open).to.equal(true);
    expect(textOf(list)).to.include("年度学时：60 2025-12-31").and.to.include("实训：无规则");
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("closes what was open when another judgement comes", async () => {
    const element = await show(judgement({ outcome: "violated", result: { findings: [short] } }));
    one(".cite", element).click();
    await drawn();
    element.judgement = judgement({ outcome: "violated", result: { findings: [{ ...short, rule: "x/y" }] } });
    await drawn();
    expect(all(".slip", element)).to.deep.equal([]);
  });

  it("says who decides where the text leaves room", async () => {
    const element = await show(states[4]?.judgement);
    expect(textOf(element)).to.include("裁量：由市局决定");
  });

  it("speaks English when asked", async () => {
    const element = await show(judgement({ outcome: "violated", result: { findings: [short] } }));
    element.locale = "en";
    await drawn();
    expect(textOf(element)).to.include("Violation").and.to.include("Too few").and.to.include("To put right: 8 more");
  });

  it("hears language and pack from the provider around it", async () => {
    const of = judgement({ outcome: "violated", result: { findings: [short] } });
    await mount(
      html`<hj-provider .pack=${pack} locale="en"><hj-findings .judgement=${of}></hj-findings></hj-provider>`,
    );
    expect(textOf(one("hj-findings")))
      .to.include("Too few")
      .and.to.include("测〔2022〕1号 第一条");
  });

  it("keeps what it shows when it is moved", async () => {
    const element = await show(judgement({ outcome: "violated", result: { findings: [short] } }));
    const other = document.createElement("section");
    document.body.append(other);
    other.append(element);
    await drawn();
    expect(textOf(element)).to.include("少于规定");
  });
});
