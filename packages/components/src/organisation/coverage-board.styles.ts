import { css } from "lit";

/** The look of the board: figures, then a table or tiles, then the chosen body. */
export const styles = css`
  .root {
    display: block;
  }
  .lead {
    font-size: var(--reading);
    font-weight: 600;
  }
  .day-line {
    margin-block-end: var(--m);
  }
  .panel {
    margin-block-end: var(--l);
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .pad {
    padding: var(--m) var(--l);
  }
  .ruled {
    border-block-start: 1px solid var(--line);
  }
  .empty {
    padding: var(--xl);
    text-align: center;
  }
  .heading {
    font-weight: 600;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: var(--m) var(--xl);
  }
  .figure {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 0 var(--s);
  }
  .figure .limit-line {
    grid-column: 1 / -1;
  }
  .figure b {
    font-size: calc(1.25rem * var(--scale));
    font-weight: 600;
  }
  .scroll-x {
    overflow-x: auto;
  }
  .as-tiles {
    display: none;
  }
  .line-row {
    block-size: var(--row);
  }
  .line-row th {
    font-weight: 400;
  }
  .line-row .link {
    color: inherit;
  }
  .line-row .link:hover {
    color: var(--accent);
  }
  .selected > th {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .selected > * {
    background: var(--accent-soft);
  }
  .selected .link {
    color: var(--accent);
    font-weight: 600;
  }
  tr.group th {
    background: var(--surface);
    color: var(--soft);
    font-size: var(--small);
    font-weight: 600;
  }
  .group span,
  .tile-group h3 span {
    color: var(--soft);
    font-weight: 400;
  }
  .lacks {
    display: inline-flex;
    align-items: center;
    gap: var(--xs);
    font-weight: 600;
  }
  td.violation {
    background: var(--violation-soft);
    color: var(--violation);
  }
  td.question {
    background: var(--question-soft);
    color: var(--question);
  }
  td.warning {
    background: var(--warning-soft);
    color: var(--warning);
  }
  .blocks {
    display: inline-flex;
    gap: 2px;
    vertical-align: middle;
  }
  .block {
    flex: none;
    inline-size: 15px;
    block-size: 8px;
    border: 1px solid var(--measure);
    background: var(--measure);
  }
  .block.not-expected,
  .block.no-rule {
    border-color: var(--control);
    background: none;
  }
  .block.missing,
  .block.undecided {
    border-color: currentColor;
    background: repeating-linear-gradient(135deg, currentColor 0 2px, var(--surface) 2px 4px);
    color: var(--remark);
  }
  .block.violation {
    color: var(--violation);
  }
  .block.question {
    color: var(--question);
  }
  .block.warning {
    color: var(--warning);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    margin-block-end: var(--m);
  }
  .tile-group {
    margin-block-end: var(--m);
  }
  .tile-group h3 {
    margin-block-end: var(--xs);
    font-size: var(--body);
    font-weight: 600;
  }
  .tile-group ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(104px * var(--scale)), 1fr));
    gap: var(--s);
  }
  .tile {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--xs);
    inline-size: 100%;
    min-block-size: calc(76px * var(--scale));
    padding: var(--s) 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .tile.violation {
    border-color: var(--violation);
    background: var(--violation-soft);
    color: var(--violation);
  }
  .tile.question {
    border-color: var(--question);
    background: var(--question-soft);
    color: var(--question);
  }
  .tile.violation .tile-name,
  .tile.question .tile-name {
    color: var(--text);
    font-weight: 600;
  }
  .tile.selected {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  .tile .lacks {
    font-size: var(--small);
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--m);
    padding: var(--m) var(--l);
    border-block-end: 1px solid var(--line);
  }
  .detail-head h2 {
    font-size: var(--reading);
    font-weight: 600;
  }
  .detail-head .end {
    margin-inline-start: auto;
  }
  .detail h3 {
    margin-block-end: var(--s);
    font-size: var(--body);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    margin-block: var(--m);
  }
  .compact .as-table {
    display: none;
  }
  .compact .as-tiles {
    display: block;
  }
  @container (max-width: 639px) {
    .as-table {
      display: none;
    }
    .as-tiles {
      display: block;
    }
    .figures {
      grid-template-columns: repeat(2, 1fr);
      gap: var(--m) var(--l);
    }
    .tile-group ul {
      grid-template-columns: repeat(auto-fill, minmax(calc(128px * var(--scale)), 1fr));
    }
    .actions .button {
      inline-size: 100%;
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .block.missing,
    .block.undecided {
      background: none;
      border-style: dashed;
    }
  }
  @media print {
    .selected > * {
      background: none;
      box-shadow: none !important;
    }
    .block {
      print-color-adjust: exact;
    }
    td.violation,
    td.question,
    td.warning,
    .tile {
      background: none !important;
      color: #000000 !important;
    }
    .panel {
      break-inside: avoid-page;
    }
    .as-table {
      break-inside: auto;
    }
  }
`;
