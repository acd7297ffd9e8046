import { svg, html, type TemplateResult } from "lit";
import type { Severity } from "@hengjian/core/policy";

/** An icon of 16 px that takes the colour of the text and has no name: the word stands beside it. */
function icon(shape: TemplateResult, look = ""): TemplateResult {
  return html`<svg class="icon ${look}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}

const line = (d: string): TemplateResult =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`;

// Filled is decided, hollow is open.
const SEVERITY: Readonly<Record<Severity, TemplateResult>> = {
  violation: svg`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/>
    <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" class="cut" stroke-width="1.6" stroke-linecap="round"/>`,
  question: svg`<path d="M8 1.2L14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>
    <path d="M6.4 6.5a1.6 1.6 0 1 1 2.3 1.5c-.5.3-.7.5-.7 1.1M8 11v.1" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round"/>`,
  warning: svg`<path d="M8 1.4L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>
    <path d="M8 6v4M8 12.2v.1" class="cut" stroke-width="1.6" stroke-linecap="round"/>`,
  remark: svg`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.4"/>
    <path d="M8 7.4v3.8M8 4.9v.1" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>`,
};

/** The shape of a severity, in its colour. */
export function severityIcon(severity: Severity): TemplateResult {
  return icon(SEVERITY[severity], severity);
}

export const icons = {
  tick: (): TemplateResult => icon(line("M2.5 8.5l3.5 3.5 7.5-8")),
  book: (): TemplateResult =>
    icon(line("M3 2.2h8.6a1 1 0 0 1 1 1v10.6H4.2A1.2 1.2 0 0 1 3 12.6zM3 12.4c0-.7.5-1.2 1.2-1.2h8.4M6 5.2h4")),
  chevron: (): TemplateResult => icon(line("M6 3.5L10.5 8 6 12.5")),
  upload: (): TemplateResult => icon(line("M8 10.5V2.5M4.8 5.6L8 2.4l3.2 3.2M2.5 10.5v3h11v-3")),
  receipt: (): TemplateResult => icon(line("M3.5 1.8h6l3 3v9.4h-9zM9.2 2v3h3M5.6 8h4.8M5.6 10.8h4.8")),
  search: (): TemplateResult => icon(line("M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.8 10.8L14 14")),
  close: (): TemplateResult => icon(line("M3.5 3.5l9 9M12.5 3.5l-9 9")),
  lock: (): TemplateResult => icon(line("M4.8 7V5a3.2 3.2 0 0 1 6.4 0v2M3.5 7h9v6.5h-9z")),
  retry: (): TemplateResult => icon(line("M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.4 1.8v3h-3")),
  filter: (): TemplateResult => icon(line("M2.5 3h11L9.5 8.2v4.3l-3 1.5V8.2z")),
  columns: (): TemplateResult => icon(line("M2.5 2.5h11v11h-11zM6.2 2.5v11M9.8 2.5v11")),
  download: (): TemplateResult => icon(line("M8 2.5v8M4.8 7.4L8 10.6l3.2-3.2M2.5 10.5v3h11v-3")),
  print: (): TemplateResult => icon(line("M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9h7v4.5h-7z")),
  undo: (): TemplateResult => icon(line("M3 6h6.5a3.5 3.5 0 0 1 0 7H6M5.8 2.8L2.6 6l3.2 3.2")),
  sorted: (): TemplateResult => icon(line("M4 10l4-4 4 4")),
  save: (): TemplateResult => icon(line("M3 2.5h8.5l2 2V13.5H3zM5.5 2.5v4h5v-4M5.5 13.5v-4h5.5v4")),
};

/** Those of forms and of loading: an object of its own, so that what shows findings does not carry them. */
export const formIcons = {
  calendar: (): TemplateResult => icon(line("M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2v3M10.5 2.2v3")),
  cloudOff: (): TemplateResult =>
    icon(line("M4.2 6.2A3 3 0 0 0 4.5 12h6.8M6.6 4.2a3.6 3.6 0 0 1 5.2 3 2.5 2.5 0 0 1 1.4 4M2.5 2.5l11 11")),
  swap: (): TemplateResult => icon(line("M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13")),
  file: (): TemplateResult => icon(line("M4 1.8h5l3 3v9.4H4zM8.8 2v3h3M6 8h4M6 10.6h4")),
  down: (): TemplateResult => icon(line("M3.5 6L8 10.5 12.5 6"), "down"),
  plus: (): TemplateResult => icon(line("M8 3v10M3 8h10")),
};
