import { consume } from "@lit/context";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Locale } from "@hengjian/core/foundation";
import type { Body, WorstBelow } from "@hengjian/core/organisation";
import { severityWords } from "@hengjian/core/policy";
import { localeContext } from "../foundation/contexts.js";
import { icons, severityIcon } from "../foundation/icons.js";
import { base, controls } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import { styles } from "./organisation-tree.styles.js";
import { words } from "./organisation-tree.words.js";
import { foundRows, indexing, openRows, treeIndex, type TreeIndex, type TreeRow } from "./tree-rows.js";

/** What {@link HjOrganisationTree} fires when the user opened or closed branches. */
export interface TreeOpenChange {
  /** The branches that are open now. */
  readonly open: readonly string[];
}

/** What {@link HjOrganisationTree} fires when the user chose a body. */
export interface TreeSelectChange {
  readonly body: string;
}

const WHOLE = 200; // up to so many rows all of them are drawn
const LONG = 4_000; // bodies of which a list is indexed in steps
const OVERSCAN = 12;
const PAUSE = 700; // ms after which what is typed begins anew

/**
 * Bodies as a tree: who stands under whom, how many, and the worst that was found below. Draws only what is open, and
 * of many rows only those in sight. Keys are those of the ARIA tree pattern.
 *
 * @customElement hj-organisation-tree
 * @fires {CustomEvent<TreeOpenChange>} hj-tree-open-change - The user opened or closed branches.
 * @fires {CustomEvent<TreeSelectChange>} hj-tree-select-change - The user chose a body.
 * @csspart tree - The rows.
 * @cssproperty --hj-tree-height - The greatest height before the tree scrolls in itself.
 */
export class HjOrganisationTree extends LitElement {
  static override styles = [base, controls, styles];

  /** The bodies, in the order in which they are to stand. */
  @property({ attribute: false }) bodies: readonly Body[] = [];
  /** The worst at each body and below it. Without it, nothing is said of findings. */
  @property({ attribute: false }) worst?: ReadonlyMap<string, WorstBelow> | undefined;
  /** The branches that are open. The page may keep them. */
  @property({ attribute: false }) open: readonly string[] = [];
  /** The body that is chosen. */
  @property() selected = "";
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  #index: TreeIndex = treeIndex([]);
  #rows: readonly TreeRow[] = [];
  #open: ReadonlySet<string> = new Set();
  /** The row that the keys move. */
  #active = "";
  #search = "";
  #found = 0;
  #typed = { text: "", at: 0 };
  #first = 0;
  #height = 30;
  #printing = false;
  /** Resolves when the bodies of a long list have been indexed. */
  #indexed: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.#print);
    window.addEventListener("afterprint", this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#print);
    window.removeEventListener("afterprint", this.#printed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("bodies")) {
      this.#indexed = undefined;
      if (this.bodies.length <= LONG) this.#index = treeIndex(this.bodies);
      else this.#indexed = this.#indexInSteps(this.bodies);
    }
    if (changed.has("open")) this.#open = new Set(this.open);
    if (changed.has("bodies") || changed.has("open")) this.#layOut();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#indexed) return complete;
    await this.#indexed;
    return super.getUpdateComplete();
  }

  /** Indexes a long list while the page goes on; what was shown stays until it is done. */
  async #indexInSteps(bodies: readonly Body[]): Promise<void> {
    const steps = indexing(bodies);
    for (let step = steps.next(); ; step = steps.next()) {
      if (bodies !== this.bodies) return; // another list has come
      if (step.done) {
        this.#index = step.value;
        break;
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#indexed = undefined;
    this.#layOut();
    this.requestUpdate();
  }

  protected override render(): unknown {
    const t = words[this.locale];
    if (this.#index.size === 0 && this.#indexed) {
      return html`<div class="root"><p class="status soft" role="status">${t.loading}</p></div>`;
    }
    if (this.#index.size === 0) {
      return html`<div class="root">
        <div class="empty">
          <p class="heading">${t.empty}</p>
          <p class="soft">${t.emptyWhat}</p>
        </div>
      </div>`;
    }
    const rows = this.#rows;
    const windowed = rows.length > WHOLE && !this.#printing;
    return html`<div class="root">
      <div class="find no-print">
        ${icons.search()}
        <input
          class="field"
          type="search"
          aria-label=${t.search}
          placeholder=${t.search}
          .value=${this.#search}
          @input=${this.#searched}
        />
      </div>
      <p class=${this.#search === "" ? "hidden" : "status small soft"} role="status">${this.#status()}</p>
      <div class="scroll ${windowed ? "windowed" : ""}" @scroll=${this.#scrolled}>
        <div
          class="tree"
          part="tree"
          role="tree"
          tabindex="0"
          aria-label=${t.tree}
          aria-activedescendant=${rows.length === 0 ? nothing : this.#rowId(this.#activeIndex)}
          .style=${`block-size:calc(var(--tree-row) * ${rows.length})`}
          @keydown=${this.#keyed}
          @click=${this.#clicked}
        >
          ${repeat(
            this.#drawn(windowed),
            (i) => rows[i]?.id,
            (i) => this.#row(i),
          )}
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    const height = this.renderRoot.querySelector<HTMLElement>(".row")?.offsetHeight ?? 0;
    if (height > 0) this.#height = height; // large type makes rows higher
  }

  /** Which rows are drawn: all, or those in sight and the one that the keys are on. */
  #drawn(windowed: boolean): readonly number[] {
    const { length } = this.#rows;
    if (!windowed) return Array.from({ length }, (_, i) => i);
    const box = this.renderRoot.querySelector<HTMLElement>(".scroll");
    // Before it scrolls for the first time the box is as high as its rows were: no more than the window shows.
    const seen = Math.ceil(Math.min(box?.clientHeight || 720, window.innerHeight) / this.#height);
    const from = Math.max(0, Math.min(this.#first, length - seen) - OVERSCAN);
    const to = Math.min(length, from + seen + 2 * OVERSCAN);
    const drawn = Array.from({ length: to - from }, (_, i) => from + i);
    const active = this.#activeIndex;
    return active < from ? [active, ...drawn] : active >= to ? [...drawn, active] : drawn;
  }

  #row(i: number): TemplateResult {
    const row = this.#rows[i];
    if (!row) return html``;
    const t = words[this.locale];
    const { id, body, level, position, siblings, children } = row;
    const expanded = this.#isOpen(id);
    return html`<div
      class="row ${level === 1 ? "top" : ""} ${i === this.#activeIndex ? "active" : ""}"
      id=${this.#rowId(i)}
      role="treeitem"
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${siblings}
      aria-expanded=${children === 0 ? nothing : expanded ? "true" : "false"}
      aria-selected=${body && id === this.selected ? "true" : "false"}
      data-index=${i}
      .style=${`--level:${level};inset-block-start:calc(var(--tree-row) * ${i})`}
    >
      <span class="chevron" data-chevron>${children > 0 ? icons.chevron() : nothing}</span>
      <span class="name" title=${body?.name ?? nothing}>${body?.name ?? t.departments}</span>
      ${
        children > 0
          ? html`<span class="count"
              ><span aria-hidden="true">${n(children)}</span
              ><span class="hidden">${t.children({ count: n(children) })}</span></span
            >`
          : nothing
      }
      ${this.#end(row)}
    </div>`;
  }

  #end({ id, body }: TreeRow): TemplateResult | typeof nothing {
    if (!this.worst) return nothing;
    const { locale } = this;
    const t = words[locale];
    const worst = body ? this.worst.get(id) : this.#worstOfGroup(id);
    if (!worst) {
      return html`<span class="end fine">${icons.tick()}<span class="hidden">${t.fine}</span></span>`;
    }
    const { severity, count } = worst;
    const said = t.worst({ severity: severityWords[severity][locale], count: n(count) });
    return html`<span class="end ${severity}"
      >${severityIcon(severity)}<span aria-hidden="true">${n(count)}</span><span class="hidden">${said}</span></span
    >`;
  }

  /** Groups are no bodies: their worst is that of the departments in them. */
  #worstOfGroup(id: string): WorstBelow | undefined {
    const all = (this.#index.children.get(id) ?? []).flatMap((node) => this.worst?.get(node.id) ?? []);
    const order = ["violation", "question", "warning", "remark"] as const;
    const severity = order.find((each) => all.some((worst) => worst.severity === each));
    if (severity === undefined) return undefined;
    const count = all.filter((worst) => worst.severity === severity).reduce((sum, worst) => sum + worst.count, 0);
    return { severity, count };
  }

  #status(): string | TemplateResult {
    const t = words[this.locale];
    const text = this.#search.trim();
    if (text === "") return "";
    return this.#found === 0 ? t.notFound({ text }) : t.found({ count: n(this.#found) });
  }

  #isOpen(id: string): boolean {
    return this.#search.trim() !== "" || this.#open.has(id);
  }

  get #activeIndex(): number {
    const at = this.#rows.findIndex(({ id }) => id === this.#active);
    if (at !== -1) return at;
    const chosen = this.#rows.findIndex(({ id }) => id === this.selected);
    return Math.max(0, chosen);
  }

  #rowId(i: number): string {
    return `row-${i}`;
  }

  #layOut(): void {
    if (this.#search.trim() === "") {
      this.#rows = openRows(this.#index, this.#open);
      return;
    }
    const { rows, found } = foundRows(this.#index, this.#search);
    this.#rows = rows;
    this.#found = found;
  }

  readonly #searched = (event: Event): void => {
    const input = event.target as HTMLInputElement; // the listener is on that input
    if (event instanceof InputEvent && event.isComposing) return; // the word is not finished
    this.#search = input.value;
    this.#first = 0;
    this.#layOut();
    this.requestUpdate();
  };

  readonly #scrolled = (event: Event): void => {
    const box = event.currentTarget as HTMLElement; // the listener is on that box
    const first = Math.floor(box.scrollTop / this.#height);
    if (first === this.#first) return;
    this.#first = first;
    if (this.#rows.length > WHOLE) this.requestUpdate();
  };

  readonly #clicked = (event: MouseEvent): void => {
    const target = event.target as Element; // clicks come from elements
    const row = this.#rows[Number(target.closest<HTMLElement>(".row")?.dataset.index ?? -1)];
    if (!row) return;
    this.#active = row.id;
    if (row.children > 0 && (target.closest("[data-chevron]") || !row.body)) this.#toggle([row], !this.#isOpen(row.id));
    else this.#choose(row);
    this.requestUpdate();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = this.#activeIndex;
    const row = this.#rows[at];
    if (!row || !this.#press(event, row, at)) return;
    event.preventDefault();
    this.requestUpdate();
  };

  /** The keys of the ARIA tree pattern. Whether the key was one of them. */
  #press({ key, timeStamp }: KeyboardEvent, row: TreeRow, at: number): boolean {
    switch (key) {
      case "ArrowDown":
        return this.#go(at + 1);
      case "ArrowUp":
        return this.#go(at - 1);
      case "Home":
        return this.#go(0);
      case "End":
        return this.#go(this.#rows.length - 1);
      case "ArrowRight":
        if (row.children === 0) return true;
        if (this.#isOpen(row.id)) return this.#go(at + 1);
        return this.#toggle([row], true);
      case "ArrowLeft":
        if (row.children > 0 && this.#isOpen(row.id) && this.#search.trim() === "") return this.#toggle([row], false);
        return this.#go(this.#rows.findIndex(({ id }) => id === row.parent));
      case "Enter":
      case " ":
        if (row.body) this.#choose(row);
        else this.#toggle([row], !this.#isOpen(row.id));
        return true;
      case "*":
        return this.#toggle(
          this.#rows.filter(({ parent, children }) => parent === row.parent && children > 0),
          true,
        );
      default:
        return Array.from(key).length === 1 && this.#type(key, timeStamp, at);
    }
  }

  /** The next row whose name, or code, begins with what was typed in one go. */
  #type(key: string, at: number, from: number): boolean {
    const text = (at - this.#typed.at < PAUSE ? this.#typed.text : "") + key.toLowerCase();
    this.#typed = { text, at };
    const start = text.length === 1 ? from + 1 : from;
    const rows = this.#rows;
    for (let i = 0; i < rows.length; i += 1) {
      const next = (start + i) % rows.length;
      const body = rows[next]?.body;
      if (body?.name.toLowerCase().startsWith(text) || body?.code?.startsWith(text)) return this.#go(next);
    }
    return true;
  }

  #go(to: number): boolean {
    const row = this.#rows[to];
    if (!row) return true;
    this.#active = row.id;
    const box = this.renderRoot.querySelector<HTMLElement>(".scroll");
    if (box && box.scrollHeight > box.clientHeight) {
      const top = to * this.#height;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (top + this.#height > box.scrollTop + box.clientHeight)
        box.scrollTop = top + this.#height - box.clientHeight;
      this.#first = Math.floor(box.scrollTop / this.#height);
    } else {
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector(".row.active")?.scrollIntoView({ block: "nearest" });
      });
    }
    return true;
  }

  #toggle(rows: readonly TreeRow[], on: boolean): boolean {
    const open = new Set(this.#open);
    for (const { id } of rows) {
      if (on) open.add(id);
      else open.delete(id);
    }
    if (open.size === this.#open.size) return true;
    this.open = [...open];
    const detail: TreeOpenChange = { open: this.open };
    this.dispatchEvent(new CustomEvent("hj-tree-open-change", { detail, bubbles: true }));
    return true;
  }

  #choose({ id, body }: TreeRow): void {
    if (!body || id === this.selected) return;
    this.selected = id;
    const detail: TreeSelectChange = { body: id };
    this.dispatchEvent(new CustomEvent("hj-tree-select-change", { detail, bubbles: true }));
  }

  readonly #print = (): void => {
    this.#printing = true;
    this.requestUpdate();
    this.performUpdate(); // the sheet is made at once
  };

  readonly #printed = (): void => {
    this.#printing = false;
    this.requestUpdate();
  };
}
