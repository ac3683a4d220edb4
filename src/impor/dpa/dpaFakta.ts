import {bulatkan} from "../../calc/bulatkan.js";
import {indukRekening, levelRekening} from "../../model/kode.js";
import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import type {BarisDpa} from "./dpaBaris.js";
import type {IndikatorDpa} from "./dpaIndikator.js";
import {alokasiDpa, rencanaDpa, type SubKegiatanDpa} from "./dpaSubKegiatan.js";
import type {Judul} from "../judul.js";
import {cellText, type Lembar} from "../lembar.js";

/**
 * What a DPA states: a pagu for each leaf, the plan per month without rekening (of the kegiatan where it covers several
 * sub kegiatan), indicators with their targets, names; and as printed figures the allocations, and what the stage
 * before had (`pagu-sebelum` per rekening, `target-sebelum`).
 */
export function addFactsDpa(
  lembar: Lembar,
  judul: Judul,
  {subs, perubahan}: {subs: readonly SubKegiatanDpa[]; perubahan: boolean},
  bacaan: Bacaan,
): void {
  const words = subs.map(({blok}) => blok.dokumen ?? (perubahan ? "DPPA" : "DPA"));
  const printed = {indikator: null, tahun: null, dokumen: null};
  subs.forEach((sub, index) => {
    addNames(sub, bacaan);
    addPagu(sub, judul, bacaan);
    if (perubahan) addSebelum(lembar, sub, judul, {dokumen: words[index]!, bacaan});
    for (const item of sub.indikator) addIndikator(item, sub, {dokumen: words[index]!, bacaan});
  });
  for (const {isi: {bulan}, kode, bagian} of rencanaDpa(subs)) {
    for (const {baris, kolom, bulan: month, nilai} of bulan) {
      if (nilai === null) continue;
      const rak = {bagian, baris, kolom: columnLetter(kolom), kode_sub_kegiatan: kode, kode_rekening: null};
      bacaan.rak.push({...rak, bulan: month, nilai: bulatkan(nilai, 2)});
    }
  }
  for (const {isi: {baris, kolom, tahun, teks, nilai}, kode, bagian} of alokasiDpa(subs)) {
    const place = {bagian, baris, kolom: columnLetter(kolom), kode};
    const dokumen = words[subs.findIndex((sub) => sub.bagian === bagian)]!;
    bacaan.tercetak.push({...printed, ...place, tahun, ukuran: "alokasi", teks, nilai, dokumen});
  }
}

function addNames({bagian, blok, tabel}: SubKegiatanDpa, bacaan: Bacaan): void {
  const known = new Set(bacaan.nomenklatur.map(({kode}) => kode));
  const rekening = tabel.nodes.filter(({jenis, ditolak}) => jenis === "rekening" && !ditolak).map((node) => ({
    baris: node.baris,
    kode: node.rekening,
    level: levelRekening(node.rekening)!,
    nama: node.nama,
    induk: indukRekening(node.rekening),
  }));
  for (const name of [...blok.nomenklatur, ...rekening]) {
    if (known.has(name.kode)) continue;
    known.add(name.kode);
    bacaan.nomenklatur.push({bagian, ...name});
  }
}

function addPagu({bagian, subKegiatan, blok, pohon}: SubKegiatanDpa, judul: Judul, bacaan: Bacaan): void {
  const kolom = columnLetter(judul.kolom.get("jumlah")!);
  for (const {baris, rekening, sumberDana, nilai} of pohon.daun) {
    bacaan.pagu.push({
      bagian,
      baris,
      kolom,
      kode_sub_kegiatan: subKegiatan,
      kode_rekening: rekening,
      sumber_dana: sumberDana ?? blok.sumberDana,
      nilai: bulatkan(nilai["jumlah"]!, 2),
    });
  }
}

/** The stage before, per rekening: as its row prints it, else the sum of what is below it. */
function addSebelum(
  lembar: Lembar,
  {bagian, tabel, pohon}: SubKegiatanDpa,
  judul: Judul,
  {dokumen, bacaan}: {dokumen: string; bacaan: Bacaan},
): void {
  const index = judul.kolom.get("sebelum_jumlah")!;
  const isFinest = ({jenis, ditolak, kunci}: BarisDpa) =>
    jenis === "rekening" && !ditolak && !(pohon.anak.get(kunci) ?? []).some((child) => child.jenis === "rekening");
  for (const {baris, kode, rekening, nilai} of tabel.nodes.filter(isFinest)) {
    const below = pohon.daun.filter((leaf) => leaf.rekening === rekening && leaf.baris !== baris);
    const stated = nilai["sebelum_jumlah"] ?? null;
    if (stated === null && below.length === 0) continue;
    const amount = stated ?? below.reduce((sum, leaf) => sum + (leaf.nilai["sebelum_jumlah"] ?? 0), 0);
    bacaan.tercetak.push({
      bagian,
      baris,
      kolom: columnLetter(index),
      kode,
      indikator: null,
      tahun: null,
      ukuran: "pagu-sebelum",
      teks: cellText(lembar.baris[baris - 1]![index]),
      nilai: bulatkan(amount, 2),
      dokumen,
    });
  }
}

function addIndikator(
  {baris, kolom, sebelum, jenis, kode, indikator, teks, nilai, satuan}: IndikatorDpa,
  {bagian, blok: {tahun}}: SubKegiatanDpa,
  {dokumen, bacaan}: {dokumen: string; bacaan: Bacaan},
): void {
  const place = {bagian, baris, kolom: columnLetter(kolom), indikator, kode};
  if (sebelum) {
    bacaan.tercetak.push({...place, tahun: null, ukuran: "target-sebelum", teks, nilai, dokumen});
    return;
  }
  bacaan.indikator.push({
    baris,
    kode_indikator: null,
    indikator,
    alias: [],
    jenis_indikator: jenis,
    tujuan: null,
    sasaran: null,
    kode,
    satuan,
    arah: null,
    definisi: null,
    rumus: null,
    dokumen,
  });
  bacaan.target.push({
    ...place,
    tahun,
    akhir_periode: false,
    dokumen,
    tabel: null,
    periode_renstra: null,
    versi: null,
    satuan,
    nilai,
    teks,
    predikat: null,
  });
}
