import type {BarisAnggaran} from "./barisAnggaran.js";

/** A measure that lines can be sorted by. */
export const ukuranUrut = [
  "pagu",
  "realisasi",
  "sisa",
  "varians",
  "varians-persen",
  "serapan",
  "fisik",
  "tercetak",
] as const;

export type UkuranUrut = (typeof ukuranUrut)[number];

/** How a reader sorts; null is the order of the DPA, by code. */
export interface Urutan {
  ukuran: UkuranUrut;
  turun: boolean;
}

/**
 * Lines sorted by a measure, or left as they are.
 *
 * Source: definition: ours.
 * Edge cases: lines whose measure is not known stand last either way; ties keep the order given. Returns a new array.
 *
 * @example urutkanAnggaran([{pagu: 2}, {pagu: 1}], {ukuran: "pagu", turun: false}) // [{pagu: 1}, {pagu: 2}]
 */
export function urutkanAnggaran(baris: readonly BarisAnggaran[], urutan: Urutan | null): BarisAnggaran[] {
  if (urutan === null) return [...baris];
  const sign = urutan.turun ? -1 : 1;
  return [...baris].sort((a, b) => {
    const [left, right] = [valueOf(a, urutan.ukuran), valueOf(b, urutan.ukuran)];
    if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
    return (left - right) * sign;
  });
}

/**
 * Reads `sisa-turun` or `serapan-naik`; anything else is null.
 *
 * Source: definition: ours, as addresses of pages write it.
 * Edge cases: no text is null.
 *
 * @example parseUrutan("sisa-turun") // {ukuran: "sisa", turun: true}
 */
export function parseUrutan(text: string | undefined): Urutan | null {
  const match = /^(.+)-(naik|turun)$/.exec(text ?? "");
  const ukuran = ukuranUrut.find((nama) => nama === match?.[1]);
  return ukuran === undefined ? null : {ukuran, turun: match![2] === "turun"};
}

/**
 * The lines below a code that a search text finds in their code or name, at any level; without a text the lines
 * directly below (`anak`).
 *
 * Source: definition: ours.
 * Edge cases: case and surrounding space do not matter; what is found nowhere gives no lines.
 *
 * @example saringAnggaran([{kode: "2.17.01", nama: "Program"}], [], "prog") // [{kode: "2.17.01", nama: "Program"}]
 */
export function saringAnggaran(
  below: readonly BarisAnggaran[],
  anak: readonly BarisAnggaran[],
  teks: string,
): BarisAnggaran[] {
  const wanted = teks.trim().toLowerCase();
  if (wanted === "") return [...anak];
  return below.filter(({kode, nama}) => kode.includes(wanted) || nama.toLowerCase().includes(wanted));
}

function valueOf(baris: BarisAnggaran, ukuran: UkuranUrut): number | null {
  switch (ukuran) {
    case "varians":
      return baris.varians.selisih;
    case "varians-persen":
      return baris.varians.persen;
    case "fisik":
      return baris.fisik?.nilai ?? null;
    case "tercetak":
      return baris.tercetak?.nilai ?? null;
    default:
      return baris[ukuran];
  }
}
