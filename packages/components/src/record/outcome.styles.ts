import { css } from "lit";

/** Tables of faults, wherever they stand. */
export const outcomeStyles = css`
  .faults {
    overflow: auto;
    max-block-size: 24em;
  }
  .faults table {
    min-inline-size: 34rem;
    table-layout: auto;
  }
  .faults :is(th, td) {
    white-space: normal;
  }
  .faults thead th {
    position: static;
    block-size: auto;
  }
  .faults caption:not(.hidden) {
    text-align: start;
  }
  @container (max-width: 639px) {
    .faults {
      max-block-size: none;
    }
    .faults :is(table, tbody, tr, td, caption:not(.hidden)) {
      display: block;
      min-inline-size: 0;
      text-align: start;
    }
    .faults tbody th {
      display: block;
      text-align: start;
    }
    .faults thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .faults :is(td, tbody th) {
      padding: 1px 0;
      border: 0;
    }
    .faults [data-label]::before {
      content: attr(data-label);
      display: inline-block;
      min-inline-size: 6em;
      font-size: var(--small);
      color: var(--soft);
    }
    .faults tr {
      padding-block: var(--s);
      border-block-end: 1px solid var(--line);
    }
  }
`;
