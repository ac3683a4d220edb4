import {isiAwal} from "../metode/isiContoh.js";
import type {HasilContoh, IsiContoh, MasukanContoh, Metode} from "../model/metode.js";
import {bidangAngka} from "./bidangAngka.js";
import {masukanTabel} from "./masukanTabel.js";

/** An input that holds something else than a number is undefined here, and stops the calculation. */
export type IsiBidang = Record<string, IsiContoh[string] | undefined>;

/** The example of a calculation: fields, and what the real function makes of them; it follows every change. */
export function contohMetode({id, nama, masukan, hitung}: Metode): HTMLElement {
  const isi: IsiBidang = {...isiAwal(masukan)};
  const form = document.createElement("form");
  form.className = "contoh-metode";
  form.setAttribute("aria-label", `Contoh ${nama}`);
  form.addEventListener("submit", (event) => event.preventDefault());
  const results = document.createElement("dl");
  results.className = "hasil-contoh";
  results.setAttribute("aria-live", "polite");
  results.dataset["metode"] = id;
  const update = () => results.replaceChildren(...resultItems(isi, hitung));
  form.append(
    ...masukan.map((input) =>
      field(input, (value) => {
        isi[input.nama] = value;
        update();
      })
    ),
    results,
  );
  update();
  return form;
}

const kosong: HasilContoh = {judul: "Hasil", nilai: null, teks: "Isi sedikitnya satu baris."};

function resultItems(isi: IsiBidang, hitung: Metode["hitung"]): HTMLElement[] {
  const results: readonly HasilContoh[] = isComplete(isi) ? hitung(isi) : [{
    judul: "Hasil",
    nilai: null,
    teks: "Ada isian yang bukan angka. Tulis angka seperti 1.250.000 atau 87,5, paling besar seribu triliun.",
  }];
  if (results.length === 0) return resultItems({}, () => [kosong]);
  return results.flatMap(({judul, nilai, teks}) => {
    const term = document.createElement("dt");
    term.textContent = judul.trim() || "Tanpa nama";
    const output = document.createElement("output");
    output.dataset["nilai"] = nilai === null ? "" : String(nilai);
    output.textContent = teks;
    const description = document.createElement("dd");
    if (typeof nilai === "number") description.className = "angka";
    description.append(output);
    return [term, description];
  });
}

function isComplete(isi: IsiBidang): isi is IsiContoh {
  return Object.values(isi).every((value) =>
    value !== undefined && (!Array.isArray(value) || value.every((row) => !Object.values(row).includes(undefined)))
  );
}

function field(input: MasukanContoh, onChange: (value: IsiBidang[string]) => void): HTMLElement {
  if (input.jenis === "tabel") return masukanTabel(input, onChange);
  const label = document.createElement("label");
  label.className = "isian";
  const name = document.createElement("span");
  name.textContent = input.jenis === "angka" && input.satuan !== undefined
    ? `${input.judul} (${input.satuan})`
    : input.judul;
  label.append(name);
  if (input.jenis === "angka") label.append(bidangAngka(name.textContent, input.nilai, onChange));
  else {
    const select = document.createElement("select");
    for (const {nilai, teks} of input.pilihan) select.add(new Option(teks, nilai));
    select.value = input.nilai;
    select.addEventListener("change", () => onChange(select.value));
    label.append(select);
  }
  return label;
}
