import type {DuckDBConnection} from "@duckdb/node-api";
import {matchDicek, type TandaDicek} from "../../src/impor/dicek.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows} from "./baca.js";

/**
 * The temporary table `dicek_berlaku`: the findings that the agency has marked as checked, each with the reason. Gives
 * the findings about marks that are about nothing any more. Comes when all other findings are in `bacaan.temuan`.
 */
export async function applyDicek(connection: DuckDBConnection, tanda: readonly TandaDicek[]): Promise<Temuan[]> {
  await connection.run("CREATE TEMP TABLE dicek_diminta (aturan VARCHAR, berkas VARCHAR)");
  await connection.run("CREATE TEMP TABLE dicek_berlaku (nomor BIGINT, alasan VARCHAR)");
  for (const {aturan, berkas} of tanda) {
    await connection.run("INSERT INTO dicek_diminta VALUES ($aturan, $berkas)", {aturan, berkas});
  }
  const temuan = await queryRows<Temuan & {nomor: number}>(
    connection,
    `SELECT t.* EXCLUDE (id), t.rowid::INTEGER AS nomor
    FROM bacaan.temuan t SEMI JOIN dicek_diminta USING (aturan, berkas) ORDER BY t.rowid`,
  );
  const {cocok, kedaluwarsa} = matchDicek(tanda, temuan);
  const alasan = new Map(cocok.map(({temuan: index, tanda: {alasan}}) => [temuan[index]!.nomor, alasan]));
  for (const [nomor, teks] of alasan) {
    await connection.run("INSERT INTO dicek_berlaku VALUES ($nomor, $teks)", {nomor, teks});
  }
  return kedaluwarsa;
}
