import { expect } from "chai";
import { html } from "lit";
import * as z from "zod";
import { choice, field, PlainDate } from "@hengjian/core/foundation";
import { all, axeFaults, drawn, mount, one, pressKey, setTheme, textOf } from "../foundation/page.testing.js";
import "../hj-record-form.js";
import type { HjRecordForm, RecordSubmit } from "./record-form.js";

const Course = field(
  z.strictObject({
    title: field(z.string().min(1), { label: { zh: "课程名称", en: "Course" } }),
    mode: field(choice({ online: { zh: "网上培训", en: "Online" }, group: { zh: "集体学习", en: "Group study" } }), {
      label: { zh: "培训方式", en: "Mode" },
    }),
    heldOn: field(PlainDate, {
      label: { zh: "日期", en: "Held on" },
      help: { zh: "培训当天，例如 2026-03-05。", en: "The day itself, like 2026-03-05." },
    }),
    hours: field(z.number().positive().multipleOf(0.5).max(24), {
      label: { zh: "学时", en: "Hours" },
      unit: { zh: "学时", en: "hours" },
    }),
    exam: field(z.boolean().optional(), { label: { zh: "有考试", en: "With exam" } }),
    note: field(z.string().optional(), { label: { zh: "说明", en: "Note" }, kind: "long-text" }),
  }),
  { id: "Course", label: { zh: "培训", en: "Course" } },
);
const good = { title: "行政处罚法", mode: "group", heldOn: "2026-03-05", hours: 4 };
const bad = { title: "", mode: "group", heldOn: "2026-02-29", hours: 26 };

function show(value?: unknown): Promise<HjRecordForm> {
  return mount(html`<hj-record-form .schema=${Course} .value=${value}></hj-record-form>`);
}

/** The control of a field. */
const control = (name: string): HTMLInputElement => one(`#f\\/${name}`) as HTMLInputElement;

/** What a field says under its name. */
const faultOf = (name: string): string => {
  const found = all(`#f\\/${name}-fault`)[0];
  return found ? textOf(found) : "";
};

async function submit(): Promise<void> {
  one("button[type=submit]").click();
  await drawn();
}

describe("<hj-record-form>", () => {
  for (const theme of ["light", "dark"] as const) {
    for (const [state, value, asked] of [
      ["empty", undefined, false],
      ["in order", good, false],
      ["refused", bad, true],
    ] as const) {
      it(`passes axe: ${state}, ${theme}`, async () => {
        setTheme(theme);
        await show(value);
        if (asked) await submit();
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("is made from the schema: names, help, units, 选填 where nothing must be given", async () => {
    const text = textOf(await show(good));
    expect(text).to.include("课程名称").and.to.include("培训当天，例如 2026-03-05。").and.to.include("说明 选填");
    expect(textOf(one(".unit"))).to.equal("学时");
    expect([control("title").value, control("heldOn").value, control("hours").value]).to.deep.equal([
      "行政处罚法",
      "2026-03-05",
      "4",
    ]);
  });

  it("shows no fault before a field has been left, and then only its own", async () => {
    await show({});
    expect(all(".fault")).to.have.length(0);
    control("title").focus();
    control("title").blur();
    await drawn();
    expect(faultOf("title")).to.include("请填写课程名称");
    expect(all(".fault")).to.have.length(1);
    expect(control("title").getAttribute("aria-invalid")).to.equal("true");
    expect(control("title").getAttribute("aria-describedby")).to.include("f/title-fault");
  });

  it("refuses with a summary that takes the focus; its links lead to the fields", async () => {
    const element = await show(bad);
    await submit();
    const { activeElement } = element.shadowRoot ?? {};
    expect(activeElement?.className).to.equal("summary");
    expect(all(".summary a").map(textOf)).to.deep.equal([
      "课程名称：请填写课程名称",
      "日期：2026 年 2 月只有 28 天，请改日期",
      "学时：最多 24 学时，现在是 26，请改小",
    ]);
    expect(faultOf("hours")).to.include("最多 24 学时，现在是 26，请改小");
    all(".summary a")[2]?.click();
    await drawn();
    expect(element.shadowRoot?.activeElement?.id).to.equal("f/hours");
  });

  it("keeps what was typed, and submits the record when it is mended", async () => {
    const element = await show(bad);
    const seen: RecordSubmit[] = [];
    element.addEventListener("hj-record-submit", ({ detail }) => seen.push(detail));
    for (const [name, text] of [
      ["title", "行政处罚法"],
      ["heldOn", "2026年3月5日"],
      ["hours", "４"],
    ] as const) {
      control(name).focus();
      control(name).value = text;
      control(name).dispatchEvent(new InputEvent("input", { bubbles: true }));
      control(name).blur();
      await drawn();
    }
    expect(control("heldOn").value).to.equal("2026-03-05");
    await submit();
    expect(seen).to.deep.equal([{ value: good }]);
  });

  it("is submitted by Enter in a field", async () => {
    const element = await show(good);
    let submitted = 0;
    element.addEventListener("hj-record-submit", () => (submitted += 1));
    control("title").focus();
    await pressKey("Enter");
    expect(submitted).to.equal(1);
  });
});
