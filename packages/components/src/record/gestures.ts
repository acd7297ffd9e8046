import type { CellEditing } from "./cell-editing.js";
import type { Column } from "./columns.js";
import type { Place } from "./grid.js";
import { moved } from "./keys.js";
import type { Lines } from "./lines.js";

/** The grid as it is now. */
export interface HandledNow {
  readonly columns: readonly Column[];
  /** How many columns stand before those of the schema. */
  readonly offset: number;
  /** How many lines a page is. */
  readonly page: number;
  readonly selectable: boolean;
  readonly active: Place;
}

/** What keys and pointer ask of the table. */
export interface HandledTable {
  readonly now: () => HandledNow;
  /** Makes a cell the active one, with the focus in it. */
  readonly go: (to: Place) => void;
  /** The focus has come to a cell by itself. */
  readonly arrived: (at: Place) => void;
  readonly sort: (column: Column) => void;
  readonly open: (row: number) => void;
  readonly fold: (value: string) => void;
  /** Selects a row or lets it go; with `range`, all from the last one on. */
  readonly select: (line: number, range: boolean) => void;
  readonly selectAll: () => void;
}

/** What the reader does in the grid, by keys and by pointer. */
export class Gestures {
  readonly #table: HandledTable;
  readonly #lines: Lines;
  readonly #edits: CellEditing;

  constructor(table: HandledTable, lines: Lines, edits: CellEditing) {
    this.#table = table;
    this.#lines = lines;
    this.#edits = edits;
  }

  readonly focused = (event: FocusEvent): void => {
    const place = placeOf(event);
    const { active } = this.#table.now();
    if (place && (place.line !== active.line || place.column !== active.column)) this.#table.arrived(place);
  };

  readonly clicked = (event: MouseEvent): void => {
    const place = placeOf(event);
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    if (!place || !control) return;
    const { columns, offset } = this.#table.now();
    const entry = this.#lines.entries.at(place.line);
    const column = columns[place.column - offset];
    switch (control.dataset.do) {
      case "sort":
        if (column) this.#table.sort(column);
        break;
      case "open":
        if (entry?.is === "record") this.#table.open(entry.row);
        break;
      case "fold":
        if (entry?.is === "group") this.#table.fold(entry.group.value);
        break;
      case "select":
        this.#table.select(place.line, event.shiftKey);
        break;
      case "select-all":
        this.#table.selectAll();
        break;
      default:
    }
  };

  readonly doubled = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (place) this.#begin(place);
  };

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.target instanceof Element && event.target.matches(".editor")) {
      this.#inEditor(event, event.target as HTMLInputElement); // the editor's controls all have a value
      return;
    }
    const place = placeOf(event);
    if (!place || event.altKey) return;
    if (this.#acted(event, place)) {
      event.preventDefault();
      return;
    }
    const { columns, offset, page } = this.#table.now();
    const to = moved(event, place, { lines: this.#lines.entries.count, columns: columns.length + offset, page });
    if (!to) return;
    event.preventDefault();
    this.#table.go(to);
  };

  /** Leaving an open cell takes what stands in it. */
  readonly left = (event: FocusEvent): void => {
    const { target, relatedTarget } = event;
    if (!(target instanceof HTMLElement) || !target.matches(".editor") || relatedTarget === target) return;
    if (!document.hasFocus()) return; // the reader looks at another window, and comes back to the open cell
    if (this.#edits.editing && target.isConnected) this.#edits.finish((target as HTMLInputElement).value);
  };

  readonly pasted = (event: ClipboardEvent): void => {
    const place = placeOf(event);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!place || place.line < 0 || text === "" || isField(event.target)) return;
    event.preventDefault();
    const rows: number[] = [];
    for (let at = place.line; at < this.#lines.entries.count; at += 1) {
      const entry = this.#lines.entries.at(at);
      if (entry?.is === "record") rows.push(entry.row);
      if (rows.length > MOST_PASTED) break;
    }
    const { columns, offset } = this.#table.now();
    const from = Math.max(0, place.column - offset);
    void this.#edits.paste(text, { columns: columns.slice(from), rows, first: place.line + 1 });
  };

  /** Whether a key did something to the cell itself. */
  #acted(event: KeyboardEvent, place: Place): boolean {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const command = ctrlKey || metaKey;
    const { selectable } = this.#table.now();
    const control = event.target instanceof Element && event.target.matches("button, input");
    if (command && key.toLowerCase() === "z") {
      if (shiftKey) this.#edits.redo();
      else this.#edits.undo();
      return true;
    }
    if (command && key.toLowerCase() === "y") {
      this.#edits.redo();
      return true;
    }
    if (command && key.toLowerCase() === "a" && selectable) {
      this.#table.selectAll();
      return true;
    }
    if (key === "F2") return this.#begin(place);
    if (control || command) return false; // Enter and Space press the control
    if (key === " " && selectable) {
      this.#table.select(place.line, shiftKey);
      return true;
    }
    if (key === "Enter") return this.#begin(place);
    if (key === "Delete" || key === "Backspace") return this.#begin(place, "");
    // A letter begins the cell anew, as in a spreadsheet; "Process" is the first key of an input method.
    if (key === "Process") this.#begin(place, "");
    else if (key.length === 1 && key !== " ") return this.#begin(place, key);
    return false;
  }

  #inEditor(event: KeyboardEvent, field: HTMLInputElement): void {
    const { active, columns, offset } = this.#table.now();
    if (event.key === "Escape") {
      event.preventDefault();
      this.#edits.cancel();
      this.#table.go(active);
      return;
    }
    if (event.key !== "Enter" && event.key !== "Tab") return;
    event.preventDefault();
    if (!this.#edits.finish(field.value)) return;
    const by = event.shiftKey ? -1 : 1;
    if (event.key === "Enter") {
      const line = Math.min(this.#lines.entries.count - 1, Math.max(0, active.line + by));
      this.#table.go({ ...active, line });
    } else {
      const column = Math.min(columns.length + offset - 1, Math.max(offset, active.column + by));
      this.#table.go({ ...active, column });
    }
  }

  #begin(place: Place, typed?: string): boolean {
    const { columns, offset } = this.#table.now();
    const entry = this.#lines.entries.at(place.line);
    const column = columns[place.column - offset];
    if (entry?.is !== "record" || !column || !this.#edits.begin(entry.row, column, typed)) return false;
    this.#table.go(place);
    return true;
  }
}

const MOST_PASTED = 5000; // rows of one block

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input:not([type=checkbox]), select, textarea");
}

/** Which cell an event is in. */
export function placeOf(event: Event): Place | undefined {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
  const line = cell?.closest<HTMLElement>("[data-index]");
  return cell && line ? { line: Number(line.dataset.index), column: Number(cell.dataset.column) } : undefined;
}
