// What a spreadsheet takes for a formula, or would rewrite as a number.
const LIVE = /^[=+\-@\t\r\n\0＝＋－＠]/;
const CODE = /^(?:\d{16,}|0\d+)$/;

/**
 * A text that a spreadsheet opening a CSV leaves as it is: no formula runs, no long number loses its last digits. The
 * mark is the one that Excel itself uses, and {@link readInert} takes it away.
 */
export function makeInert(text: string): string {
  return LIVE.test(text) || CODE.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that was made inert; any other stays as it is. */
export function readInert(text: string): string {
  if (!text.startsWith("'")) return text;
  const bare = text.slice(1);
  return LIVE.test(bare) || CODE.test(bare) || bare.startsWith("'") ? bare : text;
}
