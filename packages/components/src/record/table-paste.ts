// Loaded when a block is pasted.
import type { IssueWords, RowFault } from "@hengjian/core/foundation";
import type { Column } from "./columns.js";
import type { RecordSchema } from "./schema.js";
import { entered, isEdited, type RecordCheck } from "./editing.js";
import type { Changed } from "./history.js";

export { faultTable } from "./outcome.js";

/** What pasting a block would do. */
export interface Pasted {
  readonly change: readonly Changed[];
  /** How many cells were taken. */
  readonly cells: number;
  /** Cells that were not taken, and why; rows count as in the table, from 1. */
  readonly faults: readonly RowFault[];
}

/** Where a block goes, and what it is checked by. */
export interface Pasting {
  readonly schema: RecordSchema;
  readonly records: readonly object[];
  /** The columns from the one on which it is pasted. */
  readonly columns: readonly Column[];
  /** The rows from the one on which it is pasted, as indexes of records. */
  readonly rows: readonly number[];
  /** Where the first of these rows stands in the table, from 1. */
  readonly first: number;
  readonly check: RecordCheck | undefined;
  readonly unmasked: boolean;
}

/** Enters a block cell by cell. A cell that is refused leaves the others: each says what was wrong with it. */
export function pasteBlock(
  block: readonly (readonly string[])[],
  { schema, records, columns, rows, first, check, unmasked }: Pasting,
): Pasted {
  const now = records.slice(); // a block is checked as it goes in, row after row
  let cells = 0;
  const faults: RowFault[] = [];
  const changed = new Map<number, Changed>();
  const enter = (row: number | undefined, column: Column | undefined, found: string): IssueWords | undefined => {
    if (row === undefined || !column) return outside;
    if (!isEdited(column, unmasked)) return closed;
    const result = entered({ schema, records: now, check }, row, column.name, found);
    if ("fault" in result) return result.fault;
    const before = changed.get(row)?.before ?? records[row];
    if (before) changed.set(row, { row, before, after: result.record });
    now[row] = result.record;
    return undefined;
  };
  block.forEach((line, down) =>
    line.forEach((found, right) => {
      const column = columns[right];
      const words = enter(rows[down], column, found);
      if (!words) cells += 1;
      else
        faults.push({ row: first + down, column: column?.label.zh ?? "", field: column?.name ?? "", found, ...words });
    }),
  );
  return { change: [...changed.values()], cells, faults };
}

const outside: IssueWords = {
  message: { zh: "超出了表格", en: "lies outside the table" },
  remedy: { zh: "从更靠上或靠左的格子粘贴；新的记录请导入", en: "Paste further up or left; import new records" },
};

const closed: IssueWords = {
  message: { zh: "这一列不能在表里改", en: "is in a column that cannot be changed here" },
  remedy: { zh: "跳过这一列粘贴", en: "Paste without this column" },
};
