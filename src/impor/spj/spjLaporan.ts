import type {JenisTabel} from "../jenis.js";
import type {KelompokSpj} from "./kelompokSpj.js";
import {tableRows} from "../anggaran/batasTabel.js";
import {readSpj} from "./spjFungsional.js";

const total = /^(sub ?total|jumlah|total)$/i;

/** What is up to the last report and up to this one is not split by kind, so the whole has none. */
const kelompok: readonly KelompokSpj[] = [
  {judul: "SPJ", jenis: null, lalu: "s.d. SPJ Lalu", ini: ["SPJ Ini LS", "SPJ Ini GU/Nihil"], sampai: "s.d. SPJ Ini"},
];

/**
 * The SPJ that SIMDA prints for one report: budget, up to the last report, this report by LS and GU, up to this report.
 *
 * In:    one table; only rekening state amounts, rows of program, kegiatan and sub kegiatan name them; rows without
 *        code and amounts are headings. It ends at SUB TOTAL. Amounts in rupiah.
 * Out:   leaves as pagu, and as realisasi without a kind: the running total only, since a report need not be a month.
 * Source: `domain.md` 1.4; the second column titled "s.d. SPJ INI" holds the rest and is not read.
 */
export const spjLaporan: JenisTabel = {
  jenis: "spj-fungsional",
  pengecualian: "Judul kolom yang berulang dan baris tanpa kode dan angka.",
  kolom: [
    {nama: "kode", judul: ["Kode", "Kode Rekening"]},
    {nama: "uraian", judul: ["Uraian"]},
    {nama: "anggaran", judul: ["Jumlah Anggaran"]},
    {nama: "s.d. SPJ Lalu", judul: ["s.d. SPJ Lalu"]},
    {nama: "SPJ Ini LS", judul: ["LS"], kelompok: ["SPJ Ini"]},
    {nama: "SPJ Ini GU/Nihil", judul: ["GU / Nihil", "GU"], kelompok: ["SPJ Ini"]},
    {nama: "s.d. SPJ Ini", judul: ["s.d. SPJ Ini"]},
    {nama: "sisa", judul: ["Sisa Anggaran", "Sisa Pagu Anggaran"], opsional: true},
  ],
  rows: (lembar, judul) => tableRows(lembar, judul, {total}).rows,
  read: (lembar, judul, sumber) =>
    readSpj(lembar, judul, sumber, {
      jenis: "spj-fungsional",
      kelompok,
      tanpaBulan: true,
      rumus: [
        {nama: "s.d. SPJ Ini", rumus: "7=4+5+6", tambah: ["s.d. SPJ Lalu", ...kelompok[0]!.ini], kurang: []},
        {nama: "sisa", rumus: "8=3-7", tambah: ["anggaran"], kurang: ["s.d. SPJ Ini"]},
      ],
      baris: {total, dikecualikan: ({kode, tanpaAngka}) => kode === null && tanpaAngka},
    }),
};
