import type {DuckDBConnection} from "@duckdb/node-api";
import {aturanKategori} from "../../src/calc/aturanKategori.js";
import {aturanPergeseran} from "../../src/calc/aturanPergeseran.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {BarisAturan} from "../../src/model/kinerja.js";
import {queryRows} from "../gudang/baca.js";

type BarisTercatat = BarisAturan & {berkas: string; lembar: string | null};

const query = `
SELECT berkas, lembar, baris, aturan, kunci, nilai, berlaku_sejak, daerah, sumber, kepastian
FROM aturan WHERE aturan IN ('pergeseran', 'kategori-capaian') ORDER BY berkas, lembar, baris`;

/**
 * `aturan-tidak-berlaku`: rows that change the rules of pergeseran or the categories of capaian and cannot be followed, at
 * any date of any daerah.
 */
export async function aturanDaerah(connection: DuckDBConnection): Promise<HasilSilang> {
  const rows = await queryRows<BarisTercatat>(connection, query);
  const places = new Set(rows.map(({daerah}) => daerah ?? ""));
  const dates = new Set(rows.map(({berlaku_sejak}) => berlaku_sejak ?? ""));
  const found = [...places].flatMap((daerah) =>
    [...dates].flatMap((tanggal) =>
      [aturanPergeseran, aturanKategori].flatMap((read) => read(rows, {daerah, tanggal}).masalah)
    )
  );
  const once = new Map(found.map((masalah) => [`${masalah.baris}|${masalah.kunci}|${masalah.alasan}`, masalah]));
  const temuan = [...once.values()].map(({baris, kunci, nilai, alasan}) => {
    const row = rows.find((r) => r.baris === baris && r.kunci === kunci && r.nilai === nilai)!;
    return temuanOf("aturan-tidak-berlaku", row, {baris, kode: kunci, tercetak: nilai, pesan: alasan});
  });
  return {aturan: "aturan-tidak-berlaku", diperiksa: rows.length, temuan};
}
