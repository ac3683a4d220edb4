import type {DuckDBConnection} from "@duckdb/node-api";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {type KodePagu, namaNomenklatur, readKodePagu} from "./kodePagu.js";

/** `kode-lama`: a code that the nomenclature in force writes with four digits, or that others have replaced. */
export async function kodeLama(connection: DuckDBConnection): Promise<HasilSilang> {
  const rows = await readKodePagu(connection);
  return {aturan: "kode-lama", diperiksa: rows.length, temuan: rows.flatMap(checkKode)};
}

function checkKode(row: KodePagu): Temuan[] {
  const {tahun, kode, pengganti, empat_angka, tahun_pengganti, berkas, lembar, baris, kolom} = row;
  if (pengganti === null && (empat_angka === null || row.dikenal)) return [];
  const reason = pengganti === null
    ? `masih dua angka; ${namaNomenklatur(row)} menulisnya empat angka, ${empat_angka}`
    : `sejak ${tahun_pengganti} diganti ${pengganti.join(", ")} menurut padanan`;
  return [temuanOf("kode-lama", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: kode,
    pesan: `Kode ${kode} pada pagu ${tahun} ${reason}. Tanyakan kepada pembuat berkas; kode tidak dipetakan otomatis.`,
  })];
}
