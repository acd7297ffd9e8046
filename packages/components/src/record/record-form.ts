import { consume } from "@lit/context";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import {
  metaOf,
  type Attachment,
  type Fault,
  type FieldDescription,
  type Locale,
  type Path,
  type Words,
} from "@hengjian/core/foundation";
import type { Finding, Pack } from "@hengjian/core/policy";
import { clockContext, localeContext, packContext, sourceContext } from "../foundation/contexts.js";
import { HjFormElement } from "../foundation/form-element.js";
import { base, controls, notices, tables } from "../foundation/styles.js";
import { loadNotice } from "../foundation/load-notices.js";
import type { DataSource, Envelope } from "../foundation/source.js";
import type { FieldHook, FormSection, PickOption, Uploader } from "./form-host.js";
import { DraftKeeper, impersonal, restored, type Draft } from "./form-draft.js";
import { conflictPanel } from "./form-conflict.js";
import { RecordLink } from "./form-link.js";
import { draftNotice, draftStatus, readonlyStrip, saveStatus } from "./form-notices.js";
import { FormModel } from "./form-model.js";
import { partStyles } from "./form-parts.styles.js";
import type { RecordSchema } from "./schema.js";
import { summary } from "./form-summary.js";
import { styles } from "./record-form.styles.js";

/** What {@link HjRecordForm} fires when the user has changed something. */
export interface RecordChange {
  /** The whole record as it stands now; it may have faults. */
  readonly value: unknown;
  readonly path: Path;
}

/** What {@link HjRecordForm} fires when the user submits a record without fault. */
export interface RecordSubmit {
  readonly value: unknown;
}

/** What {@link HjRecordForm} fires when its source has saved the record. */
export interface RecordSave {
  readonly envelope: Envelope;
}

/**
 * A form for any record: made from its schema, with help, units, pickers and faults in words that say how to mend them.
 *
 * @customElement hj-record-form
 * @fires {CustomEvent<RecordChange>} hj-record-change - The user changed a field.
 * @fires {CustomEvent<RecordSubmit>} hj-record-submit - The user submitted a record without fault. Prevent it to keep the draft.
 * @fires {CustomEvent<RecordSave>} hj-record-save - The source has saved the record: `stored` only.
 * @fires {CustomEvent<undefined>} hj-record-cancel - The user pressed cancel.
 * @csspart summary - The list of faults at the top.
 * @csspart sheet - The panel with the fields.
 * @csspart foot - The line with the buttons.
 * @cssproperty --hj-color-violation - Colour of faults.
 * @cssproperty --hj-control-size - Height of the controls.
 */
export class HjRecordForm extends HjFormElement {
  static override styles = [base, controls, tables, notices, styles, partStyles];
  // A click beside the fields must not scroll to the first one; `focus()` below goes there when asked.
  static override shadowRootOptions: ShadowRootInit = LitElement.shadowRootOptions;

  /** The schema of the record. */
  @property({ attribute: false }) schema?: RecordSchema | undefined;
  /** What the host says about single fields, by name; `visits.on` for the fields of a list. */
  @property({ attribute: false }) hooks: Readonly<Record<string, FieldHook>> = {};
  /** The parts of the form in their order. Fields in none of them follow at the end. */
  @property({ attribute: false }) sections: readonly FormSection[] = [];
  /** What may be picked, by the kind of record that a field names: `body`, `officer`. */
  @property({ attribute: false }) references: Readonly<Record<string, readonly PickOption[]>> = {};
  /** What a host's rules say of a record whose fields are in order; violations keep it from being submitted. */
  @property({ attribute: false }) check?: ((record: unknown) => readonly Finding[]) | undefined;
  /** Nothing can be changed: values are shown as text. */
  @property({ type: Boolean }) readonly = false;
  /** Why nothing can be changed, in both languages. */
  @property({ attribute: false }) reason?: Words | undefined;
  /** Takes files and gives what a record keeps of them. Without it, no file can be added. */
  @property({ attribute: false }) uploader?: Uploader | undefined;
  /** Where a file can be opened. */
  @property({ attribute: false }) fileUrl?: ((file: Attachment) => string | undefined) | undefined;
  /** The record named by `record-id` is loaded from the source and saved to it. */
  @property({ type: Boolean }) stored = false;
  /** Where records come from and go to. Comes from the nearest `<hj-provider>`. */
  @consume({ context: sourceContext, subscribe: true })
  @property({ attribute: false })
  source?: DataSource | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";
  /** The pack, for the sources of citations. Comes from the nearest `<hj-provider>`. */
  @consume({ context: packContext, subscribe: true })
  @property({ attribute: false })
  pack?: Pack | undefined;

  /** The name under which what is not submitted is kept on this computer. Without it, nothing is kept. */
  @property() draft?: string | undefined;
  /** The id of the record, for its draft. Without it, the draft is that of a new record. */
  @property({ attribute: "record-id" }) recordId = "";
  /** Personal fields are kept in drafts as well: only where nobody else uses the computer. */
  @property({ type: Boolean, attribute: "draft-personal" }) draftPersonal = false;
  /** The time of day. Comes from the nearest `<hj-provider>`. */
  @consume({ context: clockContext, subscribe: true })
  @property({ attribute: false })
  clock?: (() => string) | undefined;

  #given: unknown;
  #restored: Draft | undefined;
  #sought = false;
  #touched = false;
  readonly #drafts = new DraftKeeper(this);
  readonly #link = new RecordLink(this);
  #around: HTMLFormElement | null = null;
  #composing = false;
  #focus: string | undefined;
  readonly #model = new FormModel(
    (focus) => {
      this.#focus = focus ?? this.#focus;
      this.requestUpdate();
    },
    (path) => this.#changed(path),
  );

  /** The record. Set by the host; what the user changes is read here and fired as `hj-record-change`. */
  @property({ attribute: false })
  get value(): unknown {
    return this.#model.record;
  }
  set value(value: unknown) {
    if (sameJson(value, this.#model.record)) return; // a host that hands back what it was told
    this.#given = value;
    this.#begin(value);
  }

  /** Forgets the draft, for hosts that save in a way of their own. A submitted form does it by itself. */
  clearDraft(): Promise<void> {
    this.#restored = undefined;
    return this.#drafts.forget();
  }

  protected override get formValue(): unknown {
    return this.#model.record;
  }
  protected override get formFaults(): readonly Fault[] {
    return this.#model.faults;
  }
  protected override restoreValue(value: unknown): void {
    this.#begin(value);
    this.requestUpdate();
  }

  /** Goes back to the record that the host gave. */
  override formResetCallback(): void {
    this.restoreValue(this.#given);
  }

  /** Called by the browser with the host's form: a form that is submitted has no draft any more. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#around?.removeEventListener("submit", this.#sent);
    this.#around = form;
    form?.addEventListener("submit", this.#sent);
    this.requestUpdate();
  }

  /** Puts the focus on the first field. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>("input, select, textarea")?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("invalid", this.#refused);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("invalid", this.#refused);
    this.#composing = false;
  }

  /** Nothing is drawn while an input method composes: the text under its hands must not be touched. */
  protected override shouldUpdate(): boolean {
    return !this.#composing;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { schema, hooks, references, check, readonly, locale, pack, uploader, fileUrl } = this;
    this.#model.give({ schema, hooks, references, check, readonly, locale, pack, uploader, fileUrl });
    this.#drafts.key = this.draft === undefined ? undefined : `${this.draft}/${this.recordId}`;
    const { source, recordId } = this;
    const asked = (["stored", "source", "recordId", "schema"] as const).some((name) => changed.has(name));
    if (asked && this.stored && source && schema && recordId !== "") {
      void this.#link.open(source, this.#type, recordId, (data) => {
        this.#given = data;
        this.#begin(data);
      });
    }
  }

  protected override render(): TemplateResult {
    const { description, t } = this.#model;
    if (!description) return html`<p class="root soft">${t.empty}</p>`;
    const { loading } = this.#link;
    if (loading.kind === "empty") return html`<p class="root soft">${t.gone}</p>`;
    const lines = this.#model.summaryLines();
    return html`<div
      class="root"
      @compositionstart=${this.#compose}
      @compositionend=${this.#composed}
      @focusout=${this.#composed}
    >
      ${lines.length > 0 ? summary(this.#model, lines) : nothing}
      ${loadNotice(loading, this.locale, () => this.#link.retry())}
      ${this.readonly ? readonlyStrip(t, this.reason?.[this.locale]) : nothing} ${this.#conflict(description)}
      ${this.#restored ? draftNotice(this.#restored, t, () => this.#discard()) : nothing}
      <form class="sheet" part="sheet" novalidate @submit=${this.#submitted}>
        <fieldset class="plain" ?disabled=${this.inactive || loading.kind === "loading"}>
          ${this.#sectionsOf(description).map((section) => this.#section(description, section))}
        </fieldset>
        ${this.readonly ? nothing : this.form ? html`<button type="submit" hidden></button>` : this.#foot()}
      </form>
      <p class="hidden" role="status">${this.#model.said}</p>
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const id = this.#focus;
    this.#focus = undefined;
    if (id !== undefined) this.shadowRoot?.getElementById(id)?.focus();
    if (!this.#sought && this.draft !== undefined && this.#model.description) void this.#seekDraft();
  }

  #begin(value: unknown): void {
    this.#model.start(value);
    this.#restored = undefined;
    this.#sought = false;
    this.#touched = false;
  }

  async #seekDraft(): Promise<void> {
    this.#sought = true;
    const found = await this.#drafts.find();
    const { description } = this.#model;
    if (!found || !description || this.#touched) return; // who has begun to write is not interrupted
    const record = restored(description, found.record, this.#given);
    if (sameJson(record, this.#model.record)) return;
    this.#model.start(record);
    this.#restored = found;
    this.requestUpdate();
    this.#fire("hj-record-change", { value: this.#model.record, path: [] });
  }

  #discard(): void {
    void this.clearDraft();
    this.#model.start(this.#given);
    this.#touched = false;
    this.requestUpdate();
    this.#fire("hj-record-change", { value: this.#model.record, path: [] });
    void this.updateComplete.then(() => this.focus());
  }

  #keepDraft(): void {
    const { description, record } = this.#model;
    if (!description) return;
    const kept = this.draftPersonal ? { record, left: false } : impersonal(description, record);
    this.#drafts.keep({ record: kept.record, savedAt: this.clock?.() ?? "", withoutPersonal: kept.left });
  }

  #sectionsOf({ fields = [] }: FieldDescription): readonly FormSection[] {
    const placed = new Set(this.sections.flatMap((section) => section.fields.flat()));
    const rest = fields.map(({ name }) => name).filter((name) => !placed.has(name));
    return rest.length > 0 ? [...this.sections, { fields: rest }] : this.sections;
  }

  #section({ fields = [] }: FieldDescription, section: FormSection): TemplateResult {
    const draw = (name: string): unknown => {
      const field = fields.find((each) => each.name === name);
      return field && this.#model.field(field, [name]);
    };
    return html`<div class="fields">
      ${section.title ? html`<h3 class="title">${section.title[this.locale]}</h3>` : nothing}
      ${section.help ? html`<p class="help">${section.help[this.locale]}</p>` : nothing}
      ${section.fields.map((entry) =>
        typeof entry === "string" ? draw(entry) : html`<div class="row">${entry.map(draw)}</div>`,
      )}
    </div>`;
  }

  #conflict(description: FieldDescription): TemplateResult | typeof nothing {
    const { saving } = this.#link;
    if (saving.kind !== "conflict") return nothing;
    const { current, by } = saving;
    const keepTheirs = (): void => {
      this.#link.accept(current);
      this.#given = current.data;
      this.#begin(current.data);
      void this.clearDraft();
    };
    const useMine = (): void => {
      this.#link.accept(current);
      void this.#save();
    };
    return conflictPanel(this.#model, description, current.data, by, keepTheirs, useMine);
  }

  #foot(): TemplateResult {
    const { t } = this.#model;
    const { saving } = this.#link;
    return html`<div class="foot" part="foot">
      <button class="button primary" type="submit" ?disabled=${this.inactive}>${t.submit}</button>
      <button class="button" type="button" @click=${() => this.#fire("hj-record-cancel", undefined)}>
        ${t.cancel}
      </button>
      ${saving.kind === "none" || saving.kind === "conflict" ? draftStatus(this.#drafts.state, t) : saveStatus(saving, t)}
    </div>`;
  }

  readonly #compose = (): void => {
    this.#composing = true;
  };
  readonly #composed = (): void => {
    if (!this.#composing) return;
    this.#composing = false;
    this.requestUpdate();
  };

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    if (this.form)
      this.form.requestSubmit(); // Enter in a field of the host's form
    else if (this.#model.faults.length > 0) this.#refuse();
    else if (this.#fire("hj-record-submit", { value: this.#model.record })) {
      if (this.stored && this.source) void this.#save();
      else void this.clearDraft();
    }
  };

  /** The host's form asked and was refused: the summary says why, instead of the browser's bubble. */
  readonly #refused = (event: Event): void => {
    if (event.target !== this) return;
    event.preventDefault();
    this.#refuse();
  };

  /** The kind of record, as the source names it. */
  get #type(): string {
    return (this.schema && metaOf(this.schema)?.id) ?? "";
  }

  async #save(): Promise<void> {
    if (!this.source) return;
    const envelope = await this.#link.save(this.source, this.#type, this.#model.record);
    if (!envelope) return;
    this.#given = envelope.data;
    await this.clearDraft();
    this.#fire("hj-record-save", { envelope });
  }

  readonly #sent = (): void => {
    void this.clearDraft();
  };

  #refuse(): void {
    this.#model.ask();
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(".summary")?.focus());
  }

  #changed(path: Path): void {
    this.#touched = true;
    this.#link.touch();
    this.#keepDraft();
    if (this.form) this.syncForm();
    this.#fire("hj-record-change", { value: this.#model.record, path });
  }

  #fire(name: string, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, cancelable: name === "hj-record-submit" }),
    );
  }
}

function sameJson(a: unknown, b: unknown): boolean {
  if (a === b || a === undefined) return a === b;
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return false; // something that is no JSON at all: the schema will refuse it
  }
}
