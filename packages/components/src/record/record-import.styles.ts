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
  }
`;
