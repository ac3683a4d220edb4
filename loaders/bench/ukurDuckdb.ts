/** Loads a CSV into a table of a new database with DuckDB's own `read_csv`: `ukurDuckdb.ts CSV DATABASE`. */
import {DuckDBInstance} from "@duckdb/node-api";
import {performance} from "node:perf_hooks";
import process from "node:process";

const [csv = "", database = ""] = process.argv.slice(2);
const start = performance.now();
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run("CREATE TABLE dokumen AS SELECT * FROM read_csv($csv)", {csv});
await connection.run("CHECKPOINT");
const reader = await connection.runAndReadAll("SELECT count(*)::INTEGER FROM dokumen");
const baris = reader.getRows()[0]![0];
connection.closeSync();
instance.closeSync();
console.log(JSON.stringify({detik: (performance.now() - start) / 1000, baris}));
