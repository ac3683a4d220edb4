import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, kodeTerisi, salahSatu, tahunTerisi, teks} from "../datar/sel.js";

/** Codes of two years that stand for the same thing, or for a share of it. */
export const padanan = jenisDatar({
  jenis: "padanan",
  templat: true,
  kolom: {
    kode_lama: kodeTerisi,
    tahun_lama: tahunTerisi,
    kode_baru: kodeTerisi,
    tahun_baru: tahunTerisi,
    jenis: salahSatu("tetap", "diganti", "dipecah", "digabung"),
    porsi: angka,
    sumber: teks,
  },
  perlu: [],
  kunci: ["kode_lama", "tahun_lama", "kode_baru", "tahun_baru"],
  fakta: (isi, {baris}) => ({padanan: [{...isi, baris}]}),
});
