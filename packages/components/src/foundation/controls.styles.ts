import { css } from "lit";

/** Buttons and fields: the platform's own, in our colours. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: var(--s);
    min-block-size: var(--size);
    padding: var(--xs) var(--l);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .button[aria-disabled="true"] {
    border-color: var(--line);
    background: var(--sunken);
    color: var(--soft);
    cursor: not-allowed;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: var(--xs);
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  .field {
    min-block-size: var(--size);
    padding: var(--xs) var(--m);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--surface);
    max-inline-size: 100%;
  }
  .field::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  @container (max-width: 639px) {
    .button,
    .field {
      min-block-size: 44px;
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .button,
    .field {
      border-color: currentColor;
    }
  }
`;
