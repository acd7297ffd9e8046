import { css } from "lit";

/** Tables of faults, wherever they stand. */
export const outcomeStyles = css`
  .faults {
    overflow: auto;
    max-block-size: 24em;
  }
  .faults table {
    min-inline-size: 34rem;
    table-layout: auto;
  }
  .faults :is(th, td) {
    white-space: normal;
  }
  .faults thead th {
    position: static;
    block-size: auto;
  }
`;
