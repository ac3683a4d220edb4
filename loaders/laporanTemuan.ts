import type {Aturan} from "../src/impor/aturan/aturan.js";
import {daftarAturan} from "../src/impor/aturan/daftar.js";
import {alamatSel, namaTingkat, type TemuanTercatat, urutanTingkat} from "../src/model/temuan.js";

/** Places listed of one rule in one file; the .xlsx report has all. */
const mostPlaces = 20;

/** The findings of one rule in one file. */
export interface KelompokTemuan {
  aturan: string;
  berkas: string;
  temuan: TemuanTercatat[];
}

/** Findings by file and rule, in the order in which each pair comes first. */
export function groupByBerkasAturan(temuan: readonly TemuanTercatat[]): KelompokTemuan[] {
  const groups = new Map<string, KelompokTemuan>();
  for (const found of temuan) {
    const key = `${found.berkas}\n${found.aturan}`;
    const group = groups.get(key) ?? {aturan: found.aturan, berkas: found.berkas, temuan: []};
    if (group.temuan.length === 0) groups.set(key, group);
    group.temuan.push(found);
  }
  return [...groups.values()];
}

/**
 * The findings for people: by level, file and rule, worst first, then those that were marked as checked. What a rule means
 * stands where it first comes.
 */
export function temuanLines(temuan: readonly TemuanTercatat[]): string[] {
  const open = temuan.filter(({dicek}) => !dicek);
  const sections = [
    ...urutanTingkat.map((tingkat) => ({
      judul: namaTingkat[tingkat],
      temuan: open.filter((found) => found.tingkat === tingkat),
    })),
    {judul: "Sudah dicek, wajar", temuan: temuan.filter(({dicek}) => dicek)},
  ];
  const explained = new Set<string>();
  return sections.filter(({temuan}) => temuan.length > 0).flatMap(({judul, temuan}) => [
    judul.toUpperCase(),
    ...groupByBerkasAturan(temuan).flatMap((group) => {
      const isFirst = !explained.has(group.aturan);
      explained.add(group.aturan);
      return groupLines(group, isFirst);
    }),
  ]);
}

function groupLines({aturan, berkas, temuan}: KelompokTemuan, isFirst: boolean): string[] {
  const left = temuan.length - mostPlaces;
  const rule = (daftarAturan as Readonly<Record<string, Aturan>>)[aturan];
  return [
    `  ${berkas} · ${aturan} · ${temuan.length} catatan`,
    ...(isFirst && rule !== undefined ? [`  ${rule.arti}`] : []),
    ...temuan.slice(0, mostPlaces).map((found) => `    ${placeLine(found)}`),
    ...(left > 0 ? [`    dan ${left} lagi; semuanya ada di npm run periksa -- --xlsx LAPORAN.xlsx`] : []),
    "",
  ];
}

function placeLine({lembar, kode, pesan, dicek_alasan, ...place}: TemuanTercatat): string {
  const where = [lembar, alamatSel(place)].filter((text) => text !== null && text !== "").join(" › ");
  const what = [kode, pesan].filter((text) => text !== null).join("  ");
  return `${where}${where === "" ? "" : ": "}${what}${dicek_alasan === null ? "" : ` Alasan: ${dicek_alasan}`}`;
}
