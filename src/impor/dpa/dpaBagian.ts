import {isBlank, parseRupiah} from "../angka.js";
import {type Judul, normaliseTitle} from "../judul.js";
import {type KodeTerbaca, parseKode, parseKodeCells} from "../kode.js";
import {cellText, type Lembar, type Sel} from "../lembar.js";
import {labelJumlah} from "../anggaran/barisJumlah.js";
import {spannedColumns} from "../anggaran/batasTabel.js";
import {type BarisData, dataRows} from "../tabel.js";
import {hasNomorNip} from "../samar.js";

/** One table of a DPA with the rows above it, from the table before, and those below it, up to the next. */
export interface BagianDpa {
  kepala: readonly BarisData[];
  tabel: readonly BarisData[];
  kaki: readonly BarisData[];
}

/** The code of a row, the text in its place, and what kind of row that makes it. */
export interface RupaBaris {
  kode: KodeTerbaca | null;
  /** The text of the code's cells where it is no code. */
  bukanKode: string;
  /** What the row is called: its uraian, or a text in place of the code. */
  label: string;
  /** Whether the columns of amounts hold amounts, or nothing. */
  hanyaAngka: boolean;
  jenis: "judul" | "nomor" | "jumlah" | "rekening" | "kode-buruk" | "paket" | "keterangan" | "butir" | "luar";
}

const labelKepala = new RegExp(
  "^(nomor.*|urusan( pemerintahan)?|bidang urusan|program|kegiatan|sub kegiatan|organisasi|unit( skpd| organisasi)?" +
    "|alokasi tahun.*|indikator.*|sumber pendanaan|lokasi|waktu( pelaksanaan)?|keluaran( sub kegiatan)?|keterangan)" +
    "\\s*(:.*)?$",
  "i",
);
const labelKaki =
  /^(rencana (realisasi|penarikan)|tim anggaran|mengesahkan|mengetahui|nip\b|januari$|pembahasan|catatan( hasil.*)?:?$|dokumen pelaksanaan|rencana kerja)/i;
const total = /^(jumlah|total)\b/i;
const angka = ["volume", "harga", "ppn", "jumlah"].flatMap((nama) => [nama, `sebelum_${nama}`]);

/**
 * The tables of a sheet: several sub kegiatan may follow one another, each with its own block above. A table ends at
 * the row JUMLAH, or at what stands below it (plan per month, TAPD, signatures, the next block); of those rows only
 * the ones that a reader asks for by name are ever read, since they hold names and NIP.
 */
export function splitBagian(lembar: Lembar, judul: Judul): BagianDpa[] {
  const recognise = rupaOf(lembar, judul);
  let kepala = lembar.baris.slice(0, judul.awal).map((row, index) => ({row, baris: index + 1}));
  let bagian = {kepala, tabel: [] as BarisData[], kaki: [] as BarisData[]};
  const semua = [bagian];
  let state: "dalam" | "jumlah" | "luar" = "dalam";
  for (const data of dataRows(lembar, judul)) {
    const rupa = recognise(data);
    if (state === "luar" && !resumes(rupa, bagian.kaki)) {
      bagian.kaki.push(data);
    } else if (state === "luar") {
      kepala = bagian.kaki;
      bagian = {kepala, tabel: rupa.jenis === "judul" ? [] : [data], kaki: []};
      semua.push(bagian);
      state = "dalam";
    } else if (rupa.jenis === "luar" || (state === "jumlah" && !["jumlah", "judul", "nomor"].includes(rupa.jenis))) {
      bagian.kaki.push(data);
      state = "luar";
    } else if (bagian.tabel.length > 0 || !["judul", "nomor"].includes(rupa.jenis)) {
      bagian.tabel.push(data);
      if (rupa.jenis === "jumlah") state = "jumlah";
    }
  }
  return semua;
}

/** A table goes on at its header, at a rekening, or at the akun below a block that names the next sub kegiatan. */
function resumes({jenis, kode, hanyaAngka}: RupaBaris, above: readonly BarisData[]): boolean {
  if (jenis === "judul") return true;
  if (jenis !== "rekening" || kode === null || !hanyaAngka) return false;
  return kode.rekening!.length > 1 ||
    above.some(({row}) => /^sub kegiatan\b/i.test(row.map(cellText).find((text) => text !== "") ?? ""));
}

/** Tells what a row of the table is, from the code, the text and whether amounts stand in it. */
export function rupaOf({baris: rows}: Lembar, judul: Judul): (data: BarisData) => RupaBaris {
  const columns = spannedColumns(judul, "kode");
  const titles = new Set(rows.slice(judul.awal, judul.akhir + 1).map(signature));
  const cell = (row: readonly Sel[], nama: string) => row[judul.kolom.get(nama) ?? -1] ?? null;
  return ({row}) => {
    const cells = columns.map((index) => row[index] ?? null);
    const kode = columns.length > 1 ? parseKodeCells(cells) : parseKode(cells[0] ?? null);
    const bukanKode = kode === null ? cells.map(cellText).filter((text) => text !== "").join(" ") : "";
    const label = bukanKode || cellText(cell(row, "uraian"));
    const stated = angka.map((nama) => cell(row, nama)).filter((sel) => !isBlank(sel));
    const amounts = stated.filter((sel) => parseRupiah(sel) !== null).length;
    return {kode, bukanKode, label, hanyaAngka: amounts === stated.length, jenis: jenisOf()};

    function jenisOf(): RupaBaris["jenis"] {
      if (row.some((sel) => hasNomorNip(cellText(sel)))) return "luar";
      if (titles.has(signature(row))) return "judul";
      if (isNomor(row)) return "nomor";
      if (kode !== null) return kode.rekening === null ? "kode-buruk" : "rekening";
      if (/^\[\s*#\s*\]/.test(label)) return "paket";
      if (/^\[\s*-\s*\]/.test(label) || /^sumber dana\s*:/i.test(label)) return "keterangan";
      const hasPrice = ["volume", "harga", "sebelum_volume", "sebelum_harga"].some((n) => !isBlank(cell(row, n)));
      if (total.test(labelJumlah(label)) && !hasPrice) return "jumlah";
      if ((amounts === 0 || bukanKode !== "") && (labelKepala.test(label) || labelKaki.test(label))) return "luar";
      if (label === "") return stated.length > 1 || amounts > 0 ? "butir" : "luar";
      if (bukanKode !== "") return amounts > 0 || /^[\dx][\w.\s]{0,40}$/i.test(bukanKode) ? "kode-buruk" : "luar";
      return stated.length === 0 ? "keterangan" : "butir";
    }
  };
}

/** The row under the header that numbers the columns, with formulas where it prints them (`7 = (3 x 5) + 6`). */
function isNomor(row: readonly Sel[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length >= 5 && texts.every((text) => /^\(?\d{1,2}\)?\s*(=.*)?$/.test(text));
}

function signature(row: readonly Sel[]): string {
  return row.map((sel) => normaliseTitle(cellText(sel))).filter((text) => text !== "").join("|");
}
