import { css } from "lit";

export const styles = css`
  .root {
    position: relative;
  }
  .root > * + * {
    margin-block-start: var(--m);
  }
  .root > .hidden {
    margin: 0;
  }
  :host([quiet]) .root > :not(.hidden):first-of-type {
    margin-block-start: var(--l);
  }
  .dragging::after {
    content: attr(data-drop);
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    border: 2px dashed var(--accent);
    border-radius: 6px;
    background: var(--accent-soft);
    font-weight: 600;
    pointer-events: none;
  }
  .start,
  .preview header,
  .counts,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--xs) var(--l);
  }
  .start {
    padding: var(--m) var(--l);
    border: 1px dashed var(--control);
    border-radius: 6px;
    background: var(--surface);
  }
  .area {
    display: grid;
    gap: var(--xs);
    inline-size: 100%;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 6em;
    font: inherit;
    color: inherit;
  }
  h3 {
    font-size: var(--reading);
    font-weight: 600;
  }
  .preview {
    display: grid;
    gap: var(--s);
    padding: var(--l);
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
  }
  summary {
    min-block-size: 28px;
    color: var(--accent);
    cursor: pointer;
  }
  .mapping {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    gap: var(--s) var(--l);
    padding-block: var(--s);
  }
  .mapping label {
    display: grid;
  }
  .mapping select {
    inline-size: 100%;
  }
  caption {
    text-align: start;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    padding: var(--s) var(--l);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .strip.failure {
    border-color: var(--warning);
    background: var(--warning-soft);
  }
  @container (max-width: 639px) {
    .start .button,
    .actions .button {
      inline-size: 100%;
      justify-content: center;
    }
    .faults table,
    .faults tbody,
    .faults tr,
    .faults :is(th, td) {
      display: block;
      min-inline-size: 0;
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
      padding-block: 1px;
      border: 0;
    }
    .faults tr {
      padding-block: var(--s);
      border-block-end: 1px solid var(--line);
    }
  }
`;
