import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import type {Judul} from "../judul.js";
import {cellText, type Lembar} from "../lembar.js";
import {addDaunAnggaran} from "./daunAnggaran.js";
import type {BarisLra} from "./lraBaris.js";

/**
 * What an LRA states: `daun` as pagu and realisasi; where there are none (an LRA by rekening only) every readable row as
 * `tercetak` pagu and realisasi. Printed percentages are `tercetak` serapan.
 */
export function addFaktaLra(
  bacaan: Bacaan,
  lembar: Lembar,
  judul: Judul,
  {readable, daun}: {readable: readonly BarisLra[]; daun: readonly BarisLra[]},
): void {
  const letter = (nama: string) => columnLetter(judul.kolom.get(nama)!);
  const textOf = ({baris}: BarisLra, nama: string) => cellText(lembar.baris[baris - 1]![judul.kolom.get(nama)!]);
  const print = (row: BarisLra, ukuran: string, nama: string, nilai: number | null) =>
    bacaan.tercetak.push({
      bagian: 0,
      baris: row.baris,
      kolom: letter(nama),
      kode: row.kode,
      indikator: null,
      tahun: null,
      ukuran,
      teks: textOf(row, nama),
      nilai,
      dokumen: null,
    });
  for (const row of readable) {
    if (daun.length === 0) {
      print(row, "pagu", "anggaran", row.nilai["anggaran"] ?? null);
      print(row, "realisasi", "realisasi", row.nilai["realisasi"] ?? null);
    }
    if (judul.kolom.has("persen")) print(row, "serapan", "persen", row.persen?.nilai ?? null);
  }
  for (const {baris, program, rekening, nilai} of daun) {
    const leaf = {bagian: 0, baris, kode_sub_kegiatan: program!, kode_rekening: rekening};
    addDaunAnggaran(bacaan, leaf, nilai, letter);
  }
}
