import type { Column } from "./columns.js";
import { orderOf, plainOrderOf, ranksOf, type Key } from "./order.js";
import type { Steps } from "./steps.js";
import type { Condition, TableView } from "./view.js";

/** The rows of a group, and what stands over them. */
export interface Group {
  readonly label: string;
  readonly value: string;
  readonly rows: Int32Array;
  readonly totals: Totals;
}

/** Sums by the name of the column. */
export type Totals = Readonly<Record<string, number>>;

/** Which records are shown, in which order, in which groups, and what they add up to. */
export interface Arrangement {
  /** Indexes of records; `undefined` where all of them stand in their own order. */
  readonly rows: Int32Array | undefined;
  readonly count: number;
  readonly groups: readonly Group[] | undefined;
  readonly totals: Totals;
}

/** Everything that an arrangement is made from. */
export interface Arranging {
  readonly records: readonly object[];
  readonly columns: readonly Column[];
  readonly view: TableView;
  /** A condition of the page itself, before those of the reader. */
  readonly only: ((record: object) => boolean) | undefined;
}

/** A value as a condition names it. */
function plain(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The same rows in the same order, added up again. */
export function* addUp(
  records: readonly object[],
  columns: readonly Column[],
  { rows, count, groups }: Arrangement,
): Steps<Arrangement> {
  const added = columns.filter(({ total }) => total === true);
  const again: Group[] = [];
  for (const group of groups ?? []) again.push({ ...group, totals: yield* add(records, group.rows, added) });
  return { rows, count, groups: groups && again, totals: yield* add(records, rows, added) };
}

const STRIDE = 1024; // rows between two looks at the clock

/** Filters, sorts, groups and adds up. An array of indexes is all that is made; the records stay as they are. */
export function* arrange({ records, columns, view, only }: Arranging): Steps<Arrangement> {
  const kept = yield* filter(records, columns, view, only);
  const order = view.order;
  const by = order && columns.find(({ name }) => name === order.by);
  const sorted = by ? yield* sort(records, kept, by, order.down) : kept;
  const grouping = view.group === undefined ? undefined : columns.find(({ name }) => name === view.group);
  const added = columns.filter(({ total }) => total === true);
  const groups = grouping ? yield* group(records, sorted, grouping, added) : undefined;
  const totals = yield* add(records, sorted, added);
  return { rows: sorted, count: sorted?.length ?? records.length, groups, totals };
}

function* filter(
  records: readonly object[],
  columns: readonly Column[],
  view: TableView,
  only: Arranging["only"],
): Steps<Int32Array | undefined> {
  const tests = [...(only ? [only] : []), ...testsOf(columns, view)];
  if (tests.length === 0) return undefined;
  const kept = new Int32Array(records.length);
  let count = 0;
  for (let row = 0; row < records.length; row += 1) {
    if (row % STRIDE === 0) yield;
    const record = records[row];
    if (record && tests.every((test) => test(record))) kept[count++] = row;
  }
  return kept.slice(0, count);
}

function testsOf(columns: readonly Column[], { search, where }: TableView): readonly ((r: object) => boolean)[] {
  const tests = columns.flatMap((column) => {
    const condition = where[column.name];
    return condition ? [testOf(column, condition)] : [];
  });
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return tests;
  const sought = columns.filter(({ numeric }) => !numeric).map((column) => finder(column, wanted));
  return [...tests, (record) => sought.some((found) => found(record))];
}

/** Looks for a text in a column; the labels of options are compared once, not once a row. */
function finder({ text, options, value }: Column, wanted: string): (record: object) => boolean {
  if (!options) return (record) => text(record).toLowerCase().includes(wanted);
  const known = new Map<unknown, boolean>();
  return (record) => {
    const of = value(record);
    let found = known.get(of);
    if (found === undefined) {
      found = text(record).toLowerCase().includes(wanted);
      if (typeof of === "string") known.set(of, found);
    }
    return found;
  };
}

function testOf({ text, value }: Column, condition: Condition): (record: object) => boolean {
  if ("is" in condition) return (record) => plain(value(record)) === condition.is;
  if ("contains" in condition) {
    const wanted = condition.contains.trim().toLowerCase();
    return (record) => text(record).toLowerCase().includes(wanted);
  }
  const { from, to } = condition;
  return (record) => {
    const of = value(record);
    // Days compare as text, numbers as numbers; a missing value is in no range.
    if (typeof of !== "number" && typeof of !== "string") return false;
    return (from === undefined || of >= from) && (to === undefined || of <= to);
  };
}

/** Sorts by ranks: equal values get one rank, so that what is dear is compared once. Equal rows keep their place. */
function* sort(
  records: readonly object[],
  kept: Int32Array | undefined,
  column: Column,
  down: boolean,
): Steps<Int32Array> {
  const { ranks, count } = yield* rank(records, kept, column);
  const place = (of: number): number => (of < 0 ? count : down ? count - 1 - of : of); // without a value: last, both ways
  const next = new Int32Array(count + 2); // where the next row of each rank goes
  for (const of of ranks) next[place(of) + 1] = (next[place(of) + 1] ?? 0) + 1;
  yield;
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  yield;
  const sorted = new Int32Array(ranks.length);
  ranks.forEach((of, at) => {
    const to = next[place(of)] ?? 0;
    next[place(of)] = to + 1;
    sorted[to] = kept ? (kept[at] ?? 0) : at;
  });
  return sorted;
}

/** For each row the rank of its value among the distinct values of the column; -1 where it has none. */
function* rank(
  records: readonly object[],
  kept: Int32Array | undefined,
  column: Column,
): Steps<{ readonly ranks: Int32Array; readonly count: number }> {
  const length = kept?.length ?? records.length;
  if (column.numeric && !column.order) return yield* rankNumbers(records, kept, column);
  const keyOf = keyReader(column);
  const seen = new Map<Key, number>();
  const distinct: Key[] = [];
  const ranks = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    if (at % STRIDE === 0) yield;
    const record = records[kept ? (kept[at] ?? 0) : at];
    const key = record && keyOf(record);
    if (key === undefined || key === "" || Number.isNaN(key)) {
      ranks[at] = -1;
      continue;
    }
    let known = seen.get(key);
    if (known === undefined) {
      known = distinct.length;
      seen.set(key, known);
      distinct.push(key);
    }
    ranks[at] = known;
  }
  const byForm = column.field.kind === "date" && !column.order; // days compare as text
  const order = byForm ? yield* plainOrderOf(distinct.map(String)) : yield* orderOf(distinct);
  const rankOf = new Int32Array(distinct.length);
  order.forEach((known, place) => {
    rankOf[known] = place;
  });
  yield;
  for (let at = 0; at < length; at += 1) {
    const known = ranks[at] ?? -1;
    if (known >= 0) ranks[at] = rankOf[known] ?? 0;
  }
  return { ranks, count: distinct.length };
}

function* rankNumbers(
  records: readonly object[],
  kept: Int32Array | undefined,
  { value }: Column,
): Steps<{ readonly ranks: Int32Array; readonly count: number }> {
  const values = new Float64Array(kept?.length ?? records.length);
  for (let at = 0; at < values.length; at += 1) {
    if (at % STRIDE === 0) yield;
    const record = records[kept ? (kept[at] ?? 0) : at];
    const of = record && value(record);
    values[at] = typeof of === "number" ? of : NaN;
  }
  return yield* ranksOf(values);
}

function keyReader({ order, field, options, value, text }: Column): (record: object) => Key | undefined {
  if (order) return order;
  if (field.kind === "date") return (record) => value(record) as Key | undefined; // as the schema says
  if (!options) return text;
  const places = new Map<unknown, number>(options.map((option, place) => [option.value, place]));
  return (record) => places.get(value(record)); // choices stand as their list has them
}

function* group(
  records: readonly object[],
  rows: Int32Array | undefined,
  column: Column,
  added: readonly Column[],
): Steps<readonly Group[]> {
  const { ranks, count } = yield* rank(records, rows, column);
  const members = Array.from({ length: count + 1 }, (): number[] => []);
  for (let at = 0; at < ranks.length; at += 1) {
    const of = ranks[at] ?? -1;
    members[of < 0 ? count : of]?.push(rows ? (rows[at] ?? 0) : at);
  }
  const groups: Group[] = [];
  for (const list of members) {
    const first = list[0] === undefined ? undefined : records[list[0]];
    if (!first) continue;
    const of = Int32Array.from(list);
    const totals = yield* add(records, of, added);
    groups.push({ label: column.text(first), value: plain(column.value(first)), rows: of, totals });
  }
  return groups;
}

function* add(records: readonly object[], rows: Int32Array | undefined, columns: readonly Column[]): Steps<Totals> {
  const totals: Record<string, number> = {};
  for (const { name, value } of columns) {
    let sum = 0;
    const length = rows?.length ?? records.length;
    for (let at = 0; at < length; at += 1) {
      if (at % (8 * STRIDE) === 0) yield;
      const record = records[rows ? (rows[at] ?? 0) : at];
      const of = record && value(record);
      if (typeof of === "number") sum += of;
    }
    totals[name] = Math.round(sum * 1e6) / 1e6; // 0.1 + 0.2 is 0.3 to a reader
  }
  return totals;
}
