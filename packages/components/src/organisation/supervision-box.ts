import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@hengjian/core/foundation";
import { isTown, kindOf, type Body, type SupervisionLine } from "@hengjian/core/organisation";
import type { Reading, Sources } from "@hengjian/core/policy";
import { n } from "../foundation/words.js";
import { citation, slip, trustTag } from "../policy/slip.js";
import type { BoardWords } from "./coverage-board.words.js";

/** What the lines of supervision are drawn from. */
export interface SupervisionBox {
  readonly body: Body;
  readonly lines: readonly SupervisionLine[];
  readonly readings: readonly Reading[];
  readonly places: ReadonlyMap<string, Body>;
  readonly sources: Sources;
  readonly locale: Locale;
  /** The line whose article is open. */
  readonly open: SupervisionLine["line"] | undefined;
  readonly press: (line: SupervisionLine["line"] | undefined) => void;
}

/** Three lines into one box, each with its article; dashed where the body only assists (look 5.8). */
export function supervisionBox(box: SupervisionBox, t: BoardWords): TemplateResult {
  const { body, lines, places, sources, locale, open, press } = box;
  if (lines.length === 0) {
    const lawful = box.readings.some(({ parameter, found }) => found && parameter === "organisation/horizontal-line");
    return html`<p class="soft">${lawful ? t.top : t.nobody}</p>`;
  }
  const opened = lines.find(({ line }) => line === open);
  return html`<div class="supervision">
      <ul class="lines ${locale}">
        ${lines.map(
          (line) =>
            html`<li class="line ${line.role}" data-line=${line.line}>
              <span class="line-name">${t.lines[line.line]}</span>
              <span class="upper">
                <strong>${upperName(line, places, t)}</strong>
                <span class="soft small">${t.roles[line.role]}</span>
              </span>
              <span class="wire">
                <span class="stroke" aria-hidden="true"></span>
                <span class="cites">
                  ${citation(line.basis, sources, open === line.line, () =>
                    press(open === line.line ? undefined : line.line),
                  )}
                  ${trustTag(line.basis.standing, locale)}
                  ${line.basis.open ? html`<span class="tag question">${t.undecided}</span>` : nothing}
                </span>
              </span>
            </li>`,
        )}
      </ul>
      <div class="lower"><strong>${lowerName(body, locale)}</strong></div>
    </div>
    ${
      opened
        ? slip(
            { basis: opened.basis, reading: box.readings.find(({ found }) => found === opened.basis) },
            sources,
            locale,
            () => press(undefined),
          )
        : nothing
    }`;
}

/** The supervisor of a line: one by name, several departments by their number, a unit of a town by its kind. */
function upperName(
  { supervisors, units, line }: SupervisionLine,
  places: ReadonlyMap<string, Body>,
  t: BoardWords,
): string {
  const bodies = supervisors.flatMap((id) => places.get(id) ?? []);
  const [first] = bodies;
  if (units && first) {
    const town = first.name.replace(/(镇|街道|乡)$/, "");
    return t.unitsOf({ town, units: units.map((unit) => t.units[unit]) });
  }
  if (line === "sector" && first && bodies.length > 2) {
    return t.leads({ tier: t.leadTiers[first.tier], count: n(bodies.length) });
  }
  return bodies.map(({ name }) => name).join(t.or);
}

/** A town stands for its government, a subdistrict for its office. */
function lowerName(body: Body, locale: Locale): string {
  const kind = kindOf(body);
  if (locale === "en" || !isTown(kind)) return body.name;
  return kind === "town" ? `${body.name}人民政府` : `${body.name}办事处`;
}
