import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, dokumenTarget, kode, opsional, tahunTarget, teks, terisi} from "../datar/sel.js";
import {targetKosong} from "./kosong.js";

/** Targets in the planner's own list; a blank one is known to be missing. */
export const target = jenisDatar({
  jenis: "target",
  templat: true,
  kolom: {
    indikator: terisi,
    tahun: tahunTarget,
    dokumen: dokumenTarget,
    periode_renstra: teks,
    versi: teks,
    target: angka,
    satuan: teks,
    kode: opsional(kode),
  },
  perlu: ["skpd"],
  kunci: ["indikator", "kode", "tahun", "dokumen", "periode_renstra", "versi"],
  fakta: ({tahun, target: nilai, ...isi}, {at, teks}) => ({
    target: [{
      ...targetKosong,
      ...isi,
      ...at("target"),
      tahun: tahun === "akhir_periode" ? null : tahun,
      akhir_periode: tahun === "akhir_periode",
      nilai,
      teks: teks("target"),
    }],
  }),
});
