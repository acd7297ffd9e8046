import { consume } from "@lit/context";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Fault, FieldDescription, Locale, Path } from "@hengjian/core/foundation";
import type { Finding, Pack } from "@hengjian/core/policy";
import { localeContext, packContext } from "../foundation/contexts.js";
import { HjFormElement } from "../foundation/form-element.js";
import { base, controls } from "../foundation/styles.js";
import type { FieldHook, FormSection, PickOption } from "./form-host.js";
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

/**
 * A form for any record: made from its schema, with help, units, pickers and faults in words that say how to mend them.
 *
 * @customElement hj-record-form
 * @fires {CustomEvent<RecordChange>} hj-record-change - The user changed a field.
 * @fires {CustomEvent<RecordSubmit>} hj-record-submit - The user submitted a record without fault. Prevent it to keep the draft.
 * @fires {CustomEvent<undefined>} hj-record-cancel - The user pressed cancel.
 * @csspart summary - The list of faults at the top.
 * @csspart sheet - The panel with the fields.
 * @csspart foot - The line with the buttons.
 * @cssproperty --hj-color-violation - Colour of faults.
 * @cssproperty --hj-control-size - Height of the controls.
 */
export class HjRecordForm extends HjFormElement {
  static override styles = [base, controls, styles, partStyles];
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
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";
  /** The pack, for the sources of citations. Comes from the nearest `<hj-provider>`. */
  @consume({ context: packContext, subscribe: true })
  @property({ attribute: false })
  pack?: Pack | undefined;

  #given: unknown;
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
    this.#given = value;
    this.#model.start(value);
  }

  protected override get formValue(): unknown {
    return this.#model.record;
  }
  protected override get formFaults(): readonly Fault[] {
    return this.#model.faults;
  }
  protected override restoreValue(value: unknown): void {
    this.#model.start(value);
    this.requestUpdate();
  }

  /** Goes back to the record that the host gave. */
  override formResetCallback(): void {
    this.restoreValue(this.#given);
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

  protected override willUpdate(): void {
    const { schema, hooks, references, check, readonly, locale, pack } = this;
    this.#model.give({ schema, hooks, references, check, readonly, locale, pack });
  }

  protected override render(): TemplateResult {
    const { description, t } = this.#model;
    if (!description) return html`<p class="root soft">${t.empty}</p>`;
    const lines = this.#model.summaryLines();
    return html`<div
      class="root"
      @compositionstart=${this.#compose}
      @compositionend=${this.#composed}
      @focusout=${this.#composed}
    >
      ${lines.length > 0 ? summary(this.#model, lines) : nothing}
      <form class="sheet" part="sheet" novalidate @submit=${this.#submitted}>
        <fieldset class="plain" ?disabled=${this.inactive}>
          ${this.#sectionsOf(description).map((section) => this.#section(description, section))}
        </fieldset>
        ${this.form || this.readonly ? nothing : this.#foot()}
      </form>
      <p class="hidden" role="status">${this.#model.said}</p>
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const id = this.#focus;
    this.#focus = undefined;
    if (id !== undefined) this.shadowRoot?.getElementById(id)?.focus();
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

  #foot(): TemplateResult {
    const { t } = this.#model;
    return html`<div class="foot" part="foot">
      <button class="button primary" type="submit" ?disabled=${this.inactive}>${t.submit}</button>
      <button class="button" type="button" @click=${() => this.#fire("hj-record-cancel", undefined)}>
        ${t.cancel}
      </button>
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
    else this.#fire("hj-record-submit", { value: this.#model.record });
  };

  /** The host's form asked and was refused: the summary says why, instead of the browser's bubble. */
  readonly #refused = (event: Event): void => {
    if (event.target !== this) return;
    event.preventDefault();
    this.#refuse();
  };

  #refuse(): void {
    this.#model.ask();
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(".summary")?.focus());
  }

  #changed(path: Path): void {
    this.syncForm();
    this.#fire("hj-record-change", { value: this.#model.record, path });
  }

  #fire(name: string, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, cancelable: name === "hj-record-submit" }),
    );
  }
}
