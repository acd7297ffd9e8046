import { consume } from "@lit/context";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { ColumnMapping, ImportResult, Locale, Reference, Rows, Words } from "@hengjian/core/foundation";
import { localeContext } from "../foundation/contexts.js";
import { icons, severityIcon } from "../foundation/icons.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import { columnsOf, type Column } from "./columns.js";
import type { RecordCheck } from "./editing.js";
import { previewPanel, type Preview } from "./import-preview.js";
import type { Source } from "./import-read.js";
import { outcomeStyles } from "./outcome.styles.js";
import { styles } from "./record-import.styles.js";
import { words, type ImportWords } from "./record-import.words.js";
import type { RecordSchema } from "./schema.js";
import { keyOf } from "./selection.js";

/** What {@link HjRecordImport} fires when the user has taken what a sheet adds. */
export interface ImportChange {
  /** The records to be added. */
  readonly added: readonly object[];
  /** Everything that was read: added, present, refused and why. */
  readonly result: ImportResult<object>;
}

/** Reads rows as records, in the page's own way. */
export type RowReader = (rows: Rows, mapping: ColumnMapping | undefined) => ImportResult<object>;

/** The properties that a result stands on. */
const READ = ["schema", "existing", "references", "check", "reader"] as const;

/**
 * Takes records from a workbook, a CSV or a pasted block: shows what would be added, what is recorded already, what is
 * refused and why, and gives the refused rows back as a sheet.
 *
 * @customElement hj-record-import
 * @fires {CustomEvent<ImportChange>} hj-import-change - The user takes what was read. The host saves `added` and sets `existing`.
 * @csspart preview - What a file would add.
 */
export class HjRecordImport extends LitElement {
  static override styles = [base, controls, tags, tables, outcomeStyles, styles];

  /** What a record is. */
  @property({ attribute: false }) schema?: RecordSchema | undefined;
  /** What is recorded already; a row with the same natural key and content counts as recorded. */
  @property({ attribute: false }) existing: readonly object[] = [];
  /** How to find the records that fields point to, by their kind. */
  @property({ attribute: false }) references: Readonly<Record<string, Reference>> = {};
  /** A last word on a record that has the right form. */
  @property({ attribute: false }) check?: RecordCheck | undefined;
  /** Reads rows in the page's own way, in place of `existing`, `references` and `check`. */
  @property({ attribute: false }) reader?: RowReader | undefined;
  /** Shows nothing until the page gives it a file: {@link HjRecordImport.take}. */
  @property({ type: Boolean }) quiet = false;
  /** Nothing can be added. */
  @property({ type: Boolean }) readonly = false;
  /** Why the host could not save, in both languages. Cleared by the host. */
  @property({ attribute: false }) failure?: Words | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  #columns: readonly Column[] = [];
  #preview: Preview | undefined;
  /** The columns go as the user said, not as the headers do. */
  #mapped = false;
  #fault: { readonly file: string; readonly words: Words } | undefined;
  #awaited: readonly object[] = [];
  /** How many were written of the file before, once its preview is gone. */
  #written = 0;
  #reading = false;
  #dragging = false;
  #pasting = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { schema, locale } = this;
    if (changed.has("schema") || changed.has("locale")) {
      this.#columns = columnsOf({ schema, columns: undefined, records: [], references: {}, unmasked: true, locale });
    }
    if (changed.has("existing")) this.#confirm();
    if (changed.has("failure") && this.failure) this.#awaited = [];
    const open = this.#preview;
    if (open && open.written === undefined && this.hasUpdated && READ.some((name) => changed.has(name))) {
      void this.#read(open.source, open.sheet, this.#mapped ? open.mapping : undefined);
    }
  }

  protected override render(): unknown {
    const t = words[this.locale];
    return html`<div
      class="root ${this.#dragging ? "dragging" : ""}"
      data-drop=${t.drop}
      @dragover=${this.#dragover}
      @dragleave=${this.#dragleave}
      @drop=${this.#drop}
    >
      ${this.quiet || this.readonly ? nothing : this.#start(t)} ${this.#strips(t)}
      ${
        this.#preview
          ? previewPanel(
              {
                preview: this.#preview,
                columns: this.#columns,
                locale: this.locale,
                writing: this.#awaited.length > 0,
                choose: (sheet) => void this.#read(this.#preview?.source, sheet),
                map: (mapping) => void this.#read(this.#preview?.source, this.#preview?.sheet, mapping),
                write: () => this.#write(),
                saveRefused: () => void this.#saveRefused(t),
                close: () => this.#show(undefined),
              },
              t,
            )
          : nothing
      }
    </div>`;
  }

  /** Reads a file that the page was given, and shows what it would add. */
  async take(file: File): Promise<void> {
    await this.#taken(file.name, async () => (await import("./import-read.js")).readFile(file));
  }

  /** Reads a block that was copied in a spreadsheet, its header included. */
  async takeBlock(text: string): Promise<void> {
    const name = words[this.locale].pasted;
    await this.#taken(name, async () => (await import("./import-read.js")).readPasted(text, name));
  }

  async #taken(file: string, read: () => Promise<Source | Words>): Promise<void> {
    if (this.readonly || !this.schema) return;
    this.#reading = true;
    this.#fault = undefined;
    this.#written = 0;
    this.#pasting = false;
    this.#show(undefined);
    const source = await read();
    this.#reading = false;
    if ("sheets" in source) {
      const { bestSheet } = await import("./import-read.js");
      await this.#read(source, bestSheet(this.schema, source).sheet);
    } else {
      this.#fault = { file, words: source };
      this.requestUpdate();
    }
  }

  /** Reads one sheet of a source; without `mapping`, its headers say which column is which. */
  async #read(source: Source | undefined, sheet = 0, mapping?: ColumnMapping): Promise<void> {
    const { schema, existing, references, check, reader } = this;
    const rows = source?.sheets[sheet]?.rows;
    if (!source || !rows || !schema) return;
    const { importRows, mappingOf } = await import("./import-read.js");
    // The page's own check takes records of its own type.
    const last = check as ((record: object) => ReturnType<RecordCheck>) | undefined;
    const result = reader
      ? reader(rows, mapping)
      : importRows(schema, rows, {
          // Records of this schema, as the page says.
          existing: existing as readonly Record<string, unknown>[],
          references,
          ...(last && { check: last }),
          mapping,
        });
    this.#mapped = mapping !== undefined;
    this.#show({ source, sheet, mapping: mapping ?? mappingOf(schema, rows), result, written: undefined });
  }

  #start(t: ImportWords): TemplateResult {
    return html`<div class="start no-print">
      <button class="button primary" type="button" @click=${this.#choose}>${icons.upload()}${t.choose}</button>
      <input
        type="file"
        accept=".xlsx,.csv,.txt,.xls,.xlsm"
        aria-label=${t.choose}
        tabindex="-1"
        hidden
        @change=${this.#chosen}
      />
      <button
        class="button"
        type="button"
        aria-expanded=${this.#pasting ? "true" : "false"}
        @click=${() => {
          this.#pasting = !this.#pasting;
          this.requestUpdate();
        }}
      >
        ${t.paste}
      </button>
      <span class="soft small">${t.chooseWhat}</span>
      ${
        this.#pasting
          ? html`<label class="area">
              <span class="small soft">${t.pasteHere}</span>
              <textarea class="field" @paste=${this.#pasted}></textarea>
            </label>`
          : nothing
      }
    </div>`;
  }

  #strips(t: ImportWords): TemplateResult {
    const fault = this.#fault;
    return html`
      ${
        this.failure
          ? html`<div class="strip failure" role="alert">
              ${severityIcon("warning")}
              <p><strong>${t.notWritten}</strong> ${this.failure[this.locale]}</p>
              ${
                this.#preview
                  ? html`<button class="button" type="button" @click=${() => this.#write()}>
                      ${icons.retry()}${t.retry}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        fault
          ? html`<p class="strip" role="alert">
              ${severityIcon("violation")}<span>${t.unread({ file: fault.file })}${fault.words[this.locale]}</span>
            </p>`
          : nothing
      }
      ${
        this.#written > 0
          ? html`<p class="strip">${severityIcon("remark")}<span>${t.written({ count: n(this.#written) })}</span></p>`
          : nothing
      }
      <p class="hidden" role="status">
        ${this.#reading ? t.reading : this.#written > 0 ? t.written({ count: n(this.#written) }) : nothing}
      </p>
    `;
  }

  #write(): void {
    const preview = this.#preview;
    const added = preview?.result.accepted.map(({ record }) => record) ?? [];
    if (!preview || added.length === 0 || this.#awaited.length > 0) return;
    this.#awaited = added;
    const detail: ImportChange = { added, result: preview.result };
    this.dispatchEvent(new CustomEvent("hj-import-change", { detail, bubbles: true }));
    this.requestUpdate();
  }

  /** What was handed to the host is written once the host gives it back among the records. */
  #confirm(): void {
    const awaited = this.#awaited;
    if (awaited.length === 0 || !this.#preview) return;
    const known = new Set(this.existing.map(keyOf));
    if (!awaited.every((record) => known.has(keyOf(record)))) return;
    this.#awaited = [];
    // A preview with nothing left to do goes; refused rows stay until they are saved or closed.
    const refused = this.#preview.result.rejected.length > 0;
    this.#written = refused ? 0 : awaited.length;
    this.#preview = refused ? { ...this.#preview, written: awaited.length } : undefined;
  }

  async #saveRefused(t: ImportWords): Promise<void> {
    const preview = this.#preview;
    if (!preview) return;
    const { saveRefused } = await import("./import-read.js");
    const header = preview.source.sheets[preview.sheet]?.rows[preview.mapping.header] ?? [];
    await saveRefused(header, preview.result, this.locale, t.refusedFile);
  }

  #show(preview: Preview | undefined): void {
    this.#preview = preview;
    this.requestUpdate();
  }

  readonly #choose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>("input[type=file]")?.click();
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement; // the listener is on that input
    const file = input.files?.[0];
    if (file) void this.take(file);
    input.value = ""; // the same file may be chosen again
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "") return;
    event.preventDefault();
    void this.takeBlock(text);
  };

  readonly #dragover = (event: DragEvent): void => {
    if (this.readonly || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#dragging = true;
    this.requestUpdate();
  };

  readonly #dragleave = (event: DragEvent): void => {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (inside) return; // moving over a child leaves, too
    this.#dragging = false;
    this.requestUpdate();
  };

  readonly #drop = (event: DragEvent): void => {
    this.#dragging = false;
    const file = event.dataTransfer?.files[0];
    if (!file || this.readonly) return;
    event.preventDefault();
    void this.take(file);
  };
}
