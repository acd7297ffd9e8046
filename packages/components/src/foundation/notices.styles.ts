import { css } from "lit";

/** Strips that say how things are: read-only, offline, a draft, a failure; and the bar of loading. */
export const notices = css`
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s) var(--m);
    padding: var(--m) var(--l);
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--sunken);
  }
  .strip.warning {
    border-color: var(--warning);
    background: var(--warning-soft);
  }
  .strip.warning > .icon {
    color: var(--warning);
  }
  .strip p {
    flex: 1 1 16em;
  }
  strong {
    font-weight: 600;
  }
  .loading {
    block-size: 3px;
    overflow: hidden;
    background: var(--line);
  }
  .loading .bar {
    display: block;
    inline-size: 40%;
    block-size: 100%;
    background: var(--accent);
  }
`;
