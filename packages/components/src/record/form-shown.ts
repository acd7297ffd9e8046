import { html, type TemplateResult } from "lit";
import { valueAt, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { n, shared } from "../foundation/words.js";
import { fileList, filesOf } from "./form-files.js";
import type { FormHost } from "./form-host.js";
import { writeText } from "./form-text.js";
import { idOf } from "./form-path.js";

/** A value as text, where nothing can be changed: not a greyed control. */
export function shownValue(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const value = valueAt(form.record, path);
  const files = field.kind === "attachment" || field.kind === "attachments" ? filesOf(value) : [];
  if (files.length > 0) return html`${fileList(form, files)}`;
  const text = valueText(form, field, value);
  return text === ""
    ? html`<p class="shown soft" id=${idOf(path)} tabindex="-1">${form.t.nothing}</p>`
    : html`<p class="shown" id=${idOf(path)} tabindex="-1">${text}</p>`;
}

/** A value as one line of text; empty where there is none. */
export function valueText(form: FormHost, field: FieldDescription, value: unknown): string {
  if (Array.isArray(value)) {
    const texts = value.map((each) => valueText(form, field, each));
    return texts.join(shared[form.locale].list);
  }
  if (value === undefined || value === null) return "";
  const option = field.options?.find((each) => each.value === value);
  if (option) return option.label[form.locale];
  if (field.kind === "yes-no") return value === true ? form.t.yes : value === false ? form.t.no : "";
  const ref = field.kind === "division" ? "division" : field.ref;
  const picked = ref === undefined ? undefined : form.optionsFor(ref)?.find((each) => each.value === value);
  if (picked) return picked.label;
  if (field.kind === "money" && typeof value === "number") return `${n(value / 100, 2)} ${form.t.yuan}`;
  if (field.kind === "number" && typeof value === "number")
    return [n(value, 6), field.unit?.[form.locale]].join(" ").trim();
  // Whole records have no name of their own here: their JSON is at least complete.
  return typeof value === "object" ? JSON.stringify(value) : writeText(field, value);
}
