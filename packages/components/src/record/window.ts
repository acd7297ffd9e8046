import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";

/** One line that is drawn, and how much room above it stands for lines that are not. */
export interface Drawn {
  readonly index: number;
  /** Which row of the page it takes. A line keeps its row while it is drawn; a row that is let go takes another line. */
  readonly slot: number;
  readonly before: number;
}

/** The lines that are drawn, and the room below the last of them. */
export interface Window {
  readonly lines: readonly Drawn[];
  readonly after: number;
}

const BEYOND = 6; // lines drawn above and below what is seen
const LEAST = 400; // px that are always drawn
/** How many lines paper gets. */
export const AS_PRINTED = 2000;

/** Draws of a long list only what is seen, and one line more: the one that keys act on. */
export class RowWindow {
  readonly #scroller: () => HTMLElement | null;
  readonly #changed: () => void;
  readonly #rows: Virtualizer<HTMLElement, HTMLElement>;
  #count = 0;
  #size = 40;
  #kept = -1;
  #slots: ReadonlyMap<number, number> = new Map();

  constructor(scroller: () => HTMLElement | null, changed: () => void) {
    this.#scroller = scroller;
    this.#changed = changed;
    this.#rows = new Virtualizer<HTMLElement, HTMLElement>(this.#options(scroller));
  }

  #options(scroller: () => HTMLElement | null): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    return {
      count: this.#count,
      getScrollElement: scroller,
      estimateSize: () => this.#size,
      overscan: BEYOND,
      // An empty table is low, and would draw nothing of the rows that come next.
      observeElementRect: (rows, told) =>
        observeElementRect(rows, ({ width, height }) => told({ width, height: Math.max(height, LEAST) })),
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: this.#changed,
      initialRect: { width: 1000, height: 640 }, // the first drawing shows something before anything is measured
    };
  }

  /** The list has `count` lines, of which `kept` is drawn wherever the reader has scrolled to. */
  set(count: number, kept: number): void {
    const other = count !== this.#count;
    this.#count = count;
    this.#kept = kept;
    if (other) this.#rows.setOptions(this.#options(this.#scroller));
  }

  /** The usual height of a line, in px. Heights that were measured are forgotten. */
  resize(size: number): void {
    this.#size = size;
    this.forget();
  }

  /** Forgets what was measured: other lines stand in these places now. */
  forget(): void {
    this.#rows.measure();
  }

  /** Draws everything that paper may get, or goes back to what is seen. */
  printing = false;

  /** The usual height of a line is to be measured again. */
  stale = true;

  /** Whether all lines can go on paper. */
  get printable(): boolean {
    return this.#count <= AS_PRINTED;
  }

  /** What is to be drawn now. */
  get drawn(): Window {
    if (this.printing && this.printable) {
      return {
        lines: Array.from({ length: this.#count }, (_, index) => ({ index, slot: index, before: 0 })),
        after: 0,
      };
    }
    const items = this.#rows.getVirtualItems().map(({ index, start, end }) => ({ index, start, end }));
    const kept = this.#kept;
    if (kept >= 0 && kept < this.#count && !items.some(({ index }) => index === kept)) {
      const start = this.#rows.getOffsetForIndex(kept, "start")?.[0] ?? 0;
      const item = { index: kept, start, end: start + this.#size };
      if (kept < (items[0]?.index ?? 0)) items.unshift(item);
      else items.push(item);
    }
    this.#assign(items.map(({ index }) => index));
    let end = 0;
    const lines = items.map((item) => {
      const before = Math.max(0, item.start - end);
      end = item.end;
      return { index: item.index, slot: this.#slots.get(item.index) ?? 0, before };
    });
    return { lines, after: Math.max(0, this.#rows.getTotalSize() - end) };
  }

  /** Gives each line a row: its own where it has one, else one that was let go, else a new one. */
  #assign(indexes: readonly number[]): void {
    const before = this.#slots;
    const slots = new Map<number, number>();
    for (const index of indexes) {
      const slot = before.get(index);
      if (slot !== undefined) slots.set(index, slot);
    }
    const taken = new Set(slots.values());
    let next = 0;
    for (const index of indexes) {
      if (slots.has(index)) continue;
      while (taken.has(next)) next += 1;
      taken.add(next);
      slots.set(index, next);
    }
    this.#slots = slots;
  }

  /** After each drawing: listens to the scrolling box, and measures the lines that are not of the usual height. */
  observe(root: ParentNode): void {
    this.#rows._willUpdate();
    const usual = this.stale ? root.querySelector<HTMLElement>("tr.line:not([data-measured])") : null;
    if (usual && usual.offsetHeight > 0) {
      this.stale = false;
      if (usual.offsetHeight !== this.#size) {
        this.resize(usual.offsetHeight);
        this.#changed();
      }
    }
    for (const line of root.querySelectorAll<HTMLElement>("[data-index][data-measured]"))
      this.#rows.measureElement(line);
  }

  /** Scrolls until the line is seen. */
  reveal(index: number): void {
    this.#rows.scrollToIndex(index, { align: "auto" });
  }

  /** How many lines a page is. */
  get page(): number {
    return Math.max(1, Math.floor((this.#rows.scrollRect?.height ?? 400) / this.#size) - 2);
  }

  /** Lets go of the scrolling box. */
  release(): void {
    this.#rows.setOptions(this.#options(() => null));
    this.#rows._willUpdate();
  }
}
