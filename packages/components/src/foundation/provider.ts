import { ContextProvider } from "@lit/context";
import { html, LitElement, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import type { Actor } from "@hengjian/core/access";
import { fromEpochDay, type Locale, type PlainDate } from "@hengjian/core/foundation";
import { resolve, type Law, type Pack } from "@hengjian/core/policy";
import {
  actorContext,
  clockContext,
  lawContext,
  localeContext,
  packContext,
  sourceContext,
  todayContext,
} from "./contexts.js";
import type { DataSource } from "./source.js";
import { styles } from "./provider.styles.js";

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000; // one legal time, no summer time

/**
 * Tells every element inside it the law, the day, the language and who acts. Takes no room on the page.
 *
 * @customElement hj-provider
 * @slot - The part of the page that is told.
 */
export class HjProvider extends LitElement {
  static override styles = styles;

  /** The law pack. Without it, and without `law`, elements say that there is no pack. */
  @property({ attribute: false }) pack?: Pack | undefined;
  /** The law itself, where it does not come from a pack. Goes before `pack`. */
  @property({ attribute: false }) law?: Law | undefined;
  /** The day up to which facts are known. Without it, the day in China. */
  @property() today?: PlainDate | undefined;
  /** The language: `zh` or `en`. */
  @property() locale: Locale = "zh";
  /** Who looks and acts. Without it nothing is permitted. */
  @property({ attribute: false }) actor?: Actor | undefined;

  /** Gives the time of day, `YYYY-MM-DD HH:MM`, for drafts and times of loading. Without it, the time in China. */
  @property({ attribute: false }) clock?: (() => string) | undefined;

  /** Where records come from and go to. The host's own. */
  @property({ attribute: false }) source?: DataSource | undefined;

  readonly #law = new ContextProvider(this, { context: lawContext });
  readonly #pack = new ContextProvider(this, { context: packContext });
  readonly #today = new ContextProvider(this, { context: todayContext, initialValue: "" });
  readonly #locale = new ContextProvider(this, { context: localeContext, initialValue: "zh" });
  readonly #actor = new ContextProvider(this, { context: actorContext });
  readonly #source = new ContextProvider(this, { context: sourceContext });
  readonly #clock = new ContextProvider(this, { context: clockContext, initialValue: chinaTime });
  #midnight?: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tellDay(); // it may have changed while the element was away
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#midnight);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("pack") || changed.has("law")) {
      this.#law.setValue(this.law ?? (this.pack && resolve(this.pack)));
      this.#pack.setValue(this.pack);
    }
    if (changed.has("today")) this.#tellDay();
    if (changed.has("locale")) this.#locale.setValue(this.locale === "en" ? "en" : "zh");
    if (changed.has("actor")) this.#actor.setValue(this.actor);
    if (changed.has("source")) this.#source.setValue(this.source);
    if (changed.has("clock")) this.#clock.setValue(this.clock ?? chinaTime);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  /** The one place that reads a clock, and only if nobody gave the day. */
  #tellDay(): void {
    clearTimeout(this.#midnight);
    if (this.today !== undefined && this.today !== "") {
      this.#today.setValue(this.today);
      return;
    }
    const now = Date.now() + CHINA;
    this.#today.setValue(fromEpochDay(Math.floor(now / DAY)));
    this.#midnight = setTimeout(() => this.#tellDay(), DAY - (now % DAY));
  }
}

function chinaTime(): string {
  return new Date(Date.now() + CHINA).toISOString().slice(0, 16).replace("T", " ");
}
