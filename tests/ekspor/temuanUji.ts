import type {AturanDiperiksa, BerkasDiperiksa} from "../../src/model/kualitas.js";
import type {TemuanTercatat} from "../../src/model/temuan.js";

/** A finding in the warehouse, with what a test says of it. */
export function temuanUji(isi: Partial<TemuanTercatat> = {}): TemuanTercatat {
  return {
    aturan: "total-beda",
    tingkat: "galat",
    berkas: "spj.xlsx",
    lembar: "Februari",
    baris: 17,
    kolom: "G",
    kode: "2.17.01",
    tercetak: "1.250.000",
    nilai_tercetak: 1250000,
    seharusnya: 1250000.5,
    selisih: -0.5,
    pesan: "JUMLAH tidak sama.",
    dicek: false,
    dicek_alasan: null,
    ...isi,
  };
}

export const berkasUji: BerkasDiperiksa = {
  berkas: "spj.xlsx",
  lembar: "Februari",
  jenis: "spj-fungsional",
  asal: "resmi",
  tahun: 2024,
  bulan: 2,
  dibaca: 12,
  diterima: 7,
  induk: 5,
  dikecualikan: 0,
  alasanDikecualikan: null,
  ditolak: 0,
  totalPagu: 9865481222,
  totalRealisasi: 4847956007.25,
  galat: 1,
  peringatan: 0,
  info: 0,
};

export const aturanUji: AturanDiperiksa = {
  id: "total-beda",
  tingkat: "galat",
  arti: "Baris JUMLAH tidak sama dengan jumlah baris rincian.",
  dasar: "Hitungan: JUMLAH = jumlah seluruh baris rincian.",
  banyak: 1,
  dicek: 0,
};
