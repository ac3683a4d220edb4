import {attributeOf, type PembacaXml} from "./xmlUrai.js";

/** Excel's own formats that show a date; its formats for a time of day (18–21, 45–47) show none. */
const builtinDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Collects from `styles.xml` which cell styles show a number as a date. */
export class GayaXlsx implements PembacaXml {
  readonly wantsText = false;
  /** By the style index of a cell (`s`). */
  readonly tanggal: boolean[] = [];
  private readonly own = new Map<string, boolean>();
  private inCellXfs = false;

  open(nama: string, atribut: string): void {
    if (nama === "numFmt") {
      this.own.set(attributeOf(atribut, "numFmtId") ?? "", isDateFormat(attributeOf(atribut, "formatCode") ?? ""));
    } else if (nama === "cellXfs") {
      this.inCellXfs = true;
    } else if (nama === "xf" && this.inCellXfs) {
      const format = attributeOf(atribut, "numFmtId") ?? "0";
      this.tanggal.push(this.own.get(format) ?? builtinDates.has(Number(format)));
    }
  }

  close(nama: string): void {
    if (nama === "cellXfs") this.inCellXfs = false;
  }

  text(): void {}
}

/**
 * The ISO date of Excel's day number, or null where it is none: a time of day, a negative, or beyond the year 9999.
 * The 1900 system counts a 29 February 1900 that never was; it becomes the 28th.
 */
export function isoDate(serial: number, tahun1904: boolean): string | null {
  if (!(serial >= (tahun1904 ? 0 : 1) && serial < (tahun1904 ? 2_957_004 : 2_958_466))) return null;
  const epoch = tahun1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + Math.round(serial * 86_400_000)).toISOString().slice(0, 10);
}

/** Whether a number format shows a day, month or year: its first section, without texts, colours and fillers. */
function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "").split(";")[0]!.toLowerCase();
  return !letters.includes("general") && (/[yd]/.test(letters) || (/m/.test(letters) && !/[hs]/.test(letters)));
}
