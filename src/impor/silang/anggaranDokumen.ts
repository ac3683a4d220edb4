import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {formatAngka} from "../../format/angka.js";
import type {AnggaranProgram, DataSilang, Pernyataan} from "../../model/silang.js";
import {temuanOf} from "../aturan/temuan.js";
import {type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

/**
 * Budgets that documents print, against the budget that is counted: `pagu-dokumen-beda` per program and for the sum of a
 * table's programs, `anggaran-tahunan-beda` for a total known only as a yearly sum.
 *
 * A program without a printed code is known by its name; one that no counted program bears is `program-tidak-dikenal`.
 */
export function periksaAnggaranDokumen(data: DataSilang): HasilSilang[] {
  return [...periksaProgram(data), periksaTahunan(data)];
}

function periksaProgram({pernyataan, program}: DataSilang): HasilSilang[] {
  const beda: HasilSilang = {aturan: "pagu-dokumen-beda", diperiksa: 0, temuan: []};
  const asing: HasilSilang = {aturan: "program-tidak-dikenal", diperiksa: 0, temuan: []};
  const stated = pernyataan.filter((p) => p.ukuran === "pagu" && p.kodeIndikator === null && p.nilai !== null);
  for (
    const rows of kelompokkan(stated, ({berkas, lembar, tabel, tahun}) => `${berkas}|${lembar}|${tabel}|${tahun}`)
      .values()
  ) {
    const own = program.filter((p) =>
      p.tahun === rows[0]!.tahun && (rows[0]!.skpd === null || p.skpd === rows[0]!.skpd)
    );
    if (own.length === 0) continue;
    const matched = rows.flatMap((row) => {
      asing.diperiksa += 1;
      const same = own.find((p) => isSame(row, p));
      if (same !== undefined) return [{row, same}];
      asing.temuan.push(temuanAt(asing.aturan, row, {
        pesan: `${
          subjek(row)
        } di ${row.tabel} tidak ada di antara program yang anggarannya diimpor tahun ${row.tahun}.`,
      }));
      return [];
    });
    for (const {row, same} of matched) {
      beda.diperiksa += 1;
      const selisih = jumlahRupiah([row.nilai!, -same.pagu]);
      if (selisih === 0) continue;
      beda.temuan.push(temuanAt(beda.aturan, row, {
        kode: same.kode,
        seharusnya: same.pagu,
        selisih,
        pesan: `Anggaran ${subjek(row)} (${same.kode}) di ${row.tabel} ${formatAngka(row.nilai!)}, di ${same.berkas} ` +
          `${formatAngka(same.pagu)}: selisih ${formatAngka(selisih)}.`,
      }));
    }
    if (matched.length === rows.length && matched.length === own.length) periksaJumlah(rows, own, beda);
  }
  return [beda, asing];
}

function periksaJumlah(rows: readonly Pernyataan[], own: readonly AnggaranProgram[], hasil: HasilSilang): void {
  hasil.diperiksa += 1;
  const [printed, counted] = [jumlahRupiah(rows.map((r) => r.nilai!)), jumlahRupiah(own.map((p) => p.pagu))];
  const selisih = jumlahRupiah([printed, -counted]);
  if (selisih === 0) return;
  const last = rows.at(-1)!;
  hasil.temuan.push(temuanAt(hasil.aturan, last, {
    kode: null,
    tercetak: formatAngka(printed),
    nilai_tercetak: printed,
    seharusnya: counted,
    selisih,
    pesan:
      `Jumlah anggaran ${rows.length} program di ${last.tabel} ${formatAngka(printed)}, sedangkan pagu SKPD tahun ` +
      `${last.tahun} ${formatAngka(counted)}: selisih ${formatAngka(selisih)}.`,
  }));
}

function periksaTahunan({anggaranTahunan, program}: DataSilang): HasilSilang {
  const hasil: HasilSilang = {aturan: "anggaran-tahunan-beda", diperiksa: 0, temuan: []};
  for (
    const rows of kelompokkan(anggaranTahunan, ({berkas, lembar, tahun}) => `${berkas}|${lembar}|${tahun}`).values()
  ) {
    const [first] = rows as [typeof rows[number]];
    const own = program.filter((p) => p.tahun === first.tahun && (first.skpd === null || p.skpd === first.skpd));
    if (own.length === 0) continue;
    hasil.diperiksa += 1;
    const [printed, counted] = [jumlahRupiah(rows.map((r) => r.nilai)), jumlahRupiah(own.map((p) => p.pagu))];
    const selisih = jumlahRupiah([printed, -counted]);
    if (selisih === 0) continue;
    hasil.temuan.push(temuanOf(hasil.aturan, first, {
      baris: first.baris,
      kolom: first.kolom,
      tercetak: first.teks,
      nilai_tercetak: printed,
      seharusnya: counted,
      selisih,
      pesan: `Anggaran tahun ${first.tahun} tercetak ${formatAngka(printed)}, sedangkan jumlah pagu yang diimpor ` +
        `${formatAngka(counted)}: selisih ${formatAngka(selisih)}.`,
    }));
  }
  return hasil;
}

function isSame({kode, nama}: Pernyataan, program: AnggaranProgram): boolean {
  if (kode !== null) return kode === program.kode;
  return nama !== null && program.nama !== null && normalise(nama) === normalise(program.nama);
}

function normalise(nama: string): string {
  return nama.toLowerCase().replace(/[^a-z0-9]/g, "");
}
