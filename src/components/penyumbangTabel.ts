import type {BarisAnggaran} from "../calc/barisAnggaran.js";
import type {Penyumbang} from "../calc/penyumbangSisa.js";
import {formatNama} from "../format/nama.js";
import type {PembuatAngka} from "./angkaAnggaran.js";
import {kalimat} from "./kalimat.js";

/**
 * The lines that most of the sisa stands in, largest first, with their running share: a sentence on all of them and a
 * table. Ranked, so the heading above must say so. Without any sisa it is a sentence.
 */
export function penyumbangTabel(penyumbang: readonly Penyumbang<BarisAnggaran>[], angka: PembuatAngka): HTMLElement {
  const last = penyumbang.at(-1);
  if (last === undefined) {
    return kalimat("keterangan", "Belum ada realisasi, jadi sisa per sub kegiatan belum dapat dihitung.");
  }
  const section = document.createElement("div");
  const share = angka("porsi-sisa-kumulatif", last.item, {nilai: last.kumulatif});
  section.append(
    kalimat("keterangan", "Bersama-sama ", share, " dari sisa; urut dari sisa terbesar."),
    tableOf(penyumbang, angka),
  );
  return section;
}

function tableOf(penyumbang: readonly Penyumbang<BarisAnggaran>[], angka: PembuatAngka): HTMLElement {
  const table = document.createElement("table");
  table.className = "tabel ringkas";
  const head = table.createTHead().insertRow();
  for (const judul of ["Sub kegiatan", "Sisa", "Kumulatif", "Serapan"]) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = judul;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const {item, kumulatif} of penyumbang) {
    const row = body.insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    const code = document.createElement("small");
    code.textContent = item.kode;
    name.append(formatNama(item.nama), code);
    row.append(name);
    const figures = [
      angka("sisa", item),
      angka("porsi-sisa-kumulatif", item, {nilai: kumulatif}),
      angka("serapan", item),
    ];
    for (const figure of figures) row.insertCell().append(figure);
  }
  return table;
}
