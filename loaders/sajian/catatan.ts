import type {DuckDBConnection} from "@duckdb/node-api";
import type {DataCatatan, JumlahCatatan} from "../../src/model/catatan.js";
import type {TemuanTercatat} from "../../src/model/temuan.js";
import {queryRows, withGudang} from "../gudang/baca.js";

/** A page lists no more notes than a person reads; the counts are of all. */
const mostListed = 500;

/** The data-check notes, worst first, those marked as checked after the others. Grain: one finding. */
export async function readCatatan(gudang: string): Promise<DataCatatan> {
  return await withGudang(gudang, async (connection) => ({
    jumlah: await countCatatan(connection),
    temuan: await queryRows<TemuanTercatat>(connection, `FROM temuan LIMIT ${mostListed}`),
  }));
}

/** How many notes there are of each level, and how many of any level are marked as checked. */
export async function countCatatan(connection: DuckDBConnection): Promise<JumlahCatatan> {
  const [jumlah] = await queryRows<JumlahCatatan>(
    connection,
    `SELECT (count(*) FILTER (tingkat = 'galat' AND NOT dicek))::INTEGER AS galat,
      (count(*) FILTER (tingkat = 'peringatan' AND NOT dicek))::INTEGER AS peringatan,
      (count(*) FILTER (tingkat = 'info' AND NOT dicek))::INTEGER AS info,
      (count(*) FILTER (dicek))::INTEGER AS dicek,
      (count(DISTINCT berkas) FILTER (tingkat = 'galat' AND NOT dicek))::INTEGER AS "berkasSalah"
    FROM temuan`,
  );
  return jumlah!;
}
