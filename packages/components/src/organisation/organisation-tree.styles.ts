import { css } from "lit";

/** The look of the tree: rows of 28 to 30 px, a hairline where a branch is open, the worst at the end. */
export const styles = css`
  .root {
    --tree-row: calc(30px * var(--scale));
  }
  .find {
    position: relative;
    margin-block-end: var(--s);
  }
  .find .field {
    inline-size: 100%;
    padding-inline-start: calc(2.4em);
  }
  .find .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--m);
    margin-block: auto;
    color: var(--soft);
  }
  .status {
    margin-block-end: var(--s);
  }
  .scroll {
    max-block-size: var(--hj-tree-height, none);
    overflow-y: auto;
  }
  .scroll.windowed {
    max-block-size: var(--hj-tree-height, min(70vh, 720px));
  }
  .tree {
    position: relative;
    outline: none;
  }
  .row {
    position: absolute;
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: var(--xs);
    block-size: var(--tree-row);
    padding-inline: calc(var(--xs) + (var(--level) - 1) * 20px) var(--s);
    border-inline-start: 3px solid transparent;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .row:hover {
    background: var(--sunken);
  }
  .row[aria-selected="true"] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  .row[aria-selected="true"] .name {
    color: var(--accent);
    font-weight: 600;
  }
  .row.top .name {
    font-weight: 600;
  }
  .tree:focus-visible .row.active {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }
  .tree:focus-visible {
    outline: none;
  }
  .chevron {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--soft);
  }
  .chevron .icon {
    transition: transform 120ms ease-out;
  }
  .row[aria-expanded="true"] .chevron .icon {
    transform: rotate(90deg);
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .count {
    flex: none;
    color: var(--soft);
  }
  .end {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: var(--xs);
    margin-inline-start: auto;
    font-weight: 600;
  }
  .end.violation {
    color: var(--violation);
  }
  .end.warning {
    color: var(--warning);
  }
  .end.question {
    color: var(--question);
  }
  .end.remark {
    color: var(--remark);
  }
  .end.fine {
    color: var(--ok);
  }
  .empty {
    padding: var(--xl) var(--m);
    text-align: center;
  }
  .empty .heading {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .root {
      --tree-row: calc(44px * var(--scale));
      font-size: var(--reading);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .chevron .icon {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected="true"] {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .scroll {
      max-block-size: none !important;
      overflow: visible;
    }
    .tree {
      block-size: auto !important;
    }
    .row {
      position: static;
      break-inside: avoid;
    }
    .find {
      display: none;
    }
  }
`;
