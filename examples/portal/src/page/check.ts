import { html, nothing, type TemplateResult } from "lit";
import { digest, yearOf, type Locale } from "@hengjian/core/foundation";
import { parseReceipt, replay, resolve, type Receipt } from "@hengjian/core/policy";
import { trainingFacts, trainingYearCheck } from "@hengjian/core/training";
import type { Data } from "./api.js";
import { nameAndBody, words } from "./words.js";

/** A receipt that was chosen, and whose it is; `officer` is absent where the receipt does not tell. */
export type Chosen =
  | { readonly receipt: Receipt; readonly year: number; readonly officer?: string | undefined }
  | { readonly fault: "checkNot" | "checkOther" };

/** The panel in which a saved receipt is chosen, and what comes of judging it again with the records at hand. */
export function checkPanel(
  chosen: Chosen | undefined,
  data: Data,
  locale: Locale,
  choose: (chosen: Chosen) => void,
): TemplateResult {
  const t = words[locale];
  const read = (event: Event): void => {
    const input = event.target as HTMLInputElement; // the listener is on the input
    const file = input.files?.[0];
    if (file) void readReceipt(file, data).then(choose);
    input.value = ""; // the same file may be chosen again
  };
  return html`<section class="panel check">
    <h2>${t.checkTitle}</h2>
    <p>${t.checkHelp}</p>
    <label>${t.checkFile} <input type="file" accept=".json,application/json" @change=${read} /></label>
    <div role="status">${chosen && "fault" in chosen ? html`<p class="fault">${t[chosen.fault]}</p>` : nothing}</div>
    ${chosen && "receipt" in chosen ? replayed(chosen, data, locale, choose) : nothing}
  </section>`;
}

/** Without a person the receipt is shown as it is, and the reader is asked whose it is. */
function replayed(
  chosen: Extract<Chosen, { receipt: Receipt }>,
  data: Data,
  locale: Locale,
  choose: (chosen: Chosen) => void,
): TemplateResult {
  const { receipt, year } = chosen;
  const { session, officers, records } = data;
  const officer = officers.find(({ id }) => id === chosen.officer);
  const facts = officer && trainingFacts(officer, records, year, session.today);
  const again = facts && replay(trainingYearCheck, receipt, facts, resolve(session.pack));
  return html`
    ${officer ? html`<p>${words[locale].checkOf({ year, name: nameAndBody(officer, data, locale) })}</p>` : nothing}
    ${officer && digest(facts) === receipt.facts ? nothing : whose(chosen, data, locale, choose)}
    <hj-receipt .receipt=${receipt} .replay=${again}></hj-receipt>
  `;
}

/** A receipt holds only a digest of its facts. Where no digest matches, the reader says who is meant. */
function whose(
  chosen: Extract<Chosen, { receipt: Receipt }>,
  data: Data,
  locale: Locale,
  choose: (chosen: Chosen) => void,
): TemplateResult {
  const t = words[locale];
  const name = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement; // the listener is on the select
    choose({ ...chosen, officer: value === "" ? undefined : value });
  };
  return html`<p>${t.checkWhose({ year: chosen.year })}</p>
    <label>
      ${t.checkPerson}
      <select name="officer" @change=${name}>
        <option value="" ?selected=${chosen.officer === undefined}>—</option>
        ${data.officers.map(
          (officer) =>
            html`<option value=${officer.id} ?selected=${officer.id === chosen.officer}>
              ${nameAndBody(officer, data, locale)}
            </option>`,
        )}
      </select>
    </label>`;
}

/** The year a receipt speaks of; and the person: whose facts have its digest, else whom its findings name. */
async function readReceipt(file: File, { officers, records, session }: Data): Promise<Chosen> {
  let receipt: Receipt;
  try {
    receipt = parseReceipt(JSON.parse(await file.text()));
  } catch {
    return { fault: "checkNot" };
  }
  const on = receipt.readings[0]?.on;
  if (receipt.check !== trainingYearCheck.id || on === undefined) return { fault: "checkOther" };
  const year = yearOf(on);
  const same = officers.find(
    (officer) => digest(trainingFacts(officer, records, year, session.today)) === receipt.facts,
  );
  return { receipt, year, officer: same?.id ?? receipt.findings[0]?.subject.id };
}
