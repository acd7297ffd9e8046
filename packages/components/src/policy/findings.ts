import { consume } from "@lit/context";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Locale, PlainDate } from "@hengjian/core/foundation";
import { outcomeWords, sourcesOf, type Judgement, type Pack, type Reading } from "@hengjian/core/policy";
import { localeContext, packContext, todayContext } from "../foundation/contexts.js";
import { icons, severityIcon } from "../foundation/icons.js";
import { base, tags } from "../foundation/styles.js";
import { shared } from "../foundation/words.js";
import { findingList, readingList, toggled, type OpenSlip } from "./finding-list.js";
import { findingStyles } from "./findings.styles.js";
import { words } from "./findings.words.js";
import { trustTag } from "./slip.js";

/**
 * A judgement: its outcome, how far it can be trusted, and its findings, each with the text it rests on.
 *
 * @customElement hj-findings
 * @csspart verdict - The line with the outcome.
 * @csspart findings - The list of findings.
 * @csspart slip - The slip of an article that is open.
 * @csspart facts - The values of a finding, where they are open.
 * @csspart readings - Every value that was read, folded.
 */
export class HjFindings extends LitElement {
  static override styles = [base, tags, findingStyles];

  /** The judgement to show. Without one, it says that nothing has been judged. */
  @property({ attribute: false }) judgement?: Judgement | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";
  /** The pack, for the titles of what is cited. Comes from the nearest `<hj-provider>`. */
  @consume({ context: packContext, subscribe: true })
  @property({ attribute: false })
  pack?: Pack | undefined;

  /** The day up to which the age of a verification is counted. Comes from the nearest `<hj-provider>`. */
  @consume({ context: todayContext, subscribe: true })
  @property()
  today?: PlainDate | undefined;

  #open: ReadonlySet<OpenSlip> = new Set();
  #judged?: Judgement | undefined;

  protected override willUpdate(): void {
    if (this.judgement !== this.#judged) this.#open = new Set(); // places in another list say nothing
    this.#judged = this.judgement;
  }

  protected override render(): unknown {
    const { judgement, locale, pack, today } = this;
    if (!judgement) return html`<p class="root soft">${words[locale].nothing}</p>`;
    const { findings } = judgement.result;
    const shown = { readings: judgement.readings, sources: pack ? sourcesOf(pack) : {}, locale, today };
    return html`<div class="root">
      <p class="verdict" part="verdict">
        ${this.#verdict(judgement)} ${judgement.assumed ? trustTag("assumed", locale) : nothing}
        ${judgement.provisional ? trustTag("expected", locale) : nothing}
      </p>
      ${judgement.outcome === "no-rule" ? this.#noRule(judgement.readings) : nothing}
      ${
        findings.length === 0
          ? nothing
          : findingList({ ...shown, findings, open: this.#open, press: (slip) => this.#press(slip) })
      }
      ${readingList(shown)}
    </div>`;
  }

  #press(slip: OpenSlip): void {
    this.#open = toggled(this.#open, slip);
    this.requestUpdate();
  }

  #verdict({ outcome, result }: Judgement): TemplateResult {
    const word = outcomeWords[outcome][this.locale];
    if (outcome === "violated") return html`<span class="tag violation">${severityIcon("violation")}${word}</span>`;
    if (outcome === "needs-judgement")
      return html`<span class="tag question">${severityIcon("question")}${word}</span>`;
    if (outcome === "no-rule") return html`<span>${severityIcon("remark")} ${word}</span>`;
    // What is met so far may still be broken: the tick is for what has nothing more to say.
    return result.findings.length > 0
      ? html`<span>${words[this.locale].soFar}</span>`
      : html`<span class="ok">${icons.tick()}${word}</span>`;
  }

  #noRule(readings: readonly Reading[]): TemplateResult | typeof nothing {
    const t = words[this.locale];
    const reading = readings[0];
    if (!reading) return nothing;
    const label = reading.label[this.locale];
    const first = firstDayOf(this.pack, reading.parameter);
    const { on } = reading;
    return html`<p>
      ${t.noRuleTitle}${shared[this.locale].stop}
      <span class="soft"
        >${first !== undefined && on < first ? t.noRuleYet({ on, label, first }) : t.noRule({ on, label })}</span
      >
    </p>`;
  }
}

/** The first day on which any pack has a value, or `undefined`. */
function firstDayOf(pack: Pack | undefined, parameter: string): string | undefined {
  let first: string | undefined;
  for (let at = pack; at; at = at.extends) {
    for (const { from } of at.values[parameter] ?? []) if (first === undefined || from < first) first = from;
  }
  return first;
}
