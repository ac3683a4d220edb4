import {jumlahBaris} from "../calc/jumlahBaris.js";
import {pilihanCatatan, type SaringanCatatan} from "../calc/saringCatatan.js";
import {formatAngka} from "../format/angka.js";
import {formatBulan} from "../format/bulan.js";
import type {AturanDiperiksa, BerkasDiperiksa, DataKualitas, KelompokCatatan} from "../model/kualitas.js";
import {namaTingkat} from "../model/temuan.js";
import {pushAlamat} from "./alamatHalaman.js";
import {angka} from "./angka.js";
import {barisCatatan, totalBerkas} from "./angkaCatatan.js";
import type {AngkaKunci} from "./angkaKunci.js";
import {bilangan} from "./bilangan.js";
import {kalimat, tebal} from "./kalimat.js";
import {simulationMark} from "./kelompokCatatan.js";
import {pilihan} from "./pilihan.js";
import {tabelData} from "./tabelData.js";

const levelNames: Readonly<Record<string, string>> = {...namaTingkat, dicek: "Sudah dicek"};
const levelMeanings = {
  galat: "tidak terbaca atau tidak cocok",
  peringatan: "tidak mengikuti masukannya",
  info: "perlu diketahui",
} as const;
const originNames = {resmi: "resmi", simulasi: "simulasi", "belum-ditandai": "belum ditandai"} as const;

/** The choices over the page: level, rule and file, which are in the URL. */
export function saringanCatatan(data: DataKualitas, chosen: SaringanCatatan): HTMLElement {
  const {tingkat, aturan, berkas} = pilihanCatatan(data);
  const bar = document.createElement("div");
  bar.className = "bilah-pilihan";
  const add = (label: string, key: keyof SaringanCatatan, values: readonly string[], text = (value: string) => value) =>
    bar.append(pilihan(label, [
      {value: "", teks: "semua"},
      ...values.map((value) => ({value, teks: text(value)})),
    ], {value: chosen[key] ?? "", onChange: (value) => pushAlamat({[key]: value})}));
  add("Tingkat", "tingkat", tingkat, (value) => levelNames[value]!);
  add("Aturan", "aturan", aturan);
  add("Berkas", "berkas", berkas);
  return bar;
}

/** How far the figures can be trusted, with what was read, what was left out and what disagrees. */
export function jawabanKualitas({jumlah, berkas}: DataKualitas, catatan: Node): HTMLElement {
  if (berkas.length === 0) return kalimat("jawaban", "Belum ada berkas yang diperiksa.");
  const read = jumlahBaris(berkas, "dibaca");
  const rejected = jumlahBaris(berkas, "ditolak");
  const rows = [
    "dari ",
    bilangan("baris-dibaca", read),
    ` baris di ${formatAngka(berkas.length)} berkas, `,
    bilangan("baris-ditolak", rejected),
    " ditolak. ",
  ];
  return jumlah.galat === 0
    ? kalimat("jawaban", "Tidak ada catatan Salah: ", ...rows, tebal(catatan), " catatan perlu dicek.")
    : kalimat(
      "jawaban",
      `${jumlah.berkasSalah} berkas punya catatan Salah: `,
      ...rows,
      "Seluruhnya ",
      tebal(catatan),
      " catatan Salah dan Perlu dicek.",
    );
}

/** How many notes there are of each level, and how many were marked as checked. */
export function kunciKualitas({jumlah, kelompok}: DataKualitas): AngkaKunci[] {
  const rows = (matches: (group: KelompokCatatan) => boolean) =>
    kelompok.filter(matches).flatMap(({temuan}) => temuan.map(barisCatatan));
  const levels = (["galat", "peringatan", "info"] as const).map((tingkat) => ({
    ukuran: `catatan-${tingkat}`,
    judul: namaTingkat[tingkat],
    nilai: jumlah[tingkat],
    catatan: levelMeanings[tingkat],
    baris: rows((group) => group.tingkat === tingkat && !group.dicek),
  }));
  const checked = {
    ukuran: "catatan-dicek",
    judul: "Sudah dicek",
    nilai: jumlah.dicek,
    catatan: "wajar, dengan alasan",
    baris: rows((group) => group.dicek),
  };
  return [...levels, checked].map(({ukuran, judul, nilai, catatan, baris}) => {
    const teks = formatAngka(nilai);
    const asal = () => ({
      judul: `Catatan pemeriksaan data: ${judul}`,
      teks,
      rumus: baris.length < nilai
        ? `banyaknya catatan; ${baris.length} yang pertama ada di bawah`
        : "banyaknya catatan",
      masukan: [],
      posisi: "pemeriksaan saat impor terakhir",
      baris,
    });
    return {judul, catatan, angka: angka({ukuran, nilai, teks, asal})};
  });
}

/** When it was checked, and up to which month the files state figures. */
export function posisiKualitas({berkas}: DataKualitas): string {
  const simulated = berkas.some(({asal}) => asal === "simulasi");
  const dated = berkas.filter(({asal, tahun, bulan}) => asal !== "simulasi" && tahun !== null && bulan !== null);
  const latest = dated.sort((a, b) => a.tahun! - b.tahun! || a.bulan! - b.bulan!).at(-1);
  return [
    "Diperiksa saat impor terakhir",
    latest === undefined ? "posisi data tidak diketahui" : `data sampai ${positionOf(latest)}`,
    ...(simulated ? ["ada berkas SIMULASI"] : []),
  ].join(" · ");
}

/** Every input file with its rows, totals, origin and place in time. */
export function tabelBerkas(berkas: readonly BerkasDiperiksa[]): HTMLElement {
  const count = (ukuran: "dibaca" | "diterima" | "induk" | "dikecualikan" | "ditolak") => (file: BerkasDiperiksa) =>
    bilangan(`baris-${ukuran}`, file[ukuran], {berkas: file.berkas, lembar: file.lembar ?? ""});
  return tabelData(berkas, {
    keterangan: "Berkas masukan, baris yang dibaca, dan totalnya",
    kepala: "Berkas",
    nama: (file) => ({
      teks: file.lembar === null ? file.berkas : `${file.berkas} › ${file.lembar}`,
      kecil: file.jenis ?? "jenis tidak dikenal",
    }),
    kolom: [
      {judul: "Dibaca", isi: count("dibaca")},
      {judul: "Diterima", isi: count("diterima"), utama: true},
      {judul: "Induk", isi: count("induk")},
      {judul: "Dikecualikan", isi: count("dikecualikan")},
      {judul: "Ditolak", isi: count("ditolak")},
      {judul: "Total pagu", isi: (file) => totalBerkas("pagu", file)},
      {judul: "Total realisasi", isi: (file) => totalBerkas("realisasi", file)},
      {
        judul: "Asal",
        isi: ({asal}) => (asal === "simulasi" ? simulationMark() : originNames[asal ?? "belum-ditandai"]),
        teks: true,
      },
      {judul: "Posisi", isi: positionOf, teks: true},
      ...(berkas.some(({alasanDikecualikan}) => alasanDikecualikan !== null)
        ? [{
          judul: "Sebab dikecualikan",
          isi: ({alasanDikecualikan}: BerkasDiperiksa) => alasanDikecualikan ?? "",
          teks: true as const,
        }]
        : []),
    ],
  });
}

/** Every rule with its level, what it rests on, and how many notes it gave. */
export function tabelAturan(aturan: readonly AturanDiperiksa[]): HTMLElement {
  return tabelData(aturan, {
    keterangan: "Aturan pemeriksaan, dasarnya, dan banyaknya catatan",
    kepala: "Aturan",
    nama: ({id, arti}) => ({teks: arti, kecil: id}),
    kolom: [
      {judul: "Dasar", isi: ({dasar}) => dasar, teks: true},
      {judul: "Tingkat", isi: ({tingkat}) => namaTingkat[tingkat], teks: true},
      {judul: "Catatan", isi: ({id, banyak}) => bilangan("catatan-aturan", banyak, {aturan: id}), utama: true},
      {judul: "Sudah dicek", isi: ({id, dicek}) => bilangan("catatan-aturan-dicek", dicek, {aturan: id})},
    ],
  });
}

function positionOf({tahun, bulan}: BerkasDiperiksa): string {
  if (tahun === null) return "–";
  return bulan === null ? String(tahun) : `${formatBulan(bulan)} ${tahun}`;
}
