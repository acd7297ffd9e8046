import { html, type TemplateResult } from "lit";
import type { Fault, Path } from "@hengjian/core/foundation";
import { severityIcon } from "../foundation/icons.js";
import { faultText } from "./form-label.js";
import type { FormHost } from "./form-host.js";
import { idOf } from "./form-path.js";

/** A fault as the summary lists it: at every field concerned, or at none where the reader cannot get there. */
export interface SummaryLine {
  readonly label: string;
  readonly fault: Fault;
  readonly path: Path | undefined;
}

/** Everything that keeps the form from being submitted, at its top; each line leads to its field. */
export function summary(form: FormHost, lines: readonly SummaryLine[]): TemplateResult {
  const go = (event: Event, path: Path): void => {
    event.preventDefault(); // the hash of the page is the host's
    form.focusOn(idOf(path));
  };
  return html`<section class="summary" part="summary" tabindex="-1" aria-labelledby="summary-title">
    <h2 id="summary-title">${severityIcon("violation")} ${form.t.summary({ count: lines.length })}</h2>
    <ul>
      ${lines.map(({ label, fault, path }) => {
        const text = label === "" ? faultText(form, fault) : form.t.faultLine({ label, text: faultText(form, fault) });
        return html`<li>
          ${path ? html`<a href="#${idOf(path)}" @click=${(event: Event) => go(event, path)}>${text}</a>` : html`<span>${text}</span>`}
        </li>`;
      })}
    </ul>
  </section>`;
}
