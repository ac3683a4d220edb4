import {formatAngka} from "../src/format/angka.js";
import {namaTingkat, type Temuan} from "../src/model/temuan.js";
import {queryRows, withGudang} from "./gudang/baca.js";

interface BarisBerkas {
  berkas: string;
  lembar: string | null;
  jenis: string | null;
  baris_dibaca: number;
  baris_diterima: number;
  baris_ditolak: number;
  total_pagu: number | null;
  total_realisasi: number | null;
}

/** The findings in the warehouse, worst first. */
export async function readTemuan(gudang: string): Promise<Temuan[]> {
  return await withGudang(gudang, (connection) => queryRows<Temuan>(connection, "FROM temuan"));
}

/** One line per input file and sheet: kind, rows read, kept and rejected, totals in rupiah, whether it was read again. */
export async function berkasLines(gudang: string, isChanged: (berkas: string) => boolean): Promise<string[]> {
  const rows = await withGudang(gudang, (connection) =>
    queryRows<BarisBerkas>(
      connection,
      `SELECT berkas, lembar, jenis, baris_dibaca, baris_diterima, baris_ditolak,
        total_pagu::DOUBLE AS total_pagu, total_realisasi::DOUBLE AS total_realisasi FROM berkas`,
    ));
  return rows.map((row) => {
    const name = row.lembar === null ? row.berkas : `${row.berkas} › ${row.lembar}`;
    const totals = row.total_pagu === null
      ? ""
      : ` · pagu ${formatAngka(row.total_pagu)} · realisasi ${formatAngka(row.total_realisasi ?? 0)}`;
    const counts = `${row.baris_dibaca} baris dibaca, ${row.baris_diterima} diterima, ${row.baris_ditolak} ditolak`;
    return `${name}: ${row.jenis ?? "jenis tidak dikenal"} · ${counts}${totals}${
      isChanged(row.berkas) ? "" : " · tidak berubah"
    }`;
  });
}

/** The exit code of findings: 1 when any of them is a `galat`. */
export function exitCodeOf(temuan: readonly Temuan[]): 0 | 1 {
  return temuan.some(({tingkat}) => tingkat === "galat") ? 1 : 0;
}

/** One line on how many findings there are of each level. */
export function summaryLine(temuan: readonly Temuan[]): string {
  const counts = Object.entries(namaTingkat).map(([tingkat, nama]) =>
    `${temuan.filter((t) => t.tingkat === tingkat).length} ${nama.toLowerCase()}`
  );
  return `Catatan pemeriksaan data: ${counts.join(", ")}.`;
}

/** A finding as one line: place, what was found and what would be right, rule. */
export function temuanLine({berkas, lembar, kolom, baris, pesan, aturan}: Temuan): string {
  const cell = baris === null ? [] : [`${kolom ?? "baris "}${baris}`];
  return `${[berkas, ...(lembar === null ? [] : [lembar]), ...cell].join(" › ")}: ${pesan} [${aturan}]`;
}
