import { css } from "lit";

export const styles = css`
  /* Paper: black on white in every theme. */
  .paper {
    --text: #18212b;
    --soft: #4c5965;
    --line: #d8dde2;
    --control: #74808c;
    --surface: #ffffff;
    --sunken: #f2f4f6;
    --accent: #1b5584;
    --focus: #0b5fd9;
    --violation: #b3261e;
    --violation-soft: #fcecea;
    --warning: #8a4a00;
    --warning-soft: #fdf1dd;
    --remark: #44566a;
    --remark-soft: #eaeef2;
    --question: #5b3a9e;
    --question-soft: #f0ebfa;
    --ok: #1c6b42;
    display: grid;
    gap: var(--m);
    padding: var(--l);
    border: 1px solid var(--control);
    background: #ffffff;
    color: var(--text);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s) var(--l);
  }
  .head h2 {
    flex: 1;
    font-size: var(--reading);
    font-weight: 600;
  }
  .meta {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--l);
  }
  .meta dt {
    color: var(--soft);
  }
  .digest {
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--small);
    word-spacing: 0.3em;
  }
  .scroll {
    overflow-x: auto;
  }
  caption {
    padding-block-end: var(--xs);
    font-weight: 600;
    text-align: start;
  }
  .replay li {
    display: flex;
    gap: var(--s);
    align-items: start;
  }
  .replay .icon {
    margin-block-start: 0.2em;
  }
  .replay .changed {
    color: var(--warning);
    font-weight: 600;
  }
  .signatures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--xl);
    padding-block-start: var(--l);
  }
  .signatures span {
    border-block-end: 1px solid var(--control);
    padding-block-end: var(--xs);
  }
`;
