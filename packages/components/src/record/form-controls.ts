import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { valueAt, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { formIcons } from "../foundation/icons.js";
import { describedBy, hasLeft, labelOf } from "./form-label.js";
import type { FormHost } from "./form-host.js";
import { idOf } from "./form-path.js";
import { readText, writeText } from "./form-text.js";

/** One line of text, and everything that is written as one: numbers, money, days, codes. */
export function textControl(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const input = textInput(form, field, path);
  const unit = field.kind === "money" ? form.t.yuan : field.unit?.[form.locale];
  if (field.kind === "date") return html`<div class="joined">${input}${calendar(form, field, path)}</div>`;
  if (unit === undefined) return input;
  return html`<div class="joined">${input}<span class="unit" aria-hidden="true">${unit}</span></div>`;
}

/** Text of several lines. */
export function longTextControl(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const value = writeText(field, valueAt(form.record, path));
  return html`<textarea
      class="field"
      id=${idOf(path)}
      rows="3"
      aria-describedby=${describedBy(form, field, path)}
      aria-invalid=${form.faultsAt(path).length > 0}
      aria-required=${field.required}
      placeholder=${form.hookOf(path).placeholder?.[form.locale] ?? nothing}
      .value=${live(value)}
      @input=${(event: InputEvent) => typed(form, field, path, event)}
      @compositionend=${(event: CompositionEvent) => typed(form, field, path, event)}
      @blur=${(event: FocusEvent) => hasLeft(event) && form.leave(path)}
    ></textarea>
    <p class="printed">${value}</p>`;
}

function textInput(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const value = form.textAt(path) ?? writeText(field, valueAt(form.record, path));
  const unit = field.kind === "money" ? form.t.yuan : field.unit?.[form.locale];
  return html`<input
    class="field as-${field.kind}"
    id=${idOf(path)}
    type="text"
    inputmode=${INPUT_MODE[field.kind] ?? nothing}
    autocomplete="off"
    aria-describedby=${describedBy(form, field, path)}
    aria-label=${unit === undefined ? nothing : `${labelOf(form, field, path)} (${unit})`}
    aria-invalid=${form.faultsAt(path).length > 0}
    aria-required=${field.required}
    placeholder=${form.hookOf(path).placeholder?.[form.locale] ?? nothing}
    .value=${live(value)}
    @input=${(event: InputEvent) => typed(form, field, path, event)}
    @compositionend=${(event: CompositionEvent) => typed(form, field, path, event)}
    @blur=${(event: FocusEvent) => hasLeft(event) && form.leave(path)}
  />`;
}

const INPUT_MODE: Readonly<Partial<Record<FieldDescription["kind"], string>>> = {
  number: "decimal",
  money: "decimal",
  date: "numeric",
  division: "numeric",
};

/** Takes what has been typed, but never while an input method is still composing it. */
function typed(form: FormHost, field: FieldDescription, path: Path, event: InputEvent | CompositionEvent): void {
  if (event.type === "input" && (event as InputEvent).isComposing) return;
  const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
  form.set(path, readText(field, value), value);
}

/** The platform's calendar beside the text: a text alone can hold, and name, a day that does not exist. */
function calendar(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const value = valueAt(form.record, path);
  const press = (event: Event): void => {
    const picker = (event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement;
    picker.showPicker();
  };
  const pick = (event: Event): void => {
    const day = (event.target as HTMLInputElement).value;
    if (day !== "") form.set(path, day);
    form.leave(path);
  };
  return html`<button
      type="button"
      class="calendar"
      aria-label=${form.t.openCalendar({ label: labelOf(form, field, path) })}
      @click=${press}
    >
      ${formIcons.calendar()}</button
    ><input
      class="native-date"
      type="date"
      tabindex="-1"
      aria-hidden="true"
      .value=${typeof value === "string" ? value : ""}
      @change=${pick}
    />`;
}
