import { consume } from "@lit/context";
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { html } from "lit/static-html.js";
import { can, type Actor } from "@hengjian/core/access";
import { maskPerson, type Locale } from "@hengjian/core/foundation";
import {
  bodiesById,
  bodiesOn,
  bodyCoverageCheck,
  bodyCoverageFacts,
  coverageCheck,
  coverageItems,
  type Addressee,
  type Body,
  type BodyCoverageInDetail,
  type Coverage,
  type CoverageCount,
  type CoverageFacts,
  type CoverageItem,
  type DutyListFact,
  type PostFact,
  type SupervisionLine,
  type UnitFact,
} from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import { judge, seal, sourcesOf, type Judgement, type Law, type Pack } from "@hengjian/core/policy";
import { actorContext, lawContext, localeContext, packContext, todayContext } from "../foundation/contexts.js";
import { tag } from "../foundation/define.js";
import { icons } from "../foundation/icons.js";
import { limitLineStyles } from "../foundation/limit-line.js";
import { base, controls, tables, tags } from "../foundation/styles.js";
import { n } from "../foundation/words.js";
import { findingStyles } from "../policy/findings.styles.js";
import { boardLine, groupsOf, type BoardLine } from "./board-cells.js";
import { boardFigures, boardTable, boardTiles, type BoardView } from "./board-table.js";
import { styles } from "./coverage-board.styles.js";
import { supervisionStyles } from "./supervision-box.styles.js";
import { words, type BoardWords } from "./coverage-board.words.js";
import { supervisionBox } from "./supervision-box.js";

/** What {@link HjCoverageBoard} fires when the user chose a body. */
export interface BoardSelectChange {
  readonly body: string;
}

/** What {@link HjCoverageBoard} fires when the user wants to record what a body lacks. */
export interface BoardFillChange {
  readonly body: string;
  readonly item: CoverageItem;
}

/** The properties that the judgement of all bodies stands on. */
const JUDGED = ["bodies", "posts", "units", "dutyLists", "addressees", "on", "today", "law"] as const;

/**
 * What each body below one has and lacks on a day, who supervises the chosen one, and by which article. Tiles where
 * there is little room or `compact` is set, a table where there is more.
 *
 * @customElement hj-coverage-board
 * @fires {CustomEvent<BoardSelectChange>} hj-board-select-change - The user chose a body.
 * @fires {CustomEvent<BoardFillChange>} hj-board-fill-change - The user wants to record what is missing. The host asks for it.
 * @csspart figures - The four figures.
 * @csspart table - The table of bodies.
 * @csspart tiles - The tiles of bodies.
 * @csspart detail - The panel of the chosen body.
 */
export class HjCoverageBoard extends LitElement {
  static override styles = [base, controls, tags, tables, limitLineStyles, findingStyles, styles, supervisionStyles];

  /** All bodies; those of the day are taken from them. */
  @property({ attribute: false }) bodies: readonly Body[] = [];
  /** Posts: dedicated persons, legal officers. */
  @property({ attribute: false }) posts: readonly PostFact[] = [];
  /** Supervision units. */
  @property({ attribute: false }) units: readonly UnitFact[] = [];
  /** Duty lists. */
  @property({ attribute: false }) dutyLists: readonly DutyListFact[] = [];
  /** To whom plans were sent. */
  @property({ attribute: false }) addressees: readonly Addressee[] = [];
  /** People, for the names of those in posts. */
  @property({ attribute: false }) officers: readonly Pick<Officer, "id" | "name" | "body">[] = [];
  /** The body whose lower bodies are shown; itself where it has none. Without it, all bodies. */
  @property() within = "";
  /** The body that is chosen. */
  @property() selected = "";
  /** The day that is asked about. Without it, `today`. */
  @property() on = "";
  /** Tiles, however much room there is. */
  @property({ type: Boolean }) compact = false;
  /** Nothing can be recorded. */
  @property({ type: Boolean }) readonly = false;
  /** The law to ask. Comes from the nearest `<hj-provider>`. */
  @consume({ context: lawContext, subscribe: true })
  @property({ attribute: false })
  law?: Law | undefined;
  /** The pack behind the law. Comes from the nearest `<hj-provider>`. */
  @consume({ context: packContext, subscribe: true })
  @property({ attribute: false })
  pack?: Pack | undefined;
  /** The day up to which facts are known. Comes from the nearest `<hj-provider>`. */
  @consume({ context: todayContext, subscribe: true })
  @property()
  today = "";
  /** Who looks: names are masked, and recording is refused, as far as that person's permissions go. */
  @consume({ context: actorContext, subscribe: true })
  @property({ attribute: false })
  actor?: Actor | undefined;
  /** The language. Comes from the nearest `<hj-provider>`. */
  @consume({ context: localeContext, subscribe: true })
  @property()
  locale: Locale = "zh";

  #judgement: Judgement<Coverage> | undefined;
  #places: ReadonlyMap<string, Body> = new Map();
  #people: ReadonlyMap<string, Pick<Officer, "id" | "name" | "body">> = new Map();
  #lines: readonly BoardLine[] = [];
  #detail: Judgement<BodyCoverageInDetail> | undefined;
  #openLine: SupervisionLine["line"] | undefined;
  #receipt = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { law } = this;
    const day = this.#day;
    if (changed.has("officers")) this.#people = new Map(this.officers.map((officer) => [officer.id, officer]));
    const again = JUDGED.some((name) => changed.has(name));
    if (again) {
      const bodies = day === "" ? [] : bodiesOn(this.bodies, day);
      this.#places = bodiesById(bodies);
      this.#judgement = law && day !== "" ? judge(coverageCheck, this.#facts, law) : undefined;
    }
    if (again || changed.has("within")) this.#lines = this.#linesWithin();
    if (again || changed.has("selected")) {
      const known = law && day !== "" && this.#places.has(this.selected);
      this.#detail = known ? judge(bodyCoverageCheck, bodyCoverageFacts(this.selected, this.#facts), law) : undefined;
    }
    if (changed.has("selected")) {
      this.#openLine = undefined;
      this.#receipt = false;
    }
  }

  protected override render(): unknown {
    const t = words[this.locale];
    const judgement = this.#judgement;
    if (!judgement) return html`<div class="root"><p class="panel pad soft">${t.noLaw}</p></div>`;
    if (this.#lines.length === 0) {
      return html`<div class="root">
        <div class="panel pad empty">
          <p class="heading">${t.empty}</p>
          <p class="soft">${t.emptyWhat}</p>
        </div>
      </div>`;
    }
    const counts = this.#counts();
    const view: BoardView = {
      groups: groupsOf(this.#lines, t),
      items: coverageItems,
      selected: this.selected,
      locale: this.locale,
      nameOf: (officer) => this.#nameOf(officer),
      select: (body) => this.#select(body),
    };
    return html`<div class="root ${this.compact ? "compact" : ""}">
      <p class="lead">${this.#lead(counts, t)}</p>
      <p class="small soft day-line">${t.on({ on: this.#day })}</p>
      <div class="panel pad">${boardFigures(counts, (item) => this.#gap(item), t)}</div>
      <div class="panel as-table">${boardTable(view, t)}</div>
      <div class="panel pad as-tiles">${boardTiles(view, t)}</div>
      ${this.#detail ? this.#panel(this.#detail, t) : nothing}
    </div>`;
  }

  get #day(): string {
    return this.on === "" ? this.today : this.on;
  }

  get #facts(): CoverageFacts {
    const { bodies, posts, units, dutyLists, addressees } = this;
    return { bodies, posts, units, dutyLists, addressees, on: this.#day };
  }

  /** The bodies just below the one that is asked about; that one alone where it has none; all without one. */
  #linesWithin(): readonly BoardLine[] {
    const all = this.#judgement?.result.bodies ?? [];
    const lines = all.flatMap((coverage) => {
      const body = this.#places.get(coverage.body);
      return body ? [boardLine(body, coverage)] : [];
    });
    if (this.within === "") return lines;
    const below = lines.filter(({ body }) => body.parent === this.within);
    return below.length > 0 ? below : lines.filter(({ body }) => body.id === this.within);
  }

  #counts(): Readonly<Record<CoverageItem, CoverageCount>> {
    const count = (item: CoverageItem): CoverageCount => {
      const states = this.#lines.map(({ coverage }) => coverage.cells[item].state);
      const of = (state: string): number => states.filter((each) => each === state).length;
      const [there, missing, undecided] = [of("there"), of("missing"), of("undecided")];
      return { expected: there + missing + undecided, there, missing, undecided };
    };
    return {
      unit: count("unit"),
      dedicated: count("dedicated"),
      dutyList: count("dutyList"),
      legalOfficer: count("legalOfficer"),
    };
  }

  /** How grave the gap of one item is. */
  #gap(item: CoverageItem): "violation" | "question" | "remark" {
    const found = this.#lines.map(({ coverage }) => coverage.cells[item].severity);
    return found.includes("violation") ? "violation" : found.includes("question") ? "question" : "remark";
  }

  #lead(counts: Readonly<Record<CoverageItem, CoverageCount>>, t: BoardWords): string {
    if (coverageItems.every((item) => counts[item].expected === 0)) return t.noRule({ on: this.#day });
    const complete = this.#lines.filter((line) => line.complete).length;
    const faulty = this.#lines.length - complete;
    if (faulty === 0) return t.complete({ count: n(complete) });
    const parts = coverageItems
      .filter((item) => counts[item].missing > 0)
      .map((item) => t.part({ item: t.items[item], count: n(counts[item].missing) }));
    const lead = t.lead({ complete: n(complete), faulty: n(faulty) });
    return parts.length === 0 ? `${lead}${this.locale === "zh" ? "。" : "."}` : lead + t.leadParts({ parts });
  }

  #panel(judgement: Judgement<BodyCoverageInDetail>, t: BoardWords): TemplateResult | typeof nothing {
    const { locale } = this;
    const body = this.#places.get(this.selected);
    if (!body) return nothing;
    const sources = this.pack ? sourcesOf(this.pack) : {};
    const [findings, receipt] = [tag("hj-findings"), tag("hj-receipt")];
    return html`<section class="panel detail" part="detail" aria-label=${body.name}>
      <header class="detail-head">
        <h2>${body.name}</h2>
        ${body.code ? html`<span class="soft">${body.code}</span>` : nothing}
        <span class="soft end">${t.on({ on: this.#day })}</span>
      </header>
      <div class="pad">
        <h3>${t.who}</h3>
        ${supervisionBox(
          {
            body,
            lines: judgement.result.lines,
            readings: judgement.readings,
            places: this.#places,
            sources,
            locale,
            open: this.#openLine,
            press: (line) => {
              this.#openLine = line;
              this.requestUpdate();
            },
          },
          t,
        )}
      </div>
      <div class="pad ruled">
        <${findings} .judgement=${judgement} .locale=${locale}></${findings}>
        ${this.#fillings(body, judgement, t)}
        <button
          class="link no-print"
          type="button"
          aria-expanded=${this.#receipt ? "true" : "false"}
          @click=${() => {
            this.#receipt = !this.#receipt;
            this.requestUpdate();
          }}
        >
          ${icons.receipt()}${t.receipt}
        </button>
        ${
          this.#receipt
            ? html`<${receipt}
                .receipt=${seal(judgement, bodyCoverageFacts(this.selected, this.#facts), sources)}
                .locale=${locale}
              ></${receipt}>`
            : nothing
        }
      </div>
    </section>`;
  }

  /** One action for each thing that is missing and can be recorded; refused ones stay, with the reason. */
  #fillings(body: Body, { result }: Judgement<BodyCoverageInDetail>, t: BoardWords): TemplateResult | typeof nothing {
    const missing = coverageItems.filter((item) => result.cells[item].state === "missing");
    if (missing.length === 0 || this.readonly) return nothing;
    const may = can(this.actor, "organisation/fill-post", body.id, this.#places);
    return html`<div class="actions no-print">
      ${missing.map(
        (item) =>
          html`<button
            class="button"
            type="button"
            data-fill=${item}
            aria-disabled=${may ? "false" : "true"}
            @click=${() => {
              if (may) this.#fill(item);
            }}
          >
            ${t.fill({ item: t.items[item], body: body.name })}
          </button>`,
      )}
      ${may ? nothing : html`<span class="soft small">${t.refused}</span>`}
    </div>`;
  }

  /** A name as far as the one who looks may read it. */
  #nameOf(officer: string): string {
    const person = this.#people.get(officer);
    if (!person) return officer;
    return can(this.actor, "personnel/read-name", person.body, this.#places) ? person.name : maskPerson(person.name);
  }

  #select(body: string): void {
    if (body === this.selected) return;
    this.selected = body;
    const detail: BoardSelectChange = { body };
    this.dispatchEvent(new CustomEvent("hj-board-select-change", { detail, bubbles: true }));
  }

  #fill(item: CoverageItem): void {
    const detail: BoardFillChange = { body: this.selected, item };
    this.dispatchEvent(new CustomEvent("hj-board-fill-change", { detail, bubbles: true }));
  }
}
