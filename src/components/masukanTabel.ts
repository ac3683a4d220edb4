import {formatMasukanAngka} from "../format/masukanAngka.js";
import type {MasukanContoh, SelContoh} from "../model/metode.js";
import {bidangAngka} from "./bidangAngka.js";

type Tabel = Extract<MasukanContoh, {jenis: "tabel"}>;
type BarisTabel = Record<string, SelContoh | undefined>;

/** A small table whose cells are fields; rows can be added and taken away. */
export function masukanTabel(
  {judul, kolom, nilai}: Tabel,
  onChange: (rows: readonly Readonly<Record<string, SelContoh>>[]) => void,
): HTMLElement {
  const rows: BarisTabel[] = [];
  const emit = () => onChange(rows as Record<string, SelContoh>[]);
  const table = document.createElement("table");
  table.className = "masukan-tabel";
  table.createCaption().textContent = judul;
  const widths = kolom.map(({jenis}, index) =>
    Math.max(...nilai.map((row) => lengthOf(row[index] ?? null)), jenis === "angka" ? 6 : 4)
  );
  const head = table.createTHead().insertRow();
  for (const {judul} of kolom) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = judul;
    head.append(cell);
  }
  head.insertCell();
  const body = table.createTBody();
  const add = (values: readonly SelContoh[]) => {
    const isi: BarisTabel = {};
    rows.push(isi);
    const row = body.insertRow();
    kolom.forEach((column, index) => {
      isi[column.nama] = values[index] ?? null;
      const field = cellField(column, rows.length, values[index] ?? null, (value) => {
        isi[column.nama] = value;
        emit();
      });
      field.size = widths[index]!;
      row.insertCell().append(field);
    });
    row.insertCell().append(button("×", `Hapus baris ${rows.length}`, () => {
      rows.splice(rows.indexOf(isi), 1);
      row.remove();
      emit();
    }));
  };
  for (const values of nilai) add(values);
  const wrapper = document.createElement("div");
  wrapper.className = "isian-tabel";
  wrapper.append(
    table,
    button("Tambah baris", `Tambah baris: ${judul}`, () => {
      add([]);
      emit();
    }),
  );
  return wrapper;
}

/** How many characters a cell shows. */
function lengthOf(value: SelContoh): number {
  return typeof value === "number" ? formatMasukanAngka(value).length : (value ?? "").length;
}

function cellField(
  {judul, jenis}: Tabel["kolom"][number],
  baris: number,
  nilai: SelContoh,
  onChange: (value: SelContoh | undefined) => void,
): HTMLInputElement {
  const name = `${judul}, baris ${baris}`;
  if (jenis === "angka") return bidangAngka(name, nilai as number | null, onChange);
  const input = document.createElement("input");
  input.type = "text";
  input.autocomplete = "off";
  input.value = nilai === null ? "" : String(nilai);
  input.setAttribute("aria-label", name);
  input.addEventListener("input", () => onChange(input.value.trim() === "" ? null : input.value.trim()));
  return input;
}

function button(text: string, label: string, onClick: () => void): HTMLButtonElement {
  const created = document.createElement("button");
  created.type = "button";
  created.className = "tombol";
  created.textContent = text;
  created.setAttribute("aria-label", label);
  created.addEventListener("click", onClick);
  return created;
}
