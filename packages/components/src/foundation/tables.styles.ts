import { css } from "lit";

/** Tables: hairlines, no stripes, numbers at the end. */
export const tables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: inherit;
  }
  th,
  td {
    padding: var(--xs) var(--m);
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
  }
  thead th {
    background: var(--sunken);
    color: var(--soft);
    font-size: var(--small);
    font-weight: 600;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  tr.total > * {
    border-block-start: 1px solid var(--control);
    font-weight: 600;
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
