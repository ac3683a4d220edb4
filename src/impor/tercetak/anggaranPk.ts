import {jenisDatar} from "../datar/jenisDatar.js";
import {opsional, rupiah, teks, terisi} from "../datar/sel.js";
import {angkaTercetak} from "./angkaTercetak.js";

/** The budget per program in a Perjanjian Kinerja (an LKjIP Lampiran 1), by name: no code is printed. */
export const anggaranPk = jenisDatar({
  jenis: "dokumen-tercetak",
  kolom: {program: terisi, anggaran: rupiah, keterangan: teks, anggaran_tercetak: teks, sumber: opsional(teks)},
  perlu: ["tahun", "skpd"],
  kunci: ["program"],
  fakta: ({program, anggaran, sumber}, baris) => ({
    tercetak: angkaTercetak(baris, "anggaran_tercetak", {
      nama: program,
      ukuran: "pagu",
      nilai: anggaran,
      dokumen: sumber,
    }),
  }),
});
