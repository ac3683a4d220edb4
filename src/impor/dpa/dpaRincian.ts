import {type KodeProgram, levelRekening} from "../../model/kode.js";
import type {Bacaan, Kepala} from "../../model/masukan.js";
import type {IdAturan} from "../aturan/daftar.js";
import {kepalaTidakAda} from "../aturan/kepalaTidakAda.js";
import {temuanOf} from "../aturan/temuan.js";
import {emptyBacaan, rejectAll, rejectedRow} from "../bacaan.js";
import {type BagianDpa, splitBagian} from "./dpaBagian.js";
import {readBarisDpa, type TabelDpa} from "./dpaBaris.js";
import type {Sisi} from "./dpaButir.js";
import {addFactsDpa} from "./dpaFakta.js";
import {readIndikatorDpa} from "./dpaIndikator.js";
import {type BlokDpa, readBlokDpa} from "./dpaKepala.js";
import {judulDpa, kolomDpa} from "./dpaKolom.js";
import {checkDpa} from "./dpaPeriksa.js";
import {readRencanaDpa} from "./dpaRencana.js";
import type {SubKegiatanDpa} from "./dpaSubKegiatan.js";
import type {JenisTabel} from "../jenis.js";
import type {Judul} from "../judul.js";
import {resolveKepala} from "../kepala.js";
import type {Lembar} from "../lembar.js";
import {buildPohon} from "../anggaran/pohon.js";
import type {BarisSumber} from "../sumber.js";
import {type BarisData, openRow} from "../tabel.js";

/**
 * DPA Rincian Belanja SKPD (RKA, DPA, DPPA and their drafts), as printed: one sub kegiatan, or several one below the
 * other, each with its header block, indicators, table and plan per month.
 *
 * In:    12 columns (one stage) or 18 (the stages before and after a change), the code in six cells or in one; amounts
 *        in rupiah. Officials and signatures below the table are not read.
 * Out:   one part per sub kegiatan; leaves (items; a rekening or package without any) as pagu of the stage that the
 *        document sets, the plan as rak, indicators and targets; the stage before as printed figures only, since a
 *        DPPA does not say which stage that was.
 */
export const dpaRincian: JenisTabel = {
  jenis: "dpa-rincian",
  pengecualian: "Keterangan, paket tanpa jumlah, dan judul kolom yang berulang.",
  kolom: kolomDpa,
  rows: (lembar, judul) => splitBagian(lembar, judulDpa(judul).judul).flatMap(({tabel}) => tabel),
  read: readDpaRincian,
};

/** A block with all rows of its sub kegiatan. */
interface Kelompok {
  blok: BlokDpa;
  kepala: readonly BarisData[];
  rows: readonly BarisData[];
  kaki: readonly BarisData[];
}

interface Dokumen {
  lembar: Lembar;
  judul: Judul;
  perubahan: boolean;
  sisi: readonly Sisi[];
  sumber: BarisSumber | null;
  bacaan: Bacaan;
}

function readDpaRincian(lembar: Lembar, found: Judul, sumber: BarisSumber | null): Bacaan {
  const bacaan = emptyBacaan(lembar, dpaRincian.jenis);
  const {judul, perubahan, kolom} = judulDpa(found);
  const bagian = splitBagian(lembar, judul);
  if (judul.kurang.length > 0) {
    bacaan.temuan.push(...kepalaTidakAda(lembar, {...found, kurang: judul.kurang, dicari: kolom}));
    return rejectAll(bacaan, bagian.flatMap(({tabel}) => tabel), judul, "judul kolom tidak lengkap");
  }
  const sisi: readonly Sisi[] = perubahan ? ["", "sebelum_"] : [""];
  const subs = readSubs(groupBagian(bagian, sumber), {lembar, judul, perubahan, sisi, sumber, bacaan});
  for (const sub of subs) count(sub, bacaan);
  bacaan.hitungan.ditolak = bacaan.ditolak.length;
  checkDpa(lembar, judul, {subs, sisi}, bacaan);
  addFactsDpa(lembar, judul, {subs, perubahan}, bacaan);
  return bacaan;
}

/** A table without a block of its own above it goes on with the sub kegiatan before (a page break). */
function groupBagian(bagian: readonly BagianDpa[], sumber: BarisSumber | null): Kelompok[] {
  const groups: Kelompok[] = [];
  for (const {kepala, tabel, kaki} of bagian) {
    const last = groups.at(-1);
    const blok = readBlokDpa(kepala, last?.blok, sumber);
    if (last !== undefined && blok.nomenklatur.length === 0 && blok.alokasi.length === 0) {
      groups[groups.length - 1] = {...last, rows: [...last.rows, ...tabel], kaki};
    } else {
      groups.push({blok, kepala, rows: tabel, kaki});
    }
  }
  return groups;
}

function readSubs(groups: readonly Kelompok[], dokumen: Dokumen): SubKegiatanDpa[] {
  const seen = new Set<string>();
  return groups.flatMap((kelompok) => {
    const {blok: {subKegiatan, sub_skpd}, rows} = kelompok;
    const key = `${subKegiatan}|${sub_skpd}`;
    dokumen.bacaan.hitungan.dibaca += rows.length;
    if (subKegiatan === null) {
      const pesan = "Sub Kegiatan dengan kodenya tidak disebut di atas tabel ini.";
      return refuseRows(rows, dokumen, "kepala-tidak-ada", pesan);
    }
    if (seen.has(key)) {
      return refuseRows(rows, dokumen, "baris-ganda", `Sub kegiatan ${subKegiatan} sudah ada di tabel sebelumnya.`);
    }
    seen.add(key);
    addKepala(kelompok.blok, dokumen);
    return [readSub(kelompok, subKegiatan, dokumen)];
  });
}

function refuseRows(
  rows: readonly BarisData[],
  {lembar, judul, bacaan}: Dokumen,
  aturan: IdAturan,
  pesan: string,
): [] {
  bacaan.temuan.push(temuanOf(aturan, lembar, {baris: rows[0]?.baris ?? judul.akhir + 1, kolom: "A", pesan}));
  bacaan.ditolak.push(...rows.map(({row, baris}) => rejectedRow(baris, row, judul.kolom, pesan)));
  return [];
}

function addKepala(blok: BlokDpa, {lembar, perubahan, sumber, bacaan}: Dokumen): void {
  const {kepala, temuan} = resolveKepala(
    lembar,
    {
      ...blok,
      bulan: 12,
      tahapan: tahapanOf(blok, {perubahan, sumber}),
      cakupan: blok.subKegiatan,
    },
    sumber,
    {perlu: ["tahun", "skpd"]},
  );
  bacaan.bagian.push(kepala);
  if (!bacaan.temuan.some(({aturan}) => aturan === "periode-tidak-diketahui")) bacaan.temuan.push(...temuan);
}

/** The stage by the document's own words; a change is told by its two stages, too, and its number by `sumber.csv`. */
function tahapanOf(
  {tahapan}: BlokDpa,
  {perubahan, sumber}: {perubahan: boolean; sumber: BarisSumber | null},
): Kepala["tahapan"] | undefined {
  const listed = sumber?.tahapan ?? undefined;
  if (tahapan === "pergeseran") return listed?.startsWith("pergeseran-") ? listed : "pergeseran-1";
  if (perubahan && (tahapan === null || tahapan === "murni")) return listed ?? "perubahan";
  return tahapan ?? undefined;
}

function readSub({blok, kepala, rows, kaki}: Kelompok, subKegiatan: KodeProgram, dokumen: Dokumen): SubKegiatanDpa {
  const {lembar, judul, bacaan, sisi} = dokumen;
  const tabel = readBarisDpa(lembar, judul, {rows, bacaan, subKegiatan, sisi});
  refuseLeaves(tabel, rows, dokumen, {terpotong: kaki.length === 0});
  return {
    bagian: bacaan.bagian.length - 1,
    subKegiatan,
    blok,
    indikator: readIndikatorDpa(kepala, blok),
    tabel,
    pohon: buildPohon(tabel.nodes),
    rencana: readRencanaDpa(kaki),
    berkaki: kaki.length > 0,
  };
}

/** A leaf that states no amount is rejected, since a blank cell is not zero; so is one above the finest rekening. */
function refuseLeaves(
  tabel: TabelDpa,
  rows: readonly BarisData[],
  {judul, bacaan}: Dokumen,
  {terpotong}: {terpotong: boolean},
): void {
  const leaves = new Set(buildPohon(tabel.nodes).daun);
  const byBaris = new Map(rows.map((data) => [data.baris, data]));
  tabel.nodes = tabel.nodes.map((node) => {
    if (!leaves.has(node)) return node;
    const reader = openRow(byBaris.get(node.baris)!, judul, bacaan);
    if (node.jenis === "rekening" && levelRekening(node.rekening) !== "sub_rincian_objek") {
      const aturan = terpotong && node.baris === rows.at(-1)!.baris ? "berkas-terpotong" : "sel-buruk";
      reader.refuse(aturan, "kode", `Rekening ${node.rekening} tidak dirinci sampai sub rincian objek.`);
    } else if ((node.nilai["jumlah"] ?? null) === null) {
      reader.refuse("sel-buruk", "jumlah", "Jumlah kosong, dan tidak ada rincian di bawahnya yang memberi nilainya.");
    }
    return reader.close(node.kode) ? {...node, nilai: {}, ditolak: true} : node;
  });
}

function count({tabel: {nodes, jumlah, dikecualikan}, pohon}: SubKegiatanDpa, {hitungan}: Bacaan): void {
  hitungan.diterima += pohon.daun.length;
  hitungan.induk += nodes.filter(({ditolak}) => !ditolak).length - pohon.daun.length + jumlah.length;
  hitungan.dikecualikan += dikecualikan;
}
