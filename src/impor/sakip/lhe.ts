import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, berjudul, opsional, salahSatu, tahun, tahunTerisi, teks, terisi} from "../datar/sel.js";

/** A LHE by component, with its total and predicate (also an LKjIP Lampiran 3). */
export const lhe = jenisDatar({
  jenis: "lhe",
  templat: true,
  kolom: {
    tahun_dinilai: berjudul(tahunTerisi, "tahun_dinilai", "tahun"),
    tahun_lhe: opsional(tahun),
    nomor: teks,
    komponen: terisi,
    jenis_baris: salahSatu("komponen", "total", "predikat"),
    bobot: angka,
    capaian_persen: angka,
    nilai: angka,
    predikat: teks,
  },
  perlu: ["skpd"],
  kunci: ["tahun_dinilai", "tahun_lhe", "jenis_baris", "komponen"],
  fakta: ({capaian_persen: capaian, ...isi}, {at}) => ({lhe: [{...isi, ...at("nilai"), capaian}]}),
});
