import { css } from "lit";

/** What the ledger draws inside the table: the bar and its numbers, the detail, and how they fall on a phone. */
export const ledgerTableStyles = css`
  strong.warning {
    color: var(--warning);
  }
  strong.violation {
    color: var(--violation);
  }
  .detail-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--l);
    padding: var(--l);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .detail-box h3 {
    font-size: var(--reading);
    font-weight: 600;
  }
  .detail-box .scroll {
    max-block-size: none;
    border: 0;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: var(--xs) var(--s);
    margin: var(--s) 0;
  }
  .topics dd {
    margin: 0;
  }
  .modes {
    table-layout: auto;
    max-inline-size: 46em;
    margin-block: var(--s);
  }
  .modes :is(th, td) {
    position: static;
    white-space: normal;
    block-size: auto;
  }
  @container (max-width: 639px) {
    .detail-box {
      padding: var(--m);
    }
    .modes {
      display: table;
    }
    .modes tbody {
      display: table-row-group;
    }
    .modes thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .modes tr.total {
      display: table-row;
    }
    tr.line > .status {
      order: -1;
      flex: 0 1 auto;
      margin-inline-start: auto;
    }
    tr.line > .status::before,
    tr.line > .bar::before {
      display: none;
    }
    tr.line > .first {
      order: -2;
      flex: 1 1 40%;
    }
    tr.line > .bar {
      flex: 1 1 100%;
    }
    tr.line > .number {
      flex: 1 1 5em;
    }
  }
`;
