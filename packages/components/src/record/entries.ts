import type { Arrangement, Group } from "./arrange.js";

/** What one line of the grid is. */
export type Entry =
  | { readonly is: "record"; readonly row: number }
  | { readonly is: "detail"; readonly row: number }
  | { readonly is: "group"; readonly group: Group };

const DETAIL = 0x4000_0000;

/** The lines of the grid, from top to bottom. Nothing is made for a line until it is asked for. */
export interface Entries {
  readonly count: number;
  readonly at: (index: number) => Entry | undefined;
  /** Where a record stands, or -1. */
  readonly indexOf: (row: number) => number;
}

/**
 * The lines of an arrangement: heads of groups, rows, and a detail under each row that is open. Where there are neither
 * groups nor open rows, the arrangement itself is the list.
 */
export function entriesOf(
  { rows, count, groups }: Arrangement,
  open: (row: number) => boolean,
  anyOpen: boolean,
  folded: ReadonlySet<string>,
): Entries {
  if (!groups && !anyOpen) {
    return {
      count,
      at: (index) =>
        index >= 0 && index < count ? { is: "record", row: rows ? (rows[index] ?? 0) : index } : undefined,
      indexOf: (row) => (rows ? rows.indexOf(row) : row < count ? row : -1),
    };
  }
  const codes: number[] = [];
  const add = (row: number): void => {
    codes.push(row);
    if (anyOpen && open(row)) codes.push(row + DETAIL);
  };
  if (groups) {
    groups.forEach((group, index) => {
      codes.push(-1 - index);
      if (!folded.has(group.value)) group.rows.forEach(add);
    });
  } else {
    for (let at = 0; at < count; at += 1) add(rows ? (rows[at] ?? 0) : at);
  }
  return {
    count: codes.length,
    at: (index) => {
      const code = codes[index];
      if (code === undefined) return undefined;
      const group = groups?.[-1 - code];
      if (group) return { is: "group", group };
      return code >= DETAIL ? { is: "detail", row: code - DETAIL } : { is: "record", row: code };
    },
    indexOf: (row) => codes.indexOf(row),
  };
}
