import {menu} from "./menu.js";

/** What stands in the head of every page: the font, the icon, the shell's own script. */
export const kepalaDokumen = `<link rel="icon" type="image/svg+xml" href="/ikon.svg">
<link rel="stylesheet" href="/data/huruf.css">
<script type="module" src="/components/cangkangKlien.js"></script>`;

/**
 * The sidebar of a page as HTML: skip link, name, menu with the page marked. On a phone the menu opens with a button.
 * The agency's name is filled in after the build, from the warehouse.
 */
export function samping({path}: {path: string}): string {
  const current = path === "/index" ? "/" : path;
  const sections = menu.map(({judul, halaman}) => {
    const items = halaman.map(({path: target, nama}) =>
      `<li><a href="${target}"${target === current ? ' aria-current="page"' : ""}>${nama}</a></li>`
    );
    return `${judul === null ? "" : `<p class="menu-judul">${judul}</p>`}<ul>${items.join("")}</ul>`;
  });
  return `<a class="lewati" href="#observablehq-main">Langsung ke isi</a>
<div class="samping">
<p class="merek"><a href="/">Telaah</a></p>
<p class="lembaga"><span data-isi="lembaga"></span></p>
<button type="button" class="tombol-menu" aria-expanded="false" aria-controls="menu-utama">Menu</button>
<nav id="menu-utama" aria-label="Menu utama">${sections.join("")}</nav>
</div>`;
}

/** The foot of every page; build, data date and origin are filled in after the build. */
export function kaki(): string {
  return `<p>Telaah · bangun <span data-isi="bangun"></span> · posisi data <span data-isi="posisi"></span> · asal data: <span data-isi="asal"></span></p>
<p>Angka dihitung ulang dari berkas masukan; klik angka bergaris titik untuk melihat asalnya.</p>`;
}
