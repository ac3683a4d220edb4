import type {DuckDBConnection} from "@duckdb/node-api";
import {formatAngka} from "../../src/format/angka.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows} from "./baca.js";

/**
 * The tables of own layouts, in which a line is known by its key: what a planner calls them, the key, what a line states
 * beside its number, and the text that names a line. The files of a kind are split as the planner likes (by indicator,
 * kode or document), so that two of them are no duplicates; the same key in two of them is.
 *
 * A printed table is the table of its report: what the reports of two years print of one year are two statements.
 */
const isian = {
  fisik: {
    judul: "realisasi fisik",
    kunci: ["m.tahun", "m.bulan", "m.sub_skpd", "f.kode"],
    nilai: "f.persen",
    sebut: "f.kode",
  },
  capaian: {
    judul: "capaian indikator",
    kunci: ["indikator", "f.kode", "f.tahun", "f.bulan", "f.tabel", "CASE WHEN f.tabel IS NOT NULL THEN m.tahun END"],
    nilai: "f.nilai",
    lain: "f.predikat",
    sebut: "f.indikator",
  },
  target: {
    judul: "target indikator",
    kunci: [
      ...["indikator", "f.kode", "f.tahun", "f.akhir_periode", "f.dokumen", "f.periode_renstra", "f.versi", "f.tabel"],
      "CASE WHEN f.tabel IS NOT NULL THEN m.tahun END",
    ],
    nilai: "f.nilai",
    lain: "f.predikat",
    sebut: "f.indikator",
  },
  indikator_program: {
    judul: "program pendukung indikator",
    kunci: ["indikator", "f.kode_program"],
    nilai: "f.porsi",
    sebut: "f.indikator",
  },
  anggaran_tahunan: {
    judul: "anggaran setahun",
    kunci: ["f.tahun", "f.sumber_dana"],
    nilai: "f.nilai",
    sebut: "concat_ws(' ', f.sumber_dana, f.tahun)",
  },
  lhe: {
    judul: "nilai LHE",
    kunci: ["f.tahun_dinilai", "f.tahun_lhe", "f.jenis_baris", "f.komponen"],
    nilai: "f.nilai",
    lain: "[f.bobot::VARCHAR, f.capaian::VARCHAR, f.predikat]",
    sebut: "f.komponen",
  },
} as const satisfies Record<
  string,
  {judul: string; kunci: readonly string[]; nilai: string; lain?: string; sebut: string}
>;

type TabelIsian = keyof typeof isian;

const byIndikator = new Set<TabelIsian>(["capaian", "target", "indikator_program"]);
const withKolom = new Set<TabelIsian>(["fisik", "capaian", "target", "anggaran_tahunan", "lhe"]);
const names = Object.keys(isian) as TabelIsian[];

const barisOf = (name: TabelIsian): string => {
  const {kunci, nilai, sebut, ...lain} = isian[name];
  const known = byIndikator.has(name);
  const key = kunci.map((text) =>
    `(${text === "indikator" ? "coalesce(i.kode_indikator, f.indikator)" : text})::VARCHAR`
  );
  return `
SELECT '${name}' AS tabel, m.bagian, f.baris, ${withKolom.has(name) ? "f.kolom::VARCHAR" : "NULL"} AS kolom, m.berkas,
  m.lembar, m.jenis, m.skpd, m.urutan_sumber, [${key.join()}] AS kunci, (${nilai})::DOUBLE AS nilai,
  ${"lain" in lain ? `(${lain.lain})::VARCHAR` : "NULL"} AS lain, (${sebut})::VARCHAR AS sebut
FROM terbaca_${name} f JOIN m USING (bagian)${
    known
      ? "\nLEFT JOIN indikator_dikenal i ON i.nama = f.indikator AND i.skpd IS NOT DISTINCT FROM m.skpd::VARCHAR"
      : ""
  }${name === "fisik" ? "\nWHERE f.dasar = 'dilaporkan'" : ""}`;
};

/**
 * `ganda`: the lines whose key stands in two inputs of one kind, with the input that counts: that of the later row of
 * `sumber.csv` where all of them are listed, else the first by name. `ganda_lepas`: those that do not count.
 * `ganda_berkas`: of each input the rows of which nothing counts.
 */
const tabelGanda = `
CREATE TEMP TABLE ganda AS
WITH semua AS MATERIALIZED (${names.map(barisOf).join("\nUNION ALL")}
), kelompok AS MATERIALIZED (
  SELECT tabel, jenis, skpd, kunci, count(urutan_sumber) = count(*) AS tercantum,
    CASE WHEN count(urutan_sumber) = count(*)
      THEN arg_min({'berkas': berkas, 'lembar': lembar}, (-urutan_sumber, berkas::VARCHAR, lembar::VARCHAR))
      ELSE arg_min({'berkas': berkas, 'lembar': lembar}, (berkas::VARCHAR, lembar::VARCHAR)) END AS dihitung
  FROM semua GROUP BY ALL HAVING count(DISTINCT (berkas, lembar)) > 1
)
SELECT s.*, k.tercantum, k.dihitung, s.berkas = k.dihitung.berkas
  AND s.lembar IS NOT DISTINCT FROM k.dihitung.lembar AS terhitung
FROM semua s JOIN kelompok k ON k.tabel = s.tabel AND k.jenis = s.jenis AND k.skpd IS NOT DISTINCT FROM s.skpd
  AND k.kunci = s.kunci;

CREATE TEMP TABLE ganda_lepas AS SELECT DISTINCT tabel, bagian, baris, kolom FROM ganda WHERE NOT terhitung;
${
  names.map((name) => `
CREATE TEMP VIEW terhitung_${name} AS SELECT f.* FROM terbaca_${name} f ANTI JOIN (
  FROM ganda_lepas WHERE tabel = '${name}'
) g ON g.bagian = f.bagian AND g.baris = f.baris${
    withKolom.has(name) ? " AND g.kolom IS NOT DISTINCT FROM f.kolom::VARCHAR" : ""
  };`)
    .join("")
}

CREATE TEMP TABLE ganda_berkas AS
SELECT m.id, count(DISTINCT g.baris)::INTEGER AS jumlah FROM ganda_lepas g JOIN m USING (bagian)
ANTI JOIN (
  ${
  [...names.map((name) => `SELECT bagian, baris FROM terhitung_${name}`), "SELECT bagian, baris FROM bacaan.tercetak"]
    .join("\n  UNION ALL ")
}
) f ON f.bagian = g.bagian AND f.baris = g.baris
GROUP BY m.id`;

/** Names of the input files and sheets of a group, in order. */
const places = "list_sort(list(DISTINCT concat_ws(' › ', berkas, lembar)))";

interface Ganda {
  tabel: TabelIsian;
  berkas: string;
  lembar: string | null;
  tempat: string[];
  banyak: number;
  sebut: string;
}

interface Beda {
  tabel: TabelIsian;
  berkas: string;
  lembar: string | null;
  baris: number;
  kolom: string | null;
  sebut: string;
  nilai: number | null;
  dihitung: number | null;
  berkas_dihitung: string;
  banyak: number;
}

/**
 * Decides which lines of own layouts count where two inputs of one kind state the same key, and gives the findings:
 * `berkas-ganda` where `sumber.csv` does not choose, `isian-ganda-beda` where it does and the two differ. Makes the views
 * `terhitung_…` of what counts and the table `ganda_berkas`; needs the views `terbaca_…` and `indikator_dikenal`.
 */
export async function decideIsian(connection: DuckDBConnection): Promise<Temuan[]> {
  await connection.run(tabelGanda);
  const ganda = await queryRows<Ganda>(
    connection,
    `WITH kunci AS (
      SELECT tabel, dihitung, kunci, skpd, ${places} AS tempat, min(sebut) AS sebut
      FROM ganda WHERE NOT tercantum GROUP BY ALL
    )
    SELECT tabel, dihitung.berkas AS berkas, dihitung.lembar AS lembar, tempat, count(*)::INTEGER AS banyak,
      min(sebut) AS sebut
    FROM kunci GROUP BY ALL ORDER BY berkas, lembar, tabel`,
  );
  const beda = await queryRows<Beda>(
    connection,
    `SELECT tabel, berkas, lembar, baris, kolom, sebut, nilai, nilai_dihitung AS dihitung, berkas_dihitung, banyak FROM (
      SELECT l.*, c.nilai AS nilai_dihitung, concat_ws(' › ', c.berkas, c.lembar) AS berkas_dihitung,
        (count(*) OVER pasang)::INTEGER AS banyak, row_number() OVER (pasang ORDER BY l.baris, l.kolom) AS nomor
      FROM ganda l JOIN ganda c ON c.tabel = l.tabel AND c.jenis = l.jenis AND c.skpd IS NOT DISTINCT FROM l.skpd
        AND c.kunci = l.kunci
      WHERE l.tercantum AND NOT l.terhitung AND c.terhitung
        AND (c.nilai IS DISTINCT FROM l.nilai OR c.lain IS DISTINCT FROM l.lain)
      WINDOW pasang AS (PARTITION BY l.tabel, l.berkas, l.lembar, c.berkas, c.lembar)
    ) WHERE nomor = 1 ORDER BY berkas, lembar, tabel`,
  );
  return [...ganda.map(gandaTemuan), ...beda.map(bedaTemuan)];
}

function gandaTemuan({tabel, berkas, lembar, tempat, banyak, sebut}: Ganda): Temuan {
  return temuanOf("berkas-ganda", {berkas, lembar}, {
    pesan: `${tempat.join(" dan ")} sama-sama menyatakan ${isian[tabel].judul} yang sama, ${banyak} isian (misalnya ` +
      `${sebut}). Tulis semuanya di sumber.csv; baris yang lebih bawah yang dihitung. Sementara ini yang dihitung ` +
      `${placeOf(berkas, lembar)}.`,
  });
}

function bedaTemuan(
  {tabel, berkas, lembar, baris, kolom, sebut, nilai, dihitung, berkas_dihitung, banyak}: Beda,
): Temuan {
  const said = (value: number | null) => (value === null ? "kosong" : formatAngka(value));
  return temuanOf("isian-ganda-beda", {berkas, lembar}, {
    baris,
    kolom,
    tercetak: nilai === null ? null : formatAngka(nilai),
    nilai_tercetak: nilai,
    seharusnya: dihitung,
    selisih: nilai === null || dihitung === null ? null : nilai - dihitung,
    pesan: `${banyak} isian ${isian[tabel].judul} di sini berbeda dari ${berkas_dihitung}, yang dihitung karena ` +
      `barisnya di sumber.csv lebih bawah. Yang pertama: ${sebut} di sini ${said(nilai)}, di sana ${said(dihitung)}.`,
  });
}

function placeOf(berkas: string, lembar: string | null): string {
  return lembar === null ? berkas : `${berkas} › ${lembar}`;
}
