import type {DuckDBConnection} from "@duckdb/node-api";
import {formatAngka} from "../../src/format/angka.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {compareRelasi} from "./hasil.js";

interface Beda {
  berkas: string;
  lembar: string | null;
  baris: number;
  kolom: string;
  kode: string;
  nilai: number;
  dihitung: number;
  berkas_dihitung: string;
}

/**
 * Two sources of the same spending that differ, per sub kegiatan. Only an input that could itself have counted is
 * compared, and only where the counted series has the same month: an SPJ of a BP or BPP is a part, and an SPJ
 * administratif goes by other dates, so their differences are no disagreement. Spending is compared only between
 * sources of the same basis: SPJ, SP2D and LRA legitimately differ, and are reconciled elsewhere.
 */
const query = `
WITH pembanding AS (
  FROM m WHERE lingkup = 'SKPD' AND NOT administratif AND peran_realisasi = 'pembanding'
), counted AS (
  SELECT DISTINCT tahun, skpd, bulan, jenis, status_angka FROM m WHERE peran_realisasi = 'dihitung'
), stated AS (
  SELECT bagian, min(baris) AS baris, min(kolom) AS kolom, kode_sub_kegiatan AS kode, sum(nilai_sampai) AS nilai
  FROM terbaca_realisasi SEMI JOIN pembanding USING (bagian) WHERE nilai_sampai IS NOT NULL GROUP BY ALL
), fakta AS (
  SELECT p.bagian, f.kode_sub_kegiatan AS kode, sum(f.nilai) AS nilai, min(f.berkas) AS berkas
  FROM pembanding p JOIN realisasi f ON f.tahun = p.tahun AND f.skpd = p.skpd AND f.bulan <= p.bulan
    AND f.sub_skpd IS NOT DISTINCT FROM coalesce(p.sub_skpd, f.sub_skpd)
  GROUP BY ALL
)
SELECT p.berkas, p.lembar, s.baris, s.kolom, s.kode, s.nilai::DOUBLE AS nilai, f.nilai::DOUBLE AS dihitung,
  f.berkas AS berkas_dihitung, 1 AS diperiksa, s.nilai <> f.nilai AS beda
FROM pembanding p JOIN stated s USING (bagian) JOIN fakta f USING (bagian, kode)
JOIN counted c ON c.tahun = p.tahun AND c.skpd = p.skpd AND c.bulan = p.bulan
WHERE coalesce(p.status_angka, 'spj') = coalesce(c.status_angka, 'spj') AND c.jenis <> 'realisasi-dokumen'
ORDER BY p.berkas, p.lembar, s.baris`;

/** `sumber-berbeda`: what an input that does not count states as spent otherwise than the one that does. */
export async function sumberBerbeda(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  const temuan = beda.map(({berkas, lembar, baris, kolom, kode, nilai, dihitung, berkas_dihitung}) =>
    temuanOf("sumber-berbeda", {berkas, lembar}, {
      baris,
      kolom,
      kode,
      tercetak: formatAngka(nilai),
      nilai_tercetak: nilai,
      seharusnya: dihitung,
      selisih: nilai - dihitung,
      pesan:
        `realisasi di sini ${formatAngka(nilai)}, di ${berkas_dihitung} ${formatAngka(dihitung)} (yang dihitung): ` +
        `selisih ${formatAngka(nilai - dihitung)}.`,
    })
  );
  return {aturan: "sumber-berbeda", diperiksa, temuan};
}
