import { expect } from "chai";
import { html, unsafeStatic } from "lit/static-html.js";
import { drawn, mount, one, textOf } from "./page.testing.js";
import { tagName, type TagName } from "./define.js";
import type { HjFormElement } from "./form-element.js";

/** What a suite needs to know of a form element: how it comes to a value that may be sent, and to one that may not. */
export interface FormElementCase {
  readonly tag: TagName;
  /** Gives the element what it needs besides a value. */
  readonly prepare: (element: HjFormElement) => void;
  readonly good: unknown;
  readonly bad: unknown;
  /** A part of what it says where the value is bad. */
  readonly says: string;
}

type WithValue = HjFormElement & { value: unknown };

/** What every element that is a field of the host's form must do. One suite for all of them. */
export function formElementSuite({ tag, prepare, good, bad, says }: FormElementCase): void {
  const name = unsafeStatic(tagName(tag));
  const show = async (value: unknown): Promise<WithValue> => {
    await mount(
      html`<form id="host">
        <fieldset><${name} name="field"></${name}></fieldset>
        <button id="send">Send</button>
      </form>`,
    );
    const element = one(tagName(tag) as "hj-record-form") as unknown as WithValue; // every form element has a value
    prepare(element);
    element.value = value;
    await drawn();
    return element;
  };
  const form = (): HTMLFormElement => one("#host") as HTMLFormElement;
  const sent = (): FormDataEntryValue | null => new FormData(form()).get("field");

  describe(`<${tag}> as a field of a form`, () => {
    it("sends its value as JSON, under its name", async () => {
      await show(good);
      expect(JSON.parse(sent() as string)).to.deep.equal(good);
    });

    it("has its new value at once, before it is drawn", async () => {
      const element = await show(bad);
      element.value = good;
      expect(element.checkValidity()).to.equal(true);
      expect(JSON.parse(sent() as string)).to.deep.equal(good);
    });

    it("sends nothing while it, or a fieldset around it, is disabled", async () => {
      const element = await show(good);
      (one("#host fieldset") as HTMLFieldSetElement).disabled = true;
      await drawn();
      expect([sent(), element.willValidate]).to.deep.equal([null, false]);
      (one("#host fieldset") as HTMLFieldSetElement).disabled = false;
      element.disabled = true;
      await drawn();
      expect(sent()).to.equal(null);
    });

    it("stops the form and says why, until the value is good", async () => {
      const element = await show(bad);
      let submitted = 0;
      form().addEventListener("submit", (event) => {
        event.preventDefault();
        submitted += 1;
      });
      one("#send").click();
      await drawn();
      expect([submitted, element.validity.customError]).to.deep.equal([0, true]);
      expect(element.validationMessage).to.not.equal("");
      expect(textOf(element)).to.include(says);
      element.value = good;
      await drawn();
      one("#send").click();
      expect([submitted, element.validity.valid]).to.deep.equal([1, true]);
    });

    it("goes back to what it was given when the form is reset", async () => {
      const element = await show(good);
      element.formStateRestoreCallback(JSON.stringify(bad));
      await drawn();
      expect(element.value).to.deep.equal(bad);
      form().reset();
      await drawn();
      expect(element.value).to.deep.equal(good);
    });

    it("takes back what the browser has kept, and leaves alone what it does not understand", async () => {
      const element = await show(undefined);
      element.formStateRestoreCallback(JSON.stringify(good));
      expect(element.value).to.deep.equal(good);
      element.formStateRestoreCallback("{ not JSON");
      element.formStateRestoreCallback(new FormData());
      expect(element.value).to.deep.equal(good);
    });

    it("knows its form", async () => {
      const element = await show(good);
      expect(element.form).to.equal(form());
    });
  });
}
