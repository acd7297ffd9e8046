import { addUp, arrange, type Arrangement, type Arranging } from "./arrange.js";
import type { Column } from "./columns.js";
import { entriesOf, type Entries } from "./entries.js";
import { keyOf, toggled } from "./selection.js";
import { isNarrowed } from "./view.js";
import { doInSlices, doNow } from "./steps.js";

const AT_ONCE = 5000; // records that are arranged before the next drawing; more are arranged in slices

const nothingYet: Arrangement = { rows: undefined, count: 0, groups: undefined, totals: {} };

/** The lines of the table: which records stand where, which are open, which groups are folded. */
export class Lines {
  readonly #changed: () => void;
  #records: readonly object[] = [];
  #arrangement: Arrangement = nothingYet;
  #open: ReadonlySet<unknown> = new Set();
  #folded: ReadonlySet<string> = new Set();
  #entries: Entries = entriesOf(nothingYet, () => false, false, new Set());
  #task = 0;
  #busy = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Which records are shown, in which order, and what they add up to. */
  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** The lines from top to bottom. */
  get entries(): Entries {
    return this.#entries;
  }

  /** A long list is being arranged; until then the old lines stand. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The groups that are folded. */
  get folded(): ReadonlySet<string> {
    return this.#folded;
  }

  /** Indexes of the shown records from top to bottom, those in folded groups too; `undefined` where it is all of them. */
  get rows(): readonly number[] | undefined {
    const { rows, groups } = this.#arrangement;
    if (groups) return groups.flatMap((group) => Array.from(group.rows));
    return rows && Array.from(rows);
  }

  /** Arranges anew: at once what is short, in slices what is long. */
  arrange(of: Arranging): void {
    const task = (this.#task += 1);
    this.#records = of.records;
    const steps = arrange(of);
    if (of.records.length <= AT_ONCE) {
      this.#arranged(doNow(steps));
      return;
    }
    if (of.view.order === undefined && of.view.group === undefined && !isNarrowed(of.view) && !of.only) {
      // All of them in their own order: nothing but the sums has to be waited for.
      this.#arranged({ ...nothingYet, count: of.records.length });
    }
    const gone = this.#arrangement.rows?.some((row) => row >= of.records.length) === true;
    if (gone || this.#arrangement.count > of.records.length) this.#arranged(nothingYet);
    this.#busy = true;
    void doInSlices(steps, () => task !== this.#task).then((arrangement) => {
      if (!arrangement) return;
      this.#arranged(arrangement);
      this.#changed();
    });
  }

  /** After the reader's own change rows keep their place; only what they add up to is new. */
  renew(records: readonly object[], columns: readonly Column[]): void {
    this.#records = records;
    this.#arrangement = doNow(addUp(records, columns, this.#arrangement));
    this.#list();
  }

  /** What is being arranged is not wanted any more. */
  stop(): void {
    this.#task += 1;
    this.#busy = false;
  }

  /** Whether the detail of a record is shown. */
  isOpen(row: number): boolean {
    const record = this.#records[row];
    return record !== undefined && this.#open.has(keyOf(record));
  }

  /** Shows the detail of a record, or hides it. */
  toggle(row: number): void {
    const record = this.#records[row];
    if (!record) return;
    this.#open = toggled(this.#open, keyOf(record));
    this.#list();
  }

  /** Folds a group, or unfolds it. */
  fold(value: string): void {
    this.#folded = toggled(this.#folded, value);
    this.#list();
  }

  #arranged(arrangement: Arrangement): void {
    this.#busy = false;
    this.#arrangement = arrangement;
    this.#list();
  }

  #list(): void {
    this.#entries = entriesOf(this.#arrangement, (row) => this.isOpen(row), this.#open.size > 0, this.#folded);
  }
}
