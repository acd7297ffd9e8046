import { html, nothing, type TemplateResult } from "lit";
import { formIcons, icons } from "../foundation/icons.js";
import type { SaveState } from "./form-link.js";
import type { Draft, DraftState } from "./form-draft.js";
import type { FormWords } from "./record-form.words.js";

/** Says that what had not been submitted is back, from when it is, and how to be rid of it. */
export function draftNotice(draft: Draft, t: FormWords, discard: () => void): TemplateResult {
  return html`<div class="strip warning no-print" role="status">
    ${icons.save()}
    <p>
      <strong>${t.draftRestored}</strong>
      ${draft.savedAt === "" ? nothing : t.draftFrom({ time: draft.savedAt.slice(5) })}
      ${draft.withoutPersonal ? t.draftPersonal : nothing}
    </p>
    <button type="button" class="button" @click=${discard}>${t.draftDiscard}</button>
  </div>`;
}

/** How the draft stands, beside the buttons. */
export function draftStatus(state: DraftState, t: FormWords): TemplateResult | typeof nothing {
  if (state.kind === "none") return nothing;
  if (state.kind === "failed") return html`<p class="status">${t.draftFailed}</p>`;
  const text = state.at === "" ? t.draftSavedNoTime : t.draftSaved({ time: state.at.slice(11) });
  return html`<p class="status">${icons.save()} ${text}</p>`;
}

/** Says that nothing can be changed, and why. */
export function readonlyStrip(t: FormWords, why: string | undefined): TemplateResult {
  return html`<div class="strip">
    ${icons.lock()}
    <p><strong>${t.readonly}</strong> ${why ?? nothing}</p>
  </div>`;
}

/** How saving stands, beside the buttons. */
export function saveStatus({ kind }: SaveState, t: FormWords): TemplateResult | typeof nothing {
  switch (kind) {
    case "busy":
      return html`<p class="status" role="status">${t.saving}</p>`;
    case "saved":
      return html`<p class="status ok" role="status">${icons.tick()} ${t.saved}</p>`;
    case "offline":
    case "failed":
    case "forbidden":
      return html`<p class="status failed" role="alert">${formIcons.cloudOff()} ${t.saveFailed[kind]}</p>`;
    case "none":
    case "conflict":
      return nothing;
    default:
      return kind satisfies never;
  }
}
