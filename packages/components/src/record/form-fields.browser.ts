import { expect } from "chai";
import { html } from "lit";
import type { FieldHook } from "./form-host.js";
import { all, drawn, one, textOf } from "../foundation/page.testing.js";
import {
  control,
  Course,
  Everything,
  faultOf,
  goodCourse,
  goodEverything,
  press,
  references,
  showForm,
  submit,
  theForm,
  write,
} from "./record-form.testing.js";

const every = { schema: Everything, value: goodEverything, references };

/** The record with one part of it another one. */
const changed = (part: object): object => ({ ...goodEverything, ...part });

describe("<hj-record-form> fields", () => {
  it("leaves a record as it is while nobody changes it", async () => {
    await showForm(every);
    for (const input of all("input, textarea")) {
      input.focus();
      input.blur();
    }
    await drawn();
    expect(theForm().value).to.deep.equal(goodEverything);
    await submit();
    expect(all(".summary")).to.have.length(0);
  });

  it("writes money in 元 and keeps 分", async () => {
    await showForm(every);
    expect(control("fine").value).to.equal("1234.56");
    await write("fine", "￥2,000.5");
    expect(theForm().value).to.deep.equal(changed({ fine: 200_050 }));
    expect(control("fine").value).to.equal("2000.50");
    await write("fine", "0.29");
    expect(theForm().value).to.deep.equal(changed({ fine: 29 }));
    await write("fine", "0.295");
    expect(faultOf("fine")).to.equal("金额最多到分，请保留两位小数");
  });

  it("chooses several in the order of the schema", async () => {
    await showForm(every);
    control("roles").click();
    await drawn();
    expect(theForm().value).to.deep.equal(changed({ roles: ["a", "b"] }));
    control("roles").click();
    control("roles-1").click();
    await drawn();
    expect(theForm().value).to.deep.equal(changed({ roles: [] }));
  });

  it("adds to a list, takes away from it, and goes to what is new", async () => {
    await showForm(every);
    await press("添加检查");
    expect(theForm().shadowRoot?.activeElement?.id).to.equal("f/visits/1");
    await write("visits/1/on", "2026-02-30");
    await write("visits/1/who", "王一例");
    expect(faultOf("visits/1/on")).to.include("2026 年 2 月只有 28 天");
    await press("去掉检查 1");
    expect(theForm().value).to.deep.equal(changed({ visits: [{ on: "2026-02-30", who: "王一例" }] }));
    expect(faultOf("visits/0/on"), "the fault has moved with its row").to.include("2026 年 2 月只有 28 天");
    expect(textOf(one("[role=status].hidden:last-of-type"))).to.equal("检查 1已去掉");
    await press("去掉检查 1");
    await submit();
    expect(faultOf("visits")).to.equal("请添加至少 1 项");
  });

  it("adds and takes away a record that need not be there", async () => {
    await showForm(every);
    await press("去掉地址");
    expect(theForm().value).to.not.have.property("address");
    await press("添加地址");
    await write("address/town", "崖子镇");
    expect(theForm().value).to.deep.equal(changed({ address: { town: "崖子镇" } }));
  });

  it("changes to another kind of record and asks for what that one needs", async () => {
    await showForm(every);
    control("party/kind").click();
    await drawn();
    expect(theForm().value).to.deep.equal(changed({ party: { kind: "person" } }));
    await submit();
    expect(faultOf("party/called")).to.equal("请填写称呼");
  });

  it("asks which kind of record it is where nothing says so", async () => {
    await showForm({ ...every, value: changed({ party: undefined }) });
    await submit();
    expect(faultOf("party") + faultOf("party/kind")).to.include("请选择当事人");
  });

  it("shows a fault across fields at every one of them, and once in the summary", async () => {
    await showForm({ ...every, value: changed({ span: { from: "2026-05-01", to: "2026-04-01" } }) });
    await submit();
    expect([faultOf("span/from"), faultOf("span/to")]).to.deep.equal(Array(2).fill("“自”晚于“至”，请改其中一个"));
    expect(all(".summary a").map(textOf)).to.deep.equal(["自：“自”晚于“至”，请改其中一个"]);
  });

  it("has no citation where both its parts are empty", async () => {
    await showForm(every);
    await write("basis/source", "");
    await write("basis/article", "");
    expect(theForm().value).to.not.have.property("basis");
  });

  it("keeps what it cannot edit", async () => {
    await showForm(every);
    expect(textOf(control("extra"))).to.equal('{"a":1}');
  });

  it("has no field for what must not be there, and says so above all", async () => {
    await showForm({ ...every, value: changed({ surplus: 1 }) });
    await submit();
    expect(textOf(one(".summary"))).to.include("多出字段 surplus");
  });
});

describe("<hj-record-form> files", () => {
  const file = new File(["x"], "照片.jpg", { type: "image/jpeg" });
  const give = (path: string): void => {
    const input = control(path).nextElementSibling as HTMLInputElement;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event("change"));
  };

  it("hands a file to the host and keeps what the host gives for it", async () => {
    const uploader = (files: readonly File[]) =>
      Promise.resolve(files.map(({ name, size, type }) => ({ id: "f2", name, size, type })));
    await showForm({ ...every, uploader });
    give("files");
    await new Promise((done) => setTimeout(done));
    await drawn();
    const { files } = theForm().value as typeof goodEverything;
    expect(files.map(({ name }) => name)).to.deep.equal(["签到表.pdf", "照片.jpg"]);
    await press("去掉签到表.pdf");
    expect(theForm().value).to.deep.equal(changed({ files: files.slice(1) }));
  });

  it("says when a file could not be kept", async () => {
    await showForm({ ...every, uploader: () => Promise.reject(new Error("full")) });
    give("files");
    await new Promise((done) => setTimeout(done));
    await drawn();
    expect(textOf(theForm())).to.include("文件没有传上，请再选一次");
    expect(theForm().value).to.deep.equal(goodEverything);
  });

  it("links to a file, but never to a script", async () => {
    await showForm({ ...every, fileUrl: ({ id }) => `/files/${id}` });
    expect(one(".files a").getAttribute("href")).to.equal("/files/f1");
    await showForm({ ...every, fileUrl: () => "javascript:alert(1)" });
    expect(all(".files a")).to.have.length(0);
  });
});

describe("<hj-record-form> told by its host", () => {
  const shown = (hooks: Readonly<Record<string, FieldHook>>, value: unknown = goodCourse): Promise<HTMLElement> =>
    showForm({ schema: Course, hooks, value });

  it("puts defaults in", async () => {
    await shown({ hours: { default: () => 2 } }, {});
    expect(theForm().value).to.deep.equal({ hours: 2 });
  });

  it("computes, and does not let that be changed", async () => {
    await shown({ note: { compute: (record) => `共 ${(record as typeof goodCourse).hours * 45} 分钟` } });
    await write("hours", "2");
    expect(theForm().value).to.deep.equal({ ...goodCourse, hours: 2, note: "共 90 分钟" });
    expect(control("note").tagName).to.equal("P");
  });

  it("hides and shows by the record", async () => {
    await shown({ exam: { hidden: (record) => (record as typeof goodCourse).mode !== "online" } });
    expect(textOf(theForm())).to.not.include("有考试");
    control("mode").click();
    await drawn();
    expect(textOf(theForm())).to.include("有考试");
  });

  it("says a fault of a hidden field without a link that leads nowhere", async () => {
    await shown({ title: { hidden: true } }, { ...goodCourse, title: "" });
    await submit();
    expect(textOf(one(".summary li"))).to.equal("课程名称：请填写课程名称");
    expect(all(".summary a")).to.have.length(0);
  });

  it("makes single fields read-only", async () => {
    await shown({ title: { readonly: true } });
    expect([control("title").tagName, control("hours").tagName]).to.deep.equal(["P", "INPUT"]);
  });

  it("draws a field in the host's own way, with name, help and fault around it", async () => {
    await shown({
      hours: {
        render: ({ id, value, describedBy, set }) =>
          html`<input
            type="range"
            max="30"
            id=${id}
            aria-describedby=${describedBy}
            .value=${String(value)}
            @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
          />`,
      },
    });
    control("hours").value = "30";
    control("hours").dispatchEvent(new Event("input"));
    await submit();
    expect(theForm().value).to.deep.equal({ ...goodCourse, hours: 30 });
    expect(faultOf("hours")).to.include("最多 24 学时");
  });

  it("has sections in the host's order, and what is in none of them at the end", async () => {
    const title = { zh: "时间", en: "Time" };
    await showForm({
      schema: Course,
      value: goodCourse,
      sections: [{ title, fields: [["heldOn", "hours"], "nothing"] }],
    });
    expect(textOf(one(".title"))).to.equal("时间");
    expect(all(".name").map(textOf)).to.deep.equal([
      "日期",
      "学时",
      "课程名称",
      "培训方式",
      "有考试 选填",
      "说明 选填",
    ]);
  });

  it("asks the host's rules once the fields are in order: violations refuse, the rest is said", async () => {
    const finding = { rule: "t", subject: { kind: "c", id: "1" }, values: {}, basis: [] };
    await showForm({
      schema: Course,
      value: goodCourse,
      check: () => [
        {
          ...finding,
          severity: "violation" as const,
          at: ["heldOn", "hours"],
          message: { zh: "那天已满", en: "Full" },
        },
        { ...finding, severity: "warning" as const, at: ["title"], message: { zh: "已有同名课程", en: "Exists" } },
      ],
    });
    await submit();
    expect([faultOf("heldOn"), faultOf("hours")]).to.deep.equal(Array(2).fill("那天已满，请核对"));
    expect(textOf(one(".note"))).to.equal("已有同名课程");
  });
});
