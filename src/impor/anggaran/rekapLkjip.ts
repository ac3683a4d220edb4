import {indukProgram, type LevelProgram, levelProgram} from "../../model/kode.js";
import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import {isNotPrinted, parsePersen, parseRupiah} from "../angka.js";
import {branchCutOff, pesanBarisTerpotong} from "../aturan/berkasTerpotong.js";
import {indukBedaAnak, totalBeda} from "../aturan/jumlahAnak.js";
import {persenTercetakBeda, type SimpulPersen} from "../aturan/persenTercetak.js";
import {realisasiLebihDariPagu} from "../aturan/realisasiPagu.js";
import {emptyBacaan, rejectAll} from "../bacaan.js";
import type {JenisTabel} from "../jenis.js";
import type {Judul} from "../judul.js";
import {resolveKepala} from "../kepala.js";
import {bidangKode, bidangUrusan} from "../bidang.js";
import {parseKode} from "../kode.js";
import {cellText, type Lembar} from "../lembar.js";
import {labelJumlah} from "./barisJumlah.js";
import {addDaunAnggaran} from "./daunAnggaran.js";
import {buildPohon, type Pohon, type Tertolak} from "./pohon.js";
import type {BarisSumber} from "../sumber.js";
import {type BarisData, dataRows, openRow, type PembacaBaris} from "../tabel.js";

/**
 * Rekap LKjIP: budget, spending and a printed percentage per program, kegiatan and sub kegiatan (an LKjIP Tabel 3.7).
 *
 * In:    one table with the columns below; amounts in rupiah.
 * Out:   leaves (rows without children, at whatever level) as pagu and as realisasi of January to the input's month;
 *        every printed percentage as `tercetak`, those of leaves also as presumed physical progress.
 */
export const rekapLkjip: JenisTabel = {
  jenis: "rekap-lkjip",
  templat: ({ditemukan, kolom}) => ditemukan.length === kolom.size,
  kolom: [
    {nama: "kode", judul: ["kode"]},
    {nama: "level", judul: ["level"]},
    {nama: "nama", judul: ["nama"]},
    {nama: "anggaran", judul: ["anggaran"]},
    {nama: "realisasi", judul: ["realisasi"]},
    {nama: "persen_capaian_tercetak", judul: ["persen_capaian_tercetak"]},
  ],
  rows: dataRows,
  read: readRekapLkjip,
};

interface BarisRekap extends SimpulPersen {
  level: LevelProgram;
  nama: string;
}

interface Tabel {
  nodes: BarisRekap[];
  readable: BarisRekap[];
  pohon: Pohon<BarisRekap>;
  total: Pick<BarisRekap, "baris" | "nilai"> | null;
}

const amounts = ["anggaran", "realisasi"] as const;
const noAmounts = {anggaran: null, realisasi: null};
const amountHint = "angka seperti 1.250.000,00";

function readRekapLkjip(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan {
  const bacaan = emptyBacaan(lembar, rekapLkjip.jenis);
  const {kepala, temuan} = resolveKepala(lembar, {}, sumber, {bulan: 12});
  bacaan.bagian = [kepala];
  bacaan.temuan.push(...temuan);
  const rows = dataRows(lembar, judul);
  const tabel = readTabel(rows, {lembar, judul, bacaan, sumber});
  const {pohon, readable, total} = tabel;
  bacaan.hitungan = {
    dibaca: rows.length,
    diterima: pohon.daun.length,
    induk: readable.length - pohon.daun.length + (total === null ? 0 : 1),
    dikecualikan: 0,
    ditolak: bacaan.ditolak.length,
  };
  checkTabel(lembar, judul, tabel, bacaan);
  if (bacaan.temuan.some(({aturan}) => aturan === "kolom-tertukar")) {
    return rejectAll(bacaan, rows, judul, "kolom anggaran dan realisasi diduga tertukar");
  }
  addFacts(bacaan, judul, readable, pohon);
  return bacaan;
}

function readTabel(
  rows: readonly BarisData[],
  {lembar, judul, bacaan, sumber}: {lembar: Lembar; judul: Judul; bacaan: Bacaan; sumber: BarisSumber | null},
): Tabel {
  const kodeColumn = judul.kolom.get("kode")!;
  const bidang = bidangUrusan([sumber?.skpd], rows.map(({row}) => bidangKode(cellText(row[kodeColumn]))));
  const seen = new Map<string, number>();
  const nodes: BarisRekap[] = [];
  const tanpaTempat: Tertolak[] = [];
  let total: Tabel["total"] = null;
  for (const data of rows) {
    const reader = openRow(data, judul, bacaan);
    if (/^(jumlah|total)\b/i.test(labelJumlah(reader.text("kode") || reader.text("nama")))) {
      const nilai = readAmounts(reader);
      if (!reader.close(null)) total = {baris: data.baris, nilai};
      continue;
    }
    const width = expectedWidth(lembar, judul, {isLast: data === rows.at(-1)});
    const node = readNode(reader, data, {bidang, seen, width});
    if ("kunci" in node) nodes.push(node);
    else tanpaTempat.push(node);
  }
  return {nodes, readable: nodes.filter(({ditolak}) => !ditolak), pohon: buildPohon(nodes, tanpaTempat), total};
}

function readNode(
  reader: PembacaBaris,
  {row, baris}: BarisData,
  {bidang, seen, width}: {bidang: string | null; seen: Map<string, number>; width: number},
): BarisRekap | Tertolak {
  const isWhole = row.length >= width;
  const kode = reader.read("kode", (sel) => parseKode(sel, bidang)?.program ?? null, "kode seperti 2.17.01.2.01.0001");
  const level = kode === null ? null : levelProgram(kode);
  if (level !== null) {
    reader.read("level", (sel) => (cellText(sel) === level ? level : null), `${level}, menurut kodenya`);
  }
  const nilai = isWhole ? readAmounts(reader) : noAmounts;
  const persen = parsePersen(reader.sel("persen_capaian_tercetak"));
  if (!isWhole) {
    reader.refuse("berkas-terpotong", "persen_capaian_tercetak", pesanBarisTerpotong(row.length, width));
  } else if (persen === null && !isNotPrinted(reader.sel("persen_capaian_tercetak"))) {
    reader.read("persen_capaian_tercetak", () => null, 'persen seperti 93,83, atau "-"');
  }
  const earlier = kode === null ? undefined : seen.get(kode);
  if (earlier !== undefined) reader.refuse("baris-ganda", "kode", `Kode ${kode} sudah ada di baris ${earlier}.`);
  const ditolak = reader.close(kode);
  const tertolak = {baris, nilai, rusak: new Set(amounts.filter((nama) => nilai[nama] === null))};
  if (kode === null || level === null || earlier !== undefined) return tertolak;
  seen.set(kode, baris);
  return {
    kunci: kode,
    kode,
    baris,
    level,
    nama: reader.text("nama"),
    nilai: ditolak ? noAmounts : nilai,
    persen,
    teksPersen: reader.text("persen_capaian_tercetak"),
    ditolak,
    ...(ditolak && {tertolak}),
  };
}

/**
 * How many cells a row of a CSV file must have to be whole: those that the kind reads, the last row as many as the
 * header. Rows of a workbook may end early, since blank cells at their end need not be stored.
 */
function expectedWidth({lembar, baris}: Lembar, judul: Judul, {isLast}: {isLast: boolean}): number {
  if (lembar !== null) return 0;
  return isLast ? baris[judul.akhir]!.length : Math.max(...judul.kolom.values()) + 1;
}

function readAmounts(reader: PembacaBaris) {
  return {
    anggaran: reader.read("anggaran", parseRupiah, amountHint),
    realisasi: reader.read("realisasi", parseRupiah, amountHint),
  };
}

function checkTabel(lembar: Lembar, judul: Judul, {nodes, readable, pohon, total}: Tabel, bacaan: Bacaan): void {
  const index = (nama: string) => judul.kolom.get(nama)!;
  const columns = ["anggaran", "realisasi"].map((nama) => ({nama, judul: nama, index: index(nama)}));
  const leaves = pohon.daun.map(({baris, kode, nilai}) => ({
    baris,
    kode,
    pagu: nilai["anggaran"]!,
    realisasi: nilai["realisasi"]!,
  }));
  const last = nodes.at(-1);
  const isLeaf = last !== undefined && pohon.daun.includes(last);
  const overspent = realisasiLebihDariPagu(lembar, leaves, {
    pagu: index("anggaran"),
    realisasi: index("realisasi"),
    barisJudul: judul.awal + 1,
  });
  bacaan.temuan.push(...overspent);
  if (overspent.some(({aturan}) => aturan === "kolom-tertukar")) return;
  bacaan.temuan.push(
    ...indukBedaAnak(lembar, pohon, columns, {nodes: readable, kodeOf: ({kode}) => kode}),
    ...(total === null
      ? branchCutOff(lembar, last && {...last, isLeaf}, pohon.daun.filter((d) => d !== last).map(({level}) => level))
      : totalBeda(lembar, pohon, columns, total)),
    ...persenTercetakBeda(lembar, readable, pohon, index("persen_capaian_tercetak")),
  );
}

function addFacts(bacaan: Bacaan, judul: Judul, readable: readonly BarisRekap[], pohon: Pohon<BarisRekap>): void {
  const letter = (nama: string) => columnLetter(judul.kolom.get(nama)!);
  const persenLetter = letter("persen_capaian_tercetak");
  for (const {kode, baris, level, nama, persen, teksPersen} of readable) {
    bacaan.nomenklatur.push({bagian: 0, baris, kode, level, nama, induk: indukProgram(kode)});
    bacaan.tercetak.push({
      bagian: 0,
      baris,
      kolom: persenLetter,
      kode,
      indikator: null,
      tahun: null,
      ukuran: "fisik",
      teks: teksPersen,
      nilai: persen?.nilai ?? null,
      dokumen: null,
    });
  }
  for (const {kode, baris, nilai, persen} of pohon.daun) {
    const leaf = {bagian: 0, baris, kode_sub_kegiatan: kode, kode_rekening: null};
    addDaunAnggaran(bacaan, leaf, nilai, letter);
    if (persen !== null) {
      bacaan.fisik.push({bagian: 0, baris, kolom: persenLetter, kode, persen: persen.nilai, dasar: "diduga"});
    }
  }
}
