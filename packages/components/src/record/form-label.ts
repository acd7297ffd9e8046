import { html, nothing, type TemplateResult } from "lit";
import type { Fault, FieldDescription, Path } from "@hengjian/core/foundation";
import { icons, severityIcon } from "../foundation/icons.js";
import type { FormHost } from "./form-host.js";
import { idOf } from "./form-path.js";

/** What a field is called, in the language of the form. */
export function labelOf(form: FormHost, field: FieldDescription, path: Path): string {
  return (form.hookOf(path).label ?? field.label)[form.locale];
}

/** What is wrong and how to mend it, as one line: the same at the field and in the summary. */
export function faultText(form: FormHost, fault: Fault): string {
  const remedy = fault.remedy[form.locale];
  return fault.missing ? remedy : form.t.fault({ message: fault.message[form.locale], remedy });
}

/** The ids of help, faults and notes, for the control they belong to. */
export function describedBy(form: FormHost, field: FieldDescription, path: Path): string | typeof nothing {
  const id = idOf(path);
  const ids = [
    helpOf(form, field, path) === undefined ? "" : `${id}-help`,
    form.faultsAt(path).length > 0 ? `${id}-fault` : "",
    form.notesAt(path).length > 0 ? `${id}-note` : "",
  ].filter((each) => each !== "");
  return ids.length > 0 ? ids.join(" ") : nothing;
}

/** The name above a field, with 选填 where nothing must be given. */
export function nameLine(form: FormHost, field: FieldDescription, path: Path): unknown {
  const label = labelOf(form, field, path);
  return field.required || form.readonly ? label : html`${label} <span class="optional">${form.t.optional}</span>`;
}

/** Help, then what is wrong, then what a check remarks: between the name and the control. */
export function lines(form: FormHost, field: FieldDescription, path: Path): TemplateResult | typeof nothing {
  const help = helpOf(form, field, path);
  const faults = form.faultsAt(path);
  const notes = form.notesAt(path);
  if (help === undefined && faults.length === 0 && notes.length === 0) return nothing;
  const id = idOf(path);
  return html`${help === undefined ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}
  ${
    faults.length === 0
      ? nothing
      : html`<div class="fault" id="${id}-fault">
          ${faults.map(
            (fault) =>
              html`<p>
                ${severityIcon("violation")}<span class="hidden">${form.t.faultWord}</span> ${faultText(form, fault)}
              </p>`,
          )}
        </div>`
  }
  ${
    notes.length === 0
      ? nothing
      : html`<div class="note" id="${id}-note">
          ${notes.map(({ severity, message }) => html`<p>${severityIcon(severity)} ${message[form.locale]}</p>`)}
        </div>`
  }`;
}

/** A small button that takes something away, with its whole name for who cannot see where it stands. */
export function removeButton(form: FormHost, label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="remove" aria-label=${form.t.remove({ label })} @click=${press}>
    ${icons.close()}
  </button>`;
}

function helpOf(form: FormHost, field: FieldDescription, path: Path): string | undefined {
  return (form.hookOf(path).help ?? field.help)?.[form.locale];
}

/** Whether a control has lost the focus to something else: not where the whole window has, and will give it back. */
export function hasLeft({ target }: FocusEvent): boolean {
  const root = target instanceof Node ? target.getRootNode() : undefined;
  return !(root instanceof ShadowRoot && root.activeElement === target);
}
