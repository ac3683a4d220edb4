import type {DuckDBConnection} from "@duckdb/node-api";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {namaNomenklatur, readKodePagu} from "./kodePagu.js";

/** `kode-tidak-dikenal`: a code that the nomenclature in force does not have, and that is none of an older form. */
export async function kodeTidakDikenal(connection: DuckDBConnection): Promise<HasilSilang> {
  const rows = await readKodePagu(connection);
  const unknown = rows.filter(({dikenal, empat_angka, pengganti}) =>
    !dikenal && empat_angka === null && pengganti === null
  );
  const temuan = unknown.map((row) => {
    const {tahun, kode, baris, kolom} = row;
    return temuanOf("kode-tidak-dikenal", row, {
      baris,
      kolom,
      kode,
      tercetak: kode,
      pesan: `Kode ${kode} pada pagu ${tahun} tidak ada di ${namaNomenklatur(row)} untuk bidang ${kode.slice(0, 4)}. ` +
        "Seharusnya salah satu kode sub kegiatan di sana; cek salah ketik.",
    });
  });
  return {aturan: "kode-tidak-dikenal", diperiksa: rows.length, temuan};
}
