import {formatBulan} from "../format/bulan.js";
import type {AturanDiperiksa, BerkasDiperiksa} from "../model/kualitas.js";
import {alamatSel, namaTingkat, type TemuanTercatat, urutanTingkat} from "../model/temuan.js";
import {barisDicek} from "./barisDicek.js";
import {type LembarEkspor, writeBukuLaporan} from "./bukuLaporan.js";

export interface LaporanCatatan {
  /** All notes, in the order in which they are listed. */
  temuan: readonly TemuanTercatat[];
  berkas: readonly BerkasDiperiksa[];
  aturan: readonly AturanDiperiksa[];
}

/** The data-check notes as an .xlsx workbook for the bendahara: files, notes with their cells, rules. */
export async function writeLaporanCatatan(laporan: LaporanCatatan): Promise<Uint8Array> {
  const simulated = laporan.berkas.some(({asal}) => asal === "simulasi");
  return await writeBukuLaporan([ringkasan(laporan, simulated), catatan(laporan), aturan(laporan)], {
    kaki: `Telaah · Catatan pemeriksaan data${simulated ? " · memuat data SIMULASI" : ""}`,
  });
}

function ringkasan({temuan, berkas}: LaporanCatatan, simulated: boolean): LembarEkspor {
  const open = temuan.filter(({dicek}) => !dicek);
  const counts = urutanTingkat.map((tingkat) =>
    `${open.filter((t) => t.tingkat === tingkat).length} ${namaTingkat[tingkat]}`
  );
  return {
    nama: "Ringkasan",
    pengantar: [
      "Catatan pemeriksaan data",
      `${counts.join(", ")}; ${temuan.length - open.length} sudah dicek dan wajar. Rinciannya di lembar Catatan.`,
      ...(simulated ? ["Memuat data SIMULASI; lihat kolom Asal."] : []),
    ],
    kolom: [
      {judul: "Berkas", lebar: 44},
      {judul: "Lembar", lebar: 14},
      {judul: "Jenis", lebar: 18},
      {judul: "Asal", lebar: 14},
      {judul: "Posisi", lebar: 16},
      {judul: "Baris dibaca", lebar: 9},
      {judul: "Diterima", lebar: 11},
      {judul: "Induk", lebar: 9},
      {judul: "Dikecualikan", lebar: 14},
      {judul: "Ditolak", lebar: 9},
      {judul: "Total pagu (Rp)", lebar: 18},
      {judul: "Total realisasi (Rp)", lebar: 18},
      {judul: namaTingkat.galat, lebar: 9},
      {judul: namaTingkat.peringatan, lebar: 9},
      {judul: namaTingkat.info, lebar: 9},
    ],
    baris: berkas.map((b) => [
      b.berkas,
      b.lembar,
      b.jenis ?? "tidak dikenal",
      b.asal,
      b.tahun === null ? null : b.bulan === null ? String(b.tahun) : `${formatBulan(b.bulan)} ${b.tahun}`,
      ...[b.dibaca, b.diterima, b.induk, b.dikecualikan, b.ditolak, b.totalPagu, b.totalRealisasi],
      ...[b.galat, b.peringatan, b.info],
    ]),
  };
}

function catatan({temuan}: LaporanCatatan): LembarEkspor {
  return {
    nama: "Catatan",
    kolom: [
      {judul: "Tingkat", lebar: 12},
      {judul: "Aturan", lebar: 24},
      {judul: "Berkas", lebar: 40},
      {judul: "Lembar", lebar: 14},
      {judul: "Sel", lebar: 8},
      {judul: "Kode", lebar: 20},
      {judul: "Tertulis", lebar: 18},
      {judul: "Seharusnya", lebar: 18},
      {judul: "Selisih", lebar: 18},
      {judul: "Penjelasan", lebar: 60},
      {judul: "Sudah dicek", lebar: 28},
      {judul: "Baris untuk dicek.csv", lebar: 60},
    ],
    baris: temuan.map((t) => [
      namaTingkat[t.tingkat],
      t.aturan,
      t.berkas,
      t.lembar,
      alamatSel(t) || null,
      t.kode,
      t.nilai_tercetak ?? t.tercetak,
      t.seharusnya,
      t.selisih,
      t.pesan,
      t.dicek_alasan,
      t.dicek ? null : barisDicek(t),
    ]),
  };
}

function aturan({aturan}: LaporanCatatan): LembarEkspor {
  return {
    nama: "Aturan",
    kolom: [
      {judul: "Aturan", lebar: 28},
      {judul: "Tingkat", lebar: 12},
      {judul: "Arti", lebar: 60},
      {judul: "Dasar", lebar: 60},
      {judul: "Banyaknya", lebar: 11},
      {judul: "Sudah dicek", lebar: 11},
    ],
    baris: aturan.map((a) => [a.id, namaTingkat[a.tingkat], a.arti, a.dasar, a.banyak, a.dicek]),
  };
}
