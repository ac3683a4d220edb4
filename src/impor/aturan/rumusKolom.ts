import {formatAngka} from "../../format/angka.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import type {KolomJumlah} from "./jumlahAnak.js";
import {temuanOf} from "./temuan.js";

/** The formulas that the official SPJ prints under its columns: the column, what is added and what is taken away. */
const formulas: readonly {nama: string; rumus: string; tambah: readonly string[]; kurang: readonly string[]}[] = [
  {nama: "gaji_sampai", rumus: "6=4+5", tambah: ["gaji_lalu", "gaji_ini"], kurang: []},
  {nama: "barjas_sampai", rumus: "9=7+8", tambah: ["barjas_lalu", "barjas_ini"], kurang: []},
  {nama: "upgu_sampai", rumus: "12=10+11", tambah: ["upgu_lalu", "upgu_ini"], kurang: []},
  {nama: "jumlah", rumus: "13=6+9+12", tambah: ["gaji_sampai", "barjas_sampai", "upgu_sampai"], kurang: []},
  {nama: "sisa", rumus: "14=3-13", tambah: ["anggaran"], kurang: ["jumlah"]},
];

/**
 * `rumus-kolom-beda`: in each row the computed columns of an SPJ equal their formulas. A row that leaves one of the
 * cells out is not judged by that formula.
 *
 * Source: numbering row of the official SPJ (`domain.md` 1.1).
 */
export function rumusKolomBeda(
  lembar: Lembar,
  rows: readonly {baris: number; kode: string; nilai: Readonly<Record<string, number | null>>}[],
  columns: readonly KolomJumlah[],
): Temuan[] {
  return rows.flatMap(({baris, kode, nilai}) =>
    formulas.flatMap(({nama, rumus, tambah, kurang}) => {
      const stated = nilai[nama] ?? null;
      const added = tambah.map((name) => nilai[name] ?? null);
      const taken = kurang.map((name) => nilai[name] ?? null);
      if (stated === null || [...added, ...taken].includes(null)) return [];
      const seharusnya = added.reduce<number>((sum, value) => sum + value!, 0) -
        taken.reduce<number>((sum, value) => sum + value!, 0);
      const selisih = stated - seharusnya;
      if (Math.abs(selisih) < 0.005) return [];
      const {judul, index} = columns.find((column) => column.nama === nama)!;
      return [temuanOf("rumus-kolom-beda", lembar, {
        baris,
        kolom: columnLetter(index),
        kode,
        tercetak: formatAngka(stated),
        nilai_tercetak: stated,
        seharusnya,
        selisih,
        pesan:
          `${judul} tertulis ${formatAngka(stated)}, sedangkan kolom ${rumus} memberi ${formatAngka(seharusnya)}: ` +
          `selisih ${formatAngka(selisih)}.`,
      })];
    })
  );
}
