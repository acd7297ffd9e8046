import { html, nothing, type TemplateResult } from "lit";
import { valueAt, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { checkboxes, OPEN_OPTIONS, radios, yesNoControl } from "./form-choices.js";
import { longTextControl, textControl } from "./form-controls.js";
import type { FormHost } from "./form-host.js";
import { describedBy, lines, nameLine } from "./form-label.js";
import { idOf } from "./form-path.js";

/** A field with everything around it: name, help, fault, control. Nothing where the host hides it. */
export function formField(form: FormHost, field: FieldDescription, path: Path): TemplateResult | typeof nothing {
  const hook = form.hookOf(path);
  if (field.kind === "constant") return nothing;
  const id = idOf(path);
  const invalid = form.faultsAt(path).length > 0;
  const control = hook.render ? ownControl(form, field, path) : controlOf(form, field, path);
  const group = GROUPS.has(field.kind) && (field.options?.length ?? 0) <= OPEN_OPTIONS && !hook.render;
  const name = nameLine(form, field, path);
  return html`<div class="item ${field.kind} ${invalid ? "faulty" : ""}">
    ${
      group
        ? html`<p class="name" id="${id}-label">${name}</p>`
        : html`<label class="name" id="${id}-label" for=${id}>${name}</label>`
    }
    ${lines(form, field, path)} ${control}
  </div>`;
}

const GROUPS = new Set<FieldDescription["kind"]>(["yes-no", "one-of", "several-of"]);

function controlOf(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  switch (field.kind) {
    case "long-text":
      return longTextControl(form, field, path);
    case "yes-no":
      return yesNoControl(form, field, path);
    case "one-of":
      return radios(form, field, path, field.options ?? []);
    case "several-of":
      return checkboxes(form, field, path);
    default:
      return textControl(form, field, path);
  }
}

function ownControl(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const described = describedBy(form, field, path);
  const slot = {
    id: idOf(path),
    describedBy: typeof described === "string" ? described : "",
    value: valueAt(form.record, path),
    invalid: form.faultsAt(path).length > 0,
    readonly: form.readonly,
    locale: form.locale,
    set: (value: unknown) => form.set(path, value),
    leave: () => form.leave(path),
  };
  return html`${form.hookOf(path).render?.(slot)}`;
}
