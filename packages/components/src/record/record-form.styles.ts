import { css } from "lit";

export const styles = css`
  .root {
    --size: var(--hj-control-size, 40px);
    font-size: var(--reading);
    line-height: 1.625;
  }
  .root > * + * {
    margin-block-start: var(--l);
  }
  .root > .hidden {
    margin: 0;
  }
  .sheet {
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  /* Blocks, not grids: sixty of them are laid out in half the time. */
  .fields {
    max-inline-size: 50rem;
    padding: var(--xl);
  }
  .fields > * + * {
    margin-block-start: var(--xl);
  }
  .fields.bare {
    padding: 0;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--xl);
  }

  .item {
    position: relative;
    min-inline-size: 0;
  }
  /* Help and faults of one field push down the other's control as well: they stay in line. */
  .row > .item {
    display: flex;
    flex-direction: column;
  }
  .row > .item > .control {
    margin-block-start: auto;
  }
  .name {
    display: block;
    font-weight: 600;
    line-height: 1.5;
  }
  .optional {
    margin-inline-start: var(--xs);
    color: var(--soft);
    font-size: var(--body);
    font-weight: 400;
  }
  .help {
    color: var(--soft);
    font-size: var(--body);
    max-inline-size: 40em;
  }
  .fault {
    color: var(--violation);
    font-weight: 600;
  }
  .note {
    font-size: var(--body);
  }
  .control {
    padding-block-start: var(--xs);
  }
  .item.faulty::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1 * var(--l));
    inline-size: 4px;
    background: var(--violation);
  }
  input,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  .field {
    inline-size: 100%;
    min-block-size: var(--size);
  }
  textarea.field {
    resize: vertical;
    min-block-size: calc(var(--size) * 2);
  }
  .field[aria-invalid="true"] {
    border: 2px solid var(--violation);
    padding-inline: calc(var(--m) - 1px);
  }
  .joined {
    position: relative;
    display: flex;
  }
  .joined > .field {
    flex: 1;
    min-inline-size: 0;
  }
  .unit {
    display: grid;
    place-items: center;
    flex: none;
    min-inline-size: var(--size);
    padding: 0 var(--m);
    border: 1px solid var(--control);
    border-inline-start: 0;
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
    background: var(--sunken);
    color: var(--soft);
  }
  .joined > .field:not(.as-date) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .joined > .field.as-date {
    padding-inline-end: var(--size);
  }
  .calendar {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    inline-size: var(--size);
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: none;
    cursor: pointer;
  }
  .native-date {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .plain {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--xs) var(--xl);
  }
  .options.many {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: var(--s);
    min-block-size: 28px;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .printed {
    display: none;
  }
  .title {
    font-size: calc(1.125rem * var(--scale));
    font-weight: 600;
  }
  .fields + .fields {
    border-block-start: 1px solid var(--line);
  }
  .fields.bare + .fields.bare {
    border: 0;
  }

  .summary {
    padding: var(--l) var(--xl);
    border: 2px solid var(--violation);
    border-radius: 6px;
    background: var(--surface);
    color: var(--violation);
  }
  .summary:focus {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .summary h2 {
    font-size: calc(1.125rem * var(--scale));
    font-weight: 600;
  }
  .summary ul {
    display: grid;
    gap: var(--xs);
    margin-block-start: var(--xs);
    padding-inline-start: 1.6em;
  }
  .summary li {
    font-weight: 600;
  }
  .summary a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-underline-offset: 4px;
  }

  .conflict {
    display: grid;
    gap: var(--m);
    padding-block-end: var(--l);
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  .conflict > .strip {
    flex-wrap: nowrap;
    border-width: 0 0 1px;
    border-radius: 6px 6px 0 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s);
    padding-inline: var(--l);
  }
  td {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    padding: var(--m) var(--xl);
    border-block-start: 1px solid var(--line);
    border-radius: 0 0 6px 6px;
    background: var(--sunken);
  }
  .foot .status {
    margin-inline-start: auto;
    color: var(--soft);
    font-size: var(--body);
  }

  @container (max-width: 639px) {
    form {
      --size: max(44px, var(--hj-control-size, 44px));
    }
    .fields {
      padding: var(--l);
    }
    .fields.bare {
      padding: 0;
    }
    .options {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    .option {
      min-block-size: 44px;
    }
    .foot .status {
      order: -1;
      flex-basis: 100%;
      margin: 0;
    }
    .foot .primary {
      flex: 2;
      justify-content: center;
    }
    .foot .button {
      flex: 1;
      justify-content: center;
    }
    .summary a {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .item.faulty::before {
      background: CanvasText;
    }
  }
  @media print {
    .foot,
    .calendar {
      display: none;
    }
    .sheet,
    .fields {
      padding: 0;
      border: 0;
    }
    .item {
      break-inside: avoid;
    }
    .field {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    textarea.field {
      display: none;
    }
    .field::placeholder {
      color: transparent;
    }
    .printed {
      display: block;
      white-space: pre-wrap;
    }
    .unit {
      border: 0;
    }
  }
`;
