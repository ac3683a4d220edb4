import type {KodeProgram, KodeRekening} from "../../model/kode.js";
import type {Bacaan} from "../../model/masukan.js";
import {isBlank} from "../angka.js";
import {rejectedRow} from "../bacaan.js";
import {type RupaBaris, rupaOf} from "./dpaBagian.js";
import {type HitunganButir, hitungButir, readButir, readJumlah, type Sisi} from "./dpaButir.js";
import type {Judul} from "../judul.js";
import {cellText, type Lembar} from "../lembar.js";
import {samarkan} from "../samar.js";
import type {Simpul} from "../anggaran/pohon.js";
import {type BarisData, openRow, type PembacaBaris} from "../tabel.js";

/** A row of a DPA that states amounts of its own: a rekening, a package below it, or an item. */
export interface BarisDpa extends Simpul {
  /** The full code, the rekening joined to its sub kegiatan with a point; that of the rekening for what is below it. */
  kode: string;
  rekening: KodeRekening;
  jenis: "rekening" | "paket" | "butir";
  nama: string;
  /** As its package names it. */
  sumberDana: string | null;
  /** The item's cells, by stage. */
  hitungan: Partial<Record<Sisi, HitunganButir>>;
}

export interface TabelDpa {
  nodes: BarisDpa[];
  jumlah: {baris: number; label: string; nilai: Readonly<Record<string, number | null>>}[];
  /** Remarks, packages without an amount, repeats of the header. */
  dikecualikan: number;
}

/** The table read so far, and what the next row belongs to. */
interface Pembacaan {
  judul: Judul;
  bacaan: Bacaan;
  subKegiatan: KodeProgram;
  sisi: readonly Sisi[];
  tabel: TabelDpa;
  /** The row of each rekening. */
  seen: Map<string, number>;
  rekening: KodeRekening | null;
  /** The row whose code could not be read, where the rows below it have no rekening for that. */
  rusak: number | null;
  paket: {kunci: string; sumberDana: string | null} | null;
}

/**
 * The rows of one sub kegiatan: what a row is follows from its code, and where there is none from its first words
 * (`[ # ]` package, `[ - ]` remark, else an item). Items belong to the rekening and package above them. Rows without
 * code, amount, volume and price are remarks, too.
 */
export function readBarisDpa(
  lembar: Lembar,
  judul: Judul,
  {rows, bacaan, subKegiatan, sisi}: {
    rows: readonly BarisData[];
    bacaan: Bacaan;
    subKegiatan: KodeProgram;
    sisi: readonly Sisi[];
  },
): TabelDpa {
  const tabel: TabelDpa = {nodes: [], jumlah: [], dikecualikan: 0};
  const recognise = rupaOf(lembar, judul);
  const keadaan = {seen: new Map<string, number>(), rekening: null, rusak: null, paket: null};
  const pembacaan: Pembacaan = {judul, bacaan, subKegiatan, sisi, tabel, ...keadaan};
  for (const data of rows) {
    const node = readRow(openRow(data, judul, bacaan), recognise(data), data, pembacaan);
    if (node !== null) tabel.nodes.push(node);
  }
  return tabel;
}

function readRow(reader: PembacaBaris, rupa: RupaBaris, data: BarisData, p: Pembacaan): BarisDpa | null {
  switch (rupa.jenis) {
    case "jumlah":
      readTotal(reader, rupa, p);
      return null;
    case "rekening":
      return readRekening(reader, rupa, p);
    case "kode-buruk":
      refuseKode(reader, rupa, p);
      return null;
    case "paket":
      return p.rekening === null ? rejectBelow(reader, data, p) : readPaket(reader, rupa, data, p);
    case "butir":
      return p.rekening === null ? rejectBelow(reader, data, p) : readItem(reader, rupa, p);
    default:
      if (p.paket !== null) p.paket.sumberDana ??= parseSumberDana(rupa.label);
      p.tabel.dikecualikan += 1;
      return null;
  }
}

function readTotal(reader: PembacaBaris, {label}: RupaBaris, {sisi, tabel}: Pembacaan): void {
  const nilai = readAmounts(reader, sisi);
  if (!reader.close(null)) tabel.jumlah.push({baris: reader.baris, label, nilai});
}

function readRekening(reader: PembacaBaris, {kode: found, label}: RupaBaris, p: Pembacaan): BarisDpa | null {
  const {program, rekening} = found!;
  const kunci = rekening!;
  const kode = `${p.subKegiatan}.${kunci}`;
  const earlier = p.seen.get(kunci);
  if (earlier !== undefined) reader.refuse("baris-ganda", "kode", `Kode ${kode} sudah ada di baris ${earlier}.`);
  if (program !== null && program !== p.subKegiatan) {
    reader.refuse("sel-buruk", "kode", `Kode ${program} bukan sub kegiatan tabel ini (${p.subKegiatan}).`);
  }
  const nilai = readAmounts(reader, p.sisi);
  const ditolak = reader.close(kode);
  Object.assign(p, {rekening: kunci, rusak: null, paket: null});
  if (earlier !== undefined) return null;
  p.seen.set(kunci, reader.baris);
  return nodeOf(p, {kunci, baris: reader.baris, jenis: "rekening", nama: label, nilai, ditolak});
}

function refuseKode(reader: PembacaBaris, {bukanKode}: RupaBaris, p: Pembacaan): void {
  const teks = samarkan(bukanKode) || reader.text("kode");
  const pesan = `Kode Rekening seharusnya kode seperti 5.1.02.01.01.0024 (tertulis "${teks}").`;
  reader.refuse("sel-buruk", "kode", pesan);
  reader.close(null);
  Object.assign(p, {rekening: null, rusak: reader.baris, paket: null});
}

function readPaket(reader: PembacaBaris, {label}: RupaBaris, {row}: BarisData, p: Pembacaan): BarisDpa | null {
  const nilai = readAmounts(reader, p.sisi);
  const text = row.map((sel) => String(sel ?? "")).find((cell) => /\[\s*#\s*\]/.test(cell)) ?? label;
  const kunci = `${p.rekening}/p${reader.baris}`;
  p.paket = {kunci, sumberDana: parseSumberDana(text)};
  const ditolak = reader.close(`${p.subKegiatan}.${p.rekening}`);
  if (ditolak || p.sisi.some((s) => nilai[`${s}jumlah`] !== null)) {
    return nodeOf(p, {kunci, baris: reader.baris, jenis: "paket", nama: label, nilai, ditolak});
  }
  p.tabel.dikecualikan += 1;
  return null;
}

/** An item that one stage leaves blank altogether is not there in that stage: it has 0. */
function readItem(reader: PembacaBaris, {label}: RupaBaris, p: Pembacaan): BarisDpa {
  const hitungan = Object.fromEntries(p.sisi.map((s) => [s, readButir(reader, s)]));
  const isStated = ({volume, harga, jumlah}: HitunganButir) => volume !== null || harga !== null || jumlah !== null;
  const nilai: Record<string, number | null> = {bertambah: readBertambah(reader, p.sisi)};
  for (const s of p.sisi) {
    const own = hitungan[s]!;
    const absent = !isStated(own) && p.sisi.some((other) => isStated(hitungan[other]!));
    nilai[`${s}jumlah`] = absent ? 0 : (own.jumlah ?? hitungButir(own));
    if (nilai[`${s}jumlah`] === null && isBlank(reader.sel(`${s}jumlah`))) {
      reader.refuse("sel-buruk", `${s}jumlah`, "Jumlah kosong, dan Volume dan Harga tidak memberi nilainya.");
    }
  }
  const ditolak = reader.close(`${p.subKegiatan}.${p.rekening}`);
  const kunci = `${p.paket?.kunci ?? p.rekening}/${reader.baris}`;
  return nodeOf(p, {kunci, baris: reader.baris, jenis: "butir", nama: label, nilai, ditolak, hitungan});
}

function nodeOf(
  {subKegiatan, rekening, paket}: Pembacaan,
  {nilai, ditolak, hitungan = {}, ...isi}:
    & Pick<BarisDpa, "kunci" | "baris" | "jenis" | "nama" | "nilai" | "ditolak">
    & Partial<Pick<BarisDpa, "hitungan">>,
): BarisDpa {
  return {
    ...isi,
    kode: `${subKegiatan}.${rekening}`,
    rekening: rekening!,
    sumberDana: paket?.sumberDana ?? null,
    nilai: ditolak ? {} : nilai,
    hitungan: ditolak ? {} : hitungan,
    ditolak,
  };
}

/** A package or item without a rekening above it; one note is enough where that rekening's row has one. */
function rejectBelow(reader: PembacaBaris, {row, baris}: BarisData, {rusak, judul, bacaan}: Pembacaan): null {
  if (rusak === null) {
    reader.refuse("sel-buruk", "kode", "Baris ini tidak berada di bawah rekening mana pun.");
    reader.close(null);
  } else {
    const alasan = `Rekening di baris ${rusak} tidak dapat dibaca, sehingga rincian ini tidak punya rekening.`;
    bacaan.ditolak.push(rejectedRow(baris, row, judul.kolom, alasan));
  }
  return null;
}

function readAmounts(reader: PembacaBaris, sisi: readonly Sisi[]): Record<string, number | null> {
  return {
    ...Object.fromEntries(sisi.map((s) => [`${s}jumlah`, readJumlah(reader, `${s}jumlah`)])),
    bertambah: readBertambah(reader, sisi),
  };
}

function readBertambah(reader: PembacaBaris, sisi: readonly Sisi[]): number | null {
  return sisi.length > 1 ? readJumlah(reader, "bertambah") : null;
}

/** The source of funds that a package names on a line of its own. */
function parseSumberDana(text: string): string | null {
  const name = cellText(/sumber dana\s*:([^\n]*)/i.exec(text)?.[1]);
  return /^[-–]?$/.test(name) ? null : name;
}
