import {jenisDatar} from "../datar/jenisDatar.js";
import {kode, orNull, salahSatu, teks, terisi} from "../datar/sel.js";

/** The planner's list of indicators: each with its code, and the other names that documents give it (`a|b`). */
export const indikator = jenisDatar({
  jenis: "indikator",
  templat: true,
  kolom: {
    kode_indikator: {
      ...terisi,
      baca: (sel) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(sel)) ? String(sel) : undefined),
      harapan: "huruf kecil, angka, dan tanda hubung, seperti koperasi-aktif",
    },
    indikator: terisi,
    alias: teks,
    jenis_indikator: teks,
    tujuan: teks,
    sasaran: teks,
    kode,
    satuan: teks,
    arah: orNull(salahSatu("naik", "turun", "rentang")),
    definisi: teks,
    rumus: teks,
    dokumen: teks,
  },
  perlu: ["skpd"],
  kunci: ["kode_indikator"],
  fakta: ({alias, ...isi}, {baris}) => ({
    indikator: [{...isi, baris, alias: alias === null ? [] : alias.split("|").map((nama) => nama.trim())}],
  }),
});
