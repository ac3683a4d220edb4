import {env} from "node:process";

/** Where the input files are and where the warehouse is, as the environment says. */
export interface Lingkungan {
  data: string;
  gudang: string;
}

/** Reads `TELAAH_DATA` and `TELAAH_GUDANG`; paths are relative to the repository root. */
export function readLingkungan(): Lingkungan {
  return {data: env["TELAAH_DATA"] || "data", gudang: env["TELAAH_GUDANG"] || ".telaah/gudang.duckdb"};
}
