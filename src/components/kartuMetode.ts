import type {KelompokMetode} from "../metode/daftarMetode.js";
import type {Kepastian, Metode, SumberRumus} from "../model/metode.js";
import {contohMetode} from "./contohMetode.js";

/** How sure a source is, in words; one that is only general knowledge is never quoted as an article. */
const kepastianTeks: Readonly<Record<Kepastian, string>> = {
  T: "dibaca pada sumbernya",
  S: "dibaca sebagai kutipan",
  H: "dicocokkan dengan angka yang terbit",
  L: "naskahnya belum dibaca",
};

/** The links to all calculations, by group. */
export function isiMetode(kelompok: readonly KelompokMetode[]): HTMLElement {
  const nav = document.createElement("nav");
  nav.className = "isi-metode";
  nav.setAttribute("aria-label", "Daftar perhitungan");
  for (const {judul, metode} of kelompok) {
    const title = element("p", judul);
    title.className = "judul-isi";
    const list = document.createElement("ul");
    list.append(...metode.map(({id, nama}) => {
      const link = element("a", nama);
      link.href = `#${id}`;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    const section = document.createElement("section");
    section.append(title, list);
    nav.append(section);
  }
  return nav;
}

/** All calculations by group, each with its formula, what it rests on, and an example that can be changed. */
export function semuaMetode(kelompok: readonly KelompokMetode[]): HTMLElement {
  const all = document.createElement("div");
  all.append(...kelompok.map(bagianMetode));
  return all;
}

function bagianMetode({judul, metode}: KelompokMetode): HTMLElement {
  const section = document.createElement("section");
  section.append(element("h2", judul), ...metode.map(kartuMetode));
  return section;
}

/** One calculation. */
export function kartuMetode(metode: Metode): HTMLElement {
  const {id, nama, kalimat, rumus, satuan, kasusTepi, sumber} = metode;
  const article = document.createElement("article");
  const isWide = metode.masukan.some((input) => input.jenis === "tabel" && input.kolom.length > 3);
  article.className = isWide ? "kartu-metode lebar" : "kartu-metode";
  article.id = id;
  const explained = document.createElement("div");
  explained.append(
    element("h3", nama),
    element("p", kalimat),
    formula(rumus),
    definition("Satuan", satuan),
    element("h4", "Kasus tepi"),
    list(kasusTepi.map((text) => element("li", text))),
    element("h4", "Sumber"),
    list(sumber.map(sourceItem)),
  );
  const example = document.createElement("div");
  example.append(element("h4", "Coba sendiri"), contohMetode(metode));
  article.append(explained, example);
  return article;
}

function sourceItem({teks, kepastian}: SumberRumus): HTMLLIElement {
  if (kepastian === null && /^definisi sendiri/i.test(teks)) return element("li", teks);
  const item = element("li", `${teks} `);
  const mark = element("span", kepastian === null ? "definisi sendiri" : kepastianTeks[kepastian]);
  mark.className = "kepastian";
  item.append(mark);
  return item;
}

function formula(lines: readonly string[]): HTMLElement {
  const block = document.createElement("p");
  block.className = "rumus";
  block.append(...lines.map((line) => element("code", line)));
  return block;
}

function definition(name: string, text: string): HTMLElement {
  const line = element("p", "");
  line.append(element("strong", `${name}: `), text);
  return line;
}

function list(items: readonly HTMLLIElement[]): HTMLUListElement {
  const created = document.createElement("ul");
  created.append(...items);
  return created;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
