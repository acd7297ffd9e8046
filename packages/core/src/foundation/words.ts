/** The languages every text for a reader exists in. */
export type Locale = "zh" | "en";

/** One text in both languages. A missing language does not compile. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const formats = new Map<number, Intl.NumberFormat>(); // making one costs fifty times what using it does

/** A number as a reader sees it: thousands separated, at most `digits` decimals, no trailing zeros. */
export function formatNumber(value: number, digits = 1): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat("en-US", { maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  return format.format(value);
}

/** Several texts as one: 、 between them, a comma in English. */
export function listed(items: readonly Words[]): Words {
  return { zh: items.map(({ zh }) => zh).join("、"), en: items.map(({ en }) => en).join(", ") };
}
