import type {JumlahCatatan} from "../src/model/catatan.js";
import {namaTingkat, type TemuanTercatat, urutanTingkat} from "../src/model/temuan.js";
import {queryRows, withGudang} from "./gudang/baca.js";
import {countCatatan} from "./sajian/catatan.js";

/** The findings in the warehouse, worst first, those marked as checked after the others. */
export async function readTemuan(gudang: string): Promise<TemuanTercatat[]> {
  return await withGudang(gudang, (connection) => queryRows<TemuanTercatat>(connection, "FROM temuan"));
}

/** How many findings there are in the warehouse. */
export async function readJumlah(gudang: string): Promise<JumlahCatatan> {
  return await withGudang(gudang, countCatatan);
}

/** The exit code of findings: 1 when any of them is a `galat` that nobody has marked as checked. */
export function exitCodeOf({galat}: JumlahCatatan): 0 | 1 {
  return galat > 0 ? 1 : 0;
}

/** One line on how many findings there are of each level. */
export function summaryLine(jumlah: JumlahCatatan): string {
  const counts = urutanTingkat.map((tingkat) => `${jumlah[tingkat]} ${namaTingkat[tingkat].toLowerCase()}`);
  return `Catatan pemeriksaan data: ${
    [...counts, ...(jumlah.dicek > 0 ? [`${jumlah.dicek} sudah dicek`] : [])].join(", ")
  }.`;
}
