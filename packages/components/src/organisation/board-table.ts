import { html, nothing, type TemplateResult } from "lit";
import { coverageItems, type CoverageCount, type CoverageItem } from "@hengjian/core/organisation";
import { severityIcon } from "../foundation/icons.js";
import { limitLine } from "../foundation/limit-line.js";
import { n } from "../foundation/words.js";
import { trustTag } from "../policy/slip.js";
import type { Locale } from "@hengjian/core/foundation";
import { blocks, cellContent, lacksWords, type BoardGroup, type BoardLine } from "./board-cells.js";
import type { BoardWords } from "./coverage-board.words.js";

/** What table and tiles are drawn from. */
export interface BoardView {
  readonly groups: readonly BoardGroup[];
  /** The items that are expected of somebody on the board, or recorded of somebody. */
  readonly items: readonly CoverageItem[];
  readonly selected: string;
  readonly locale: Locale;
  readonly nameOf: (officer: string) => string;
  readonly select: (body: string) => void;
}

/** Four figures: how many of those of whom an item is expected have it. */
export function boardFigures(
  counts: Readonly<Record<CoverageItem, CoverageCount>>,
  worst: (item: CoverageItem) => "violation" | "question" | "remark",
  t: BoardWords,
): TemplateResult {
  return html`<dl class="figures" part="figures">
    ${coverageItems.map((item) => {
      const { expected, there } = counts[item];
      return html`<div class="figure">
        <dt>${t.items[item]}</dt>
        ${
          expected === 0
            ? html`<dd class="soft">${t.states["no-rule"]}</dd>`
            : html`<dd><b>${n(there)}</b><span class="soft"> / ${n(expected)}</span></dd>
                ${limitLine({ value: there, limit: expected, max: expected, gap: worst(item) })}`
        }
      </div>`;
    })}
  </dl>`;
}

/** A table whose faulty cells carry icon, word and soft ground. */
export function boardTable({ groups, selected, locale, nameOf, select }: BoardView, t: BoardWords): TemplateResult {
  const row = (line: BoardLine): TemplateResult => {
    const { body, coverage } = line;
    return html`<tr class="line-row ${body.id === selected ? "selected" : ""}" data-body=${body.id}>
      <th scope="row">
        <button
          class="link"
          type="button"
          aria-pressed=${body.id === selected ? "true" : "false"}
          @click=${() => select(body.id)}
        >
          ${body.name}
        </button>
        ${body.standing ? trustTag(body.standing, locale) : nothing}
      </th>
      ${coverageItems.map((item) => {
        const cell = coverage.cells[item];
        return html`<td class="${cell.state} ${cell.severity ?? ""}" data-item=${item}>
          ${cellContent(item, cell, nameOf, t)}
        </td>`;
      })}
    </tr>`;
  };
  return html`<div class="scroll-x" role="region" aria-label=${t.board} tabindex="0">
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${t.body}</th>
          ${coverageItems.map((item) => html`<th scope="col">${t.items[item]}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ title, lines }) =>
          html`<tbody>
            ${
              groups.length > 1
                ? html`<tr class="group">
                    <th colspan=${coverageItems.length + 1} scope="rowgroup">
                      ${title} <span>${n(lines.length)}</span>
                    </th>
                  </tr>`
                : nothing
            }
            ${lines.map(row)}
          </tbody>`,
      )}
    </table>
  </div>`;
}

/** One tile a body: its name, four blocks, and what is missing in words. */
export function boardTiles({ groups, selected, select }: BoardView, t: BoardWords): TemplateResult {
  const tile = (line: BoardLine): TemplateResult => {
    const lacks = lacksWords(line, t);
    const { worst, body } = line;
    return html`<li>
      <button
        class="tile ${line.complete ? "" : (worst ?? "")} ${body.id === selected ? "selected" : ""}"
        type="button"
        aria-pressed=${body.id === selected ? "true" : "false"}
        data-body=${body.id}
        @click=${() => select(body.id)}
      >
        <span class="tile-name">${body.name}</span>
        ${blocks(line.coverage, t)}
        ${lacks === "" ? nothing : html`<span class="lacks">${worst ? severityIcon(worst) : nothing}${lacks}</span>`}
      </button>
    </li>`;
  };
  return html`<div class="tiles" part="tiles">
    <p class="legend small soft">
      <span class="blocks" aria-hidden="true">
        ${coverageItems.map(() => html`<span class="block there"></span>`)}
      </span>
      ${t.legend}
      <span class="blocks" aria-hidden="true"><span class="block missing violation"></span></span>
      ${t.legendMissing}
    </p>
    ${groups.map(
      ({ title, lines }) =>
        html`<section class="tile-group" aria-label=${title}>
          <h3>${title} <span>${n(lines.length)}</span></h3>
          <ul>
            ${lines.map(tile)}
          </ul>
        </section>`,
    )}
  </div>`;
}
