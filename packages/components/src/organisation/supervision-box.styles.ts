import { css } from "lit";

/** The look of the lines of supervision: boxes at the start, wires with their articles, one box at the end. */
export const supervisionStyles = css`
  .supervision {
    display: grid;
    grid-template-columns: 1fr minmax(140px, 190px);
  }
  .lines {
    display: grid;
    gap: var(--s);
  }
  .lines.en {
    --label: 1.35;
  }
  .line {
    display: grid;
    grid-template-columns: calc(4.5em * var(--label, 1)) minmax(150px, 1fr) minmax(200px, 1.4fr);
    align-items: stretch;
  }
  .line-name {
    align-self: center;
    font-weight: 600;
  }
  .upper {
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 6px var(--m);
    border: 1px solid var(--control);
    border-radius: var(--radius);
  }
  .upper strong,
  .lower strong {
    font-weight: 600;
  }
  .upper strong {
    font-weight: 400;
  }
  .wire {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 2px;
  }
  .stroke {
    border-block-start: 2px solid var(--measure);
  }
  .line.assists .stroke {
    border-block-start-style: dashed;
  }
  .wire .cites {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 2px var(--s);
    padding-inline: var(--s);
  }
  .lower {
    display: flex;
    align-items: center;
    padding: var(--m) var(--l);
    border: 2px solid var(--measure);
    border-radius: var(--radius);
  }
  @media print {
    .stroke,
    .upper,
    .lower {
      border-color: #000000;
    }
  }
  .supervision + .slip {
    margin-block-start: var(--m);
  }
  @container (max-width: 719px) {
    .supervision {
      grid-template-columns: 1fr;
      gap: var(--m);
    }
    .line {
      grid-template-columns: calc(4em * var(--label, 1)) 1fr;
    }
    .wire {
      grid-column: 2;
      padding-block: var(--xs);
    }
    .stroke {
      display: none;
    }
    .wire .cites {
      justify-content: flex-start;
      padding-inline-start: var(--m);
      border-inline-start: 2px solid var(--measure);
    }
    .line.assists .wire .cites {
      border-inline-start-style: dashed;
    }
  }
`;
