import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { halfWidth, valueAt, type FieldDescription, type Path } from "@hengjian/core/foundation";
import { formIcons, icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import type { FormHost, OpenPicker, PickOption } from "./form-host.js";
import { describedBy, hasLeft, removeButton } from "./form-label.js";
import { idOf } from "./form-path.js";

/** The most options drawn at once; a search narrows down the rest. */
const DRAWN = 50;

/** A field whose value is picked from many: by typing a part of a name or a code, or from the open list. */
export function picker(
  form: FormHost,
  field: FieldDescription,
  path: Path,
  options: readonly PickOption[],
  read: (value: string) => unknown = (value) => value,
): TemplateResult {
  const value = valueAt(form.record, path);
  const several = field.kind === "references" || field.kind === "several-of";
  const chosenNow = (): readonly unknown[] => {
    const now = several ? valueAt(form.record, path) : [];
    return Array.isArray(now) ? now : [];
  };
  const chosen = chosenNow();
  const of = (each: unknown): string => options.find((option) => read(option.value) === each)?.label ?? textOf(each);
  const rest = several ? options.filter((option) => !chosen.includes(read(option.value))) : options;
  const choose = (option: PickOption): void => {
    form.mismatch(path, undefined);
    form.openPicker(undefined);
    form.set(path, several ? [...chosenNow(), read(option.value)] : read(option.value));
  };
  const clear = (): void => form.set(path, field.emptyIsNull ? null : undefined);
  const box = { form, field, path, options: rest, shown: several ? "" : of(value), choose, clear, several };
  return html`${
    chosen.length === 0
      ? nothing
      : html`<ul class="chosen" aria-label=${form.t.chosen}>
          ${chosen.map((each) => {
            const drop = (): void => {
              const left = chosenNow().filter((other) => other !== each);
              form.set(path, left.length === 0 && !field.required ? undefined : left);
              form.focusOn(idOf(path));
            };
            return html`<li>${of(each)}${removeButton(form, of(each), drop)}</li>`;
          })}
        </ul>`
  }${combobox(box)}`;
}

interface Box {
  readonly form: FormHost;
  readonly field: FieldDescription;
  readonly path: Path;
  readonly options: readonly PickOption[];
  /** What stands in the box while nothing is typed. */
  readonly shown: string;
  readonly several: boolean;
  choose(option: PickOption): void;
  clear(): void;
}

function combobox(box: Box): TemplateResult {
  const { form, field, path } = box;
  const id = idOf(path);
  const open = form.picker?.id === id ? form.picker : undefined;
  const found = open ? matching(box.options, open.query) : [];
  const drawn = found.slice(0, DRAWN);
  const active = open && drawn[open.active] ? `${id}-option-${open.active}` : nothing;
  const search = form.t.search;
  const hint = field.ref === "officer" || field.ref === "body" ? search[field.ref] : search.other;
  return html`<div class="picker">
    ${icons.search()}
    <input
      class="field"
      id=${id}
      type="text"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${open !== undefined}
      aria-controls=${open ? `${id}-list` : nothing}
      aria-activedescendant=${active}
      aria-describedby=${describedBy(form, field, path)}
      aria-invalid=${form.faultsAt(path).length > 0}
      aria-required=${field.required}
      placeholder=${form.hookOf(path).placeholder?.[form.locale] ?? hint}
      .value=${live(open?.query ?? form.mismatchAt(path) ?? box.shown)}
      @input=${(event: InputEvent) => typed(box, id, event)}
      @compositionend=${(event: CompositionEvent) => typed(box, id, event)}
      @click=${() => open ?? form.openPicker({ id, query: undefined, active: -1 })}
      @keydown=${(event: KeyboardEvent) => pressed(box, open, drawn, event)}
      @blur=${(event: FocusEvent) => hasLeft(event) && left(box, open)}
    />
    ${formIcons.down()} ${open ? list(box, open, found, drawn) : nothing}
  </div>`;
}

function list(box: Box, open: OpenPicker, found: readonly PickOption[], drawn: readonly PickOption[]): TemplateResult {
  const { form, path } = box;
  const id = idOf(path);
  const value = valueAt(form.record, path);
  const option = (each: PickOption, index: number): TemplateResult =>
    html`<div
      role="option"
      id="${id}-option-${index}"
      class=${index === open.active ? "active" : ""}
      aria-selected=${each.value === value}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => box.choose(each)}
    >
      <span>${each.label}</span> ${each.hint === undefined ? nothing : html`<span class="soft">${each.hint}</span>`}
    </div>`;
  const groups = [...new Set(drawn.map((each) => each.group))];
  const status =
    found.length === 0
      ? form.t.noMatch({ text: open.query ?? "" })
      : found.length > drawn.length
        ? form.t.moreMatches({ count: n(found.length - drawn.length) })
        : undefined;
  return html`<div class="list">
    <div role="listbox" id="${id}-list" aria-labelledby="${id}-label">
      ${groups.map((group, at) => {
        const members = drawn.map((each, index) => (each.group === group ? option(each, index) : nothing));
        return group === undefined
          ? members
          : html`<div role="group" aria-labelledby="${id}-group-${at}">
              <div class="group" id="${id}-group-${at}" role="presentation">${group}</div>
              ${members}
            </div>`;
      })}
    </div>
    <p class=${status === undefined ? "hidden" : "more"} role="status">
      ${status ?? form.t.matches({ count: found.length })}
    </p>
  </div>`;
}

/** Filters by a part of a name, a code or a hint; never while a composition is open. */
function typed({ form }: Box, id: string, event: InputEvent | CompositionEvent): void {
  if (event.type === "input" && (event as InputEvent).isComposing) return;
  const query = (event.target as HTMLInputElement).value;
  form.openPicker({ id, query, active: query === "" ? -1 : 0 });
}

function pressed(box: Box, open: OpenPicker | undefined, drawn: readonly PickOption[], event: KeyboardEvent): void {
  if (event.isComposing) return;
  const id = idOf(box.path);
  const move = (active: number): void => {
    event.preventDefault();
    box.form.openPicker({ id, query: open?.query, active });
  };
  const last = drawn.length - 1;
  if (event.key === "ArrowDown") move(open ? Math.min(open.active + 1, last) : 0);
  else if (event.key === "ArrowUp" && open) move(Math.max(open.active - 1, 0));
  else if (event.key === "Escape" && open) {
    event.preventDefault();
    box.form.openPicker(undefined);
  } else if (event.key === "Enter" && open) {
    event.preventDefault(); // chooses, and does not submit
    const option = drawn[open.active];
    if (option) box.choose(option);
  }
}

/** What was typed and is the name or code of one option is chosen; anything else stays, with a fault. */
function left(box: Box, open: OpenPicker | undefined): void {
  const { form, path } = box;
  const query = open?.query?.trim();
  form.openPicker(undefined);
  if (query === "") {
    form.mismatch(path, undefined);
    if (!box.several) box.clear();
  } else if (query !== undefined) {
    const [only, ...others] = box.options.filter((each) => [each.label, each.value, each.hint].includes(query));
    if (only && others.length === 0) box.choose(only);
    else form.mismatch(path, query);
  }
  form.leave(path);
}

function matching(options: readonly PickOption[], query: string | undefined): readonly PickOption[] {
  const wanted = halfWidth(query ?? "")
    .trim()
    .toLowerCase();
  if (wanted === "") return options;
  return options.filter((each) =>
    [each.label, each.hint, each.value].some((text) => text?.toLowerCase().includes(wanted)),
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
