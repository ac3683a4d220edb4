import type {Bacaan} from "../../model/masukan.js";

/**
 * The figures of a leaf in a table of budget and spending: its pagu, and its realisasi up to the table's month.
 *
 * Unit: rupiah; `nilai` by the columns `anggaran` and `realisasi`, whose letters `letter` gives.
 */
export function addDaunAnggaran(
  bacaan: Bacaan,
  leaf: {bagian: number; baris: number; kode_sub_kegiatan: string; kode_rekening: string | null},
  nilai: Readonly<Record<string, number | null>>,
  letter: (nama: string) => string,
): void {
  bacaan.pagu.push({...leaf, sumber_dana: null, kolom: letter("anggaran"), nilai: nilai["anggaran"]!});
  bacaan.realisasi.push({
    ...leaf,
    jenis_spj: null,
    kolom: letter("realisasi"),
    nilai_bulan: null,
    nilai_sampai: nilai["realisasi"]!,
    nilai_bruto: null,
    setoran: null,
  });
}
