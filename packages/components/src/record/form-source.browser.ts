import { expect } from "chai";
import { html } from "lit";
import * as z from "zod";
import { field } from "@hengjian/core/foundation";
import { memorySource } from "../foundation/memory-source.js";
import { SourceFailure } from "../foundation/source-failure.js";
import type { DataSource } from "../foundation/source.js";
import { all, axeFaults, drawn, mount, one, setTheme, textOf } from "../foundation/page.testing.js";
import { control, press, submit, theForm, write } from "./record-form.testing.js";

const label = (zh: string, en: string) => ({ label: { zh, en } });
const Course = field(
  z.strictObject({
    id: field(z.string().min(1), label("编号", "Number")),
    hours: field(z.number().positive(), { ...label("学时", "Hours"), unit: { zh: "学时", en: "hours" } }),
  }),
  { id: "Course", ...label("课程", "Course") },
);
const first = { id: "1", hours: 4 };
const settle = async (): Promise<void> => {
  await new Promise((next) => setTimeout(next, 30));
  await drawn();
};

async function show(source: DataSource, recordId = "1"): Promise<void> {
  await mount(
    html`<hj-provider .source=${source}>
      <hj-record-form .schema=${Course} stored record-id=${recordId}></hj-record-form>
    </hj-provider>`,
  );
  await settle();
}

/** A source of which one call does as the test wants. */
const odd = (part: Partial<DataSource>): DataSource => ({ ...memorySource({ Course: [first] }), ...part });
const fail = (kind: SourceFailure["kind"]) => (): Promise<never> => Promise.reject(new SourceFailure(kind, kind));

describe("<hj-record-form> from a source", () => {
  afterEach(() => setTheme("light"));

  it("loads its record, saves it, and says so", async () => {
    const source = memorySource({ Course: [first] });
    await show(source);
    expect(control("hours").value).to.equal("4");
    const seen: unknown[] = [];
    theForm().addEventListener("hj-record-save", ({ detail }) => seen.push(detail.envelope.data));
    await write("hours", "6");
    await submit();
    await settle();
    expect(seen).to.deep.equal([{ id: "1", hours: 6 }]);
    expect(textOf(one(".foot"))).to.include("已提交");
    await write("hours", "7");
    expect(textOf(one(".foot"))).to.not.include("已提交");
    await submit();
    await settle();
    expect((await source.get("Course", "1", new AbortController().signal))?.data).to.deep.equal({ id: "1", hours: 7 });
  });

  it("says when there is no such record", async () => {
    await show(memorySource(), "9");
    expect(textOf(theForm())).to.equal("没有这条记录，它可能已被撤回。");
  });

  it("says nothing for a moment, then that it loads, and lets nothing be typed", async () => {
    let answer = (): void => undefined;
    const get = (): Promise<undefined> =>
      new Promise((resolve) => {
        answer = () => resolve(undefined);
      });
    const source = odd({ get });
    await show(source);
    expect(all(".loading")).to.have.length(0);
    expect(one("fieldset").disabled).to.equal(true);
    await new Promise((next) => setTimeout(next, 320));
    await drawn();
    expect(textOf(one(".loading"))).to.equal("正在读取…");
    expect(await axeFaults()).to.deep.equal([]);
    answer();
    await settle();
    expect(all(".loading")).to.have.length(0);
  });

  for (const theme of ["light", "dark"] as const) {
    for (const [kind, says] of [
      ["failed", "没有读到数据。"],
      ["offline", "没有网络。"],
      ["forbidden", "没有权限。"],
    ] as const) {
      it(`says that loading went wrong, why, and what next: ${kind}, ${theme}`, async () => {
        setTheme(theme);
        await show(odd({ get: fail(kind) }));
        expect(textOf(one(".strip"))).to.include(says);
        expect(all(".strip button")).to.have.length(kind === "forbidden" ? 0 : 1);
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  }

  it("tries again when asked, and by itself once there is a network", async () => {
    let broken = true;
    const good = memorySource({ Course: [first] });
    await show(odd({ get: (...asked) => (broken ? fail("offline")() : good.get(...asked)) }));
    await press("再试一次");
    await settle();
    expect(all(".strip")).to.have.length(1);
    broken = false;
    window.dispatchEvent(new Event("online"));
    await settle();
    expect([all(".strip").length, control("hours").value]).to.deep.equal([0, "4"]);
  });

  it("keeps what was entered where saving fails, and says so", async () => {
    await show(odd({ save: fail("failed") }));
    await write("hours", "6");
    await submit();
    await settle();
    expect(textOf(one(".status"))).to.include("填写的内容没有丢");
    expect(control("hours").value).to.equal("6");
  });

  for (const theme of ["light", "dark"] as const) {
    it(`shows both versions where somebody was faster, ${theme}`, async () => {
      setTheme(theme);
      const source = memorySource({ Course: [first] });
      await show(source);
      const etag = (await source.get("Course", "1", new AbortController().signal))?.etag;
      await source.save("Course", { id: "1", hours: 8 }, etag, new AbortController().signal);
      await write("hours", "6");
      await submit();
      await settle();
      expect(textOf(one(".conflict"))).to.include("学时 8 学时 6 学时");
      expect(await axeFaults()).to.deep.equal([]);
      await press("用我的");
      await settle();
      expect((await source.get("Course", "1", new AbortController().signal))?.data).to.deep.equal({
        id: "1",
        hours: 6,
      });
    });
  }

  it("takes the other version where the reader prefers it", async () => {
    const current = { type: "Course", schema: 1, etag: "x", data: { id: "1", hours: 8 } };
    await show(odd({ save: () => Promise.resolve({ kind: "conflict", current, by: "王*例" }) }));
    await write("hours", "6");
    await submit();
    await settle();
    expect(textOf(one(".conflict"))).to.include("王*例已保存另一版");
    await press("保留现在的");
    await settle();
    expect([control("hours").value, all(".conflict").length]).to.deep.equal(["8", 0]);
  });

  it("gives up what it was loading when it goes from the page", async () => {
    let aborted = false;
    await show(
      odd({
        get: (_type, _id, signal) =>
          new Promise(() => {
            signal.addEventListener("abort", () => (aborted = true));
          }),
      }),
    );
    theForm().remove();
    expect(aborted).to.equal(true);
  });
});
