import { expect } from "chai";
import { all, axeFaults, drawn, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import type { RecordSubmit } from "./record-form.js";
import {
  badCourse,
  control,
  Course,
  Everything,
  faultOf,
  goodCourse,
  goodEverything,
  references,
  showForm,
  submit,
  theForm,
  write,
} from "./record-form.testing.js";

const reason = { zh: "2025 年度已报送。", en: "The year has been reported." };
const states = [
  ["without a schema", {}, false],
  ["empty", { schema: Course }, false],
  ["in order", { schema: Course, value: goodCourse }, false],
  ["refused", { schema: Course, value: badCourse }, true],
  ["disabled", { schema: Course, value: goodCourse, disabled: true }, false],
  ["of every kind", { schema: Everything, value: goodEverything, references }, false],
  ["of every kind, without pickers", { schema: Everything, value: goodEverything }, false],
  ["of every kind, empty and refused", { schema: Everything, value: {}, references }, true],
  [
    "of every kind, view only",
    { schema: Everything, value: goodEverything, references, readonly: true, reason },
    false,
  ],
  ["in English", { schema: Everything, value: {}, references, locale: "en" as const }, true],
] as const;

describe("<hj-record-form>", () => {
  afterEach(() => setTheme("light"));

  for (const theme of ["light", "dark"] as const) {
    for (const [state, given, asked] of states) {
      it(`passes axe: ${state}, ${theme}`, async () => {
        setTheme(theme);
        await showForm(given);
        if (asked) await submit();
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("is made from the schema: names, help, units, 选填 where nothing must be given", async () => {
    const text = textOf(await showForm({ schema: Course, value: goodCourse }));
    expect(text).to.include("课程名称").and.to.include("培训当天，例如 2026-03-05。").and.to.include("说明 选填");
    expect(textOf(one(".unit"))).to.equal("学时");
    const texts = ["title", "heldOn", "hours"].map((name) => control(name).value);
    expect(texts).to.deep.equal(["行政处罚法", "2026-03-05", "4"]);
  });

  it("shows no fault before a field has been left, and then only its own", async () => {
    await showForm({ schema: Course });
    expect(all(".fault")).to.have.length(0);
    control("title").focus();
    control("title").blur();
    await drawn();
    expect(faultOf("title")).to.equal("请填写课程名称");
    expect(all(".fault")).to.have.length(1);
    expect(control("title").getAttribute("aria-invalid")).to.equal("true");
    expect(control("title").getAttribute("aria-describedby")).to.include("f/title-fault");
  });

  it("takes a fault away as it is mended", async () => {
    await showForm({ schema: Course });
    await write("hours", "26");
    expect(faultOf("hours")).to.equal("最多 24 学时，现在是 26，请改小");
    control("hours").value = "24";
    control("hours").dispatchEvent(new InputEvent("input", { bubbles: true }));
    await drawn();
    expect(faultOf("hours")).to.equal("");
  });

  it("refuses with a summary that takes the focus; its links lead to the fields", async () => {
    await showForm({ schema: Course, value: badCourse });
    await submit();
    expect(theForm().shadowRoot?.activeElement?.className).to.equal("summary");
    expect(all(".summary a").map(textOf)).to.deep.equal([
      "课程名称：请填写课程名称",
      "日期：2026 年 2 月只有 28 天，请改日期",
      "学时：最多 24 学时，现在是 26，请改小",
    ]);
    all(".summary a")[2]?.click();
    await drawn();
    expect(theForm().shadowRoot?.activeElement?.id).to.equal("f/hours");
  });

  it("leads by every link of the summary to something that takes the focus", async () => {
    await showForm({ schema: Everything, value: {}, references });
    await submit();
    const links = all(".summary a");
    expect(links.length).to.be.greaterThan(10);
    for (const link of links) {
      link.click();
      await drawn();
      expect(theForm().shadowRoot?.activeElement?.id, textOf(link)).to.equal(link.getAttribute("href")?.slice(1));
    }
  });

  it("keeps what was typed, and submits the record when it is mended", async () => {
    await showForm({ schema: Course, value: badCourse });
    const seen: RecordSubmit[] = [];
    theForm().addEventListener("hj-record-submit", ({ detail }) => seen.push(detail));
    await write("hours", "很多");
    expect(control("hours").value).to.equal("很多");
    expect(faultOf("hours")).to.include("“很多”不是数字");
    await submit();
    expect(seen).to.have.length(0);
    await write("title", "行政处罚法");
    await write("heldOn", "2026年3月5日");
    await write("hours", "４");
    expect(control("heldOn").value).to.equal("2026-03-05");
    await submit();
    expect(seen).to.deep.equal([{ value: goodCourse }]);
  });

  it("is submitted by Enter in a field", async () => {
    await showForm({ schema: Course, value: goodCourse });
    let submitted = 0;
    theForm().addEventListener("hj-record-submit", () => (submitted += 1));
    control("title").focus();
    await pressKey("Enter");
    expect(submitted).to.equal(1);
  });

  it("fires what the user did, and is silent when a script sets a value", async () => {
    await showForm({ schema: Course, value: goodCourse });
    const seen: unknown[] = [];
    theForm().addEventListener("hj-record-change", ({ detail }) => seen.push(detail));
    theForm().value = { ...goodCourse, hours: 8 };
    await drawn();
    expect([control("hours").value, seen.length]).to.deep.equal(["8", 0]);
    await write("hours", "6");
    expect(seen).to.deep.equal([{ value: { ...goodCourse, hours: 6 }, path: ["hours"] }]);
  });

  it("goes on where it was when a host hands back what it was told", async () => {
    await showForm({ schema: Course });
    theForm().addEventListener("hj-record-change", ({ detail }) => {
      theForm().value = structuredClone(detail.value);
    });
    await write("title", "");
    await write("hours", "26");
    expect([faultOf("title"), faultOf("hours")].every((fault) => fault !== "")).to.equal(true);
  });

  it("may be left without an answer again, where nothing must be given", async () => {
    await showForm({ schema: Course, value: { ...goodCourse, exam: false } });
    one("button.link").click();
    await drawn();
    expect(theForm().value).to.deep.equal(goodCourse);
  });

  it("shows values as text where nothing can be changed, and why", async () => {
    const text = textOf(
      await showForm({ schema: Everything, value: goodEverything, references, readonly: true, reason }),
    );
    expect(text).to.include("只能查看。 2025 年度已报送。");
    expect(text).to.include("1,234.56 元").and.to.include("乳山市司法局").and.to.include("冯家镇").and.to.include("白");
    expect(all("input, textarea, button")).to.have.length(0);
  });

  it("does not break on nonsense from the page", async () => {
    for (const value of [null, 7, "x", [], { title: { a: 1 }, hours: [], heldOn: 3, mode: {}, exam: "?" }]) {
      await showForm({ schema: Course, value });
      await submit();
      expect(all(".summary")).to.have.length(1);
    }
  });

  it("keeps what it holds when it is moved", async () => {
    await showForm({ schema: Course, value: goodCourse });
    await write("title", "新课");
    const other = document.createElement("section");
    document.body.append(other);
    other.append(theForm());
    await drawn();
    expect(control("title").value).to.equal("新课");
  });
});
