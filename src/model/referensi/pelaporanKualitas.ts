import type {MuatanLkjip} from "../lkjip.js";

/**
 * A point of the check: what must be printed for which indicators. `semua` are those of the Renstra and the PK,
 * `dilaporkan` those of them whose realisasi the report prints; `penilai` is for the evaluator to judge, not for us.
 */
export type ButirPelaporan =
  & {nomor: number; kriteria: string}
  & ({cakupan: "penilai"} | {
    cakupan: "semua" | "dilaporkan";
    perlu: readonly MuatanLkjip[];
    /** The point is about words, of which only whether they are there can be told. */
    kalimat?: true;
  });

export interface AturanPelaporan {
  berlakuSejak: string;
  sumber: string;
  kepastian: "T" | "S" | "H" | "L";
  butir: readonly ButirPelaporan[];
}

/**
 * The nine criteria of reporting quality (Pelaporan Kinerja, sub-komponen Kualitas), in the order of the regulation. The
 * criteria are quoted; which printed figures answer each of them is our own reading.
 */
export const pelaporanPermenpan88: AturanPelaporan = {
  berlakuSejak: "2021",
  sumber:
    "PermenPANRB 88/2021, kriteria Pelaporan Kinerja, sub-komponen Kualitas (dibaca pada salinan untuk Mahkamah " +
    "Agung RI); angka tercetak yang menjawab tiap butir: bacaan Telaah",
  kepastian: "T",
  butir: [
    {
      nomor: 1,
      kriteria: "Dokumen Laporan Kinerja disusun secara berkualitas sesuai dengan standar.",
      cakupan: "penilai",
    },
    {
      nomor: 2,
      kriteria: "Dokumen Laporan Kinerja telah mengungkap seluruh informasi tentang pencapaian kinerja.",
      cakupan: "semua",
      perlu: ["realisasi", "capaian"],
    },
    {
      nomor: 3,
      kriteria: "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja dengan target tahunan.",
      cakupan: "dilaporkan",
      perlu: ["target", "capaian"],
    },
    {
      nomor: 4,
      kriteria:
        "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja dengan target jangka menengah.",
      cakupan: "dilaporkan",
      perlu: ["target-akhir", "kemajuan"],
    },
    {
      nomor: 5,
      kriteria: "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja dengan realisasi kinerja " +
        "tahun-tahun sebelumnya.",
      cakupan: "dilaporkan",
      perlu: ["realisasi-lalu"],
    },
    {
      nomor: 6,
      kriteria: "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja di level " +
        "nasional/internasional (Benchmark Kinerja).",
      cakupan: "dilaporkan",
      perlu: ["pembanding"],
    },
    {
      nomor: 7,
      kriteria:
        "Dokumen Laporan Kinerja telah menginfokan kualitas atas capaian kinerja beserta upaya nyata dan/atau " +
        "hambatannya.",
      cakupan: "dilaporkan",
      perlu: ["analisis"],
      kalimat: true,
    },
    {
      nomor: 8,
      kriteria:
        "Dokumen Laporan Kinerja telah menginfokan efisiensi atas penggunaan sumber daya dalam mencapai kinerja.",
      cakupan: "dilaporkan",
      perlu: ["efisiensi"],
    },
    {
      nomor: 9,
      kriteria: "Dokumen Laporan Kinerja telah menginfokan upaya perbaikan dan penyempurnaan kinerja ke depan " +
        "(Rekomendasi perbaikan kinerja).",
      cakupan: "dilaporkan",
      perlu: ["perbaikan"],
      kalimat: true,
    },
  ],
};
