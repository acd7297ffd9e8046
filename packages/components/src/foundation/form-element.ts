import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Locale, Words } from "@hengjian/core/foundation";

/** What keeps an element's value from being sent: a finding or a fault, as far as a form must know. */
export interface FormFault {
  readonly message: Words;
}

/**
 * An element that is one field of the host's own form. It submits JSON, so one field can hold a whole record; takes part
 * in validity, reset, disabling and restoring as the platform's own controls do.
 */
export abstract class HjFormElement extends LitElement {
  /** Tells the browser that the element takes part in forms. */
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The name under which the host's form sends the value. */
  @property({ reflect: true }) name = "";
  /** Nothing can be changed and nothing is sent. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The language of the fault that the browser is told. */
  abstract locale: Locale;

  readonly #internals = this.attachInternals();
  #disabledAround = false;

  /** What is sent; `undefined` sends nothing. */
  protected abstract get formValue(): unknown;
  /** What keeps the value from being sent. */
  protected abstract get formFaults(): readonly FormFault[];
  /** Takes a value that the browser has kept, after a crash or on the way back. */
  protected abstract restoreValue(value: unknown): void;
  /** Goes back to the value that the host gave. */
  abstract formResetCallback(): void;

  /** The host's form, if there is one. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** What the browser knows of the element's validity. */
  get validity(): ValidityState {
    this.syncForm();
    return this.#internals.validity;
  }
  /** The fault in words, in the element's language. */
  get validationMessage(): string {
    this.syncForm();
    return this.#internals.validationMessage;
  }
  /** Whether the form would ask for its validity: not where it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** Whether it is disabled by itself or by a fieldset around it. */
  protected get inactive(): boolean {
    return this.disabled || this.#disabledAround;
  }

  /** Whether the value may be sent; fires `invalid` where not. */
  checkValidity(): boolean {
    this.syncForm();
    return this.#internals.checkValidity();
  }
  /** Like {@link checkValidity}, and shows the reader what is wrong. */
  reportValidity(): boolean {
    this.syncForm();
    return this.#internals.reportValidity();
  }

  /** Called by the browser when the element or a fieldset around it is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabledAround = disabled;
    this.requestUpdate();
  }
  /** Called by the browser with what it has kept of the form. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== "string") return;
    try {
      this.restoreValue(JSON.parse(state));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error; // kept by another version of the page: nothing to restore
    }
  }

  /** Hands the form the value and its first fault. Called before a change is fired: listeners may submit. */
  protected syncForm(): void {
    const value = this.formValue;
    const [fault] = this.formFaults;
    this.#internals.setFormValue(value === undefined ? null : JSON.stringify(value));
    const anchor = this.shadowRoot?.querySelector<HTMLElement>("input, select, textarea, button") ?? undefined;
    if (!fault) this.#internals.setValidity({});
    else if (anchor) this.#internals.setValidity({ customError: true }, fault.message[this.locale], anchor);
    else this.#internals.setValidity({ customError: true }, fault.message[this.locale]);
  }

  protected override updated(): void {
    // Outside a form nobody asks before one of the methods above does: a new record need not be judged to be drawn.
    if (this.form) this.syncForm();
  }
}
