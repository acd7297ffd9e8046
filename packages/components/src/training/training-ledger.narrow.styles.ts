import { css } from "lit";

/** One column below 1000 px; below 640 px every row is a block. Comes last. */
export const narrowStyles = css`
  @container (max-width: 999px) {
    .summary {
      grid-template-columns: minmax(0, 1fr);
    }
    .spread {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
    .legend .hint {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 639px) {
    h2 {
      font-size: calc(1.375rem * var(--scale));
    }
    .top,
    .import,
    .filters,
    .search,
    .search .field,
    select.field,
    .import .button {
      inline-size: 100%;
      max-inline-size: none;
    }
    .import {
      justify-items: stretch;
    }
    .import .button {
      justify-content: center;
    }
    .figures {
      grid-template-columns: 1fr 1fr;
      gap: 0;
      padding: 0;
    }
    .figures > div {
      padding: var(--m) var(--l);
      border-block-end: 1px solid var(--line);
    }
    .figures > div + div {
      border-inline-start: 0;
    }
    .segment {
      inline-size: 100%;
    }
    .segment button {
      flex: 1 0 auto;
      justify-content: center;
      min-block-size: 44px;
    }
    table[part="table"],
    table[part="table"] > tbody,
    tr.line,
    tr.detail,
    tr.detail > td {
      display: block;
    }
    table[part="table"] > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr.line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--m);
      align-items: center;
      padding: var(--s) var(--l);
      border-block-end: 1px solid var(--line);
      font-size: var(--reading);
    }
    tr.line > * {
      block-size: auto;
      padding: var(--xs) 0;
      border: 0;
    }
    tr.line.open {
      background: var(--accent-soft);
    }
    tr.line > .status {
      order: -1;
      margin-inline-start: auto;
    }
    tr.line > th {
      order: -2;
    }
    tr.line > td:nth-child(2) {
      flex: 1 1 60%;
    }
    tr.line > .bar {
      flex: 1 1 100%;
    }
    tr.line > .number {
      flex: 1 1 5em;
      text-align: start;
    }
    tr.line > .number::before {
      content: attr(data-label);
      display: block;
      font-size: var(--small);
      color: var(--soft);
    }
    .person {
      min-block-size: 44px;
    }
    tr.detail > td {
      padding: 0 var(--s) var(--s);
    }
    .detail-box {
      padding: var(--m);
    }
  }
`;
