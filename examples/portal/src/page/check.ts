import { html, nothing, type TemplateResult } from "lit";
import { digest, yearOf, type Locale } from "@hengjian/core/foundation";
import { parseReceipt, replay, resolve, type Receipt, type Replay } from "@hengjian/core/policy";
import { trainingFacts, trainingYearCheck, type TrainingYearFacts } from "@hengjian/core/training";
import type { Data } from "./api.js";
import { words } from "./words.js";

/** What came of a receipt that was chosen. */
export type Checked =
  { readonly receipt: Receipt; readonly replay: Replay } | { readonly fault: "checkNot" | "checkWhose" };

/** The panel in which a saved receipt is chosen, and what came of it. */
export function checkPanel(checked: Checked | undefined, locale: Locale, choose: (file: File) => void): TemplateResult {
  const t = words[locale];
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement; // the listener is on the input
    const file = input.files?.[0];
    if (file) choose(file);
    input.value = "";
  };
  return html`<section class="panel check">
    <h2>${t.checkTitle}</h2>
    <p>${t.checkHelp}</p>
    <label>${t.checkFile} <input type="file" accept=".json,application/json" @change=${chosen} /></label>
    <div role="status">${checked && "fault" in checked ? html`<p class="fault">${t[checked.fault]}</p>` : nothing}</div>
    ${
      checked && "receipt" in checked
        ? html`<hj-receipt .receipt=${checked.receipt} .replay=${checked.replay}></hj-receipt>`
        : nothing
    }
  </section>`;
}

/** Reads a receipt and judges it again with the records at hand. */
export async function checkReceipt(file: File, data: Data): Promise<Checked> {
  let receipt: Receipt;
  try {
    receipt = parseReceipt(JSON.parse(await file.text()));
  } catch {
    return { fault: "checkNot" };
  }
  const facts = receipt.check === trainingYearCheck.id ? factsOf(receipt, data) : undefined;
  if (!facts) return { fault: "checkWhose" };
  return { receipt, replay: replay(trainingYearCheck, receipt, facts, resolve(data.session.pack)) };
}

/** The year it speaks of; and the person: whose facts have its digest, else whom its findings name. */
function factsOf(receipt: Receipt, { officers, records, session }: Data): TrainingYearFacts | undefined {
  const on = receipt.readings[0]?.on;
  if (on === undefined) return undefined;
  const all = officers.map((officer) => trainingFacts(officer, records, yearOf(on), session.today));
  const named = receipt.findings[0]?.subject.id;
  return all.find((facts) => digest(facts) === receipt.facts) ?? all.find((facts) => facts.officer === named);
}
