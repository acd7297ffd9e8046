import type { TemplateResult } from "lit";
import type { Locale, RowFault } from "@hengjian/core/foundation";
import type { Column } from "./columns.js";
import type { RecordSchema } from "./schema.js";
import { entered, isEdited, textOf, type Editing, type RecordCheck } from "./editing.js";
import { History, type Changed } from "./history.js";
import { load } from "../siblings.js";

/** What pasting a block came to. */
export interface Outcome {
  readonly cells: number;
  readonly faults: readonly RowFault[];
  /** The faults as a table; what draws it is loaded with what pastes. */
  readonly table: (locale: Locale) => TemplateResult;
}

/** The table as it is now. */
export interface EditedNow {
  readonly schema: RecordSchema | undefined;
  readonly records: readonly object[];
  readonly check: RecordCheck | undefined;
  readonly unmasked: boolean;
  /** Cells can be changed now. */
  readonly open: boolean;
}

/** What editing asks of the table it works in. */
export interface EditedTable {
  readonly now: () => EditedNow;
  /** Puts a change into the records and tells the page. */
  readonly commit: (change: readonly Changed[]) => void;
  readonly redraw: () => void;
}

/** The cell that is open, the change it makes, and what was changed before. */
export class CellEditing {
  readonly history = new History();
  readonly #table: EditedTable;
  #editing: Editing | undefined;
  #outcome: Outcome | undefined;

  constructor(table: EditedTable) {
    this.#table = table;
  }

  /** What stands in the open cell; `undefined` where none is open. */
  get editing(): Editing | undefined {
    return this.#editing;
  }

  /** What pasting came to, until the reader closes it. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Opens a cell, with what stands in it or with what was typed on it. */
  begin(row: number, column: Column, typed?: string): boolean {
    const { records, open, unmasked } = this.#table.now();
    const record = records[row];
    if (!record || !open || !isEdited(column, unmasked)) return false;
    this.#editing = { row, name: column.name, text: typed ?? textOf(column, record) };
    this.#table.redraw();
    return true;
  }

  /** Takes what stands in the open cell. Says whether it could be taken; if not, the cell stays open with the words. */
  finish(text: string): boolean {
    const { schema, records, check } = this.#table.now();
    const editing = this.#editing;
    if (!editing || !schema) return true;
    const before = records[editing.row];
    const result = entered({ schema, records, check }, editing.row, editing.name, text);
    if ("fault" in result) {
      this.#editing = { ...editing, text, fault: result.fault };
      this.#table.redraw();
      return false;
    }
    this.#editing = undefined;
    if (before && JSON.stringify(before) !== JSON.stringify(result.record)) {
      this.#commit([{ row: editing.row, before, after: result.record }]);
    } else {
      this.#table.redraw();
    }
    return true;
  }

  /** Closes the open cell; what was in it before stays. */
  cancel(): void {
    this.#editing = undefined;
    this.#table.redraw();
  }

  /** Pastes a block on a cell. */
  async paste(text: string, on: { columns: readonly Column[]; rows: readonly number[]; first: number }): Promise<void> {
    const { schema, records, check, unmasked, open } = this.#table.now();
    if (!schema || !open) return;
    const [{ readBlock }, { faultTable, pasteBlock }] = await Promise.all([load("sheets"), import("./table-paste.js")]);
    if (records !== this.#table.now().records) return; // others came while it was loading
    const { change, cells, faults } = pasteBlock(readBlock(text), { schema, records, check, unmasked, ...on });
    this.#outcome = { cells, faults, table: (locale) => faultTable(faults, locale) };
    if (change.length > 0) this.#commit(change);
    else this.#table.redraw();
  }

  /** Closes what pasting came to. */
  closeOutcome(): void {
    this.#outcome = undefined;
    this.#table.redraw();
  }

  /** Takes the last change back. */
  undo(): void {
    const change = this.#table.now().open ? this.history.undo() : undefined;
    if (!change) return;
    this.#outcome = undefined;
    this.#table.commit(change);
  }

  /** Does again what was taken back. */
  redo(): void {
    const change = this.#table.now().open ? this.history.redo() : undefined;
    if (change) this.#table.commit(change);
  }

  /** Other records have come: nothing that was begun holds any more. */
  forget(): void {
    this.history.clear();
    this.#editing = undefined;
    this.#outcome = undefined;
  }

  #commit(change: readonly Changed[]): void {
    this.history.add(change);
    this.#table.commit(change);
  }
}
