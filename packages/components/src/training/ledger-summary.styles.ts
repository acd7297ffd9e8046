import { css } from "lit";

/** The panel of figures and the spread of hours. */
export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(280px, 2fr);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    align-content: center;
    gap: var(--m) 0;
    padding: var(--l) 0;
  }
  .figures > div {
    padding-inline: var(--l);
  }
  .figures > div + div {
    border-inline-start: 1px solid var(--line);
  }
  .summary > .why {
    padding: var(--l);
    border-block-start: 1px solid var(--line);
    grid-column: 1 / -1;
  }
  .figures dt {
    display: flex;
    align-items: center;
    gap: var(--xs);
    color: var(--soft);
  }
  .figures dd {
    font-size: var(--figure);
    font-weight: 600;
    line-height: 1.36;
  }
  .figures .note {
    font-size: var(--small);
    font-weight: 400;
    color: var(--soft);
  }
  .figures .warning :is(dt, dd:not(.note)) {
    color: var(--warning);
  }
  .figures .violation :is(dt, dd:not(.note)) {
    color: var(--violation);
  }
  .figures .question :is(dt, dd:not(.note)) {
    color: var(--question);
  }
  .spread {
    padding: var(--m) var(--l);
    border-inline-start: 1px solid var(--line);
  }
  .columns {
    position: relative;
    display: flex;
    align-items: stretch;
    block-size: 6.5em;
    margin-block-start: var(--s);
    border-block-end: 1px solid var(--control);
  }
  .column {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: flex-end;
    padding-inline: 1px;
    text-align: center;
    min-block-size: 0;
  }
  .column i {
    flex: none;
  }
  .solid,
  .key.fill {
    background: var(--measure);
  }
  .light {
    background: var(--control);
    opacity: 0.6;
  }
  .bound {
    position: absolute;
    inset-block: 0 -4px;
    border-inline-start: 2px solid currentColor;
    margin-inline-start: -1px;
  }
  .bound span {
    position: absolute;
    inset-block-start: -0.3em;
    inset-inline-end: 4px;
    font-weight: 600;
    white-space: nowrap;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    margin-inline: -0.4em;
  }
`;
