import type {IsiSel} from "../../src/ekspor/bukuKerja.js";
import type {Acak} from "./acak.js";

/** Rows of cells, changed the ways in which real exports and people change them. Each gives new rows. */
export type Baris = readonly (readonly IsiSel[])[];

/** No-break and double spaces in some texts. */
export function withSpasi(rows: Baris, acak: Acak): Baris {
  return mapSel(rows, (sel) => {
    if (typeof sel !== "string" || !sel.includes(" ")) return sel;
    const dadu = acak.antara(0, 1);
    return dadu < 0.08 ? sel.replace(" ", "\u00a0") : dadu < 0.16 ? sel.replace(" ", "  ") : sel;
  });
}

/** Numbers as Indonesian text, `1.234.567,00`, in the rows that `pilih` names; a year stays what it is. */
export function withAngkaTeks(rows: Baris, pilih: (baris: number) => boolean): Baris {
  const asText = (sel: IsiSel) => (typeof sel === "number" && !(sel >= 2000 && sel < 2100) ? formatTeks(sel) : sel);
  return rows.map((row, r) => (pilih(r) ? row.map(asText) : row));
}

/** Formulas as an exporter leaves them: without a stored value. */
export function withoutHasil(rows: Baris): Baris {
  return mapSel(rows, (sel) => (typeof sel === "object" && sel !== null ? {rumus: sel.rumus} : sel));
}

/** A row that stands twice. */
export function withBarisGanda(rows: Baris, baris: number): Baris {
  return [...rows.slice(0, baris + 1), ...rows.slice(baris)];
}

/** The header again after every `tiap` rows of the table, as at a page break; `awal` and `tinggi` say where it is. */
export function withKepalaBerulang(
  rows: Baris,
  {awal, tinggi, tiap, akhir}: {awal: number; tinggi: number; tiap: number; akhir: number},
): Baris {
  const kepala = rows.slice(awal, awal + tinggi);
  const isi = awal + tinggi;
  return rows.flatMap((row, r) => (r > isi && r < akhir && (r - isi) % tiap === 0 ? [...kepala, row] : [row]));
}

/** Codes in cells of their own as the numbers that Excel makes of them: `02.` becomes 2. */
export function withKodeAngka(rows: Baris, kolom: number): Baris {
  return mapSel(
    rows,
    (sel, c) => (c < kolom && typeof sel === "string" && /^\d+\.?$/.test(sel) ? Number.parseInt(sel, 10) : sel),
  );
}

/** Short codes as numbers, `01` as 1 and `9.90` as 9.9. */
export function withKodePendekAngka(rows: Baris): Baris {
  return mapSel(rows, (sel) => (typeof sel === "string" && /^\d{1,2}(\.\d{2})?$/.test(sel) ? Number(sel) : sel));
}

/** Sub kegiatan with two digits, as before the nomenclature of 2023. */
export function withDuaDigit(rows: Baris): Baris {
  return mapSel(
    rows,
    (sel) => typeof sel === "string" ? sel.replace(/^(\d\.\d{2}\.\d{2}\.\d\.\d{2})\.00(\d{2})$/, "$1.$2") : sel,
  );
}

/** The text `null` where an export has nothing to say. */
export function withNull(rows: Baris, acak: Acak): Baris {
  return mapSel(rows, (sel) => (sel === "-" && acak.mungkin(0.3) ? "null" : sel));
}

/** Text in Windows-1252; what that code page does not have becomes `?`. */
export function encodeWindows1252(text: string): Uint8Array {
  const khusus: Readonly<Record<string, number>> = {"–": 0x96, "’": 0x92, "“": 0x93, "”": 0x94, "…": 0x85};
  return Uint8Array.from([...text], (huruf) => {
    const kode = huruf.codePointAt(0)!;
    return khusus[huruf] ?? (kode < 0x80 || (kode >= 0xa0 && kode <= 0xff) ? kode : 0x3f);
  });
}

/** A number as an Indonesian spreadsheet prints it: points between thousands, two decimals after a comma. */
function formatTeks(nilai: number): string {
  const [bulat, sen] = Math.abs(nilai).toFixed(2).split(".") as [string, string];
  return `${nilai < 0 ? "-" : ""}${bulat.replace(/\B(?=(\d{3})+$)/g, ".")},${sen}`;
}

function mapSel(rows: Baris, change: (sel: IsiSel, kolom: number) => IsiSel): Baris {
  return rows.map((row) => row.map(change));
}
