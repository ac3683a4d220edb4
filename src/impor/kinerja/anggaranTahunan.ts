import {jenisDatar} from "../datar/jenisDatar.js";
import {opsional, orNull, rupiah, tahun, teks} from "../datar/sel.js";

/** Budgets known only as yearly sums; a line without an amount names a sumber dana that gave none. */
export const anggaranTahunan = jenisDatar({
  jenis: "anggaran-tahunan",
  templat: true,
  kolom: {sumber_dana: orNull(teks), tahun, jumlah: rupiah, jumlah_tercetak: opsional(teks)},
  perlu: ["skpd"],
  kunci: ["sumber_dana", "tahun"],
  periksa: ({tahun, jumlah}) =>
    tahun === null && jumlah !== null ? {kolom: "tahun", harapan: "terisi bila jumlah terisi, seperti 2024"} : null,
  fakta: ({sumber_dana, tahun, jumlah, jumlah_tercetak}, {at, teks}) => {
    if (tahun === null || jumlah === null) return null;
    return {
      anggaran_tahunan: [{...at("jumlah"), tahun, sumber_dana, nilai: jumlah, teks: jumlah_tercetak ?? teks("jumlah")}],
    };
  },
});
