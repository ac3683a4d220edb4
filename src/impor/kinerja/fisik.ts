import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, bulan, kodeTerisi, tahun, teks} from "../datar/sel.js";

/** Physical progress as reported, in percent up to a month; a blank one is not reported yet. */
export const fisik = jenisDatar({
  jenis: "fisik",
  templat: true,
  kolom: {kode: kodeTerisi, tahun, bulan, skpd: teks, persen: angka},
  perlu: ["tahun", "bulan", "skpd"],
  kunci: ["kode", "tahun", "bulan", "skpd"],
  bagian: ({tahun, bulan, skpd}) => ({tahun, bulan, skpd}),
  fakta: ({kode, persen}, {at}) =>
    persen === null ? null : {fisik: [{...at("persen"), kode, persen, dasar: "dilaporkan"}]},
});
