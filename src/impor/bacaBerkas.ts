import type {Bacaan} from "../model/masukan.js";
import {kepalaTidakAda} from "./aturan/kepalaTidakAda.js";
import {temuanOf} from "./aturan/temuan.js";
import {emptyBacaan, rejectAll} from "./bacaan.js";
import {recogniseJenis} from "./kenali.js";
import {cellText, isBlankRow, type Lembar} from "./lembar.js";
import {type BarisSumber, findSumber} from "./sumber.js";
import {readWadah} from "./wadah.js";

/**
 * All that a file says: one reading for each of its sheets that is not blank, at least one for the file.
 *
 * Never throws for what is in the file: what cannot be read is a finding of the reading, and what was rejected is in it.
 */
export async function readBerkas(
  bytes: Uint8Array,
  berkas: string,
  sumber: readonly BarisSumber[],
): Promise<Bacaan[]> {
  const {lembar, temuan} = await readWadah(bytes, berkas);
  const readings = lembar
    .filter(({baris}) => !baris.every(isBlankRow))
    .map((sheet) => readLembar(sheet, findSumber(sumber, berkas, sheet.lembar)));
  if (readings.length === 0) {
    const empty = emptyBacaan({berkas, lembar: null}, null);
    const pesan = "Berkas tidak berisi tabel.";
    empty.temuan.push(...(temuan.length > 0 ? temuan : [temuanOf("jenis-tidak-dikenal", empty, {pesan})]));
    return [empty];
  }
  readings[0]!.temuan.unshift(...temuan);
  return readings;
}

function readLembar(lembar: Lembar, sumber: BarisSumber | null): Bacaan {
  const known = recogniseJenis(lembar);
  if (known === null) return unknownJenis(lembar);
  const {jenis, judul} = known;
  if (judul.kurang.length > 0) {
    const bacaan = emptyBacaan(lembar, jenis.jenis);
    bacaan.temuan.push(...kepalaTidakAda(lembar, judul));
    return rejectAll(bacaan, jenis.rows(lembar, judul), judul, "judul kolom tidak lengkap");
  }
  const bacaan = jenis.read(lembar, judul, sumber);
  if (bacaan.hitungan.dibaca === 0) {
    const pesan = "Tidak ada satu baris pun di bawah baris kepala: berkas diduga terpotong.";
    bacaan.temuan.push(temuanOf("berkas-terpotong", lembar, {baris: judul.akhir + 1, kolom: "A", pesan}));
  }
  return bacaan.temuan.some(({aturan}) => aturan === "periode-tidak-diketahui")
    ? rejectAll(bacaan, jenis.rows(lembar, judul), judul, "tahun, bulan, atau SKPD tidak diketahui")
    : bacaan;
}

function unknownJenis(lembar: Lembar): Bacaan {
  const bacaan = emptyBacaan(lembar, null);
  const baris = lembar.baris.findIndex((row) => !isBlankRow(row));
  const found = lembar.baris[baris]!.map(cellText).filter((text) => text !== "").slice(0, 8).join(" | ");
  bacaan.temuan.push(temuanOf("jenis-tidak-dikenal", lembar, {
    baris: baris + 1,
    tercetak: found,
    pesan: `Judul kolom tidak cocok dengan jenis masukan mana pun (baris pertama berisi: ${found}).`,
  }));
  return bacaan;
}
