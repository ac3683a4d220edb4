import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {namaBulan} from "../../format/bulan.js";
import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import {spjTerpotong} from "../aturan/berkasTerpotong.js";
import {indukBedaAnak, type KolomJumlah, skpdBeda, totalBeda} from "../aturan/jumlahAnak.js";
import {rakBeda} from "../aturan/rak.js";
import {rumusKolomBeda} from "../aturan/rumusKolom.js";
import {emptyBacaan} from "../bacaan.js";
import {type BarisRekening, type BarisTotal, readBarisRekening, type TabelRekening} from "./barisRekening.js";
import {tableRows} from "./batasTabel.js";
import {hitunganTabel} from "./hitunganTabel.js";
import type {JenisTabel} from "../jenis.js";
import type {Judul, Kolom} from "../judul.js";
import {parseSkpd, readBlokKepala, resolveKepala} from "../kepala.js";
import type {Lembar} from "../lembar.js";
import {nomenklaturOf} from "./nomenklaturBaris.js";
import {buildPohon, type Pohon} from "./pohon.js";
import type {BarisSumber} from "../sumber.js";
import {findTahapan} from "./tahapanKepala.js";

const otherNames: Readonly<Record<string, readonly string[]>> = {Februari: ["Pebruari"], November: ["Nopember"]};
const bulan = namaBulan.map((nama, index): Kolom => ({
  nama,
  judul: [nama, nama.slice(0, 3), `bulan_${index + 1}`, ...(otherNames[nama] ?? [])],
}));

/** Sums of three months that some forms print between the months, with the months that they sum. */
const triwulan = ["I", "II", "III", "IV"].flatMap((roman, index) => {
  const tambah = namaBulan.slice(index * 3, index * 3 + 3);
  return [
    {nama: `Jumlah Triwulan ${roman}`, judul: [`Jumlah Triwulan ${roman}`, `Total Triwulan ${roman}`], tambah},
    {
      nama: `Triwulan ${roman} Jumlah`,
      judul: ["Jumlah", "Total", "Sub Total"],
      kelompok: [`Triwulan ${roman}`, `TW ${roman}`],
      tambah,
    },
  ];
});

const totalLabel = /^(jumlah|total)( alokasi kas( belanja)?( per (bulan|triwulan|semester))?)?$/i;

/**
 * RAK, the planned payments of a year: per rekening below its sub kegiatan, one column a month.
 *
 * In:    one table; titles of semesters and quarters may stand over the months; codes in one cell or in six; a sub
 *        kegiatan per row, or one in the header block. It ends at the rows JUMLAH ALOKASI KAS. Amounts in rupiah.
 * Out:   one row of `rak` for each leaf and month that is stated: blank is not stated, `-` is 0. The pagu column is
 *        compared, it states no pagu. A table that a header block puts below one sub kegiatan says so in `cakupan`.
 * Source: `domain.md` 2.5.
 */
export const rak: JenisTabel = {
  jenis: "rak",
  pengecualian: "Judul kolom yang berulang dan baris nomor kolom.",
  kolom: [
    {nama: "kode", judul: ["Kode Rekening", "Kode"]},
    {nama: "uraian", judul: ["Uraian"]},
    {nama: "Pagu", judul: ["Pagu", "Anggaran Tahun Ini", "Jumlah Anggaran", "Pagu Anggaran", "Anggaran"]},
    {nama: "Total RAK", judul: ["Total RAK", "Jumlah RAK"]},
    ...bulan,
    ...triwulan.map(({tambah: _, ...kolom}): Kolom => ({...kolom, opsional: true})),
  ],
  rows: (lembar, judul) => tableRows(lembar, judul, {total: totalLabel}).rows,
  read: readRak,
};

function readRak(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan {
  const bacaan = emptyBacaan(lembar, rak.jenis);
  const head = lembar.baris.slice(0, judul.awal);
  const blok = readBlokKepala(lembar, head);
  const columns = amountColumns(judul);
  const tabel = readBarisRekening(lembar, judul, {
    bacaan,
    subKegiatan: blok.subKegiatan,
    skpd: [blok.skpd, sumber?.skpd],
    angka: columns.map(({nama}) => nama),
    total: totalLabel,
  });
  const {kepala, temuan} = resolveKepala(
    lembar,
    {
      ...blok,
      ...(blok.skpd === null && tabel.skpd !== null && parseSkpd(tabel.skpd.teks)),
      bulan: 12,
      tahapan: findTahapan(head) ?? undefined,
      cakupan: tabel.cakupan,
    },
    sumber,
    {perlu: ["tahun", "skpd"]},
  );
  bacaan.bagian = [kepala];
  bacaan.temuan.push(...temuan);
  const pohon = buildPohon(tabel.nodes, tabel.tanpaTempat);
  const readable = tabel.nodes.filter(({ditolak}) => !ditolak);
  bacaan.hitungan = hitunganTabel(tabel, {readable, daun: pohon.daun}, bacaan.ditolak);
  checkRak(lembar, judul, {tabel, pohon, readable, columns}, bacaan);
  bacaan.nomenklatur.push(...nomenklaturOf(readable));
  addFacts(bacaan, judul, pohon);
  return bacaan;
}

/** The columns of amounts that the sheet has, left to right. */
function amountColumns({kolom}: Judul): KolomJumlah[] {
  return [...kolom]
    .filter(([nama]) => nama !== "kode" && nama !== "uraian")
    .map(([nama, index]) => ({nama, judul: nama, index}))
    .sort((a, b) => a.index - b.index);
}

function checkRak(
  lembar: Lembar,
  judul: Judul,
  {tabel, pohon, readable, columns}: {
    tabel: TabelRekening;
    pohon: Pohon<BarisRekening>;
    readable: readonly BarisRekening[];
    columns: readonly KolomJumlah[];
  },
  bacaan: Bacaan,
): void {
  const daun = pohon.daun.map(({baris, kode, nilai}) => ({
    baris,
    kode,
    pagu: nilai["Pagu"] ?? null,
    total: nilai["Total RAK"] ?? null,
    bulan: namaBulan.map((nama) => nilai[nama] ?? null),
  }));
  const sums = triwulan
    .filter(({nama}) => judul.kolom.has(nama))
    .map(({nama, tambah}) => ({nama, rumus: tambah.join(" + "), tambah, kurang: []}));
  const totals = [tabel.jumlah, ...tabel.jumlahLain].filter((row) => row !== null);
  bacaan.temuan.push(
    ...rakBeda(lembar, daun, {pagu: judul.kolom.get("Pagu")!, total: judul.kolom.get("Total RAK")!}),
    ...rumusKolomBeda(lembar, pohon.daun, columns, sums),
    ...indukBedaAnak(lembar, pohon, columns, {nodes: readable, kodeOf: ({kode}) => kode}),
    ...(tabel.skpd === null ? [] : skpdBeda(lembar, pohon, columns, tabel.skpd)),
    ...totals.flatMap((total) => totalRakBeda(lembar, pohon, columns, total)),
    ...(totals.length === 0 && isPrinted(judul) ? spjTerpotong(lembar, tabel.rows.at(-1)) : []),
  );
}

/** The printed form closes with JUMLAH; a plain list need not. */
function isPrinted({ditemukan}: Judul): boolean {
  return ditemukan.some((title) => /^(semester|triwulan)\b/i.test(title));
}

/** The rows PER TRIWULAN and PER SEMESTER state their sums in the cells of the first month. */
function totalRakBeda(
  lembar: Lembar,
  pohon: Pohon<BarisRekening>,
  columns: readonly KolomJumlah[],
  total: BarisTotal,
) {
  const width = /semester/i.test(total.teks) ? 6 : /triwulan/i.test(total.teks) ? 3 : 1;
  const monthsOf = (nama: string) => {
    const first = namaBulan.indexOf(nama);
    return first < 0 ? [nama] : namaBulan.slice(first, first + width);
  };
  const starts = columns.filter(({nama}) => namaBulan.indexOf(nama) < 0 || namaBulan.indexOf(nama) % width === 0);
  const inSums = <T extends {nilai: Readonly<Record<string, number | null>>}>(row: T) => ({
    ...row,
    nilai: Object.fromEntries(
      starts.map(({nama}) => [nama, jumlahRupiah(monthsOf(nama).map((name) => row.nilai[name] ?? 0))]),
    ),
  });
  const tertolak = pohon.tertolak.map((row) => ({
    ...inSums(row),
    rusak: row.rusak &&
      new Set(starts.flatMap(({nama}) => (monthsOf(nama).some((name) => row.rusak!.has(name)) ? [nama] : []))),
  }));
  const named = starts.map((column) => {
    const months = monthsOf(column.nama);
    return {...column, judul: months.length === 1 ? column.judul : `${months[0]} sampai ${months.at(-1)}`};
  });
  return totalBeda(lembar, {...pohon, daun: pohon.daun.map(inSums), tertolak}, named, total);
}

function addFacts(bacaan: Bacaan, judul: Judul, pohon: Pohon<BarisRekening>): void {
  for (const {baris, program, rekening, nilai} of pohon.daun) {
    namaBulan.forEach((nama, index) => {
      const value = nilai[nama] ?? null;
      if (value === null) return;
      bacaan.rak.push({
        bagian: 0,
        baris,
        kolom: columnLetter(judul.kolom.get(nama)!),
        kode_sub_kegiatan: program!,
        kode_rekening: rekening,
        bulan: index + 1,
        nilai: value,
      });
    });
  }
}
