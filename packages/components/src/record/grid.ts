import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Locale } from "@hengjian/core/foundation";
import { icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import type { Group, Totals } from "./arrange.js";
import { headOf, type Column } from "./columns.js";
import type { Entries } from "./entries.js";
import type { TableWords } from "./record-table.words.js";
import type { TableView } from "./view.js";
import type { Window } from "./window.js";

/** A cell of the grid: the line, -1 for the head, and the column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Everything the grid is drawn from. */
export interface Grid {
  readonly label: string;
  readonly records: readonly object[];
  readonly columns: readonly Column[];
  readonly entries: Entries;
  readonly window: Window;
  readonly view: TableView;
  readonly totals: Totals;
  readonly active: Place;
  readonly selectable: boolean;
  readonly isSelected: (row: number) => boolean;
  readonly allSelected: boolean;
  readonly editable: boolean;
  readonly isOpen: (row: number) => boolean;
  readonly detail: ((record: object) => unknown) | undefined;
  readonly folded: ReadonlySet<string>;
  /** Lines have heights of their own: blocks on a phone. */
  readonly blocks: boolean;
  readonly busy: boolean;
  /** What stands in a cell that is being edited. */
  readonly editor: (row: number, column: Column) => TemplateResult | undefined;
  readonly locale: Locale;
}

/** The grid: a table with one tab stop, of which only what is seen is drawn. */
export function grid(of: Grid, t: TableWords): TemplateResult {
  const { columns, entries, selectable, editable, label, busy } = of;
  const totalled = columns.some(({ total }) => total === true) && entries.count > 0;
  const width = columns.reduce((sum, column) => sum + column.width, selectable ? 3 : 0);
  return html`<table
    role="grid"
    part="table"
    aria-label=${label}
    aria-rowcount=${entries.count + 1 + (totalled ? 1 : 0)}
    aria-colcount=${columns.length + (selectable ? 1 : 0)}
    aria-readonly=${editable ? "false" : "true"}
    aria-multiselectable=${selectable ? "true" : nothing}
    aria-busy=${busy ? "true" : "false"}
    class=${selectable ? "selectable" : ""}
    .style=${`min-inline-size:${width}em`}
  >
    <colgroup>
      ${selectable ? html`<col .style=${"inline-size:3em"} />` : nothing}
      ${columns.map((column) => html`<col .style=${`inline-size:${column.width}em`} />`)}
    </colgroup>
    ${head(of, t)}
    <tbody role="rowgroup">
      ${repeat(
        of.window.lines,
        ({ slot }) => slot,
        ({ index, before }) => html`${gap(before)}${line(of, index, t)}`,
      )}
      ${gap(of.window.after)}
    </tbody>
    ${totalled ? foot(of, t) : nothing}
  </table>`;
}

/** Room for lines that are not drawn. */
function gap(height: number): TemplateResult | typeof nothing {
  if (height <= 0) return nothing;
  return html`<tr class="gap" aria-hidden="true">
    <td .style=${`block-size:${height}px`}></td>
  </tr>`;
}

function head({ columns, view, active, selectable, allSelected, locale }: Grid, t: TableWords): TemplateResult {
  const offset = selectable ? 1 : 0;
  const stop = (column: number): string => (active.line === -1 && active.column === column ? "0" : "-1");
  return html`<thead role="rowgroup">
    <tr role="row" aria-rowindex="1" data-index="-1">
      ${
        selectable
          ? html`<th scope="col" role="columnheader" class="choose" data-column="0" aria-colindex="1">
              <input
                type="checkbox"
                class="target"
                data-do="select-all"
                tabindex=${stop(0)}
                aria-label=${t.selectAll}
                .checked=${allSelected}
              />
            </th>`
          : nothing
      }
      ${columns.map((column, at) => {
        const index = at + offset;
        const sorted = view.order?.by === column.name ? (view.order.down ? "descending" : "ascending") : "none";
        const words = headOf(column, locale);
        return html`<th
          scope="col"
          role="columnheader"
          class=${`${column.numeric ? "number" : ""} ${at === 0 ? "first" : ""}`}
          data-column=${index}
          aria-colindex=${index + 1}
          tabindex=${column.unsorted === true ? stop(index) : nothing}
          aria-sort=${column.unsorted === true ? nothing : sorted}
        >
          ${
            column.unsorted === true
              ? words
              : html`<button class="sort target" type="button" data-do="sort" tabindex=${stop(index)}>
                  <span>${words}</span>
                  ${
                    sorted === "none"
                      ? nothing
                      : html`<span class="arrow ${sorted === "descending" ? "down" : ""}">${icons.sorted()}</span>`
                  }
                </button>`
          }
        </th>`;
      })}
    </tr>
  </thead>`;
}

function line(of: Grid, index: number, t: TableWords): TemplateResult | typeof nothing {
  const entry = of.entries.at(index);
  if (!entry) return nothing;
  if (entry.is === "group") return groupLine(of, entry.group, index, t);
  const record = of.records[entry.row];
  if (!record) return nothing;
  if (entry.is === "record") return recordLine(of, record, entry.row, index, t);
  return html`<tr class="detail" role="row" aria-rowindex=${index + 2} data-index=${index} data-measured>
    <td role="gridcell" colspan=${of.columns.length + (of.selectable ? 1 : 0)} data-column="0" tabindex="-1">
      <div class="detail-room">${of.detail?.(record)}</div>
    </td>
  </tr>`;
}

function recordLine(of: Grid, record: object, row: number, index: number, t: TableWords): TemplateResult {
  const { columns, active, selectable, locale } = of;
  const offset = selectable ? 1 : 0;
  const open = of.isOpen(row);
  const selected = selectable && of.isSelected(row);
  const name = columns[0]?.text(record) ?? "";
  return html`<tr
    class=${`line${open ? " open" : ""}${selected ? " selected" : ""}`}
    role="row"
    aria-rowindex=${index + 2}
    aria-selected=${selectable ? (selected ? "true" : "false") : nothing}
    data-index=${index}
    ?data-measured=${of.blocks}
  >
    ${
      selectable
        ? html`<td class="choose" role="gridcell" data-column="0" aria-colindex="1">
            <input
              type="checkbox"
              class="target"
              data-do="select"
              tabindex=${active.line === index && active.column === 0 ? "0" : "-1"}
              aria-label=${t.selectRow({ row: name })}
              .checked=${selected}
            />
          </td>`
        : nothing
    }
    ${columns.map((column, at) => {
      const place = at + offset;
      const stop = active.line === index && active.column === place ? "0" : "-1";
      const editing = of.editor(row, column);
      const content = editing ?? cell(column, record, t);
      const look = `${column.numeric ? "number" : ""} ${column.look ?? ""}${editing ? " editing" : ""}`;
      if (at === 0) {
        const opener =
          of.detail && !editing
            ? html`<button
                class="opener target"
                type="button"
                data-do="open"
                tabindex=${stop}
                aria-expanded=${open ? "true" : "false"}
              >
                ${icons.chevron()}<span>${content}</span><span class="hidden">${t.details}</span>
              </button>`
            : content;
        return html`<th
          scope="row"
          role="rowheader"
          class=${`first ${look}`}
          data-column=${place}
          aria-colindex=${place + 1}
          tabindex=${of.detail || editing ? nothing : stop}
        >
          ${opener}
        </th>`;
      }
      return html`<td
        role="gridcell"
        class=${look}
        data-column=${place}
        data-label=${headOf(column, locale)}
        aria-colindex=${place + 1}
        tabindex=${editing ? nothing : stop}
      >
        ${content}
      </td>`;
    })}
  </tr>`;
}

/** What a cell shows: nought is soft, nothing is a dash. */
function cell(column: Column, record: object, t: TableWords): unknown {
  if (column.show) return column.show(record);
  const text = column.text(record);
  if (text === "") return html`<span class="soft">${t.nothing}</span>`;
  return column.numeric && column.value(record) === 0 ? html`<span class="soft">${text}</span>` : text;
}

function groupLine(of: Grid, group: Group, index: number, t: TableWords): TemplateResult {
  const { columns, active, selectable, folded } = of;
  const offset = selectable ? 1 : 0;
  const closed = folded.has(group.value);
  const label = t.groupCount({ label: group.label === "" ? t.noValue : group.label, count: n(group.rows.length) });
  return html`<tr class="group" role="row" aria-rowindex=${index + 2} data-index=${index}>
    ${selectable ? html`<td role="gridcell" class="choose" data-column="0" tabindex="-1"></td>` : nothing}
    ${columns.map((column, at) => {
      const place = at + offset;
      const stop = active.line === index && active.column === place ? "0" : "-1";
      if (at === 0) {
        return html`<th scope="row" role="rowheader" class="first" data-column=${place}>
          <button
            class="opener target"
            type="button"
            data-do="fold"
            tabindex=${stop}
            aria-expanded=${closed ? "false" : "true"}
          >
            ${icons.chevron()}<span>${label}</span>
          </button>
        </th>`;
      }
      return html`<td role="gridcell" class="number" data-column=${place} tabindex=${stop}>
        ${column.total === true ? sum(column, group.totals[column.name] ?? 0) : nothing}
      </td>`;
    })}
  </tr>`;
}

function foot({ columns, totals, selectable, entries, locale }: Grid, t: TableWords): TemplateResult {
  return html`<tfoot role="rowgroup">
    <tr class="total" role="row" aria-rowindex=${entries.count + 2}>
      ${selectable ? html`<td role="gridcell" class="choose"></td>` : nothing}
      ${columns.map((column, at) =>
        at === 0
          ? html`<th scope="row" role="rowheader" class="first">${t.total}</th>`
          : html`<td role="gridcell" class="number" data-label=${headOf(column, locale)}>
              ${column.total === true ? sum(column, totals[column.name] ?? 0) : nothing}
            </td>`,
      )}
    </tr>
  </tfoot>`;
}

/** A sum as the column writes its numbers: 分 as 元. */
function sum(column: Column, amount: number): string {
  return column.text({ [column.name]: amount });
}
