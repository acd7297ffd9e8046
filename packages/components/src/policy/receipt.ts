import { consume } from "@lit/context";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Locale, PlainDate } from "@hengjian/core/foundation";
import {
  citationText,
  outcomeWords,
  receiptId,
  shownValue,
  type Outcome,
  type Reading,
  type Receipt,
  type Replay,
  type Severity,
} from "@hengjian/core/policy";
import { localeContext, todayContext } from "../foundation/contexts.js";
import { icons, severityIcon } from "../foundation/icons.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { shared } from "../foundation/words.js";
import { findingList, toggled, type OpenSlip } from "./finding-list.js";
import { findingStyles } from "./findings.styles.js";
import { styles } from "./receipt.styles.js";
import { words } from "./receipt.words.js";
import { staleTag, trustTag } from "./slip.js";

/**
 * A receipt as a sheet of paper: what was judged, what was found, every value that was read. After a replay it says
 * whether facts, answer or law have changed since.
 *
 * @customElement hj-receipt
 * @csspart paper - The sheet.
 * @csspart findings - The list of findings.
 * @csspart slip - The slip of an article that is open.
 */
export class HjReceipt extends LitElement {
  static override styles = [base, controls, tags, tables, findingStyles, styles];

  /** The receipt to show. */
  @property({ attribute: false }) receipt?: Receipt | undefined;
  /** What a replay of it gave, if there was one. */
  @property({ attribute: false }) replay?: Replay | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  /** The day up to which the age of a verification is counted. Comes from the nearest `<hj-provider>`. */
  @consume({ context: todayContext, subscribe: true })
  @property()
  today?: PlainDate | undefined;

  #open: ReadonlySet<OpenSlip> = new Set();

  protected override render(): unknown {
    const { receipt, locale } = this;
    const t = words[locale];
    if (!receipt) return html`<p class="root soft">${t.none}</p>`;
    const id = receiptId(receipt);
    return html`<div class="root">
      <article class="paper" part="paper">
        <header class="head">
          <h2>${t.title}</h2>
          ${verdict(receipt.outcome, locale)} ${receipt.assumed ? trustTag("assumed", locale) : nothing}
          ${receipt.provisional ? trustTag("expected", locale) : nothing}
          <button class="button no-print" type="button" @click=${() => this.#save(receipt, t.file({ id }))}>
            ${icons.save()}${t.save}
          </button>
        </header>
        <dl class="meta">
          <dt>${t.number}</dt>
          <dd class="digest">${grouped(id)}</dd>
          <dt>${t.check}</dt>
          <dd><code>${receipt.check}</code> v${receipt.version}</dd>
          <dt>${t.facts}</dt>
          <dd class="digest">${grouped(receipt.facts)}</dd>
        </dl>
        ${this.replay ? this.#replayed(this.replay, receipt) : nothing}
        ${
          receipt.findings.length === 0
            ? nothing
            : findingList({
                findings: receipt.findings,
                readings: receipt.readings,
                sources: receipt.sources,
                locale,
                today: this.today,
                open: this.#open,
                press: (slip) => {
                  this.#open = toggled(this.#open, slip);
                  this.requestUpdate();
                },
              })
        }
        ${this.#readings(receipt)}
        <p class="signatures"><span>${t.judged}</span><span>${t.reviewed}</span></p>
      </article>
    </div>`;
  }

  #readings({ readings, sources }: Receipt): TemplateResult {
    const { locale, today } = this;
    const t = words[locale];
    const row = (reading: Reading): TemplateResult => {
      const { found } = reading;
      return html`<tr>
        <th scope="row">${reading.label[locale]}</th>
        <td class="day">${reading.on}</td>
        <td>${found ? shownValue(reading)[locale] : html`<span class="soft">${t.noRule}</span>`}</td>
        <td>
          ${
            found
              ? html`${citationText(found.basis, sources)} ${trustTag(found.standing, locale)}
                ${staleTag(found, today, locale)}`
              : "—"
          }
        </td>
      </tr>`;
    };
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.readings}>
      <table>
        <caption>
          ${t.readings}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.parameter}</th>
            <th scope="col">${t.on}</th>
            <th scope="col">${t.value}</th>
            <th scope="col">${t.basis}</th>
          </tr>
        </thead>
        <tbody>
          ${readings.map(row)}
        </tbody>
      </table>
    </div>`;
  }

  #replayed(replay: Replay, { readings }: Receipt): TemplateResult {
    const { locale } = this;
    const t = words[locale];
    const labels = replay.lawChanged
      .map((id) => readings.find((reading) => reading.parameter === id)?.label[locale] ?? id)
      .join(shared[locale].list);
    const lines: readonly [boolean, string][] = [
      [replay.factsChanged, replay.factsChanged ? t.factsChanged : t.factsSame],
      [replay.answerChanged, replay.answerChanged ? t.answerChanged : t.answerSame],
      [replay.lawChanged.length > 0, replay.lawChanged.length > 0 ? t.lawChanged({ parameters: labels }) : t.lawSame],
      ...(replay.checkRevised ? [[true, t.checkRevised] as [boolean, string]] : []),
    ];
    const same = lines.every(([changed]) => !changed);
    return html`<section class="replay" role="status" aria-label=${t.replayed}>
      <h3>${t.replayed}</h3>
      <ul>
        ${
          same
            ? html`<li>${icons.tick()}${t.same}</li>`
            : lines.map(
                ([changed, text]) =>
                  html`<li class=${changed ? "changed" : ""}>
                    ${changed ? severityIcon("warning") : icons.tick()}<span>${text}</span>
                  </li>`,
              )
        }
      </ul>
    </section>`;
  }

  #save(receipt: Receipt, name: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: "application/json" }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

const VERDICT: Readonly<Record<Outcome, Severity | undefined>> = {
  met: undefined,
  violated: "violation",
  "needs-judgement": "question",
  "no-rule": "remark",
};

function verdict(outcome: Outcome, locale: Locale): TemplateResult {
  const severity = VERDICT[outcome];
  const word = outcomeWords[outcome][locale];
  return severity === undefined
    ? html`<span class="ok">${icons.tick()}${word}</span>`
    : html`<span class="tag ${severity}">${severityIcon(severity)}${word}</span>`;
}

/** Hex digits in groups of eight, to be read aloud. */
function grouped(hex: string): string {
  return hex.replace(/(.{8})(?=.)/g, "$1 ");
}
