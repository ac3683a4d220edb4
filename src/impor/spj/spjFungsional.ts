import type {JenisSpj} from "../../model/fakta.js";
import type {Bacaan} from "../../model/masukan.js";
import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {columnLetter} from "../alamat.js";
import {spjTerpotong} from "../aturan/berkasTerpotong.js";
import {indukBedaAnak, type KolomJumlah, skpdBeda, totalBeda} from "../aturan/jumlahAnak.js";
import {laluJanuariBeda} from "../aturan/lalu.js";
import {realisasiLebihDariPagu} from "../aturan/realisasiPagu.js";
import {type Rumus, rumusKolomBeda} from "../aturan/rumusKolom.js";
import {sisaMinus} from "../aturan/sisaMinus.js";
import {emptyBacaan, rejectAll} from "../bacaan.js";
import {
  type BarisRekening,
  type PilihanBaris,
  readBarisRekening,
  type TabelRekening,
} from "../anggaran/barisRekening.js";
import {tableRows} from "../anggaran/batasTabel.js";
import {hitunganTabel} from "../anggaran/hitunganTabel.js";
import type {JenisTabel} from "../jenis.js";
import {type Judul, type Kolom, normaliseTitle} from "../judul.js";
import {findKelompok, type KelompokSpj, kolomKelompok} from "./kelompokSpj.js";
import {parseSkpd, readBlokKepala, resolveKepala} from "../kepala.js";
import {cellText, type Lembar} from "../lembar.js";
import {nomenklaturOf} from "../anggaran/nomenklaturBaris.js";
import {buildPohon, type Pohon} from "../anggaran/pohon.js";
import {completeRincian} from "./spjRincian.js";
import type {BarisSumber} from "../sumber.js";
import {openRow} from "../tabel.js";

const kolomDasar: readonly Kolom[] = [
  {nama: "kode", judul: ["Kode Rekening"]},
  {nama: "uraian", judul: ["Uraian"]},
  {nama: "anggaran", judul: ["Jumlah Anggaran", "Anggaran Tahun Ini (Rp)", "Anggaran Tahun Ini", "Anggaran"]},
  {nama: "jumlah", judul: ["Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini", "Jumlah SPJ s.d. Bulan Ini"]},
  {nama: "sisa", judul: ["Sisa Pagu Anggaran", "Sisa Anggaran"]},
];

/**
 * SPJ Belanja Fungsional: budget and spending per rekening below its sub kegiatan, a running total up to one month.
 *
 * In:    one table of 14 columns (19 with the code split over six cells), or with other groups of three columns than
 *        the official ones, in any order; the header is found by its titles; the table ends at JUMLAH, and the footer
 *        block below it is not read. Amounts in rupiah.
 * Out:   leaves (rekening without finer ones below) as pagu, and as realisasi per kind of spending with the month's own
 *        amount and the running total. Groups of the same kind (GU and TU) are one row; those whose kind the title does
 *        not tell (LS, APBD) are one row without it.
 */
export const spjFungsional: JenisTabel = {
  jenis: "spj-fungsional",
  pengecualian: "Judul kolom yang berulang dan baris nomor kolom.",
  kolom: kolomSpj,
  rows: (lembar, judul) => tableRows(lembar, judul).rows,
  read: (lembar, judul, sumber) =>
    readSpj(lembar, judul, sumber, {jenis: "spj-fungsional", kelompok: kelompokOf(lembar)}),
};

/** The columns that the form has beside its groups, with the title of the sum as the sheet words it. */
function kolomSpj(lembar: Lembar): readonly Kolom[] {
  const sums = lembar.baris.slice(0, 60).flat().map(cellText).filter((text) => /^jumlah spj\b/i.test(text));
  const dasar = kolomDasar.map((
    kolom,
  ) => (kolom.nama === "jumlah" ? {...kolom, judul: [...kolom.judul, ...sums]} : kolom));
  return [...dasar, ...kolomKelompok(kelompokOf(lembar))];
}

function kelompokOf(lembar: Lembar): readonly KelompokSpj[] {
  return findKelompok(lembar, new Set(kolomDasar.flatMap(({judul}) => judul.map(normaliseTitle))));
}

interface PilihanSpj {
  jenis: string;
  kelompok: readonly KelompokSpj[];
  /** Whether the layout has a place for a group at a row, which a leaf then must fill. */
  wajib?: (baris: number, group: KelompokSpj) => boolean;
  /** The formulas of the columns, where they are not those of the official form. */
  rumus?: readonly Rumus[];
  /** What is new since the last report is not the month's own. */
  tanpaBulan?: boolean;
  baris?: Pick<PilihanBaris, "total" | "dikecualikan">;
}

/** Reads a table that has one row per rekening and the columns of `kelompok`. */
export function readSpj(lembar: Lembar, judul: Judul, sumber: BarisSumber | null, pilihan: PilihanSpj): Bacaan {
  const {jenis, kelompok} = pilihan;
  const bacaan = emptyBacaan(lembar, jenis);
  const blok = readBlokKepala(lembar, lembar.baris.slice(0, judul.awal));
  const angka = ["anggaran", ...kelompok.flatMap(({lalu, ini, sampai}) => [lalu, ...ini, sampai]), "jumlah", "sisa"]
    .filter((nama) => judul.kolom.has(nama));
  const tabel = readBarisRekening(lembar, judul, {
    bacaan,
    subKegiatan: blok.subKegiatan,
    skpd: [blok.skpd, sumber?.skpd],
    angka,
    ...pilihan.baris,
  });
  const skpd = blok.skpd === null && tabel.skpd !== null ? parseSkpd(tabel.skpd.teks) : {};
  const {kepala, temuan} = resolveKepala(lembar, {...blok, ...skpd}, sumber, {status_angka: "spj"});
  bacaan.bagian = [kepala];
  bacaan.temuan.push(...temuan);
  const pohon = completeLeaves(tabel, judul, bacaan, pilihan);
  const readable = tabel.nodes.filter(({ditolak}) => !ditolak);
  bacaan.hitungan = hitunganTabel(tabel, {readable, daun: pohon.daun}, bacaan.ditolak);
  checkTabel(lembar, judul, {tabel, pohon, readable, pilihan}, bacaan);
  if (kepala.bulan === 1 && !pilihan.tanpaBulan) {
    const columns = kelompok.flatMap(({lalu}) => ({nama: lalu, index: judul.kolom.get(lalu)!}));
    bacaan.temuan.push(...laluJanuariBeda(lembar, pohon.daun, columns));
  }
  if (bacaan.temuan.some(({aturan}) => aturan === "kolom-tertukar")) {
    return rejectAll(bacaan, tabel.rows, judul, "kolom anggaran dan realisasi diduga tertukar");
  }
  bacaan.nomenklatur.push(...nomenklaturOf(readable));
  addFacts(bacaan, judul, {pohon, pilihan});
  return bacaan;
}

/** Fills in what formulas give on the leaves; a leaf that still lacks an amount is rejected. */
function completeLeaves(
  tabel: TabelRekening,
  judul: Judul,
  bacaan: Bacaan,
  {kelompok, wajib}: PilihanSpj,
): Pohon<BarisRekening> {
  const leaves = new Set(buildPohon(tabel.nodes).daun);
  const rows = new Map(tabel.rows.map((data) => [data.baris, data]));
  tabel.nodes = tabel.nodes.map((node) => {
    if (!leaves.has(node)) return node;
    const {nilai, kurang} = completeRincian(node.nilai, kelompok, {
      wajib: (group) => wajib?.(node.baris, group) ?? false,
    });
    const reader = openRow(rows.get(node.baris)!, judul, bacaan);
    for (const {nama, pesan} of kurang) reader.refuse("sel-buruk", nama, pesan);
    if (!reader.close(node.kode)) return {...node, nilai};
    const tertolak = {baris: node.baris, nilai, rusak: new Set(kurang.map(({nama}) => nama))};
    return {...node, nilai: {}, ditolak: true, tertolak};
  });
  return buildPohon(tabel.nodes, tabel.tanpaTempat);
}

/**
 * The formulas that the official SPJ prints under its columns (6=4+5 … 13=6+9+12, 14=3-13), for any number of groups.
 *
 * Source: numbering row of the official form (`domain.md` 1.1).
 */
function formulasOf(kelompok: readonly KelompokSpj[]): Rumus[] {
  const last = 4 + 3 * kelompok.length;
  const sums = kelompok.map((_, index) => 6 + 3 * index);
  return [
    ...kelompok.map(({lalu, ini, sampai}, index) => ({
      nama: sampai,
      rumus: `${sums[index]}=${sums[index]! - 2}+${sums[index]! - 1}`,
      tambah: [lalu, ...ini],
      kurang: [],
    })),
    {nama: "jumlah", rumus: `${last}=${sums.join("+")}`, tambah: kelompok.map(({sampai}) => sampai), kurang: []},
    {nama: "sisa", rumus: `${last + 1}=3-${last}`, tambah: ["anggaran"], kurang: ["jumlah"]},
  ];
}

function checkTabel(
  lembar: Lembar,
  judul: Judul,
  {tabel, pohon, readable, pilihan: {kelompok, rumus = formulasOf(kelompok)}}: {
    tabel: TabelRekening;
    pohon: Pohon<BarisRekening>;
    readable: readonly BarisRekening[];
    pilihan: PilihanSpj;
  },
  bacaan: Bacaan,
): void {
  const titles = new Map(kolomDasar.map((kolom) => [kolom.nama, kolom.judul[0]!]));
  const columns: KolomJumlah[] = [...judul.kolom]
    .filter(([nama]) => nama !== "kode" && nama !== "uraian")
    .map(([nama, index]) => ({nama, judul: titles.get(nama) ?? nama, index}))
    .sort((a, b) => a.index - b.index);
  const leaves = pohon.daun.flatMap(({baris, kode, nilai}) => {
    const {anggaran, jumlah} = nilai;
    return anggaran === null || jumlah === null ? [] : [{baris, kode, pagu: anggaran!, realisasi: jumlah!}];
  });
  const overspent = realisasiLebihDariPagu(lembar, leaves, {
    pagu: judul.kolom.get("anggaran")!,
    realisasi: judul.kolom.get("jumlah") ?? judul.kolom.get(kelompok.at(-1)!.sampai)!,
    barisJudul: judul.awal + 1,
  });
  bacaan.temuan.push(
    ...overspent,
    ...sisaMinus(lembar, readable, {column: judul.kolom.get("sisa") ?? judul.kolom.get("anggaran")!, overspent}),
    ...rumusKolomBeda(lembar, readable, columns, rumus),
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
  {pohon, pilihan: {kelompok, tanpaBulan}}: {pohon: Pohon<BarisRekening>; pilihan: PilihanSpj},
): void {
  const letter = (nama: string) => columnLetter(judul.kolom.get(nama)!);
  const kinds = [...new Set(kelompok.map(({jenis}) => jenis))];
  for (const {baris, program, rekening, nilai} of pohon.daun) {
    const leaf = {bagian: 0, baris, kode_sub_kegiatan: program!, kode_rekening: rekening};
    bacaan.pagu.push({...leaf, sumber_dana: null, kolom: letter("anggaran"), nilai: nilai["anggaran"]!});
    for (const jenis of kinds) {
      const spent = sumOfKind(kelompok, jenis, nilai);
      if (spent === null) continue;
      const {kolom, ini, sampai} = spent;
      bacaan.realisasi.push({
        ...leaf,
        jenis_spj: jenis,
        kolom: letter(kolom),
        nilai_bulan: tanpaBulan ? null : ini,
        nilai_sampai: sampai,
        nilai_bruto: null,
        setoran: null,
      });
    }
  }
}

/** What a leaf spent in all groups of a kind, with the first column that says it, or null when none of them says. */
function sumOfKind(
  kelompok: readonly KelompokSpj[],
  jenis: JenisSpj | null,
  nilai: Readonly<Record<string, number | null>>,
): {kolom: string; ini: number | null; sampai: number} | null {
  const stated = kelompok.filter((group) => group.jenis === jenis && (nilai[group.sampai] ?? null) !== null);
  if (stated.length === 0) return null;
  const months = stated.flatMap(({ini}) => ini.map((nama) => nilai[nama] ?? null));
  return {
    kolom: stated[0]!.sampai,
    ini: months.includes(null) ? null : jumlahRupiah(months.map(Number)),
    sampai: jumlahRupiah(stated.map(({sampai}) => nilai[sampai]!)),
  };
}
