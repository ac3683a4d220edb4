import {cellAddress, cellPosition, columnLetter} from "../alamat.js";
import type {Sel} from "../lembar.js";
import {shiftRumus} from "./rumusGeser.js";
import type {Gabungan} from "./selGabungan.js";
import {TidakTerbaca} from "./tidakTerbaca.js";
import type {BukuXlsx} from "./xlsxBuku.js";
import {isoDate} from "./xlsxGaya.js";
import {unescapeXlsx} from "./xlsxTeks.js";
import {attributeOf, type PembacaXml} from "./xmlUrai.js";

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** A formula repeated over many cells takes room that its file does not. */
const charactersPerCell = 4;
/** Stands for every blank row between two others; never written to. */
const noCells: Sel[] = [];

/** Collects the cells of one sheet; `budget` is how many cells, blank ones between them too, may still be made. */
export class LembarXlsx implements PembacaXml {
  wantsText = false;
  readonly baris: Sel[][] = [];
  readonly gabungan: Gabungan[] = [];
  /** By address, the formulas whose cell states no value. */
  readonly rumus = new Map<string, string>();
  private readonly shared = new Map<string, {teks: string; baris: number; kolom: number}>();
  private row = -1;
  private column = -1;
  private cells: Sel[] = [];
  private type = "";
  private style = -1;
  private inline = false;
  private collected = "";
  private value: string | null = null;
  private formula: {teks: string; bersama: string | null} | null = null;

  constructor(private readonly buku: BukuXlsx, private readonly budget: {left: number}) {}

  open(nama: string, atribut: string): void {
    if (nama === "c") this.openCell(atribut);
    else if (nama === "v" || nama === "t") this.wantsText = nama === "v" || this.inline;
    else if (nama === "row") this.openRow(atribut);
    else if (nama === "is") this.inline = true;
    else if (nama === "rPh") this.inline = false;
    else if (nama === "f") {
      this.formula = {teks: "", bersama: attributeOf(atribut, "t") === "shared" ? attributeOf(atribut, "si") : null};
      this.wantsText = true;
    } else if (nama === "mergeCell") this.keepMerged(attributeOf(atribut, "ref") ?? "");
  }

  close(nama: string): void {
    if (nama === "c") this.closeCell();
    else if (nama === "v") this.value = this.collected;
    else if (nama === "t") this.value = this.inline ? (this.value ?? "") + this.collected : this.value;
    else if (nama === "f" && this.formula !== null) this.formula.teks = this.collected;
    else if (nama === "is") this.inline = false;
    else if (nama === "rPh") this.inline = true;
    this.wantsText = false;
    this.collected = "";
  }

  text(teks: string): void {
    this.collected += teks;
  }

  private openRow(atribut: string): void {
    const stated = attributeOf(atribut, "r");
    this.enterRow(stated === null ? this.row + 1 : Number(stated) - 1);
    this.column = -1;
  }

  private enterRow(row: number): void {
    if (!(Number.isInteger(row) && row >= 0 && row <= lastRow)) throw outside(`baris ${row + 1}`);
    this.spend(Math.max(1, row + 1 - this.baris.length));
    while (this.baris.length < row) this.baris.push(noCells);
    this.row = row;
    const known = this.baris[row];
    this.cells = known === undefined || known === noCells ? [] : known;
    this.baris[row] = this.cells;
  }

  private openCell(atribut: string): void {
    const alamat = attributeOf(atribut, "r");
    const place = alamat === null ? {baris: Math.max(0, this.row), kolom: this.column + 1} : cellPosition(alamat);
    if (place === null || place.kolom > lastColumn) {
      throw outside(alamat === null ? `kolom ${columnLetter(this.column + 1)}` : `sel ${alamat}`);
    }
    if (place.baris !== this.row) this.enterRow(place.baris);
    this.column = place.kolom;
    this.type = attributeOf(atribut, "t") ?? "n";
    this.style = Number(attributeOf(atribut, "s") ?? -1);
    this.value = null;
    this.formula = null;
    this.inline = false;
  }

  private closeCell(): void {
    if (this.column > this.cells.length) {
      this.spend(this.column - this.cells.length);
      while (this.cells.length < this.column) this.cells.push(null);
    }
    this.spend(1);
    this.cells[this.column] = this.value === null ? null : this.toSel(this.value);
    if (this.formula !== null) this.keepFormula(this.formula);
  }

  private toSel(value: string): Sel {
    if (this.type === "s") return this.sharedText(value);
    if (this.type === "b") return value === "1" || value === "true" ? "TRUE" : "FALSE";
    if (this.type === "d") return value.slice(0, 10);
    if (this.type !== "n") return unescapeXlsx(value) || null;
    const number = Number(value);
    if (value.trim() === "" || !Number.isFinite(number)) return value.trim() || null;
    return this.buku.tanggal[this.style] ? isoDate(number, this.buku.tahun1904) ?? number : number;
  }

  private sharedText(value: string): Sel {
    if (value.trim() === "") return null;
    const teks = this.buku.teks[Number(value)];
    if (teks === undefined) {
      const place = cellAddress(this.row, this.column);
      throw new TidakTerbaca("berkas-rusak", `Buku kerja rusak: teks sel ${place} tidak ada di daftar teksnya.`);
    }
    return teks || null;
  }

  /** A shared formula is written once; the other cells repeat it shifted. An empty text result is a stored value. */
  private keepFormula({teks, bersama}: {teks: string; bersama: string | null}): void {
    const {row: baris, column: kolom} = this;
    if (bersama !== null && teks !== "") this.shared.set(bersama, {teks, baris, kolom});
    if (this.value !== null && (this.value !== "" || this.type === "str")) return;
    const master = bersama !== null && teks === "" ? this.shared.get(bersama) : undefined;
    const own = master === undefined ? teks : shiftRumus(master.teks, baris - master.baris, kolom - master.kolom);
    this.spend(Math.floor(own.length / charactersPerCell));
    this.rumus.set(cellAddress(baris, kolom), own);
  }

  private keepMerged(ref: string): void {
    const [from, to] = ref.split(":").map(cellPosition);
    if (from && to) this.gabungan.push({atas: from.baris, bawah: to.baris, kiri: from.kolom, kanan: to.kolom});
  }

  private spend(cells: number): void {
    this.budget.left -= cells;
    if (this.budget.left < 0) {
      throw new TidakTerbaca(
        "berkas-rusak",
        "Buku kerja memakai lebih dari 20 juta sel. Hapus baris dan kolom kosongnya.",
      );
    }
  }
}

function outside(place: string): TidakTerbaca {
  const batas = `${columnLetter(lastColumn)}${lastRow + 1}`;
  return new TidakTerbaca(
    "berkas-rusak",
    `Buku kerja rusak: ${place} di luar batas lembar Excel (A1 sampai ${batas}).`,
  );
}
