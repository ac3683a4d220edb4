import type {DuckDBConnection} from "@duckdb/node-api";
import type {Temuan} from "../../src/model/temuan.js";
import {createTable, insertRows, type Kolom} from "../gudang/tabel.js";
import {aturanDaerah} from "./aturanDaerah.js";
import {bppLebih} from "./bppLebih.js";
import {bulanLaluBeda} from "./bulanLalu.js";
import {periksaDokumen} from "./dokumen.js";
import type {PeriksaSilang} from "./hasil.js";
import {kodeLama} from "./kodeLama.js";
import {kodeTidakDikenal} from "./kodeTidakDikenal.js";
import {padananPorsi} from "./padananPorsi.js";
import {paguBerbeda} from "./paguBerbeda.js";
import {paguBerubah} from "./paguBerubah.js";
import {rakBedaPagu} from "./rakPagu.js";
import {realisasiLebihDariPaguBerkas} from "./realisasiPagu.js";
import {rekonsiliasi} from "./rekonsiliasi.js";
import {samaTahunLalu} from "./samaTahunLalu.js";
import {sumberBerbeda} from "./sumberBerbeda.js";

/** Every check over files that compares in the database, one line each. */
const semua: readonly PeriksaSilang[] = [
  sumberBerbeda,
  paguBerbeda,
  bulanLaluBeda,
  paguBerubah,
  rakBedaPagu,
  realisasiLebihDariPaguBerkas,
  samaTahunLalu,
  kodeLama,
  kodeTidakDikenal,
  padananPorsi,
  aturanDaerah,
  rekonsiliasi,
  bppLebih,
];

const kolomPemeriksaan = {aturan: "VARCHAR", diperiksa: "INTEGER"} as const satisfies Kolom;

/**
 * Runs the checks over files and documents and gives their findings; the table `pemeriksaan` says how many relations
 * each rule compared. Comes when the other tables of the warehouse stand.
 */
export async function periksaSilang(connection: DuckDBConnection): Promise<Temuan[]> {
  const temuan: Temuan[] = [];
  const banyak = new Map<string, number>();
  const satuan = [];
  for (const periksa of semua) satuan.push(await periksa(connection));
  for (const hasil of [...satuan, ...await periksaDokumen(connection)]) {
    temuan.push(...hasil.temuan);
    banyak.set(hasil.aturan, (banyak.get(hasil.aturan) ?? 0) + hasil.diperiksa);
  }
  await connection.run(createTable("pemeriksaan", kolomPemeriksaan));
  const target = {schema: "main", name: "pemeriksaan", columns: kolomPemeriksaan};
  await insertRows(connection, target, [...banyak].map(([aturan, diperiksa]) => ({aturan, diperiksa})));
  return temuan;
}
