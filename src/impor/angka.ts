import type {Persen, Rupiah} from "../model/satuan.js";
import {cellText, type Sel} from "./lembar.js";

const indonesian = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/;
const american = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/;
const plain = /^\d+([.,]\d{1,2})?$/;
const largest = Number.MAX_SAFE_INTEGER / 100;

/**
 * An amount of rupiah as exports write it, or null when the text is none.
 *
 * Reads `1.250.000,00`, `1,250,000.00`, `1250000`, `Rp 1.234,-`, `(1.000)`, `Rp (1.000)` and `-1.000` (negative), and `-` (the
 * accounting form of 0). Three digits after a single separator are thousands (`1.250` and `1,250` are 1250): rupiah has
 * two decimals at most. A number cell is taken as it is.
 * Edge cases: an empty cell is not an amount (null; ask `isBlank` first); nor is a number finer than a sen or beyond
 * 90 trillion, which a double no longer holds to the sen.
 */
export function parseRupiah(sel: Sel): Rupiah | null {
  const value = typeof sel === "number" ? sel : parseAmountText(cellText(sel));
  if (value === null || !Number.isFinite(value) || Math.abs(value) > largest) return null;
  const sen = Math.round(value * 100) / 100;
  return Math.abs(sen - value) < 1e-3 ? sen + 0 : null;
}

function parseAmountText(text: string): number | null {
  if (/^[-–—]$/.test(text)) return 0;
  const match = /^(?:rp\.?\s*(?=\())?(\(|[-−])?\s*(?:rp\.?\s*)?([-−])?\s*([\d.,]+?)(,-|\.-)?\s*(\))?$/i.exec(text);
  if (match === null) return null;
  const [, opening, minus, digits = "", , closing] = match;
  if ((opening === "(") !== (closing === ")") || (opening !== undefined && minus !== undefined)) return null;
  const magnitude = parseDigits(digits);
  if (magnitude === null) return null;
  return opening !== undefined || minus !== undefined ? -magnitude : magnitude;
}

function parseDigits(digits: string): number | null {
  if (indonesian.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  if (american.test(digits)) return Number(digits.replaceAll(",", ""));
  return plain.test(digits) ? Number(digits.replace(",", ".")) : null;
}

export interface PersenTercetak {
  /** Percent on the 0–100 scale. */
  nilai: Persen;
  /** How many decimals are printed. */
  desimal: number;
}

/**
 * A printed percentage (`93,83`, `93.83`, `100`, `93,83 %`) with its precision, or null when the text is none.
 * `-` and an empty cell mean that nothing is printed; they are no percentage either (null; ask `isNotPrinted` first).
 */
export function parsePersen(sel: Sel): PersenTercetak | null {
  const match = /^(-?\d{1,6})(?:[.,](\d{1,6}))?\s*%?$/.exec(cellText(sel));
  if (match === null) return null;
  const [, whole, decimals = ""] = match;
  return {nilai: Number(`${whole}.${decimals}0`), desimal: decimals.length};
}

/**
 * A figure in any unit (`69.2`, `57,9`, `59.64%`, `84 %`, `1.234,5`, `-3`), or null when the text is none. A number cell
 * is taken as it is; a percentage is on the 0–100 scale.
 * Edge cases: one point before three digits (`5.000`) may be a thousand or a decimal, so it is no figure; `0.125` is one.
 */
export function parseAngka(sel: Sel): number | null {
  if (typeof sel === "number") return Number.isFinite(sel) ? sel : null;
  const text = cellText(sel).replace(/\s*%$/, "").replace(/^−/, "-");
  if (/^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/.test(text)) {
    return Number(text.replaceAll(".", "").replace(",", "."));
  }
  return /^-?\d{1,15}([.,]\d+)?$/.test(text) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)
    ? Number(text.replace(",", "."))
    : null;
}

/** Whether a cell says that nothing is printed: empty, or a dash, also after `Rp`. */
export function isNotPrinted(sel: Sel): boolean {
  return /^(rp\.?\s*[-–—]|[-–—]?)$/i.test(cellText(sel));
}

/** Whether a cell is empty. */
export function isBlank(sel: Sel): boolean {
  return cellText(sel) === "";
}
