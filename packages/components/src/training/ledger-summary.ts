import { html, nothing, type TemplateResult } from "lit";
import type { TrainingCounts, TrainingRoster, TrainingYear } from "@hengjian/core/training";
import { severityIcon } from "../foundation/icons.js";
import { n } from "../foundation/words.js";
import type { LedgerWords } from "./training-ledger.words.js";

/** What the summary is drawn from. */
export interface Summary {
  readonly roster: TrainingRoster;
  readonly year: number;
  /** The year is running: there is a pace. */
  readonly running: boolean;
  /** The hours required; absent where no rule is in force. */
  readonly limit: number | undefined;
  /** People short or behind who serve in a town. */
  readonly inTowns: number;
}

/** The answer in one sentence, as a head of section would read it aloud. */
export function lead({ roster, year, running, limit, inTowns }: Summary, t: LedgerWords): TemplateResult {
  const { counts } = roster;
  if (counts.people === 0) return html`<strong>${t.nobody}</strong>`;
  if (limit === undefined) return html`<strong>${t.leadNoRule({ year })}</strong>${t.leadNoRuleRest}`;
  const undecided = counts.undecided > 0 ? t.leadUndecided({ undecided: n(counts.undecided) }) : nothing;
  const few = counts.behind + counts.short;
  if (few === 0)
    return html`<strong>${running ? t.leadFine({ limit: n(limit) }) : t.leadAllReached({ limit: n(limit) })}</strong
      >${undecided}`;
  const first = running
    ? t.leadBehind({ behind: n(few), limit: n(limit) })
    : t.leadShort({ short: n(few), year, limit: n(limit) });
  return html`<strong>${first}</strong>${t.leadMissing({ missing: n(counts.missing), towns: n(inTowns) })}${undecided}`;
}

/** The figures and the spread of hours, and `why` nothing is judged where that is so. */
export function summary(facts: Summary, why: TemplateResult | typeof nothing, t: LedgerWords): TemplateResult {
  const { counts, people } = facts.roster;
  return html`<section class="panel summary" part="summary">
    <dl class="figures">
      ${figure(
        facts.limit === undefined ? t.onRoll : t.people,
        counts.people,
        t.peopleBy({
          enforcement: n(counts.enforcement),
          supervision: n(counts.supervision),
        }),
      )}
      ${facts.limit === undefined ? nothing : judged(counts, facts.running, t)}
    </dl>
    ${spread(people, facts.limit, t)} ${why}
  </section>`;
}

function judged(counts: TrainingCounts, running: boolean, t: LedgerWords): TemplateResult {
  const few = counts.behind + counts.short;
  const missing = few > 0 ? t.missingHours({ hours: n(counts.missing) }) : "";
  const severity = running ? "warning" : "violation";
  return html`
    ${figure(t.reached, counts.reached, t.share({ percent: n((counts.reached / counts.people) * 100) }))}
    ${running ? figure(t.onPace, counts.onPace, "") : nothing}
    ${figure(running ? t.behind : t.short, few, missing, few > 0 ? severity : undefined)}
    ${counts.undecided > 0 ? figure(t.undecided, counts.undecided, t.someoneDecides, "question") : nothing}
  `;
}

function figure(
  label: string,
  value: number,
  note: string,
  severity?: "warning" | "violation" | "question",
): TemplateResult {
  return html`<div class=${severity ?? ""}>
    <dt>${severity ? severityIcon(severity) : nothing}${label}</dt>
    <dd>${n(value)}</dd>
    ${note === "" ? nothing : html`<dd class="note">${note}</dd>`}
  </div>`;
}

const STEP = 10;
const GROUPS = 10;

/** How many people have how many hours, in groups of ten; the last group takes all above. */
function spread(people: readonly TrainingYear[], limit: number | undefined, t: LedgerWords): TemplateResult {
  const groups = Array.from({ length: GROUPS }, () => ({ solid: 0, light: 0, gap: 0 }));
  let gap: "warning" | "violation" = "warning";
  for (const { credited, status } of people) {
    const group = groups[Math.min(GROUPS - 1, Math.floor(credited / STEP))];
    if (!group) continue;
    if (status === "behind" || status === "short") group.gap += 1;
    else if (status === "reached" || status === "no-rule") group.solid += 1;
    else group.light += 1;
    if (status === "short") gap = "violation";
  }
  const totals = groups.map(({ solid, light, gap: few }) => solid + light + few);
  const most = Math.max(1, ...totals);
  // The figure above the tallest column needs the rest.
  const height = (count: number): string => `block-size:${((count / most) * 78).toFixed(1)}%`;
  const alt = totals.map((count, i) => t.spreadGroup({ from: i * STEP, to: (i + 1) * STEP, people: count })).join("; ");
  return html`<div class="spread">
    <p><span class="heading">${t.spread}</span> <span class="soft small">${t.spreadHelp}</span></p>
    <div
      class="chart"
      role="img"
      aria-label=${t.spreadAlt({ groups: alt, limit: limit === undefined ? "—" : n(limit) })}
    >
      <div class="columns">
        ${groups.map(
          ({ solid, light, gap: few }, i) =>
            html`<div class="column">
              <span class="small">${totals[i] === 0 ? nothing : totals[i]}</span>
              <i class="hatch ${gap}" .style=${height(few)}></i>
              <i class="light" .style=${height(light)}></i>
              <i class="solid" .style=${height(solid)}></i>
            </div>`,
        )}
        ${
          limit === undefined
            ? nothing
            : html`<div class="bound" .style=${`inset-inline-start:${Math.min(100, (limit / GROUPS / STEP) * 100)}%`}>
                <span class="small">${n(limit)}</span>
              </div>`
        }
      </div>
      <div class="scale small soft">
        ${groups.map((_, i) => html`<span>${i * STEP}</span>`)}<span>${GROUPS * STEP}</span>
      </div>
    </div>
  </div>`;
}
