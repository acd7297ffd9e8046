import { html, nothing, type TemplateResult } from "lit";
import { digest, type Locale } from "@hengjian/core/foundation";
import { compareOutcomes, outcomeWords, resolve } from "@hengjian/core/policy";
import { trainingFacts, trainingYearCheck } from "@hengjian/core/training";
import type { Data } from "./api.js";
import { nameAndBody, words } from "./words.js";

const SHOWN = 10;

/** Whose outcome of the year differs under the pack in use from what the built-in one gives. Nothing where they are the same. */
export function changesPanel(data: Data, year: number, locale: Locale): TemplateResult | typeof nothing {
  const { session, officers, records } = data;
  const { pack, builtIn, today } = session;
  if (!builtIn || digest(pack) === digest(builtIn)) return nothing;
  const t = words[locale];
  const cases = officers.map((officer) => trainingFacts(officer, records, year, today));
  const changed = compareOutcomes(trainingYearCheck, cases, resolve(builtIn), resolve(pack));
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  const lines = changed.map(({ facts, before, after }) => {
    const officer = byId.get(facts.officer);
    const name = officer ? nameAndBody(officer, data, locale) : facts.officer;
    const [from, to] = [outcomeWords[before.outcome][locale], outcomeWords[after.outcome][locale]];
    return html`<li>${t.changedOne({ name, before: from, after: to })}</li>`;
  });
  return html`<section class="panel changes">
    <h2>${t.changedTitle}</h2>
    <p class="count">${lines.length === 0 ? t.changedNone({ year }) : t.changedCount({ count: lines.length, year })}</p>
    <ul>
      ${lines.slice(0, SHOWN)}
    </ul>
    ${
      lines.length > SHOWN
        ? html`<details>
            <summary>${t.changedMore({ count: lines.length - SHOWN })}</summary>
            <ul>
              ${lines.slice(SHOWN)}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}
