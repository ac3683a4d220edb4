import type {BarisPadanan} from "../../model/fakta.js";
import {jenisDatar} from "../datar/jenisDatar.js";
import {berjudul, orNull, salahSatu, type SelDatar} from "../datar/sel.js";
import {kodeTerisi} from "../datar/sel.js";
import {cellText} from "../lembar.js";
import {barisNomenklatur} from "./barisNomenklatur.js";

/** A code and the name after it in one cell. */
export const kodeNama: SelDatar<{kode: string; nama: string}> = {
  ...kodeTerisi,
  baca: (sel, bidang) => {
    const [code = "", ...words] = cellText(sel).split(" ");
    const kode = kodeTerisi.baca(code, bidang);
    return kode === undefined || words.length === 0 ? undefined : {kode, nama: words.join(" ")};
  },
  harapan: "kode dan nama, seperti 2.17.02 PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM",
};

/**
 * The nomenclature as SIPD exports it: one line a sub kegiatan with its program and kegiatan, and the sub kegiatan that
 * it replaces, which is taken for the one of the year before.
 * Lines of a kabupaten or kota come before those of a provinsi, which share codes with them under other names.
 */
export const nomenklaturSipd = jenisDatar({
  jenis: "nomenklatur",
  kolom: {
    jenis_pemda: salahSatu("prov", "kabkot"),
    program: kodeNama,
    kegiatan: kodeNama,
    subkegiatan: kodeNama,
    sebelumnya: berjudul(orNull(kodeNama), "SUBKEGIATAN SEBELUMNYA"),
  },
  perlu: ["tahun"],
  kunci: [],
  periksa: ({program, kegiatan, subkegiatan}) => {
    if (!kegiatan.kode.startsWith(`${program.kode}.`)) {
      return {kolom: "kegiatan", harapan: `bagian dari ${program.kode}`};
    }
    if (subkegiatan.kode.startsWith(`${kegiatan.kode}.`)) return null;
    return {kolom: "subkegiatan", harapan: `bagian dari ${kegiatan.kode}`};
  },
  isLater: ({jenis_pemda}) => jenis_pemda === "prov",
  fakta: ({program, kegiatan, subkegiatan, sebelumnya}, baris) => ({
    nomenklatur: [program, kegiatan, subkegiatan]
      .filter(({kode}) => baris.isFirst(kode))
      .flatMap(({kode, nama}) => barisNomenklatur(baris, kode, nama)),
    padanan: sebelumnya === null ? [] : [replaced(sebelumnya.kode, subkegiatan.kode, baris)],
  }),
});

function replaced(
  kode_lama: string,
  kode_baru: string,
  {baris, kepala}: {baris: number; kepala: {tahun: number | null}},
): BarisPadanan {
  return {
    baris,
    kode_lama,
    tahun_lama: kepala.tahun! - 1,
    kode_baru,
    tahun_baru: kepala.tahun!,
    jenis: kode_lama === kode_baru ? "tetap" : "diganti",
    porsi: null,
    sumber: "SUBKEGIATAN SEBELUMNYA",
  };
}
