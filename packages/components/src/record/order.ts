import type { Steps } from "./steps.js";

/** What rows are sorted by. */
export type Key = string | number;

const STRIDE = 1024; // keys between two looks at the clock

const chinese = new Intl.Collator("zh-Hans-CN");
const base = new Intl.Collator("zh-Hans-CN", { sensitivity: "base" });

/** The places of `keys`, all different, in order: numbers by size, texts as Chinese readers expect them. */
export function* orderOf(keys: readonly Key[]): Steps<Int32Array> {
  if (keys.every((key) => typeof key === "number")) return yield* byNumber(keys);
  const texts = keys.map(String);
  const plain = yield* plainKeys(texts);
  return plain
    ? yield* mergeSort(plain, (a, b) => (a < b ? -1 : 1))
    : yield* mergeSort(texts, (a, b) => chinese.compare(a, b));
}

/** The places of texts in the order of their code units: days, and whatever is sorted by a form of its own. */
export function* plainOrderOf(keys: readonly string[]): Steps<Int32Array> {
  return yield* mergeSort(keys, (a, b) => (a < b ? -1 : 1));
}

/** The place of each number among all that occur, without telling equal ones apart; -1 for what is no number. */
export function* ranksOf(values: Float64Array): Steps<{ readonly ranks: Int32Array; readonly count: number }> {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  yield;
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const value = sorted[at] ?? 0;
    if (at === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  yield;
  const distinct = sorted.subarray(0, count);
  const ranks = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    if (at % STRIDE === 0) yield;
    const value = values[at] ?? NaN;
    ranks[at] = Number.isNaN(value) ? -1 : find(distinct, value);
  }
  return { ranks, count };
}

function* byNumber(keys: readonly number[]): Steps<Int32Array> {
  const { ranks } = yield* ranksOf(Float64Array.from(keys));
  const order = new Int32Array(keys.length);
  ranks.forEach((rank, place) => {
    order[rank] = place;
  });
  return order;
}

function find(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Signs that stand in the order one by one: no two of them make a third, none is several.
const SIMPLE = /^[\x20-\x7e\u3001-\u3011\u3014-\u301b\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * Texts that compare as the originals do in Chinese order, but sign by sign and ten times as fast: each sign is replaced
 * by its place among all that occur. `undefined` where the order is not one of signs: 1 and １, or A and a, differ only
 * where all else is equal.
 */
function* plainKeys(texts: readonly string[]): Steps<readonly string[] | undefined> {
  const signs = new Set<string>();
  for (let at = 0; at < texts.length; at += 1) {
    if (at % STRIDE === 0) yield;
    const text = texts[at] ?? "";
    if (!SIMPLE.test(text)) return undefined;
    for (const sign of text) signs.add(sign);
  }
  const alphabet = [...signs].sort(chinese.compare);
  yield;
  if (alphabet.some((sign, at) => at > 0 && base.compare(alphabet[at - 1] ?? "", sign) === 0)) return undefined;
  if (alphabet.some((sign) => base.compare(sign, "") === 0)) return undefined;
  const places = new Uint16Array(0x1_0000);
  alphabet.forEach((sign, place) => {
    places[sign.charCodeAt(0)] = place + 1;
  });
  const keys: string[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    if (at % STRIDE === 0) yield;
    const text = texts[at] ?? "";
    let key = "";
    for (let sign = 0; sign < text.length; sign += 1) key += String.fromCharCode(places[text.charCodeAt(sign)] ?? 0);
    keys.push(key);
  }
  return keys;
}

/** Merges from below, so that it can be stopped anywhere. Equal keys keep their place. */
function* mergeSort<T>(keys: readonly T[], compare: (a: T, b: T) => number): Steps<Int32Array> {
  const length = keys.length;
  let from = Int32Array.from({ length }, (_, place) => place);
  let to = new Int32Array(length);
  let work = 0;
  // The places in these arrays are places of keys.
  const first = (left: number, right: number): boolean => compare(keys[left] as T, keys[right] as T) <= 0;
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      if (middle < end && first(from[middle - 1] ?? 0, from[middle] ?? 0)) {
        to.set(from.subarray(start, end), start); // in order already, as many lists are
        continue;
      }
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        if (++work % STRIDE === 0) yield;
        const takeLeft = left < middle && (right >= end || first(from[left] ?? 0, from[right] ?? 0));
        to[at] = (takeLeft ? from[left++] : from[right++]) ?? 0;
      }
    }
    [from, to] = [to, from];
    yield;
  }
  return from;
}
