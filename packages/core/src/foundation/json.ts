import type { Words } from "./words.js";

/** Where a text stops being JSON, counted from 1, and what would have to stand there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: Words;
}

/** JSON that was read. */
export interface JsonValue {
  readonly value: unknown;
  /** The line of the member at a path, or of the nearest one around it. */
  readonly lineOf: (path: readonly string[]) => number;
}

/** JSON that was read, or the first place where it is none. */
export type JsonText = JsonValue | { readonly fault: JsonFault };

/**
 * Reads JSON written by hand: says line and column where it is broken, refuses a member that stands there twice (the
 * usual reader drops the first without a word), and knows the line of each member, for faults found later.
 */
export function readJson(text: string): JsonText {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return { value, lineOf: (path) => reader.lineOf(path) };
  } catch (error) {
    if (error instanceof Stop) return { fault: { ...reader.placeOf(error.at), message: error.words } };
    throw error;
  }
}

const DEPTH = 100; // deeper than any record of ours; beyond it the stack is at risk
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

class Stop extends Error {
  readonly at: number;
  readonly words: Words;
  constructor(at: number, zh: string, en: string) {
    super(en);
    this.at = at;
    this.words = { zh, en };
  }
}

class Reader {
  #at = 0;
  readonly #text: string;
  readonly #starts = new Map<string, number>();

  constructor(text: string) {
    this.#text = text.startsWith("\ufeff") ? text.slice(1) : text;
  }

  document(): unknown {
    const value = this.#value([]);
    if (this.#at < this.#text.length) this.#stop("后面多出内容", "there is something after the end");
    return value;
  }

  /** The line of the member at a path, or of the nearest one around it that is there. */
  lineOf(path: readonly string[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const start = this.#starts.get(key(path.slice(0, length)));
      if (start !== undefined) return this.placeOf(start).line;
    }
    return 1;
  }

  placeOf(at: number): { line: number; column: number } {
    const before = this.#text.slice(0, at).split("\n");
    return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
  }

  #value(path: readonly string[]): unknown {
    this.#blanks();
    if (path.length > DEPTH) this.#stop(`嵌套超过 ${DEPTH} 层`, `it is nested deeper than ${DEPTH}`);
    const next = this.#text[this.#at];
    const value = next === "{" ? this.#object(path) : next === "[" ? this.#array(path) : this.#simple(next);
    this.#blanks();
    return value;
  }

  #object(path: readonly string[]): unknown {
    const members: Record<string, unknown> = {};
    this.#at += 1;
    this.#blanks();
    if (this.#take("}")) return members;
    for (;;) {
      this.#blanks();
      const start = this.#at;
      if (this.#text[start] !== '"') this.#stop("应是双引号里的名称", "a name in double quotes should stand here");
      const name = this.#string();
      if (Object.hasOwn(members, name)) {
        throw new Stop(start, `“${name}” 在同一处写了两次`, `"${name}" stands here a second time`);
      }
      this.#starts.set(key([...path, name]), start);
      this.#blanks();
      if (!this.#take(":")) this.#stop("名称后面应是冒号", "a colon should follow the name");
      // `__proto__` in a file is a name like any other.
      Object.defineProperty(members, name, {
        value: this.#value([...path, name]),
        enumerable: true,
        writable: true,
        configurable: true,
      });
      if (this.#take("}")) return members;
      if (!this.#take(",")) this.#stop("应是逗号或者 }", "a comma or } should stand here");
    }
  }

  #array(path: readonly string[]): unknown {
    const items: unknown[] = [];
    this.#at += 1;
    this.#blanks();
    if (this.#take("]")) return items;
    for (;;) {
      this.#blanks();
      const place = [...path, String(items.length)];
      this.#starts.set(key(place), this.#at);
      items.push(this.#value(place));
      if (this.#take("]")) return items;
      if (!this.#take(",")) this.#stop("应是逗号或者 ]", "a comma or ] should stand here");
    }
  }

  #simple(next: string | undefined): unknown {
    if (next === undefined) this.#stop("文件到这里就断了", "the file breaks off here");
    if (next === '"') return this.#string();
    const number = this.#match(NUMBER);
    if (number !== undefined) return Number(number);
    for (const [word, value] of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#stop(
      "应是一个值：文字放在双引号里，或者数字、true、false、null、[、{",
      "a value should stand here: text in double quotes, a number, true, false, null, [ or {",
    );
  }

  #string(): string {
    const found = this.#match(STRING);
    if (found === undefined)
      this.#stop(
        "这段文字没有用双引号收尾，或者有不能用的字符",
        "this text is not closed, or has a sign that may not be in it",
      );
    return JSON.parse(found) as string; // the pattern above takes strings of JSON only
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #blanks(): void {
    while (" \t\n\r".includes(this.#text[this.#at] ?? "x")) this.#at += 1;
  }

  #stop(zh: string, en: string): never {
    throw new Stop(this.#at, zh, en);
  }
}

function key(path: readonly string[]): string {
  return path.join("\u0000");
}
