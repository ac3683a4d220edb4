import {describe, expect, test} from "vitest";
import {readOne, sumberOf, workbook} from "../bacaan.js";
import {csvOf, type Sel} from "./dpaKasus.js";

const sub = "2.17.01.2.06.0001";
const rekening = "5.1.02.01.01.0024";
const blok = (title: string, nomor: string): Sel[][] => [
  [title],
  ["TAHUN ANGGARAN 2025"],
  ["Nomor", `${nomor}/2.17.0.00.0.00.01.0000/001/2025`],
  ["Organisasi", "2.17.0.00.0.00.01.0000 DINAS CONTOH"],
  ["Sub Kegiatan", `${sub} Penyediaan`],
];
const read = (rows: Sel[][], sumber = sumberOf("dpa.csv", {tahun: null, skpd: null})) =>
  readOne(csvOf(rows), {berkas: "dpa.csv", sumber});

describe("a table of two stages with its sums beside the calculation", () => {
  const tabel: Sel[][] = [
    [
      "Kode Rekening",
      "Uraian",
      "Sebelum Pergeseran",
      "",
      "",
      "",
      "",
      "Setelah Pergeseran",
      "",
      "",
      "",
      "",
      "Bertambah/(Berkurang)",
    ],
    ["", "", "Rincian Perhitungan", "", "", "", "Jumlah", "Rincian Perhitungan", "", "", "", "Jumlah", ""],
    ["", "", "Koefisien", "Satuan", "Harga", "PPN", "", "Koefisien", "Satuan", "Harga", "PPN", "", ""],
    [rekening, "Belanja ATK", "", "", "", "", "Rp. 100.000", "", "", "", "", "Rp. 155.000", "Rp. 55.000"],
    ["", "[#] ATK", "", "", "", "", "Rp. 100.000", "", "", "", "", "Rp. 155.000", "Rp. 55.000"],
    [
      "",
      "Kertas",
      "2 Rim",
      "Rim",
      "Rp. 50.000",
      "0%",
      "Rp. 100.000",
      "1 Rim",
      "Rim",
      "Rp. 50.000",
      "0%",
      "Rp. 50.000",
      "Rp. (50.000)",
    ],
    ["", "Tinta", "", "", "", "", "", "1 Botol", "Botol", "Rp. 105.000", "0%", "Rp. 105.000", "Rp. 105.000"],
  ];

  test("reads the stage after, keeps the one before as printed", async () => {
    const rows = [...blok("DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN", "DPA/A.1"), ...tabel];
    const {bagian, pagu, tercetak, temuan, hitungan} = await read(rows);
    expect(temuan).toEqual([]);
    expect(bagian[0]).toMatchObject({tahapan: "pergeseran-1", cakupan: sub});
    expect(pagu.map(({kode_rekening, nilai}) => [kode_rekening, nilai])).toEqual([[rekening, 50000], [
      rekening,
      105000,
    ]]);
    expect(tercetak).toEqual([
      expect.objectContaining({ukuran: "pagu-sebelum", kode: `${sub}.${rekening}`, nilai: 100000, teks: "Rp. 100.000"}),
    ]);
    expect(hitungan).toEqual({dibaca: 4, diterima: 2, induk: 2, dikecualikan: 0, ditolak: 0});
  });

  test("takes the number of a shift that the title leaves out, and the date it holds from, from sumber.csv", async () => {
    const listed = sumberOf("dpa.csv", {tahapan: "pergeseran-3", tanggal_berlaku: "2025-06-01"});
    const rows = [...blok("DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN", "DPA/A.1"), ...tabel];
    expect((await read(rows, listed)).bagian[0]).toMatchObject({
      tahapan: "pergeseran-3",
      tanggal_berlaku: "2025-06-01",
    });
  });

  test("never takes the stage before for the one that counts where the words above the columns are gone", async () => {
    const rows = [...blok("DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN", "DPA/A.1"), ...tabel.slice(1)];
    rows[5] = ["Kode Rekening", "Uraian", ...rows[5]!.slice(2)];
    const {pagu, temuan} = await read(rows);
    expect(pagu).toEqual([]);
    expect(new Set(temuan.map(({aturan}) => aturan))).toEqual(new Set(["kepala-tidak-ada"]));
  });
});

describe("cells as Excel and people leave them", () => {
  const judul: Sel[] = [
    "Kode Rekening",
    null,
    null,
    null,
    null,
    null,
    "Uraian",
    "Volume",
    "Satuan",
    "Harga",
    "PPN",
    "Jumlah",
  ];
  const readSheet = async (rows: Sel[][]) =>
    await readOne(await workbook([...blok("DPA-RINCIAN BELANJA SKPD", "DPA/A.1"), judul, ...rows]), {
      berkas: "dpa.xlsx",
      sumber: sumberOf("dpa.xlsx"),
    });

  test("six number cells that lost their zeros are a rekening", async () => {
    const {pagu} = await readSheet([[5, 1, 2, 1, 1, 24, "Belanja ATK", null, null, null, null, 1000]]);
    expect(pagu).toEqual([expect.objectContaining({kode_rekening: rekening, nilai: 1000})]);
  });

  test("a tax finer than a sen adds up unrounded, and is kept to the sen", async () => {
    const item = (nama: string): Sel[] => [null, null, null, null, null, null, nama, 1, "buah", 333.35, 0.11, 370.0185];
    const code: Sel[] = ["5.", "1.", "02.", "01.", "01.", "0024"];
    const {pagu, temuan} = await readSheet([
      [...code, "Belanja ATK", null, null, null, null, 740.037],
      item("a"),
      item("b"),
    ]);
    expect(temuan).toEqual([]);
    expect(pagu.map(({nilai}) => nilai)).toEqual([370.02, 370.02]);
  });

  test("a Jumlah in whole rupiah may be rounded either way, and no further", async () => {
    const item = (jumlah: number): Sel[] => ["", "", "", "", "", "", "Kabel", 1.5, "m", 33_333, 0, jumlah];
    const code: Sel[] = ["5", "1", "02", "01", "01", "0024"];
    const judge = async (jumlah: number) =>
      (await readSheet([[...code, "Belanja", null, null, null, null, jumlah], item(jumlah)])).temuan.length;
    expect(await Promise.all([49_999, 50_000, 49_998, 50_001].map(judge))).toEqual([0, 0, 1, 1]);
  });

  test("a rekening above the finest without any row below it is rejected", async () => {
    const {hitungan, temuan} = await readSheet([[
      "5",
      "1",
      "02",
      null,
      null,
      null,
      "Barang",
      null,
      null,
      null,
      null,
      5,
    ]]);
    expect(hitungan).toMatchObject({diterima: 0, ditolak: 1});
    expect(temuan.map(({aturan, baris, kolom}) => [aturan, baris, kolom])).toEqual([["berkas-terpotong", 7, "A"]]);
  });

  test("a signature right below the table, without any title, is no row of it", async () => {
    const {hitungan, temuan} = await readSheet([
      ["5", "1", "02", "01", "01", "0024", "Belanja ATK", null, null, null, null, 1000],
      [],
      [null, null, null, null, null, null, null, null, "Contoh, 2 Januari 2025"],
      [null, null, null, null, null, null, null, null, "Si Anu bin Contoh"],
      [null, null, null, null, null, null, null, null, "NIP. 190001051920011005"],
    ]);
    expect(temuan).toEqual([]);
    expect(hitungan).toMatchObject({dibaca: 1, diterima: 1});
  });
});
