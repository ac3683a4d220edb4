import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, kodeTerisi, terisi} from "../datar/sel.js";

/** Which programs serve an indicator, as the planner decides; `porsi` in percent of the program's budget. */
export const indikatorProgram = jenisDatar({
  jenis: "indikator-program",
  templat: true,
  kolom: {indikator: terisi, kode_program: kodeTerisi, porsi: angka},
  perlu: ["skpd"],
  kunci: ["indikator", "kode_program"],
  fakta: (isi, {baris}) => ({indikator_program: [{...isi, baris, dasar: "ditetapkan"}]}),
});
