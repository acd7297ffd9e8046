import { html, nothing, type TemplateResult } from "lit";
import type { Locale, PlainDate } from "@hengjian/core/foundation";
import {
  citationText,
  isStale,
  shownValue,
  standingWords,
  type Dated,
  type Quote,
  type Reading,
  type Sources,
} from "@hengjian/core/policy";
import { icons } from "../foundation/icons.js";
import { shared } from "../foundation/words.js";
import { words } from "./findings.words.js";

/** What a slip is about: a value that was read, the parameter it is of, and the rule that read it. */
export interface SlipOf {
  readonly basis: Dated;
  readonly reading: Reading | undefined;
  readonly rule?: string;
  /** The day up to which the age of its last verification is counted. */
  readonly today?: PlainDate | undefined;
}

/** 待核实 or 暂定, where a value is not read in its text. */
export function trustTag(standing: Dated["standing"], locale: Locale): TemplateResult | typeof nothing {
  return standing === "read"
    ? nothing
    : html`<span class="trust ${standing}">${standingWords[standing][locale]}</span>`;
}

/** 核对已逾一年, where nobody has held a value against its source for that long. */
export function staleTag(dated: Dated, today: PlainDate | undefined, locale: Locale): TemplateResult | typeof nothing {
  return isStale(dated, today) ? html`<span class="trust stale">${words[locale].stale}</span>` : nothing;
}

/** The citation as a button: name and article, closed until it is pressed. */
export function citation(basis: Dated, sources: Sources, open: boolean, press: () => void): TemplateResult {
  return html`<button class="cite" type="button" aria-expanded=${open ? "true" : "false"} @click=${press}>
    ${icons.book()}<span>${citationText(basis.basis, sources)}</span>
  </button>`;
}

/** The slip of an article: its sentence with the deciding words marked, then parameter, span, standing, rule. */
export function slip(
  { basis, reading, rule, today }: SlipOf,
  sources: Sources,
  locale: Locale,
  close?: () => void,
): TemplateResult {
  const t = words[locale];
  const source = sources[basis.basis.source];
  const quote = source?.articles?.[basis.basis.article];
  return html`<section class="slip" part="slip" aria-label=${citationText(basis.basis, sources)}>
    <header>
      ${icons.book()}
      <h3>${source?.title ?? basis.basis.source} ${basis.basis.article}</h3>
      ${
        close
          ? html`<button class="close no-print" type="button" aria-label=${shared[locale].close} @click=${close}>
              ${icons.close()}
            </button>`
          : nothing
      }
    </header>
    <p class="quote" lang="zh-CN">
      ${quote ? marked(quote) : html`<span class="soft">${basis.standing === "read" ? t.notQuoted : t.noQuote}</span>`}
    </p>
    <dl>
      <dt>${t.parameter}</dt>
      <dd>
        ${reading ? t.labelled({ label: reading.label[locale] }) : nothing}${shownValue({ ...reading, found: basis })[locale]}
      </dd>
      <dt>${t.applies}</dt>
      <dd>${basis.to === undefined ? t.from({ from: basis.from }) : t.span({ from: basis.from, to: basis.to })}</dd>
      <dt>${t.verified}</dt>
      <dd>
        ${basis.verifiedOn}
        ${
          basis.standing === "read"
            ? html`<span class="ok">${icons.tick()}${standingWords.read[locale]}</span>`
            : trustTag(basis.standing, locale)
        }
        ${staleTag(basis, today, locale)}
      </dd>
      ${
        rule === undefined
          ? nothing
          : html`<dt>${t.rule}</dt>
              <dd><code>${rule}</code></dd>`
      }
    </dl>
  </section>`;
}

/** The sentence with its deciding words marked. */
function marked({ text, deciding }: Quote): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const part of deciding) {
    const found = text.indexOf(part, at);
    if (found === -1) continue;
    parts.push(text.slice(at, found), html`<mark>${part}</mark>`);
    at = found + part.length;
  }
  return [...parts, text.slice(at)];
}
