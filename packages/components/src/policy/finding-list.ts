import { html, nothing, type TemplateResult } from "lit";
import type { Locale, PlainDate } from "@hengjian/core/foundation";
import {
  bySeverity,
  citationText,
  severityWords,
  shownFacts,
  shownValue,
  type Finding,
  type Reading,
  type ShownValue,
  type Sources,
} from "@hengjian/core/policy";
import { icons, severityIcon } from "../foundation/icons.js";
import { shared } from "../foundation/words.js";
import { words } from "./findings.words.js";
import { citation, slip, staleTag, trustTag } from "./slip.js";

/** What is open: of a finding, by its place in the list, a basis by its place in the finding, or its facts. */
export type OpenSlip = `${number}/${number | "facts"}`;

/** What a list of findings is drawn from. */
export interface FindingList {
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
  readonly sources: Sources;
  readonly locale: Locale;
  readonly today: PlainDate | undefined;
  readonly open: ReadonlySet<OpenSlip>;
  readonly press: (slip: OpenSlip) => void;
}

/** The same set with `slip` in it, or without it where it was in it. */
export function toggled(open: ReadonlySet<OpenSlip>, slip: OpenSlip): ReadonlySet<OpenSlip> {
  const next = new Set(open);
  if (!next.delete(slip)) next.add(slip);
  return next;
}

/** Findings, the gravest first: tag, sentence, facts, remedy, and citations that open in place, several at once. */
export function findingList(list: FindingList): TemplateResult {
  return html`<ul class="findings" part="findings">
    ${bySeverity(list.findings).map((finding, i) => item(list, finding, i))}
  </ul>`;
}

function item(list: FindingList, finding: Finding, i: number): TemplateResult {
  const { sources, locale, today, open, press } = list;
  const t = words[locale];
  const left = finding.severity === "question" ? finding.basis.find((dated) => dated.open)?.open : undefined;
  const facts = shownFacts(finding);
  const factsOpen = open.has(`${i}/facts`);
  const opened = finding.basis.filter((_, j) => open.has(`${i}/${j}`));
  return html`<li class="finding ${opened.length > 0 || factsOpen ? "opened" : ""}" data-rule=${finding.rule}>
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
            html`${citation(dated, sources, open.has(`${i}/${j}`), () => press(`${i}/${j}`))}
            ${trustTag(dated.standing, locale)} ${staleTag(dated, today, locale)}`,
        )}
        ${
          facts.length === 0
            ? nothing
            : html`<button
                class="cite"
                type="button"
                aria-expanded=${factsOpen ? "true" : "false"}
                @click=${() => press(`${i}/facts`)}
              >
                <span>${t.allFacts({ count: facts.length })}</span>
              </button>`
        }
      </p>
    </div>
    ${
      opened.length === 0 && !factsOpen
        ? nothing
        : html`<div class="panels">
            ${finding.basis.map((basis, j) =>
              open.has(`${i}/${j}`)
                ? slip(
                    { basis, reading: readingOf(list.readings, basis), rule: finding.rule, today },
                    sources,
                    locale,
                    () => press(`${i}/${j}`),
                  )
                : nothing,
            )}
            ${factsOpen ? factsPanel(facts, locale, () => press(`${i}/facts`)) : nothing}
          </div>`
    }
  </li>`;
}

/** Every value of a finding that has a label, beside it. */
function factsPanel(facts: readonly ShownValue[], locale: Locale, close: () => void): TemplateResult {
  const t = words[locale];
  return html`<section class="slip facts" part="facts" aria-label=${t.factsTitle}>
    <header>
      <h3>${t.factsTitle}</h3>
      <button class="close no-print" type="button" aria-label=${shared[locale].close} @click=${close}>
        ${icons.close()}
      </button>
    </header>
    <dl>
      ${facts.map(
        ({ label, shown }) =>
          html`<dt>${label[locale]}</dt>
            <dd>${shown[locale]}</dd>`,
      )}
    </dl>
  </section>`;
}

/** Every value that was read, whether or not something was found by it: label, value, text, trust. Folded. */
export function readingList({
  readings,
  sources,
  locale,
  today,
}: Pick<FindingList, "readings" | "sources" | "locale" | "today">): TemplateResult | typeof nothing {
  const t = words[locale];
  if (readings.length === 0) return nothing;
  return html`<details class="readings no-print" part="readings">
    <summary>${t.readings({ count: readings.length })}</summary>
    <ul>
      ${readings.map((reading) => {
        const { label, on, found } = reading;
        return html`<li>
          ${t.labelled({ label: label[locale] })}${found ? shownValue(reading)[locale] : t.noValue}
          <span class="soft">${on} ${found ? citationText(found.basis, sources) : nothing}</span>
          ${found ? html`${trustTag(found.standing, locale)} ${staleTag(found, today, locale)}` : nothing}
        </li>`;
      })}
    </ul>
  </details>`;
}

/** The reading that gave a value: the same object, or an equal one where both have travelled as JSON. */
function readingOf(readings: readonly Reading[], basis: Finding["basis"][number]): Reading | undefined {
  const text = JSON.stringify(basis);
  return (
    readings.find((reading) => reading.found === basis) ??
    readings.find((reading) => JSON.stringify(reading.found) === text)
  );
}
