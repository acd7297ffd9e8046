import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import { icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import { headOf, type Column } from "./columns.js";
import type { TableWords } from "./record-table.words.js";
import { isNarrowed, type Condition, type TableView } from "./view.js";

/** What the line above the table is drawn from. */
export interface FilterLine {
  readonly view: TableView;
  readonly columns: readonly Column[];
  readonly shown: number;
  readonly all: number;
  readonly counts: ((shown: number, all: number) => string) | undefined;
  readonly selected: number;
  readonly locale: Locale;
  readonly change: (view: TableView) => void;
  /** The panel that is open under the line. */
  readonly panel: string;
  readonly press: (panel: string) => void;
  /** Buttons beside the filter: columns, export. */
  readonly more: TemplateResult | typeof nothing;
}

const SELECTS = 2; // choices in the line itself; the rest stand in the panel

/** One line above the table: search, the first choices, the other filters, and how many rows are shown. */
export function filterLine(of: FilterLine, t: TableWords): TemplateResult {
  const { view, columns, shown, all, selected, locale, change, panel, press, more } = of;
  const choices = columns.filter(isChoice).slice(0, SELECTS);
  const active = Object.keys(view.where).length;
  const search = (event: Event): void => change({ ...view, search: valueOf(event) });
  return html`<div class="filters no-print">
    <label class="search">
      <span class="hidden">${t.searchLabel}</span>
      ${icons.search()}
      <input
        class="field"
        type="search"
        placeholder=${t.search}
        .value=${view.search}
        @input=${(event: InputEvent) => {
          if (!event.isComposing) search(event); // an input method that is still composing has not said anything yet
        }}
        @compositionend=${search}
      />
    </label>
    ${choices.map((column) => select(column, view, locale, change, t))}
    <slot name="filters"></slot>
    <button
      class="button"
      type="button"
      aria-expanded=${panel === "filters" ? "true" : "false"}
      @click=${() => press("filters")}
    >
      ${icons.filter()}${active === 0 ? t.filters : t.filtersActive({ count: n(active) })}
    </button>
    ${more}
    <p class="soft small shown" role="status">
      ${selected > 0 ? html`<span>${t.selected({ count: n(selected) })}</span>` : nothing}
      <span>${of.counts?.(shown, all) ?? t.count({ shown: n(shown), all: n(all) })}</span>
    </p>
  </div>`;
}

/** Every filter, one a column. */
export function filterPanel(of: FilterLine, t: TableWords): TemplateResult {
  const { view, columns, locale, change } = of;
  return html`<div class="drawer no-print" role="group" aria-label=${t.filters}>
    ${columns.map((column) => {
      if (isChoice(column)) return select(column, view, locale, change, t);
      if (column.numeric || column.field.kind === "date") return between(column, view, locale, change, t);
      return contains(column, view, locale, change, t);
    })}
    ${
      isNarrowed(view)
        ? html`<button class="link" type="button" @click=${() => change({ ...view, search: "", where: {} })}>
            ${icons.close()}${t.clear}
          </button>`
        : nothing
    }
  </div>`;
}

function isChoice({ options }: Column): boolean {
  return options !== undefined;
}

type Change = (view: TableView) => void;

function put(view: TableView, name: string, condition: Condition | undefined): TableView {
  const { [name]: _, ...rest } = view.where;
  return { ...view, where: condition ? { ...rest, [name]: condition } : rest };
}

function select(column: Column, view: TableView, locale: Locale, change: Change, t: TableWords): TemplateResult {
  const condition = view.where[column.name];
  const chosen = condition && "is" in condition ? condition.is : "";
  return html`<select
    class="field"
    aria-label=${column.label[locale]}
    @change=${(event: Event) => {
      const is = valueOf(event);
      change(put(view, column.name, is === "" ? undefined : { is }));
    }}
  >
    <option value="" ?selected=${chosen === ""}>${t.all({ label: column.label[locale] })}</option>
    ${(column.options ?? []).map(
      ({ value, label }) =>
        html`<option value=${String(value)} ?selected=${chosen === String(value)}>${label[locale]}</option>`,
    )}
  </select>`;
}

function between(column: Column, view: TableView, locale: Locale, change: Change, t: TableWords): TemplateResult {
  const condition = view.where[column.name];
  const range = condition && ("from" in condition || "to" in condition) ? condition : {};
  const label = headOf(column, locale);
  const read = (event: Event): string | number | undefined => {
    const text = valueOf(event);
    if (text === "") return undefined;
    if (!column.numeric) return text;
    return column.field.kind === "money" ? Math.round(Number(text) * 100) : Number(text);
  };
  const shown = (value: string | number | undefined): string => {
    if (value === undefined) return "";
    return column.field.kind === "money" ? String(Number(value) / 100) : String(value);
  };
  const set = (side: "from" | "to") => (event: Event) => {
    const { [side]: _, ...rest } = range;
    const value = read(event);
    const next = value === undefined ? rest : { ...rest, [side]: value };
    change(put(view, column.name, Object.keys(next).length === 0 ? undefined : next));
  };
  const box = (side: "from" | "to", words: string): TemplateResult =>
    html`<label class="stacked">
      <span class="small soft">${words}</span>
      <input
        class="field"
        type=${column.numeric ? "number" : "date"}
        step="any"
        .value=${shown(range[side])}
        @change=${set(side)}
      />
    </label>`;
  return html`${box("from", t.from({ label }))}${box("to", t.to({ label }))}`;
}

function contains(column: Column, view: TableView, locale: Locale, change: Change, t: TableWords): TemplateResult {
  const condition = view.where[column.name];
  const set = (event: Event): void => {
    const text = valueOf(event);
    change(put(view, column.name, text.trim() === "" ? undefined : { contains: text }));
  };
  return html`<label class="stacked">
    <span class="small soft">${t.contains({ label: column.label[locale] })}</span>
    <input
      class="field"
      type="text"
      .value=${condition && "contains" in condition ? condition.contains : ""}
      @input=${(event: InputEvent) => {
        if (!event.isComposing) set(event);
      }}
      @compositionend=${set}
    />
  </label>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value; // the listeners are on these
}
