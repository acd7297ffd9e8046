import { consume } from "@lit/context";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { explainDeadline, legalPeriodWords, type Amount, type Clock } from "@hengjian/core/calendar";
import type { Locale, PlainDate } from "@hengjian/core/foundation";
import { sourcesOf, type Judgement, type Pack, type Reading } from "@hengjian/core/policy";
import { localeContext, packContext, todayContext } from "../foundation/contexts.js";
import { icons, severityIcon } from "../foundation/icons.js";
import { limitLine, limitLineStyles } from "../foundation/limit-line.js";
import { base, controls, tags } from "../foundation/styles.js";
import { findingList, toggled, type OpenSlip } from "../policy/finding-list.js";
import { findingStyles } from "../policy/findings.styles.js";
import { citation, slip, trustTag } from "../policy/slip.js";
import { styles } from "./deadline.styles.js";
import { words } from "./deadline.words.js";

/** Fewer working days than this are named in another word, not only in another colour. */
const SOON = 2;

/**
 * A period that runs: what is left of it in its own kind of days, where it stands between start and due day, and on
 * demand how the day was counted. Takes what `judge(clockCheck, facts, law)` gives.
 *
 * @customElement hj-deadline
 * @csspart stand - What is left, or by how much it is late.
 * @csspart trail - How the day was counted.
 * @csspart findings - The list of findings.
 * @csspart slip - The slip of an article that is open.
 */
export class HjDeadline extends LitElement {
  static override styles = [base, controls, tags, limitLineStyles, findingStyles, styles];

  /** The judgement of a clock. Without one, it says that there is no period. */
  @property({ attribute: false }) judgement?: Judgement<Clock> | undefined;
  /** What is to be done: 纠正并报告. */
  @property() heading = "";
  /** What it runs from: 收到意见书. */
  @property() started = "";
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

  @state() private explained = false;
  @state() private cited: number | undefined;
  @state() private open: ReadonlySet<OpenSlip> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("judgement")) {
      this.cited = undefined; // places in another judgement
      this.open = new Set();
    }
  }

  protected override render(): unknown {
    const { judgement, locale } = this;
    const t = words[locale];
    if (!judgement) return html`<p class="root soft">${t.nothing}</p>`;
    const { result } = judgement;
    return html`<div class="root">
      <div class="head">${this.heading === "" ? nothing : html`<h3>${this.heading}</h3>`} ${this.#stand(result)}</div>
      ${bar(result)} ${this.#days(result)} ${this.#foot(judgement)}
      ${
        result.findings.length === 0
          ? nothing
          : findingList({
              findings: result.findings,
              readings: judgement.readings,
              sources: this.#sources(),
              locale,
              today: this.today,
              open: this.open,
              press: (pressed) => (this.open = toggled(this.open, pressed)),
            })
      }
    </div>`;
  }

  #stand(clock: Clock): TemplateResult {
    const t = words[this.locale];
    const { state: how, left, overdueBy, workingDaysLeft } = clock;
    const stand = (look: string, ...parts: readonly unknown[]): TemplateResult =>
      html`<p class="stand ${look}" part="stand">${parts.map((part) => html`${part} `)}</p>`;
    switch (how) {
      case "unknown":
        return stand("", severityIcon("question"), t.noDay);
      case "no-rule":
        return stand("", severityIcon("remark"), t.noRule);
      case "not-started":
        return stand("", t.notStarted({ day: clock.startedOn.replace("T", " ") }));
      case "done":
        return html`<p class="stand" part="stand"><span class="ok">${icons.tick()}${t.done}</span></p>`;
      case "done-late":
        return stand("violation", severityIcon("violation"), t.doneLate);
      case "undecided":
        return stand("question", severityIcon("question"), t.undecided);
      case "overdue":
        return stand("violation", severityIcon("violation"), t.overdue, this.#amount(overdueBy));
      case "suspended":
        return stand("", severityIcon("remark"), t.suspended, this.#amount(left));
      case "running": {
        if (left?.count === 0 && left.unit !== "hour" && left.unit !== "workingHour") {
          return stand("warning", severityIcon("warning"), t.dueToday);
        }
        const soon = workingDaysLeft !== undefined && workingDaysLeft < SOON;
        const also =
          workingDaysLeft !== undefined && left?.unit === "day"
            ? t.within({ text: t.workingDays({ count: workingDaysLeft }) })
            : nothing;
        return soon
          ? stand("warning", severityIcon("warning"), t.soon, this.#amount(left, also))
          : stand("", t.left, this.#amount(left, also));
      }
      default:
        how satisfies never;
        return stand("");
    }
  }

  /** A number large, its unit beside it. */
  #amount(amount: Amount | undefined, also: string | typeof nothing = nothing): TemplateResult | typeof nothing {
    if (!amount) return nothing;
    const text = legalPeriodWords(amount)[this.locale];
    const figure = String(amount.count);
    return html`<span class="figure">${figure}</span><span>${text.slice(figure.length)}${also}</span>`;
  }

  #days({ startedOn, due, dueAt, doneOn, state: how }: Clock): TemplateResult | typeof nothing {
    const t = words[this.locale];
    if (how === "no-rule" || how === "unknown") return nothing;
    const start = t.started({ day: startedOn.replace("T", " "), what: this.started });
    const weekday = due === undefined ? "" : weekdayWord(due, this.locale);
    const end =
      due === undefined
        ? t.resumes
        : dueAt === undefined
          ? t.due({ day: due, weekday })
          : t.dueAt({ at: dueAt.replace("T", " "), weekday });
    return html`<p class="days">
      <span>${start}</span>
      ${doneOn === undefined ? nothing : html`<span>${t.doneOn({ day: doneOn.replace("T", " ") })}</span>`}
      <span>${end}</span>
    </p>`;
  }

  #foot(judgement: Judgement<Clock>): TemplateResult | typeof nothing {
    const { locale } = this;
    const t = words[locale];
    const clock = judgement.result;
    const lines = explainDeadline(clock);
    const read = judgement.readings.filter((reading) => reading.found);
    const rule = read[0];
    if (!rule) return nothing;
    const trust = html`${judgement.assumed && rule.found?.standing !== "assumed" ? trustTag("assumed", locale) : nothing}
    ${clock.provisional ? trustTag("expected", locale) : nothing}`;
    return html`<p class="foot">
        ${this.#citation(rule, 0)} <span>${legalPeriodWords(clock.period)[locale]}</span> ${trust}
        ${
          lines.length === 0
            ? nothing
            : html`<button
                class="link no-print"
                type="button"
                aria-expanded=${this.explained ? "true" : "false"}
                @click=${() => (this.explained = !this.explained)}
              >
                ${icons.chevron()}${t.why}
              </button>`
        }
      </p>
      ${this.cited === 0 ? this.#slip(rule) : nothing}
      ${
        this.explained && lines.length > 0
          ? this.#trail(
              lines.map((line) => line[locale]),
              read,
            )
          : nothing
      }`;
  }

  #trail(lines: readonly string[], read: readonly Reading[]): TemplateResult {
    const years = read.slice(1);
    const cited = this.cited === undefined ? undefined : read[this.cited];
    return html`<ul class="trail" part="trail">
      ${lines.map((line) => html`<li>${line}</li>`)}
      ${
        years.length === 0
          ? nothing
          : html`<li class="cites">
              <span class="soft small">${words[this.locale].basis}</span>
              ${years.map((reading, i) => this.#citation(reading, i + 1))}
            </li>`
      }
      ${cited && this.cited !== 0 ? html`<li>${this.#slip(cited)}</li>` : nothing}
    </ul>`;
  }

  #citation(reading: Reading, place: number): TemplateResult | typeof nothing {
    if (!reading.found) return nothing;
    const opened = this.cited === place;
    const press = (): void => {
      this.cited = opened ? undefined : place;
    };
    return html`${citation(reading.found, this.#sources(), opened, press)}
    ${trustTag(reading.found.standing, this.locale)}`;
  }

  #slip(reading: Reading): TemplateResult | typeof nothing {
    if (!reading.found) return nothing;
    return slip(
      { basis: reading.found, reading, today: this.today },
      this.#sources(),
      this.locale,
      () => (this.cited = undefined),
    );
  }

  #sources() {
    return this.pack ? sourcesOf(this.pack) : {};
  }
}

/** From start to due day: what has run, the stroke of the last day, what went beyond it. */
function bar({ used, left, overdueBy, state: how }: Clock): TemplateResult | typeof nothing {
  if (!used || how === "undecided") return nothing;
  const limit = used.count + (left?.count ?? 0);
  const beyond = overdueBy?.unit === used.unit ? overdueBy.count : 0;
  if (limit === 0) return nothing;
  return limitLine({ value: used.count + beyond, limit, most: true, max: limit + beyond });
}

function weekdayWord(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", { weekday: "short", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
