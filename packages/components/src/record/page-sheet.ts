/** The page while a table is printed: A4 across, with its number. In a shadow root `@page` would be ignored. */
export function pageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { size: A4 landscape; margin: 15mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); } }`,
  );
  return sheet;
}
