import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {deretBerjalan} from "./deret.js";
import {compareRelasi, placeOf, type TempatSilang} from "./hasil.js";

interface Beda extends TempatSilang {
  kode: string;
  bulan: number;
  bulan_sebelum: number;
  berkas_sebelum: string;
  lembar_sebelum: string | null;
  unit: string | null;
  lama: number;
  baru: number;
  total_lama: number;
  total_baru: number;
}

const query = `
WITH ${deretBerjalan("peran_pagu")}, nilai_sub AS (
  SELECT bagian, kode_sub_kegiatan AS kode, sum(nilai) AS nilai, min(baris) AS baris, min(kolom) AS kolom
  FROM bacaan.pagu SEMI JOIN deret USING (bagian) GROUP BY ALL
), total AS (
  SELECT bagian, sum(nilai) AS nilai FROM nilai_sub GROUP BY bagian
), dulu AS (
  SELECT p.bagian, n.kode, n.nilai FROM nilai_sub n JOIN pasang p ON p.sebelum = n.bagian
), kini AS (
  FROM nilai_sub SEMI JOIN pasang USING (bagian)
), relasi AS (
  SELECT bagian, kode, k.baris, k.kolom, coalesce(d.nilai, 0) AS lama, coalesce(k.nilai, 0) AS baru
  FROM kini k FULL JOIN dulu d USING (bagian, kode) JOIN pasang p USING (bagian)
  WHERE (k.nilai IS NOT NULL OR p.ditolak = 0) AND (d.nilai IS NOT NULL OR p.ditolak_sebelum = 0)
)
SELECT p.berkas, p.lembar, r.baris, h.teks AS kolom, k.teks AS kode, p.bulan, p.bulan_sebelum, p.berkas_sebelum,
  p.lembar_sebelum, p.sub_skpd AS unit, r.lama::DOUBLE AS lama, r.baru::DOUBLE AS baru, a.nilai::DOUBLE AS total_lama,
  b.nilai::DOUBLE AS total_baru, 1 AS diperiksa, r.lama <> r.baru AS beda
FROM relasi r JOIN pasang p USING (bagian) JOIN total b USING (bagian) JOIN total a ON a.bagian = p.sebelum
JOIN kamus_kata k ON k.nomor = r.kode LEFT JOIN kamus_kata h ON h.nomor = r.kolom
ORDER BY p.berkas, p.lembar, p.bulan, k.teks`;

/** `pagu-berubah`: the pagu of a sub kegiatan is another than in the input before, as a pergeseran or perubahan makes it. */
export async function paguBerubah(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  return {aturan: "pagu-berubah", diperiksa, temuan: beda.map(toTemuan)};
}

function toTemuan({berkas, lembar, baris, kolom, kode, lama, baru, ...lain}: Beda) {
  const place = placeOf({berkas: lain.berkas_sebelum, lembar: lain.lembar_sebelum});
  const selisih = jumlahRupiah([baru, -lama]);
  const whose = lain.unit === null ? "SKPD" : "unit SKPD";
  return temuanOf("pagu-berubah", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: formatAngka(baru),
    nilai_tercetak: baru,
    selisih,
    pesan: `Pagu ${kode} ${formatAngka(lama)} pada ${formatBulan(lain.bulan_sebelum)} (${place}) menjadi ` +
      `${formatAngka(baru)} pada ${formatBulan(lain.bulan)}: ${lama < baru ? "bertambah" : "berkurang"} ` +
      `${formatAngka(Math.abs(selisih))}. ` +
      (lain.total_lama === lain.total_baru
        ? `Total pagu ${whose} tetap ${formatAngka(lain.total_baru)}: pergeseran.`
        : `Total pagu ${whose} berubah dari ${formatAngka(lain.total_lama)} menjadi ` +
          `${formatAngka(lain.total_baru)}: perubahan.`),
  });
}
