import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {formatAngka} from "../../format/angka.js";
import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import {isBlank, parseRupiah} from "../angka.js";
import {temuanOf} from "../aturan/temuan.js";
import type {Judul} from "../judul.js";
import {cellText, type Sel} from "../lembar.js";
import {type BarisData, openRow, type PembacaBaris} from "../tabel.js";

/** What a cell of a total row says, its letters put together where they are set apart (`J U M L A H`). */
export function labelJumlah(sel: Sel): string {
  const text = cellText(sel).replace(/\s*:$/, "");
  return /^\S( \S){4,}$/.test(text) ? text.replaceAll(" ", "") : text;
}

/** A column of amounts of a flat list with the sum of its rows, in sen, which a double adds without loss. */
export interface JumlahKolom {
  nama: string;
  sen: number;
}

/**
 * The closing rows JUMLAH of a flat list: they are asked for once a row could not be read otherwise, kept, and compared
 * with the sums when all rows were read.
 */
export class BarisJumlah {
  readonly #rows: {reader: PembacaBaris; nilai: (number | null)[]}[] = [];

  constructor(readonly bacaan: Bacaan, readonly judul: Judul, readonly kolom: readonly JumlahKolom[]) {}

  /**
   * Takes a row that is a total row: one of its cells says so, wherever the columns stand, or it has amounts only, where
   * the cell that says so is none that is read, and these are the sums of the rows above.
   */
  take(data: BarisData): boolean {
    const {judul, kolom} = this;
    const isLabelled = data.row.some((sel) => /^(?:jumlah|total|jumlah total|grand total)$/i.test(labelJumlah(sel)));
    if (!isLabelled && !this.#isSum(data.row)) return false;
    const reader = openRow(data, judul, this.bacaan);
    const nilai = kolom.map(({nama}, index) =>
      index > 0 && isBlank(reader.sel(nama)) ? null : reader.read(nama, parseRupiah, "angka seperti 1250000")
    );
    if (reader.close(null)) this.bacaan.hitungan.ditolak += 1;
    else {
      this.bacaan.hitungan.induk += 1;
      this.#rows.push({reader, nilai});
    }
    return true;
  }

  /** `total-beda` for each total that is not the sum of its column; `banyak` is how many rows were added. */
  end(banyak: number): void {
    const {bacaan, judul, kolom} = this;
    for (const {reader, nilai} of this.#rows) {
      kolom.forEach(({nama, sen}, index) => {
        const tercetak = nilai[index] ?? null;
        const jumlah = sen / 100;
        const selisih = tercetak === null ? 0 : jumlahRupiah([tercetak, -jumlah]);
        if (tercetak === null || selisih === 0) return;
        const {ditolak} = bacaan.hitungan;
        bacaan.temuan.push(temuanOf("total-beda", bacaan, {
          baris: reader.baris,
          kolom: columnLetter(judul.kolom.get(nama)!),
          tercetak: formatAngka(tercetak),
          nilai_tercetak: tercetak,
          seharusnya: jumlah,
          selisih,
          pesan:
            `${reader.title(nama)} pada baris JUMLAH tertulis ${formatAngka(tercetak)}, sedangkan jumlah ${banyak} ` +
            `baris rincian ${formatAngka(jumlah)}: selisih ${formatAngka(selisih)}` +
            `${ditolak === 0 ? "" : ` (${ditolak} baris ditolak)`}.`,
        }));
      });
    }
  }

  #isSum(row: readonly Sel[]): boolean {
    const {judul, kolom} = this;
    const amounts = kolom.map(({nama}) => judul.kolom.get(nama)!);
    if ([...judul.kolom.values()].some((index) => !amounts.includes(index) && !isBlank(row[index] ?? null))) {
      return false;
    }
    return kolom[0]!.sen !== 0 && parseRupiah(row[amounts[0]!] ?? null) === kolom[0]!.sen / 100;
  }
}
