import { html, nothing, type TemplateResult } from "lit";
import type { ColumnMapping, ImportResult, Locale, Rows } from "@hengjian/core/foundation";
import { icons, severityIcon } from "../foundation/icons.js";
import { n, shared } from "../foundation/words.js";
import { headOf, type Column } from "./columns.js";
import type { Source } from "./import-read.js";
import { faultTable } from "./outcome.js";
import type { ImportWords } from "./record-import.words.js";

/** A sheet that was read and is not written yet. */
export interface Preview {
  readonly source: Source;
  /** Which of its sheets. */
  readonly sheet: number;
  readonly mapping: ColumnMapping;
  readonly result: ImportResult<object>;
  /** How many were written of it, once they are. */
  readonly written: number | undefined;
}

/** What the preview is drawn from. */
export interface PreviewPanel {
  readonly preview: Preview;
  readonly columns: readonly Column[];
  readonly locale: Locale;
  readonly writing: boolean;
  readonly choose: (sheet: number) => void;
  readonly map: (mapping: ColumnMapping) => void;
  readonly write: () => void;
  readonly saveRefused: () => void;
  readonly close: () => void;
}

const FIRST = 5;

/** What a sheet would add, what is known already, what is refused and why; then the choice. */
export function previewPanel(of: PreviewPanel, t: ImportWords): TemplateResult {
  const { preview, locale, writing } = of;
  const { source, result, written } = preview;
  const { accepted, present, rejected, ignoredColumns } = result;
  const title = t.preview({ file: source.name });
  const fresh = written === undefined ? accepted.length : 0;
  const faults = rejected.flatMap((row) => row.faults);
  return html`<section class="preview" part="preview" aria-label=${title}>
    <header>
      <h3>${title}</h3>
      ${source.encoding ? html`<span class="soft small">${t.encoding({ encoding: source.encoding.toUpperCase() })}</span>` : nothing}
      ${source.sheets.length > 1 ? sheetChoice(of, t) : nothing}
    </header>
    <p class="counts" role="status">
      <strong
        >${written === undefined ? t.fresh({ count: n(accepted.length) }) : t.written({ count: n(written) })}</strong
      >
      <span>${t.present({ count: n(present.length) })}</span>
      <span class=${rejected.length > 0 ? "tag violation" : ""}>
        ${rejected.length > 0 ? severityIcon("violation") : nothing}${t.rejected({ count: n(rejected.length) })}
      </span>
    </p>
    ${fresh > 0 || written !== undefined ? nothing : html`<p>${nothingToWrite(result, t)}</p>`}
    ${
      ignoredColumns.length === 0
        ? nothing
        : html`<p class="soft">${t.ignored({ columns: ignoredColumns.join(shared[locale].list) })}</p>`
    }
    ${written === undefined ? mappingBox(of, t) : nothing} ${fresh > 0 ? firstRows(of, t) : nothing}
    ${faults.length === 0 ? nothing : faultTable(faults, locale)}
    <p class="actions">
      ${
        fresh === 0
          ? nothing
          : html`<button
              class="button primary"
              type="button"
              aria-disabled=${writing ? "true" : "false"}
              @click=${of.write}
            >
              ${writing ? t.writing : t.write({ count: n(fresh) })}
            </button>`
      }
      ${
        rejected.length === 0
          ? nothing
          : html`<button class="button" type="button" @click=${of.saveRefused}>
              ${icons.download()}${t.saveRefused}
            </button>`
      }
      <button class="button" type="button" @click=${of.close}>${fresh === 0 ? shared[locale].close : t.cancel}</button>
    </p>
  </section>`;
}

function nothingToWrite({ present, rejected }: ImportResult<object>, t: ImportWords): string {
  if (rejected.length === 0) return present.length === 0 ? t.noRows : t.nothingNew;
  return present.length > 0 ? t.nothingNewButRefused : t.nothingReadable;
}

function sheetChoice({ preview, choose }: PreviewPanel, t: ImportWords): TemplateResult {
  return html`<select
    class="field"
    aria-label=${t.sheet}
    @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}
  >
    ${preview.source.sheets.map(
      ({ name }, index) => html`<option value=${index} ?selected=${index === preview.sheet}>${name}</option>`,
    )}
  </select>`;
}

/** Which column each field is read from; open where the headers leave a field without one. */
function mappingBox({ preview, columns, locale, map }: PreviewPanel, t: ImportWords): TemplateResult {
  const { mapping } = preview;
  const rows = preview.source.sheets[preview.sheet]?.rows ?? [];
  const header = rows[mapping.header] ?? [];
  const sample = rows.slice(mapping.header + 1, mapping.header + 20);
  const choices = header.map((cell, index) =>
    t.column({
      header: cell.trim() === "" ? t.unnamed({ letter: letterOf(index) }) : cell.trim(),
      sample: sampleOf(sample, index),
    }),
  );
  const missing = columns.some(
    ({ name, field }) => field.required && name !== "id" && mapping.columns[name] === undefined,
  );
  const put = (name: string, value: string): void => {
    const { [name]: _, ...rest } = mapping.columns;
    map({ ...mapping, columns: value === "" ? rest : { ...rest, [name]: Number(value) } });
  };
  return html`<details ?open=${missing}>
    <summary>${t.mapping}</summary>
    <div class="mapping">
      ${columns
        .filter(({ name }) => name !== "id")
        .map((column) => {
          const at = mapping.columns[column.name];
          return html`<label>
            <span>${headOf(column, locale)}</span>
            <select
              class="field"
              @change=${(event: Event) => put(column.name, (event.target as HTMLSelectElement).value)}
            >
              <option value="" ?selected=${at === undefined}>${t.notRead}</option>
              ${choices.map((words, index) => html`<option value=${index} ?selected=${at === index}>${words}</option>`)}
            </select>
          </label>`;
        })}
    </div>
  </details>`;
}

function sampleOf(rows: Rows, index: number): string {
  const text = rows.map((row) => (row[index] ?? "").trim()).find((cell) => cell !== "") ?? "";
  return text.length > 14 ? `${text.slice(0, 14)}…` : text;
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}

function firstRows({ preview, columns, locale }: PreviewPanel, t: ImportWords): TemplateResult {
  const shown = columns.filter(({ name }) => name !== "id" && preview.mapping.columns[name] !== undefined);
  return html`<div class="faults" tabindex="0" role="region" aria-label=${t.first}>
    <table>
      <caption class="soft small">
        ${t.first}
      </caption>
      <thead>
        <tr>
          ${shown.map((column) => html`<th scope="col" class=${column.numeric ? "number" : ""}>${headOf(column, locale)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${preview.result.accepted.slice(0, FIRST).map(
          ({ record }) =>
            html`<tr>
              ${shown.map((column) => html`<td data-label=${headOf(column, locale)} class=${column.numeric ? "number" : ""}>${column.text(record) || t.nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
