import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, salahSatu, tahunTarget, teks, terisi} from "../datar/sel.js";
import {capaianKosong, targetKosong} from "./kosong.js";

/** The matrix of a Renstra in long form: realisations of the years before, targets of the period (an LKjIP Lampiran 2). */
export const matriksRenstra = jenisDatar({
  jenis: "target",
  kolom: {
    indikator: terisi,
    satuan: teks,
    jenis: salahSatu("realisasi", "target"),
    tahun: tahunTarget,
    nilai: angka,
    predikat: teks,
    nilai_tercetak: teks,
    status_data: teks,
    sumber: opsional(teks),
  },
  perlu: ["skpd"],
  kunci: ["indikator", "jenis", "tahun"],
  periksa: ({jenis, tahun}) =>
    jenis === "realisasi" && tahun === "akhir_periode" ? {kolom: "tahun", harapan: "tahun seperti 2024"} : null,
  fakta: ({indikator, satuan, jenis, tahun, nilai, predikat, nilai_tercetak, status_data, sumber: tabel}, {at}) => {
    const stated = {...at("nilai"), indikator, satuan, nilai, teks: nilai_tercetak ?? "", predikat, tabel};
    if (jenis === "realisasi" && tahun !== "akhir_periode") {
      return {capaian: [{...capaianKosong, ...stated, tahun, status_data}]};
    }
    const isEnd = tahun === "akhir_periode";
    return {
      target: [{...targetKosong, ...stated, tahun: isEnd ? null : tahun, akhir_periode: isEnd, dokumen: "Renstra"}],
    };
  },
});
