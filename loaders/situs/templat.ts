import {cspOf} from "./csp.js";

/** What the shell leaves open until the site is built. */
export interface IsiTemplat {
  lembaga: string;
  bangun: string;
  posisi: string;
  asal: string;
}

/**
 * A page of the built site as it is published: in Indonesian, zoomable, with the shell's gaps filled and a strict
 * Content-Security-Policy. Throws when a text that it must replace is not there, since Framework then writes its pages
 * otherwise than this was made for.
 */
export function finishPage(html: string, isi: IsiTemplat, {is404}: {is404: boolean}): string {
  let page = replaceOnce(html, "<html>", '<html lang="id">');
  page = replaceOnce(
    page,
    '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
  );
  for (const [nama, teks] of Object.entries(isi)) {
    page = replaceOnce(page, `<span data-isi="${nama}"></span>`, `<span data-isi="${nama}">${escapeHtml(teks)}</span>`);
  }
  const csp = cspOf(page, {baseUri: is404 ? "'self'" : "'none'"});
  return replaceOnce(
    page,
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${csp}">`,
  );
}

/** A page without the times at which its files were made, which say nothing and would make no two builds equal. */
export function withoutTimes(html: string): string {
  return html.replace(/"lastModified":\d+,/g, "");
}

function replaceOnce(text: string, search: string, replacement: string): string {
  const parts = text.split(search);
  if (parts.length !== 2) {
    throw new Error(`halaman hasil bangun memuat ${parts.length - 1} kali teks yang harus diganti: ${search}`);
  }
  return parts.join(replacement);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
