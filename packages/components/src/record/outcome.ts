import { html, nothing, type TemplateResult } from "lit";
import type { Locale, RowFault } from "@hengjian/core/foundation";
import { n } from "../foundation/words.js";
import { words } from "./outcome.words.js";

const SHOWN = 200; // faults in the page; a sheet with more is given back as a sheet

/** Every fault of rows that were read: where, what stood there, what is wrong, how to mend it. */
export function faultTable(faults: readonly RowFault[], locale: Locale): TemplateResult {
  const t = words[locale];
  return html`<div class="faults" tabindex="0" role="region" aria-label=${t.refused}>
      <table>
        <caption class="hidden">
          ${t.refused}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">${t.row}</th>
            <th scope="col">${t.column}</th>
            <th scope="col">${t.found}</th>
            <th scope="col">${t.fault}</th>
            <th scope="col">${t.remedy}</th>
          </tr>
        </thead>
        <tbody>
          ${faults.slice(0, SHOWN).map(
            (fault) =>
              html`<tr>
                <th scope="row" class="number" data-label=${t.row}>${fault.row}</th>
                <td data-label=${t.column}>${fault.column}</td>
                <td data-label=${t.found}>${fault.found === "" ? "—" : fault.found}</td>
                <td data-label=${t.fault}>${fault.message[locale]}</td>
                <td data-label=${t.remedy}>${fault.remedy[locale]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${faults.length > SHOWN ? html`<p class="soft">${t.more({ count: n(faults.length - SHOWN) })}</p>` : nothing}`;
}
