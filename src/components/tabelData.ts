import {tombolRincian} from "./tombolRincian.js";

/** A column of a table beside the name of its rows. */
export interface KolomData<T> {
  judul: string;
  isi: (row: T) => string | Node;
  /** Words stand to the left, figures to the right. */
  teks?: true;
  /** The column that a phone shows; the others open on tap. */
  utama?: true;
}

export interface OpsiTabelData<T> {
  /** What the table shows, for a screen reader. */
  keterangan: string;
  /** The heading of the names. */
  kepala: string;
  /** What a row is about, and what stands small below it. */
  nama: (row: T) => {teks: string | Node; kecil?: string | Node};
  kolom: readonly KolomData<T>[];
}

/** A table of rows with a name and some cells, in the order given. */
export function tabelData<T>(rows: readonly T[], {keterangan, kepala, nama, kolom}: OpsiTabelData<T>): HTMLElement {
  const table = document.createElement("table");
  table.className = "tabel tabel-data";
  const caption = table.createCaption();
  caption.textContent = keterangan;
  caption.className = "hanya-pembaca";
  const head = table.createTHead().insertRow();
  head.append(headCell(kepala, ""), ...kolom.map((column) => headCell(column.judul, classOf(column))));
  const body = table.createTBody();
  for (const item of rows) {
    const row = body.insertRow();
    row.append(nameCell(row, nama(item)));
    for (const column of kolom) {
      const cell = row.insertCell();
      cell.className = classOf(column);
      cell.dataset["judul"] = column.judul;
      cell.append(column.isi(item));
    }
  }
  const wrapper = document.createElement("div");
  wrapper.className = "tabel-bungkus";
  wrapper.append(table);
  return wrapper;
}

function headCell(judul: string, className: string): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = "col";
  cell.textContent = judul;
  if (className !== "") cell.className = className;
  return cell;
}

function nameCell(row: HTMLTableRowElement, {teks, kecil}: {teks: string | Node; kecil?: string | Node}): HTMLElement {
  const name = document.createElement("th");
  name.scope = "row";
  name.append(teks);
  if (kecil !== undefined && kecil !== "") {
    const small = document.createElement("small");
    small.append(kecil);
    name.append(small);
  }
  name.append(tombolRincian(row));
  return name;
}

function classOf({teks, utama}: Pick<KolomData<unknown>, "teks" | "utama">): string {
  return [teks ? "teks" : "angka", ...(utama ? ["utama"] : [])].join(" ");
}
