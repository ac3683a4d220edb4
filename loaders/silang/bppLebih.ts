import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {compareRelasi, type TempatSilang} from "./hasil.js";
import {tabelBasis, tabelBpp} from "./rekonsiliasiQuery.js";

interface Beda extends TempatSilang {
  kode: string;
  bulan: number;
  bpp: number;
  spj: number;
  banyak: number;
}

/**
 * Per sub kegiatan, what its rekening have beyond the SKPD, at the latest month that both state: what the SKPD has not yet
 * taken over in an earlier month is gone then.
 */
const query = `
WITH akhir AS MATERIALIZED (
  SELECT tahun, skpd, max(bulan) AS bulan FROM bpp_daun GROUP BY ALL
), daun AS MATERIALIZED (
  SELECT *, bpp > spj AS lebih FROM bpp_daun SEMI JOIN akhir USING (tahun, skpd, bulan)
), sub_kegiatan AS MATERIALIZED (
  SELECT tahun, skpd, bulan, sub, count(*) AS diperiksa, (count(*) FILTER (lebih))::INTEGER AS banyak,
    sum(bpp) FILTER (lebih) AS bpp, sum(spj) FILTER (lebih) AS spj, min(tempat) FILTER (lebih) AS tempat
  FROM daun GROUP BY ALL
)
SELECT s.tempat.berkas AS berkas, s.tempat.lembar AS lembar, s.tempat.baris AS baris, h.teks AS kolom, k.teks AS kode,
  s.bulan, s.bpp::DOUBLE AS bpp, s.spj::DOUBLE AS spj, s.banyak, s.diperiksa, s.banyak > 0 AS beda
FROM sub_kegiatan s JOIN kamus_kata k ON k.nomor = s.sub LEFT JOIN kamus_kata h ON h.nomor = s.tempat.kolom
ORDER BY berkas, lembar, baris`;

/** `bpp-lebih-dari-skpd`: the SPJ of a BPP is a part of the SKPD's, and no part is larger than the whole. */
export async function bppLebih(connection: DuckDBConnection): Promise<HasilSilang> {
  await connection.run(tabelBasis);
  await connection.run(tabelBpp);
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  await connection.run("DROP TABLE basis; DROP TABLE bpp_daun");
  return {aturan: "bpp-lebih-dari-skpd", diperiksa, temuan: beda.map(toTemuan)};
}

function toTemuan({berkas, lembar, baris, kolom, kode, bulan, bpp, spj, banyak}: Beda): Temuan {
  const selisih = jumlahRupiah([bpp, -spj]);
  return temuanOf("bpp-lebih-dari-skpd", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: formatAngka(bpp),
    nilai_tercetak: bpp,
    seharusnya: spj,
    selisih,
    pesan:
      `SPJ BPP ${kode} s.d. ${formatBulan(bulan)} ${formatAngka(bpp)} pada ${banyak} rekening, lebih besar dari SPJ ` +
      `fungsional SKPD ${formatAngka(spj)}: lebih ${
        formatAngka(selisih)
      }. Seharusnya paling banyak sebesar SPJ SKPD; cek ` +
      "SPJ BPP yang belum masuk SPJ SKPD.",
  });
}
