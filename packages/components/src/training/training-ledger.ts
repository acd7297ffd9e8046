import { consume } from "@lit/context";
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "lit/static-html.js";
import { can, type Actor } from "@hengjian/core/access";
import { yearEnd, yearOf, type Locale, type Words } from "@hengjian/core/foundation";
import { bodiesById, type Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import { judge, seal, sourcesOf, type Judgement, type Law, type Pack } from "@hengjian/core/policy";
import {
  trainingFacts,
  trainingRosterCheck,
  trainingYearCheck,
  type TrainingLedger,
  type TrainingRecord,
  type TrainingRoster,
} from "@hengjian/core/training";
import { actorContext, lawContext, localeContext, packContext, todayContext } from "../foundation/contexts.js";
import { tag } from "../foundation/define.js";
import { severityIcon } from "../foundation/icons.js";
import { limitLineStyles } from "../foundation/limit-line.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import { readTrainingFile } from "./ledger-file.js";
import { ledgerTop, legend, skeleton } from "./ledger-frame.js";
import { filterLine } from "./ledger-filter.js";
import { failureStrip, previewPanel, type Preview } from "./ledger-import.js";
import { linesOf, noFilter, sortLines, visibleLines, type Filter, type Order } from "./ledger-lines.js";
import { detail, lineRow, type Line } from "./ledger-rows.js";
import { summary, type Summary } from "./ledger-summary.js";
import { ledgerHead } from "./ledger-table.js";
import { summaryStyles } from "./ledger-summary.styles.js";
import { styles } from "./training-ledger.styles.js";
import { narrowStyles } from "./training-ledger.narrow.styles.js";
import { words, type LedgerWords } from "./training-ledger.words.js";

/** What {@link HjTrainingLedger} fires when the user has written training into the ledger. */
export interface LedgerChange {
  /** The whole ledger as it should be now. */
  readonly records: TrainingLedger;
  /** What was added to it. */
  readonly added: TrainingLedger;
}

/** The properties that a judgement of the year stands on. */
const JUDGED = ["officers", "bodies", "records", "year", "law", "today", "actor"] as const;

/** What the reader has chosen to see. */
interface View {
  readonly filter: Filter;
  readonly order: Order;
  /** The officer whose row is open. */
  readonly open: string | undefined;
  /** The receipt of the open row is shown. */
  readonly receipt: boolean;
  /** A file is held over the element. */
  readonly dragging: boolean;
  readonly preview: Preview | undefined;
  readonly notice: string;
}

const asOpened: View = {
  filter: noFilter,
  order: { by: "body", down: false },
  open: undefined,
  receipt: false,
  dragging: false,
  preview: undefined,
  notice: "",
};

/**
 * The training hours of many people in one year against the hours required: who is short and by how much, each with
 * the finding and its article. A CSV dropped on it is shown as a preview and added when the user says so.
 *
 * @customElement hj-training-ledger
 * @fires {CustomEvent<LedgerChange>} hj-ledger-change - The user added records. The host saves `added` and sets `records`.
 * @csspart summary - The panel of figures.
 * @csspart table - The table of people.
 * @csspart preview - What a dropped file would add.
 * @cssproperty --hj-color-warning - Colour of who will be short.
 * @cssproperty --hj-color-violation - Colour of who was short.
 */
export class HjTrainingLedger extends LitElement {
  static override styles = [base, controls, tags, tables, limitLineStyles, styles, summaryStyles, narrowStyles];

  /** The people on the roll. */
  @property({ attribute: false }) officers: readonly Officer[] = [];
  /** The bodies they serve in, in the order in which they are to stand. */
  @property({ attribute: false }) bodies: readonly Body[] = [];
  /** The whole ledger. Records of other years are kept, not shown. */
  @property({ attribute: false }) records: TrainingLedger = [];
  /** The year that is asked about. Without it, the year of `today`. */
  @property({ type: Number }) year?: number | undefined;
  /** The records are being fetched: the table keeps its place. */
  @property({ type: Boolean }) loading = false;
  /** Nothing can be added. */
  @property({ type: Boolean }) readonly = false;
  /** Why the host could not save, in both languages. Cleared by the host. */
  @property({ attribute: false }) failure?: Words | undefined;
  /** The law to ask. Comes from the nearest `<hj-provider>`. */
  @consume({ context: lawContext, subscribe: true })
  @property({ attribute: false })
  law?: Law | undefined;
  /** The pack behind the law. Comes from the nearest `<hj-provider>`. */
  @consume({ context: packContext, subscribe: true })
  @property({ attribute: false })
  pack?: Pack | undefined;
  /** The day up to which facts are known. Comes from the nearest `<hj-provider>`. */
  @consume({ context: todayContext, subscribe: true })
  @property()
  today = "";
  /** Who looks: names are masked, and adding is refused, as far as that person's permissions go. */
  @consume({ context: actorContext, subscribe: true })
  @property({ attribute: false })
  actor?: Actor | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  #judgement: Judgement<TrainingRoster> | undefined;
  #lines: readonly Line[] = [];
  #places: ReadonlyMap<string, Body> = new Map();
  #view: View = asOpened;
  /** Records handed to the host that it has not given back yet. */
  #awaited: TrainingLedger = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { officers, records, law, today } = this;
    if (changed.has("bodies")) this.#places = bodiesById(this.bodies);
    if (JUDGED.some((name) => changed.has(name))) {
      const facts = { officers, records, year: this.#year, today };
      this.#judgement = law && today !== "" ? judge(trainingRosterCheck, facts, law) : undefined;
      this.#lines = this.#judgement ? linesOf(this.#judgement.result, officers, this.#places, this.actor) : [];
    }
    if (changed.has("records")) this.#confirm();
    if (changed.has("failure") && this.failure) this.#awaited = [];
  }

  protected override render(): unknown {
    const t = words[this.locale];
    const judgement = this.#judgement;
    if (this.loading) return html`<div class="root">${this.#top(undefined, t)}${skeleton(t)}</div>`;
    if (!judgement) return html`<div class="root"><p>${t.noLaw}</p></div>`;
    const facts = this.#summary(judgement.result);
    return html`<div
      class="root ${this.#view.dragging ? "dragging" : ""}"
      data-drop=${t.drop}
      @dragover=${this.#dragover}
      @dragleave=${this.#dragleave}
      @drop=${this.#drop}
    >
      ${this.#top(facts, t)} ${this.#strips(t)}
      ${
        this.#view.preview
          ? previewPanel(
              {
                preview: this.#view.preview,
                locale: this.locale,
                writing: this.#awaited.length > 0,
                write: () => this.#write(),
                cancel: () => this.#show({ preview: undefined }),
              },
              t,
            )
          : nothing
      }
      ${facts.roster.counts.people === 0 ? nothing : html`${summary(facts, this.#why(judgement), t)} ${this.#table(facts, t)}`}
    </div>`;
  }

  get #year(): number {
    if (this.year !== undefined && Number.isInteger(this.year)) return this.year;
    return this.today === "" ? 0 : yearOf(this.today);
  }

  #summary(roster: TrainingRoster): Summary {
    const year = this.#year;
    const limits = roster.people.flatMap((person) => person.required ?? []);
    const inTowns = this.#lines.filter(
      ({ officer, year: { status } }) =>
        (status === "behind" || status === "short") && this.#places.get(officer.body)?.tier === "town",
    ).length;
    return {
      roster,
      year,
      running: this.today < yearEnd(year),
      limit: limits.length === 0 ? undefined : Math.max(...new Set(limits)),
      inTowns,
    };
  }

  #top(facts: Summary | undefined, t: LedgerWords): TemplateResult {
    const { today, readonly, pack, locale } = this;
    const refused = this.#mayRecord ? undefined : readonly ? t.readonly : t.importRefused;
    return ledgerTop({ year: this.#year, today, pack, locale, facts, refused, chosen: this.#chosen }, t);
  }

  /** Where no rule is in force, the panel says since when there is one. */
  #why(judgement: Judgement): TemplateResult | typeof nothing {
    const findings = tag("hj-findings");
    return judgement.outcome === "no-rule"
      ? html`<${findings} class="why" .judgement=${judgement} .locale=${this.locale}></${findings}>`
      : nothing;
  }

  #strips(t: LedgerWords): TemplateResult {
    return html`
      ${this.failure ? failureStrip(this.failure[this.locale], this.#view.preview && (() => this.#write()), t) : nothing}
      <p class=${this.#view.notice === "" ? "hidden" : "strip"} role="status">
        ${this.#view.notice === "" ? nothing : html`${severityIcon("remark")}<span>${this.#view.notice}</span>`}
      </p>
    `;
  }

  #table(facts: Summary, t: LedgerWords): TemplateResult {
    const { limit, running } = facts;
    const shown = sortLines(visibleLines(this.#lines, this.#view.filter, this.#places), this.#view.order, this.bodies);
    const columns = { limit, running, max: (limit ?? 60) * 1.5 };
    const width = 7 + (limit === undefined ? 0 : running ? 2 : 1);
    return html`<section class="panel">
      ${filterLine(
        {
          filter: this.#view.filter,
          lines: this.#lines,
          shown: shown.length,
          bodies: this.bodies,
          running,
          judged: limit !== undefined,
          locale: this.locale,
          change: (filter) => this.#show({ filter }),
        },
        t,
      )}
      ${
        this.records.some((record) => yearOf(record.heldOn) === facts.year)
          ? nothing
          : html`<div class="empty">
              <p class="heading">${t.emptyFirst({ year: facts.year })}</p>
              <p>${t.emptyFirstWhat}</p>
            </div>`
      }
      ${
        shown.length === 0
          ? html`<div class="empty">
              <p class="heading">${t.emptyFilter}</p>
              <p>${t.emptyFilterWhy({ all: n(this.#lines.length) })}</p>
              <button class="link" type="button" @click=${() => this.#show({ filter: noFilter })}>
                ${t.clearFilter}
              </button>
            </div>`
          : html`<table part="table" role="table" aria-label=${t.table}>
              ${ledgerHead(columns, this.#view.order, (order) => this.#show({ order }), t)}
              <tbody role="rowgroup">
                ${repeat(
                  shown,
                  (line) => line.officer.id,
                  (line) => {
                    const open = this.#view.open === line.officer.id;
                    const press = (): void => this.#show({ open: open ? undefined : line.officer.id, receipt: false });
                    return html`${lineRow(line, columns, open, press, t)}
                    ${
                      open
                        ? html`<tr class="detail" role="row">
                            <td role="cell" colspan=${width}>${this.#detail(line, t)}</td>
                          </tr>`
                        : nothing
                    }`;
                  },
                )}
              </tbody>
            </table>`
      }
      ${legend(facts, this.#mayRecord, t)}
    </section>`;
  }

  #detail({ officer }: Line, t: LedgerWords): TemplateResult | typeof nothing {
    const { law, locale, today } = this;
    if (!law) return nothing;
    const facts = trainingFacts(officer, this.records, this.#year, today);
    const judgement = judge(trainingYearCheck, facts, law);
    const receipt = tag("hj-receipt");
    const sources = this.pack ? sourcesOf(this.pack) : {};
    const content = this.#view.receipt
      ? html`<${receipt} .receipt=${seal(judgement, facts, sources)} .locale=${locale}></${receipt}>`
      : nothing;
    const press = (): void => this.#show({ receipt: !this.#view.receipt });
    return detail(judgement, today, locale, { open: this.#view.receipt, press, content }, t);
  }

  get #mayRecord(): boolean {
    return !this.readonly && can(this.actor, "training/record", this.actor?.body ?? "", this.#places);
  }

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement; // the listener is on that input
    const file = input.files?.[0];
    if (file) void this.#read(file);
    input.value = ""; // the same file may be chosen again
  };

  readonly #dragover = (event: DragEvent): void => {
    if (!this.#mayRecord || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#show({ dragging: true });
  };

  readonly #dragleave = (event: DragEvent): void => {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (!inside) this.#show({ dragging: false }); // moving over a child leaves, too
  };

  readonly #drop = (event: DragEvent): void => {
    this.#show({ dragging: false });
    const file = event.dataTransfer?.files[0];
    if (!file || !this.#mayRecord) return;
    event.preventDefault();
    void this.#read(file);
  };

  async #read(file: File): Promise<void> {
    const { officers, bodies, records, actor, today } = this;
    if (!actor) return;
    const read = await readTrainingFile(file, { officers, bodies, records }, { actor, today }, words[this.locale]);
    if (typeof read === "string") this.#show({ preview: undefined, notice: read });
    else this.#show({ preview: read, notice: "" });
  }

  #write(): void {
    const added = this.#view.preview?.result.accepted.map(({ record }) => record) ?? [];
    if (added.length === 0 || this.#awaited.length > 0) return;
    this.#awaited = added;
    const detail: LedgerChange = { records: [...this.records, ...added], added };
    this.dispatchEvent(new CustomEvent("hj-ledger-change", { detail, bubbles: true }));
    this.requestUpdate();
  }

  /** What was handed to the host is written once the host gives it back among the records. */
  #confirm(): void {
    if (this.#awaited.length === 0) return;
    const known = new Set(this.records.map((record: TrainingRecord) => record.id));
    if (!this.#awaited.every((record) => known.has(record.id))) return;
    const notice = words[this.locale].written({ count: n(this.#awaited.length) });
    this.#awaited = [];
    this.#view = { ...this.#view, notice, preview: undefined };
  }

  #show(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
    this.requestUpdate();
  }
}
