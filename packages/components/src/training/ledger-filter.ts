import { html, nothing, type TemplateResult } from "lit";
import { optionsOf, type Locale } from "@hengjian/core/foundation";
import { Tier, type Body } from "@hengjian/core/organisation";
import { severityIcon } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import { countGroups, type Filter, type StatusGroup } from "./ledger-lines.js";
import type { Line } from "./ledger-rows.js";
import type { LedgerWords } from "./training-ledger.words.js";

/** What the filters are drawn from. */
export interface FilterLine {
  readonly filter: Filter;
  /** All lines, for the counts of the segment. */
  readonly lines: readonly Line[];
  readonly bodies: readonly Body[];
  readonly running: boolean;
  /** There is a rule, so there are statuses to filter by. */
  readonly judged: boolean;
  readonly locale: Locale;
  readonly change: (filter: Filter) => void;
}

/** The filters of the ledger in the table's line: bodies, tiers, statuses with their counts. */
export function filterLine(
  { filter, lines, bodies, running, judged, locale, change }: FilterLine,
  t: LedgerWords,
): TemplateResult {
  const tiers = Object.entries(optionsOf(Tier) ?? {}).filter(([tier]) => bodies.some((body) => body.tier === tier));
  const counts = countGroups(lines);
  const segment = (status: StatusGroup | "", word: string, count: number): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${filter.status === status ? "true" : "false"}
      @click=${() => change({ ...filter, status })}
    >
      ${status === "few" && count > 0 ? severityIcon(running ? "warning" : "violation") : nothing}
      ${status === "undecided" && count > 0 ? severityIcon("question") : nothing} ${word} ${n(count)}
    </button>`;
  return html`<div class="filters" slot="filters">
    <select
      class="field"
      aria-label=${t.bodyLabel}
      @change=${(event: Event) => change({ ...filter, body: valueOf(event) })}
    >
      <option value="" ?selected=${filter.body === ""}>${t.allBodies}</option>
      ${bodies.map((body) => html`<option value=${body.id} ?selected=${filter.body === body.id}>${body.name}</option>`)}
    </select>
    <select
      class="field"
      aria-label=${t.tierLabel}
      @change=${(event: Event) => change({ ...filter, tier: valueOf(event) })}
    >
      <option value="" ?selected=${filter.tier === ""}>${t.allTiers}</option>
      ${tiers.map(([tier, label]) => html`<option value=${tier} ?selected=${filter.tier === tier}>${label[locale]}</option>`)}
    </select>
    ${
      judged
        ? html`<div class="segment" role="group" aria-label=${t.statusLabel}>
            ${segment("", t.all, lines.length)} ${segment("few", running ? t.behind : t.short, counts.few)}
            ${running ? segment("on-pace", t.onPace, counts["on-pace"]) : nothing}
            ${segment("reached", t.reached, counts.reached)}
            ${counts.undecided > 0 ? segment("undecided", t.undecided, counts.undecided) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value; // the listeners are on these
}
