import type {PembacaXml} from "./xmlUrai.js";

/** Collects the shared strings: of each `si` the text of its runs, without phonetic guides (`rPh`). */
export class TeksXlsx implements PembacaXml {
  wantsText = false;
  readonly teks: string[] = [];
  private current = "";
  private inPhonetic = false;

  open(nama: string): void {
    if (nama === "si") this.current = "";
    else if (nama === "rPh") this.inPhonetic = true;
    else if (nama === "t") this.wantsText = !this.inPhonetic;
  }

  close(nama: string): void {
    if (nama === "si") this.teks.push(unescapeXlsx(this.current));
    else if (nama === "rPh") this.inPhonetic = false;
    else if (nama === "t") this.wantsText = false;
  }

  text(teks: string): void {
    this.current += teks;
  }
}

/** Excel writes a character that XML forbids as `_x000D_`. */
export function unescapeXlsx(teks: string): string {
  if (!teks.includes("_x")) return teks;
  return teks.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
