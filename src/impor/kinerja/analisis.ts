import {jenisDatar} from "../datar/jenisDatar.js";
import {teks, terisi} from "../datar/sel.js";

/** Causes and remedies for each indicator in the report's year (an LKjIP Tabel 3.5). */
export const analisis = jenisDatar({
  jenis: "catatan",
  templat: true,
  kolom: {indikator: terisi, analisis_ringkas: teks, solusi_ringkas: teks},
  perlu: ["tahun", "skpd"],
  kunci: ["indikator"],
  fakta: ({indikator, analisis_ringkas, solusi_ringkas}, {baris, kepala}) => {
    const note = (jenis_catatan: "analisis" | "solusi", teks: string | null) =>
      teks === null ? [] : [{baris, indikator, kode: null, tahun: kepala.tahun, jenis_catatan, teks}];
    return {catatan: [...note("analisis", analisis_ringkas), ...note("solusi", solusi_ringkas)]};
  },
});
