import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../foundation/icons.js";
import type { TableWords } from "./record-table.words.js";

/** The buttons beside the filters. */
export function toolButtons(
  {
    panel,
    press,
    undo,
  }: { readonly panel: string; readonly press: (panel: string) => void; readonly undo: (() => void) | undefined },
  t: TableWords,
): TemplateResult {
  const drawer = (name: string, words: string, icon: TemplateResult): TemplateResult =>
    html`<button
      class="button"
      type="button"
      aria-expanded=${panel === name ? "true" : "false"}
      @click=${() => press(name)}
    >
      ${icon}${words}
    </button>`;
  return html`${drawer("columns", t.columns, icons.columns())} ${drawer("export", t.export, icons.download())}
  ${undo ? html`<button class="button" type="button" @click=${undo}>${icons.undo()}${t.undo}</button>` : nothing}`;
}
