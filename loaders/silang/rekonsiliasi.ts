import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatAkhirBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows} from "../gudang/baca.js";
import {createTable, insertRows, type Kolom} from "../gudang/tabel.js";
import {queryJumlah, querySebab, tabelBasis, tabelDokumen} from "./rekonsiliasiQuery.js";
import {type SebabSelisih, type SelisihBulan, splitSelisih} from "./sebabSelisih.js";

const money = "DECIMAL(18,2)";

/** Running totals up to a month with the files that state them, null where a source does not cover it; then the difference fungsional − documents. */
const kolom = {
  asal: "VARCHAR",
  tahun: "INTEGER",
  skpd: "VARCHAR",
  bulan: "INTEGER",
  spj_fungsional: money,
  spj_fungsional_berkas: "VARCHAR",
  spj_administratif: money,
  spj_administratif_berkas: "VARCHAR",
  realisasi_dokumen: money,
  realisasi_dokumen_berkas: "VARCHAR",
  lra: money,
  lra_berkas: "VARCHAR",
  selisih: money,
  belum_cair: money,
  setoran: money,
  timing: money,
  bpp: money,
  tidak_terjelaskan: money,
} as const satisfies Kolom;

interface BulanSkpd {
  tahun: number;
  skpd: string;
  bulan: number;
}

interface Jumlah extends BulanSkpd {
  asal: string;
  spj_fungsional: number | null;
  spj_fungsional_berkas: string | null;
  spj_administratif: number | null;
  spj_administratif_berkas: string | null;
  realisasi_dokumen: number | null;
  realisasi_dokumen_berkas: string | null;
  lra: number | null;
  lra_berkas: string | null;
  berkas: string | null;
  lembar: string | null;
}

type Baris = Jumlah & {selisih: number | null} & { [name in keyof SebabSelisih]: number | null };

const tanpaSebab = {
  selisih: null,
  belum_cair: null,
  setoran: null,
  timing: null,
  bpp: null,
  tidak_terjelaskan: null,
};

/**
 * The table `rekonsiliasi`: SPJ fungsional, SPJ administratif, documents and LRA of each year, SKPD and month, which
 * legitimately differ, and the difference of the first and the documents by cause. `rekonsiliasi-tidak-terjelaskan` is
 * what remains at the latest month that both cover.
 */
export async function rekonsiliasi(connection: DuckDBConnection): Promise<HasilSilang> {
  await connection.run(tabelBasis);
  await connection.run(tabelDokumen);
  const jumlah = await queryRows<Jumlah>(connection, queryJumlah);
  const selisih = await queryRows<BulanSkpd & SelisihBulan>(connection, querySebab);
  await connection.run("DROP TABLE basis; DROP TABLE bagian_dokumen; DROP TABLE dokumen; DROP TABLE jangkauan");
  const series = groupBySkpd(selisih);
  const sebab = new Map(
    series.flatMap((months) => {
      const split = splitSelisih(months);
      return months.map((month, index) => [keyOf(month), {selisih: month.selisih, ...split[index]!}] as const);
    }),
  );
  const baris = jumlah.map((row): Baris => ({...row, ...(sebab.get(keyOf(row)) ?? tanpaSebab)}));
  await connection.run(createTable("rekonsiliasi", kolom));
  const target = {schema: "main", name: "rekonsiliasi", columns: kolom};
  await insertRows(connection, target, baris.map(({berkas: _, lembar: __, ...row}) => row));
  const latest = new Set(series.map((months) => keyOf(months.at(-1)!)));
  return {
    aturan: "rekonsiliasi-tidak-terjelaskan",
    diperiksa: series.length,
    temuan: baris.filter((row) => latest.has(keyOf(row)) && row.tidak_terjelaskan !== 0).map(toTemuan),
  };
}

function keyOf({tahun, skpd, bulan}: BulanSkpd): string {
  return `${tahun}|${bulan}|${skpd}`;
}

/** Months of one year and SKPD, in order; the query sorts them. */
function groupBySkpd<T extends BulanSkpd>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before?.tahun === row.tahun && before.skpd === row.skpd) last!.push(row);
    else groups.push([row]);
  }
  return groups;
}

function toTemuan({berkas, lembar, tahun, skpd, bulan, ...row}: Baris): Temuan {
  const amount = (value: number | null) => formatAngka(value ?? 0);
  return temuanOf("rekonsiliasi-tidak-terjelaskan", {berkas: berkas!, lembar}, {
    tercetak: amount(row.spj_fungsional),
    nilai_tercetak: row.spj_fungsional,
    seharusnya: jumlahRupiah([row.spj_fungsional!, -row.tidak_terjelaskan!]),
    selisih: row.tidak_terjelaskan,
    pesan: `SPJ fungsional ${skpd} s.d. ${formatAkhirBulan(tahun, bulan)} ${amount(row.spj_fungsional)}, realisasi ` +
      `per dokumen ${amount(row.realisasi_dokumen)}: selisih ${amount(row.selisih)} (belum cair ` +
      `${amount(row.belum_cair)}, setoran ${amount(row.setoran)}, beda bulan ${amount(row.timing)}, BPP ` +
      `${amount(row.bpp)}, tidak terjelaskan ${amount(row.tidak_terjelaskan)}). Seharusnya tidak ada yang tidak ` +
      "terjelaskan; cek dokumen yang belum diimpor atau yang bulannya berbeda.",
  });
}
