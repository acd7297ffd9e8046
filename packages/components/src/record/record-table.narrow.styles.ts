import { css } from "lit";

/** Below 640 px every row is a block. Comes last. */
export const narrowStyles = css`
  @container (max-width: 639px) {
    .filters > *,
    .drawer > *,
    .search .field,
    .stacked .field,
    select.field {
      inline-size: 100%;
      max-inline-size: none;
    }
    .filters .button {
      flex: 1 1 28%;
      inline-size: auto;
      justify-content: center;
    }
    table,
    tbody,
    tfoot {
      display: block;
      min-inline-size: 0 !important;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    colgroup {
      display: none;
    }
    tr.line,
    tr.total {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--m);
      align-items: center;
      padding: var(--s) var(--l);
      border-block-end: 1px solid var(--line);
      font-size: var(--reading);
    }
    tr.line > *,
    tr.total > * {
      position: static;
      flex: 1 1 40%;
      block-size: auto;
      padding: var(--xs) 0;
      border: 0;
      white-space: normal;
      text-align: start;
      background: none;
    }
    tr.line > .first,
    tr.total > .first {
      flex: 1 1 100%;
      font-weight: 600;
    }
    tr.line > [data-label]::before,
    tr.total > [data-label]::before {
      content: attr(data-label);
      display: block;
      font-size: var(--small);
      color: var(--soft);
    }
    tr.total > .number:empty {
      display: none;
    }
    .selectable tr.line > .first {
      flex: 1 1 70%;
    }
    tr.line > .choose,
    tr.total > .choose {
      flex: 0 0 44px;
    }
    .choose input {
      inline-size: 24px;
      block-size: 24px;
    }
    tr.line.open,
    tr.line.selected {
      background: var(--accent-soft);
    }
    tr.group,
    tr.detail,
    tr.detail > td,
    tr.gap,
    tr.gap > td {
      display: block;
    }
    tr.group > td {
      display: none;
    }
    tr.group > th {
      display: block;
    }
    .opener {
      min-block-size: 44px;
    }
    .detail-room {
      padding: 0 var(--s) var(--s);
    }
  }
`;
