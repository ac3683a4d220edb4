import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, tahunTerisi, teks, terisi} from "../datar/sel.js";
import {angkaTercetak} from "../tercetak/angkaTercetak.js";
import {capaianKosong, targetKosong} from "./kosong.js";

/** Target, realisation and percentage of each indicator in the years of the Renstra before (an LKjIP Tabel 3.3). */
export const capaianLalu = jenisDatar({
  jenis: "capaian",
  kolom: {
    indikator: terisi,
    satuan: teks,
    tahun: tahunTerisi,
    target: angka,
    realisasi: angka,
    target_tercetak: teks,
    realisasi_tercetak: teks,
    capaian_tercetak: angka,
    sumber: opsional(teks),
  },
  perlu: ["skpd"],
  kunci: ["indikator", "tahun"],
  fakta: ({indikator, satuan, tahun, target, realisasi, capaian_tercetak, sumber: tabel}, baris) => {
    const {at, teks} = baris;
    const stated = {indikator, satuan, tahun, tabel};
    return {
      capaian: [{
        ...capaianKosong,
        ...stated,
        ...at("realisasi"),
        nilai: realisasi,
        teks: teks("realisasi_tercetak"),
      }],
      target: [{
        ...targetKosong,
        ...stated,
        ...at("target"),
        dokumen: "Renstra",
        periode_renstra: "sebelumnya",
        nilai: target,
        teks: teks("target_tercetak"),
      }],
      tercetak: angkaTercetak(baris, "capaian_tercetak", {
        indikator,
        tahun,
        ukuran: "capaian",
        nilai: capaian_tercetak,
        dokumen: tabel,
      }),
    };
  },
});
