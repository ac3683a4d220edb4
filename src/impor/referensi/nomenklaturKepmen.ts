import {jenisDatar} from "../datar/jenisDatar.js";
import {kodeTerisi, type SelDatar, teks, terisi} from "../datar/sel.js";
import {cellText} from "../lembar.js";
import {barisNomenklatur} from "./barisNomenklatur.js";

/** A code, or null for the titles `X` and `X.XX` above the codes of every bidang urusan. */
const kodeAtauJudul: SelDatar<string | null> = {
  ...kodeTerisi,
  baca: (sel, bidang) => (/^x(\.xx)?$/i.test(cellText(sel)) ? null : kodeTerisi.baca(sel, bidang)),
};

/** The nomenclature as the Kepmendagri lists it: one line a code, with performance and indicator of each sub kegiatan. */
export const nomenklaturKepmen = jenisDatar({
  jenis: "nomenklatur",
  kolom: {kode: kodeAtauJudul, nomenklatur: terisi, kinerja: teks, indikator: teks, satuan: teks},
  perlu: ["tahun"],
  kunci: ["kode", "nomenklatur"],
  fakta: ({kode, nomenklatur}, baris) =>
    kode === null ? null : {nomenklatur: barisNomenklatur(baris, kode, nomenklatur)},
});
