import {type AsalAngka, openAsalAngka} from "./asalAngka.js";
import {daftarUkuran, type NamaUkuran} from "./ukuran.js";

/** A measure of the register has its own form; another one comes with its text. */
export type Figur = IsiFigur & ({ukuran: NamaUkuran; teks?: string} | {ukuran: string; teks: string});

interface IsiFigur {
  nilai: number | null;
  /** Left out for the whole SKPD. */
  kode?: string;
  /** Left out for what belongs to no year. */
  tahun?: number;
  /** Only where it is not the latest month. */
  bulan?: number;
  skpd?: string;
  /** A figure as printed in a document, not computed. */
  tercetak?: boolean;
  /** What else tells it from other figures, by the names of data attributes. */
  tanda?: Readonly<Record<string, string>>;
  asal: () => AsalAngka;
}

/**
 * A figure: the exact value for machines, Indonesian text for people, and on click or Enter where it comes from.
 * A value that is not known shows as `–`, and still says what it would have been made of.
 */
export function angka(figur: Figur): HTMLDataElement {
  const {ukuran, nilai, kode, tahun, bulan, skpd, tercetak = false, tanda = {}, teks, asal} = figur;
  const figure = document.createElement("data");
  figure.value = nilai === null ? "" : String(nilai);
  figure.dataset["ukuran"] = ukuran;
  if (kode !== undefined && kode !== "") figure.dataset["kode"] = kode;
  if (tahun !== undefined) figure.dataset["tahun"] = String(tahun);
  if (bulan !== undefined) figure.dataset["bulan"] = String(bulan);
  if (skpd !== undefined) figure.dataset["skpd"] = skpd;
  if (tercetak) figure.dataset["sumber"] = "tercetak";
  Object.assign(figure.dataset, tanda);
  figure.textContent = teks ?? daftarUkuran[ukuran as NamaUkuran].format(nilai);
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
