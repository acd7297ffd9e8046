import { expect } from "chai";
import { clear, createStore, entries, get, set } from "idb-keyval";
import { all, axeFaults, drawn, one, setTheme, textOf } from "../foundation/page.testing.js";
import type { HjRecordForm } from "./record-form.js";
import {
  control,
  Course,
  Everything,
  goodCourse,
  goodEverything,
  press,
  references,
  showForm,
  submit,
  theForm,
  write,
} from "./record-form.testing.js";

const store = createStore("hengjian-drafts", "drafts");
const clock = () => "2026-11-16 09:42";
const given = { schema: Course, value: goodCourse, draft: "course", recordId: "7", clock };

/** Waits for what cannot be awaited from outside: the database. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    await drawn();
    if (await holds()) return;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error("it has not come to that in two seconds");
}

const kept = async (key = "course/7"): Promise<unknown> => ((await get<{ record: unknown }>(key, store)) ?? {}).record;
const saved = (): Promise<void> => until(() => textOf(theForm()).includes("已存在本机"));

async function show(more: Partial<HjRecordForm> = {}): Promise<void> {
  await showForm({ ...given, ...more });
  await new Promise((next) => setTimeout(next, 60)); // a draft, if there is one, has been found
  await drawn();
}

describe("<hj-record-form> drafts", () => {
  beforeEach(async () => {
    document.body.replaceChildren(); // the form of the test before keeps its draft as it goes
    await new Promise((next) => setTimeout(next, 30));
    await clear(store);
  });

  it("keeps what is not submitted, and says since when", async () => {
    await show();
    await write("hours", "6");
    await saved();
    expect(textOf(one(".foot"))).to.include("草稿 09:42 已存在本机");
    expect(await kept()).to.deep.equal({ ...goodCourse, hours: 6 });
  });

  for (const theme of ["light", "dark"] as const) {
    it(`brings it back after the page has gone, with a clear notice that passes axe, ${theme}`, async () => {
      setTheme(theme);
      await show();
      await write("hours", "6");
      await saved();
      await show();
      expect(control("hours").value).to.equal("6");
      expect(textOf(one(".strip"))).to.include("已恢复上次没有提交的内容。 草稿存于 11-16 09:42。");
      expect(await axeFaults()).to.deep.equal([]);
      setTheme("light");
    });
  }

  it("keeps the last key when the page goes at once", async () => {
    await show();
    await write("hours", "6");
    theForm().remove();
    await until(async () => (await kept()) !== undefined);
  });

  it("can be discarded: the record is as the host gave it", async () => {
    await show();
    await write("hours", "6");
    await saved();
    await show();
    await press("放弃草稿");
    expect(theForm().value).to.deep.equal(goodCourse);
    expect(all(".strip")).to.have.length(0);
    await until(async () => (await kept()) === undefined);
  });

  it("goes when the record is submitted, and stays where the host prevents that", async () => {
    await show();
    await write("hours", "6");
    await saved();
    const prevent = (event: Event): void => event.preventDefault();
    theForm().addEventListener("hj-record-submit", prevent);
    await submit();
    expect(await kept()).to.not.equal(undefined);
    theForm().removeEventListener("hj-record-submit", prevent);
    await submit();
    await until(async () => (await kept()) === undefined);
  });

  it("is one by form and record", async () => {
    await show();
    await write("hours", "6");
    await saved();
    await show({ recordId: "8" });
    expect(control("hours").value).to.equal("4");
    await show({ draft: "other" });
    expect(control("hours").value).to.equal("4");
  });

  it("keeps no personal field unless asked, inside lists neither, and says so", async () => {
    const every = { schema: Everything, value: goodEverything, references, draft: "all" };
    await show(every);
    await write("fine", "1");
    await saved();
    const text = JSON.stringify(await entries(store));
    expect(text).to.not.include("王一例").and.to.not.include("李二例");
    await show(every);
    expect(control("name").value, "what the host gave").to.equal("王一例");
    expect(textOf(one(".strip"))).to.include("个人信息不存草稿，请重新填写。");
    await clear(store);
    await show({ ...every, draftPersonal: true });
    await write("fine", "1");
    await saved();
    expect(JSON.stringify(await entries(store)))
      .to.include("王一例")
      .and.to.include("李二例");
  });

  it("does not write over what has been typed before it was found", async () => {
    await set("course/7", { record: { ...goodCourse, hours: 6 }, savedAt: "", withoutPersonal: false }, store);
    await showForm({ ...given, recordId: "" });
    theForm().recordId = "7";
    await write("title", "新课");
    await new Promise((next) => setTimeout(next, 60));
    expect((theForm().value as typeof goodCourse).title).to.equal("新课");
  });

  it("leaves out of a draft what the schema no longer has", async () => {
    await set("course/7", { record: { ...goodCourse, old: 1, hours: 6 }, savedAt: "", withoutPersonal: false }, store);
    await show();
    expect(theForm().value).to.deep.equal({ ...goodCourse, hours: 6 });
  });

  it("keeps nothing where no name is given", async () => {
    await show({ draft: undefined });
    await write("hours", "6");
    await new Promise((next) => setTimeout(next, 600));
    expect(await entries(store)).to.deep.equal([]);
  });
});
