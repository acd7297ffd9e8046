import { consume } from "@lit/context";
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Locale, Words } from "@hengjian/core/foundation";
import { localeContext } from "../foundation/contexts.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import { columnsOf, type Column, type NameOf, type TableColumn } from "./columns.js";
import { columnDrawer, exportDrawer, type Drawers, type SheetKind } from "./drawers.js";
import { CellEditing } from "./cell-editing.js";
import { editor, type RecordCheck } from "./editing.js";
import type { Entries } from "./entries.js";
import { filterLine, filterPanel, type FilterLine } from "./filter-line.js";
import { Gestures, placeOf } from "./gestures.js";
import { grid, type Place } from "./grid.js";
import { withChange, type Changed } from "./history.js";
import { Lines } from "./lines.js";
import { outcomeStyles } from "./outcome.styles.js";
import { pageSheet } from "./page-sheet.js";
import { recordDetail } from "./record-detail.js";
import { narrowStyles } from "./record-table.narrow.styles.js";
import { styles } from "./record-table.styles.js";
import { words, type TableWords } from "./record-table.words.js";
import { blockOf } from "./copying.js";
import { emptyState, outcomeDrawer, strips } from "./table-frame.js";
import { toolButtons } from "./tool-buttons.js";
import type { RecordSchema } from "./schema.js";
import { keyOf, toggledRange } from "./selection.js";
import { everything, isNarrowed, type TableView } from "./view.js";
import { AS_PRINTED, RowWindow } from "./window.js";

/** What {@link HjRecordTable} fires when the reader has changed records in it. */
export interface TableChange {
  /** All records as they should be now. */
  readonly records: readonly object[];
  /** Those that were changed, as they were and as they are. */
  readonly changed: readonly Changed[];
}

/** What {@link HjRecordTable} fires when the reader has chosen rows. */
export interface SelectionChange {
  /** The records that are selected, in their own order. */
  readonly selected: readonly object[];
}

const NARROW = 640; // px: below it rows are blocks, as the styles say

/** The properties that the columns are made from. */
const COLUMNS = ["schema", "columns", "references", "unmasked", "locale"] as const;

/**
 * Records of one schema as a table: sorted, filtered, grouped, added up, changed in place, saved as a sheet; 100,000 of
 * them without a pause. A block from Excel or WPS can be pasted on a cell.
 *
 * @customElement hj-record-table
 * @fires {CustomEvent<TableView>} hj-view-change - The reader has sorted, filtered, grouped or chosen columns.
 * @fires {CustomEvent<TableChange>} hj-table-change - The reader has changed records, or taken a change back.
 * @fires {CustomEvent<SelectionChange>} hj-selection-change - The reader has selected rows.
 * @slot filters - Filters of the page itself, in the line above the table.
 * @slot empty - What is said where there are no records at all.
 * @slot none - What is said where no record meets the conditions, with a way to clear them.
 * @slot foot - What stands under the table.
 * @csspart panel - The frame around everything.
 * @csspart table - The table itself.
 * @cssproperty --hj-table-height - How high the table may grow before it scrolls.
 */
export class HjRecordTable extends LitElement {
  static override styles = [base, controls, tags, tables, styles, outcomeStyles, narrowStyles];

  /** What a record is: a zod object whose fields carry their labels. Without it, `columns` say everything. */
  @property({ attribute: false }) schema?: RecordSchema | undefined;
  /** The records, in their own order. */
  @property({ attribute: false }) records: readonly object[] = [];
  /** The columns, in order, and what is special about them. Without it, every field of the schema. */
  @property({ attribute: false }) columns?: readonly TableColumn[] | undefined;
  /** The names of records that fields point to, by their kind: `{ body: (id) => "…" }`. */
  @property({ attribute: false }) references: Readonly<Record<string, NameOf>> = {};
  /** A condition of the page itself, which stands before those of the reader. */
  @property({ attribute: false }) only?: ((record: never) => boolean) | undefined;
  /** What is under an open row. Without it, every field in full. */
  @property({ attribute: false }) detail?: ((record: never, locale: Locale) => unknown) | undefined;
  /** A last word on a record that was changed: why it cannot be so. */
  @property({ attribute: false }) check?: RecordCheck | undefined;
  /** Styles for what the page itself draws in cells and details. */
  @property({ attribute: false }) looks: readonly CSSResult[] = [];
  /** What the reader sees: search, filters, order, group, columns. */
  @property({ attribute: false }) view: TableView = everything;
  /** The records that are selected. */
  @property({ attribute: false }) selected: readonly object[] = [];
  /** The name of the table, for those who do not see it and for its sheets. */
  @property() label = "";
  /** How many rows are shown and how many there are, in the page's own words. */
  @property({ attribute: false }) counts?: ((shown: number, all: number) => string) | undefined;
  /** Rows can be selected. */
  @property({ type: Boolean }) selectable = false;
  /** Cells can be changed in place. */
  @property({ type: Boolean }) editable = false;
  /** Rows do not open. */
  @property({ type: Boolean }) flat = false;
  /** Personal fields are shown in full; without it they are masked, and not changed. */
  @property({ type: Boolean }) unmasked = false;
  /** The records are being fetched: the head keeps its place, and so do older rows. */
  @property({ type: Boolean }) loading = false;
  /** Why nothing can be changed just now, in both languages: shown as a strip. */
  @property({ attribute: false }) locked?: Words | undefined;
  /** Why the host could not save, in both languages. Cleared by the host. */
  @property({ attribute: false }) failure?: Words | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  readonly #lines = new Lines(() => this.requestUpdate());
  readonly #window = new RowWindow(() => this.requestUpdate());
  readonly #edits: CellEditing;
  readonly #gestures: Gestures;
  #columns: readonly Column[] = [];
  #chosen: ReadonlySet<unknown> = new Set();
  #active: Place = { line: 0, column: 0 };
  /** The line from which a selection with Shift goes on. */
  #anchor = 0;
  #focus = false;
  #panel = "";
  #blocks = false;
  /** The list that the reader's own change made: rows keep their place in it. */
  #own: readonly object[] | undefined;
  /** The lines that the window was last set to. */
  #seen: Entries | undefined;
  #page: CSSStyleSheet | undefined;
  #width: ResizeObserver | undefined;

  constructor() {
    super();
    this.#edits = new CellEditing({
      now: () => ({
        schema: this.schema,
        records: this.records,
        check: this.check,
        unmasked: this.unmasked,
        open: this.#mayEdit,
      }),
      commit: (change) => this.#commit(change),
      redraw: () => this.requestUpdate(),
    });
    this.#gestures = new Gestures(
      {
        now: () => ({
          columns: this.#shown,
          offset: this.selectable ? 1 : 0,
          page: this.#window.page,
          selectable: this.selectable,
          active: this.#active,
        }),
        go: (to) => this.#go(to),
        arrived: (at) => {
          this.#active = at;
          this.requestUpdate();
        },
        sort: (column) => this.#sort(column),
        open: (row) => {
          this.#lines.toggle(row);
          this.requestUpdate();
        },
        fold: (value) => {
          this.#lines.fold(value);
          this.requestUpdate();
        },
        select: (line, range) => this.#selectLine(line, range),
        selectAll: () => this.#selectAll(),
      },
      this.#lines,
      this.#edits,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.#beforePrint);
    window.addEventListener("afterprint", this.#afterPrint);
    this.#width = new ResizeObserver(([entry]) => this.#resized(entry?.contentRect.width ?? 0));
    this.#width.observe(this);
    if (this.hasUpdated) this.requestUpdate("records"); // what was being arranged when it left is arranged again
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#beforePrint);
    window.removeEventListener("afterprint", this.#afterPrint);
    this.#afterPrint();
    this.#width?.disconnect();
    this.#lines.stop();
    this.#window.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { schema, columns, records, references, unmasked, locale } = this;
    const own = records === this.#own;
    if (changed.has("records") && !own) this.#edits.forget();
    if (changed.has("selected")) this.#chosen = new Set(this.selected.map(keyOf));
    const other = (changed.has("records") && !own) || COLUMNS.some((name) => changed.has(name));
    if (other) this.#columns = columnsOf({ schema, columns, records, references, unmasked, locale });
    if (other || changed.has("view") || changed.has("only")) {
      // A page's own condition takes records of its own type; the table only knows that they are objects.
      const only = this.only as ((record: object) => boolean) | undefined;
      this.#lines.arrange({ records, columns: this.#columns, view: this.view, only });
    } else if (changed.has("records")) {
      this.#lines.renew(records, this.#columns);
    }
    this.#settle();
  }

  protected override render(): unknown {
    const { locked, failure, locale } = this;
    const t = words[locale];
    const line = this.#filterLine(t);
    return html`<div
      class="root"
      @click=${this.#gestures.clicked}
      @dblclick=${this.#gestures.doubled}
      @keydown=${this.#gestures.pressed}
      @focusin=${this.#gestures.focused}
      @focusout=${this.#gestures.left}
      @paste=${this.#gestures.pasted}
      @copy=${this.#copied}
    >
      <section class="panel" part="panel">
        ${strips({ locked, failure, locale, busy: this.#lines.busy, loading: this.loading }, t)} ${filterLine(line, t)}
        ${this.#drawer(line, t)} ${outcomeDrawer(this.#edits.outcome, () => this.#edits.closeOutcome(), locale, t)}
        <span class=${this.#lines.busy || this.loading ? "progress" : "progress still"} aria-hidden="true"></span>
        <p class="unprinted">${t.tooLongToPrint({ rows: n(this.#lines.entries.count), most: n(AS_PRINTED) })}</p>
        <div class="scroll">${this.#grid(t)}</div>
        ${emptyState(
          {
            lines: this.#lines.entries.count,
            records: this.records.length,
            busy: this.#lines.busy,
            loading: this.loading,
            clear: isNarrowed(this.view) ? () => this.#see({ ...this.view, search: "", where: {} }) : undefined,
          },
          t,
        )}
        <slot name="foot"></slot>
      </section>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("looks")) this.#dress();
    this.#window.observe(this.renderRoot);
    const field = this.renderRoot.querySelector<HTMLInputElement>(".editor");
    if (this.#focus) {
      this.#focus = false;
      const target = field ?? this.#target(this.#active);
      target?.focus();
      if (target === field && field instanceof HTMLInputElement)
        field.setSelectionRange(field.value.length, field.value.length);
    }
  }

  /** The columns that are shown now, in the reader's order. */
  get #shown(): readonly Column[] {
    const chosen = this.view.columns;
    if (!chosen) return this.#columns.filter(({ hidden }) => hidden !== true);
    return chosen.flatMap((name) => this.#columns.filter((column) => column.name === name));
  }

  get #mayEdit(): boolean {
    return this.editable && !this.locked && !this.loading;
  }

  /** Keeps the active cell and the window within the lines that there are now. */
  #settle(): void {
    const { entries } = this.#lines;
    if (entries !== this.#seen) {
      this.#seen = entries;
      this.#window.forget();
      const { line, column } = this.#active;
      const last = entries.count - 1;
      this.#active = {
        line: line < 0 && !this.#focus ? Math.min(0, last) : Math.min(line, last),
        column: Math.min(column, Math.max(0, this.#shown.length - 1)),
      };
    }
    this.#window.set(entries.count, this.#active.line);
  }

  #filterLine(t: TableWords): FilterLine {
    const { view, locale, records } = this;
    return {
      view,
      columns: this.#columns,
      shown: this.#lines.arrangement.count,
      all: records.length,
      counts: this.counts,
      selected: this.selectable ? this.#chosen.size : 0,
      locale,
      change: (next) => this.#see(next),
      panel: this.#panel,
      press: (panel) => this.#show(panel),
      more: toolButtons(
        {
          panel: this.#panel,
          press: (panel) => this.#show(panel),
          undo: this.#edits.history.depth > 0 ? () => this.#edits.undo() : undefined,
        },
        t,
      ),
    };
  }

  #drawer(line: FilterLine, t: TableWords): TemplateResult | typeof nothing {
    const of: Drawers = {
      view: this.view,
      all: this.#columns,
      shown: this.#shown,
      rows: this.#lines.arrangement.count,
      records: this.records.length,
      locale: this.locale,
      change: (view) => this.#see(view),
      save: (kind) => void this.#save(kind, t),
    };
    if (this.#panel === "filters") return filterPanel(line, t);
    if (this.#panel === "columns") return columnDrawer(of, t);
    return this.#panel === "export" ? exportDrawer(of, t) : nothing;
  }

  #grid(t: TableWords): TemplateResult {
    // What a page draws takes records of its own type.
    const own = this.detail as ((record: object, locale: Locale) => unknown) | undefined;
    const { editing } = this.#edits;
    return grid(
      {
        label: this.label === "" ? t.table : this.label,
        records: this.records,
        columns: this.#shown,
        entries: this.#lines.entries,
        window: this.#window.drawn,
        view: this.view,
        totals: this.#lines.arrangement.totals,
        active: this.#active,
        selectable: this.selectable,
        isSelected: (row) => this.#chosen.has(keyOf(this.records[row] ?? this)),
        allSelected: this.#chosen.size > 0 && this.#chosen.size >= this.#lines.arrangement.count,
        editable: this.#mayEdit,
        isOpen: (row) => this.#lines.isOpen(row),
        detail: this.flat
          ? undefined
          : (record) => (own ? own(record, this.locale) : recordDetail(this.#columns, record, this.locale, t)),
        folded: this.#lines.folded,
        blocks: this.#blocks,
        busy: this.#lines.busy || this.loading,
        editor: (row, column) =>
          editing?.row === row && editing.name === column.name ? editor(column, editing, this.locale) : undefined,
        locale: this.locale,
      },
      t,
    );
  }

  #see(view: TableView): void {
    this.view = view;
    this.dispatchEvent(new CustomEvent("hj-view-change", { detail: view, bubbles: true }));
  }

  #show(panel: string): void {
    this.#panel = this.#panel === panel ? "" : panel;
    this.requestUpdate();
  }

  #commit(change: readonly Changed[]): void {
    const { records } = this;
    this.records = this.#own = withChange(records, change);
    const detail: TableChange = { records: this.records, changed: change };
    this.dispatchEvent(new CustomEvent("hj-table-change", { detail, bubbles: true }));
  }

  #sort({ name, numeric }: Column): void {
    const { order, ...view } = this.view;
    // First the way that is asked for most, then the other, then none.
    const first = order?.by !== name;
    if (!first && order.down !== numeric) this.#see(view);
    else this.#see({ ...view, order: { by: name, down: first ? numeric : !order.down } });
  }

  #go(to: Place): void {
    this.#active = to;
    this.#focus = true;
    if (to.line >= 0) this.#window.reveal(to.line);
    this.requestUpdate();
  }

  #selectLine(line: number, range: boolean): void {
    const from = range ? Math.min(this.#anchor, line) : line;
    const to = range ? Math.max(this.#anchor, line) : line;
    this.#anchor = line;
    const keys: unknown[] = [];
    for (let at = from; at <= to; at += 1) {
      const entry = this.#lines.entries.at(at);
      const record = entry?.is === "record" ? this.records[entry.row] : undefined;
      if (record) keys.push(keyOf(record));
    }
    this.#select(range ? new Set([...this.#chosen, ...keys]) : toggledRange(this.#chosen, keys));
  }

  #selectAll(): void {
    const rows = this.#lines.rows ?? this.records.keys();
    const keys = Array.from(rows, (row) => keyOf(this.records[row] ?? this));
    this.#select(toggledRange(this.#chosen, keys));
  }

  #select(chosen: ReadonlySet<unknown>): void {
    this.selected = this.records.filter((record) => chosen.has(keyOf(record)));
    const detail: SelectionChange = { selected: this.selected };
    this.dispatchEvent(new CustomEvent("hj-selection-change", { detail, bubbles: true }));
  }

  async #save(kind: SheetKind, t: TableWords): Promise<void> {
    const [format, what] = kind.split("-") as ["xlsx" | "csv", "shown" | "all"]; // what the kinds are made of
    const { sheetOf, saveSheet } = await import("./table-sheet.js");
    const name = this.label === "" ? t.table : this.label;
    const rows = what === "shown" ? this.#lines.rows : undefined;
    const records = rows ? rows.flatMap((row) => this.records[row] ?? []) : this.records;
    await saveSheet(sheetOf(name, what === "all" ? this.#columns : this.#shown, records, this.locale), format, name);
  }

  /** Copies the selected rows with their heads, or the active cell, as a block for Excel and WPS. */
  readonly #copied = (event: ClipboardEvent): void => {
    const place = placeOf(event);
    if (!place || place.line < 0 || (event.target instanceof Element && event.target.matches(".editor"))) return;
    const entry = this.#lines.entries.at(place.line);
    const record = entry?.is === "record" ? this.records[entry.row] : undefined;
    const column = this.#shown[place.column - (this.selectable ? 1 : 0)];
    const text =
      this.selected.length > 0 ? blockOf(this.#shown, this.selected, this.locale) : record && column?.text(record);
    if (text === undefined || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };

  readonly #beforePrint = (): void => {
    this.#page ??= pageSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#page];
    this.#window.printing = true;
    this.toggleAttribute("data-unprinted", !this.#window.printable);
    this.requestUpdate();
    this.performUpdate(); // paper does not wait for the next task
  };

  readonly #afterPrint = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#page);
    if (!this.#window.printing) return;
    this.#window.printing = false;
    if (this.hasAttribute("data-unprinted")) this.#panel = "export"; // what paper does not take, a sheet does
    this.removeAttribute("data-unprinted");
    this.requestUpdate();
  };

  #resized(width: number): void {
    requestAnimationFrame(() => {
      this.#blocks = width > 0 && width < NARROW;
      this.#window.stale = true;
      this.requestUpdate();
    });
  }

  /** What takes the focus in a cell: the one control in it, else the cell. */
  #target({ line, column }: Place): HTMLElement | undefined {
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-index="${line}"] > [data-column="${column}"]`);
    return cell?.querySelector<HTMLElement>(".target") ?? cell ?? undefined;
  }

  /** Puts the page's own styles beside the table's. */
  #dress(): void {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    const own = HjRecordTable.elementStyles.flatMap((style) =>
      style instanceof CSSStyleSheet ? [style] : (style.styleSheet ?? []),
    );
    this.renderRoot.adoptedStyleSheets = [...own, ...this.looks.flatMap(({ styleSheet }) => styleSheet ?? [])];
  }
}
