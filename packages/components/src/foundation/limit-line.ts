import { css, html, nothing, type TemplateResult } from "lit";

/** A quantity against the bound that the law sets. All in the same unit. */
export interface LimitLine {
  readonly value: number;
  /** The bound; without one the bar is drawn alone. */
  readonly limit: number | undefined;
  /** An upper bound: nothing is missing below it, and what lies beyond it is drawn in full. Without it, a lower one. */
  readonly most?: boolean;
  /** The end of the scale: one for a whole column. */
  readonly max: number;
  /** What would be on pace today. */
  readonly pace?: number | undefined;
  /** How grave it is that the bound is not reached: colours the gap. */
  readonly gap?: "violation" | "warning" | "question" | "remark" | undefined;
}

/** The bar with its limit stroke (look 5.1). A picture only: value and bound stand beside it as text. */
export function limitLine({ value, limit, most, max, pace, gap }: LimitLine): TemplateResult {
  const at = (amount: number): string => `${Math.min(100, (amount / max) * 100).toFixed(2)}%`;
  const missing = limit !== undefined && !most && value < limit;
  const beyond = limit !== undefined && most && value > limit;
  return html`<span class="limit-line" aria-hidden="true">
    <span class="track"></span>
    <span class="fill" .style=${`inline-size:${at(value)}`}></span>
    ${
      missing
        ? html`<span
            class="gap ${gap ?? "remark"}"
            .style=${`inset-inline-start:${at(value)};inline-size:${at(limit - value)}`}
          ></span>`
        : nothing
    }
    ${
      beyond
        ? html`<span
            class="beyond"
            .style=${`inset-inline-start:${at(limit)};inline-size:${at(value - limit)}`}
          ></span>`
        : nothing
    }
    ${limit === undefined ? nothing : html`<span class="limit" .style=${`inset-inline-start:${at(limit)}`}></span>`}
    ${pace === undefined ? nothing : html`<span class="pace" .style=${`inset-inline-start:${at(pace)}`}></span>`}
  </span>`;
}

export const limitLineStyles = css`
  .limit-line {
    position: relative;
    display: block;
    min-inline-size: 96px;
    block-size: 18px;
  }
  .limit-line > * {
    position: absolute;
  }
  .track,
  .fill,
  .beyond,
  .gap {
    inset-block: 5px;
    inset-inline-start: 0;
  }
  .track {
    inline-size: 100%;
    background: var(--line);
  }
  .fill {
    background: var(--measure);
  }
  .beyond {
    background: var(--violation);
  }
  .gap,
  .hatch {
    color: var(--remark);
    background: repeating-linear-gradient(135deg, currentColor 0 2px, var(--surface) 2px 5px);
  }
  .gap.violation,
  .hatch.violation {
    color: var(--violation);
  }
  .gap.warning,
  .hatch.warning {
    color: var(--warning);
  }
  .gap.question,
  .hatch.question {
    color: var(--question);
  }
  .limit {
    inset-block: 0;
    inline-size: 2px;
    margin-inline-start: -1px;
    background: currentColor;
  }
  .pace {
    inset-block-start: -3px;
    inline-size: 0;
    margin-inline-start: -4px;
    border: 4px solid transparent;
    border-block-start: 5px solid var(--measure);
    border-block-end: 0;
  }
  @media print {
    .fill,
    .beyond {
      border: 1px solid #000000;
    }
  }
  @media (forced-colors: active) {
    .track,
    .fill,
    .beyond,
    .gap {
      border: 1px solid CanvasText;
    }
    .limit {
      background: CanvasText;
      border-inline-start: 2px solid CanvasText;
    }
  }
`;
