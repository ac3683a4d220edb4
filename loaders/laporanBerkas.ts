import {formatAngka} from "../src/format/angka.js";
import {tanpaAngka} from "../src/format/tanpaAngka.js";
import {namaTingkat} from "../src/model/temuan.js";
import {withGudang} from "./gudang/baca.js";
import {readBerkasDiperiksa} from "./sajian/kualitas.js";
import {type KolomTeks, tabelTeks} from "./tabelTeks.js";

const columns: readonly KolomTeks[] = [
  {judul: "Berkas"},
  {judul: "Jenis"},
  {judul: "Dibaca", kanan: true},
  {judul: "Diterima", kanan: true},
  {judul: "Ditolak", kanan: true},
  {judul: "Total pagu", kanan: true},
  {judul: "Total realisasi", kanan: true},
  {judul: namaTingkat.galat, kanan: true},
  {judul: namaTingkat.peringatan, kanan: true},
  {judul: namaTingkat.info, kanan: true},
  {judul: ""},
];

/**
 * The files as a table: one line per input file and sheet with its kind, rows read, kept and rejected, totals in rupiah,
 * notes of each level, and whether it was read again.
 */
export async function berkasLines(gudang: string, isChanged: (berkas: string) => boolean): Promise<string[]> {
  const rows = await withGudang(gudang, readBerkasDiperiksa);
  return tabelTeks(
    columns,
    rows.map((row) => [
      row.lembar === null ? row.berkas : `${row.berkas} › ${row.lembar}`,
      row.jenis ?? "tidak dikenal",
      ...[row.dibaca, row.diterima, row.ditolak].map(formatAngka),
      ...[row.totalPagu, row.totalRealisasi].map((total) => (total === null ? tanpaAngka : formatAngka(total))),
      ...[row.galat, row.peringatan, row.info].map(formatAngka),
      isChanged(row.berkas) ? "" : "tidak berubah",
    ]),
  );
}
