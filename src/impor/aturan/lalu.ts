import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {formatAngka} from "../../format/angka.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {BarisRekening} from "../anggaran/barisRekening.js";
import {kelompokkan} from "../kelompokkan.js";
import type {Lembar} from "../lembar.js";
import {temuanOf} from "./temuan.js";

/**
 * `bulan-lalu-beda` in an SPJ of January, for each sub kegiatan: nothing was spent before the year's first month, so "s.d.
 * Bulan Lalu" is 0. `columns` are those of that title, left to right.
 */
export function laluJanuariBeda(
  lembar: Lembar,
  daun: readonly BarisRekening[],
  columns: readonly {nama: string; index: number}[],
): Temuan[] {
  const stated = daun.flatMap((node) => {
    const cells = columns.flatMap(({nama, index}) => {
      const nilai = node.nilai[nama] ?? 0;
      return nilai === 0 ? [] : [{nilai, index}];
    });
    return cells.length === 0 ? [] : [{node, cells}];
  });
  return [...kelompokkan(stated, ({node}) => node.program ?? "")].map(([kode, rows]) => {
    const jumlah = jumlahRupiah(rows.flatMap(({cells}) => cells.map(({nilai}) => nilai)));
    return temuanOf("bulan-lalu-beda", lembar, {
      baris: rows[0]!.node.baris,
      kolom: columnLetter(rows[0]!.cells[0]!.index),
      kode,
      tercetak: formatAngka(jumlah),
      nilai_tercetak: jumlah,
      seharusnya: 0,
      selisih: jumlah,
      pesan:
        `"s.d. Bulan Lalu" ${kode} di SPJ Januari berjumlah ${formatAngka(jumlah)} pada ${rows.length} rekening, ` +
        "sedangkan sebelum Januari belum ada belanja tahun ini: seharusnya 0. Cek apakah bulannya benar Januari.",
    });
  });
}
