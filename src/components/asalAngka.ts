import type {SumberAngka} from "../model/anggaran.js";

/** One input row that a figure is made of. */
export interface BarisAsal {
  sumber: SumberAngka;
  baris: number;
  /** What the row says about the figure, one piece per cell: `F8 pagu Rp 1.000`. */
  isi: readonly {kolom: string; nama: string; teks: string}[];
  /** What the row is about. */
  uraian: string;
}

/** Where a figure comes from. */
export interface AsalAngka {
  judul: string;
  teks: string;
  rumus: string;
  /** The anchor of the formula on the page that explains it, where it is one. */
  metode?: string;
  /** What goes into the formula, with its figures. */
  masukan: readonly {nama: string; teks: string}[];
  /** Date, basis and stage. */
  posisi: string;
  /** Empty for the total of a whole file, whose rows the file itself shows. */
  baris: readonly BarisAsal[];
}

/** Opens the dialog that says where a figure comes from; focus goes back to the figure when it closes. */
export function openAsalAngka(asal: AsalAngka): void {
  const dialog = document.createElement("dialog");
  dialog.className = "asal-angka";
  dialog.setAttribute("aria-labelledby", "asal-angka-judul");
  const close = element("button", "Tutup", "tombol");
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  const title = element("h2", asal.judul);
  title.id = "asal-angka-judul";
  dialog.append(
    title,
    element("p", asal.teks, "asal-angka-nilai"),
    definitions([{nama: "Rumus", teks: asal.rumus}, ...asal.masukan, {nama: "Posisi", teks: asal.posisi}]),
    ...(asal.baris.length === 0 ? [] : [element("h3", `${asal.baris.length} baris masukan`), rowList(asal.baris)]),
    ...(asal.metode === undefined ? [] : [methodLink(asal.metode)]),
    close,
  );
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The page of formulas stands beside the first page, which the name of the site leads to from any depth. */
function methodLink(id: string): HTMLElement {
  const link = element("a", "Cara menghitung, dengan contoh");
  const home = document.querySelector<HTMLAnchorElement>(".merek a");
  link.href = `${new URL("metode", home?.href ?? location.href)}#${id}`;
  const line = element("p", "", "asal-angka-metode");
  line.append(link);
  return line;
}

function rowList(rows: readonly BarisAsal[]): HTMLElement {
  const list = element("ol", "", "asal-angka-baris");
  list.tabIndex = 0;
  list.setAttribute("aria-label", "Baris masukan");
  for (const {sumber, baris, isi, uraian} of rows) {
    const item = document.createElement("li");
    item.dataset["berkas"] = sumber.berkas;
    item.dataset["lembar"] = sumber.lembar ?? "";
    item.dataset["baris"] = String(baris);
    const place = [sumber.berkas, ...(sumber.lembar === null ? [] : [sumber.lembar]), `baris ${baris}`].join(" › ");
    item.append(element("span", uraian), element("small", place));
    for (const {kolom, nama, teks} of isi) {
      item.append(element("small", `sel ${kolom}${baris}: ${nama} ${teks}`, "asal-angka-sel"));
    }
    list.append(item);
  }
  return list;
}

function definitions(items: readonly {nama: string; teks: string}[]): HTMLElement {
  const list = document.createElement("dl");
  for (const {nama, teks} of items) list.append(element("dt", nama), element("dd", teks));
  return list;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className = "",
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.textContent = text;
  if (className !== "") created.className = className;
  return created;
}
