import type {KodeProgram, KodeRekening} from "../model/kode.js";
import type {Bacaan} from "../model/masukan.js";
import {rejectedRow} from "./bacaan.js";
import {type RupaBaris, rupaOf} from "./dpaBagian.js";
import {type HitunganButir, hitungButir, readButir, readJumlah, type Sisi} from "./dpaButir.js";
import type {Judul} from "./judul.js";
import {cellText, type Lembar} from "./lembar.js";
import type {Simpul} from "./pohon.js";
import {type BarisData, openRow, type PembacaBaris} from "./tabel.js";

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

interface Keadaan {
  rekening: KodeRekening | null;
  /** The row whose code could not be read, where the rows below it have no rekening for that. */
  rusak: number | null;
  paket: {kunci: string; sumberDana: string | null} | null;
}

/**
 * The rows of one sub kegiatan: what a row is follows from the length of its code, and where there is none from its
 * first words (`[ # ]` package, `[ - ]` remark, else an item). Items belong to the rekening and package above them.
 * Rows without code, amount, volume and price are remarks, too.
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
  const seen = new Map<string, number>();
  const keadaan: Keadaan = {rekening: null, rusak: null, paket: null};
  for (const data of rows) {
    const reader = openRow(data, judul, bacaan);
    const rupa = recognise(data);
    const node = readRow(reader, rupa, data);
    if (node !== null) tabel.nodes.push(node);
  }
  return tabel;

  function readRow(reader: PembacaBaris, rupa: RupaBaris, data: BarisData): BarisDpa | null {
    switch (rupa.jenis) {
      case "jumlah": {
        const nilai = amounts(reader);
        if (!reader.close(null)) tabel.jumlah.push({baris: data.baris, label: rupa.label, nilai});
        return null;
      }
      case "rekening":
        return readRekening(reader, rupa);
      case "kode-buruk":
        refuseKode(reader, rupa.bukanKode || reader.text("kode"));
        Object.assign(keadaan, {rekening: null, rusak: data.baris, paket: null});
        return null;
      case "paket":
        return readPaket(reader, rupa, data);
      case "butir":
        return readItem(reader, rupa, data);
      default:
        if (keadaan.paket !== null) keadaan.paket.sumberDana ??= parseSumberDana(rupa.label);
        tabel.dikecualikan += 1;
        return null;
    }
  }

  function readRekening(reader: PembacaBaris, {kode: kodeBaris, label}: RupaBaris): BarisDpa | null {
    const {program, rekening} = kodeBaris!;
    const kunci = rekening!;
    const kode = `${subKegiatan}.${kunci}`;
    const earlier = seen.get(kunci);
    if (earlier !== undefined) reader.refuse("baris-ganda", "kode", `Kode ${kode} sudah ada di baris ${earlier}.`);
    if (program !== null && program !== subKegiatan) {
      reader.refuse("sel-buruk", "kode", `Kode ${program} bukan sub kegiatan tabel ini (${subKegiatan}).`);
    }
    const nilai = amounts(reader);
    const ditolak = reader.close(kode);
    Object.assign(keadaan, {rekening: kunci, rusak: null, paket: null});
    if (earlier !== undefined) return null;
    seen.set(kunci, reader.baris);
    return nodeOf(reader, {kunci, jenis: "rekening", nama: label, nilai, ditolak});
  }

  function readPaket(reader: PembacaBaris, {label}: RupaBaris, data: BarisData): BarisDpa | null {
    const nilai = amounts(reader);
    const text = data.row.map((sel) => String(sel ?? "")).find((cell) => /\[\s*#\s*\]/.test(cell)) ?? label;
    if (keadaan.rekening === null) return rejectBelow(reader, data);
    const kunci = `${keadaan.rekening}/p${reader.baris}`;
    keadaan.paket = {kunci, sumberDana: parseSumberDana(text)};
    const ditolak = reader.close(`${subKegiatan}.${keadaan.rekening}`);
    if (ditolak || sisi.some((s) => nilai[`${s}jumlah`] !== null)) {
      return nodeOf(reader, {kunci, jenis: "paket", nama: label, nilai, ditolak});
    }
    tabel.dikecualikan += 1;
    return null;
  }

  function readItem(reader: PembacaBaris, {label}: RupaBaris, data: BarisData): BarisDpa | null {
    if (keadaan.rekening === null) return rejectBelow(reader, data);
    const before = bacaan.temuan.length;
    const hitungan = Object.fromEntries(sisi.map((s) => [s, readButir(reader, s)]));
    const isStated = ({volume, harga, jumlah}: HitunganButir) => volume !== null || harga !== null || jumlah !== null;
    const nilai: Record<string, number | null> = {bertambah: readBertambah(reader)};
    for (const s of sisi) {
      const own = hitungan[s]!;
      const absent = !isStated(own) && sisi.some((other) => isStated(hitungan[other]!));
      nilai[`${s}jumlah`] = absent ? 0 : (own.jumlah ?? hitungButir(own));
      if (nilai[`${s}jumlah`] === null && bacaan.temuan.length === before) {
        reader.refuse("sel-buruk", `${s}jumlah`, "Jumlah kosong, dan Volume dan Harga tidak memberi nilainya.");
      }
    }
    const ditolak = reader.close(`${subKegiatan}.${keadaan.rekening}`);
    const kunci = `${keadaan.paket?.kunci ?? keadaan.rekening}/${reader.baris}`;
    return nodeOf(reader, {kunci, jenis: "butir", nama: label, nilai, ditolak, hitungan});
  }

  function nodeOf(
    {baris}: PembacaBaris,
    {nilai, ditolak, hitungan = {}, ...isi}:
      & Pick<BarisDpa, "kunci" | "jenis" | "nama" | "nilai" | "ditolak">
      & Partial<Pick<BarisDpa, "hitungan">>,
  ): BarisDpa {
    const rekening = keadaan.rekening!;
    return {
      ...isi,
      baris,
      kode: `${subKegiatan}.${rekening}`,
      rekening,
      sumberDana: keadaan.paket?.sumberDana ?? null,
      nilai: ditolak ? {} : nilai,
      hitungan: ditolak ? {} : hitungan,
      ditolak,
    };
  }

  function rejectBelow(reader: PembacaBaris, {row, baris}: BarisData): null {
    if (keadaan.rusak === null) {
      reader.refuse("sel-buruk", "kode", "Baris ini tidak berada di bawah rekening mana pun.");
      reader.close(null);
    } else {
      const alasan =
        `Rekening di baris ${keadaan.rusak} tidak dapat dibaca, sehingga rincian ini tidak punya rekening.`;
      bacaan.ditolak.push(rejectedRow(baris, row, judul.kolom, alasan));
    }
    return null;
  }

  function amounts(reader: PembacaBaris): Record<string, number | null> {
    return {
      ...Object.fromEntries(sisi.map((s) => [`${s}jumlah`, readJumlah(reader, `${s}jumlah`)])),
      bertambah: readBertambah(reader),
    };
  }

  function readBertambah(reader: PembacaBaris): number | null {
    return sisi.length > 1 ? readJumlah(reader, "bertambah") : null;
  }
}

function refuseKode(reader: PembacaBaris, teks: string): void {
  const pesan = `Kode Rekening seharusnya kode seperti 5.1.02.01.01.0024 (tertulis "${teks}").`;
  reader.refuse("sel-buruk", "kode", pesan);
  reader.close(null);
}

/** The source of funds that a package names on a line of its own. */
function parseSumberDana(text: string): string | null {
  const name = cellText(/sumber dana\s*:([^\n]*)/i.exec(text)?.[1]);
  return /^[-–]?$/.test(name) ? null : name;
}
