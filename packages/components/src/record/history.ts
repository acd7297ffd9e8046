/** A record that was changed, as it was and as it is. */
export interface Changed {
  /** Where it stands among the records. */
  readonly row: number;
  readonly before: object;
  readonly after: object;
}

const KEPT = 100; // changes that can be taken back

/** What was changed, so that it can be taken back and done again. A block that was pasted is one change. */
export class History {
  #done: (readonly Changed[])[] = [];
  #undone: (readonly Changed[])[] = [];

  /** How many changes can be taken back. */
  get depth(): number {
    return this.#done.length;
  }

  /** Whether a change that was taken back can be done again. */
  get ahead(): boolean {
    return this.#undone.length > 0;
  }

  /** Remembers a change. */
  add(change: readonly Changed[]): void {
    this.#done = [...this.#done, change].slice(-KEPT);
    this.#undone = [];
  }

  /** The last change the other way round, to be applied; `undefined` where there is none. */
  undo(): readonly Changed[] | undefined {
    const change = this.#done.pop();
    if (change) this.#undone.push(change);
    return change?.map(({ row, before, after }) => ({ row, before: after, after: before }));
  }

  /** The change that was taken back last, to be applied again. */
  redo(): readonly Changed[] | undefined {
    const change = this.#undone.pop();
    if (change) this.#done.push(change);
    return change;
  }

  /** Forgets everything: the records are others now. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

/** The records with a change in them; the old list stays as it is. */
export function withChange(records: readonly object[], change: readonly Changed[]): readonly object[] {
  const next = records.slice();
  for (const { row, after } of change) next[row] = after;
  return next;
}
