import { css } from "lit";

export const styles = css`
  .root {
    position: relative;
  }
  .root > * + * {
    margin-block-start: var(--l);
  }
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
    padding-block-start: 1.6em;
    text-align: center;
    min-block-size: 0;
  }
  .column i {
    flex: 0 1 auto;
    min-block-size: 0;
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

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s);
    padding: var(--m) var(--l);
  }
  .search {
    position: relative;
    display: block;
  }
  .search .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.575em);
    inset-inline-start: 10px;
    color: var(--soft);
    pointer-events: none;
    vertical-align: 0;
  }
  .search .field {
    inline-size: 13em;
    padding-inline-start: 34px;
  }
  select.field {
    max-inline-size: 14em;
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
  .shown {
    margin-inline-start: auto;
  }

  tr.line > * {
    block-size: var(--row);
  }
  tr.line.open > * {
    background: var(--accent-soft);
  }
  tr.detail > td {
    padding: 0 var(--m) var(--m);
    background: var(--accent-soft);
  }
  .detail-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--l);
    padding: var(--l);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .modes {
    max-inline-size: 46em;
    margin-block: var(--s);
  }
  tr.line > th {
    white-space: nowrap;
  }
  .person {
    display: inline-flex;
    align-items: center;
    gap: var(--s);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .person .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    color: var(--soft);
    transition: transform 120ms ease-out;
  }
  .person[aria-expanded="true"] .icon {
    transform: rotate(90deg);
  }
  tr.line > td:nth-child(3) {
    white-space: nowrap;
  }
  td.bar {
    inline-size: 20%;
    min-inline-size: 120px;
  }
  td.warning {
    color: var(--warning);
  }
  td.violation {
    color: var(--violation);
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    color: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .arrow.down {
    transform: rotate(180deg);
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

  .preview {
    display: grid;
    gap: var(--s);
    padding: var(--l);
  }
  .preview header,
  .counts,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--xs) var(--l);
  }
  .scroll {
    overflow: auto;
  }
  .preview .scroll {
    max-block-size: 24em;
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
    .filters,
    .search,
    .search .field,
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
    table[part="table"],
    table[part="table"] > tbody,
    tr.line,
    tr.detail,
    tr.detail > td {
      display: block;
    }
    table[part="table"] > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr.line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--m);
      align-items: center;
      padding: var(--s) var(--l);
      border-block-end: 1px solid var(--line);
      font-size: var(--reading);
    }
    tr.line > * {
      block-size: auto;
      padding: var(--xs) 0;
      border: 0;
    }
    tr.line.open {
      background: var(--accent-soft);
    }
    tr.line > .status {
      order: -1;
      margin-inline-start: auto;
    }
    tr.line > th {
      order: -2;
    }
    tr.line > td:nth-child(2) {
      flex: 1 1 60%;
    }
    tr.line > .bar {
      flex: 1 1 100%;
    }
    tr.line > .number {
      flex: 1 1 5em;
      text-align: start;
    }
    tr.line > .number::before {
      content: attr(data-label);
      display: block;
      font-size: var(--small);
      color: var(--soft);
    }
    .person {
      min-block-size: 44px;
    }
    tr.detail > td {
      padding: 0 var(--s) var(--s);
    }
    .detail-box {
      padding: var(--m);
    }
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
