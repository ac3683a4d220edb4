import {
  type PasanganRekonsiliasi,
  pasanganRekonsiliasi,
  sebabRekonsiliasi,
  type SelisihRekonsiliasi,
  type SumberRekonsiliasi,
} from "../model/rekonsiliasi.js";

export type NamaSelisih = keyof SelisihRekonsiliasi;

export const bagianSelisih = ["selisih", ...sebabRekonsiliasi] as const;

/** What each source is called, and the end of its `data-ukuran`. */
export const namaSumber: Readonly<Record<SumberRekonsiliasi, {judul: string; ukuran: string}>> = {
  spjFungsional: {judul: "SPJ fungsional", ukuran: "spj-fungsional"},
  spjAdministratif: {judul: "SPJ administratif", ukuran: "spj-administratif"},
  realisasiDokumen: {judul: "Dokumen", ukuran: "dokumen"},
  lra: {judul: "LRA", ukuran: "lra"},
};

/** What stands before the name of a difference in its `data-ukuran`; that with the documents came first and has none. */
const awalanUkuran: Readonly<Record<PasanganRekonsiliasi, string>> = {
  dokumen: "",
  administratif: "administratif-",
  lra: "lra-",
  dokumenLra: "dokumen-lra-",
};

/** What each part of a difference is called, the end of its `data-ukuran`, and how it is formed. */
export const namaSelisih: Readonly<Record<NamaSelisih, {judul: string; ukuran: string; rumus: string}>> = {
  selisih: {judul: "Selisih", ukuran: "selisih", rumus: ""},
  belumCair: {
    judul: "Belum cair",
    ukuran: "belum-cair",
    rumus: "bagian selisih sebesar dokumen LS yang belum bertanggal transfer",
  },
  setoran: {
    judul: "Setoran",
    ukuran: "setoran",
    rumus: "bagian selisih sebesar pengembalian belanja, yang dikurangkan di satu sumber dan tidak di yang lain",
  },
  bedaBulan: {
    judul: "Beda bulan",
    ukuran: "beda-bulan",
    rumus: "bagian selisih yang hilang pada bulan berikutnya: dicatat di bulan yang berlainan. SPJ administratif " +
      "memakai tanggal lain, sehingga sebelum Desember sisanya juga termasuk di sini",
  },
  bpp: {judul: "BPP", ukuran: "bpp", rumus: "bagian selisih yang tercatat pada SPJ BPP, belum pada SPJ SKPD"},
  tidakTerjelaskan: {
    judul: "Tidak terjelaskan",
    ukuran: "tidak-terjelaskan",
    rumus: "selisih − belum cair − setoran − beda bulan − BPP",
  },
};

/** The end of the `data-ukuran` of a part of a pair's difference. */
export function ukuranSelisih(pair: PasanganRekonsiliasi, name: NamaSelisih): string {
  return `${awalanUkuran[pair]}${namaSelisih[name].ukuran}`;
}

/** What a pair is called: the first − the second. */
export function namaPasangan(pair: PasanganRekonsiliasi): string {
  return pasanganRekonsiliasi[pair].map((source) => namaSumber[source].judul).join(" − ");
}
