import {levelRekening} from "../../model/kode.js";
import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import {branchCutOff} from "../aturan/berkasTerpotong.js";
import {alokasiBeda, bertambahBeda, rencanaBulanBeda, volumeHargaBeda} from "../aturan/dpa.js";
import {indukBedaAnak, type KolomJumlah, totalBeda} from "../aturan/jumlahAnak.js";
import {temuanOf} from "../aturan/temuan.js";
import type {BarisDpa} from "./dpaBaris.js";
import type {Sisi} from "./dpaButir.js";
import {alokasiDpa, jumlahDpa, rencanaDpa, type SubKegiatanDpa} from "./dpaSubKegiatan.js";
import type {Judul} from "../judul.js";
import type {Lembar} from "../lembar.js";

/** The rules that a DPA must hold: each item, each parent, each JUMLAH, the blocks above and the plans below. */
export function checkDpa(
  lembar: Lembar,
  judul: Judul,
  {subs, sisi}: {subs: readonly SubKegiatanDpa[]; sisi: readonly Sisi[]},
  bacaan: Bacaan,
): void {
  const columns: KolomJumlah[] = sisi.map((s) => ({
    nama: `${s}jumlah`,
    judul: sisi.length === 1 ? "Jumlah" : `Jumlah ${s === "" ? "Setelah" : "Sebelum"}`,
    index: judul.kolom.get(`${s}jumlah`)!,
  }));
  for (const sub of subs) {
    const readable = sub.tabel.nodes.filter(({ditolak}) => !ditolak);
    bacaan.temuan.push(
      ...volumeHargaBeda(lembar, readable, judul, sisi),
      ...indukBedaAnak(lembar, sub.pohon, columns, {nodes: readable, kodeOf: ({kode}) => kode}),
      ...checkJumlah(lembar, columns, sub, subs),
    );
  }
  bacaan.temuan.push(
    ...bertambahBeda(lembar, subs.map(({tabel}) => tabel), judul),
    ...alokasiDpa(subs).filter(({isi, anggota}) => isi.tahun === anggota[0]!.blok.tahun)
      .flatMap(({isi, kode, anggota}) => alokasiBeda(lembar, isi, {kode, sum: jumlahDpa(anggota)})),
    ...rencanaDpa(subs).flatMap(({isi, kode, anggota}) =>
      rencanaBulanBeda(lembar, isi, {kode, sum: jumlahDpa(anggota)})
    ),
    ...badCells(lembar, subs),
    ...cutOff(lembar, judul, subs.at(-1)),
  );
}

/** A row JUMLAH is of its sub kegiatan, or of the kegiatan up to here where it says so. */
function checkJumlah(
  lembar: Lembar,
  columns: readonly KolomJumlah[],
  sub: SubKegiatanDpa,
  subs: readonly SubKegiatanDpa[],
) {
  return sub.tabel.jumlah.flatMap((total) => {
    const ofKegiatan = /kegiatan/i.test(total.label) && !/sub kegiatan/i.test(total.label);
    const members = ofKegiatan
      ? subs.filter(({blok, bagian}) => blok.kegiatan === sub.blok.kegiatan && bagian <= sub.bagian)
      : [sub];
    const daun = members.flatMap(({pohon}) => pohon.daun);
    return totalBeda(lembar, {...sub.pohon, daun}, columns, total);
  });
}

/** Amounts of the block above and of the plan that are none; no row is rejected for them. */
function badCells(lembar: Lembar, subs: readonly SubKegiatanDpa[]) {
  return subs.flatMap(({blok, rencana, subKegiatan}) =>
    [...blok.alokasi, ...(rencana?.bulan ?? [])].filter(({nilai}) => nilai === null).map(({baris, kolom, teks}) =>
      temuanOf("sel-buruk", lembar, {
        baris,
        kolom: columnLetter(kolom),
        kode: subKegiatan,
        tercetak: teks,
        pesan: `Sel ini seharusnya angka seperti 1.250.000,00 (tertulis "${teks}").`,
      })
    )
  );
}

/** Nothing stands below the last table: its last row must be whole, and as deep as the others. */
function cutOff(lembar: Lembar, judul: Judul, sub: SubKegiatanDpa | undefined) {
  const last = sub?.tabel.nodes.at(-1);
  if (sub === undefined || last === undefined || sub.berkaki || sub.tabel.jumlah.length > 0) return [];
  const width = lembar.baris[last.baris - 1]!.length;
  const expected = lembar.baris[judul.akhir]!.length;
  if (lembar.lembar === null && width < expected) {
    const pesan = `Baris berakhir setelah ${width} dari ${expected} kolom: berkas terpotong di sini.`;
    return [temuanOf("berkas-terpotong", lembar, {baris: last.baris, kode: last.kode, pesan})];
  }
  const {daun} = sub.pohon;
  const others = daun.filter((leaf) => leaf !== last).map(levelOf);
  return branchCutOff(lembar, {...last, level: levelOf(last), isLeaf: daun.includes(last)}, others);
}

function levelOf({jenis, rekening}: BarisDpa): string {
  return jenis === "rekening" ? levelRekening(rekening)! : jenis;
}
