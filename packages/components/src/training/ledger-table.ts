import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import type { Order } from "./ledger-lines.js";
import type { LedgerWords } from "./training-ledger.words.js";

/** The head of the table: columns, and the arrow on the sorted one. */
export function ledgerHead(
  { limit, running }: { readonly limit: number | undefined; readonly running: boolean },
  order: Order,
  sort: (order: Order) => void,
  t: LedgerWords,
): TemplateResult {
  const sortable = (by: Order["by"], word: string, number = false): TemplateResult => {
    const sorted = order.by === by;
    return html`<th
      scope="col"
      role="columnheader"
      class=${number ? "number" : ""}
      aria-sort=${sorted ? (order.down ? "descending" : "ascending") : "none"}
    >
      <button class="sort" type="button" @click=${() => sort({ by, down: sorted ? !order.down : number })}>
        ${word}${sorted ? html`<span class="arrow ${order.down ? "down" : ""}">${icons.sorted()}</span>` : nothing}
      </button>
    </th>`;
  };
  const plain = (word: string, number = false): TemplateResult =>
    html`<th scope="col" role="columnheader" class=${number ? "number" : ""}>${word}</th>`;
  return html`<thead role="rowgroup">
    <tr role="row">
      ${sortable("name", t.name)} ${sortable("body", t.body)} ${plain(t.role)}
      ${plain(limit === undefined ? t.hoursOnly : t.gap({ limit: n(limit) }))} ${sortable("credited", t.credited, true)}
      ${plain(t.uncredited, true)} ${limit === undefined ? nothing : sortable("missing", t.missing, true)}
      ${running && limit !== undefined ? plain(t.forecast, true) : nothing} ${plain(t.status)}
    </tr>
  </thead>`;
}
