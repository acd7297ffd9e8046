import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import { html } from "lit";
import type { Body, WorstBelow } from "@hengjian/core/organisation";
import { all, axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-organisation-tree.js";
import type { HjOrganisationTree, TreeOpenChange, TreeSelectChange } from "./organisation-tree.js";

const bodies: readonly Body[] = [
  { id: "city", name: "甲市司法局", tier: "city", code: "990100" },
  { id: "a", name: "乙县司法局", tier: "county", parent: "city", code: "990102" },
  { id: "a1", name: "东镇", tier: "town", parent: "a", code: "990102100" },
  { id: "a2", name: "西镇", tier: "town", parent: "a", code: "990102101" },
  { id: "b", name: "丙县司法局", tier: "county", parent: "city", code: "990103" },
  { id: "b1", name: "南镇", tier: "town", parent: "b", code: "990103100" },
  { id: "fish", name: "甲市渔业局", tier: "city", kind: "department", parent: "city" },
];
const worst: ReadonlyMap<string, WorstBelow> = new Map([
  ["city", { severity: "violation", count: 2 }],
  ["a", { severity: "violation", count: 2 }],
  ["a1", { severity: "violation", count: 2 }],
  ["fish", { severity: "question", count: 1 }],
]);

async function show(part: Partial<HjOrganisationTree> = {}): Promise<HjOrganisationTree> {
  const tree = await mount<HjOrganisationTree>(html`<hj-organisation-tree></hj-organisation-tree>`);
  Object.assign(tree, { bodies, worst, open: ["city"] }, part);
  await drawn();
  return tree;
}

function rows(): readonly string[] {
  return all(".row").map((row) => `${"·".repeat(Number(row.ariaLevel) - 1)}${textOf(one(".name", row))}`);
}

const active = (): string => {
  const id = one("[role=tree]").getAttribute("aria-activedescendant");
  return textOf(one(`.row#${id ?? ""} .name`));
};

async function keys(...pressed: readonly string[]): Promise<void> {
  one("[role=tree]").focus();
  for (const key of pressed) await pressKey(key);
}

/** How much slower this machine is now than the one the limit was set on: 1 or more. */
async function slowness(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const start = performance.now();
  const map = new Map<string, number>();
  for (let i = 0; i < 60_000; i += 1) map.set(`key ${i}`, i);
  return Math.max(1, (performance.now() - start) / 15);
}

describe("<hj-organisation-tree>", () => {
  it("shows what is open, departments in a group of their own, with numbers and the worst below", async () => {
    await show();
    expect(rows()).to.deep.equal(["甲市司法局", "·乙县司法局", "·丙县司法局", "·行政执法部门（本系统）"]);
    expect(all(".row").map((row) => textOf(one(".end", row)))).to.deep.equal([
      "2违规 2 处",
      "2违规 2 处",
      "没有问题",
      "1需研判 1 处",
    ]);
  });

  it("moves by arrows, Home and End, opens to the right and closes to the left", async () => {
    await show();
    await keys("ArrowDown");
    expect(active()).to.equal("乙县司法局");
    await keys("ArrowRight");
    expect(rows()).to.include("··东镇");
    await keys("ArrowRight");
    expect(active()).to.equal("东镇");
    await keys("ArrowRight");
    expect(active(), "a row without children stays").to.equal("东镇");
    await keys("ArrowLeft");
    expect(active(), "to its parent").to.equal("乙县司法局");
    await keys("ArrowLeft");
    expect(rows(), "closed").not.to.include("··东镇");
    await keys("End");
    expect(active()).to.equal("行政执法部门（本系统）");
    await keys("ArrowDown");
    expect(active(), "the last row is the last").to.equal("行政执法部门（本系统）");
    await keys("Home", "ArrowUp");
    expect(active()).to.equal("甲市司法局");
  });

  it("opens all siblings by *, and says once which branches are open", async () => {
    const tree = await show();
    const heard: TreeOpenChange[] = [];
    tree.addEventListener("hj-tree-open-change", (event) => heard.push(event.detail));
    await keys("ArrowDown", "*");
    expect(rows()).to.have.length(8);
    expect(heard).to.deep.equal([{ open: ["city", "a", "b", "city/departments"] }]);
    await keys("*");
    expect(heard, "nothing more to open").to.have.length(1);
  });

  it("goes to the next row whose code begins with what is typed", async () => {
    await show({ open: ["city", "a", "b"] });
    one("[role=tree]").focus();
    await keys("9");
    expect(active()).to.equal("乙县司法局");
    await sendKeys({ type: "90103" });
    await drawn();
    expect(active()).to.equal("丙县司法局");
  });

  it("chooses by Enter, by Space and by a press, and is silent when the page chooses", async () => {
    const tree = await show();
    const heard: TreeSelectChange[] = [];
    tree.addEventListener("hj-tree-select-change", (event) => heard.push(event.detail));
    await keys("ArrowDown", "Enter");
    await keys("ArrowDown", " ");
    one(".row[data-index='0'] .name").click();
    await drawn();
    expect(heard.map(({ body }) => body)).to.deep.equal(["a", "b", "city"]);
    tree.selected = "a";
    tree.open = ["city", "a"];
    await drawn();
    expect(heard).to.have.length(3);
    expect(all(".row[aria-selected=true]").map((row) => textOf(one(".name", row)))).to.deep.equal(["乙县司法局"]);
  });

  it("finds by name and by code, with what stands above, and says when nothing is found", async () => {
    await show({ open: [] });
    const field = one("input");
    const search = async (text: string): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await drawn();
    };
    await search("南镇");
    expect(rows()).to.deep.equal(["甲市司法局", "·丙县司法局", "··南镇"]);
    expect(textOf(one(".status"))).to.equal("找到 1 个机构");
    await search("9901021");
    expect(rows().slice(-2)).to.deep.equal(["··东镇", "··西镇"]);
    await search("没有");
    expect(textOf(one(".status"))).to.contain("没有名称含“没有”");
    await search("");
    expect(rows()).to.deep.equal(["甲市司法局"]);
  });

  it("says that there are no bodies", async () => {
    await show({ bodies: [] });
    expect(textOf(one(".empty"))).to.contain("还没有机构");
  });

  it("survives bodies that stand under one another in a circle, and itself", async () => {
    await show({
      bodies: [
        { id: "x", name: "圈一", tier: "county", parent: "y" },
        { id: "y", name: "圈二", tier: "county", parent: "x" },
        { id: "z", name: "自己", tier: "county", parent: "z" },
      ],
      open: ["x", "y", "z"],
    });
    expect(rows()).to.deep.equal(["自己"]);
  });

  it("opens fifty thousand bodies with no task over 50 ms, drawing those in sight", async () => {
    const nation: Body[] = [{ id: "n", name: "全国", tier: "province" }];
    for (let p = 0; p < 25; p += 1) {
      nation.push({ id: `p${p}`, name: `省${p}`, tier: "city", parent: "n" });
      for (let c = 0; c < 100; c += 1) {
        nation.push({ id: `c${p}-${c}`, name: `县${c}`, tier: "county", parent: `p${p}` });
        for (let t = 0; t < 19; t += 1) {
          nation.push({ id: `t${p}-${c}-${t}`, name: `镇${t}`, tier: "town", parent: `c${p}-${c}` });
        }
      }
    }
    const tree = await show({ bodies: [], worst: undefined });
    const limit = 50 * (await slowness());
    const longest = async (act: () => void): Promise<number> => {
      // Whatever runs in one go keeps this from running, too.
      let most = 0;
      let last = performance.now();
      let watching = true;
      const watch = (): void => {
        most = Math.max(most, performance.now() - last);
        last = performance.now();
        if (watching) setTimeout(watch);
      };
      setTimeout(watch, 10);
      await new Promise((resolve) => setTimeout(resolve, 30));
      most = 0;
      last = performance.now();
      act();
      await tree.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 30));
      watching = false;
      return most;
    };
    const everything = nation.filter(({ tier }) => tier !== "town").map(({ id }) => id);
    expect(await longest(() => Object.assign(tree, { bodies: nation, open: ["n"] })), "given").to.be.below(limit);
    expect(await longest(() => Object.assign(tree, { open: ["n", "p0", "c0-0"] })), "opened").to.be.below(limit);
    expect(rows().slice(0, 3)).to.deep.equal(["全国", "·省0", "··县0"]);
    expect(all(".row").length).to.be.below(200);
    tree.open = everything;
    await drawn();
    expect(all(".row").length, "all open, few drawn").to.be.below(90);
    await keys("End");
    expect(active()).to.equal("镇18");
  });

  it("passes axe: light and dark, in Chinese and in English, with and without findings", async () => {
    for (const theme of ["light", "dark"] as const) {
      setTheme(theme);
      const tree = await show({ open: ["city", "a"], selected: "a1" });
      expect(await axeFaults()).to.deep.equal([]);
      Object.assign(tree, { locale: "en", worst: undefined });
      await drawn();
      expect(await axeFaults()).to.deep.equal([]);
    }
    setTheme("light");
  });

  it("stays quick to press: rows of 28 to 30 px, and higher in large type", async () => {
    const tree = await show();
    expect(one(".row").offsetHeight).to.be.within(28, 30);
    tree.style.setProperty("--hj-type-scale", "1.286");
    await drawn();
    expect(one(".row").offsetHeight).to.be.above(36);
  });

  it("keeps its rows when it is moved on the page", async () => {
    const tree = await show({ open: ["city", "a"] });
    const before = rows();
    document.body.append(tree);
    await drawn();
    expect(rows()).to.deep.equal(before);
  });
});
