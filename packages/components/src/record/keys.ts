import type { Place } from "./grid.js";

/** The bounds within which keys move. */
export interface Field {
  /** How many lines there are below the head. */
  readonly lines: number;
  readonly columns: number;
  /** How many lines a page is. */
  readonly page: number;
}

/**
 * Where a key leads from a cell, by the grid pattern of the ARIA practices: arrows by one cell, Home and End along the
 * row, with Ctrl to the corners, Page Up and Page Down by what is seen. `undefined` for keys that do not move.
 */
export function moved(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  from: Place,
  { lines, columns, page }: Field,
): Place | undefined {
  const far = ctrlKey || metaKey;
  const last = lines - 1;
  const line = (to: number): Place => ({ ...from, line: Math.min(last, Math.max(-1, to)) });
  const column = (to: number): Place => ({ ...from, column: Math.min(columns - 1, Math.max(0, to)) });
  switch (key) {
    case "ArrowUp":
      return far ? line(0) : line(from.line - 1);
    case "ArrowDown":
      return far ? line(last) : line(from.line + 1);
    case "ArrowLeft":
      return far ? column(0) : column(from.column - 1);
    case "ArrowRight":
      return far ? column(columns - 1) : column(from.column + 1);
    case "Home":
      return far ? { line: Math.min(0, last), column: 0 } : column(0);
    case "End":
      return far ? { line: last, column: columns - 1 } : column(columns - 1);
    case "PageUp":
      return from.line <= 0 ? line(-1) : { ...from, line: Math.max(0, from.line - page) };
    case "PageDown":
      return line(from.line + page);
    default:
      return undefined;
  }
}
