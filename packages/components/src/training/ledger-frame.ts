import { html, nothing, type TemplateResult } from "lit";
import { dayOfYear, daysInYear, yearEnd, yearStart, type Locale } from "@hengjian/core/foundation";
import type { Pack } from "@hengjian/core/policy";
import { icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import { lead, type Summary } from "./ledger-summary.js";
import type { LedgerWords } from "./training-ledger.words.js";

/** What stands above the panels. */
export interface LedgerTop {
  readonly year: number;
  readonly today: string;
  readonly pack: Pack | undefined;
  readonly locale: Locale;
  /** Absent while records are loading. */
  readonly facts: Summary | undefined;
  /** Why nothing may be added, or `undefined` where it may. */
  readonly refused: string | undefined;
  /** A file was chosen in the input that is the event's target. */
  readonly chosen: (event: Event) => void;
}

/** Title, the answer in one sentence, what it was judged by, and the way to add. */
export function ledgerTop(
  { year, today, pack, locale, facts, refused, chosen }: LedgerTop,
  t: LedgerWords,
): TemplateResult {
  const meta = [
    ...(today === "" ? [] : [t.judgedOn({ today })]),
    ...(yearStart(year) <= today && today <= yearEnd(year)
      ? [t.daysLeft({ days: daysInYear(year) - dayOfYear(today) })]
      : []),
    ...(pack ? [t.pack({ name: pack.name[locale], version: pack.version })] : []),
  ];
  return html`<header class="top">
    <div>
      <h2>${t.title({ year })}</h2>
      ${facts ? html`<p class="lead">${lead(facts, t)}</p>` : nothing}
      <p class="meta soft small">${meta.map((part) => html`<span>${part}</span>`)}</p>
    </div>
    ${refused === undefined ? importButton(chosen, t) : refusedButton(refused, t)}
  </header>`;
}

function importButton(chosen: (event: Event) => void, t: LedgerWords): TemplateResult {
  const choose = (event: Event): void => {
    const button = event.currentTarget as HTMLElement; // the listener is on the button
    button.parentElement?.querySelector("input")?.click();
  };
  return html`<div class="import no-print">
    <button class="button primary" type="button" @click=${choose}>${icons.upload()}${t.import}</button>
    <input
      type="file"
      accept=".xlsx,.csv,.txt,.xls,.xlsm"
      aria-label=${t.import}
      tabindex="-1"
      hidden
      @change=${chosen}
    />
  </div>`;
}

function refusedButton(why: string, t: LedgerWords): TemplateResult {
  return html`<div class="import no-print">
    <button class="button" type="button" aria-disabled="true" aria-describedby="why">
      ${icons.upload()}${t.import}
    </button>
    <p id="why" class="soft small">${why}</p>
  </div>`;
}

/** What bar, hatching, stroke and triangle mean; and that a file may be dropped. */
export function legend({ roster, limit, running }: Summary, mayAdd: boolean, t: LedgerWords): TemplateResult {
  const pace = running ? roster.people.find((person) => person.byNow !== undefined)?.byNow : undefined;
  return html`<footer class="legend small soft">
    <span><i class="key fill"></i>${t.legendCredited}</span>
    ${
      limit === undefined
        ? nothing
        : html`<span><i class="key hatch ${running ? "warning" : "violation"}"></i>${t.legendMissing}</span>
            <span><i class="key bound"></i>${t.legendLimit({ limit: n(limit) })}</span>`
    }
    ${pace === undefined ? nothing : html`<span><i class="key pace"></i>${t.legendPace({ pace: n(pace) })}</span>`}
    ${mayAdd ? html`<span class="hint no-print">${t.dropHint}</span>` : nothing}
  </footer>`;
}

/** Grey blocks in the shape of the table to come. */
export function skeleton(t: LedgerWords): TemplateResult {
  return html`<section class="panel skeleton" aria-busy="true">
    <p class="hidden" role="status">${t.loading}</p>
    <span class="progress"></span>
    ${Array.from({ length: 8 }, () => html`<p><i></i><i></i><i></i><i></i></p>`)}
  </section>`;
}
