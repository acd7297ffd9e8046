import { expect } from "chai";
import { html } from "lit";
import type { Pack } from "@hengjian/core/policy";
import { define, setPrefix, tagName } from "./define.js";
import { drawn, mount, one, textOf } from "./page.testing.js";
import "../hj-training-ledger.js";
import type { HjProvider } from "./provider.js";

const pack: Pack = { id: "test", name: { zh: "测试", en: "Test" }, version: "7", sources: {}, values: {} };

describe("<hj-provider>", () => {
  it("tells the day in China when nobody gives one, whatever the zone of the machine", async () => {
    await mount(html`<hj-provider .pack=${pack}><hj-training-ledger></hj-training-ledger></hj-provider>`);
    const china = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
    expect(one("hj-training-ledger").today).to.equal(china);
  });

  it("tells the day it was given", async () => {
    await mount(html`<hj-provider today="2025-12-31"><hj-training-ledger></hj-training-ledger></hj-provider>`);
    expect(one("hj-training-ledger").today).to.equal("2025-12-31");
  });

  it("tells what changes, and the nearest provider is heard", async () => {
    const outer = await mount<HjProvider>(
      html`<hj-provider .pack=${pack} today="2025-06-01">
        <hj-training-ledger id="a"></hj-training-ledger>
        <hj-provider .pack=${pack} today="2024-06-01" locale="en"
          ><hj-training-ledger id="b"></hj-training-ledger
        ></hj-provider>
      </hj-provider>`,
    );
    outer.locale = "en";
    outer.today = "2025-06-02";
    await drawn();
    expect(textOf(one("#a")))
      .to.include("Training hours 2025")
      .and.to.include("2025-06-02");
    expect(textOf(one("#b"))).to.include("Training hours 2024");
  });

  it("takes a language it does not know as Chinese", async () => {
    const provider = await mount<HjProvider>(
      html`<hj-provider .pack=${pack} today="2025-06-01" locale="fr">
        <hj-training-ledger></hj-training-ledger>
      </hj-provider>`,
    );
    expect(textOf(provider)).to.include("培训学时台账 2025 年");
  });

  it("is heard by an element that was on the page before it", async () => {
    const ledger = document.createElement("hj-training-ledger");
    document.body.replaceChildren(ledger);
    await drawn();
    const provider = document.createElement("hj-provider");
    Object.assign(provider, { pack, today: "2023-05-05" });
    document.body.append(provider);
    provider.append(ledger);
    await drawn();
    expect(ledger.today).to.equal("2023-05-05");
  });
});

describe("define", () => {
  it("keeps the first copy of a tag and warns about a second", () => {
    const first = customElements.get("hj-findings");
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => void warned.push(...parts);
    try {
      define("hj-findings", class extends HTMLElement {});
    } finally {
      console.warn = warn;
    }
    expect(customElements.get("hj-findings")).to.equal(first);
    expect(warned).to.deep.equal(["<hj-findings> is registered already; the first copy stays"]);
  });

  it("says nothing when the same class comes twice", () => {
    const element = customElements.get("hj-findings");
    expect(() => element && define("hj-findings", element)).not.to.throw();
  });

  it("refuses a prefix that comes too late, and one that is none", () => {
    expect(() => setPrefix("late")).to.throw("comes too late");
    expect(() => setPrefix("Bad-1")).to.throw("is no prefix");
    expect(tagName("hj-findings")).to.equal("hj-findings");
  });
});
