import type {DuckDBConnection} from "@duckdb/node-api";
import type {Aturan} from "../../src/impor/aturan/aturan.js";
import {daftarAturan} from "../../src/impor/aturan/daftar.js";
import type {AturanDiperiksa, BerkasDiperiksa, DataKualitas, KelompokCatatan} from "../../src/model/kualitas.js";
import {type TemuanTercatat, urutanTingkat} from "../../src/model/temuan.js";
import {queryRows, withGudang} from "../gudang/baca.js";
import {countCatatan} from "./catatan.js";
import {readRekonsiliasi} from "./rekonsiliasi.js";

/** A page lists of each rule in each file no more notes than a person reads, and of all of them what loads at once. */
const mostInGroup = 200;
const mostListed = 2000;

const worstFirst = "CASE tingkat WHEN 'galat' THEN 0 WHEN 'peringatan' THEN 1 ELSE 2 END";

/**
 * What the page about the quality of the data reads. Counts are of all notes; of the notes themselves every group sends
 * its first ones, so that 100 000 of them still make a small file.
 */
export async function readKualitas(gudang: string): Promise<DataKualitas> {
  return await withGudang(gudang, async (connection) => ({
    jumlah: await countCatatan(connection),
    kelompok: await readKelompok(connection),
    berkas: await readBerkasDiperiksa(connection),
    aturan: await readAturanDiperiksa(connection),
    rekonsiliasi: await readRekonsiliasi(connection),
  }));
}

/** Every input file and sheet with its rows, totals and notes. */
export async function readBerkasDiperiksa(connection: DuckDBConnection): Promise<BerkasDiperiksa[]> {
  return await queryRows<BerkasDiperiksa>(
    connection,
    `SELECT b.berkas, b.lembar, b.jenis, b.asal, b.tahun, b.bulan, b.baris_dibaca AS dibaca,
      b.baris_diterima AS diterima, b.baris_induk AS induk, b.baris_dikecualikan AS dikecualikan,
      b.baris_ditolak AS ditolak, b.alasan_dikecualikan AS "alasanDikecualikan", b.total_pagu::DOUBLE AS "totalPagu", b.total_realisasi::DOUBLE AS "totalRealisasi",
      coalesce(t.galat, 0)::INTEGER AS galat, coalesce(t.peringatan, 0)::INTEGER AS peringatan,
      coalesce(t.info, 0)::INTEGER AS info
    FROM berkas b LEFT JOIN (
      SELECT berkas, lembar, count(*) FILTER (tingkat = 'galat') AS galat,
        count(*) FILTER (tingkat = 'peringatan') AS peringatan, count(*) FILTER (tingkat = 'info') AS info
      FROM temuan WHERE NOT dicek GROUP BY ALL
    ) t ON t.berkas = b.berkas AND t.lembar IS NOT DISTINCT FROM b.lembar
    ORDER BY b.berkas, b.lembar`,
  );
}

/** Every rule, worst first, with how many notes it gave. */
export async function readAturanDiperiksa(connection: DuckDBConnection): Promise<AturanDiperiksa[]> {
  const counts = await queryRows<{aturan: string; banyak: number; dicek: number}>(
    connection,
    `SELECT aturan, (count(*) FILTER (NOT dicek))::INTEGER AS banyak, (count(*) FILTER (dicek))::INTEGER AS dicek
    FROM temuan GROUP BY aturan`,
  );
  const byRule = new Map(counts.map((count) => [count.aturan, count]));
  const rules: readonly [string, Aturan][] = Object.entries(daftarAturan);
  return rules.map(([id, {tingkat, arti, dasar = ""}]) => {
    const {banyak = 0, dicek = 0} = byRule.get(id) ?? {};
    return {id, tingkat, arti, dasar, banyak, dicek};
  }).sort((a, b) => urutanTingkat.indexOf(a.tingkat) - urutanTingkat.indexOf(b.tingkat));
}

async function readKelompok(connection: DuckDBConnection): Promise<KelompokCatatan[]> {
  const groups = await queryRows<Omit<KelompokCatatan, "temuan">>(
    connection,
    `SELECT berkas, aturan, tingkat, dicek, count(*)::INTEGER AS banyak FROM temuan
    GROUP BY berkas, aturan, tingkat, dicek
    ORDER BY dicek, ${worstFirst}, banyak DESC, berkas, aturan`,
  );
  const listed = await queryRows<TemuanTercatat>(
    connection,
    `SELECT * EXCLUDE (nomor, urutan) FROM (
      SELECT *, row_number() OVER (PARTITION BY berkas, aturan, tingkat, dicek ORDER BY urutan) AS nomor
      FROM (SELECT *, rowid AS urutan FROM temuan)
    ) WHERE nomor <= ${mostInGroup} ORDER BY nomor, urutan LIMIT ${mostListed}`,
  );
  const byGroup = new Map<string, TemuanTercatat[]>();
  for (const temuan of listed) {
    const key = keyOf(temuan);
    const list = byGroup.get(key) ?? [];
    if (list.length === 0) byGroup.set(key, list);
    list.push(temuan);
  }
  return groups.map((group) => ({...group, temuan: byGroup.get(keyOf(group)) ?? []}));
}

function keyOf({berkas, aturan, tingkat, dicek}: Omit<KelompokCatatan, "temuan" | "banyak">): string {
  return [berkas, aturan, tingkat, dicek].join("\n");
}
