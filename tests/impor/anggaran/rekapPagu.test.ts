import {describe, expect, test} from "vitest";
import {readOne, sumberOf, sumOf, workbook} from "../bacaan.js";
import kolomRekap from "./kolomRekapPagu.json" with {type: "json"};

type Baris = Readonly<Record<string, string | number | null>>;

const always: Baris = {
  TAHUN: 2025,
  "KODE SKPD": "5.05.0.00.0.00.01.0000",
  "NAMA SKPD": "DINAS CONTOH",
  "KODE SUB UNIT": "5.05.0.00.0.00.01.0000",
  "KODE BIDANG URUSAN": "5.05",
  "KODE PROGRAM": "5.05.01",
  "NAMA PROGRAM": "PROGRAM CONTOH",
  "KODE SUB KEGIATAN": "5.05.01.2.01.0001",
  "NAMA SUB KEGIATAN": "Sub Kegiatan Contoh",
  "KODE SUMBER DANA": "1.2.1.01.02",
  "NAMA SUMBER DANA": "DAU",
  "KODE REKENING": "5.1.02.01.01.0024",
  "NAMA REKENING": "Alat Tulis Kantor",
  "PAKET/KELOMPOK": "[ # ]",
  "NAMA PAKET/KELOMPOK": "Paket A",
  PAGU: 1_000_000,
};
const with23 = kolomRekap.slice(0, 23);
const csv = (rows: readonly Baris[], kolom: readonly string[] = kolomRekap) =>
  [kolom, ...rows.map((row) => kolom.map((title) => ({...always, ...row} as Baris)[title] ?? ""))]
    .map((row) => row.join(";")).join("\n");

describe("rekap-pagu", () => {
  test("several packages of one rekening are several rows, summed by whoever asks", async () => {
    const bacaan = await readOne(csv([{}, {PAGU: 500_000, "NAMA PAKET/KELOMPOK": "Paket B"}], with23));
    expect(bacaan.jenis).toBe("rekap-pagu");
    expect(bacaan.temuan).toEqual([]);
    expect(
      bacaan.pagu.map((
        {baris, kolom, kode_sub_kegiatan, kode_rekening, sumber_dana, nilai},
      ) => [baris, kolom, kode_sub_kegiatan, kode_rekening, sumber_dana, nilai]),
    ).toEqual([
      [2, "W", "5.05.01.2.01.0001", "5.1.02.01.01.0024", "1.2.1.01.02", 1_000_000],
      [3, "W", "5.05.01.2.01.0001", "5.1.02.01.01.0024", "1.2.1.01.02", 500_000],
    ]);
    expect(bacaan.bagian[0]).toMatchObject({tahun: 2025, tahapan: "tidak-disebut", nama_skpd: "DINAS CONTOH"});
  });

  test("a fund of - is not known", async () => {
    const dana = (kode: string, nama: string) => ({"KODE SUMBER DANA": kode, "NAMA SUMBER DANA": nama});
    const {pagu} = await readOne(csv([dana("-", "-"), dana("-", "DAU"), dana("", "")]));
    expect(pagu.map(({sumber_dana}) => sumber_dana)).toEqual([null, "DAU", null]);
  });

  test.each([
    {name: "left of the code", di: "KODE SKPD", teks: "JUMLAH"},
    {name: "right of the code", di: "NAMA REKENING", teks: "Total :"},
    {name: "with its letters apart", di: "NAMA PAKET/KELOMPOK", teks: "J U M L A H"},
  ])("JUMLAH $name is the total, wherever the columns stand", async ({di, teks}) => {
    const kosong = Object.fromEntries(kolomRekap.map((title) => [title, ""]));
    for (const kolom of [kolomRekap, kolomRekap.toReversed()]) {
      const rows = (PAGU: number) => csv([{}, {PAGU: 500_000}, {...kosong, [di]: teks, PAGU}], kolom);
      const benar = await readOne(rows(1_500_000));
      expect(benar.temuan).toEqual([]);
      expect(benar.hitungan).toMatchObject({dibaca: 3, diterima: 2, induk: 1, ditolak: 0});
      expect((await readOne(rows(1_500_000.5))).temuan).toEqual([
        expect.objectContaining({aturan: "total-beda", baris: 4, seharusnya: 1_500_000, selisih: 0.5}),
      ]);
    }
  });

  test("a finding names the column as the file prints it", async () => {
    const {temuan} = await readOne(csv([{PAGU: "x", "KODE REKENING": "y"}]));
    expect(temuan.map(({pesan}) => pesan.split(" seharusnya")[0])).toEqual(["KODE REKENING", "PAGU"]);
  });

  test("each stage is a part of its own", async () => {
    const bacaan = await readOne(csv(["Murni", "Pergeseran I", "Perubahan"].map((TAHAPAN) => ({TAHAPAN}))));
    expect(bacaan.bagian.map(({tahapan}) => tahapan)).toEqual(["murni", "pergeseran-1", "perubahan"]);
    expect(bacaan.pagu.map(({bagian}) => bagian)).toEqual([0, 1, 2]);
  });

  test.each<{name: string; kolom: string[]; row: Baris; sumber: string; expected: string}>([
    {name: "no TAHAPAN column: sumber.csv says", kolom: with23, row: {}, sumber: "perubahan", expected: "perubahan"},
    {
      name: "the row wins over sumber.csv",
      kolom: kolomRekap,
      row: {TAHAPAN: "Murni"},
      sumber: "perubahan",
      expected: "murni",
    },
    {
      name: "a stage that is none: sumber.csv says",
      kolom: kolomRekap,
      row: {TAHAPAN: "Rancangan"},
      sumber: "murni",
      expected: "murni",
    },
  ])("$name", async ({kolom, row, sumber, expected}) => {
    const bacaan = await readOne(csv([row], kolom), {sumber: sumberOf("uji.csv", {tahapan: sumber})});
    expect(bacaan.bagian[0]!.tahapan).toBe(expected);
  });

  test.each<{kolom: string; isi: string; letter: string}>([
    {kolom: "PAGU", isi: "banyak", letter: "W"},
    {kolom: "TAHUN", isi: "dua ribu", letter: "B"},
    {kolom: "KODE REKENING", isi: "5.x", letter: "S"},
    {kolom: "KODE SUB KEGIATAN", isi: "5.05.01", letter: "O"},
    {kolom: "TAHAPAN", isi: "Rancangan", letter: "X"},
  ])("$isi in $kolom rejects the row and says where", async ({kolom, isi, letter}) => {
    const bacaan = await readOne(csv([{TAHAPAN: "Murni"}, {TAHAPAN: "Murni", [kolom]: isi}]));
    expect(bacaan.temuan).toEqual([
      expect.objectContaining({aturan: "sel-buruk", baris: 3, kolom: letter, tercetak: isi}),
    ]);
    expect(bacaan.hitungan).toEqual({dibaca: 2, diterima: 1, induk: 0, dikecualikan: 0, ditolak: 1});
  });

  test("a closing JUMLAH is checked to the sen", async () => {
    const total = (PAGU: number): Baris => ({
      ...Object.fromEntries(Object.keys(always).map((k) => [k, ""])),
      TAHUN: "JUMLAH",
      PAGU,
    });
    const right = await readOne(csv([{PAGU: 0.1}, {PAGU: 0.2}, total(0.3)], with23));
    expect(right.temuan).toEqual([]);
    expect(right.hitungan).toMatchObject({dibaca: 3, diterima: 2, induk: 1});
    const wrong = await readOne(csv([{}, {}, total(2_000_001)], with23));
    expect(wrong.temuan).toEqual([
      expect.objectContaining({aturan: "total-beda", baris: 4, kolom: "W", seharusnya: 2_000_000, selisih: 1}),
    ]);
  });

  test("a workbook reads as the CSV does, X.XX belongs to the bidang of the row", async () => {
    const rows: Baris[] = [{"KODE SUB KEGIATAN": "X.XX.01.2.01.0001"}, {}];
    const asCsv = await readOne(csv(rows));
    const cells = csv(rows).split("\n").map((line) =>
      line.split(";").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))
    );
    const asSheet = await readOne(await workbook(cells), {berkas: "uji.xlsx"});
    expect(asSheet.pagu).toEqual(asCsv.pagu);
    expect(new Set(asCsv.pagu.map((p) => p.kode_sub_kegiatan))).toEqual(new Set(["5.05.01.2.01.0001"]));
    expect(sumOf(asCsv.pagu, (p) => p.nilai)).toBe(2_000_000);
  });
});
