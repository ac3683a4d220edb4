import {formatAngka} from "../format/angka.js";

/** A plain count: the exact value for machines, Indonesian digits for people, and nothing behind it to open. */
export function bilangan(ukuran: string, nilai: number, tanda: Readonly<Record<string, string>> = {}): HTMLDataElement {
  return bilanganTeks(ukuran, nilai, formatAngka(nilai), tanda);
}

/** The same for a figure that is no count, with its text. */
export function bilanganTeks(
  ukuran: string,
  nilai: number,
  teks: string,
  tanda: Readonly<Record<string, string>> = {},
): HTMLDataElement {
  const figure = document.createElement("data");
  figure.className = "polos";
  figure.value = String(nilai);
  figure.dataset["ukuran"] = ukuran;
  Object.assign(figure.dataset, tanda);
  figure.textContent = teks;
  return figure;
}
