import { html, type TemplateResult } from "lit";
import type { FieldDescription } from "@hengjian/core/foundation";
import { formIcons } from "../foundation/icons.js";
import type { FormHost } from "./form-host.js";
import { labelOf } from "./form-label.js";
import { isRecord } from "./form-path.js";
import { valueText } from "./form-shown.js";

/** Somebody was faster: every field that differs, both values side by side, and two ways to go on. */
export function conflictPanel(
  form: FormHost,
  description: FieldDescription,
  theirs: unknown,
  by: string | undefined,
  keepTheirs: () => void,
  useMine: () => void,
): TemplateResult {
  const { t } = form;
  const of = (record: unknown, name: string): unknown => (isRecord(record) ? record[name] : undefined);
  const differing = (description.fields ?? []).filter(
    ({ name }) => JSON.stringify(of(theirs, name)) !== JSON.stringify(of(form.record, name)),
  );
  return html`<section class="conflict" role="alert" aria-labelledby="conflict-title">
    <p class="strip warning" id="conflict-title">
      ${formIcons.swap()}<span
        ><strong>${t.conflict}</strong> ${by === undefined ? t.conflictWhat : t.conflictBy({ by })}</span
      >
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.conflictField}</th>
          <th scope="col">${t.conflictTheirs}</th>
          <th scope="col">${t.conflictMine}</th>
        </tr>
      </thead>
      <tbody>
        ${differing.map(
          (field) =>
            html`<tr>
              <th scope="row">${labelOf(form, field, [field.name])}</th>
              <td>${valueText(form, field, of(theirs, field.name)) || t.nothing}</td>
              <td>${valueText(form, field, of(form.record, field.name)) || t.nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="choices">
      <button type="button" class="button" @click=${keepTheirs}>${t.keepTheirs}</button>
      <button type="button" class="button" @click=${useMine}>${t.useMine}</button>
    </p>
  </section>`;
}
