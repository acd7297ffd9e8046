import { html, nothing, type TemplateResult } from "lit";
import { valueAt, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { checkboxes, OPEN_OPTIONS, radios, yesNoControl } from "./form-choices.js";
import { longTextControl, textControl } from "./form-controls.js";
import { filesControl } from "./form-files.js";
import type { FormHost, PickOption } from "./form-host.js";
import { describedBy, labelOf, lines, nameLine } from "./form-label.js";
import { citationField, listField, objectField, variantField } from "./form-nested.js";
import { idOf } from "./form-path.js";
import { picker } from "./form-picker.js";
import { shownValue } from "./form-shown.js";

/** A field with everything around it: name, help, fault, control. */
export function formField(form: FormHost, field: FieldDescription, path: Path): TemplateResult | typeof nothing {
  const hook = form.hookOf(path);
  if (hook.render) return framed(form, field, path, ownControl(form, field, path), true);
  switch (field.kind) {
    case "constant":
      return nothing;
    case "object":
      return objectField(form, field, path);
    case "list":
      return listField(form, field, path);
    case "variant":
      return variantField(form, field, path);
    default:
  }
  if (form.isReadonly(path) || field.kind === "other")
    return framed(form, field, path, shownValue(form, field, path), false);
  if (field.kind === "citation") return citationField(form, field, path);
  const many = (field.options?.length ?? 0) > OPEN_OPTIONS;
  switch (field.kind) {
    case "yes-no":
      return framed(form, field, path, yesNoControl(form, field, path), false);
    case "one-of":
      if (many) return framed(form, field, path, optionPicker(form, field, path), true);
      return framed(form, field, path, radios(form, field, path, field.options ?? []), false);
    case "several-of":
      if (many) return framed(form, field, path, optionPicker(form, field, path), true);
      return framed(form, field, path, checkboxes(form, field, path), false);
    case "attachment":
    case "attachments":
      return framed(form, field, path, filesControl(form, field, path), false);
    case "long-text":
      return framed(form, field, path, longTextControl(form, field, path), true);
    case "reference":
    case "references":
    case "division":
      return framed(form, field, path, referenceControl(form, field, path), true);
    default:
      return framed(form, field, path, textControl(form, field, path), true);
  }
}

/** Name, help and fault above a control. `single`: it is one control, which the name labels. */
function framed(
  form: FormHost,
  field: FieldDescription,
  path: Path,
  control: unknown,
  single: boolean,
): TemplateResult {
  const id = idOf(path);
  const name = nameLine(form, field, path);
  return html`<div class="item ${form.faultsAt(path).length > 0 ? "faulty" : ""}">
    ${
      single
        ? html`<label class="name" id="${id}-label" for=${id}>${name}</label>`
        : html`<p class="name" id="${id}-label">${name}</p>`
    }
    ${lines(form, field, path)}
    <div class="control">${control}</div>
  </div>`;
}

/** Picked from what the host offers; where it offers nothing, the id is typed. */
function referenceControl(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const options = form.optionsFor(field.ref ?? "division");
  if (options) return picker(form, field, path, options);
  return field.kind === "references" ? picker(form, field, path, []) : textControl(form, field, path);
}

function optionPicker(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const options: readonly PickOption[] = (field.options ?? []).map(({ value, label }) => ({
    value: String(value),
    label: label[form.locale],
  }));
  const read = (text: string): unknown => field.options?.find(({ value }) => String(value) === text)?.value;
  return picker(form, field, path, options, read);
}

function ownControl(form: FormHost, field: FieldDescription, path: Path): unknown {
  const described = describedBy(form, field, path);
  return form.hookOf(path).render?.({
    id: idOf(path),
    describedBy: typeof described === "string" ? described : "",
    label: labelOf(form, field, path),
    value: valueAt(form.record, path),
    invalid: form.faultsAt(path).length > 0,
    readonly: form.isReadonly(path),
    locale: form.locale,
    set: (value) => form.set(path, value),
    leave: () => form.leave(path),
  });
}
