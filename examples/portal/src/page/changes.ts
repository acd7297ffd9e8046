import { html, nothing, type TemplateResult } from "lit";
import { maskPerson, type Locale } from "@hengjian/core/foundation";
import { compareOutcomes, outcomeWords, resolve } from "@hengjian/core/policy";
import { trainingFacts, trainingYearCheck } from "@hengjian/core/training";
import type { Data } from "./api.js";
import { words } from "./words.js";

const SHOWN = 10;

/** Whose outcome of the year differs under the pack in use from what the built-in one gives. Nothing where they are the same. */
export function changesPanel(
  { session, officers, records }: Data,
  year: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { pack, builtIn, today } = session;
  if (!builtIn || JSON.stringify(pack) === JSON.stringify(builtIn)) return nothing;
  const t = words[locale];
  const cases = officers.map((officer) => trainingFacts(officer, records, year, today));
  const changed = compareOutcomes(trainingYearCheck, cases, resolve(builtIn), resolve(pack));
  const names = new Map(officers.map((officer) => [officer.id, maskPerson(officer.name)]));
  return html`<section class="panel changes">
    <h2>${t.changedTitle}</h2>
    <p class="count">
      ${changed.length === 0 ? t.changedNone({ year }) : t.changedCount({ count: changed.length, year })}
    </p>
    <ul>
      ${changed.slice(0, SHOWN).map(
        ({ facts, before, after }) =>
          html`<li>
            ${t.changedOne({
              name: names.get(facts.officer) ?? facts.officer,
              before: outcomeWords[before.outcome][locale],
              after: outcomeWords[after.outcome][locale],
            })}
          </li>`,
      )}
    </ul>
    ${changed.length > SHOWN ? html`<p>${t.changedMore({ count: changed.length - SHOWN })}</p>` : nothing}
  </section>`;
}
