import { formatNumber, type Words } from "../foundation/words.js";
import type { Finding } from "./finding.js";
import type { Reading } from "./law.js";

/** How one value of a finding is shown: its label, its unit, the words of its options. Plain JSON. */
export interface ValueLabel {
  readonly label: Words;
  readonly unit?: Words;
  readonly options?: Readonly<Record<string, Words>>;
}

/** A value with its label, both in words. */
export interface ShownValue {
  readonly label: Words;
  readonly shown: Words;
}

/** The value that was read, in words and with its unit; `—` where no rule was in force. */
export function shownValue({ found, shown, unit }: Pick<Reading, "found" | "shown" | "unit">): Words {
  return found === undefined ? none : (shown ?? valueWords(found.value, unit));
}

/** The facts of a finding that have a label, in the order of the labels. Values without one are for programs. */
export function shownFacts({ values, labels = {} }: Pick<Finding, "values" | "labels">): readonly ShownValue[] {
  return Object.entries(labels).flatMap(([name, { label, unit, options }]) => {
    const value = values[name];
    return value === undefined ? [] : [{ label, shown: valueWords(value, unit, options) }];
  });
}

const none: Words = { zh: "—", en: "—" };

function valueWords(value: unknown, unit?: Words, options?: ValueLabel["options"]): Words {
  if (Array.isArray(value)) {
    const parts = value.map((part) => valueWords(part, undefined, options));
    return { zh: parts.map(({ zh }) => zh).join("、"), en: parts.map(({ en }) => en).join(", ") };
  }
  if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
  const text =
    typeof value === "number" ? formatNumber(value) : typeof value === "string" ? value : JSON.stringify(value);
  const option = options?.[text];
  if (option) return option;
  return unit ? { zh: `${text} ${unit.zh}`, en: `${text} ${unit.en}` } : { zh: text, en: text };
}
