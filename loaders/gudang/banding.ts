import type {DuckDBConnection} from "@duckdb/node-api";
import {formatAngka} from "../../src/format/angka.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows} from "./baca.js";

interface Beda {
  berkas: string;
  lembar: string | null;
  baris: number;
  kolom: string;
  kode: string;
  ukuran: string;
  nilai: number;
  dihitung: number;
  berkas_dihitung: string;
}

/**
 * Two sources of the same figures that differ, per sub kegiatan. Only an input that could itself have counted is
 * compared, and only where the counted series has the same month: an SPJ of a BP or BPP is a part, and an SPJ
 * administratif goes by other dates, so their differences are no disagreement.
 */
const query = `
WITH pembanding AS (
  FROM m WHERE peran = 'pembanding' AND lingkup = 'SKPD' AND NOT (kepala ->> '$.administratif')::BOOLEAN
), bulan_dihitung AS (
  SELECT DISTINCT tahun, skpd, bulan FROM m WHERE peran = 'dihitung'
), stated AS (
  SELECT id, min(baris) AS baris, min(kolom) AS kolom, kode_sub_kegiatan AS kode, 'pagu' AS ukuran, sum(nilai) AS nilai
  FROM bacaan.pagu GROUP BY ALL
  UNION ALL
  SELECT id, min(baris), min(kolom), kode_sub_kegiatan, 'realisasi', sum(nilai_sampai) FROM bacaan.realisasi GROUP BY ALL
), counted AS (
  SELECT p.id, f.kode_sub_kegiatan AS kode, 'pagu' AS ukuran, sum(f.nilai) AS nilai, min(f.berkas) AS berkas
  FROM pembanding p JOIN pagu f USING (tahun, skpd, tahapan) GROUP BY ALL
  UNION ALL
  SELECT p.id, f.kode_sub_kegiatan, 'realisasi', sum(f.nilai), min(f.berkas)
  FROM pembanding p JOIN realisasi f ON f.tahun = p.tahun AND f.skpd = p.skpd AND f.bulan <= p.bulan GROUP BY ALL
)
SELECT p.berkas, p.lembar, s.baris, s.kolom, s.kode, s.ukuran, s.nilai::DOUBLE AS nilai,
  c.nilai::DOUBLE AS dihitung, c.berkas AS berkas_dihitung
FROM pembanding p JOIN bulan_dihitung b USING (tahun, skpd, bulan)
JOIN stated s USING (id) JOIN counted c USING (id, kode, ukuran)
WHERE s.nilai <> c.nilai
ORDER BY p.berkas, p.lembar, s.baris, s.ukuran`;

/** `sumber-berbeda`: what an input that does not count states otherwise than the one that does. */
export async function compareSumber(connection: DuckDBConnection): Promise<Temuan[]> {
  const rows = await queryRows<Beda>(connection, query);
  return rows.map(({berkas, lembar, baris, kolom, kode, ukuran, nilai, dihitung, berkas_dihitung}) =>
    temuanOf("sumber-berbeda", {berkas, lembar}, {
      baris,
      kolom,
      kode,
      tercetak: formatAngka(nilai),
      nilai_tercetak: nilai,
      seharusnya: dihitung,
      selisih: nilai - dihitung,
      pesan:
        `${ukuran} di sini ${formatAngka(nilai)}, di ${berkas_dihitung} ${formatAngka(dihitung)} (yang dihitung): ` +
        `selisih ${formatAngka(nilai - dihitung)}.`,
    })
  );
}
