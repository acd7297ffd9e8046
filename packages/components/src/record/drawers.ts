import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import { icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import { headOf, type Column } from "./columns.js";
import type { TableWords } from "./record-table.words.js";
import type { TableView } from "./view.js";

/** What the drawers under the filter line are drawn from. */
export interface Drawers {
  readonly view: TableView;
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  /** How many rows are shown, and how many there are. */
  readonly rows: number;
  readonly records: number;
  readonly locale: Locale;
  readonly change: (view: TableView) => void;
  readonly save: (kind: SheetKind) => void;
}

/** Which sheet is asked for: what is shown or everything, as a workbook or as CSV. */
export type SheetKind = "xlsx-shown" | "xlsx-all" | "csv-shown" | "csv-all";

/** Which columns are shown, in which order, and what makes groups and order: buttons throughout, nothing is dragged. */
export function columnDrawer({ view, all, shown, locale, change }: Drawers, t: TableWords): TemplateResult {
  const names = shown.map(({ name }) => name);
  const listed = [...shown, ...all.filter(({ name }) => !names.includes(name))];
  const put = (columns: readonly string[]): void => change({ ...view, columns });
  const move = (at: number, by: number): void => {
    const next = names.slice();
    next.splice(at + by, 0, ...next.splice(at, 1));
    put(next);
  };
  const item = (column: Column): TemplateResult => {
    const at = names.indexOf(column.name);
    const label = headOf(column, locale);
    const toggle = (): void => put(at === -1 ? [...names, column.name] : names.filter((name) => name !== column.name));
    return html`<li>
      <label
        ><input
          type="checkbox"
          .checked=${at !== -1}
          ?disabled=${at !== -1 && names.length === 1}
          @change=${toggle}
        />${label}</label
      >
      ${
        at === -1
          ? nothing
          : html`<button
                class="step"
                type="button"
                aria-label=${t.earlier({ label })}
                aria-disabled=${at === 0 ? "true" : "false"}
                @click=${() => at > 0 && move(at, -1)}
              >
                <span class="turn up">${icons.chevron()}</span></button
              ><button
                class="step"
                type="button"
                aria-label=${t.later({ label })}
                aria-disabled=${at === names.length - 1 ? "true" : "false"}
                @click=${() => at < names.length - 1 && move(at, 1)}
              >
                <span class="turn">${icons.chevron()}</span>
              </button>`
      }
    </li>`;
  };
  return html`<div class="drawer columns-drawer no-print" role="group" aria-label=${t.columns}>
    <ul class="columns">
      ${listed.map(item)}
    </ul>
    <div class="choices">
      ${chooser(t.groupBy, t.noGroup, all, locale, view.group ?? "", (group) => {
        const { group: _, ...rest } = view;
        change(group === "" ? rest : { ...rest, group });
      })}
      ${chooser(
        t.sortBy,
        t.noOrder,
        all.filter(({ unsorted }) => unsorted !== true),
        locale,
        view.order?.by ?? "",
        (by) => {
          const { order: _, ...rest } = view;
          change(by === "" ? rest : { ...rest, order: { by, down: false } });
        },
      )}
    </div>
  </div>`;
}

function chooser(
  words: string,
  none: string,
  columns: readonly Column[],
  locale: Locale,
  chosen: string,
  choose: (name: string) => void,
): TemplateResult {
  return html`<label class="stacked">
    <span class="small soft">${words}</span>
    <select class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ""}>${none}</option>
      ${columns.map(
        ({ name, label }) => html`<option value=${name} ?selected=${chosen === name}>${label[locale]}</option>`,
      )}
    </select>
  </label>`;
}

/** What can be saved: what is shown or everything, as a workbook or as CSV. */
export function exportDrawer({ all, shown, rows, records, save }: Drawers, t: TableWords): TemplateResult {
  const button = (kind: SheetKind, words: string): TemplateResult =>
    html`<button class="button" type="button" @click=${() => save(kind)}>${icons.download()}${words}</button>`;
  return html`<div class="drawer no-print" role="group" aria-label=${t.export}>
    <p>${t.exportShown({ rows: n(rows), columns: n(shown.length) })}</p>
    ${button("xlsx-shown", t.xlsxShown)} ${button("csv-shown", t.csvShown)}
    <p>${t.exportAll({ rows: n(records), columns: n(all.length) })}</p>
    ${button("xlsx-all", t.xlsxAll)} ${button("csv-all", t.csvAll)}
  </div>`;
}
