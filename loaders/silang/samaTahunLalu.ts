import type {DuckDBConnection} from "@duckdb/node-api";
import {formatAngka} from "../../src/format/angka.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {compareRelasi, type TempatSilang} from "./hasil.js";
import {paguTerakhir} from "./paguTerakhir.js";

interface Sama extends TempatSilang {
  tahun: number;
  skpd: string;
  kode: string;
  pagu: number;
  realisasi: number;
}

/** Sub kegiatan that have pagu and realisasi, neither of them 0, in both years. */
const query = `
WITH ${paguTerakhir}, anggaran AS (
  SELECT tahun, skpd, kode_sub_kegiatan AS kode, sum(nilai) AS pagu,
    arg_min({'berkas': berkas, 'lembar': lembar, 'baris': baris, 'kolom': kolom}, (berkas, lembar, baris)) AS tempat
  FROM terakhir GROUP BY ALL
), belanja AS (
  SELECT tahun, skpd, kode_sub_kegiatan AS kode, sum(nilai) AS realisasi FROM realisasi GROUP BY ALL
), tahunan AS (
  SELECT * FROM anggaran JOIN belanja USING (tahun, skpd, kode) WHERE pagu <> 0 AND realisasi <> 0
)
SELECT a.tempat.berkas AS berkas, a.tempat.lembar AS lembar, a.tempat.baris AS baris, a.tempat.kolom AS kolom, a.tahun,
  a.skpd, a.kode, a.pagu::DOUBLE AS pagu, a.realisasi::DOUBLE AS realisasi, 1 AS diperiksa,
  a.pagu = l.pagu AND a.realisasi = l.realisasi AS beda
FROM tahunan a JOIN tahunan l ON l.tahun = a.tahun - 1 AND l.skpd = a.skpd AND l.kode = a.kode
ORDER BY a.tahun, a.skpd, a.kode`;

/** How many codes a finding names. */
const named = 5;

/** `sama-tahun-lalu`: figures of a whole year that are last year's to the rupiah may be a copy. */
export async function samaTahunLalu(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda: sama} = await compareRelasi<Sama>(connection, query);
  const groups = new Map<string, Sama[]>();
  for (const row of sama) {
    const key = `${row.tahun}|${row.skpd}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return {aturan: "sama-tahun-lalu", diperiksa, temuan: [...groups.values()].map(toTemuan)};
}

function toTemuan(sama: readonly Sama[]): Temuan {
  const {berkas, lembar, baris, kolom, kode, tahun, skpd, pagu, realisasi} = sama[0]!;
  const codes = sama.slice(0, named).map((s) => s.kode).join(", ");
  const more = sama.length > named ? `, dan ${sama.length - named} lagi` : "";
  return temuanOf("sama-tahun-lalu", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: formatAngka(pagu),
    nilai_tercetak: pagu,
    pesan: `Pagu dan realisasi ${tahun} ${skpd} persis sama dengan ${tahun - 1} pada ${sama.length} sub kegiatan: ` +
      `${codes}${more} (${kode}: pagu ${formatAngka(pagu)}, realisasi ${formatAngka(realisasi)}). ` +
      "Cek apakah angka tahun lalu tersalin.",
  });
}
