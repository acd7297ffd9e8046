import { html, nothing, type TemplateResult } from "lit";
import type { Locale, Words } from "@hengjian/core/foundation";
import { icons, severityIcon } from "../foundation/icons.js";
import { n, shared } from "../foundation/words.js";
import type { Outcome } from "./cell-editing.js";
import type { TableWords } from "./record-table.words.js";

/** What stands above everything: why nothing can be changed, why the host could not save, what is being done. */
export function strips(
  of: {
    readonly locked: Words | undefined;
    readonly failure: Words | undefined;
    readonly locale: Locale;
    readonly busy: boolean;
    readonly loading: boolean;
  },
  t: TableWords,
): TemplateResult {
  const { locked, failure, locale, busy, loading } = of;
  return html`
    ${locked ? html`<p class="strip">${icons.lock()}<span>${locked[locale]}</span></p>` : nothing}
    ${
      failure
        ? html`<p class="strip failure" role="alert">
            ${severityIcon("warning")}<span><strong>${t.notSaved}</strong> ${failure[locale]}</span>
          </p>`
        : nothing
    }
    <p class="hidden" role="status">${busy ? t.working : loading ? t.loading : nothing}</p>
  `;
}

/** What pasting a block came to: how many cells were taken, which were refused and why. */
export function outcomeDrawer(
  outcome: Outcome | undefined,
  close: () => void,
  locale: Locale,
  t: TableWords,
): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const { cells, faults } = outcome;
  return html`<div class="drawer outcome">
    <p class="counts" role="status">
      <strong>${t.pasted({ cells: n(cells) })}</strong>
      ${
        faults.length > 0
          ? html`<span class="tag violation">
              ${severityIcon("violation")}${t.pastedRefused({ count: n(faults.length) })}
            </span>`
          : nothing
      }
    </p>
    ${faults.length > 0 ? outcome.table(locale) : nothing}
    <button class="button" type="button" @click=${close}>${shared[locale].close}</button>
  </div>`;
}

/** Where there are no lines: that they are loading, that there are no records, or that none meets the conditions. */
export function emptyState(
  of: {
    readonly lines: number;
    readonly records: number;
    readonly busy: boolean;
    readonly loading: boolean;
    /** Clears what the reader has set; absent where nothing is set. */
    readonly clear: (() => void) | undefined;
  },
  t: TableWords,
): TemplateResult | typeof nothing {
  const { lines, records, busy, loading, clear } = of;
  if (lines > 0 || busy) return nothing;
  if (loading) {
    return html`<div class="skeleton" aria-hidden="true">${Array.from({ length: 8 }, () => html`<i></i>`)}</div>`;
  }
  if (records === 0) {
    return html`<div class="empty">
      <slot name="empty">
        <p class="heading">${t.empty}</p>
        <p>${t.emptyWhat}</p>
      </slot>
    </div>`;
  }
  return html`<div class="empty">
    <slot name="none">
      <p class="heading">${t.none}</p>
      <p>${t.noneWhy({ all: n(records) })}</p>
      ${clear ? html`<button class="link" type="button" @click=${clear}>${icons.close()}${t.clear}</button>` : nothing}
    </slot>
  </div>`;
}
