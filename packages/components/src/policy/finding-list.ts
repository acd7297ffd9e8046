import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import { bySeverity, severityWords, type Finding, type Reading, type Sources } from "@hengjian/core/policy";
import { severityIcon } from "../foundation/icons.js";
import { words } from "./findings.words.js";
import { citation, slip, trustTag } from "./slip.js";

/** Which citation is open: a finding by its place in the list, a basis by its place in the finding. */
export type OpenSlip = `${number}/${number}`;

/** What a list of findings is drawn from. */
export interface FindingList {
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
  readonly sources: Sources;
  readonly locale: Locale;
  readonly open: OpenSlip | undefined;
  readonly press: (slip: OpenSlip | undefined) => void;
}

/** Findings, the gravest first: tag, sentence, facts, remedy, and citations that open in place. */
export function findingList({ findings, readings, sources, locale, open, press }: FindingList): TemplateResult {
  const t = words[locale];
  return html`<ul class="findings" part="findings">
    ${bySeverity(findings).map((finding, i) => {
      const opened = finding.basis.findIndex((_, j) => open === `${i}/${j}`);
      const basis = finding.basis[opened];
      const left = finding.severity === "question" ? finding.basis.find((dated) => dated.open)?.open : undefined;
      return html`<li class="finding ${basis ? "opened" : ""}" data-rule=${finding.rule}>
        <span class="tag ${finding.severity}"
          >${severityIcon(finding.severity)}${severityWords[finding.severity][locale]}</span
        >
        <div class="says">
          <p class="message">${finding.message[locale]}</p>
          ${finding.detail ? html`<p class="soft">${t.facts({ text: finding.detail[locale] })}</p>` : nothing}
          ${left ? html`<p class="soft">${t.open({ text: left[locale] })}</p>` : nothing}
          ${finding.remedy ? html`<p class="soft">${t.remedy({ text: finding.remedy[locale] })}</p>` : nothing}
          <p class="cites">
            ${finding.basis.map(
              (dated, j) =>
                html`${citation(dated, sources, opened === j, () => press(opened === j ? undefined : `${i}/${j}`))}
                ${trustTag(dated.standing, locale)}`,
            )}
          </p>
        </div>
        ${
          basis
            ? slip({ basis, reading: readingOf(readings, basis), rule: finding.rule }, sources, locale, () =>
                press(undefined),
              )
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** The reading that gave a value: the same object, or an equal one where both have travelled as JSON. */
function readingOf(readings: readonly Reading[], basis: Finding["basis"][number]): Reading | undefined {
  const text = JSON.stringify(basis);
  return (
    readings.find((reading) => reading.found === basis) ??
    readings.find((reading) => JSON.stringify(reading.found) === text)
  );
}
