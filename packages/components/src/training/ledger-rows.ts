import { nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import { optionsOf, type Locale } from "@hengjian/core/foundation";
import type { Officer } from "@hengjian/core/personnel";
import type { Judgement } from "@hengjian/core/policy";
import {
  TrainingMode,
  TrainingTopic,
  type ModeHours,
  type TrainingYear,
  type TrainingYearInDetail,
} from "@hengjian/core/training";
import { tag } from "../foundation/define.js";
import { icons, severityIcon } from "../foundation/icons.js";
import { n, shared } from "../foundation/words.js";
import type { LedgerWords } from "./training-ledger.words.js";

/** One person's line: who, as far as the reader may see, and the year. */
export interface Line {
  /** The officer's id: the line is known by it from one judgement to the next. */
  readonly id: string;
  readonly officer: Officer;
  /** The name, masked where the actor may not read it. */
  readonly name: string;
  readonly body: string;
  readonly year: TrainingYear;
}

/** How a status looks: the severity of its tag, a tick, or plain text. */
export const LOOK: Readonly<Record<TrainingYear["status"], "warning" | "violation" | "question" | "tick" | "plain">> = {
  reached: "tick",
  "on-pace": "plain",
  behind: "warning",
  short: "violation",
  undecided: "question",
  "no-rule": "plain",
  "not-in-service": "plain",
};

/** The status with shape and word; only trouble is coloured. */
export function statusTag(status: TrainingYear["status"], t: LedgerWords): TemplateResult {
  const look = LOOK[status];
  const word = t.statuses[status];
  if (look === "tick") return html`<span class="ok">${icons.tick()}${word}</span>`;
  if (look === "plain") return html`<span>${word}</span>`;
  return html`<span class="tag ${look}">${severityIcon(look)}${word}</span>`;
}

/** What is under an open row: the judgement with its citations, the hours by mode, the receipt. */
export function detail(
  judgement: Judgement<TrainingYearInDetail>,
  today: string,
  locale: Locale,
  receipt: { readonly open: boolean; readonly press: () => void; readonly content: TemplateResult | typeof nothing },
  t: LedgerWords,
): TemplateResult {
  const findings = tag("hj-findings");
  return html`<div class="detail-box">
    <${findings} .judgement=${judgement} .locale=${locale}></${findings}>
    <div>
      <h3>${t.modes}</h3>
      ${judgement.result.modes.length === 0 ? html`<p class="soft">${t.noRecords}</p>` : modeTable(judgement.result, today, locale, t)}
      ${topicLine(judgement.result, locale, t)}
      <p>
        <button class="link no-print" type="button" aria-expanded=${receipt.open ? "true" : "false"} @click=${receipt.press}>
          ${icons.receipt()}${t.receipt}
        </button>
      </p>
    </div>
    ${receipt.content}
  </div>`;
}

function modeTable(year: TrainingYearInDetail, today: string, locale: Locale, t: LedgerWords): TemplateResult {
  const labels = optionsOf(TrainingMode);
  const row = (hours: ModeHours): TemplateResult =>
    html`<tr>
      <th scope="row">${labels?.[hours.mode]?.[locale] ?? hours.mode}</th>
      <td class="number">${n(hours.reported)}</td>
      <td class="number">${n(hours.credited)}</td>
      <td>${reasons(hours, year.practice > 0, today, t).join(shared[locale].semicolon) || "—"}</td>
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.modes}>
    <table class="modes">
      <thead>
        <tr>
          <th scope="col">${t.mode}</th>
          <th scope="col" class="number">${t.reported}</th>
          <th scope="col" class="number">${t.credited}</th>
          <th scope="col">${t.whyNot}</th>
        </tr>
      </thead>
      <tbody>
        ${year.modes.map(row)}
        <tr class="total">
          <th scope="row">${t.total}</th>
          <td class="number">${n(year.credited + year.uncredited)}</td>
          <td class="number">${n(year.credited)}</td>
          <td></td>
        </tr>
      </tbody>
    </table>
  </div>`;
}

/** What the hours held were about, as far as it is recorded. */
function topicLine({ topics }: TrainingYearInDetail, locale: Locale, t: LedgerWords): TemplateResult | typeof nothing {
  if (topics.length === 0) return nothing;
  const labels = optionsOf(TrainingTopic);
  const parts = topics.map(({ topic, hours }) =>
    t.topicHours({ topic: labels?.[topic]?.[locale] ?? topic, hours: n(hours) }),
  );
  return html`<dl class="topics">
    <dt class="soft">${t.topics}</dt>
    <dd>${parts.join(shared[locale].list)}</dd>
  </dl>`;
}

function reasons(hours: ModeHours, unsettled: boolean, today: string, t: LedgerWords): readonly string[] {
  return [
    ...(hours.ahead > 0 ? [t.ahead({ hours: n(hours.ahead), today })] : []),
    ...(hours.converted > 0 ? [t.converted({ hours: n(hours.converted) })] : []),
    ...(hours.converted < 0 ? [t.convertedMore({ hours: n(-hours.converted) })] : []),
    ...(hours.capped > 0 ? [t.capped({ hours: n(hours.capped) })] : []),
    ...(hours.practice > 0 ? [(unsettled ? t.practice : t.practiceNot)({ hours: n(hours.practice) })] : []),
  ];
}
