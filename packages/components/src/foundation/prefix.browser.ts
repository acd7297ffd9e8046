import { expect } from "chai";
import { html } from "lit";
import type { Pack } from "@hengjian/core/policy";
import { setPrefix } from "./define.js";
import { drawn, mount, one, textOf } from "./page.testing.js";

const pack: Pack = { id: "test", name: { zh: "测试", en: "Test" }, version: "7", sources: {}, values: {} };
const officer = { id: "A", name: "王一例", body: "b", roles: ["enforcement"], joinedOn: "2020-01-01" };
const bodies = [{ id: "b", name: "示例镇", tier: "town" }];

describe("a prefix of one's own", () => {
  before(async () => {
    setPrefix("v2");
    await import("../hj-training-ledger.js");
  });

  it("registers every tag under it, and none under the usual one", () => {
    for (const name of ["provider", "findings", "receipt", "training-ledger"]) {
      expect(customElements.get(`v2-${name}`), name).to.be.a("function");
      expect(customElements.get(`hj-${name}`), name).to.equal(undefined);
    }
  });

  it("uses it for the elements inside", async () => {
    await mount(
      html`<v2-provider .pack=${pack} today="2025-06-01">
        <v2-training-ledger .officers=${[officer]} .bodies=${bodies}></v2-training-ledger>
      </v2-provider>`,
    );
    one(".person").click();
    await drawn();
    expect(textOf(one("v2-training-ledger .detail-box v2-findings, v2-findings"))).to.include("无规则");
  });
});
