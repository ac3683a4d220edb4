import {jumlahKelompok, kelompokPerBerkas} from "../calc/saringCatatan.js";
import type {AturanDiperiksa, DataKualitas, KelompokCatatan} from "../model/kualitas.js";
import {alamatSel, namaTingkat, type TemuanTercatat} from "../model/temuan.js";
import {angkaCatatan} from "./angkaCatatan.js";
import {bilangan} from "./bilangan.js";
import {kalimat} from "./kalimat.js";
import {type KolomData, tabelData} from "./tabelData.js";

/** The notes by file and rule, in the order of the groups; the first group is open. */
export function kelompokCatatan(kelompok: readonly KelompokCatatan[], {aturan, berkas}: DataKualitas): HTMLElement {
  const rules = new Map(aturan.map((rule) => [rule.id, rule]));
  const simulated = new Set(berkas.filter(({asal}) => asal === "simulasi").map((file) => file.berkas));
  const list = document.createElement("div");
  list.className = "kelompok-catatan";
  for (const file of kelompokPerBerkas(kelompok)) {
    const section = document.createElement("section");
    const heading = document.createElement("h3");
    heading.append(file.berkas);
    if (simulated.has(file.berkas)) heading.append(" ", simulationMark());
    section.append(heading, ...file.kelompok.map((group) => groupOf(group, rules.get(group.aturan))));
    list.append(section);
  }
  const first = list.querySelector("details");
  if (first !== null) first.open = true;
  return list;
}

/** The notes that the agency has looked at and found to be in order, apart from the others. */
export function bagianDicek(kelompok: readonly KelompokCatatan[], data: DataKualitas): HTMLElement {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = "Sudah dicek, wajar";
  const line = kalimat("keterangan", `${jumlahKelompok(kelompok)} catatan yang tidak lagi dihitung, dengan alasannya.`);
  section.append(heading, line, kelompokCatatan(kelompok, data));
  return section;
}

/** What stands in place of the notes where there are none to show. */
export function tanpaCatatan({kelompok, berkas}: DataKualitas): HTMLElement {
  const teks = berkas.length === 0
    ? "Belum ada yang diperiksa. Letakkan ekspor DPA atau SPJ di folder data, lalu jalankan npm start lagi."
    : kelompok.every(({dicek}) => dicek)
    ? "Tidak ada catatan: semua berkas terbaca, dan tidak ada angka tercetak yang didapati berbeda dari hitungannya."
    : "Tidak ada catatan yang cocok dengan pilihan di atas.";
  return kalimat("kosong-tabel", teks);
}

/** How many of the notes are shown, where not all of them are. */
export function ketSaringan(tampil: readonly KelompokCatatan[], semua: readonly KelompokCatatan[]): string {
  const [shown, all] = [jumlahKelompok(tampil), jumlahKelompok(semua)];
  return shown === all ? `${all} catatan` : `${shown} dari ${all} catatan cocok dengan pilihan di atas`;
}

function groupOf(group: KelompokCatatan, rule: AturanDiperiksa | undefined): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const level = document.createElement("strong");
  level.className = `tingkat ${group.tingkat}`;
  level.textContent = namaTingkat[group.tingkat];
  const count = document.createElement("span");
  count.className = "banyak";
  const place = {aturan: group.aturan, berkas: group.berkas, dicek: String(group.dicek)};
  count.append(bilangan("catatan-kelompok", group.banyak, place), " catatan");
  summary.append(level, " ", rule?.arti ?? group.aturan, " ", count);
  const ground = kalimat("keterangan", `${rule?.dasar ?? ""} Aturan: ${group.aturan}.`.trim());
  details.append(summary, ground, tableOf(group, rule));
  const left = group.banyak - group.temuan.length;
  if (left > 0) {
    const shown = group.temuan.length;
    details.append(
      kalimat("keterangan", `Ditampilkan ${shown} catatan pertama; ${left} lagi ada di laporan .xlsx (cara di bawah).`),
    );
  }
  return details;
}

function tableOf({temuan, dicek, berkas}: KelompokCatatan, rule: AturanDiperiksa | undefined): HTMLElement {
  const isCompared = temuan.some(({selisih}) => selisih !== null);
  const hasRight = temuan.some(({seharusnya}) => seharusnya !== null);
  const compared: KolomData<TemuanTercatat>[] = [
    ...(hasRight
      ? [{judul: "Seharusnya", isi: (found: TemuanTercatat) => angkaCatatan("seharusnya", found, rule)}]
      : []),
    ...(isCompared
      ? [{judul: "Selisih", isi: (found: TemuanTercatat) => angkaCatatan("selisih", found, rule), utama: true as const}]
      : []),
  ];
  return tabelData(temuan, {
    keterangan: `${rule?.arti ?? ""} ${berkas}`,
    kepala: "Sel",
    nama: ({lembar, kode, ...place}) => ({
      teks: [lembar, alamatSel(place) || "seluruh berkas"].filter((text) => text !== null).join(" › "),
      kecil: kode ?? "",
    }),
    kolom: [
      {
        judul: "Tertulis",
        isi: (found) => angkaCatatan("tertulis", found, rule),
        ...(!isCompared && {utama: true as const}),
      },
      ...compared,
      {judul: "Penjelasan", isi: ({pesan}) => explanation(pesan), teks: true},
      ...(dicek
        ? [{judul: "Alasan", isi: (found: TemuanTercatat) => found.dicek_alasan ?? "", teks: true as const}]
        : []),
    ],
  });
}

/** The words of a note, which may quote figures. */
function explanation(pesan: string): HTMLElement {
  const text = document.createElement("span");
  text.className = "pesan";
  text.textContent = pesan;
  return text;
}

/** Simulated data is marked wherever it shows. */
export function simulationMark(): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "asal-data simulasi";
  mark.textContent = "SIMULASI";
  return mark;
}
