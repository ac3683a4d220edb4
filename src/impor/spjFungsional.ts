import {indukProgram, indukRekening, levelProgram, levelRekening} from "../model/kode.js";
import type {JenisSpj} from "../model/fakta.js";
import type {Bacaan} from "../model/masukan.js";
import {columnLetter} from "./alamat.js";
import {spjTerpotong} from "./aturan/berkasTerpotong.js";
import {indukBedaAnak, type KolomJumlah, skpdBeda, totalBeda} from "./aturan/jumlahAnak.js";
import {realisasiLebihDariPagu} from "./aturan/realisasiPagu.js";
import {rumusKolomBeda} from "./aturan/rumusKolom.js";
import {emptyBacaan, rejectAll} from "./bacaan.js";
import type {JenisTabel} from "./jenis.js";
import type {Judul, Kolom} from "./judul.js";
import {parseSkpd, readBlokKepala, resolveKepala} from "./kepala.js";
import type {Lembar} from "./lembar.js";
import {buildPohon, type Pohon} from "./pohon.js";
import {type BarisSpj, readBarisSpj, type TabelSpj, tableRows} from "./spjBaris.js";
import {completeRincian} from "./spjRincian.js";
import type {BarisSumber} from "./sumber.js";
import {openRow} from "./tabel.js";

/** The three kinds of spending, with the field names of their columns. */
const kelompok: readonly {jenis: JenisSpj; nama: string; judul: readonly string[]}[] = [
  {jenis: "LS Gaji", nama: "gaji", judul: ["SPJ - LS Gaji", "LS Gaji"]},
  {
    jenis: "LS Barang & Jasa",
    nama: "barjas",
    judul: ["SPJ - LS Barang & Jasa", "SPJ - LS Barang dan Jasa", "LS Barang & Jasa", "LS Barang dan Jasa"],
  },
  {jenis: "UP/GU/TU", nama: "upgu", judul: ["SPJ - UP/GU/TU", "SPJ - LS UP/GU/TU", "UP/GU/TU"]},
];

const kolom: readonly Kolom[] = [
  {nama: "kode", judul: ["Kode Rekening"]},
  {nama: "uraian", judul: ["Uraian"]},
  {nama: "anggaran", judul: ["Jumlah Anggaran", "Anggaran Tahun Ini (Rp)", "Anggaran Tahun Ini"]},
  ...kelompok.flatMap(({nama, judul}): Kolom[] => [
    {nama: `${nama}_lalu`, judul: ["s.d. Bulan Lalu"], kelompok: judul},
    {nama: `${nama}_ini`, judul: ["Bulan Ini"], kelompok: judul},
    {nama: `${nama}_sampai`, judul: ["s.d. Bulan Ini"], kelompok: judul},
  ]),
  {nama: "jumlah", judul: ["Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini", "Jumlah SPJ s.d. Bulan Ini"]},
  {nama: "sisa", judul: ["Sisa Pagu Anggaran", "Sisa Anggaran"]},
];

/**
 * SPJ Belanja Fungsional: budget and spending per rekening below its sub kegiatan, a running total up to one month.
 *
 * In:    one table of 14 columns (19 with the code split over six cells); the header is found by its titles; the table
 *        ends at JUMLAH, and the footer block below it is not read. Amounts in rupiah.
 * Out:   leaves (rekening without finer ones below) as pagu, and as realisasi per kind of spending with the month's own
 *        amount and the running total.
 */
export const spjFungsional: JenisTabel = {
  jenis: "spj-fungsional",
  kolom,
  rows: (lembar, judul) => tableRows(lembar, judul).rows,
  read: readSpjFungsional,
};

function readSpjFungsional(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan {
  const bacaan = emptyBacaan(lembar, spjFungsional.jenis);
  const blok = readBlokKepala(lembar, lembar.baris.slice(0, judul.awal));
  const tabel = readBarisSpj(lembar, judul, {bacaan, subKegiatan: blok.subKegiatan});
  const skpd = blok.skpd === null && tabel.skpd !== null ? parseSkpd(tabel.skpd.teks) : {};
  const {kepala, temuan} = resolveKepala(lembar, {...blok, ...skpd}, sumber, {status_angka: "spj"});
  bacaan.bagian = [kepala];
  bacaan.temuan.push(...temuan);
  const pohon = completeLeaves(tabel, judul, bacaan);
  const readable = tabel.nodes.filter(({ditolak}) => !ditolak);
  bacaan.hitungan = {
    dibaca: tabel.rows.length,
    diterima: pohon.daun.length,
    induk: readable.length - pohon.daun.length + tabel.bukanRincian,
    dikecualikan: tabel.dikecualikan,
    ditolak: bacaan.ditolak.length,
  };
  checkTabel(lembar, judul, {tabel, pohon, readable}, bacaan);
  if (bacaan.temuan.some(({aturan}) => aturan === "kolom-tertukar")) {
    return rejectAll(bacaan, tabel.rows, judul, "kolom anggaran dan realisasi diduga tertukar");
  }
  addFacts(bacaan, judul, {pohon, readable});
  return bacaan;
}

/** Fills in what formulas give on the leaves; a leaf that still lacks an amount is rejected. */
function completeLeaves(tabel: TabelSpj, judul: Judul, bacaan: Bacaan): Pohon<BarisSpj> {
  const leaves = new Set(buildPohon(tabel.nodes).daun);
  const rows = new Map(tabel.rows.map((data) => [data.baris, data]));
  tabel.nodes = tabel.nodes.map((node) => {
    if (!leaves.has(node)) return node;
    const {nilai, kurang} = completeRincian(node.nilai);
    const reader = openRow(rows.get(node.baris)!, judul, bacaan);
    for (const {nama, pesan} of kurang) reader.refuse("sel-buruk", nama, pesan);
    return reader.close(node.kode) ? {...node, nilai: {}, ditolak: true} : {...node, nilai};
  });
  return buildPohon(tabel.nodes);
}

function checkTabel(
  lembar: Lembar,
  judul: Judul,
  {tabel, pohon, readable}: {tabel: TabelSpj; pohon: Pohon<BarisSpj>; readable: readonly BarisSpj[]},
  bacaan: Bacaan,
): void {
  const columns: KolomJumlah[] = kolom.slice(2).map(({nama, judul: titles, kelompok}) => ({
    nama,
    judul: kelompok === undefined ? titles[0]! : `${kelompok[0]} ${titles[0]}`,
    index: judul.kolom.get(nama)!,
  }));
  const leaves = pohon.daun.flatMap(({baris, kode, nilai}) => {
    const {anggaran, jumlah} = nilai;
    return anggaran === null || jumlah === null ? [] : [{baris, kode, pagu: anggaran!, realisasi: jumlah!}];
  });
  bacaan.temuan.push(
    ...realisasiLebihDariPagu(lembar, leaves, {
      pagu: judul.kolom.get("anggaran")!,
      realisasi: judul.kolom.get("jumlah")!,
      barisJudul: judul.awal + 1,
    }),
    ...rumusKolomBeda(lembar, readable, columns),
    ...indukBedaAnak(lembar, pohon, columns, {nodes: readable, kodeOf: ({kode}) => kode}),
    ...(tabel.skpd === null ? [] : skpdBeda(lembar, pohon, columns, tabel.skpd)),
    ...(tabel.jumlah === null
      ? spjTerpotong(lembar, tabel.rows.at(-1))
      : totalBeda(lembar, pohon, columns, tabel.jumlah)),
  );
}

function addFacts(
  bacaan: Bacaan,
  judul: Judul,
  {pohon, readable}: {pohon: Pohon<BarisSpj>; readable: readonly BarisSpj[]},
): void {
  const letter = (nama: string) => columnLetter(judul.kolom.get(nama)!);
  const names = new Map<string, Bacaan["nomenklatur"][number]>();
  for (const {program, rekening, nama, baris} of readable) {
    const kode = rekening ?? program;
    const level = rekening === null ? program && levelProgram(program) : levelRekening(rekening);
    if (kode === null || level === null || names.has(kode)) continue;
    names.set(kode, {
      bagian: 0,
      baris,
      kode,
      level,
      nama,
      induk: rekening === null ? indukProgram(kode) : indukRekening(kode),
    });
  }
  bacaan.nomenklatur.push(...names.values());
  for (const {baris, program, rekening, nilai} of pohon.daun) {
    const leaf = {bagian: 0, baris, kode_sub_kegiatan: program!, kode_rekening: rekening};
    bacaan.pagu.push({...leaf, sumber_dana: null, kolom: letter("anggaran"), nilai: nilai["anggaran"]!});
    for (const {jenis, nama} of kelompok) {
      const sampai = nilai[`${nama}_sampai`] ?? null;
      if (sampai === null) continue;
      bacaan.realisasi.push({
        ...leaf,
        jenis_spj: jenis,
        kolom: letter(`${nama}_sampai`),
        nilai_bulan: nilai[`${nama}_ini`] ?? null,
        nilai_sampai: sampai,
        nilai_bruto: null,
        setoran: null,
      });
    }
  }
}
