import {namaBulan} from "../format/bulan.js";
import type {IsiContoh, MasukanContoh} from "../model/metode.js";
import {angkaDari, tabelDari} from "./isiContoh.js";

/** The choice of a month, 1 to 12. */
export const pilihanBulan = {
  jenis: "pilihan",
  nama: "bulan",
  judul: "Sampai bulan",
  nilai: "9",
  pilihan: namaBulan.map((teks, index) => ({nilai: String(index + 1), teks})),
} as const satisfies MasukanContoh;

/** The RAK Perubahan 2026 of the simulated agency. */
const rak2026 = [
  262_270_000,
  393_850_000,
  638_085_000,
  468_677_000,
  509_681_000,
  726_337_000,
  518_264_000,
  563_717_000,
  621_709_000,
  712_197_000,
  918_213_000,
  1_156_465_000,
];

export const rakContoh: MasukanContoh = {
  jenis: "tabel",
  nama: "rak",
  judul: "RAK per bulan (SIMULASI)",
  kolom: [{nama: "bulan", judul: "Bulan", jenis: "teks"}, {nama: "nilai", judul: "RAK (Rp)", jenis: "angka"}],
  nilai: namaBulan.map((nama, index) => [nama, rak2026[index]!]),
};

/** The RAK that stands in the inputs, row by row. */
export function rakDari(isi: IsiContoh): (number | null)[] {
  return tabelDari(isi, "rak").map((row) => angkaDari(row, "nilai"));
}

/** The running totals of 2024 and 2025 of the simulated agency, for a table of months. */
const kumulatif: readonly [number, number][] = [
  [224_862_700, 213_907_600],
  [627_657_400, 572_724_400],
  [1_042_536_100, 1_136_940_600],
  [1_712_770_500, 1_574_893_600],
  [2_192_836_700, 2_023_304_600],
  [2_907_508_900, 2_639_598_800],
  [3_418_167_900, 3_097_570_800],
  [3_883_590_000, 3_730_406_300],
  [4_437_921_700, 4_305_907_600],
  [5_095_689_800, 4_710_342_100],
  [5_874_569_100, 5_145_211_000],
  [7_253_652_000, 6_375_328_800],
];

export const duaTahun: readonly MasukanContoh[] = [
  {jenis: "angka", nama: "pagu2024", judul: "Pagu akhir 2024 (SIMULASI)", nilai: 7_973_036_000, satuan: "Rp"},
  {jenis: "angka", nama: "pagu2025", judul: "Pagu akhir 2025 (SIMULASI)", nilai: 6_976_434_000, satuan: "Rp"},
  {
    jenis: "tabel",
    nama: "kumulatif",
    judul: "Realisasi sampai akhir bulan (SIMULASI)",
    kolom: [
      {nama: "bulan", judul: "Bulan", jenis: "teks"},
      {nama: "t2024", judul: "2024 (Rp)", jenis: "angka"},
      {nama: "t2025", judul: "2025 (Rp)", jenis: "angka"},
    ],
    nilai: namaBulan.map((nama, index) => [nama, ...kumulatif[index]!]),
  },
];

/** The two years that stand in the inputs. */
export function duaTahunDari(isi: IsiContoh) {
  return [2024, 2025].map((tahun) => ({
    tahun,
    pagu: angkaDari(isi, `pagu${tahun}`),
    kumulatif: tabelDari(isi, "kumulatif").map((row) => angkaDari(row, `t${tahun}`)),
  }));
}
