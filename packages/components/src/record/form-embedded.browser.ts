import { expect } from "chai";
import { html } from "lit";
import { all, axeFaults, drawn, one, pressKey } from "../foundation/page.testing.js";
import { formElementSuite } from "../foundation/form-element.testing.js";
import { badCourse, control, Course, goodCourse, showForm, submit, theForm } from "./record-form.testing.js";

formElementSuite({
  tag: "hj-record-form",
  prepare: (element) => Object.assign(element, { schema: Course }),
  good: goodCourse,
  bad: badCourse,
  says: "有 3 处要改",
});

describe("<hj-record-form> inside a form of the host", () => {
  const inForm = (given: Parameters<typeof showForm>[0]): Promise<HTMLElement> =>
    showForm(
      { schema: Course, ...given },
      (form) => html`<form id="host">${form}<button id="send">Send</button></form>`,
    );

  it("has no buttons of its own, and is sent by Enter with the host's form", async () => {
    await inForm({ value: goodCourse });
    expect(all(".foot, button.primary")).to.have.length(0);
    let submitted = 0;
    one("#host").addEventListener("submit", (event) => {
      event.preventDefault();
      submitted += 1;
    });
    control("title").focus();
    await pressKey("Enter");
    expect(submitted).to.equal(1);
  });

  it("shows its own summary, in the place of the browser's bubble, and gives it the focus", async () => {
    await inForm({ value: badCourse });
    one("#send").click();
    await drawn();
    expect(theForm().shadowRoot?.activeElement?.className).to.equal("summary");
    expect(await axeFaults()).to.deep.equal([]);
  });

  it("is refused by Enter as well", async () => {
    await inForm({ value: badCourse });
    control("title").focus();
    await pressKey("Enter");
    expect(all(".summary")).to.have.length(1);
  });

  it("has its buttons again outside a form", async () => {
    await inForm({ value: goodCourse });
    document.body.append(theForm());
    theForm().requestUpdate();
    await drawn();
    await submit();
    expect(all(".foot")).to.have.length(1);
  });
});
