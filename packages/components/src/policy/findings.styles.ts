import { css } from "lit";

/** The look of findings, citations and slips, for every element that shows them. */
export const findingStyles = css`
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    font-weight: 600;
  }
  .findings:not(:first-child) {
    margin-block-start: var(--s);
  }
  .finding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--xs) var(--m);
    align-items: start;
    padding-block: var(--s);
  }
  .finding + .finding {
    border-block-start: 1px solid var(--line);
  }
  .message {
    font-weight: 600;
  }
  .cites {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s);
  }
  .cite {
    display: inline-flex;
    align-items: center;
    gap: var(--xs);
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--soft);
    font: inherit;
    font-size: var(--small);
    text-align: start;
    cursor: pointer;
  }
  .cite span {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .cite[aria-expanded="true"] {
    color: var(--accent);
  }
  .panels {
    display: grid;
    gap: var(--s);
    grid-column: 1 / -1;
  }
  .slip {
    padding: var(--l);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .slip header {
    display: flex;
    align-items: start;
    gap: var(--s);
  }
  .slip header .icon {
    margin-block-start: 0.2em;
  }
  .slip h3 {
    flex: 1;
    font-size: inherit;
    font-weight: 600;
  }
  .slip .close {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--soft);
    cursor: pointer;
  }
  .quote {
    margin-block: var(--s);
    max-inline-size: 40em;
    font-size: var(--reading);
    line-height: 1.7;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    border-block-end: 3px solid var(--warning);
  }
  .slip dl {
    display: grid;
    grid-template-columns: minmax(4em, auto) minmax(0, 1fr);
    gap: 2px var(--l);
    font-size: var(--small);
  }
  .slip dt {
    color: var(--soft);
  }
  .slip header + dl {
    margin-block-start: var(--s);
  }
  .readings {
    margin-block-start: var(--s);
  }
  .readings summary {
    padding-block: 2px;
    inline-size: fit-content;
    color: var(--soft);
    font-size: var(--small);
    cursor: pointer;
  }
  .readings li {
    padding-block: var(--xs);
    font-size: var(--small);
  }
  .readings .trust {
    margin-inline-start: var(--xs);
  }
  .readings li + li {
    border-block-start: 1px solid var(--line);
  }
  code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.95em;
  }
  @container (min-width: 640px) {
    .finding.opened {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr);
    }
    .finding .panels {
      grid-column: auto;
    }
  }
  @container (max-width: 479px) {
    .finding {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    .panels {
      justify-self: stretch;
    }
  }
`;
