import type {IsiContoh, MasukanContoh, SelContoh} from "../model/metode.js";
import type {Baris, Geser, UjungGeser} from "../model/skenario.js";
import {tabelDari} from "./isiContoh.js";

const yaTidak = new Map([["ya", true], ["tidak", false]]);

type BarisContoh = Readonly<Record<string, SelContoh>>;

/** Which kind the scenario of an example is. */
export const jenisSkenario: MasukanContoh = {
  jenis: "pilihan",
  nama: "jenis",
  judul: "Jenis skenario",
  nilai: "pergeseran",
  pilihan: [
    {nilai: "pergeseran", teks: "Pergeseran"},
    {nilai: "perubahan", teks: "Perubahan"},
    {nilai: "rasionalisasi", teks: "Rasionalisasi"},
    {nilai: "penyusunan", teks: "Penyusunan"},
  ],
};

/** Budget lines of one sub kegiatan, and the moves between them; a line is named by its rekening. */
export const masukanSkenario: readonly MasukanContoh[] = [
  {
    jenis: "tabel",
    nama: "anggaran",
    judul: "Anggaran sebuah sub kegiatan",
    kolom: [
      {nama: "rekening", judul: "Kode rekening", jenis: "teks"},
      {nama: "sumberDana", judul: "Sumber dana", jenis: "teks"},
      {nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"},
      {nama: "lantai", judul: "Batas bawah (Rp)", jenis: "angka"},
      {nama: "spd", judul: "SPD (Rp)", jenis: "angka"},
      {nama: "terkunci", judul: "Terkunci (ya/tidak)", jenis: "teks"},
    ],
    nilai: [
      ["5.1.01.01.01.0001", "DAU", 480_000_000, 470_000_000, 360_000_000, null],
      ["5.1.02.01.01.0024", "PAD", 60_000_000, 22_500_000, 45_000_000, null],
      ["5.1.02.01.01.0025", "PAD", 18_000_000, 12_000_000, 12_000_000, null],
    ],
  },
  {
    jenis: "tabel",
    nama: "geser",
    judul: "Pergeseran",
    kolom: [
      {nama: "dari", judul: "Dari rekening", jenis: "teks"},
      {nama: "ke", judul: "Ke rekening", jenis: "teks"},
      {nama: "nilai", judul: "Nilai (Rp)", jenis: "angka"},
      {nama: "alasan", judul: "Alasan", jenis: "teks"},
    ],
    nilai: [
      ["5.1.02.01.01.0024", "5.1.02.01.01.0026", 7_500_000, "Cetak bahan pelatihan"],
      ["5.1.02.01.01.0025", "5.1.02.01.01.0024", 8_000_000, "Kertas untuk laporan"],
      ["5.1.01.01.01.0001", "5.1.02.01.01.0024", 5_000_000, ""],
    ],
  },
];

/** The budget lines in an example; a row without rekening or pagu is none. */
export function anggaranDari(isi: IsiContoh): Baris[] {
  return tabelDari(isi, "anggaran").flatMap((row) => {
    const rekening = selTeks(row, "rekening");
    const nilai = selAngka(row, "pagu");
    if (rekening === "" || nilai === null) return [];
    const terkunci = yaTidak.get(selTeks(row, "terkunci").toLowerCase());
    return [{
      ...ujung(rekening, selTeks(row, "sumberDana")),
      nilai,
      lantai: selAngka(row, "lantai"),
      spd: selAngka(row, "spd"),
      ...(terkunci === undefined ? {} : {terkunci}),
    }];
  });
}

/** The moves in an example. */
export function geserDari(isi: IsiContoh, anggaran: readonly Baris[]): Geser[] {
  const moves = tabelDari(isi, "geser").map((row) => ({
    asal: selTeks(row, "dari"),
    tujuan: selTeks(row, "ke"),
    nilai: selAngka(row, "nilai") ?? 0,
    alasan: selTeks(row, "alasan"),
  }));
  const sumberDana = sumberDanaRekening(anggaran, moves);
  const end = (rekening: string) => rekening === "" ? null : ujung(rekening, sumberDana.get(rekening) ?? "");
  return moves.map(({asal, tujuan, nilai, alasan}) => ({dari: end(asal), ke: end(tujuan), nilai, alasan}));
}

/** The sumber dana of each rekening; one that a move opens has that of the first known rekening its money comes from. */
function sumberDanaRekening(
  anggaran: readonly Baris[],
  moves: readonly {asal: string; tujuan: string}[],
): ReadonlyMap<string, string> {
  const known = new Map([...anggaran].reverse().map(({rekening, sumberDana}) => [rekening ?? "", sumberDana ?? ""]));
  const next = () => moves.find(({asal, tujuan}) => tujuan !== "" && known.has(asal) && !known.has(tujuan));
  for (let move = next(); move !== undefined; move = next()) known.set(move.tujuan, known.get(move.asal)!);
  return known;
}

/** The text in a cell, without spaces around it; empty where there is none. */
export function selTeks(row: BarisContoh, nama: string): string {
  return String(row[nama] ?? "").trim();
}

/** The number in a cell, null where there is none. */
export function selAngka(row: BarisContoh, nama: string): number | null {
  const value = row[nama];
  return typeof value === "number" ? value : null;
}

function ujung(rekening: string, sumberDana: string): UjungGeser {
  return {skpd: "", subKegiatan: "9.99.01.2.01.0001", rekening, sumberDana};
}
