import {jenisDatar} from "../datar/jenisDatar.js";
import {kodeApaPun, tahun, terisi} from "../datar/sel.js";
import {barisNomenklatur} from "./barisNomenklatur.js";

/** Codes with their official names in a year. */
export const nomenklatur = jenisDatar({
  jenis: "nomenklatur",
  templat: true,
  kolom: {kode: kodeApaPun, nama: terisi, tahun},
  perlu: ["tahun"],
  kunci: ["kode", "tahun"],
  bagian: ({tahun}) => ({tahun}),
  fakta: ({kode, nama}, baris) => ({nomenklatur: barisNomenklatur(baris, kode, nama)}),
});
