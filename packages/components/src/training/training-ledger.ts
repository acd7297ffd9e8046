import { consume } from "@lit/context";
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { html } from "lit/static-html.js";
import { can, type Actor } from "@hengjian/core/access";
import {
  yearEnd,
  yearOf,
  type ColumnMapping,
  type ImportResult,
  type Locale,
  type Rows,
  type Words,
} from "@hengjian/core/foundation";
import { bodiesById, type Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import { judge, seal, sourcesOf, type Judgement, type Law, type Pack } from "@hengjian/core/policy";
import {
  importTraining,
  trainingFacts,
  TrainingRecord,
  trainingRosterCheck,
  trainingYearCheck,
  type TrainingLedger,
  type TrainingRoster,
  type TrainingYearInDetail,
} from "@hengjian/core/training";
import { actorContext, lawContext, localeContext, packContext, todayContext } from "../foundation/contexts.js";
import { tag, tagName } from "../foundation/define.js";
import { limitLineStyles } from "../foundation/limit-line.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import type { TableColumn } from "../record/columns.js";
import type { HjRecordImport, ImportChange } from "../record/record-import.js";
import { everything, type TableView } from "../record/view.js";
import { ledgerTop, legend, skeleton } from "./ledger-frame.js";
import { filterLine } from "./ledger-filter.js";
import { linesOf, lineTest, noFilter, type Filter } from "./ledger-lines.js";
import { detail, type Line } from "./ledger-rows.js";
import { summary, type Summary } from "./ledger-summary.js";
import { ledgerColumns } from "./ledger-table.js";
import { ledgerTableStyles } from "./ledger-table.styles.js";
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
  readonly table: TableView;
  /** The officers whose receipt is shown. */
  readonly receipts: ReadonlySet<string>;
  /** A file is held over the element. */
  readonly dragging: boolean;
}

/** An open row: what was asked of the year of its officer, and the answer. */
interface JudgedLine {
  readonly facts: ReturnType<typeof trainingFacts>;
  readonly judgement: Judgement<TrainingYearInDetail>;
}

const asOpened: View = {
  filter: noFilter,
  table: { ...everything, order: { by: "body", down: false } },
  receipts: new Set(),
  dragging: false,
};

/** Styles that the table and its details take from the ledger. */
const looks = [limitLineStyles, ledgerTableStyles];

/**
 * The training hours of many people in one year against the hours required: who is short and by how much, each with
 * the finding and its article. A workbook or CSV dropped on it is shown as a preview and added when the user says so.
 *
 * @customElement hj-training-ledger
 * @fires {CustomEvent<LedgerChange>} hj-ledger-change - The user added records. The host saves `added` and sets `records`.
 * @csspart summary - The panel of figures.
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
  // Made again only when what they stand on has changed: the table arranges itself anew for others.
  #columns: readonly TableColumn<Line>[] = [];
  #columnsOf = "";
  #only: ((line: Line) => boolean) | undefined;
  #onlyOf: readonly unknown[] = [];
  // Lines are new whenever what they are judged by has changed.
  readonly #details = new WeakMap<Line, JudgedLine>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { officers, records, law, today } = this;
    if (changed.has("bodies")) this.#places = bodiesById(this.bodies);
    if (JUDGED.some((name) => changed.has(name))) {
      const facts = { officers, records, year: this.#year, today };
      this.#judgement = law && today !== "" ? judge(trainingRosterCheck, facts, law) : undefined;
      this.#lines = this.#judgement ? linesOf(this.#judgement.result, officers, this.#places, this.actor) : [];
    }
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
      ${this.#top(facts, t)} ${this.#import()}
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

  /** What stands between a dropped file and the ledger. */
  #import(): TemplateResult {
    const panel = tag("hj-record-import");
    return html`<${panel}
      class="taker no-print"
      quiet
      .schema=${TrainingRecord}
      .existing=${this.records}
      .reader=${this.#readRows}
      .readonly=${!this.#mayRecord}
      .failure=${this.failure}
      .locale=${this.locale}
      @hj-import-change=${this.#write}
    ></${panel}>`;
  }

  #table(facts: Summary, t: LedgerWords): TemplateResult {
    const { limit, running } = facts;
    const columns = { limit, running, max: (limit ?? 60) * 1.5, bodies: this.bodies };
    if (this.#columnsOf !== JSON.stringify(columns)) {
      this.#columnsOf = JSON.stringify(columns);
      this.#columns = ledgerColumns(columns);
    }
    const { filter } = this.#view;
    if (this.#onlyOf[0] !== filter || this.#onlyOf[1] !== this.#places) {
      this.#onlyOf = [filter, this.#places];
      this.#only = lineTest(filter, this.#places);
    }
    const clear = (): void => this.#show({ filter: noFilter, table: { ...this.#view.table, search: "", where: {} } });
    const table = tag("hj-record-table");
    return html`${
      this.records.some((record) => yearOf(record.heldOn) === facts.year)
        ? nothing
        : html`<div class="panel empty">
            <p class="heading">${t.emptyFirst({ year: facts.year })}</p>
            <p>${t.emptyFirstWhat}</p>
          </div>`
    }
    <${table}
      .records=${this.#lines}
      .columns=${this.#columns}
      .only=${this.#only}
      .view=${this.#view.table}
      .looks=${looks}
      .detail=${(line: Line) => this.#detail(line, t)}
      .counts=${(shown: number, all: number) => t.count({ shown: n(shown), all: n(all) })}
      .label=${t.table}
      .locale=${this.locale}
      @hj-view-change=${this.#viewed}
    >
      ${filterLine(
        {
          filter,
          lines: this.#lines,
          bodies: this.bodies,
          running,
          judged: limit !== undefined,
          locale: this.locale,
          change: (next) => this.#show({ filter: next }),
        },
        t,
      )}
      <div slot="none" class="none">
        <p class="heading">${t.emptyFilter}</p>
        <p>${t.emptyFilterWhy({ all: n(this.#lines.length) })}</p>
        <button class="link" type="button" @click=${clear}>${t.clearFilter}</button>
      </div>
      <div slot="foot">${legend(facts, this.#mayRecord, t)}</div>
    </${table}>`;
  }

  #detail(line: Line, t: LedgerWords): TemplateResult | typeof nothing {
    const { law, locale, today } = this;
    if (!law) return nothing;
    const { officer } = line;
    const { facts, judgement } = this.#judged(line, law);
    const receipt = tag("hj-receipt");
    const sources = this.pack ? sourcesOf(this.pack) : {};
    const open = this.#view.receipts.has(officer.id);
    const content = open
      ? html`<${receipt} .receipt=${seal(judgement, facts, sources)} .locale=${locale}></${receipt}>`
      : nothing;
    const press = (): void => {
      const receipts = new Set(this.#view.receipts);
      if (!receipts.delete(officer.id)) receipts.add(officer.id);
      this.#show({ receipts });
    };
    return detail(judgement, today, locale, { open, press, content }, t);
  }

  /** The year of one line, judged once: a slip that is open in it stays open while the table draws itself again. */
  #judged(line: Line, law: Law): JudgedLine {
    let judged = this.#details.get(line);
    if (!judged) {
      const facts = trainingFacts(line.officer, this.records, this.#year, this.today);
      judged = { facts, judgement: judge(trainingYearCheck, facts, law) };
      this.#details.set(line, judged);
    }
    return judged;
  }

  get #mayRecord(): boolean {
    return !this.readonly && can(this.actor, "training/record", this.actor?.body ?? "", this.#places);
  }

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement; // the listener is on that input
    const file = input.files?.[0];
    if (file) this.#take(file);
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
    this.#take(file);
  };

  #take(file: File): void {
    const name = tagName("hj-record-import");
    void this.renderRoot.querySelector<HjRecordImport>(name)?.take(file);
  }

  readonly #readRows = (rows: Rows, mapping: ColumnMapping | undefined): ImportResult<TrainingRecord> => {
    const { officers, bodies, records, actor, today } = this;
    if (!actor) return { accepted: [], present: [], rejected: [], ignoredColumns: [] }; // nobody may add
    return importTraining(rows, { officers, bodies, records }, { actor, today }, mapping);
  };

  readonly #viewed = ({ detail: table }: CustomEvent<TableView>): void => this.#show({ table });

  readonly #write = ({ detail: { added } }: CustomEvent<ImportChange>): void => {
    const records = added as TrainingLedger; // the reader above gives records of training
    const detail: LedgerChange = { records: [...this.records, ...records], added: records };
    this.dispatchEvent(new CustomEvent("hj-ledger-change", { detail, bubbles: true }));
  };

  #show(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
    this.requestUpdate();
  }
}
