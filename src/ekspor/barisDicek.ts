import {formatCsv} from "../format/csv.js";
import {alamatSel, type Temuan} from "../model/temuan.js";

/** The columns of `data/dicek.csv`, in the order in which a row is given to be pasted. */
export const kolomDicek = [
  "aturan",
  "berkas",
  "lembar",
  "sel",
  "kode",
  "nilai",
  "seharusnya",
  "selisih",
  "alasan",
  "oleh",
  "tanggal",
] as const;

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
