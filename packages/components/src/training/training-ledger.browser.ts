import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import { html } from "lit";
import type { Actor } from "@hengjian/core/access";
import type { Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import type { Pack } from "@hengjian/core/policy";
import type { TrainingLedger, TrainingRecord } from "@hengjian/core/training";
import { all, axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-training-ledger.js";
import type { HjTrainingLedger, LedgerChange } from "./training-ledger.js";

const sixty = {
  value: 60,
  from: "2022-02-28",
  basis: { source: "test", article: "第一条" },
  standing: "read" as const,
  verifiedOn: "2026-01-01",
};
const pack: Pack = {
  id: "test",
  name: { zh: "测试", en: "Test" },
  version: "7",
  sources: { test: { title: "测试办法" } },
  values: { "training/annual-hours": [sixty] },
};
const bodies: readonly Body[] = [
  { id: "city", name: "示例市局", tier: "city" },
  { id: "town", name: "示例镇", tier: "town", parent: "city" },
];
const supervisor: Actor = { id: "u", name: "示例用户", body: "city", role: "supervisor" };
const visitor: Actor = { ...supervisor, role: "visitor" };

function officer(part: Partial<Officer> & Pick<Officer, "id" | "name">): Officer {
  return { body: "town", roles: ["enforcement"], certificate: `SD-${part.id}`, joinedOn: "2020-01-01", ...part };
}
function trained(who: string, hours: number, part: Partial<TrainingRecord> = {}): TrainingLedger {
  return Array.from({ length: Math.ceil(hours / 20) }, (_, i) => ({
    id: `${who}-${i}`,
    officer: who,
    title: `课程${i}`,
    mode: "online" as const,
    heldOn: "2025-03-01",
    hours: Math.min(20, hours - i * 20),
    ...part,
  }));
}

const officers = [
  officer({ id: "A", name: "王一例", body: "city" }),
  officer({ id: "B", name: "李二例" }),
  officer({ id: "C", name: "安三例", joinedOn: "2025-05-04" }),
];
const records = [...trained("A", 60), ...trained("B", 52), ...trained("C", 30)];

interface Setting {
  readonly today?: string;
  readonly actor?: Actor | undefined;
  readonly pack?: Pack | undefined;
  readonly locale?: string;
  readonly of?: Partial<HjTrainingLedger>;
}

async function show({
  today = "2026-01-05",
  locale = "zh",
  of = {},
  ...rest
}: Setting = {}): Promise<HjTrainingLedger> {
  const law = "pack" in rest ? rest.pack : pack;
  const actor = "actor" in rest ? rest.actor : supervisor;
  await mount(
    html`<hj-provider .pack=${law} .today=${today} .actor=${actor} .locale=${locale as "zh"}>
      <hj-training-ledger
        .officers=${officers}
        .bodies=${bodies}
        .records=${records}
        .year=${2025}
      ></hj-training-ledger>
    </hj-provider>`,
  );
  const ledger = one("hj-training-ledger");
  Object.assign(ledger, of);
  await drawn();
  return ledger;
}

function names(): readonly string[] {
  return all(".person > span:first-of-type").map((element) => element.textContent);
}

async function press(selector: string): Promise<void> {
  one(selector).click();
  await drawn();
}

/** Drops a file on the ledger and waits until it has been read. */
async function drop(ledger: HjTrainingLedger, content: BlobPart, name = "培训.csv"): Promise<void> {
  const data = new DataTransfer();
  data.items.add(new File([content], name));
  one(".root", ledger.renderRoot).dispatchEvent(
    new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
  );
  // A file is read outside the update cycle, and slowly on a busy machine.
  for (let waited = 0; waited < 2000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await drawn();
    if (all(".preview, .strip").length > 0 || ledger.actor?.role === "visitor") return;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

const CSV = "人员编号,课程,培训方式,培训日期,学时\nB,行政处罚法,网上培训,2025.7.1,8\nA,课程0,网上培训,2025-03-01,20\n";

describe("<hj-training-ledger>", () => {
  it("gives the answer first: who is short, by how much, how many in towns", async () => {
    const ledger = await show();
    expect(textOf(one(".lead", ledger))).to.equal(
      "1 人 2025 年不足 60 学时，合计还差 8 学时；其中 1 人在镇街。1 人需研判。",
    );
  });

  it("shows every person with status, the joiner as a question and not as short", async () => {
    await show();
    expect(all("tr.line").map((row) => textOf(one(".status", row)))).to.deep.equal(["已达标", "不足", "需研判"]);
  });

  it("warns while the year runs, with pace and forecast", async () => {
    const ledger = await show({ today: "2025-10-01" });
    expect(textOf(one(".lead", ledger)))
      .to.include("0")
      .and.to.not.include("人 2025 年不足");
    expect(all("tr.line").map((row) => textOf(one(".status", row)))).to.deep.equal(["已达标", "按进度可达", "需研判"]);
    expect(textOf(ledger)).to.include("今天应达 45"); // 60 × 274 ÷ 365 = 45.04
  });

  it("judges nobody where no rule is in force, and says since when there is one", async () => {
    const ledger = await show({ of: { year: 2021 } });
    expect(textOf(one(".lead", ledger))).to.equal("2021 年没有可用的规则，只列学时，不判断达标与否。");
    expect(textOf(ledger)).to.include("2021-12-31 早于“执法人员年度培训学时”的施行日 2022-02-28");
    expect(all(".tag.violation, .tag.question, .ok")).to.deep.equal([]);
  });

  it("says that there is no pack", async () => {
    expect(textOf(await show({ pack: undefined }))).to.equal("没有规则包，不作判定。");
  });

  it("filters by text, tier and status, and offers to clear what leaves nothing", async () => {
    await show();
    const search = one("input[type=search]") as HTMLInputElement;
    search.focus();
    await sendKeys({ type: "李二" });
    await drawn();
    expect(names()).to.deep.equal(["李二例"]);
    await press(".segment button:last-child");
    expect(textOf(one(".empty"))).to.include("没有符合条件的人");
    await press(".none .link");
    expect(names()).to.deep.equal(["王一例", "李二例", "安三例"]);
  });

  it("does not filter while an input method is composing", async () => {
    await show();
    const search = one("input[type=search]") as HTMLInputElement;
    search.value = "li";
    search.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
    await drawn();
    expect(names()).to.have.length(3);
    search.value = "李";
    search.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    await drawn();
    expect(names()).to.deep.equal(["李二例"]);
  });

  it("sorts by name in Chinese order and by hours, and marks the sorted column only", async () => {
    await show();
    await press("th:nth-child(1) .sort");
    expect(names()).to.deep.equal(["安三例", "李二例", "王一例"]);
    await press("th:nth-child(5) .sort");
    expect(names()).to.deep.equal(["王一例", "李二例", "安三例"]);
    expect(all("th[aria-sort]").map((head) => head.getAttribute("aria-sort"))).to.deep.equal([
      "none",
      "none",
      "descending",
      "none",
    ]);
  });

  it("opens a row by keyboard with its finding, its article and the hours by mode", async () => {
    const ledger = await show();
    one("tr.line:nth-child(2) .opener", ledger).focus();
    await pressKey("Enter");
    const box = textOf(one(".detail-box", ledger));
    expect(box).to.include("2025 年培训 52 学时，少于执法人员应有的 60 学时");
    expect(box).to.include("《测试办法》 第一条");
    expect(box).to.include("网上培训 52 52 —");
  });

  it("shows the topics, and what a pack converts and caps, beside the hours held", async () => {
    const limits: Pack = {
      ...pack,
      values: {
        ...pack.values,
        "training/conversion": [{ ...sixty, value: { online: 0.5, groupStudy: 1.5 } }],
        "training/cap-by-mode": [{ ...sixty, value: { online: 20 } }],
      },
    };
    const held = trained("B", 52, { topics: ["penaltyLaw"] });
    const study = trained("B", 4, { mode: "groupStudy", heldOn: "2025-04-01", topics: ["conduct", "penaltyLaw"] });
    const studied = study.map((record) => ({ ...record, id: `study-${record.id}` }));
    for (const [locale, parts] of [
      [
        "zh",
        [
          "网上培训 52 20 折算少计 26 学时；6 学时超过该方式的年度上限",
          "集体学习 4 6 折算多计 2 学时",
          "合计 56 26",
          "主题 行政处罚法 56 学时、职业素养 4 学时",
        ],
      ],
      [
        "en",
        [
          "Online training 52 20 conversion takes off 26 hours; 6 hours are above the year's cap of the mode",
          "Topics Administrative Penalty Law 56 hours, Professional conduct 4 hours",
        ],
      ],
    ] as const) {
      await show({ pack: limits, locale, of: { records: [...held, ...studied] } });
      await press("tr.line:nth-child(2) .person");
      for (const part of parts) expect(textOf(one(".detail-box"))).to.include(part);
      expect(await axeFaults()).to.deep.equal([]);
    }
  });

  it("keeps a slip open while the table draws itself again", async () => {
    const ledger = await show();
    await press("tr.line:nth-child(2) .person");
    await press(".cite");
    expect(all(".slip").length).to.equal(1);
    for (const width of ["700px", "900px"]) {
      ledger.style.inlineSize = width;
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      await drawn();
    }
    expect(all(".slip").length).to.equal(1);
  });

  it("gives a receipt of the open row that names what was read", async () => {
    await show();
    await press("tr.line:nth-child(2) .person");
    await press(".detail-box .link");
    expect(textOf(one("hj-receipt")))
      .to.include("判定回执")
      .and.to.include("执法人员年度培训学时 2025-12-31 60 学时");
  });

  it("masks names for those who may not read them, and refuses to add with the reason beside it", async () => {
    const ledger = await show({ actor: visitor });
    expect(names()).to.deep.equal(["王*例", "李*例", "安*例"]);
    expect(one(".import button", ledger).getAttribute("aria-disabled")).to.equal("true");
    expect(textOf(ledger)).to.include("您没有登记培训的权限");
    await drop(ledger, CSV);
    expect(all(".preview")).to.deep.equal([]);
  });

  it("permits nothing to nobody", async () => {
    const ledger = await show({ actor: undefined });
    expect(names()[0]).to.equal("王*例");
    expect(one(".import button", ledger).getAttribute("aria-disabled")).to.equal("true");
  });

  it("shows a dropped CSV before anything is written", async () => {
    const ledger = await show();
    let fired = 0;
    ledger.addEventListener("hj-ledger-change", () => (fired += 1));
    await drop(ledger, CSV);
    expect(textOf(one(".preview .counts"))).to.equal("新增 1 条 已登记过 1 条 退回 0 行");
    expect(fired).to.equal(0);
    expect(ledger.records).to.equal(records);
  });

  it("hands the new records to the host, waits for them, and then says so", async () => {
    const ledger = await show();
    const changes: LedgerChange[] = [];
    ledger.addEventListener("hj-ledger-change", (event) => changes.push(event.detail));
    await drop(ledger, CSV);
    await press(".preview .primary");
    expect(changes).to.have.length(1);
    const [change] = changes;
    expect(change?.added.map(({ officer: who, heldOn, hours }) => [who, heldOn, hours])).to.deep.equal([
      ["B", "2025-07-01", 8],
    ]);
    expect(change?.records).to.have.length(records.length + 1);
    expect(textOf(one(".preview .primary"))).to.equal("正在写入…");
    ledger.records = change?.records ?? [];
    await drawn();
    expect(textOf(one(".strip"))).to.equal("已写入 1 条。");
    expect(all(".preview")).to.deep.equal([]);
    expect(textOf(one(".lead", ledger))).to.include("没有人确定不足 60 学时");
  });

  it("says of the same file again that nothing changes", async () => {
    const ledger = await show();
    await drop(ledger, CSV);
    let added: TrainingLedger = [];
    ledger.addEventListener("hj-ledger-change", (event) => (added = event.detail.records));
    await press(".preview .primary");
    ledger.records = added;
    await drawn();
    await drop(ledger, CSV);
    expect(textOf(one(".preview")))
      .to.include("新增 0 条")
      .and.to.include("这些记录都已登记过，没有变化");
    expect(all(".preview .primary")).to.deep.equal([]);
  });

  it("reads GB18030 and names row, column, what was found and how to mend it", async () => {
    // 人员编号,课程,培训方式,培训日期,学时 / B,法,网上培训,2025-02-29,4 in GB18030
    const bytes = Uint8Array.from(
      "c8cbd4b1b1e0bac52cbfceb3cc2cc5e0d1b5b7bdcabd2cc5e0d1b5c8d5c6da2cd1a7cab10a422cb7a82ccdf8c9cfc5e0d1b52c323032352d30322d32392c340a".match(
        /../g,
      ) ?? [],
      (hex) => parseInt(hex, 16),
    );
    const ledger = await show();
    await drop(ledger, bytes);
    expect(textOf(one(".preview")))
      .to.include("编码 GB18030")
      .and.to.include("退回 1 行");
    expect(textOf(one(".preview tbody tr"))).to.equal("2 培训日期 2025-02-29 这一天不存在 按 2026-03-01 的样子填写");
  });

  it("ends with a clear sentence on what is no sheet", async () => {
    const ledger = await show();
    await drop(ledger, Uint8Array.of(0x50, 0x4b, 3, 4, 0), "名单.xlsx");
    expect(textOf(one(".strip", ledger))).to.equal(
      "没有读取 名单.xlsx。文件不完整，可能没有传完；请重新取得文件再导入。",
    );
    await drop(ledger, ",,\n", "空.csv");
    await until(() => textOf(one(".strip", ledger)).includes("空"));
    expect(textOf(one(".strip", ledger))).to.equal("没有读取 空.csv。文件里没有有内容的工作表。");
  });

  it("shows what is hostile in a file as text", async () => {
    const ledger = await show();
    await drop(
      ledger,
      "人员编号,课程,培训方式,培训日期,学时\n<img src=x onerror=alert(1)>,javascript:1,\u202Ex,2025-01-01,4\n",
    );
    expect(all(".preview img")).to.deep.equal([]);
    expect(textOf(one(".preview tbody"))).to.include("<img src=x onerror=alert(1)>");
  });

  it("keeps the file when the host could not save, and tries again", async () => {
    const ledger = await show();
    let fired = 0;
    ledger.addEventListener("hj-ledger-change", () => (fired += 1));
    await drop(ledger, CSV);
    await press(".preview .primary");
    ledger.failure = { zh: "服务没有回应。", en: "No answer." };
    await drawn();
    expect(textOf(one(".failure"))).to.include("没有写入。内容还在，可以再试一次。 服务没有回应。");
    await press(".failure button");
    expect(fired).to.equal(2);
  });

  it("fires nothing for what a script sets", async () => {
    const ledger = await show();
    let fired = 0;
    ledger.addEventListener("hj-ledger-change", () => (fired += 1));
    ledger.records = [];
    ledger.year = 2024;
    await drawn();
    expect(fired).to.equal(0);
    expect(textOf(one(".empty", ledger))).to.include("2024 年还没有培训记录");
  });

  it("says that it is read only", async () => {
    const ledger = await show({ of: { readonly: true } });
    expect(textOf(one(".import", ledger))).to.include("只能查看");
  });

  it("shows the frame while records are loading", async () => {
    const ledger = await show({ of: { loading: true } });
    expect(one("[aria-busy=true]", ledger)).to.be.an("htmlelement");
    expect(textOf(ledger)).to.include("培训学时台账 2025 年");
  });

  it("stands nonsense from the page: no such year, people of no body, records of nobody", async () => {
    const ledger = await show({
      of: { records: trained("ghost", 10), officers: [officer({ id: "Z", name: "赵", body: "?" })] },
    });
    ledger.setAttribute("year", "soon");
    await drawn();
    ledger.year = 2025;
    await drawn();
    expect(names()).to.deep.equal(["*"]);
  });

  it("works after it was taken away and put back", async () => {
    const ledger = await show();
    const parent = ledger.parentElement;
    ledger.remove();
    parent?.append(ledger);
    await press("tr.line:nth-child(1) .person");
    expect(textOf(one(".detail-box", ledger))).to.include("符合");
  });

  for (const theme of ["light", "dark"] as const) {
    for (const locale of ["zh", "en"]) {
      it(`passes axe with a row, its receipt and a preview open: ${locale}, ${theme}`, async () => {
        setTheme(theme);
        const ledger = await show({ locale });
        await press("tr.line:nth-child(2) .person");
        await press(".detail-box .link");
        await drop(ledger, `${CSV}X,y,z,w,1\n`);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
    for (const [state, setting] of Object.entries({
      "no rule": { of: { year: 2021 } },
      "no pack": { pack: undefined },
      "nothing permitted": { actor: undefined },
      loading: { of: { loading: true } },
      "the year runs": { today: "2025-10-01" },
      empty: { of: { records: [] } },
    } satisfies Record<string, Setting>)) {
      it(`passes axe: ${state}, ${theme}`, async () => {
        setTheme(theme);
        await show(setting);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("shows nothing sideways at 320 px", async () => {
    const ledger = await show();
    const main = one("main");
    main.style.inlineSize = "320px";
    await press("tr.line:nth-child(2) .person");
    expect(one(".root", ledger.renderRoot).scrollWidth).to.be.at.most(320);
  });
});
