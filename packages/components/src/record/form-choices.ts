import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { valueAt, type FieldDescription, type FieldOption, type Path } from "@hengjian/core/foundation";
import { describedBy, hasLeft } from "./form-label.js";
import type { FormHost } from "./form-host.js";
import { idOf } from "./form-path.js";

/** The most options that stand open; more are behind a search. */
export const OPEN_OPTIONS = 8;

/** Yes or no: two radios, because nothing chosen is neither. */
export function yesNoControl(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const { yes, no } = form.t;
  return radios(form, field, path, [
    { value: true, label: { zh: yes, en: yes } },
    { value: false, label: { zh: no, en: no } },
  ]);
}

/** One of few. */
export function radios(
  form: FormHost,
  field: FieldDescription,
  path: Path,
  options: readonly FieldOption[],
  choose: (value: unknown) => void = (value) => form.set(path, value),
  chosen: unknown = valueAt(form.record, path),
): TemplateResult {
  const id = idOf(path);
  return html`<div
      class="options ${options.length > 4 ? "many" : ""}"
      role="radiogroup"
      aria-labelledby="${id}-label"
      aria-describedby=${describedBy(form, field, path)}
      aria-invalid=${form.faultsAt(path).length > 0}
      aria-required=${field.required}
      @focusout=${(event: FocusEvent) => leaveGroup(form, path, event)}
    >
      ${options.map(
        ({ value, label }, index) =>
          html`<label class="option"
            ><input
              type="radio"
              id=${index === 0 ? id : `${id}-${index}`}
              name=${id}
              .checked=${live(chosen === value)}
              @change=${() => choose(value)}
            /><span>${label[form.locale]}</span></label
          >`,
      )}
    </div>
    ${
      field.required || chosen === undefined || chosen === null
        ? nothing
        : html`<button type="button" class="link" @click=${() => choose(field.emptyIsNull ? null : undefined)}>
            ${form.t.clearChoice}
          </button>`
    }`;
}

/** Several of few. What is chosen keeps the order of the options. */
export function checkboxes(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const id = idOf(path);
  const chosenNow = (): readonly unknown[] => {
    const value = valueAt(form.record, path);
    return Array.isArray(value) ? value : [];
  };
  const chosen = chosenNow();
  const invalid = form.faultsAt(path).length > 0;
  const press = (option: FieldOption, on: boolean): void => {
    const all = (field.options ?? []).map((each) => each.value);
    const before = chosenNow(); // two may be pressed before the form is drawn again
    const next = all.filter((each) => (each === option.value ? on : before.includes(each)));
    form.set(path, next.length === 0 && !field.required ? undefined : next);
  };
  return html`<div
    class="options ${(field.options ?? []).length > 4 ? "many" : ""}"
    role="group"
    aria-labelledby="${id}-label"
    aria-describedby=${describedBy(form, field, path)}
    @focusout=${(event: FocusEvent) => leaveGroup(form, path, event)}
  >
    ${(field.options ?? []).map(
      (option, index) =>
        html`<label class="option"
          ><input
            type="checkbox"
            id=${index === 0 ? id : `${id}-${index}`}
            aria-invalid=${invalid}
            .checked=${live(chosen.includes(option.value))}
            @change=${(event: Event) => press(option, (event.target as HTMLInputElement).checked)}
          /><span>${option.label[form.locale]}</span></label
        >`,
    )}
  </div>`;
}

/** A group is left when the focus goes out of it, not from one of its options to the next. */
function leaveGroup(form: FormHost, path: Path, event: FocusEvent): void {
  if (!hasLeft(event)) return;
  const group = event.currentTarget as HTMLElement;
  if (!(event.relatedTarget instanceof Node && group.contains(event.relatedTarget))) form.leave(path);
}
