import { consume } from "@lit/context";
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Locale, Words } from "@hengjian/core/foundation";
import { localeContext } from "../foundation/contexts.js";
import { icons } from "../foundation/icons.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import { arrange, type Arrangement } from "./arrange.js";
import { columnsOf, type Column, type NameOf, type TableColumn } from "./columns.js";
import type { RecordSchema } from "./schema.js";
import { entriesOf, type Entries } from "./entries.js";
import { filterLine, filterPanel, type FilterLine } from "./filter-line.js";
import { grid, type Place } from "./grid.js";
import { moved } from "./keys.js";
import { narrowStyles } from "./record-table.narrow.styles.js";
import { styles } from "./record-table.styles.js";
import { words, type TableWords } from "./record-table.words.js";
import { doInSlices, doNow } from "./steps.js";
import { everything, type TableView } from "./view.js";
import { RowWindow } from "./window.js";

const AT_ONCE = 5000; // records that are arranged before the next drawing; more are arranged in slices

const nothingYet: Arrangement = { rows: undefined, count: 0, groups: undefined, totals: {} };

/** The properties that the columns are made from. */
const COLUMNS = ["schema", "columns", "references", "unmasked", "locale"] as const;

/**
 * Records of one schema as a table: sorted, filtered, grouped, added up; 100,000 of them without a pause.
 *
 * @customElement hj-record-table
 * @fires {CustomEvent<TableView>} hj-view-change - The reader has sorted, filtered, grouped or chosen columns.
 * @slot filters - Filters of the page itself, in the line above the table.
 * @slot foot - What stands under the table.
 * @csspart panel - The frame around everything.
 * @csspart table - The table itself.
 * @cssproperty --hj-table-height - How high the table may grow before it scrolls.
 */
export class HjRecordTable extends LitElement {
  static override styles = [base, controls, tags, tables, styles, narrowStyles];

  /** What a record is: a zod object whose fields carry their labels. */
  @property({ attribute: false }) schema?: RecordSchema | undefined;
  /** The records, in their own order. */
  @property({ attribute: false }) records: readonly object[] = [];
  /** The columns, in order, and what is special about them. Without it, every field of the schema. */
  @property({ attribute: false }) columns?: readonly TableColumn[] | undefined;
  /** The names of records that fields point to, by their kind: `{ body: (id) => "…" }`. */
  @property({ attribute: false }) references: Readonly<Record<string, NameOf>> = {};
  /** A condition of the page itself, which stands before those of the reader. */
  @property({ attribute: false }) only?: ((record: never) => boolean) | undefined;
  /** What is under an open row. Without it rows do not open. */
  @property({ attribute: false }) detail?: ((record: never, locale: Locale) => unknown) | undefined;
  /** Styles for what the page itself draws in cells and details. */
  @property({ attribute: false }) looks: readonly CSSResult[] = [];
  /** What the reader sees: search, filters, order, group, columns. */
  @property({ attribute: false }) view: TableView = everything;
  /** The name of the table, for those who do not see it. */
  @property() label = "";
  /** Personal fields are shown in full; without it they are masked. */
  @property({ type: Boolean }) unmasked = false;
  /** The records are being fetched: the head keeps its place. */
  @property({ type: Boolean }) loading = false;
  /** What is said where there are no records at all. */
  @property({ attribute: false }) empty?: Words | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  readonly #window = new RowWindow(
    () => this.renderRoot.querySelector<HTMLElement>(".scroll"),
    () => this.requestUpdate(),
  );
  #columns: readonly Column[] = [];
  #arrangement: Arrangement = nothingYet;
  #entries: Entries = entriesOf(nothingYet, () => false, false, new Set());
  #open: ReadonlySet<object> = new Set();
  #folded: ReadonlySet<string> = new Set();
  #active: Place = { line: 0, column: 0 };
  #focus = false;
  #panel = "";
  #task = 0;
  #busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#task += 1; // what is being arranged is not wanted any more
    this.#window.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { schema, columns, records, references, unmasked, locale } = this;
    const other = changed.has("records") || COLUMNS.some((name) => changed.has(name));
    if (other) this.#columns = columnsOf({ schema, columns, records, references, unmasked, locale });
    if (other || changed.has("view") || changed.has("only")) this.#arrange();
    this.#window.set(this.#entries.count, this.#active.line);
  }

  protected override render(): unknown {
    const t = words[this.locale];
    const line = this.#filterLine();
    return html`<div
      class="root"
      @click=${this.#clicked}
      @change=${this.#ticked}
      @keydown=${this.#pressed}
      @focusin=${this.#focused}
    >
      <section class="panel" part="panel">
        ${filterLine(line, t)} ${this.#panel === "filters" ? filterPanel(line, t) : nothing}
        <span class=${this.#busy ? "progress" : "progress still"} aria-hidden="true"></span>
        <div class="scroll">${this.#grid(t)}</div>
        ${this.#nothing(t)}
        <slot name="foot"></slot>
      </section>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("looks")) this.#dress();
    this.#window.observe(this.renderRoot);
    if (!this.#focus) return;
    this.#focus = false;
    this.#target(this.#active)?.focus();
  }

  /** The columns that are shown now, in the reader's order. */
  get #shown(): readonly Column[] {
    const chosen = this.view.columns;
    if (!chosen) return this.#columns.filter(({ hidden }) => hidden !== true);
    return chosen.flatMap((name) => this.#columns.filter((column) => column.name === name));
  }

  #arrange(): void {
    const task = (this.#task += 1);
    const { records, view } = this;
    // A page's own condition takes records of its own type; the table only knows that they are objects.
    const only = this.only as ((record: object) => boolean) | undefined;
    const steps = arrange({ records, columns: this.#columns, view, only });
    if (records.length <= AT_ONCE) {
      this.#arranged(doNow(steps));
      return;
    }
    if (this.#arrangement.count > records.length) this.#arranged(nothingYet); // it names rows that are gone
    this.#busy = true;
    void doInSlices(steps, () => task !== this.#task).then((arrangement) => {
      if (!arrangement) return;
      this.#arranged(arrangement);
      this.requestUpdate();
    });
  }

  #arranged(arrangement: Arrangement): void {
    this.#busy = false;
    this.#arrangement = arrangement;
    this.#list();
  }

  /** Makes the list of lines again: rows have opened, groups have folded, others stand there now. */
  #list(): void {
    this.#entries = entriesOf(this.#arrangement, (row) => this.#isOpen(row), this.#open.size > 0, this.#folded);
    const line = Math.min(this.#active.line, this.#entries.count - 1);
    this.#active = { ...this.#active, line: this.#entries.count === 0 ? -1 : line };
    this.#window.forget();
  }

  #isOpen(row: number): boolean {
    const record = this.records[row];
    return record !== undefined && this.#open.has(record);
  }

  #filterLine(): FilterLine {
    const { view, locale, records } = this;
    return {
      view,
      columns: this.#columns,
      shown: this.#arrangement.count,
      all: records.length,
      selected: 0,
      locale,
      change: (next) => this.#see(next),
      panel: this.#panel,
      press: (panel) => {
        this.#panel = this.#panel === panel ? "" : panel;
        this.requestUpdate();
      },
      more: nothing,
    };
  }

  #grid(t: TableWords): TemplateResult {
    // What a page draws takes records of its own type.
    const detail = this.detail as ((record: object, locale: Locale) => unknown) | undefined;
    return grid(
      {
        label: this.label === "" ? t.table : this.label,
        records: this.records,
        columns: this.#shown,
        entries: this.#entries,
        window: this.#window.drawn,
        view: this.view,
        totals: this.#arrangement.totals,
        active: this.#active,
        selectable: false,
        isSelected: () => false,
        allSelected: false,
        editable: false,
        isOpen: (row) => this.#isOpen(row),
        detail: detail && ((record) => detail(record, this.locale)),
        folded: this.#folded,
        blocks: false,
        busy: this.#busy,
        editor: undefined,
        locale: this.locale,
      },
      t,
    );
  }

  #nothing(t: TableWords): TemplateResult | typeof nothing {
    if (this.#entries.count > 0 || this.#busy) return nothing;
    if (this.records.length === 0) {
      return html`<div class="empty">
        <p class="heading">${t.empty}</p>
        <p>${t.emptyWhat}</p>
      </div>`;
    }
    const clear = (): void => this.#see({ ...this.view, search: "", where: {} });
    return html`<div class="empty">
      <p class="heading">${t.none}</p>
      <p>${t.noneWhy({ all: n(this.records.length) })}</p>
      <button class="link" type="button" @click=${clear}>${icons.close()}${t.clear}</button>
    </div>`;
  }

  #see(view: TableView): void {
    this.view = view;
    this.dispatchEvent(new CustomEvent("hj-view-change", { detail: view, bubbles: true }));
  }

  /** Which cell an event is in. */
  #placeOf(event: Event): Place | undefined {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
    if (!cell) return undefined;
    return { line: Number(cell.dataset.line), column: Number(cell.dataset.column) };
  }

  /** What takes the focus in a cell: the one control in it, else the cell. */
  #target({ line, column }: Place): HTMLElement | undefined {
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-line="${line}"][data-column="${column}"]`);
    return cell?.querySelector<HTMLElement>(".target") ?? cell ?? undefined;
  }

  readonly #focused = (event: Event): void => {
    const place = this.#placeOf(event);
    if (!place || (place.line === this.#active.line && place.column === this.#active.column)) return;
    this.#active = place;
    this.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const place = this.#placeOf(event);
    if (!place || event.defaultPrevented || event.altKey) return;
    const bounds = { lines: this.#entries.count, columns: this.#shown.length, page: this.#window.page };
    const to = moved(event, place, bounds);
    if (!to) return;
    event.preventDefault();
    this.#go(to);
  };

  #go(to: Place): void {
    this.#active = to;
    this.#focus = true;
    if (to.line >= 0) this.#window.reveal(to.line);
    this.requestUpdate();
  }

  readonly #clicked = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    if (!place || !control) return;
    const column = this.#shown[place.column];
    const entry = this.#entries.at(place.line);
    switch (control.dataset.do) {
      case "sort":
        if (column) this.#sort(column);
        break;
      case "open":
        if (entry?.is === "record") this.#toggle(entry.row);
        break;
      case "fold":
        if (entry?.is === "group") this.#fold(entry.group.value);
        break;
      default:
    }
  };

  #sort({ name, numeric }: Column): void {
    const { order, ...view } = this.view;
    // First the way that is asked for most, then the other, then none.
    const first = order?.by !== name;
    if (!first && order.down !== numeric) this.#see(view);
    else this.#see({ ...view, order: { by: name, down: first ? numeric : !order.down } });
  }

  #toggle(row: number): void {
    const record = this.records[row];
    if (!record) return;
    const open = new Set(this.#open);
    if (!open.delete(record)) open.add(record);
    this.#open = open;
    this.#list();
    this.requestUpdate();
  }

  #fold(value: string): void {
    const folded = new Set(this.#folded);
    if (!folded.delete(value)) folded.add(value);
    this.#folded = folded;
    this.#list();
    this.requestUpdate();
  }

  readonly #ticked = (_event: Event): void => undefined;

  /** Puts the page's own styles beside the table's. */
  #dress(): void {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    const own = HjRecordTable.elementStyles.flatMap((style) =>
      style instanceof CSSStyleSheet ? [style] : (style.styleSheet ?? []),
    );
    this.renderRoot.adoptedStyleSheets = [...own, ...this.looks.flatMap(({ styleSheet }) => styleSheet ?? [])];
  }
}
