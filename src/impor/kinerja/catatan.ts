import {jenisDatar} from "../datar/jenisDatar.js";
import {kode, salahSatu, tahun, teks, terisi} from "../datar/sel.js";

/** The planner's words on an indicator or a code. */
export const catatan = jenisDatar({
  jenis: "catatan",
  templat: true,
  kolom: {indikator: teks, kode, tahun, jenis: salahSatu("analisis", "solusi"), teks: terisi},
  perlu: ["skpd"],
  kunci: [],
  periksa: ({indikator, kode}) =>
    indikator === null && kode === null ? {kolom: "indikator", harapan: "terisi, atau kolom kode terisi"} : null,
  fakta: ({indikator, kode, tahun, jenis, teks}, {baris, kepala}) => ({
    catatan: [{baris, indikator, kode, tahun: tahun ?? kepala.tahun, jenis_catatan: jenis, teks}],
  }),
});
