import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {deretBerjalan} from "./deret.js";
import {compareRelasi, placeOf} from "./hasil.js";

interface Beda {
  berkas: string;
  lembar: string | null;
  baris: number | null;
  kode: string;
  bulan: number;
  berkas_sebelum: string;
  lembar_sebelum: string | null;
  lalu: number;
  sebelum: number;
  rekening: number;
}

/**
 * Per leaf and kind of spending, or per leaf where two months split their kinds otherwise. What one month states and the
 * other does not is 0 there, unless rows of that input could not be read.
 */
const query = `
WITH ${deretBerjalan("peran_realisasi")}, urut AS (
  FROM pasang WHERE bulan_sebelum = bulan - 1
), macam AS (
  SELECT bagian, list_sort(list(DISTINCT coalesce(jenis_spj, 0))) AS jenis
  FROM bacaan.realisasi WHERE nilai_sampai IS NOT NULL GROUP BY bagian
), sama AS (
  SELECT u.*, a.jenis = b.jenis AS per_jenis
  FROM urut u JOIN macam a USING (bagian) JOIN macam b ON b.bagian = u.sebelum
), kini AS (
  SELECT s.bagian, r.kode_sub_kegiatan AS kode, coalesce(r.kode_rekening, 0) AS rekening,
    CASE WHEN s.per_jenis THEN coalesce(r.jenis_spj, 0) ELSE 0 END AS jenis,
    sum(r.nilai_sampai - r.nilai_bulan) AS lalu, bool_and(r.nilai_bulan IS NOT NULL) AS lengkap, min(r.baris) AS baris
  FROM bacaan.realisasi r JOIN sama s USING (bagian) WHERE r.nilai_sampai IS NOT NULL GROUP BY ALL
), dulu AS (
  SELECT s.bagian, r.kode_sub_kegiatan AS kode, coalesce(r.kode_rekening, 0) AS rekening,
    CASE WHEN s.per_jenis THEN coalesce(r.jenis_spj, 0) ELSE 0 END AS jenis, sum(r.nilai_sampai) AS sampai
  FROM bacaan.realisasi r JOIN sama s ON s.sebelum = r.bagian WHERE r.nilai_sampai IS NOT NULL GROUP BY ALL
), relasi AS (
  SELECT bagian, kode, rekening, k.baris, coalesce(k.lalu, 0) AS lalu, coalesce(d.sampai, 0) AS sampai
  FROM kini k FULL JOIN dulu d USING (bagian, kode, rekening, jenis) JOIN sama s USING (bagian)
  WHERE coalesce(k.lengkap, s.ditolak = 0) AND (d.sampai IS NOT NULL OR s.ditolak_sebelum = 0)
)
SELECT s.berkas, s.lembar, min(r.baris) FILTER (r.lalu <> r.sampai) AS baris, k.teks AS kode, s.bulan,
  s.berkas_sebelum, s.lembar_sebelum, sum(r.lalu)::DOUBLE AS lalu, sum(r.sampai)::DOUBLE AS sebelum,
  count(DISTINCT r.rekening) FILTER (r.lalu <> r.sampai)::INTEGER AS rekening,
  count(*) AS diperiksa, bool_or(r.lalu <> r.sampai) AS beda
FROM relasi r JOIN sama s USING (bagian) JOIN kamus_kata k ON k.nomor = r.kode
GROUP BY s.bagian, s.berkas, s.lembar, k.teks, s.bulan, s.berkas_sebelum, s.lembar_sebelum
ORDER BY s.berkas, s.lembar, s.bulan, k.teks`;

/** `bulan-lalu-beda`: what an SPJ says was spent up to last month is what last month's SPJ says. */
export async function bulanLaluBeda(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  return {aturan: "bulan-lalu-beda", diperiksa, temuan: beda.map(toTemuan)};
}

function toTemuan({berkas, lembar, baris, kode, bulan, lalu, sebelum, rekening, ...dulu}: Beda) {
  const selisih = jumlahRupiah([lalu, -sebelum]);
  const place = placeOf({berkas: dulu.berkas_sebelum, lembar: dulu.lembar_sebelum});
  return temuanOf("bulan-lalu-beda", {berkas, lembar}, {
    baris,
    kode,
    tercetak: formatAngka(lalu),
    nilai_tercetak: lalu,
    seharusnya: sebelum,
    selisih,
    pesan: `"s.d. Bulan Lalu" ${kode} di SPJ ${formatBulan(bulan)} berjumlah ${formatAngka(lalu)}, sedangkan ` +
      `"s.d. Bulan Ini" di SPJ ${formatBulan(bulan - 1)} (${place}) ${formatAngka(sebelum)}: selisih ` +
      `${formatAngka(selisih)}${selisih === 0 ? ", tetapi rinciannya berbeda" : ""}, pada ${rekening} rekening. ` +
      "Seharusnya sama; cek apakah ada koreksi mundur.",
  });
}
