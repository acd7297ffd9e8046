import { expect } from "chai";
import { html } from "lit";
import type { Actor } from "@hengjian/core/access";
import type { Body, DutyListFact, PostFact, UnitFact } from "@hengjian/core/organisation";
import type { Pack } from "@hengjian/core/policy";
import { all, axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-coverage-board.js";
import type { BoardFillChange, BoardSelectChange, HjCoverageBoard } from "./coverage-board.js";

const made = (value: unknown, part: object = {}) => ({
  value,
  from: "2022-02-28",
  basis: { source: "test", article: "第一条" },
  standing: "read" as const,
  verifiedOn: "2026-01-01",
  ...part,
});
const towns = [
  { kind: "town", tier: "town" },
  { kind: "subdistrict", tier: "town" },
];
const open = { zh: "试点已结束，由市局决定", en: "The pilot is over; the bureau decides" };
const pack: Pack = {
  id: "test",
  name: { zh: "测试", en: "Test" },
  version: "7",
  sources: { test: { title: "测试办法" } },
  values: {
    "organisation/horizontal-line": [made({ role: "supervises", tiers: ["city", "county"] })],
    "organisation/sector-line": [made({ role: "guides", tiers: ["city"] })],
    "organisation/territorial-line": [
      made(
        { role: "supervises", tiers: ["town"], units: ["judicialOffice", "legalOfficerSection"] },
        { to: "2026-01-31" },
      ),
      made(
        { role: "assists", tiers: ["town"], units: ["judicialOffice"] },
        { from: "2026-02-01", standing: "assumed" },
      ),
    ],
    "organisation/unit-expected": [made(towns)],
    "organisation/dedicated-expected": [made(towns)],
    "organisation/duty-list-expected": [made(towns, { open })],
  },
};
const bodies: readonly Body[] = [
  { id: "city", name: "甲市司法局", tier: "city" },
  { id: "market", name: "甲市市监局", tier: "city", kind: "department", parent: "city", sector: "市场监管" },
  { id: "county", name: "乙县司法局", tier: "county", parent: "city", code: "990102" },
  { id: "street", name: "东街道", tier: "town", kind: "subdistrict", parent: "county", standing: "assumed" },
  { id: "t1", name: "西镇", tier: "town", kind: "town", parent: "county" },
  { id: "t2", name: "南镇", tier: "town", kind: "town", parent: "county" },
];
const units: readonly UnitFact[] = ["street", "t1", "t2"].map((body) => ({ body, name: "司法所", from: "2022-03-01" }));
const post = (body: string, officer: string): PostFact => ({
  body,
  officer,
  kind: "dedicated",
  share: "part",
  from: "2022-03-01",
});
const posts = [post("street", "A"), post("t2", "B")];
const dutyLists: readonly DutyListFact[] = ["street", "t1"].map((body) => ({
  body,
  madeBy: "county",
  from: "2022-04-01",
}));
const officers = [
  { id: "A", name: "王一例", body: "street" },
  { id: "B", name: "李二明例", body: "t2" },
];
const supervisor: Actor = { id: "u", name: "示例用户", body: "county", role: "supervisor" };

interface Setting {
  readonly of?: Partial<HjCoverageBoard>;
  readonly actor?: Actor | undefined;
  readonly pack?: Pack | undefined;
  readonly locale?: "zh" | "en";
  readonly width?: number;
}

async function show({ of = {}, locale = "zh", width = 900, ...rest }: Setting = {}): Promise<HjCoverageBoard> {
  const law = "pack" in rest ? rest.pack : pack;
  const actor = "actor" in rest ? rest.actor : supervisor;
  await mount(
    html`<hj-provider .pack=${law} .today=${"2026-06-30"} .actor=${actor} .locale=${locale}>
      <div .style=${`inline-size:${width}px`}>
        <hj-coverage-board
          .bodies=${bodies}
          .posts=${posts}
          .units=${units}
          .dutyLists=${dutyLists}
          .officers=${officers}
          .within=${"county"}
        ></hj-coverage-board>
      </div>
    </hj-provider>`,
  );
  const board = one("hj-coverage-board");
  Object.assign(board, of);
  await drawn();
  return board;
}

const shown = (selector: string) => all(selector).filter((element) => element.offsetParent !== null);
const cells = (body: string) => all(`tr[data-body=${body}] td`).map(textOf);

describe("<hj-coverage-board>", () => {
  it("gives the answer first, then four figures", async () => {
    const board = await show();
    expect(textOf(one(".lead", board))).to.equal("1 个单位齐备，2 个有缺项或需研判：缺专人 1 个，缺职责清单 1 个。");
    expect(all(".figure").map(textOf)).to.deep.equal([
      "监督机构 3 / 3",
      "专人 2 / 3",
      "职责清单 2 / 3",
      "法制员 没有规则",
    ]);
  });

  it("shows a table with what is there, what is missing in icon and word, and what nobody expects", async () => {
    await show();
    expect(shown(".as-table")).to.have.length(1);
    expect(cells("street")).to.deep.equal(["司法所", "王一例", "2022-04-01", "—没有规则"]);
    expect(cells("t1")).to.deep.equal(["司法所", "缺专人", "2022-04-01", "—没有规则"]);
    expect(one("tr[data-body=t1] td[data-item=dedicated]").className).to.contain("violation");
    expect(one("tr[data-body=t2] td[data-item=dutyList]").className).to.contain("question");
    expect(textOf(one("tr[data-body=street] th"))).to.equal("东街道 待核实");
  });

  it("shows tiles where there is little room, and wherever it is told to", async () => {
    await show({ width: 390 });
    expect(shown(".as-table")).to.have.length(0);
    expect(shown(".tile").map((tile) => textOf(one(".tile-name", tile)))).to.deep.equal(["东街道", "西镇", "南镇"]);
    expect(textOf(one(".tile[data-body=t1]"))).to.equal("西镇 缺专人");
    expect(one(".tile[data-body=t1] .blocks").getAttribute("aria-label")).to.equal(
      "监督机构 有，专人 缺，职责清单 有，法制员 没有规则",
    );
    await show({ of: { compact: true } });
    expect(shown(".as-table")).to.have.length(0);
    expect(shown(".as-tiles")).to.have.length(1);
  });

  it("draws who supervises the chosen body, each line with its article, dashed where it only assists", async () => {
    await show({ of: { selected: "t1" } });
    expect(all(".line").map((line) => textOf(line).replace(/\s+/g, " "))).to.deep.equal([
      "横向 乙县司法局 监督 《测试办法》 第一条",
      "系统 甲市市监局 督促指导 《测试办法》 第一条",
      "属地 西司法所 协助，不单独出具文书 《测试办法》 第一条 待核实",
    ]);
    expect(getComputedStyle(one(".line.assists .stroke")).borderBlockStartStyle).to.equal("dashed");
    expect(textOf(one(".lower"))).to.equal("西镇人民政府");
    one(".line .cite").click();
    await drawn();
    expect(textOf(one(".supervision + .slip"))).to.contain("横向监督：市级、县级监督");
  });

  it("asks another day, another law", async () => {
    const board = await show({ of: { selected: "t1", on: "2026-01-31" } });
    expect(textOf(one(".line[data-line=territorial]"))).to.contain("西司法所或法制员所在部门");
    expect(all(".line.assists")).to.have.length(0);
    board.on = "2022-02-27";
    await drawn();
    expect(textOf(one(".lead", board))).to.equal("2022-02-27 没有适用的规则，只列出已登记的，不作判定。");
    expect(textOf(one(".detail"))).to.contain("这一天没有规定谁监督它");
    expect(textOf(one(".detail"))).to.contain("无规则");
    expect(all("td.violation, td.question")).to.have.length(0);
  });

  it("tells of a choice of the user by key and by press, and is silent when the page chooses", async () => {
    const board = await show();
    const heard: BoardSelectChange[] = [];
    board.addEventListener("hj-board-select-change", (event) => heard.push(event.detail));
    one("tr[data-body=t1] button").focus();
    await pressKey("Enter");
    one("tr[data-body=t2] button").click();
    await drawn();
    board.selected = "street";
    await drawn();
    expect(heard).to.deep.equal([{ body: "t1" }, { body: "t2" }]);
    expect(one("tr[data-body=street] button").getAttribute("aria-pressed")).to.equal("true");
  });

  it("offers to record what is missing to those who may, and says why to those who may not", async () => {
    const board = await show({ of: { selected: "t1" } });
    const heard: BoardFillChange[] = [];
    board.addEventListener("hj-board-fill-change", (event) => heard.push(event.detail));
    one("[data-fill=dedicated]").click();
    expect(heard).to.deep.equal([{ body: "t1", item: "dedicated" }]);

    for (const actor of [undefined, { ...supervisor, role: "visitor" }, { ...supervisor, body: "t2" }] as const) {
      const refused = await show({ of: { selected: "t1" }, actor });
      refused.addEventListener("hj-board-fill-change", (event) => heard.push(event.detail));
      const button = one("[data-fill=dedicated]");
      expect(button.getAttribute("aria-disabled")).to.equal("true");
      button.click();
      expect(textOf(one(".actions"))).to.contain("没有登记本级以下机构岗位的权限");
    }
    expect(heard).to.have.length(1);
    await show({ of: { selected: "t1", readonly: true } });
    expect(all("[data-fill]")).to.have.length(0);
  });

  it("turns when the post is filled, and the receipt says what was read", async () => {
    const board = await show({ of: { selected: "t1" } });
    expect(textOf(one(".verdict"))).to.equal("违规 待核实");
    board.posts = [...posts, post("t1", "A2")];
    await drawn();
    expect(textOf(one(".verdict"))).to.contain("符合");
    all(".detail button.link").at(-1)?.click();
    await drawn();
    const receipt = textOf(one("hj-receipt"));
    expect(receipt).to.contain("organisation/body");
    expect(receipt).to.contain("应有专人负责的单位");
    expect(receipt).to.contain("乡级镇（乡）、乡级街道");
  });

  it("masks the names of those whom the reader may not see", async () => {
    await show({ actor: { ...supervisor, role: "visitor" } });
    expect(cells("t2")[1]).to.equal("李**例");
  });

  it("says that there is no law, and no body", async () => {
    await show({ pack: undefined });
    expect(textOf(one("hj-coverage-board"))).to.equal("没有规则包，不作判定");
    await show({ of: { bodies: [] } });
    expect(textOf(one("hj-coverage-board"))).to.contain("这里还没有机构");
  });

  it("shows a town by itself where nothing stands below it", async () => {
    await show({ of: { within: "t1", selected: "t1" } });
    expect(all("tr[data-body]").map((row) => row.dataset.body)).to.deep.equal(["t1"]);
  });

  for (const theme of ["light", "dark"] as const) {
    for (const locale of ["zh", "en"] as const) {
      it(`passes axe: ${locale}, wide and narrow, chosen and with receipt, ${theme}`, async () => {
        setTheme(theme);
        for (const width of [900, 390]) {
          const board = await show({ locale, width, of: { selected: "t1" } });
          expect(await axeFaults()).to.deep.equal([]);
          all(".detail button.link").at(-1)?.click();
          await drawn();
          expect(await axeFaults()).to.deep.equal([]);
          board.on = "2022-02-27";
          await drawn();
          expect(await axeFaults()).to.deep.equal([]);
        }
        setTheme("light");
      });
    }
  }

  it("loses nothing to the side at 320 px and in large type", async () => {
    const board = await show({ width: 320, of: { selected: "t1" } });
    board.style.setProperty("--hj-type-scale", "1.286");
    await drawn();
    expect(board.scrollWidth).to.be.at.most(320);
  });
});
