import {formatCsv} from "../format/csv.js";
import {kolomDicek} from "../model/dicek.js";
import {alamatSel, type Temuan} from "../model/temuan.js";

/** The row of `data/dicek.csv` that marks a finding as checked, but for its reason, which the agency writes. */
export function barisDicek(temuan: Temuan): string {
  const {aturan, berkas, lembar, kode, tercetak, nilai_tercetak, seharusnya, selisih} = temuan;
  const isi: Partial<Record<(typeof kolomDicek)[number], string | null>> = {
    aturan,
    berkas,
    lembar,
    sel: alamatSel(temuan),
    kode,
    nilai: tercetak ?? plain(nilai_tercetak),
    seharusnya: plain(seharusnya),
    selisih: plain(selisih),
  };
  return formatCsv([kolomDicek.map((nama) => isi[nama]?.replace(/\s+/g, " ") ?? null)]).trimEnd();
}

/** Six decimals, which is finer than anything printed, so that binary fractions do not show. */
function plain(value: number | null): string | null {
  return value === null ? null : String(Number(value.toFixed(6))).replace(".", ",");
}
