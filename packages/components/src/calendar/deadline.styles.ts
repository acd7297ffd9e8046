import { css } from "lit";

export const styles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--l);
  }
  h3 {
    font-size: inherit;
    font-weight: 600;
  }
  .stand {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--xs);
  }
  .figure {
    font-size: var(--title);
    font-weight: 600;
    line-height: 1.3;
  }
  .stand.warning {
    color: var(--warning);
    font-weight: 600;
  }
  .stand.violation {
    color: var(--violation);
    font-weight: 600;
  }
  .stand.question {
    color: var(--question);
    font-weight: 600;
  }
  .stand .icon {
    align-self: center;
  }
  .limit-line {
    margin-block: var(--xs);
  }
  .days,
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--l);
    color: var(--soft);
    font-size: var(--small);
  }
  .foot {
    justify-content: start;
    align-items: center;
    margin-block-start: var(--xs);
  }
  .link .icon {
    transition: transform 120ms ease-out;
  }
  .link[aria-expanded="true"] .icon {
    transform: rotate(90deg);
  }
  .trail {
    margin-block: var(--s);
    padding-inline-start: var(--l);
    border-inline-start: 2px solid var(--line);
  }
  .trail li {
    padding-block: 2px;
  }
  .slip {
    margin-block-start: var(--s);
  }
  @media (prefers-reduced-motion: reduce) {
    .link .icon {
      transition: none;
    }
  }
  @media (pointer: coarse) {
    .link,
    .cite {
      min-block-size: 44px;
    }
  }
  @media print {
    .trail {
      border-color: #000000;
    }
  }
`;
