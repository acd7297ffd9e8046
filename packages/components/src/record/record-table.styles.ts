import { css } from "lit";

export const styles = css`
  .root {
    position: relative;
  }
  .panel {
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .heading {
    font-size: var(--reading);
    font-weight: 600;
  }

  .filters,
  .drawer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    padding: var(--m) var(--l);
  }
  .drawer {
    align-items: end;
    border-block-start: 1px solid var(--line);
  }
  .drawer.columns-drawer {
    align-items: start;
  }
  .search {
    position: relative;
    display: block;
  }
  .search .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.575em);
    inset-inline-start: 10px;
    color: var(--soft);
    pointer-events: none;
    vertical-align: 0;
  }
  .search .field {
    inline-size: 10.5em;
    padding-inline-start: 34px;
  }
  select.field {
    max-inline-size: 14em;
  }
  .stacked {
    display: grid;
  }
  .stacked .field {
    inline-size: 11em;
  }
  .shown {
    display: flex;
    gap: var(--m);
    margin-inline-start: auto;
  }
  .progress {
    display: block;
    inline-size: 40%;
    block-size: 3px;
    margin-block-end: -3px;
    position: relative;
    z-index: 4;
    background: var(--accent);
    opacity: 1;
    transition: opacity 0s 300ms; /* what is quick shows nothing */
  }
  .progress.still {
    opacity: 0;
    transition: none;
  }

  .scroll {
    overflow: auto;
    max-block-size: var(--hj-table-height, min(40rem, 80vh));
    border-block-start: 1px solid var(--line);
    /* Nothing that has the focus is hidden under the head or the first column. */
    scroll-padding-block: 40px;
    scroll-padding-inline-start: 14em;
    overflow-anchor: none;
    contain: layout paint style;
  }
  table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    background: var(--surface);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    block-size: calc(36px * var(--scale));
    background: var(--sunken);
  }
  tr.line > *,
  tr.group > * {
    block-size: var(--row);
    padding-block: 0;
  }
  .first {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  thead .first {
    z-index: 3;
  }
  .choose {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline: var(--m) 0;
  }
  thead .choose {
    z-index: 3;
  }
  .selectable .first {
    inset-inline-start: 3em;
  }
  .choose input {
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    vertical-align: middle;
    accent-color: var(--accent);
  }
  tr.selected > *,
  tr.open > * {
    background: var(--accent-soft);
  }
  tr.group > * {
    background: var(--sunken);
    font-weight: 600;
  }
  tr.gap > td {
    padding: 0;
    border: 0;
  }
  tfoot tr > * {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    block-size: var(--row);
    border-block-end: 0;
  }
  tfoot .first {
    z-index: 3;
  }
  [data-column]:focus-visible {
    outline-offset: -3px;
  }
  .target:focus-visible {
    outline-offset: -2px;
  }
  .choose .target:focus-visible {
    outline-offset: 1px;
  }
  td.warning {
    color: var(--warning);
  }
  td.violation {
    color: var(--violation);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    color: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .sort > span:first-child,
  .opener > span:not(.hidden) {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .arrow.down {
    transform: rotate(180deg);
  }
  .opener {
    display: inline-flex;
    align-items: center;
    gap: var(--s);
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .opener .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    color: var(--soft);
    transition: transform 120ms ease-out;
  }
  .opener[aria-expanded="true"] .icon {
    transform: rotate(90deg);
  }
  tr.detail > td {
    overflow: visible;
    white-space: normal;
    padding: 0;
    background: var(--accent-soft);
  }
  .detail-room {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100cqi - 2px);
    padding: 0 var(--m) var(--m);
  }
  td.editing,
  th.editing {
    position: relative;
    overflow: visible;
    padding-block: 0;
    padding-inline: 2px;
    z-index: 1;
  }
  th.first.editing {
    position: sticky;
    z-index: 2;
  }
  .editor {
    inline-size: 100%;
    min-block-size: calc(var(--row) - 4px) !important;
    padding-inline: calc(var(--m) - 3px);
  }
  .number .editor {
    text-align: end;
  }
  .editor[aria-invalid="true"] {
    border: 2px solid var(--violation);
  }
  .editor:focus-visible {
    outline-offset: 0;
  }
  .cell-fault {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 2px;
    z-index: 4;
    display: flex;
    gap: var(--s);
    align-items: center;
    inline-size: max-content;
    max-inline-size: 24em;
    padding: var(--xs) var(--m);
    border: 1px solid var(--violation);
    border-radius: var(--radius);
    background: var(--violation-soft);
    color: var(--text);
    font-weight: 400;
    white-space: normal;
    text-align: start;
  }
  .number .cell-fault {
    inset-inline: auto 2px;
  }
  .strip {
    display: flex;
    gap: var(--s);
    align-items: center;
    padding: var(--s) var(--l);
    border-block-end: 1px solid var(--line);
    background: var(--sunken);
  }
  .strip.failure {
    background: var(--warning-soft);
  }
  .outcome {
    display: grid;
    justify-items: start;
  }
  .outcome .faults {
    inline-size: 100%;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--xs) var(--l);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    gap: 0 var(--l);
    flex: 1 1 24em;
  }
  .columns li,
  .columns label {
    display: flex;
    gap: var(--s);
    align-items: center;
    min-block-size: 32px;
  }
  .columns label {
    flex: 1;
  }
  .columns input {
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    accent-color: var(--accent);
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  .step[aria-disabled="true"] {
    color: var(--line);
    cursor: default;
  }
  .turn {
    display: inline-flex;
    transform: rotate(90deg);
  }
  .turn.up {
    transform: rotate(-90deg);
  }
  .choices {
    display: grid;
    gap: var(--s);
    align-content: start;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    gap: var(--s) var(--l);
    padding: var(--m) var(--l);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .skeleton {
    display: grid;
    gap: 26px;
    padding: var(--l);
  }
  .skeleton i {
    block-size: 14px;
    background: var(--line);
  }
  .unprinted {
    display: none;
  }
  .empty {
    display: grid;
    gap: var(--xs);
    justify-items: start;
    padding: var(--xl) var(--l);
  }

  @media (prefers-reduced-motion: reduce) {
    .opener .icon {
      transition: none;
    }
  }
  @media print {
    :host([data-unprinted]) .unprinted {
      display: block;
    }
    :host([data-unprinted]) .scroll {
      display: none;
    }
    .panel {
      border: 0;
    }
    .scroll {
      max-block-size: none !important;
      overflow: visible;
      border: 0;
    }
    table {
      min-inline-size: 0 !important;
      table-layout: auto;
    }
    col {
      inline-size: auto !important;
    }
    th,
    td {
      position: static !important;
      white-space: normal;
      padding: 3px 6px;
      block-size: auto !important;
    }
    .choose {
      display: none;
    }
  }
`;
