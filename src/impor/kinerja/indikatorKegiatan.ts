import {indukProgram, levelProgram} from "../../model/kode.js";
import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, kodeTerisi, opsional, salahSatu, teks, terisi} from "../datar/sel.js";
import {indikatorKosong, targetKosong} from "./kosong.js";

/**
 * The indicator, target and unit of each program, kegiatan and sub kegiatan, as an LKjIP prints them (Tabel 2.5). An
 * indicator without a printed target is kept, its target unknown.
 */
export const indikatorKegiatan = jenisDatar({
  jenis: "indikator-program",
  kolom: {
    kode: kodeTerisi,
    level: salahSatu("program", "kegiatan", "sub_kegiatan"),
    nama: terisi,
    indikator: terisi,
    target: angka,
    satuan: teks,
    target_tercetak: teks,
    sumber: opsional(teks),
  },
  perlu: ["tahun", "skpd"],
  kunci: ["kode", "indikator"],
  periksa: ({kode, level}) =>
    levelProgram(kode) === level ? null : {kolom: "level", harapan: `${levelProgram(kode)}, menurut kodenya`},
  fakta: ({kode, level, nama, indikator, target, satuan, target_tercetak, sumber}, {bagian, baris, kepala, at}) => ({
    indikator: [{...indikatorKosong, baris, indikator, jenis_indikator: level, kode, satuan, dokumen: sumber}],
    target: [{
      ...targetKosong,
      ...at("target"),
      indikator,
      kode,
      tahun: kepala.tahun,
      dokumen: "LKjIP",
      tabel: sumber,
      satuan,
      nilai: target,
      teks: target === null ? "" : target_tercetak ?? "",
    }],
    nomenklatur: [{bagian, baris, kode, level, nama, induk: indukProgram(kode)}],
  }),
});
