import type {DuckDBConnection} from "@duckdb/node-api";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {queryRows} from "../gudang/baca.js";

/** A check over files; it reads the tables of the warehouse and the temporary table `m`. */
export type PeriksaSilang = (connection: DuckDBConnection) => Promise<HasilSilang>;

/** Where a finding stands. */
export interface TempatSilang {
  berkas: string;
  lembar: string | null;
  baris: number | null;
  kolom: string | null;
}

/**
 * Runs a query whose rows are the relations compared, with `diperiksa` (how many a row stands for) and `beda` (whether
 * it does not hold). Gives their number, and the rows that do not hold in the order of the query.
 */
export async function compareRelasi<T>(
  connection: DuckDBConnection,
  sql: string,
): Promise<{diperiksa: number; beda: T[]}> {
  await connection.run(`CREATE TEMP TABLE relasi AS ${sql}`);
  const [jumlah] = await queryRows<{diperiksa: number}>(
    connection,
    "SELECT coalesce(sum(diperiksa), 0)::DOUBLE AS diperiksa FROM relasi",
  );
  const beda = await queryRows<T>(connection, "SELECT * EXCLUDE (diperiksa, beda) FROM relasi WHERE beda");
  await connection.run("DROP TABLE relasi");
  return {diperiksa: jumlah!.diperiksa, beda};
}

/** The name of an input: its file, and its sheet where it has one. */
export function placeOf({berkas, lembar}: {berkas: string; lembar: string | null}): string {
  return lembar === null ? berkas : `${berkas} › ${lembar}`;
}
