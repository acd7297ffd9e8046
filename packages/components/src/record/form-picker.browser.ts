import { expect } from "chai";
import { bodyOptions, officerOptions } from "./options.js";
import { all, axeFaults, drawn, one, pressKey, textOf } from "../foundation/page.testing.js";
import {
  control,
  Everything,
  faultOf,
  goodEverything,
  press,
  references,
  showForm,
  submit,
  theForm,
} from "./record-form.testing.js";

const every = { schema: Everything, value: goodEverything, references };

async function type(path: string, text: string): Promise<void> {
  control(path).focus();
  control(path).value = text;
  control(path).dispatchEvent(new InputEvent("input", { bubbles: true }));
  await drawn();
}

const options = (): readonly string[] => all("[role=option]").map(textOf);

describe("<hj-record-form> pickers", () => {
  it("shows what is chosen by name, and everything by tiers when opened", async () => {
    await showForm(every);
    expect(control("body").value).to.equal("乳山市司法局");
    control("body").click();
    await drawn();
    expect(all("[role=listbox] .group").map(textOf)).to.deep.equal(["市级", "县级", "乡级"]);
    expect(options()).to.have.length(3);
    expect(one("[aria-selected=true]").textContent).to.include("乳山市司法局");
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("finds by a part of a name and by a code", async () => {
    await showForm(every);
    await type("body", "冯家");
    expect(options()).to.deep.equal(["冯家镇人民政府 371083102"]);
    await type("body", "３７１０００");
    expect(options()).to.deep.equal(["威海市司法局 371000"]);
  });

  it("is worked by keys alone: open, move, choose, without submitting", async () => {
    await showForm(every);
    let submitted = 0;
    theForm().addEventListener("hj-record-submit", () => (submitted += 1));
    control("body").focus();
    await pressKey("ArrowDown");
    expect(control("body").getAttribute("aria-activedescendant")).to.equal("f/body-option-0");
    await pressKey("ArrowDown");
    await pressKey("ArrowDown");
    await pressKey("Enter");
    expect([(theForm().value as typeof goodEverything).body, submitted]).to.deep.equal(["fj", 0]);
    expect(control("body").getAttribute("aria-expanded")).to.equal("false");
    await type("body", "威海");
    await pressKey("Escape");
    expect([control("body").value, options().length]).to.deep.equal(["冯家镇人民政府", 0]);
  });

  it("chooses what was written out in full, by name or by code, as the field is left", async () => {
    await showForm(every);
    for (const [text, id] of [
      ["威海市司法局", "wh"],
      ["371083102", "fj"],
    ] as const) {
      await type("body", text);
      control("body").blur();
      await drawn();
      expect((theForm().value as typeof goodEverything).body).to.equal(id);
    }
  });

  it("keeps what names nothing, says so, and does not let it through", async () => {
    await showForm(every);
    await type("body", "没有的局");
    expect(textOf(one(".list"))).to.include("没有与“没有的局”相符的");
    control("body").blur();
    await drawn();
    expect(control("body").value).to.equal("没有的局");
    expect(faultOf("body")).to.equal("“没有的局”不在列表里，请从列表里选");
    await submit();
    expect(all(".summary")).to.have.length(1);
    await type("body", "威海");
    await pressKey("Enter");
    expect(faultOf("body")).to.equal("");
  });

  it("picks several, tells two of one name apart, and takes one away", async () => {
    await showForm(every);
    await type("officers", "李二例");
    expect(options(), "who is chosen is not offered again").to.deep.equal(["李二例 鲁K-0003"]);
    await pressKey("Enter");
    expect((theForm().value as typeof goodEverything).officers).to.deep.equal(["2", "3"]);
    await press("去掉李二例");
    expect((theForm().value as typeof goodEverything).officers).to.deep.equal(["3"]);
    await press("去掉李二例");
    expect(faultOf("officers")).to.equal("");
    control("officers").focus();
    control("officers").blur();
    await drawn();
    expect(faultOf("officers")).to.equal("请选择至少 1 人");
  });

  it("offers a choice of more than eight behind a search", async () => {
    await showForm(every);
    expect(control("colour").getAttribute("role")).to.equal("combobox");
    expect(control("colour").value).to.equal("白");
    await type("colour", "绿");
    await pressKey("Enter");
    expect((theForm().value as typeof goodEverything).colour).to.equal("c3");
  });

  it("draws fifty of many and says how many more there are", async () => {
    const body = Array.from({ length: 1200 }, (_, index) => ({ value: String(index), label: `机构${index}` }));
    await showForm({ ...every, references: { ...references, body } });
    await type("body", "机构");
    expect(options()).to.have.length(50);
    expect(textOf(one(".more"))).to.equal("还有 1,150 项，再输入几个字缩小范围");
  });
});

describe("what a picker is given", () => {
  const bodies = [
    { id: "t", name: "冯家镇", tier: "town", code: "371083102" },
    { id: "c2", name: "文登区", tier: "county", code: "371003" },
    { id: "c1", name: "环翠区", tier: "county", code: "371002" },
    { id: "w", name: "威海市", tier: "city" },
  ] as const;

  it("is bodies by tiers, in the order of their codes", () => {
    expect(bodyOptions(bodies).map(({ group, label, hint }) => [group, label, hint])).to.deep.equal([
      ["市级", "威海市", undefined],
      ["县级", "环翠区", "371002"],
      ["县级", "文登区", "371003"],
      ["乡级", "冯家镇", "371083102"],
    ]);
    expect(bodyOptions(bodies, "en")[0]?.group).to.equal("City");
  });

  it("is officers told apart by certificate and body", () => {
    const officer = { id: "1", name: "王一例", body: "t", roles: ["enforcement" as const], joinedOn: "2020-01-01" };
    expect(officerOptions([{ ...officer, certificate: "K-1" }, officer], bodies)).to.deep.equal([
      { value: "1", label: "王一例", hint: "K-1 冯家镇" },
      { value: "1", label: "王一例", hint: "冯家镇" },
    ]);
  });
});
