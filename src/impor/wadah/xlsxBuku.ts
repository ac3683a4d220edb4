import {TidakTerbaca} from "./tidakTerbaca.js";
import {refuseBomb} from "./wadahZip.js";
import {GayaXlsx} from "./xlsxGaya.js";
import {TeksXlsx} from "./xlsxTeks.js";
import {attributeOf, type PembacaXml, readXml} from "./xmlUrai.js";
import {type AnggotaZip, listZip} from "./zipDaftar.js";
import {zipPieces} from "./zipIsi.js";

/** What all sheets of a workbook share. */
export interface BukuXlsx {
  lembar: {nama: string; jalur: string; tersembunyi: boolean}[];
  tahun1904: boolean;
  /** The shared strings, which cells name by index. */
  teks: readonly string[];
  /** Whether a cell style, by its index, shows a date. */
  tanggal: readonly boolean[];
  /** Reads a part of the workbook; one that is missing is refused. */
  read(jalur: string, pembaca: PembacaXml): void;
}

const largestBook = 1024 ** 3;

/**
 * A workbook up to its sheets, which are not read yet.
 *
 * Edge cases: Transitional and Strict OOXML; parts under any name that the relations give; chart sheets are left out.
 * Errors: `TidakTerbaca`: a bomb, a broken or missing part, a DOCTYPE, .xlsb, a document that is no workbook.
 */
export function openXlsx(bytes: Uint8Array): BukuXlsx {
  const parts = new Map<string, AnggotaZip>();
  let left = largestBook;
  for (const member of listZip(bytes)) {
    refuseBomb(member, left);
    left -= member.ukuranAsli;
    parts.set(member.nama.toLowerCase(), member);
  }
  const read = (jalur: string, pembaca: PembacaXml): void => {
    const part = parts.get(jalur.toLowerCase());
    if (part === undefined) throw new TidakTerbaca("berkas-rusak", `Buku kerja rusak: bagian ${jalur} tidak ada.`);
    readXml(zipPieces(bytes, part), jalur, pembaca);
  };
  const main = relationsOf(read, parts, "").find(({jenis}) => jenis === "officeDocument")?.jalur ?? "xl/workbook.xml";
  if (main.endsWith(".bin")) {
    throw new TidakTerbaca("berkas-rusak", "Ini buku kerja .xlsb. Buka di Excel dan simpan sebagai .xlsx.");
  }
  const book = new IsiBuku();
  read(main, book);
  const relations = relationsOf(read, parts, main);
  const collect = <T extends PembacaXml>(jenis: string, pembaca: T): T => {
    const relation = relations.find((one) => one.jenis === jenis);
    if (relation !== undefined && parts.has(relation.jalur.toLowerCase())) read(relation.jalur, pembaca);
    return pembaca;
  };
  const lembar = book.lembar.flatMap(({nama, id, tersembunyi}) => {
    const relation = relations.find((one) => one.id === id && one.jenis === "worksheet");
    return relation === undefined ? [] : [{nama, tersembunyi, jalur: relation.jalur}];
  });
  if (lembar.length === 0) {
    throw new TidakTerbaca("berkas-rusak", "Berkas ini bukan buku kerja Excel, atau tidak memuat satu lembar pun.");
  }
  if (new Set(lembar.map(({jalur}) => jalur.toLowerCase())).size < lembar.length) {
    throw new TidakTerbaca("berkas-rusak", "Buku kerja rusak: dua lembar menunjuk ke isi yang sama.");
  }
  return {
    lembar,
    tahun1904: book.tahun1904,
    teks: collect("sharedStrings", new TeksXlsx()).teks,
    tanggal: collect("styles", new GayaXlsx()).tanggal,
    read,
  };
}

class IsiBuku implements PembacaXml {
  readonly wantsText = false;
  readonly lembar: {nama: string; id: string; tersembunyi: boolean}[] = [];
  tahun1904 = false;

  open(nama: string, atribut: string): void {
    if (nama === "workbookPr") {
      this.tahun1904 = ["1", "true"].includes(attributeOf(atribut, "date1904") ?? "");
    } else if (nama === "sheet") {
      const state = attributeOf(atribut, "state");
      const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(atribut)?.[1] ?? "";
      const tersembunyi = state === "hidden" || state === "veryHidden";
      this.lembar.push({nama: attributeOf(atribut, "name") ?? "", id, tersembunyi});
    }
  }

  close(): void {}
  text(): void {}
}

interface Hubungan {
  id: string;
  /** The last word of the relation's address: `worksheet`, `styles`, … in both editions of the format. */
  jenis: string;
  jalur: string;
}

function relationsOf(
  read: BukuXlsx["read"],
  parts: ReadonlyMap<string, unknown>,
  jalur: string,
): readonly Hubungan[] {
  const folder = jalur.slice(0, jalur.lastIndexOf("/") + 1);
  const file = `${folder}_rels/${jalur.slice(folder.length)}.rels`;
  const found: Hubungan[] = [];
  if (!parts.has(file.toLowerCase())) return found;
  read(file, {
    wantsText: false,
    open(nama, atribut) {
      if (nama !== "Relationship") return;
      const target = attributeOf(atribut, "Target") ?? "";
      found.push({
        id: attributeOf(atribut, "Id") ?? "",
        jenis: (attributeOf(atribut, "Type") ?? "").split("/").at(-1)!,
        jalur: resolvePath(folder, target),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

/** A target beside the part that names it, with `..` and `.`, or from the root where it begins with `/`. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const part of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}
