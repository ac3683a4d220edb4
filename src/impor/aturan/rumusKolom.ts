import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {formatAngka} from "../../format/angka.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import type {KolomJumlah} from "./jumlahAnak.js";
import {temuanOf} from "./temuan.js";

/** The formula of a column: what is added and what is taken away; `rumus` as the form prints it. */
export interface Rumus {
  nama: string;
  rumus: string;
  tambah: readonly string[];
  kurang: readonly string[];
}

/**
 * `rumus-kolom-beda`: in each row the computed columns equal their formulas. A row that leaves one of the cells out is
 * not judged by that formula.
 */
export function rumusKolomBeda(
  lembar: Lembar,
  rows: readonly {baris: number; kode: string; nilai: Readonly<Record<string, number | null>>}[],
  columns: readonly KolomJumlah[],
  formulas: readonly Rumus[],
): Temuan[] {
  return rows.flatMap(({baris, kode, nilai}) =>
    formulas.flatMap(({nama, rumus, tambah, kurang}) => {
      const stated = nilai[nama] ?? null;
      const added = tambah.map((name) => nilai[name] ?? null);
      const taken = kurang.map((name) => nilai[name] ?? null);
      if (stated === null || [...added, ...taken].includes(null)) return [];
      const seharusnya = jumlahRupiah([...added.map(Number), ...taken.map((value) => -value!)]);
      const selisih = jumlahRupiah([stated, -seharusnya]);
      if (selisih === 0) return [];
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
