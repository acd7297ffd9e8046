import { html, nothing, type TemplateResult } from "lit";
import type { Csv, ImportResult, Locale, RowFault } from "@hengjian/core/foundation";
import type { TrainingRecord } from "@hengjian/core/training";
import { icons, severityIcon } from "../foundation/icons.js";
import { n, shared } from "../foundation/words.js";
import type { LedgerWords } from "./training-ledger.words.js";

/** A file that was read and is not written yet. */
export interface Preview {
  readonly file: string;
  readonly encoding: Csv["encoding"];
  readonly result: ImportResult<TrainingRecord>;
}

/** What stands between a dropped file and the ledger. */
export interface PreviewPanel {
  readonly preview: Preview;
  readonly locale: Locale;
  readonly writing: boolean;
  readonly write: () => void;
  readonly cancel: () => void;
}

const SHOWN = 200; // faults in the page; a sheet with more is mended in parts

/** What a file would add, what is known already, what is refused and why; then the choice. */
export function previewPanel(
  { preview, locale, writing, write, cancel }: PreviewPanel,
  t: LedgerWords,
): TemplateResult {
  const { accepted, present, rejected, ignoredColumns } = preview.result;
  const fresh = accepted.length;
  const faults = rejected.flatMap((row) => row.faults);
  return html`<section class="panel preview" part="preview" aria-label=${t.previewTitle({ file: preview.file })}>
    <header>
      <h3>${t.previewTitle({ file: preview.file })}</h3>
      <span class="soft small">${t.encoding({ encoding: preview.encoding.toUpperCase() })}</span>
    </header>
    <p class="counts" role="status">
      <strong>${t.previewNew({ count: n(fresh) })}</strong>
      <span>${t.previewPresent({ count: n(present.length) })}</span>
      <span class=${rejected.length > 0 ? "tag violation" : ""}>
        ${rejected.length > 0 ? severityIcon("violation") : nothing}${t.previewRejected({ count: n(rejected.length) })}
      </span>
    </p>
    ${fresh > 0 ? nothing : html`<p>${nothingToWrite(preview.result, t)}</p>`}
    ${
      ignoredColumns.length === 0
        ? nothing
        : html`<p class="soft">${t.ignored({ columns: ignoredColumns.join(shared[locale].list) })}</p>`
    }
    ${faults.length === 0 ? nothing : faultTable(faults, locale, t)}
    <p class="actions">
      ${
        fresh === 0
          ? nothing
          : html`<button
              class="button primary"
              type="button"
              aria-disabled=${writing ? "true" : "false"}
              @click=${write}
            >
              ${writing ? t.writing : t.write({ count: n(fresh) })}
            </button>`
      }
      <button class="button" type="button" @click=${cancel}>${fresh === 0 ? shared[locale].close : t.cancel}</button>
    </p>
  </section>`;
}

function nothingToWrite({ present, rejected }: ImportResult<TrainingRecord>, t: LedgerWords): string {
  if (rejected.length === 0) return t.nothingNew;
  return present.length > 0 ? t.nothingNewButRefused : t.nothingReadable;
}

function faultTable(faults: readonly RowFault[], locale: Locale, t: LedgerWords): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.rejectedTable}>
      <table>
        <caption class="hidden">
          ${t.rejectedTable}
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
                <th scope="row" class="number">${fault.row}</th>
                <td>${fault.column}</td>
                <td>${fault.found === "" ? "—" : fault.found}</td>
                <td>${fault.message[locale]}</td>
                <td>${fault.remedy[locale]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${faults.length > SHOWN ? html`<p class="soft">${t.moreRejected({ count: n(faults.length - SHOWN) })}</p>` : nothing}`;
}

/** A strip that says the host could not save, with the way to try again. */
export function failureStrip(message: string, retry: (() => void) | undefined, t: LedgerWords): TemplateResult {
  return html`<div class="strip failure" role="alert">
    ${severityIcon("warning")}
    <p><strong>${t.notWritten}</strong> ${message}</p>
    ${retry ? html`<button class="button" type="button" @click=${retry}>${icons.retry()}${t.retry}</button>` : nothing}
  </div>`;
}
