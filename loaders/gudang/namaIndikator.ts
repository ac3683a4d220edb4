import type {DuckDBConnection} from "@duckdb/node-api";
import {type NamaIndikator, resolveIndikator} from "../../src/impor/indikator.js";
import {queryRows} from "./baca.js";

interface BarisDaftar extends Omit<NamaIndikator, "alias"> {
  skpd: string | null;
  alias: string;
}

const named = ["indikator", "target", "capaian", "indikator_program", "catatan", "tercetak"];

/**
 * The temporary table `indikator_dikenal`: the code of every name of an indicator that an input of an SKPD prints. Each
 * SKPD has indicators of its own, also where two of them bear one name.
 */
export async function nameIndikator(connection: DuckDBConnection): Promise<void> {
  const listed = await queryRows<BarisDaftar>(
    connection,
    `SELECT DISTINCT k.skpd, f.indikator, f.kode_indikator, f.alias, f.sasaran
    FROM bacaan.indikator f JOIN bacaan.ketetapan k USING (bagian) ORDER BY ALL`,
  );
  const printed = await queryRows<{skpd: string | null; indikator: string}>(
    connection,
    named.map((table) =>
      `SELECT k.skpd, f.indikator FROM bacaan.${table} f JOIN bacaan.ketetapan k USING (bagian)
      WHERE f.indikator IS NOT NULL`
    ).join(" UNION "),
  );
  await connection.run("CREATE TEMP TABLE indikator_dikenal (skpd VARCHAR, nama VARCHAR, kode_indikator VARCHAR)");
  for (const skpd of new Set(printed.map((row) => row.skpd))) {
    const own = listed.filter((row) => row.skpd === skpd || row.skpd === null);
    const codes = resolveIndikator(
      own.map(({alias, ...row}) => ({...row, alias: JSON.parse(alias)})),
      printed.filter((row) => row.skpd === skpd).map(({indikator}) => indikator),
    );
    for (const [nama, kode] of codes) {
      await connection.run("INSERT INTO indikator_dikenal VALUES ($skpd, $nama, $kode)", {skpd, nama, kode});
    }
  }
}
