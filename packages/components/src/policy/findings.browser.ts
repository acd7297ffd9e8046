import { expect } from "chai";
import { html } from "lit";
import type { Judgement, Pack } from "@hengjian/core/policy";
import { axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
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
