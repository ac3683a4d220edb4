import {bulatkan} from "../calc/bulatkan.js";
import {nilaiLhe} from "../calc/nilaiLhe.js";
import {nilaiLke, rincianLke} from "../calc/nilaiLke.js";
import {predikatAkip} from "../calc/predikatAkip.js";
import {acuanTahunLhe, tahunDinilai} from "../calc/tahunLhe.js";
import {formatAngka, formatAngkaKolom} from "../format/angka.js";
import {tanpaAngka} from "../format/tanpaAngka.js";
import type {HasilContoh, IsiContoh, Metode} from "../model/metode.js";
import {type Huruf, lkePermenpan88} from "../model/referensi/lkeAkip.js";
import {predikatPermenpan88} from "../model/referensi/predikatAkip.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";

const {komponen, nilaiHuruf} = lkePermenpan88;
const sumberLke = {teks: lkePermenpan88.sumber, kepastian: lkePermenpan88.kepastian};
const hurufContoh = ["A", "BB", "B", "BB", "B", "CC", "BB", "B", "B", "B", "BB", "CC"];

/** The evaluation of SAKIP: answers, components, score, predicate, and the years of a LHE. */
export const metodeSakip: readonly Metode[] = [
  {
    id: "predikat-akip",
    nama: "Predikat AKIP",
    kalimat: "Sebutan untuk nilai AKIP, dari D sampai AA.",
    rumus: [
      ...predikatPermenpan88.pita.map(({predikat, interpretasi, atas}) =>
        `${predikat} (${interpretasi}): sampai ${atas}`
      ),
      "nilai dibulatkan ke dua desimal lebih dahulu",
    ],
    satuan: "predikat",
    kasusTepi: ["Batas atas termasuk predikat itu: 90 adalah A, 90,01 adalah AA.", "Nilai 0 adalah D."],
    sumber: [{teks: predikatPermenpan88.sumber, kepastian: predikatPermenpan88.kepastian}],
    masukan: [{jenis: "angka", nama: "nilai", judul: "Nilai AKIP", nilai: 70.65}],
    hitung: (isi) => [hasilPredikat(angkaDari(isi, "nilai"))],
  },
  {
    id: "nilai-lhe",
    nama: "Nilai LHE",
    kalimat: "Nilai hasil evaluasi AKIP adalah jumlah bobot setiap komponen dikali capaiannya.",
    rumus: ["nilai = jumlah (bobot × capaian ÷ 100)"],
    satuan: "nilai 0 sampai 100",
    kasusTepi: [
      "Bobot komponen seharusnya berjumlah 100; jumlah lain disebut.",
      "Bobot atau capaian sebuah komponen belum ada: tidak dapat ditentukan.",
    ],
    sumber: [
      {teks: "LHE sebagaimana dicetak LKjIP 2024 Lampiran 3", kepastian: "T"},
      {teks: "Bobot 30, 30, 15, dan 25 pada PermenPANRB 88/2021, cocok dengan LHE itu", kepastian: "H"},
    ],
    masukan: [{
      jenis: "tabel",
      nama: "komponen",
      judul: "Komponen",
      kolom: [
        {nama: "nama", judul: "Komponen", jenis: "teks"},
        {nama: "bobot", judul: "Bobot", jenis: "angka"},
        {nama: "capaian", judul: "Capaian (%)", jenis: "angka"},
      ],
      nilai: [75, 67, 67, 72].map((capaian, index) => [komponen[index]!.nama, komponen[index]!.bobot, capaian]),
    }],
    hitung: hasilLhe,
  },
  {
    id: "nilai-lke",
    nama: "Nilai LKE (evaluasi mandiri)",
    kalimat: "Jawaban AA sampai E untuk setiap sub-komponen dijadikan nilai AKIP.",
    rumus: [
      "nilai = jumlah (bobot sub-komponen × nilai jawaban ÷ 100)",
      `nilai jawaban: ${Object.entries(nilaiHuruf).map(([huruf, nilai]) => `${huruf} = ${nilai}`).join(", ")}`,
      `bobot komponen: ${komponen.map(({nama, bobot}) => `${nama} ${bobot}`).join(", ")}`,
      "bobot sub-komponen: Keberadaan 20 %, Kualitas 30 %, Pemanfaatan 50 % dari bobot komponennya",
      "bila dijawab per kriteria: nilai jawaban sub-komponen adalah rata-rata jawaban kriterianya",
    ],
    satuan: "nilai 0 sampai 100",
    kasusTepi: ["Ada jawaban yang belum diisi: nilai akhirnya belum dapat ditentukan, nilai komponen lain tetap ada."],
    sumber: [
      sumberLke,
      {teks: "Menjawab per sub-komponen, bukan per kriteria: lazim dipakai instansi", kepastian: "L"},
    ],
    masukan: [{
      jenis: "tabel",
      nama: "jawaban",
      judul: "Jawaban",
      kolom: [
        {nama: "komponen", judul: "Komponen", jenis: "teks"},
        {nama: "subKomponen", judul: "Sub-komponen", jenis: "teks"},
        {nama: "huruf", judul: "Jawaban", jenis: "teks"},
      ],
      nilai: komponen.flatMap(({nama, subKomponen}) => subKomponen.map((sub) => [nama, sub.nama]))
        .map((names, index) => [...names, hurufContoh[index]!]),
    }],
    hitung: hasilLke,
  },
  {
    id: "tahun-lhe",
    nama: "Dua tahun sebuah LHE",
    kalimat: "LHE menilai kinerja satu tahun dan suratnya terbit pada tahun berikutnya; keduanya lazim dikutip.",
    rumus: ["tahun yang dinilai = tahun surat − 1"],
    satuan: "tahun",
    kasusTepi: ["Dua laporan yang mengutip LHE yang sama dengan tahun berselisih satu tidak berbeda pendapat."],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [
      {jenis: "angka", nama: "surat", judul: "Tahun surat LHE", nilai: 2023},
      {jenis: "angka", nama: "kutipan", judul: "Tahun yang ditulis laporan", nilai: 2023},
    ],
    hitung: hasilTahunLhe,
  },
];

function hasilPredikat(nilai: number | null): HasilContoh {
  const judul = "Predikat";
  if (nilai === null) return {judul, nilai: null, teks: tanpaAngka};
  const rounded = bulatkan(nilai, 2);
  if (!(rounded >= 0 && rounded <= 100)) return {judul, nilai: null, teks: "Nilai AKIP harus dari 0 sampai 100."};
  const {predikat, interpretasi} = predikatAkip(nilai);
  return {judul, nilai: predikat, teks: `${predikat} (${interpretasi})`};
}

function hasilLhe(isi: IsiContoh): HasilContoh[] {
  const rows = tabelDari(isi, "komponen").map((row) => ({
    bobot: angkaDari(row, "bobot"),
    capaian: angkaDari(row, "capaian"),
  }));
  const complete = rows.flatMap(({bobot, capaian}) => (bobot === null || capaian === null ? [] : [{bobot, capaian}]));
  if (rows.length === 0 || complete.length < rows.length) {
    return [{judul: "Nilai LHE", nilai: null, teks: "Isi bobot dan capaian setiap komponen."}];
  }
  const nilai = nilaiLhe(complete);
  const bobot = bulatkan(complete.reduce((sum, row) => sum + row.bobot, 0), 2);
  const hasil = [{judul: "Nilai LHE", nilai, teks: formatAngkaKolom(nilai)}, hasilPredikat(nilai)];
  if (bobot === 100) return hasil;
  return [...hasil, {
    judul: "Jumlah bobot",
    nilai: bobot,
    teks: `Bobot berjumlah ${formatAngka(bobot)}, seharusnya 100.`,
  }];
}

function hasilLke(isi: IsiContoh): HasilContoh[] {
  const jawaban = tabelDari(isi, "jawaban").map((row) => teksDari(row, "huruf").trim().toUpperCase());
  const expected = hurufContoh.length;
  if (jawaban.length !== expected) {
    return [{judul: "Nilai LKE", nilai: null, teks: `Ada ${jawaban.length} jawaban, seharusnya ${expected}.`}];
  }
  const unknown = jawaban.findIndex((huruf) => huruf !== "" && !Object.hasOwn(nilaiHuruf, huruf));
  if (unknown !== -1) {
    const teks = `Jawaban baris ${unknown + 1} adalah "${jawaban[unknown]}", seharusnya ${
      Object.keys(nilaiHuruf).join(", ")
    }, atau kosong.`;
    return [{judul: "Nilai LKE", nilai: null, teks}];
  }
  const letters = jawaban.map((huruf) => (huruf === "" ? null : huruf as Huruf));
  const nilai = nilaiLke(letters);
  return [
    {judul: "Nilai LKE", nilai, teks: formatAngkaKolom(nilai)},
    hasilPredikat(nilai),
    ...rincianLke(letters).map(({nama, bobot, nilai}) => ({
      judul: nama,
      nilai,
      teks: `${formatAngkaKolom(nilai)} dari ${bobot}`,
    })),
  ];
}

function hasilTahunLhe(isi: IsiContoh): HasilContoh[] {
  const [surat, kutipan] = [angkaDari(isi, "surat"), angkaDari(isi, "kutipan")];
  if (surat === null) return [{judul: "Tahun yang dinilai", nilai: null, teks: tanpaAngka}];
  const dinilai = tahunDinilai(surat);
  const hasil = [{judul: "Tahun yang dinilai", nilai: dinilai, teks: String(dinilai)}];
  if (kutipan === null) return hasil;
  const acuan = acuanTahunLhe(kutipan, {tahunDinilai: dinilai, tahunLhe: surat});
  const teks = {dinilai: "menurut tahun yang dinilai", surat: "menurut tahun surat"};
  return [...hasil, {
    judul: "Kutipan",
    nilai: acuan,
    teks: acuan === null ? `${kutipan} bukan tahun yang dinilai dan bukan tahun surat LHE ini.` : teks[acuan],
  }];
}
