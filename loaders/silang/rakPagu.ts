import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {compareRelasi, type TempatSilang} from "./hasil.js";

interface Beda extends TempatSilang {
  kode: string;
  tahapan: string;
  rak: number;
  pagu: number;
  berkas_pagu: string;
}

/**
 * Only what both state, at a stage that both name. A RAK of single units is compared with a pagu of the same units; a RAK
 * of the whole with all of the pagu.
 */
const query = `
WITH rencana AS (
  SELECT tahun, skpd, sub_skpd, tahapan, kode_sub_kegiatan AS kode, sum(nilai) AS nilai,
    arg_min({'berkas': berkas, 'lembar': lembar, 'baris': baris, 'kolom': kolom}, (berkas, lembar, baris, bulan)) AS tempat
  FROM rak WHERE tahapan <> 'tidak-disebut' GROUP BY ALL
), anggaran AS (
  SELECT tahun, skpd, sub_skpd, tahapan, kode_sub_kegiatan AS kode, sum(nilai) AS nilai, min(berkas) AS berkas
  FROM pagu GROUP BY ALL
  UNION ALL
  SELECT tahun, skpd, NULL, tahapan, kode_sub_kegiatan, sum(nilai), min(berkas)
  FROM pagu WHERE sub_skpd IS NOT NULL GROUP BY ALL
)
SELECT r.tempat.berkas AS berkas, r.tempat.lembar AS lembar, r.tempat.baris AS baris, r.tempat.kolom AS kolom, r.kode,
  r.tahapan, r.nilai::DOUBLE AS rak, a.nilai::DOUBLE AS pagu, a.berkas AS berkas_pagu, 1 AS diperiksa,
  r.nilai <> a.nilai AS beda
FROM rencana r JOIN anggaran a ON a.tahun = r.tahun AND a.skpd = r.skpd AND a.tahapan = r.tahapan AND a.kode = r.kode
  AND a.sub_skpd IS NOT DISTINCT FROM r.sub_skpd
ORDER BY berkas, lembar, baris, r.kode`;

/** `rak-beda-pagu` over files: the planned payments of a sub kegiatan add up to its pagu of the same stage. */
export async function rakBedaPagu(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  return {aturan: "rak-beda-pagu", diperiksa, temuan: beda.map(toTemuan)};
}

function toTemuan({berkas, lembar, baris, kolom, kode, tahapan, rak, pagu, berkas_pagu}: Beda) {
  const selisih = jumlahRupiah([rak, -pagu]);
  return temuanOf("rak-beda-pagu", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: formatAngka(rak),
    nilai_tercetak: rak,
    seharusnya: pagu,
    selisih,
    pesan: `RAK ${kode} tahapan ${tahapan} Januari sampai Desember berjumlah ${formatAngka(rak)}, sedangkan pagunya ` +
      `pada tahapan yang sama (${berkas_pagu}) ${formatAngka(pagu)}: ${selisih < 0 ? "kurang" : "lebih"} ` +
      `${formatAngka(Math.abs(selisih))}.`,
  });
}
