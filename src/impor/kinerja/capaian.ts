import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, bulan, kode, opsional, tahunTerisi, teks, terisi} from "../datar/sel.js";
import {capaianKosong} from "./kosong.js";

/** Realisations of indicators in the planner's own list; without a month they are those of the whole year. */
export const capaian = jenisDatar({
  jenis: "capaian",
  templat: true,
  kolom: {
    indikator: terisi,
    tahun: tahunTerisi,
    bulan,
    realisasi: angka,
    satuan: teks,
    status_data: teks,
    kode: opsional(kode),
  },
  perlu: ["skpd"],
  kunci: ["indikator", "kode", "tahun", "bulan"],
  fakta: ({realisasi, ...isi}, {at, teks}) => ({
    capaian: [{...capaianKosong, ...isi, ...at("realisasi"), nilai: realisasi, teks: teks("realisasi")}],
  }),
});
