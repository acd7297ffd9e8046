import { html, type TemplateResult } from "lit";
import { all, drawn, mount, one, textOf } from "../foundation/page.testing.js";
import "../hj-record-form.js";
export { badCourse, Course, Everything, goodCourse, goodEverything, references } from "./record-form.sample.testing.js";
import type { HjRecordForm } from "./record-form.js";

/** Puts a form on the page. */
export function showForm(
  given: Partial<HjRecordForm>,
  around = (form: TemplateResult): TemplateResult => form,
): Promise<HTMLElement> {
  const form = html`<hj-record-form></hj-record-form>`;
  return mount(around(form)).then(async (top) => {
    Object.assign(one("hj-record-form"), given);
    await drawn();
    return top;
  });
}

/** The form on the page. */
export function theForm(): HjRecordForm {
  return one("hj-record-form");
}

/** The control of a field, by its path. */
export function control(path: string): HTMLInputElement {
  const found = theForm().shadowRoot?.getElementById(`f/${path}`);
  if (!found) throw new Error(`no control for ${path}`);
  return found as HTMLInputElement; // most are; a test that asks for another kind reads only what every element has
}

/** What a field says is wrong with it; empty where nothing. */
export function faultOf(path: string): string {
  const found = theForm().shadowRoot?.getElementById(`f/${path}-fault`);
  return found ? textOf(found).replace(/^有误 /, "") : "";
}

/** Writes into a text field as a user would, and goes on. */
export async function write(path: string, text: string): Promise<void> {
  const input = control(path);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await drawn();
  input.blur();
  await drawn();
}

/** Presses submit. */
export async function submit(): Promise<void> {
  one("button[type=submit]").click();
  await drawn();
}

/** Presses a button by what it says, or by its accessible name. */
export async function press(name: string): Promise<void> {
  const found = all("button").find((button) => textOf(button) === name || button.getAttribute("aria-label") === name);
  if (!found) throw new Error(`no button says ${name}`);
  found.click();
  await drawn();
}
