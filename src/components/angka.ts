import {type AsalAngka, openAsalAngka} from "./asalAngka.js";
import {daftarUkuran, type NamaUkuran} from "./ukuran.js";

export interface Figur {
  ukuran: NamaUkuran;
  nilai: number | null;
  /** Left out for the whole SKPD. */
  kode?: string;
  tahun: number;
  /** Only where it is not the latest month. */
  bulan?: number;
  skpd?: string;
  /** A figure as printed in a document, not computed. */
  tercetak?: boolean;
  /** The text for people, where it is not the measure's own form. */
  teks?: string;
  asal: () => AsalAngka;
}

/**
 * A figure: the exact value for machines, Indonesian text for people, and on click or Enter where it comes from.
 * A value that is not known shows as `–`, and still says what it would have been made of.
 */
export function angka({ukuran, nilai, kode, tahun, bulan, skpd, tercetak = false, teks, asal}: Figur): HTMLDataElement {
  const figure = document.createElement("data");
  figure.value = nilai === null ? "" : String(nilai);
  figure.dataset["ukuran"] = ukuran;
  if (kode !== undefined && kode !== "") figure.dataset["kode"] = kode;
  figure.dataset["tahun"] = String(tahun);
  if (bulan !== undefined) figure.dataset["bulan"] = String(bulan);
  if (skpd !== undefined) figure.dataset["skpd"] = skpd;
  if (tercetak) figure.dataset["sumber"] = "tercetak";
  figure.textContent = teks ?? daftarUkuran[ukuran].format(nilai);
  figure.tabIndex = 0;
  figure.setAttribute("role", "button");
  figure.setAttribute("aria-haspopup", "dialog");
  figure.title = "Asal angka";
  figure.addEventListener("click", () => openAsalAngka(asal()));
  figure.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    openAsalAngka(asal());
  });
  return figure;
}
