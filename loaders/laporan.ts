import {namaTingkat, type TemuanTercatat} from "../src/model/temuan.js";
import {queryRows, withGudang} from "./gudang/baca.js";

/** The findings in the warehouse, worst first, those marked as checked after the others. */
export async function readTemuan(gudang: string): Promise<TemuanTercatat[]> {
  return await withGudang(gudang, (connection) => queryRows<TemuanTercatat>(connection, "FROM temuan"));
}

/** The exit code of findings: 1 when any of them is a `galat` that nobody has marked as checked. */
export function exitCodeOf(temuan: readonly TemuanTercatat[]): 0 | 1 {
  return temuan.some(({tingkat, dicek}) => tingkat === "galat" && !dicek) ? 1 : 0;
}

/** One line on how many findings there are of each level. */
export function summaryLine(temuan: readonly TemuanTercatat[]): string {
  const open = temuan.filter(({dicek}) => !dicek);
  const counts = Object.entries(namaTingkat).map(([tingkat, nama]) =>
    `${open.filter((t) => t.tingkat === tingkat).length} ${nama.toLowerCase()}`
  );
  const checked = temuan.length - open.length;
  return `Catatan pemeriksaan data: ${[...counts, ...(checked > 0 ? [`${checked} sudah dicek`] : [])].join(", ")}.`;
}
