import { css } from "lit";

export const styles = css`
  .root {
    position: relative;
  }
  .root > * + * {
    margin-block-start: var(--l);
  }
  .root > .taker,
  .root > .hidden {
    margin: 0;
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
    opacity: 0.94;
    font-size: var(--reading);
    font-weight: 600;
    pointer-events: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--m) var(--xl);
  }
  h2 {
    font-size: var(--title);
    font-weight: 600;
    line-height: 1.42;
  }
  .lead {
    font-size: var(--reading);
    line-height: 1.625;
  }
  .lead strong,
  .heading,
  h3 {
    font-weight: 600;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--m);
  }
  .meta span:not(:last-child)::after {
    content: "•";
    margin-inline-start: var(--m);
  }
  .import {
    display: grid;
    gap: var(--xs);
    justify-items: start;
  }
  .heading,
  h3 {
    font-size: var(--reading);
  }
  .panel {
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
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
  .strip p {
    flex: 1;
  }
  .strip.failure {
    border-color: var(--warning);
    background: var(--warning-soft);
  }

  .filters {
    display: contents;
  }
  .none {
    display: grid;
    gap: var(--xs);
    justify-items: start;
  }
  select.field {
    max-inline-size: 10em;
  }
  .segment {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .segment button {
    display: inline-flex;
    align-items: center;
    gap: var(--xs);
    min-block-size: calc(var(--size) - 2px);
    padding: 0 var(--m);
    border: 0;
    background: var(--surface);
    cursor: pointer;
  }
  .segment button + button {
    border-inline-start: 1px solid var(--line);
  }
  .segment button[aria-pressed="true"] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--accent);
  }
  .segment button:focus-visible {
    outline-offset: -3px;
  }
  .empty {
    display: grid;
    gap: var(--xs);
    justify-items: start;
    padding: var(--xl) var(--l);
    border-block-start: 1px solid var(--line);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--xs) var(--l);
    padding: var(--m) var(--l);
  }
  .legend .hint {
    margin-inline-start: auto;
  }
  .key {
    display: inline-block;
    inline-size: 16px;
    block-size: 8px;
    margin-inline-end: 6px;
  }
  .key.bound {
    position: static;
    inline-size: 0;
    block-size: 14px;
    margin: 0 8px 0 0;
    vertical-align: -2px;
    color: var(--measure);
  }
  .key.pace {
    position: static;
    inline-size: 0;
    block-size: 0;
    margin-inline-start: 0;
    vertical-align: 2px;
  }

  .skeleton {
    padding: var(--l);
  }
  .skeleton p:not(.hidden) {
    display: flex;
    gap: 10%;
    padding-block: var(--m);
  }
  .skeleton i {
    flex: 1;
    block-size: 14px;
    background: var(--line);
  }
  .progress {
    display: block;
    block-size: 3px;
    inline-size: 40%;
    background: var(--accent);
  }

  @media (prefers-reduced-motion: reduce) {
    .person .icon {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .solid,
    .light,
    .hatch,
    .key {
      border: 1px solid CanvasText;
    }
    .segment button[aria-pressed="true"] {
      text-decoration: underline;
    }
  }
  @media print {
    .panel {
      border: 0;
    }
    .solid {
      border: 1px solid #000000;
    }
  }
`;
