const sheet = new CSSStyleSheet();

/** Puts the position line into the foot of every printed page, with the page's number. */
export function posisiCetak(posisi: string): void {
  const text = JSON.stringify(`Telaah · ${posisi}`);
  const font = 'font: 8pt "Plus Jakarta Sans", sans-serif; color: #52606d;';
  sheet.replaceSync(`@page {
    @bottom-left { content: ${text}; ${font} }
    @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); ${font} }
  }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
