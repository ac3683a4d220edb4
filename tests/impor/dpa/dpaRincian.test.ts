import {describe, expect, test} from "vitest";
import type {Bacaan} from "../../../src/model/masukan.js";
import {figuresOf, readOne, sumberOf} from "../bacaan.js";
import {barisOf, csvOf, kasusDpa, kasusOf, readKasus, type Sel} from "./dpaKasus.js";

const paguOf = ({pagu}: Bacaan) =>
  pagu.map((p) => [p.kode_sub_kegiatan, p.baris, p.kode_rekening, p.sumber_dana, p.nilai]);

describe("a DPA written cell by cell from the layouts", () => {
  test.each(kasusDpa)("$nama: every item with its row, codes, source of funds and amount", async (kasus) => {
    const bacaan = await readKasus(kasus);
    expect(bacaan.jenis).toBe("dpa-rincian");
    expect(paguOf(bacaan)).toEqual(kasus.harapan.pagu);
    expect(new Set(bacaan.pagu.map(({kolom}) => kolom))).toEqual(new Set([kasus.harapan.kolomJumlah]));
  });

  test.each(kasusDpa)("$nama: every row is one of the four, and no note is false", async (kasus) => {
    const {hitungan, temuan} = await readKasus(kasus);
    expect(temuan).toEqual(kasus.harapan.temuan.map((t) => expect.objectContaining(t)));
    expect(hitungan).toEqual(kasus.harapan.hitungan);
  });

  test.each(kasusDpa)("$nama: what its header block says, one part a sub kegiatan", async (kasus) => {
    const {bagian} = await readKasus(kasus);
    expect(bagian).toEqual(kasus.harapan.kepala.map((k) => expect.objectContaining(k)));
  });

  test.each(kasusDpa)("$nama: the plan per month, without rekening", async (kasus) => {
    const {rak} = await readKasus(kasus);
    expect(rak.map((r) => [r.kode_sub_kegiatan, r.baris, r.kolom, r.bulan, r.nilai])).toEqual(kasus.harapan.rak);
    expect(new Set(rak.map(({kode_rekening}) => kode_rekening))).toEqual(new Set([null]));
  });

  test.each(kasusDpa)("$nama: indicators with their targets", async (kasus) => {
    const {indikator, target} = await readKasus(kasus);
    const {harapan} = kasus;
    expect(indikator.map((i, n) => [i.jenis_indikator, i.kode, i.indikator, target[n]!.nilai, i.satuan]))
      .toEqual(harapan.indikator);
    expect(new Set([...indikator, ...target].map(({dokumen}) => dokumen))).toEqual(new Set([harapan.dokumen]));
    expect(new Set(target.map(({tahun}) => tahun))).toEqual(new Set([harapan.kepala[0]!["tahun"]]));
  });

  test.each(kasusDpa)("$nama: what is printed and never counted", async (kasus) => {
    const {tercetak} = await readKasus(kasus);
    expect(tercetak.map(({ukuran, kode, tahun, nilai}) => [ukuran, kode, tahun, nilai]))
      .toEqual(kasus.harapan.tercetak);
  });

  test.each(kasusDpa)("$nama: nothing of officials and signatures is kept", async (kasus) => {
    expect(JSON.stringify(await readKasus(kasus))).not.toMatch(/1900010|Si [A-Z]|Mengesahkan|PPKD/);
  });

  test.each(kasusDpa)("$nama: the same from CSV, where every cell is text", async (kasus) => {
    const sumber = sumberOf("dpa.csv", {asal: "simulasi", tahun: null, bulan: null, skpd: null});
    const csv = await readOne(csvOf(kasus.baris), {berkas: "dpa.csv", sumber});
    expect(figuresOf(csv)).toEqual(figuresOf(await readKasus(kasus)));
  });
});

describe("what the layouts leave open", () => {
  const murni = kasusOf("murni-enam-sel");
  const perubahan = kasusOf("perubahan-pengekspor");
  const stageOf = async (kasus: typeof murni, title: string, nomor: string | null = null) => {
    const {bagian} = await readKasus(kasus, (rows) => {
      rows[0]![0] = title;
      rows[0]!.fill(null, 1);
      if (nomor !== null) rows[4]![6] = nomor;
      return rows;
    });
    return bagian[0]!.tahapan;
  };

  test.each([
    {title: "DOKUMEN PELAKSANAAN ANGGARAN", kasus: murni, tahapan: "murni"},
    {title: "DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN", kasus: perubahan, tahapan: "pergeseran-1"},
    {title: "DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN KE-2", kasus: perubahan, tahapan: "pergeseran-2"},
    {title: "RENCANA KERJA DAN ANGGARAN", kasus: murni, nomor: "RKA/A.1/2.17/001/2025", tahapan: "murni"},
    {title: "DOKUMEN PELAKSANAAN ANGGARAN", kasus: perubahan, nomor: "DPA/A.1/2.17/001/2025", tahapan: "perubahan"},
  ])("$title ($kasus.nama, $nomor): stage $tahapan", async ({title, kasus, nomor, tahapan}) => {
    expect(await stageOf(kasus, title, nomor ?? null)).toBe(tahapan);
  });

  test.each([murni, perubahan])("$nama: columns in another order read the same", async (kasus) => {
    const start = barisOf(kasus, kasus === murni ? "Kode Rekening" : "Koefisien/") - 1;
    const [first, width] = kasus === murni ? [7, 12] : [12, 18];
    const moved = await readKasus(kasus, (rows) =>
      rows.map((row, index): Sel[] => {
        if (index < start || index >= barisOf(kasus, "Rencana Realisasi") - 1) return row;
        const cells = Array.from({length: width}, (_, at) => row[at] ?? null);
        return [...cells.slice(0, first), ...cells.slice(first, first + 5).reverse(), ...cells.slice(first + 5)];
      }));
    expect(moved.hitungan).toEqual(kasus.harapan.hitungan);
    expect(paguOf(moved)).toEqual(kasus.harapan.pagu);
  });

  test("the code in one cell or in six reads the same", async () => {
    const start = barisOf(murni, "Kode Rekening") - 1;
    const oneCell = await readKasus(murni, (rows) =>
      rows.map((row, index) => {
        const code = row.slice(0, 6).filter((sel) => sel !== null).join(".");
        return index < start || code === "" || index >= barisOf(murni, "Rencana Realisasi") - 1
          ? row
          : [code, ...row.slice(1, 6).fill(null), ...row.slice(6)];
      }));
    expect(oneCell.temuan).toEqual([]);
    expect(paguOf(oneCell)).toEqual(murni.harapan.pagu);
  });

  test("several sources of funds above the table leave it open which one pays an item", async () => {
    const {pagu} = await readKasus(murni, (rows) => {
      rows[barisOf(murni, "Sumber Pendanaan") - 1]![6] = "Dana Alokasi Umum\nPendapatan Asli Daerah";
      return rows;
    });
    expect(pagu.map(({sumber_dana}) => sumber_dana).slice(1)).toEqual([
      "Pendapatan Asli Daerah (PAD)",
      null,
      null,
      null,
    ]);
  });
});
