import {formatPersen} from "../format/persen.js";
import {formatRupiah} from "../format/rupiah.js";
import {formatAngka} from "../format/angka.js";
import {tanpaAngka} from "../format/tanpaAngka.js";

export interface Ukuran {
  /** What the reader calls it. */
  nama: string;
  /** How it is formed, in the reader's words. */
  rumus: string;
  /** Where the page of formulas explains it. */
  metode?: string;
  format: (value: number | null) => string;
}

const count = (value: number | null) => (value === null ? tanpaAngka : formatAngka(value));

/** Every measure that figures show, by the name that `data-ukuran` carries. */
export const daftarUkuran = {
  pagu: {nama: "Pagu", rumus: "jumlah pagu baris-baris di bawah ini", metode: "gulungan", format: formatRupiah},
  realisasi: {
    nama: "Realisasi",
    rumus: "jumlah realisasi baris-baris di bawah ini",
    metode: "gulungan",
    format: formatRupiah,
  },
  sisa: {nama: "Sisa pagu", rumus: "pagu − realisasi", metode: "sisa", format: formatRupiah},
  serapan: {nama: "Serapan", rumus: "realisasi ÷ pagu × 100", metode: "serapan", format: formatPersen},
  varians: {nama: "Varians", rumus: "realisasi − pagu", metode: "varians", format: formatRupiah},
  "varians-persen": {
    nama: "Varians (%)",
    rumus: "(realisasi − pagu) ÷ pagu × 100",
    metode: "varians",
    format: formatPersen,
  },
  "porsi-sisa": {
    nama: "Porsi dari sisa",
    rumus: "sisa ÷ sisa seluruh SKPD × 100",
    metode: "porsi-sisa",
    format: formatPersen,
  },
  "porsi-sisa-kumulatif": {
    nama: "Porsi kumulatif dari sisa",
    rumus: "jumlah sisa dari yang terbesar sampai baris ini ÷ sisa seluruh SKPD × 100",
    metode: "porsi-sisa",
    format: formatPersen,
  },
  fisik: {
    nama: "% capaian (diduga fisik)",
    rumus: "jumlah (pagu × % tercetak) ÷ jumlah pagu; baris tanpa angka dihitung 0",
    metode: "fisik",
    format: formatPersen,
  },
  "jumlah-catatan": {
    nama: "Catatan pemeriksaan data",
    rumus: "banyaknya catatan Salah dan Perlu dicek dari pemeriksaan berkas masukan",
    format: count,
  },
} as const satisfies Record<string, Ukuran>;

export type NamaUkuran = keyof typeof daftarUkuran;
