import type {Bacaan} from "../../model/masukan.js";
import {urutanTahapan} from "../../model/tahapan.js";
import {columnLetter} from "../alamat.js";
import {isNotPrinted, parseRupiah} from "../angka.js";
import {BarisJumlah, type JumlahKolom} from "./barisJumlah.js";
import {DaftarBagian} from "./daftarBagian.js";
import {DaftarNama} from "./daftarNama.js";
import {bidangKode} from "../bidang.js";
import {ingat} from "../ingat.js";
import type {JenisAlir, PembacaAlir} from "../jenis.js";
import type {Judul, Kolom} from "../judul.js";
import {parseKode} from "../kode.js";
import {cellText, type Sel} from "../lembar.js";
import type {BarisSumber} from "../sumber.js";
import {type BarisData, openRow, refuseCut, wholeWidth} from "../tabel.js";
import {SubKegiatanDatar} from "./subKegiatanDatar.js";
import {parseTahapan} from "../tahapan.js";

const kolom: readonly Kolom[] = [
  {nama: "no", judul: ["NO", "NO."], opsional: true},
  {nama: "tahun", judul: ["TAHUN"]},
  {nama: "kode_skpd", judul: ["KODE SKPD"]},
  {nama: "nama_skpd", judul: ["NAMA SKPD"]},
  {nama: "kode_sub_unit", judul: ["KODE SUB UNIT", "KODE SUB SKPD"], opsional: true},
  {nama: "kode_bidang_urusan", judul: ["KODE BIDANG URUSAN"], opsional: true},
  {nama: "kode_program", judul: ["KODE PROGRAM"], opsional: true},
  {nama: "nama_program", judul: ["NAMA PROGRAM"], opsional: true},
  {nama: "kode_kegiatan", judul: ["KODE KEGIATAN"], opsional: true},
  {nama: "nama_kegiatan", judul: ["NAMA KEGIATAN"], opsional: true},
  {nama: "kode_sub_kegiatan", judul: ["KODE SUB KEGIATAN"]},
  {nama: "nama_sub_kegiatan", judul: ["NAMA SUB KEGIATAN"], opsional: true},
  {nama: "kode_sumber_dana", judul: ["KODE SUMBER DANA"], opsional: true},
  {nama: "nama_sumber_dana", judul: ["NAMA SUMBER DANA"], opsional: true},
  {nama: "kode_rekening", judul: ["KODE REKENING"]},
  {nama: "nama_rekening", judul: ["NAMA REKENING"], opsional: true},
  {nama: "pagu", judul: ["PAGU"]},
  {nama: "tahapan", judul: ["TAHAPAN"], opsional: true},
];

/**
 * SIPD's flat list of the budget: one row per rekening and package.
 *
 * In:    a flat list with the columns above (23, or 24 with TAHAPAN); amounts in rupiah.
 * Out:   every row as pagu of its year, unit and stage, with its fund; the same rekening on several rows is legal and
 *        summed by whoever asks. A stage that neither the row nor `sumber.csv` names is `tidak-disebut`.
 * Check: a closing row JUMLAH equals the sum of the rows.
 */
export const rekapPagu: JenisAlir = {jenis: "rekap-pagu", kolom, open: openRekapPagu};

function openRekapPagu(bacaan: Bacaan, judul: Judul, sumber: BarisSumber | null): PembacaAlir {
  const daftarBagian = new DaftarBagian(bacaan, sumber, {bulan: 12});
  const daftarNama = new DaftarNama(bacaan);
  const at = (nama: string) => judul.kolom.get(nama) ?? -1;
  const width = wholeWidth(judul, bacaan);
  const huruf = columnLetter(at("pagu"));
  const rekeningOf = ingat((sel: Sel) => parseKode(sel)?.rekening ?? null);
  const subKegiatan = new SubKegiatanDatar(
    {kode: at("kode_sub_kegiatan"), skpd: at("kode_skpd"), bidang: at("kode_bidang_urusan")},
    sumber,
  );
  const waiting: BarisData[] = [];
  const tahapanOf = ingat((
    sel: Sel,
  ) => (cellText(sel) === "" ? (sumber?.tahapan ?? "tidak-disebut") : parseTahapan(cellText(sel))));
  const jumlahPagu: JumlahKolom = {nama: "pagu", sen: 0};
  const barisJumlah = new BarisJumlah(bacaan, judul, [jumlahPagu]);
  const printedOf = ingat((sel: Sel) => (isNotPrinted(sel) ? null : cellText(sel)));

  function row(data: BarisData): void {
    const {row, baris} = data;
    if (row.length < width) return refuseCut(data, judul, bacaan);
    const cell = (nama: string) => row[at(nama)] ?? null;
    const kode = subKegiatan.of(row);
    const rekening = rekeningOf(cell("kode_rekening"));
    const nilai = parseRupiah(cell("pagu"));
    const tahapan = tahapanOf(cell("tahapan")) ?? sumber?.tahapan ?? null;
    const tahun = /^20\d\d$/.test(cellText(cell("tahun"))) ? Number(cellText(cell("tahun"))) : null;
    const skpd = cellText(cell("kode_skpd")) || cellText(cell("nama_skpd"));
    if (kode === null || rekening === null || nilai === null || tahapan === null || tahun === null || skpd === "") {
      if (kode === null && subKegiatan.waits(row)) waiting.push(data);
      else if (rekening !== null || !barisJumlah.take(data)) {
        refuse(data, {kode, rekening, nilai, tahapan, tahun, skpd});
      }
      return;
    }
    const nomor = tahun * 1000 + urutanTahapan(tahapan);
    const bagian = daftarBagian.indexOf(skpd, printedOf(cell("kode_sub_unit")), nomor, () => ({
      tahun,
      tahapan,
      nama_skpd: cellText(cell("nama_skpd")) || null,
    }));
    bacaan.pagu.push({
      bagian,
      baris,
      kolom: huruf,
      kode_sub_kegiatan: kode,
      kode_rekening: rekening,
      sumber_dana: printedOf(cell("kode_sumber_dana")) ?? printedOf(cell("nama_sumber_dana")),
      nilai,
    });
    if (!daftarNama.has(tahun, kode) || !daftarNama.has(tahun, rekening)) {
      for (const level of ["program", "kegiatan"]) {
        daftarNama.add(parseKode(cell(`kode_${level}`), bidangKode(kode))?.program ?? null, cell(`nama_${level}`), {
          bagian,
          baris,
        });
      }
      daftarNama.add(kode, cell("nama_sub_kegiatan"), {bagian, baris});
      daftarNama.add(rekening, cell("nama_rekening"), {bagian, baris});
    }
    jumlahPagu.sen += Math.round(nilai * 100);
    bacaan.hitungan.diterima += 1;
  }

  function refuse(data: BarisData, found: Record<string, unknown>): void {
    const reader = openRow(data, judul, bacaan);
    const expected: [string, string, string][] = [
      ["tahun", "tahun", "tahun seperti 2025"],
      ["skpd", "kode_skpd", "kode SKPD seperti 1.01.0.00.0.00.01.0000"],
      ["kode", "kode_sub_kegiatan", "kode seperti 1.01.01.2.01.0001"],
      ["rekening", "kode_rekening", "kode rekening seperti 5.1.02.01.01.0024"],
      ["nilai", "pagu", "angka seperti 1250000"],
      ["tahapan", "tahapan", "murni, pergeseran 1, atau perubahan"],
    ];
    for (const [field, nama, harapan] of expected) {
      if (found[field] === null || found[field] === "") reader.read(nama, () => null, harapan);
    }
    reader.close([found["kode"], found["rekening"]].filter((kode) => kode !== null).join(".") || null);
    bacaan.hitungan.ditolak += 1;
  }

  function end(): boolean {
    subKegiatan.end();
    waiting.forEach(row);
    barisJumlah.end(bacaan.hitungan.diterima);
    return false;
  }

  return {row, end};
}
