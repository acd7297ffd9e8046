import { css } from "lit";

// In files of their own: a bundler cannot know that an unused sheet of lit may be left out, but it leaves out files.
export { controls } from "./controls.styles.js";
export { notices } from "./notices.styles.js";
export { tables } from "./tables.styles.js";

/** The ground every element stands on: its own box, the tokens with their light values, type steps, focus. */
export const base = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --text: var(--hj-color-text, inherit);
    --soft: var(--hj-color-text-soft, #4c5965);
    --line: var(--hj-color-line, #d8dde2);
    --control: var(--hj-color-control, #74808c);
    --measure: var(--hj-color-measure, #4a5a6a);
    --surface: var(--hj-color-surface, #ffffff);
    --sunken: var(--hj-color-sunken, #f2f4f6);
    --accent: var(--hj-color-accent, #1b5584);
    --on-accent: var(--hj-color-on-accent, #ffffff);
    --accent-soft: var(--hj-color-accent-soft, #e7eff6);
    --focus: var(--hj-color-focus, #0b5fd9);
    --violation: var(--hj-color-violation, #b3261e);
    --violation-soft: var(--hj-color-violation-soft, #fcecea);
    --warning: var(--hj-color-warning, #8a4a00);
    --warning-soft: var(--hj-color-warning-soft, #fdf1dd);
    --remark: var(--hj-color-remark, #44566a);
    --remark-soft: var(--hj-color-remark-soft, #eaeef2);
    --question: var(--hj-color-question, #5b3a9e);
    --question-soft: var(--hj-color-question-soft, #f0ebfa);
    --ok: var(--hj-color-ok, #1c6b42);
    --xs: var(--hj-space-xs, 4px);
    --s: var(--hj-space-s, 8px);
    --m: var(--hj-space-m, 12px);
    --l: var(--hj-space-l, 16px);
    --xl: var(--hj-space-xl, 24px);
    --radius: var(--hj-radius, 4px);
    --row: var(--hj-row, 40px);
    --size: var(--hj-control-size, 36px);
    --scale: var(--hj-type-scale, 1);
    --body: calc(0.875rem * var(--scale));
    --small: calc(0.8125rem * var(--scale));
    --reading: calc(1rem * var(--scale));
    --title: calc(1.5rem * var(--scale));
    --figure: calc(1.75rem * var(--scale));

    container-type: inline-size;
    font-family: var(--hj-font, inherit);
    font-size: var(--body);
    font-variant-numeric: tabular-nums;
    line-height: 1.57;
    color: var(--text);
    text-autospace: normal;
    overflow-wrap: break-word;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
  }
  .icon.violation {
    color: var(--violation);
  }
  .icon.warning {
    color: var(--warning);
  }
  .icon.remark {
    color: var(--remark);
  }
  .icon.question {
    color: var(--question);
  }
  .cut {
    stroke: var(--surface);
    fill: none;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: var(--small);
    line-height: 1.54;
  }
  .day {
    white-space: nowrap;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  @media print {
    .root {
      --text: #000000;
      --soft: #000000;
      --surface: #ffffff;
      --sunken: #ffffff;
      color: #000000;
    }
    .no-print {
      display: none !important;
    }
  }
`;

/** Tags of severity and of trust. */
export const tags = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--xs);
    padding: 0 var(--s);
    border-radius: var(--radius);
    font-size: var(--small);
    font-weight: 600;
    line-height: 1.7;
    white-space: nowrap;
  }
  .tag.violation {
    color: var(--violation);
    background: var(--violation-soft);
  }
  .tag.warning {
    color: var(--warning);
    background: var(--warning-soft);
  }
  .tag.remark {
    color: var(--remark);
    background: var(--remark-soft);
  }
  .tag.question {
    color: var(--question);
    background: var(--question-soft);
  }
  .ok {
    display: inline-flex;
    align-items: center;
    gap: var(--xs);
    white-space: nowrap;
  }
  .ok .icon {
    color: var(--ok);
  }
  .trust {
    display: inline-block;
    padding: 0 6px;
    border: 1px dashed currentColor;
    border-radius: var(--radius);
    font-size: var(--small);
    line-height: 1.5;
    white-space: nowrap;
    color: var(--remark);
  }
  .trust.assumed,
  .trust.stale {
    color: var(--warning);
  }
  @media print {
    .tag {
      color: #000000 !important;
      background: none !important;
    }
  }
`;
