import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, teks, terisi} from "../datar/sel.js";
import {angkaTercetak} from "../tercetak/angkaTercetak.js";
import {capaianKosong} from "./kosong.js";

/** Target, realisation, percentage and category of each indicator in the report's year (an LKjIP Tabel 3.2). */
export const capaianTahun = jenisDatar({
  jenis: "capaian",
  kolom: {
    indikator: terisi,
    target: angka,
    realisasi: angka,
    target_tercetak: teks,
    realisasi_tercetak: teks,
    capaian_tercetak: angka,
    kategori_tercetak: teks,
    sumber: opsional(teks),
  },
  perlu: ["tahun", "skpd"],
  kunci: ["indikator"],
  fakta: ({indikator, target, realisasi, capaian_tercetak, sumber}, baris) => {
    const {at, teks, kepala} = baris;
    const print = (kolom: string, ukuran: string, nilai: number | null) =>
      angkaTercetak(baris, kolom, {indikator, ukuran, nilai, dokumen: sumber});
    return {
      capaian: [{
        ...capaianKosong,
        ...at("realisasi"),
        indikator,
        tahun: kepala.tahun!,
        nilai: realisasi,
        teks: teks("realisasi_tercetak"),
        tabel: sumber,
      }],
      tercetak: [
        ...print("target_tercetak", "target", target),
        ...print("realisasi_tercetak", "realisasi-kinerja", realisasi),
        ...print("capaian_tercetak", "capaian", capaian_tercetak),
        ...print("kategori_tercetak", "kategori", null),
      ],
    };
  },
});
