import {isNotPrinted, parseAngka, parseRupiah} from "../angka.js";
import {jenisDatar} from "../datar/jenisDatar.js";
import {bulan, kodeApaPun, orNull, type SelDatar, tahun, teks, terisi} from "../datar/sel.js";
import {cellText} from "../lembar.js";
import {angkaTercetak} from "./angkaTercetak.js";

const inRupiah = new Set(["pagu", "realisasi", "sisa", "varians", "rak"]);
const inWords = new Set(["kategori", "predikat"]);

/** A printed figure, read both ways until its row says what it is; null where nothing is printed. */
const tercetak: SelDatar<{rupiah: number | null; angka: number | null} | null> = {
  baca: (sel) => (isNotPrinted(sel) ? null : {rupiah: parseRupiah(sel), angka: parseAngka(sel)}),
  harapan: "teks",
};

/** Printed figures of any document, to be checked against what the inputs give. */
export const dokumenTercetak = jenisDatar({
  jenis: "dokumen-tercetak",
  templat: true,
  kolom: {
    dokumen: terisi,
    tahun,
    bulan,
    kode: orNull(kodeApaPun),
    indikator: teks,
    ukuran: {...terisi, baca: (sel) => cellText(sel).toLowerCase() || undefined},
    nilai: tercetak,
  },
  perlu: ["tahun", "skpd"],
  kunci: ["dokumen", "tahun", "bulan", "kode", "indikator", "ukuran"],
  periksa: ({ukuran, nilai}) =>
    nilai === null || inWords.has(ukuran) || valueOf(ukuran, nilai) !== null
      ? null
      : {kolom: "nilai", harapan: inRupiah.has(ukuran) ? "rupiah seperti 1.250.000,00" : "angka seperti 69,2"},
  bagian: ({tahun, bulan}) => ({tahun, bulan}),
  fakta: ({dokumen, tahun, kode, indikator, ukuran, nilai}, baris) => {
    const value = nilai === null ? null : valueOf(ukuran, nilai);
    return {tercetak: angkaTercetak(baris, "nilai", {dokumen, tahun, kode, indikator, ukuran, nilai: value})};
  },
});

function valueOf(ukuran: string, {rupiah, angka}: {rupiah: number | null; angka: number | null}): number | null {
  if (inWords.has(ukuran)) return null;
  return inRupiah.has(ukuran) ? rupiah : angka;
}
