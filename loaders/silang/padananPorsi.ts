import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahPorsi} from "../../src/calc/jumlahPorsi.js";
import {formatAngka} from "../../src/format/angka.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows} from "../gudang/baca.js";

interface Porsi {
  berkas: string;
  lembar: string | null;
  baris: number;
  kode_lama: string;
  tahun_lama: number;
  tahun_baru: number;
  kode_baru: string[];
  porsi: (number | null)[];
}

const query = `
WITH satu AS (
  SELECT kode_lama, tahun_lama, tahun_baru, kode_baru, porsi,
    min({'berkas': berkas, 'lembar': lembar, 'baris': baris}) AS tempat
  FROM padanan GROUP BY ALL
), kode AS (
  SELECT kode_lama, tahun_lama, tahun_baru, min(tempat) AS tempat, list(kode_baru ORDER BY kode_baru) AS kode_baru,
    list(porsi ORDER BY kode_baru) AS porsi
  FROM satu GROUP BY ALL HAVING count(porsi) > 0
)
SELECT tempat.berkas AS berkas, tempat.lembar AS lembar, tempat.baris AS baris, * EXCLUDE (tempat)
FROM kode ORDER BY ALL`;

/**
 * `padanan-porsi`: the shares of one old code add up to 100 %, within their rounding. Where some are not given, those that are stay within 100 %.
 */
export async function padananPorsi(connection: DuckDBConnection): Promise<HasilSilang> {
  const rows = await queryRows<Porsi>(connection, query);
  return {aturan: "padanan-porsi", diperiksa: rows.length, temuan: rows.flatMap(checkPorsi)};
}

function checkPorsi({berkas, lembar, baris, kode_lama, tahun_lama, tahun_baru, kode_baru, porsi}: Porsi): Temuan[] {
  const given = porsi.filter((share) => share !== null);
  const {jumlah: sum, kurang, lebih} = jumlahPorsi(given);
  const isWhole = given.length === porsi.length;
  if (!lebih && !(isWhole && kurang)) return [];
  const parts = kode_baru.map((kode, index) => `${kode} ${spell(porsi[index] ?? null)}`).join(", ");
  return [temuanOf("padanan-porsi", {berkas, lembar}, {
    baris,
    kode: kode_lama,
    tercetak: formatAngka(sum),
    nilai_tercetak: sum,
    seharusnya: 100,
    selisih: Number((sum - 100).toFixed(9)),
    pesan: `Porsi padanan ${kode_lama} (${tahun_lama}) ke ${tahun_baru} berjumlah ${spell(sum)}: ${parts}. ` +
      `Seharusnya ${isWhole ? "" : "paling banyak "}100 %.`,
  })];
}

function spell(share: number | null): string {
  return share === null ? "belum diisi" : `${formatAngka(share)} %`;
}
