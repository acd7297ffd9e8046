import { css } from "lit";

/** One column below 1000 px; below 640 px every row is a block. Comes last. */
export const narrowStyles = css`
  @container (max-width: 999px) {
    .summary {
      grid-template-columns: minmax(0, 1fr);
    }
    .spread {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
    .legend .hint {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 639px) {
    h2 {
      font-size: calc(1.375rem * var(--scale));
    }
    .top,
    .import,
    select.field,
    .import .button {
      inline-size: 100%;
      max-inline-size: none;
    }
    .import {
      justify-items: stretch;
    }
    .import .button {
      justify-content: center;
    }
    .figures {
      grid-template-columns: 1fr 1fr;
      gap: 0;
      padding: 0;
    }
    .figures > div {
      padding: var(--m) var(--l);
      border-block-end: 1px solid var(--line);
    }
    .figures > div + div {
      border-inline-start: 0;
    }
    .segment {
      inline-size: 100%;
    }
    .segment button {
      flex: 1 0 auto;
      justify-content: center;
      min-block-size: 44px;
    }
  }
`;
