import { html, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import { headOf, type Column } from "./columns.js";
import type { TableWords } from "./record-table.words.js";

/** Every field of a record in full, those of hidden columns too: what is under an open row unless the page draws it. */
export function recordDetail(
  columns: readonly Column[],
  record: object,
  locale: Locale,
  t: TableWords,
): TemplateResult {
  return html`<dl class="fields">
    ${columns.map((column) => {
      const text = column.text(record);
      return html`<div>
        <dt class="small soft">${headOf(column, locale)}</dt>
        <dd>${text === "" ? t.nothing : text}</dd>
      </div>`;
    })}
  </dl>`;
}
