import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, teks, terisi} from "../datar/sel.js";
import {dokumenOf} from "./dokumenTabel.js";
import {indikatorKosong, targetKosong} from "./kosong.js";

/**
 * Tujuan, sasaran and indicators with a target for each year, as the tables of an LKjIP print them (Tabel 2.1 to 2.4).
 * A blank cell states no target: a table of IKU prints none.
 */
export const sasaranIndikator = jenisDatar({
  jenis: "target",
  kolom: {
    sumber: terisi,
    jenis_indikator: teks,
    tujuan: teks,
    sasaran: teks,
    indikator: terisi,
    satuan: teks,
    target: {deret: "target_<tahun>", sel: angka},
    target_akhir_periode: angka,
    predikat_target: teks,
    target_tercetak: opsional(teks),
  },
  perlu: ["skpd"],
  kunci: ["sumber", "indikator"],
  fakta: ({sumber, indikator, satuan, predikat_target: predikat, target_tercetak, ...isi}, {baris, at, teks}) => {
    const dokumen = dokumenOf(sumber);
    const {jenis_indikator, tujuan, sasaran} = isi;
    const stated = [
      ...isi.target.map((cell) => ({...cell, akhir_periode: false})),
      {tahun: null, nilai: isi.target_akhir_periode, kolom: "target_akhir_periode", akhir_periode: true},
    ].filter(({nilai}) => nilai !== null);
    const printed = target_tercetak?.split(/\s+\|\s+/) ?? [];
    return {
      indikator: [{...indikatorKosong, baris, indikator, jenis_indikator, tujuan, sasaran, satuan, dokumen}],
      target: stated.map(({tahun, nilai, kolom, akhir_periode}, index) => ({
        ...targetKosong,
        ...at(kolom),
        indikator,
        tahun,
        akhir_periode,
        dokumen,
        tabel: sumber,
        satuan,
        nilai,
        teks: printed.length === stated.length ? printed[index]! : teks(kolom),
        predikat,
      })),
    };
  },
});
