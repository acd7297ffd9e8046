import { css } from "lit";

/** Pickers, files, records inside the record. */
export const partStyles = css`
  .picker {
    position: relative;
  }
  .picker > .icon {
    position: absolute;
    inset-block-start: calc(var(--size) / 2 - 0.575em);
    inset-inline-start: var(--m);
    color: var(--soft);
    pointer-events: none;
    vertical-align: 0;
  }
  .picker > .icon.down {
    inset-inline: auto var(--m);
  }
  .picker > .field,
  .picker > .field[aria-invalid="true"] {
    padding-inline: calc(var(--m) + 1.15em + var(--s));
  }
  .list {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    max-block-size: 20em;
    overflow: auto;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }
  .list .group {
    padding: var(--s) var(--m) 0;
    color: var(--soft);
    font-size: var(--small);
    font-weight: 600;
  }
  [role="option"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--m);
    min-block-size: var(--row);
    padding: var(--xs) var(--m);
    cursor: pointer;
  }
  [role="option"]:hover {
    background: var(--sunken);
  }
  [role="option"].active {
    background: var(--accent-soft);
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  [role="option"][aria-selected="true"] {
    color: var(--accent);
    font-weight: 600;
  }
  .more {
    padding: var(--s) var(--m);
    color: var(--soft);
    font-size: var(--body);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s);
    margin-block-end: var(--s);
  }
  .chosen li {
    display: inline-flex;
    align-items: center;
    padding-inline-start: var(--m);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .remove {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: none;
    cursor: pointer;
  }

  .files {
    display: grid;
    gap: var(--xs);
    margin-block: var(--xs) var(--s);
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .files a {
    color: var(--accent);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s);
  }
  .item.group:focus,
  .block:focus,
  .shown:focus {
    outline: none;
  }
  .item.group:focus-visible,
  .block:focus-visible,
  .shown:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
    gap: var(--m);
    margin-block-start: var(--xs);
    padding-inline-start: var(--l);
    border-inline-start: 2px solid var(--line);
  }
  .inner:empty {
    display: none;
  }
  .inner .row {
    gap: var(--l);
  }
  .inner .fields > * + * {
    margin-block-start: var(--l);
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s);
    padding-block-end: var(--l);
    border-block-end: 1px solid var(--line);
  }
  .entry {
    display: flex;
    align-items: end;
    gap: var(--xs);
  }
  .entry > .item {
    flex: 1;
  }
  .entry > .remove {
    block-size: var(--size);
  }
  .add {
    justify-self: start;
  }
  .shown {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @container (max-width: 639px) {
    .remove {
      inline-size: 44px;
      block-size: 44px;
    }
    .inner {
      padding-inline-start: var(--m);
    }
  }
  @media (forced-colors: active) {
    [role="option"].active {
      outline-color: Highlight;
    }
    .list {
      border-color: CanvasText;
    }
  }
  @media print {
    .list,
    .remove,
    .add,
    .picker > .icon {
      display: none;
    }
  }
`;
