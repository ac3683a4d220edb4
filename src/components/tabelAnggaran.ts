import type {BarisAnggaran} from "../calc/barisAnggaran.js";
import {formatNama} from "../format/nama.js";
import type {JenisAngka, PembuatAngka} from "./angkaAnggaran.js";
import {tombolRincian} from "./tombolRincian.js";

export interface KolomTabel {
  jenis: JenisAngka;
  judul: string;
}

export interface OpsiTabel {
  /** What the table shows, for a screen reader. */
  keterangan: string;
  kolom: readonly KolomTabel[];
  /** Where a line's name leads, or null where there is nothing below. */
  href: (baris: BarisAnggaran) => string | null;
  /** The column that a phone shows; the others open on tap. */
  utama: JenisAngka;
  /** Where a click on a column's head leads, and how it is sorted now; without it the heads are plain. */
  urut?: {
    href: (jenis: JenisAngka) => string;
    kini: {jenis: JenisAngka; turun: boolean} | null;
  };
  /** The line under all others, the sum of them. */
  jumlah?: BarisAnggaran;
  /** Which figures differ from what they should be, and in what; a sign and weight mark them. */
  tanda?: (jenis: JenisAngka, baris: BarisAnggaran) => string | null;
}

/** The columns of a table beside a chart of budget and spending. */
export const kolomRingkas: readonly KolomTabel[] = [
  {jenis: "pagu", judul: "Pagu"},
  {jenis: "realisasi", judul: "Realisasi"},
  {jenis: "sisa", judul: "Sisa"},
  {jenis: "serapan", judul: "Serapan"},
];

/** A table of budget lines in the order given: code under the name, figures right-aligned, every figure with its origin. */
export function tabelAnggaran(baris: readonly BarisAnggaran[], angka: PembuatAngka, opsi: OpsiTabel): HTMLElement {
  const table = document.createElement("table");
  table.className = "tabel";
  const caption = table.createCaption();
  caption.textContent = opsi.keterangan;
  caption.className = "hanya-pembaca";
  const head = table.createTHead().insertRow();
  head.append(headCell("Uraian", null), ...opsi.kolom.map(({jenis, judul}) => headCell(judul, {jenis, opsi})));
  const body = table.createTBody();
  for (const line of baris) body.append(lineOf(line, angka, opsi));
  if (opsi.jumlah !== undefined) {
    table.createTFoot().append(lineOf(opsi.jumlah, angka, {...opsi, href: () => null}, "Jumlah"));
  }
  const wrapper = document.createElement("div");
  wrapper.className = "tabel-bungkus";
  wrapper.append(table);
  return wrapper;
}

function headCell(judul: string, column: {jenis: JenisAngka; opsi: OpsiTabel} | null): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = "col";
  const urut = column?.opsi.urut;
  if (column === null || urut === undefined) {
    cell.textContent = judul;
  } else {
    const link = document.createElement("a");
    link.href = urut.href(column.jenis);
    link.textContent = judul;
    const active = urut.kini?.jenis === column.jenis;
    if (active) cell.setAttribute("aria-sort", urut.kini!.turun ? "descending" : "ascending");
    cell.append(link);
  }
  if (column !== null) cell.className = classOf(column.jenis, column.opsi);
  return cell;
}

function lineOf(
  line: BarisAnggaran,
  angka: PembuatAngka,
  opsi: OpsiTabel,
  text = formatNama(line.nama),
): HTMLTableRowElement {
  const row = document.createElement("tr");
  const name = document.createElement("th");
  name.scope = "row";
  const href = opsi.href(line);
  if (href === null) {
    name.append(text);
  } else {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    name.append(link);
  }
  if (line.kode !== "") {
    const code = document.createElement("small");
    code.textContent = line.kode;
    name.append(code);
  }
  name.append(tombolRincian(row));
  row.append(name);
  for (const {jenis, judul} of opsi.kolom) {
    const cell = row.insertCell();
    cell.className = classOf(jenis, opsi);
    cell.dataset["judul"] = judul;
    const mark = opsi.tanda?.(jenis, line) ?? null;
    cell.append(...(mark === null ? [] : [noteSign(mark)]), angka(jenis, line));
  }
  return row;
}

function noteSign(text: string): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "tanda-catatan";
  sign.setAttribute("role", "img");
  sign.setAttribute("aria-label", text);
  sign.title = text;
  sign.textContent = "◆";
  return sign;
}

function classOf(jenis: JenisAngka, {utama}: OpsiTabel): string {
  return jenis === utama ? "angka utama" : "angka";
}
