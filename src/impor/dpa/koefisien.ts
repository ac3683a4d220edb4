import type {Persen} from "../../model/satuan.js";
import {isNotPrinted} from "../angka.js";
import {cellText, type Sel} from "../lembar.js";

/**
 * The volume of a line of a DPA, or null when the cell is none: a number, or a koefisien whose factors are multiplied
 * (`2 Orang x 3 Hari` is 6; so is the formula `=2*3` where a file holds it as text).
 *
 * Edge cases: an empty cell is no volume; three digits after a single point are thousands, after a single comma
 * decimals, as Indonesian prints them.
 */
export function parseVolume(sel: Sel): number | null {
  if (typeof sel === "number") return Number.isFinite(sel) ? sel : null;
  const factors = cellText(sel).replace(/^=/, "").split(/\s*[×*]\s*|\s+x\s+|\s*x\s*(?=\d)/i);
  const values = factors.map((factor) => parseNilaiSatuan(factor)?.nilai ?? null);
  return values.includes(null) ? null : values.reduce<number>((product, value) => product * value!, 1);
}

/**
 * A tax on the price in percent, or null when the cell is none: 11 for `11`, `11%`, `0,11` and the number 0.11.
 * An empty cell or a dash is no tax (0). Below 1 and without `%` it is a share of one.
 */
export function parsePpn(sel: Sel): Persen | null {
  if (typeof sel !== "number" && isNotPrinted(sel)) return 0;
  const [, digits, sign] = /^([\d.,]+)\s*(%)?$/.exec(cellText(sel)) ?? [];
  const value = typeof sel === "number" ? sel : parseBilangan(digits ?? "");
  if (value === null || !(value >= 0 && value <= 100)) return null;
  return sign === undefined && value < 1 ? Math.round(value * 1e6) / 1e4 : value;
}

/**
 * A number with the unit printed after it (`85 %`, `42 kecamatan`, `1.250 Orang`), or null when the text does not begin
 * with one. `satuan` is null where none is printed; a lone `x` is a factor left out, no unit.
 */
export function parseNilaiSatuan(text: string): {nilai: number; satuan: string | null} | null {
  const [, digits, rest = ""] = /^([\d.,]*\d)\s*((?:%|[a-z(]).*)?$/i.exec(text.trim()) ?? [];
  const nilai = digits === undefined ? null : parseBilangan(digits);
  const satuan = rest.replace(/\([^)]*\)/g, "").trim();
  return nilai === null || /^x$/i.test(satuan) ? null : {nilai, satuan: satuan === "" ? null : satuan};
}

function parseBilangan(digits: string): number | null {
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  if (/^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : null;
}
