import { html, nothing, type TemplateResult } from "lit";
import { valueAt, variantOf, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { formIcons } from "../foundation/icons.js";
import { radios } from "./form-choices.js";
import type { FormHost } from "./form-host.js";
import { labelOf, lines, nameLine, removeButton } from "./form-label.js";
import { blankItem, idOf, isRecord, pickedVariant } from "./form-path.js";

/** A record inside the record. One that need not be there is added and taken away whole. */
export function objectField(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const id = idOf(path);
  const there = isRecord(valueAt(form.record, path));
  const label = labelOf(form, field, path);
  const add = (): void => {
    form.set(path, blankItem(field));
    form.focusOn(id);
  };
  const remove = (): void => {
    form.set(path, field.emptyIsNull ? null : undefined);
    form.focusOn(id);
  };
  if (!there && !field.required) {
    if (form.readonly) return group(form, field, path, html`<p class="shown soft">${form.t.nothing}</p>`);
    return group(form, field, path, addButton(id, form.t.add({ label }), add), "");
  }
  const end = field.required || form.readonly ? nothing : removeButton(form, label, remove);
  return group(form, field, path, html`<div class="fields bare">${fieldsOf(form, field, path)}</div>`, id, end);
}

/** A list of records or of values: each can be taken away, another added at the end. */
export function listField(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const id = idOf(path);
  const value = valueAt(form.record, path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const { item } = field;
  if (!item) return group(form, field, path, nothing);
  const label = item.label.zh === "" ? labelOf(form, field, path) : item.label[form.locale];
  const add = (): void => {
    form.set([...path, items.length], blankItem(item));
    form.focusOn(idOf([...path, items.length]));
  };
  const full = items.length >= (field.maxLength ?? Infinity);
  return group(
    form,
    field,
    path,
    html`${items.map((_, index) => listItem(form, item, [...path, index], form.t.item({ label, number: index + 1 })))}
    ${form.readonly || full ? nothing : addButton(id, form.t.add({ label }), add)}
    ${form.readonly && items.length === 0 ? html`<p class="shown soft">${form.t.nothing}</p>` : nothing}`,
    full || form.readonly ? id : "",
  );
}

/** One of several kinds of record: which, then its own fields. */
export function variantField(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const value = valueAt(form.record, path);
  const of = variantOf(field, value);
  const by: Path = [...path, field.by ?? ""];
  const choose = (mark: unknown): void => form.set(path, pickedVariant(field, value, mark));
  const chosen = valueAt(form.record, by);
  const which = (field.options ?? []).find((option) => option.value === chosen)?.label[form.locale];
  return group(
    form,
    field,
    path,
    html`<div class="item ${form.faultsAt(by).length > 0 ? "faulty" : ""}">
        ${lines(form, field, by)}
        <span class="hidden" id="${idOf(by)}-label">${labelOf(form, field, path)}</span>
        ${
          form.readonly
            ? html`<p class="shown">${which ?? form.t.nothing}</p>`
            : radios(form, field, by, field.options ?? [], choose, chosen)
        }
      </div>
      ${of ? html`<div class="fields bare">${fieldsOf(form, of, path)}</div>` : nothing}`,
  );
}

/** Where a rule stands: its source, from the pack where there is one, and the article. */
export function citationField(form: FormHost, field: FieldDescription, path: Path): TemplateResult {
  const parts = (field.fields ?? []).map((part) => {
    const needed = { ...part, required: field.required };
    const source = part.name === "source" && form.optionsFor("source") !== undefined;
    return source ? { ...needed, kind: "reference" as const, ref: "source" } : needed;
  });
  return group(
    form,
    field,
    path,
    html`<div class="row">${parts.map((part) => form.field(part, [...path, part.name]))}</div>`,
  );
}

function listItem(form: FormHost, item: FieldDescription, path: Path, label: string): TemplateResult {
  const id = idOf(path);
  const remove = form.readonly ? nothing : removeButton(form, label, () => form.removeItem(path, label));
  const named = { ...item, label: { zh: label, en: label } };
  if (item.kind !== "object") return html`<div class="entry">${form.field(named, path)}${remove}</div>`;
  return html`<div class="block" role="group" id=${id} tabindex="-1" aria-labelledby="${id}-label">
    <p class="head"><span class="name" id="${id}-label">${label}</span>${remove}</p>
    ${lines(form, named, path)}
    <div class="fields bare">${fieldsOf(form, item, path)}</div>
  </div>`;
}

function fieldsOf(form: FormHost, { fields = [] }: FieldDescription, path: Path): unknown {
  return fields.map((each) => form.field(each, [...path, each.name]));
}

/** Name, help and faults of something made of several controls. `own`: the id is the group's, for links to find it. */
function group(
  form: FormHost,
  field: FieldDescription,
  path: Path,
  content: unknown,
  own: string = idOf(path),
  end: unknown = nothing,
): TemplateResult {
  const id = idOf(path);
  const faulty = form.faultsAt(path).length > 0;
  return html`<div
    class="item group ${faulty ? "faulty" : ""}"
    role="group"
    id=${own === "" ? nothing : own}
    tabindex="-1"
    aria-labelledby="${id}-label"
  >
    <p class="head"><span class="name" id="${id}-label">${nameLine(form, field, path)}</span>${end}</p>
    ${lines(form, field, path)}
    <div class="inner">${content}</div>
  </div>`;
}

function addButton(id: string, label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button add" id=${id} @click=${press}>${formIcons.plus()} ${label}</button>`;
}
