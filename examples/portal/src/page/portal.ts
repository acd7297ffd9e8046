import "@hengjian/components/hj-training-ledger.js";
import type { LedgerChange } from "@hengjian/components/training";
import { html, nothing, render, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { optionsOf, yearOf, type Locale, type Words } from "@hengjian/core/foundation";
import { Role } from "@hengjian/core/access";
import { ApiFault, becomeActor, loadData, saveOrganisation, saveTraining, type Data } from "./api.js";
import { changesPanel } from "./changes.js";
import { checkPanel, type Chosen } from "./check.js";
import type { Filled } from "./fill-form.js";
import { organisationPage, type Chosen as ChosenBody } from "./organisation.js";
import { words } from "./words.js";

const FIRST_YEAR = 2021; // the year before the plan, to show that nothing is judged there

/** What the page knows. It is replaced, never changed; every replacement draws the page again. */
interface State {
  readonly locale: Locale;
  readonly dark: boolean;
  readonly large: boolean;
  readonly year?: number;
  readonly data?: Data;
  /** Why nothing could be read. */
  readonly failed?: Words | undefined;
  /** Why nothing could be saved. */
  readonly unsaved?: Words | undefined;
  readonly chosen?: Chosen | undefined;
  /** Which page is open. */
  readonly at: Place;
  readonly organisation: ChosenBody;
}

/** The pages of the portal, by the part of the address after `#`. */
type Place = "training" | "organisation";

let state: State = {
  locale: kept("locale") === "en" ? "en" : "zh",
  dark: kept("dark") === "yes",
  large: kept("large") === "yes",
  at: placeOf(location.hash),
  organisation: {},
};

function placeOf(hash: string): Place {
  return hash === "#organisation" ? "organisation" : "training";
}

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  draw();
}

async function load(): Promise<void> {
  try {
    const data = await loadData();
    change({ data, year: state.year ?? yearOf(data.session.today), failed: undefined });
  } catch (error) {
    change({ failed: wordsOf(error) });
  }
}

async function save(added: LedgerChange["added"]): Promise<void> {
  try {
    change({ unsaved: undefined });
    await saveTraining(added);
    await load();
  } catch (error) {
    change({ unsaved: wordsOf(error) });
  }
}

async function fill({ path, record }: Filled): Promise<void> {
  try {
    change({ unsaved: undefined });
    await saveOrganisation(path, record);
    change({ organisation: { ...state.organisation, filling: undefined } });
    await load();
  } catch (error) {
    change({ unsaved: wordsOf(error) });
  }
}

function draw(): void {
  const { locale, dark, large } = state;
  const page = document.documentElement;
  page.lang = locale === "zh" ? "zh-CN" : "en";
  page.classList.toggle("hj-dark", dark);
  page.classList.toggle("hj-large", large);
  document.title = words[locale][state.at === "training" ? "title" : "organisationTitle"];
  keep("locale", locale);
  keep("dark", dark ? "yes" : "no");
  keep("large", large ? "yes" : "no");
  render(pageOf(state), document.body);
}

function pageOf({ locale, data, failed, at }: State): TemplateResult {
  const t = words[locale];
  return html`${frame()}
    <main>
      ${
        failed
          ? html`<p class="fault" role="alert">
              ${t.failed} ${failed[locale]} <button type="button" @click=${() => void load()}>${t.retry}</button>
            </p>`
          : nothing
      }
      ${data ? (at === "training" ? trainingPage(state, data) : bodiesPage(state, data)) : nothing}
    </main>`;
}

function trainingPage({ locale, year, unsaved, chosen }: State, data: Data): TemplateResult {
  const { session } = data;
  return html`<hj-provider .pack=${session.pack} .today=${session.today} .actor=${session.actor} .locale=${locale}>
      ${keyed(
        session.actor.id,
        html`<hj-training-ledger
          .officers=${data.officers}
          .bodies=${data.bodies}
          .records=${data.records}
          .year=${year}
          .failure=${unsaved}
          @hj-ledger-change=${(event: CustomEvent<LedgerChange>) => void save(event.detail.added)}
        ></hj-training-ledger>`,
      )}
    </hj-provider>
    ${year === undefined ? nothing : changesPanel(data, year, locale)}
    <hj-provider .locale=${locale}>
      ${checkPanel(chosen, data, locale, (receipt) => change({ chosen: receipt }))}
    </hj-provider>`;
}

function bodiesPage({ locale, unsaved, organisation }: State, data: Data): TemplateResult {
  const { session } = data;
  return html`${unsaved ? html`<p class="fault" role="alert">${unsaved[locale]}</p>` : nothing}
    <hj-provider .pack=${session.pack} .today=${session.today} .actor=${session.actor} .locale=${locale}>
      ${keyed(
        session.actor.id,
        organisationPage(
          data,
          organisation,
          locale,
          (part) => change({ organisation: { ...state.organisation, ...part } }),
          (filled) => void fill(filled),
        ),
      )}
    </hj-provider>`;
}

function frame(): TemplateResult {
  const { locale, dark, large, data, year, at } = state;
  const t = words[locale];
  const toggle = (word: string, on: boolean, press: () => void): TemplateResult =>
    html`<button type="button" aria-pressed=${on ? "true" : "false"} @click=${press}>
      ${word}${on ? ` ${t.on}` : ""}
    </button>`;
  return html`<header class="frame">
    <h1 class="brand">${mark()}${data?.bodies[0]?.name ?? "衡鉴"}<small>${t.brand}</small></h1>
    <nav class="pages" aria-label=${t.pages}>
      ${(["organisation", "training"] as const).map(
        (place) => html`<a href="#${place}" aria-current=${place === at ? "page" : nothing}>${t.places[place]}</a>`,
      )}
    </nav>
    ${data?.session.isSample ? html`<span class="sample">${t.sample}</span>` : nothing}
    ${data && at === "training" ? yearChoice(yearOf(data.session.today), year) : nothing}
    ${data ? actorChoice(data) : nothing} ${toggle(t.large, large, () => change({ large: !large }))}
    ${toggle(t.dark, dark, () => change({ dark: !dark }))}
    <button
      type="button"
      lang=${locale === "zh" ? "en" : "zh-CN"}
      @click=${() => change({ locale: locale === "zh" ? "en" : "zh" })}
    >
      ${t.language}
    </button>
  </header>`;
}

/** The mark of icon.svg, in the colour of its surroundings. */
function mark(): TemplateResult {
  return html`<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor">
    <circle cx="16" cy="16" r="14" stroke-width="3" />
    <path d="M6 14h20M16 14v9M10 14v4a3 3 0 0 1-6 0M28 18a3 3 0 0 1-6 0v-4" stroke-width="2.5" />
  </svg>`;
}

function yearChoice(last: number, year: number | undefined): TemplateResult {
  const choose = (event: Event): void => change({ year: Number((event.target as HTMLSelectElement).value) });
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
  return html`<label>
    ${words[state.locale].year}
    <select name="year" @change=${choose}>
      ${years.map((each) => html`<option value=${each} ?selected=${each === year}>${each}</option>`)}
    </select>
  </label>`;
}

function actorChoice({ session, bodies }: Data): TemplateResult {
  const { locale } = state;
  const roles = optionsOf(Role) ?? {};
  const become = async (event: Event): Promise<void> => {
    const select = event.target as HTMLSelectElement; // the listener is on the select
    try {
      await becomeActor(select.value);
      change({ chosen: undefined, unsaved: undefined, organisation: {} }); // what one has open is not for the next
      await load();
    } catch (error) {
      select.value = session.actor.id; // one is still who one was
      change({ failed: wordsOf(error) });
    }
  };
  return html`<label class="actor">
    ${words[locale].actor}
    <select name="actor" @change=${(event: Event) => void become(event)}>
      ${session.actors.map(
        ({ id, role, body }) =>
          html`<option value=${id} ?selected=${id === session.actor.id}>
            ${words[locale].actorAt({
              role: roles[role]?.[locale] ?? role,
              body: bodies.find((each) => each.id === body)?.name ?? body,
            })}
          </option>`,
      )}
    </select>
  </label>`;
}

function wordsOf(error: unknown): Words {
  if (error instanceof ApiFault) return error.words;
  throw error; // our own mistake
}

/** What the reader chose the last time; nothing where the browser keeps nothing. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(`hengjian-${name}`);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`hengjian-${name}`, value);
  } catch {
    // private windows may refuse; the choice then holds for this page
  }
}

window.addEventListener("hashchange", () => change({ at: placeOf(location.hash), unsaved: undefined }));
draw();
void load();
