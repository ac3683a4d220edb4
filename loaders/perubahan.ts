import {existsSync} from "node:fs";
import {formatAngka} from "../src/format/angka.js";
import {queryRows, withGudang} from "./gudang/baca.js";
import {tahapanTerakhir} from "./gudang/tahapanTerakhir.js";

/** What is compared from one import to the next. */
export interface Keadaan {
  berkas: {berkas: string; sha256: string}[];
  /** Totals of an SKPD and year; pagu of the latest stage, since stages are never added. */
  total: {skpd: string; tahun: number; pagu: number; realisasi: number}[];
  /** How often a finding stands there. Rows move when others are added, so a finding with a code goes by that. */
  temuan: {aturan: string; kunci: string; banyak: number}[];
}

/** Names listed of one kind of change. */
const mostListed = 20;

/** The state of a warehouse. */
export async function readKeadaan(gudang: string): Promise<Keadaan> {
  return await withGudang(gudang, async (connection) => ({
    berkas: await queryRows<Keadaan["berkas"][number]>(
      connection,
      "SELECT berkas, min(sha256) AS sha256 FROM berkas GROUP BY berkas ORDER BY berkas",
    ),
    total: await queryRows<Keadaan["total"][number]>(
      connection,
      `WITH akhir AS (
        SELECT skpd, tahun, sum(nilai) AS pagu
        FROM pagu JOIN (${tahapanTerakhir()}) USING (tahun, skpd, urutan_tahapan) GROUP BY skpd, tahun
      ), terpakai AS (SELECT skpd, tahun, sum(nilai) AS realisasi FROM realisasi GROUP BY skpd, tahun),
      nama AS (SELECT skpd, max(nama_skpd) AS nama FROM berkas GROUP BY skpd)
      SELECT coalesce(nama, skpd) AS skpd, tahun, coalesce(pagu, 0)::DOUBLE AS pagu,
        coalesce(realisasi, 0)::DOUBLE AS realisasi
      FROM akhir FULL JOIN terpakai USING (skpd, tahun) LEFT JOIN nama USING (skpd) ORDER BY skpd, tahun`,
    ),
    temuan: await queryRows<Keadaan["temuan"][number]>(
      connection,
      `SELECT aturan, count(*)::INTEGER AS banyak, hash(berkas, lembar, kolom, coalesce(kode, baris::VARCHAR), tercetak,
        round(seharusnya, 2))::VARCHAR AS kunci
      FROM temuan GROUP BY ALL ORDER BY aturan, kunci`,
    ),
  }));
}

/** The state before an import, or null where there is no warehouse yet, or one that cannot be compared. */
export async function readKeadaanLama(gudang: string): Promise<Keadaan | null> {
  try {
    return existsSync(gudang) ? await readKeadaan(gudang) : null;
  } catch {
    return null;
  }
}

/** What changed from one state to the next, in lines for people; one line where nothing did. */
export function perubahanLines(lama: Keadaan, baru: Keadaan): string[] {
  const before = new Map(lama.berkas.map(({berkas, sha256}) => [berkas, sha256]));
  const after = new Set(baru.berkas.map(({berkas}) => berkas));
  const lines = [
    ...listed("berkas baru", baru.berkas.filter(({berkas}) => !before.has(berkas))),
    ...listed(
      "berkas berubah",
      baru.berkas.filter(({berkas, sha256}) => before.has(berkas) && before.get(berkas) !== sha256),
    ),
    ...listed("berkas hilang", lama.berkas.filter(({berkas}) => !after.has(berkas))),
    ...totalLines(lama.total, baru.total),
    ...temuanLine("catatan baru", added(lama.temuan, baru.temuan)),
    ...temuanLine("catatan hilang", added(baru.temuan, lama.temuan)),
  ];
  if (lines.length === 0) return ["Tidak ada yang berubah sejak impor lalu."];
  return ["Yang berubah sejak impor lalu:", ...lines.map((line) => `  ${line}`)];
}

function listed(judul: string, berkas: readonly {berkas: string}[]): string[] {
  if (berkas.length === 0) return [];
  const left = berkas.length - mostListed;
  const names = berkas.slice(0, mostListed).map(({berkas}) => berkas).join(", ");
  return [`${judul}: ${names}${left > 0 ? `, dan ${left} lagi` : ""}`];
}

function totalLines(lama: Keadaan["total"], baru: Keadaan["total"]): string[] {
  const keyOf = ({skpd, tahun}: Keadaan["total"][number]) => `${skpd} ${tahun}`;
  const before = new Map(lama.map((row) => [keyOf(row), row]));
  const after = new Map(baru.map((row) => [keyOf(row), row]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const parts = (["pagu", "realisasi"] as const).flatMap((ukuran) => {
      const [from, to] = [was?.[ukuran] ?? 0, is?.[ukuran] ?? 0];
      return from === to ? [] : [`${ukuran} ${formatAngka(from)} menjadi ${formatAngka(to)} (${signed(to - from)})`];
    });
    return parts.length === 0 ? [] : [`${key}: ${parts.join(", ")}`];
  });
}

/** How many findings of each rule the second list has beyond the first. */
function added(lama: Keadaan["temuan"], baru: Keadaan["temuan"]): Map<string, number> {
  const before = new Map(lama.map(({aturan, kunci, banyak}) => [`${aturan} ${kunci}`, banyak]));
  const counts = new Map<string, number>();
  for (const {aturan, kunci, banyak} of baru) {
    const more = banyak - (before.get(`${aturan} ${kunci}`) ?? 0);
    if (more > 0) counts.set(aturan, (counts.get(aturan) ?? 0) + more);
  }
  return counts;
}

function temuanLine(judul: string, counts: ReadonlyMap<string, number>): string[] {
  if (counts.size === 0) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [`${judul}: ${total} (${[...counts].map(([aturan, count]) => `${aturan} ${count}`).join(", ")})`];
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${formatAngka(value)}`;
}
