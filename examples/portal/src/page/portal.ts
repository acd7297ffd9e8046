import "@hengjian/components/hj-training-ledger.js";
import type { LedgerChange } from "@hengjian/components/training";
import { html, nothing, render, type TemplateResult } from "lit";
import { optionsOf, yearOf, type Locale, type Words } from "@hengjian/core/foundation";
import { Role } from "@hengjian/core/access";
import { ApiFault, becomeActor, loadData, saveTraining, type Data } from "./api.js";
import { changesPanel } from "./changes.js";
import { checkPanel, checkReceipt, type Checked } from "./check.js";
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
  readonly checked?: Checked | undefined;
}

let state: State = {
  locale: kept("locale") === "en" ? "en" : "zh",
  dark: kept("dark") === "yes",
  large: kept("large") === "yes",
};

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

function draw(): void {
  const { locale, dark, large } = state;
  const page = document.documentElement;
  page.lang = locale === "zh" ? "zh-CN" : "en";
  page.dataset.theme = dark ? "dark" : "light";
  page.dataset.size = large ? "large" : "normal";
  document.title = words[locale].title;
  keep("locale", locale);
  keep("dark", dark ? "yes" : "no");
  keep("large", large ? "yes" : "no");
  render(pageOf(state), document.body);
}

function pageOf({ locale, data, year, failed, unsaved, checked }: State): TemplateResult {
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
      ${
        data
          ? html`<hj-provider
              .pack=${data.session.pack}
              .today=${data.session.today}
              .actor=${data.session.actor}
              .locale=${locale}
            >
              <hj-training-ledger
                .officers=${data.officers}
                .bodies=${data.bodies}
                .records=${data.records}
                .year=${year}
                .failure=${unsaved}
                @hj-ledger-change=${(event: CustomEvent<LedgerChange>) => void save(event.detail.added)}
              ></hj-training-ledger>
            </hj-provider>`
          : nothing
      }
      ${data && year !== undefined ? changesPanel(data, year, locale) : nothing}
      ${
        data
          ? html`<hj-provider .locale=${locale}>
              ${checkPanel(checked, locale, (file) => void checkReceipt(file, data).then((result) => change({ checked: result })))}
            </hj-provider>`
          : nothing
      }
    </main>`;
}

function frame(): TemplateResult {
  const { locale, dark, large, data, year } = state;
  const t = words[locale];
  const toggle = (word: string, on: boolean, press: () => void): TemplateResult =>
    html`<button type="button" aria-pressed=${on ? "true" : "false"} @click=${press}>${word}</button>`;
  return html`<header class="frame">
    <p class="brand">
      <img src="/icon.svg" alt="" width="22" height="22" />${data?.bodies[0]?.name ?? "衡鉴"}<small>${t.brand}</small>
    </p>
    <span class="sample">${t.sample}</span>
    ${data ? yearChoice(yearOf(data.session.today), year) : nothing} ${data ? actorChoice(data) : nothing}
    ${toggle(t.large, large, () => change({ large: !large }))} ${toggle(t.dark, dark, () => change({ dark: !dark }))}
    <button
      type="button"
      lang=${locale === "zh" ? "en" : "zh-CN"}
      @click=${() => change({ locale: locale === "zh" ? "en" : "zh" })}
    >
      ${t.language}
    </button>
  </header>`;
}

function yearChoice(last: number, year: number | undefined): TemplateResult {
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
  return html`<label>
    ${words[state.locale].year}
    <select name="year" @change=${(event: Event) => change({ year: Number(valueOf(event)) })}>
      ${years.map((each) => html`<option value=${each} ?selected=${each === year}>${each}</option>`)}
    </select>
  </label>`;
}

function actorChoice({ session, bodies }: Data): TemplateResult {
  const { locale } = state;
  const roles = optionsOf(Role) ?? {};
  const become = async (event: Event): Promise<void> => {
    try {
      await becomeActor(valueOf(event));
      await load();
    } catch (error) {
      change({ failed: wordsOf(error) });
    }
  };
  return html`<label>
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

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value; // the listeners are on selects
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

draw();
void load();
