import {periksaPelaporan} from "../calc/lkjip/periksaPelaporan.js";
import type {HasilButir, MuatanLkjip} from "../model/lkjip.js";
import type {MasukanContoh, Metode} from "../model/metode.js";
import {pelaporanPermenpan88} from "../model/referensi/pelaporanKualitas.js";
import {teksDari} from "./isiContoh.js";

const judulMuatan: Readonly<Record<MuatanLkjip, string>> = {
  target: "Target tahunan",
  realisasi: "Realisasi",
  capaian: "Capaian",
  "target-akhir": "Target akhir Renstra",
  kemajuan: "Tingkat kemajuan",
  "realisasi-lalu": "Realisasi tahun sebelumnya",
  pembanding: "Pembanding nasional",
  analisis: "Analisis hambatan dan upaya",
  efisiensi: "Efisiensi",
  perbaikan: "Upaya perbaikan",
};

const tempat = [
  {nilai: "tabel", teks: "tercetak di tabel laporan"},
  {nilai: "lampiran", teks: "hanya di lampiran"},
  {nilai: "tidak", teks: "tidak tercetak"},
];

/** An indicator of the LKjIP 2024: what is printed elsewhere than in a table of the report. */
const bukanTabel: Partial<Record<MuatanLkjip, string>> = {
  "realisasi-lalu": "lampiran",
  pembanding: "tidak",
  efisiensi: "serapan",
};

const semuaMuatan = Object.keys(judulMuatan) as MuatanLkjip[];

/** How complete a report on performance is. */
export const metodePelaporan: readonly Metode[] = [
  {
    id: "kelengkapan-lkjip",
    nama: "Kelengkapan LKjIP (sembilan butir)",
    kalimat: "Menjawab sembilan kriteria mutu pelaporan kinerja dari apa yang tercetak untuk tiap indikator.",
    rumus: pelaporanPermenpan88.butir.map(({nomor, kriteria}) => `${nomor}. ${kriteria}`),
    satuan: "terpenuhi, belum, atau tidak dapat dinilai",
    kasusTepi: [
      "Butir 1 dan mutu kalimat perlu dinilai penilai: Telaah hanya melihat ada atau tidaknya.",
      "Yang hanya ada di lampiran belum dihitung, tetapi disebut tempatnya.",
      "Butir 2 menilai semua indikator Renstra atau PK; butir 3 sampai 9 menilai indikator yang realisasinya dilaporkan.",
      "Efisiensi yang ternyata hanya serapan belum memenuhi butir 8.",
    ],
    sumber: [{teks: pelaporanPermenpan88.sumber, kepastian: pelaporanPermenpan88.kepastian}],
    masukan: semuaMuatan.map((nama): MasukanContoh => ({
      jenis: "pilihan",
      nama,
      judul: judulMuatan[nama],
      nilai: bukanTabel[nama] ?? "tabel",
      pilihan: nama === "efisiensi" ? [...tempat, {nilai: "serapan", teks: "tercetak, tetapi hanya serapan"}] : tempat,
    })),
    hitung: (isi) => {
      const muatan = semuaMuatan.flatMap((nama) => {
        const place = teksDari(isi, nama);
        return place === "tidak" ? [] : [{muatan: nama, tabel: place === "lampiran" ? "Lampiran" : "Tabel"}];
      });
      const efisiensiAdalahSerapan = teksDari(isi, "efisiensi") === "serapan";
      return periksaPelaporan([{indikator: "Indikator ini", muatan, efisiensiAdalahSerapan}]).map((butir) => ({
        judul: `Butir ${butir.nomor}`,
        nilai: butir.terpenuhi === null ? null : String(butir.terpenuhi),
        teks: sentenceOf(butir),
      }));
    },
  },
];

function sentenceOf({terpenuhi, bukti, yangKurang}: HasilButir): string {
  if (terpenuhi === null) return bukti;
  return terpenuhi ? "Terpenuhi." : `Belum. ${yangKurang.join(" ")}`;
}
