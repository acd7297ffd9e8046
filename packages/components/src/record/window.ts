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
const LEAST = 400; // px that are always drawn: an empty table is low, and would draw nothing of the rows that come next
/** How many lines paper gets. */
export const AS_PRINTED = 2000;

/**
 * Draws of a long list only what is seen, and one line more: the one that keys act on. All lines are of one height but
 * those that say otherwise (`data-measured`): they are measured once they are drawn.
 */
export class RowWindow {
  /** Draws everything that paper may get, or goes back to what is seen. */
  printing = false;
  /** The usual height of a line is to be measured again. */
  stale = true;
  readonly #changed: () => void;
  #scroller: HTMLElement | undefined;
  #watch: ResizeObserver | undefined;
  #top = 0;
  #height = 640; // the first drawing shows something before anything is measured
  #count = 0;
  #size = 40;
  #kept = -1;
  /** How much higher than usual the lines are that were measured. */
  readonly #more = new Map<number, number>();
  #slots: ReadonlyMap<number, number> = new Map();
  #seen = "";

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The list has `count` lines, of which `kept` is drawn wherever the reader has scrolled to. */
  set(count: number, kept: number): void {
    this.#count = count;
    this.#kept = kept;
  }

  /** Forgets what was measured: other lines stand in these places now. */
  forget(): void {
    this.#more.clear();
  }

  /** Whether all lines can go on paper. */
  get printable(): boolean {
    return this.#count <= AS_PRINTED;
  }

  /** How many lines a page is. */
  get page(): number {
    return Math.max(1, Math.floor(this.#room / this.#size) - 1);
  }

  /** What is to be drawn now. */
  get drawn(): Window {
    if (this.printing && this.printable) {
      return {
        lines: Array.from({ length: this.#count }, (_, index) => ({ index, slot: index, before: 0 })),
        after: 0,
      };
    }
    const [first, last] = this.#range;
    this.#seen = `${first} ${last}`;
    const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    const kept = this.#kept;
    if (kept >= 0 && kept < this.#count && (kept < first || kept > last)) {
      if (kept < first) indexes.unshift(kept);
      else indexes.push(kept);
    }
    this.#assign(indexes);
    let end = 0;
    const lines = indexes.map((index) => {
      const start = this.#offsetOf(index);
      const before = start - end;
      end = start + this.#heightOf(index);
      return { index, slot: this.#slots.get(index) ?? 0, before };
    });
    return { lines, after: Math.max(0, this.#offsetOf(this.#count) - end) };
  }

  /** After each drawing: listens to the scrolling box, and measures the lines that are not of the usual height. */
  observe(root: ParentNode): void {
    const scroller = root.querySelector<HTMLElement>(".scroll") ?? undefined;
    if (scroller !== this.#scroller) this.#listen(scroller);
    let other = this.#measureUsual(root);
    for (const line of root.querySelectorAll<HTMLElement>("[data-index][data-measured]")) {
      this.#watch?.observe(line);
      other = this.#resized(line) || other;
    }
    if (other) this.#changed();
  }

  /** Scrolls until the line is seen. */
  reveal(index: number): void {
    if (!this.#scroller) return;
    const top = this.#offsetOf(index);
    const bottom = top + this.#heightOf(index);
    if (top < this.#scroller.scrollTop) this.#scroller.scrollTop = top;
    else if (bottom > this.#scroller.scrollTop + this.#room) this.#scroller.scrollTop = bottom - this.#room;
    this.#top = this.#scroller.scrollTop;
  }

  /** Lets go of the scrolling box. */
  release(): void {
    this.#listen(undefined);
  }

  /** The height in which lines are seen, between head and foot. */
  get #room(): number {
    const edges = this.#scroller?.querySelectorAll<HTMLElement>("table[role=grid] > :is(thead, tfoot)") ?? [];
    return Array.from(edges).reduce((room, edge) => room - edge.offsetHeight, this.#height);
  }

  get #range(): readonly [number, number] {
    const first = Math.max(0, this.#indexAt(this.#top) - BEYOND);
    return [first, Math.min(this.#count - 1, this.#indexAt(this.#top + Math.max(LEAST, this.#height)) + BEYOND)];
  }

  #heightOf(index: number): number {
    return this.#size + (this.#more.get(index) ?? 0);
  }

  #offsetOf(index: number): number {
    let offset = index * this.#size;
    for (const [line, more] of this.#more) if (line < index) offset += more;
    return offset;
  }

  #indexAt(offset: number): number {
    let [low, high] = [0, Math.max(0, this.#count - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #measureUsual(root: ParentNode): boolean {
    const usual = this.stale ? root.querySelector<HTMLElement>("tr.line:not([data-measured])") : null;
    const height = usual?.offsetHeight ?? 0;
    if (height === 0) return false;
    this.stale = false;
    if (height === this.#size) return false;
    this.#size = height;
    this.#more.clear();
    return true;
  }

  /** Whether a line is of another height than was thought. */
  #resized(line: HTMLElement): boolean {
    const [index, height] = [Number(line.dataset.index), line.offsetHeight];
    const before = this.#heightOf(index);
    if (height === 0 || height === before) return false;
    // What is seen stays where it is when a line above it turns out to be of another height.
    if (this.#scroller && this.#offsetOf(index) + before <= this.#top) this.#scroller.scrollTop += height - before;
    this.#more.set(index, height - this.#size);
    return true;
  }

  #listen(scroller: HTMLElement | undefined): void {
    this.#scroller?.removeEventListener("scroll", this.#scrolled);
    this.#watch?.disconnect();
    this.#scroller = scroller;
    if (!scroller) return;
    scroller.addEventListener("scroll", this.#scrolled, { passive: true });
    this.#watch = new ResizeObserver((entries) => {
      const others = entries.filter(({ target }) => {
        if (target !== scroller) return target instanceof HTMLElement && this.#resized(target);
        const same = scroller.clientHeight === 0 || scroller.clientHeight === this.#height;
        if (!same) this.#height = scroller.clientHeight;
        return !same;
      });
      // In the next frame: what is drawn within this call would be measured in it again, which browsers report as a loop.
      if (others.length > 0) requestAnimationFrame(() => this.#changed());
    });
    this.#watch.observe(scroller);
    this.#top = scroller.scrollTop;
  }

  readonly #scrolled = (): void => {
    this.#top = this.#scroller?.scrollTop ?? 0;
    const [first, last] = this.#range;
    if (`${first} ${last}` !== this.#seen) this.#changed();
  };

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
}
