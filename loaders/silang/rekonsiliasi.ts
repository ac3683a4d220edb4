import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatAkhirBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows} from "../gudang/baca.js";
import {createTable, insertRows, type Kolom} from "../gudang/tabel.js";
import {
  type Basis,
  type BulanSkpd,
  type JumlahBulan,
  keyOf,
  type Kolam,
  type SelisihPasangan,
  splitPasangan,
} from "./pasanganRekonsiliasi.js";
import {queryJumlah, queryKolam, querySebab, tabelBasis, tabelBpp, tabelDokumen} from "./rekonsiliasiQuery.js";
import type {SelisihBulan} from "./sebabSelisih.js";

const money = "DECIMAL(18,2)";
const kunci = {asal: "VARCHAR", tahun: "INTEGER", skpd: "VARCHAR", bulan: "INTEGER"} as const;

/** Running totals up to a month with the files that state them, null where a source does not cover it. */
const kolomJumlah = {
  ...kunci,
  spj_fungsional: money,
  spj_fungsional_berkas: "VARCHAR",
  spj_administratif: money,
  spj_administratif_berkas: "VARCHAR",
  realisasi_dokumen: money,
  realisasi_dokumen_berkas: "VARCHAR",
  lra: money,
  lra_berkas: "VARCHAR",
} as const satisfies Kolom;

/** The difference `pokok` − `pembanding`, two columns of `rekonsiliasi`, by cause; the five causes add up to it. */
const kolomSelisih = {
  ...kunci,
  pokok: "VARCHAR",
  pembanding: "VARCHAR",
  selisih: money,
  belum_cair: money,
  setoran: money,
  timing: money,
  bpp: money,
  tidak_terjelaskan: money,
} as const satisfies Kolom;

interface Tempat {
  berkas: string;
  lembar: string | null;
}

interface Jumlah extends JumlahBulan {
  asal: string;
  spj_fungsional_berkas: string | null;
  spj_administratif_berkas: string | null;
  realisasi_dokumen_berkas: string | null;
  lra_berkas: string | null;
  /** Where the SPJ fungsional and the LRA stand. */
  tempat_fungsional: Tempat | null;
  tempat_lra: Tempat | null;
}

/**
 * The tables `rekonsiliasi`, what SPJ fungsional, SPJ administratif, documents and LRA state of each year, SKPD and month,
 * and `rekonsiliasi_selisih`, the difference of each pair of them by cause. They legitimately differ:
 * `rekonsiliasi-tidak-terjelaskan` is only what no cause explains at the latest month that a pair covers.
 */
export async function rekonsiliasi(connection: DuckDBConnection): Promise<HasilSilang> {
  await connection.run(tabelBasis);
  await connection.run(tabelDokumen);
  await connection.run(tabelBpp);
  const jumlah = await queryRows<Jumlah>(connection, queryJumlah);
  const perDaun = await byMonth<SelisihBulan>(connection, querySebab);
  const kolam = await byMonth<Kolam>(connection, queryKolam);
  await connection.run(
    "DROP TABLE basis; DROP TABLE bagian_dokumen; DROP TABLE cair_kemudian_dokumen; DROP TABLE dokumen; DROP TABLE jangkauan; DROP TABLE bpp_daun",
  );
  const rows = new Map(jumlah.map((row) => [keyOf(row), row]));
  const selisih = splitPasangan(jumlah, {perDaun, kolam});
  await keep(connection, "rekonsiliasi", kolomJumlah, jumlah);
  await keep(
    connection,
    "rekonsiliasi_selisih",
    kolomSelisih,
    selisih.map((row) => ({...row, asal: rows.get(keyOf(row))!.asal})),
  );
  const latest = selisih.filter(({terakhir}) => terakhir);
  return {
    aturan: "rekonsiliasi-tidak-terjelaskan",
    diperiksa: latest.length,
    temuan: latest.filter(({tidak_terjelaskan}) => tidak_terjelaskan !== 0)
      .map((row) => toTemuan(row, rows.get(keyOf(row))!)),
  };
}

async function byMonth<T>(connection: DuckDBConnection, sql: string): Promise<Map<string, T>> {
  const rows = await queryRows<BulanSkpd & T>(connection, sql);
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Makes a table and fills it with what it has of the rows. */
async function keep<T extends object>(connection: DuckDBConnection, name: string, columns: Kolom, rows: readonly T[]) {
  await connection.run(createTable(name, columns));
  await insertRows(connection, {schema: "main", name, columns}, rows as readonly (T & Record<string, never>)[]);
}

const namaBasis: Readonly<Record<Basis, string>> = {
  spj_fungsional: "SPJ fungsional",
  spj_administratif: "SPJ administratif",
  realisasi_dokumen: "realisasi per dokumen",
  lra: "LRA",
};

/** What a planner looks at where a pair does not meet. */
const saran: Readonly<Record<Basis, string>> = {
  spj_fungsional: "SPJ yang belum diimpor",
  spj_administratif: "SPJ yang disahkan di tahun lain atau bulan yang belum diimpor",
  realisasi_dokumen: "dokumen yang belum diimpor atau yang bulannya berbeda",
  lra: "SPJ atau dokumen yang belum diimpor, dan koreksi pada LRA",
};

/** At the SPJ fungsional; where there is none, at the LRA. */
function toTemuan(row: SelisihPasangan, jumlah: Jumlah): Temuan {
  const {tahun, skpd, bulan, pokok, pembanding, tidak_terjelaskan: sisa} = row;
  const amount = formatAngka;
  const atPokok = pokok === "spj_fungsional";
  const nilai = jumlah[atPokok ? pokok : pembanding]!;
  const selisih = atPokok ? sisa : -sisa;
  const pertama = namaBasis[pokok][0]!.toUpperCase() + namaBasis[pokok].slice(1);
  return temuanOf("rekonsiliasi-tidak-terjelaskan", (atPokok ? jumlah.tempat_fungsional : jumlah.tempat_lra)!, {
    tercetak: amount(nilai),
    nilai_tercetak: nilai,
    seharusnya: jumlahRupiah([nilai, -selisih]),
    selisih,
    pesan: `${pertama} ${skpd} s.d. ${formatAkhirBulan(tahun, bulan)} ${amount(jumlah[pokok]!)}, ` +
      `${namaBasis[pembanding]} ${amount(jumlah[pembanding]!)}: selisih ${amount(row.selisih)} (belum cair ` +
      `${amount(row.belum_cair)}, setoran ${amount(row.setoran)}, beda bulan ${amount(row.timing)}, BPP ` +
      `${amount(row.bpp)}, tidak terjelaskan ${amount(sisa)}). Seharusnya tidak ada yang tidak terjelaskan; cek ` +
      `${saran[pembanding]}.`,
  });
}
