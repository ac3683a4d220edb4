import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Bacaan} from "../../../src/model/masukan.js";
import {readOne, sumOf, workbook} from "../bacaan.js";
import {type BarisDokumen, dokumenCsv, dokumenRows, ls, tbp} from "./dokumenCsv.js";
import kolomEkspor from "./kolomDokumen.json" with {type: "json"};

const read = (...rows: BarisDokumen[]) => readOne(dokumenCsv(rows));
const months = ({realisasi, bagian}: Bacaan) =>
  realisasi.map((r) => [bagian[r.bagian]!.tahun, bagian[r.bagian]!.bulan_awal, bagian[r.bagian]!.bulan, r.nilai_bulan]);

describe("realisasi-dokumen", () => {
  test.each<{name: string; row: BarisDokumen; expected: unknown}>([
    {name: "LS counts in the month of its transfer", row: ls, expected: [[2026, 2, 2, 1_000_000]]},
    {name: "TBP counts in the month of its own date", row: tbp, expected: [[2026, 3, 3, 250_000]]},
    {
      name: "TBP-KKPD likewise",
      row: {...tbp, "Jenis Dokumen": "TBP-KKPD", "Jenis Transaksi": "GU KKPD"},
      expected: [[2026, 3, 3, 250_000]],
    },
    {
      name: "a date of the API is a date",
      row: {...ls, "Tanggal Transfer": "2026-02-03T00:00:00.000Z"},
      expected: [[2026, 2, 2, 1_000_000]],
    },
    {
      name: "what was paid back is taken off",
      row: {...ls, "Nilai Setoran": 150_000},
      expected: [[2026, 2, 2, 850_000]],
    },
    {
      name: "amounts as text are amounts",
      row: {...tbp, "Nilai Realisasi": "1.250.000,50", "Nilai Setoran": "null"},
      expected: [[2026, 3, 3, 1_250_000.5]],
    },
  ])("$name", async ({row, expected}) => {
    const bacaan = await read(row);
    expect(bacaan.temuan.filter(({tingkat}) => tingkat !== "info")).toEqual([]);
    expect(months(bacaan)).toEqual(expected);
    expect(bacaan.hitungan).toEqual({dibaca: 1, diterima: 1, induk: 0, dikecualikan: 0, ditolak: 0});
  });

  test.each(["UP", "GU", "TU", "GU KKPD"])(
    "SPP of %s is money handed out, no spending of its own",
    async (transaksi) => {
      const bacaan = await read({...ls, "Jenis Transaksi": transaksi, "Kode Sub Kegiatan": "-", "Kode Rekening": "-"});
      expect(bacaan.realisasi).toEqual([]);
      expect(bacaan.hitungan).toMatchObject({dibaca: 1, dikecualikan: 1});
      expect(bacaan.pengecualian).toMatch(/uang persediaan/);
    },
  );

  test.each(["-", "null", "", "\u00a0"])("LS with %j for its transfer is known and not paid yet", async (transfer) => {
    const bacaan = await read({...ls, "Tanggal Transfer": transfer, "Nomor SP2D": "-"});
    expect(bacaan.realisasi).toEqual([]);
    expect(bacaan.belum_cair.map((r) => [bacaan.bagian[r.bagian]!.bulan, r.nilai])).toEqual([[1, 1_000_000]]);
    expect(bacaan.hitungan).toMatchObject({dibaca: 1, diterima: 1});
  });

  test("keeps the amount before and what was paid back, and says the sum of it once", async () => {
    const bacaan = await read({...ls, "Nilai Setoran": 100}, {...tbp, "Nilai Setoran": 50});
    expect(bacaan.realisasi.map((r) => [r.nilai_bruto, r.setoran])).toEqual([[1_000_000, 100], [250_000, 50]]);
    expect(bacaan.temuan).toEqual([
      expect.objectContaining({aturan: "setoran-dikurangkan", tingkat: "info", nilai_tercetak: 150, kolom: "AB"}),
    ]);
  });

  test.each<{name: string; second: BarisDokumen; isRepeat: boolean}>([
    {name: "the same SP2D, sub kegiatan and rekening", second: ls, isRepeat: true},
    {name: "the same SP2D on another rekening", second: {...ls, "Kode Rekening": "5.1.02.01.01.0025"}, isRepeat: false},
    {
      name: "the same SP2D on another sub kegiatan",
      second: {...ls, "Kode Sub Kegiatan": "5.05.01.2.01.0002"},
      isRepeat: false,
    },
    {name: "another SP2D with the same SPP", second: {...ls, "Nomor SP2D": "SP2D/2"}, isRepeat: false},
    {name: "the same SP2D with another SPD", second: {...ls, "Nomor SPD": "SPD/9"}, isRepeat: true},
  ])("an LS with $name: repeated is $isRepeat", async ({second, isRepeat}) => {
    const bacaan = await read(ls, tbp, second);
    expect(bacaan.realisasi).toHaveLength(isRepeat ? 2 : 3);
    expect(bacaan.temuan.map(({aturan, baris, kolom, pesan}) => [aturan, baris, kolom, /baris 2\./.test(pesan)]))
      .toEqual(isRepeat ? [["baris-ganda", 4, "AP", true]] : []);
    expect(bacaan.ditolak).toHaveLength(isRepeat ? 1 : 0);
  });

  test.each<{name: string; second: BarisDokumen; isRepeat: boolean}>([
    {name: "the same number and SPD", second: tbp, isRepeat: true},
    {name: "the same number and another SPD", second: {...tbp, "Nomor SPD": "SPD/2"}, isRepeat: false},
    {name: "the same number in another unit", second: {...tbp, "Kode SKPD": "5.05.0.00.0.00.02.0000"}, isRepeat: false},
  ])("a TBP with $name: repeated is $isRepeat", async ({second, isRepeat}) => {
    expect((await read(tbp, second)).temuan.map(({aturan}) => aturan)).toEqual(isRepeat ? ["baris-ganda"] : []);
  });

  test("a row given three times is kept once and rejected twice", async () => {
    const bacaan = await read(ls, ls, ls);
    expect(bacaan.hitungan).toEqual({dibaca: 3, diterima: 1, induk: 0, dikecualikan: 0, ditolak: 2});
  });

  test.each<{kolom: string; isi: string; letter: string}>([
    {kolom: "Nilai Realisasi", isi: "satu juta", letter: "AA"},
    {kolom: "Nilai Setoran", isi: "x", letter: "AB"},
    {kolom: "Tanggal Transfer", isi: "31 Februari 2026", letter: "AR"},
    {kolom: "Kode Sub Kegiatan", isi: "5.05.01", letter: "Q"},
    {kolom: "Kode Rekening", isi: "belanja", letter: "S"},
    {kolom: "Jenis Dokumen", isi: "NPD", letter: "V"},
    {kolom: "Kode SKPD", isi: "-", letter: "A"},
    {kolom: "Nomor SP2D", isi: "-", letter: "AP"},
  ])("$isi in $kolom rejects the row and says where", async ({kolom, isi, letter}) => {
    const bacaan = await read(tbp, {...ls, [kolom]: isi});
    expect(bacaan.temuan).toEqual([
      expect.objectContaining({aturan: "sel-buruk", baris: 3, kolom: letter, tercetak: isi}),
    ]);
    expect(bacaan.hitungan).toMatchObject({dibaca: 2, diterima: 1, ditolak: 1});
  });

  test("NIP, names and descriptions enter nothing that is kept, not even of a rejected row", async () => {
    const bacaan = await read(ls, {...ls, "Nilai Realisasi": "?"}, ls);
    expect(JSON.stringify(bacaan)).not.toMatch(/budi|196001/i);
  });

  test("columns in any order, and those that are not needed left out, read the same", async () => {
    const rows = [ls, tbp, {...ls, "Nomor SP2D": "SP2D/7", "Kode Sub SKPD": "5.05.0.00.0.00.01.0001"}];
    const plain = await read(...rows);
    const needed = kolomEkspor.filter((title) => !/Fungsi|Pegawai|SPM|Tahapan|Keterangan/.test(title)).reverse();
    const other = await readOne(dokumenCsv(rows, needed));
    const facts = ({realisasi, bagian}: Bacaan) =>
      realisasi.map(({kolom: _, bagian: b, ...fact}) => ({...fact, sub: bagian[b]!.sub_skpd}));
    expect(facts(other)).toEqual(facts(plain));
    const sheet = await readOne(await workbook(dokumenRows(rows), "Data Realisasi Dokumen"), {berkas: "uji.xlsx"});
    expect(facts(sheet)).toEqual(facts(plain));
  });

  test.each([20, 27, 30, 43])(
    "a row cut after %i cells is no unpaid document: it is found where it ends",
    async (cells) => {
      const [judul, ...rows] = dokumenRows([tbp, ls]).map((row) => row.join(";"));
      const csv = [judul, rows[0], rows[1]!.split(";").slice(0, cells).join(";")].join("\n");
      const bacaan = await readOne(csv);
      expect(bacaan.temuan).toEqual([expect.objectContaining({aturan: "berkas-terpotong", baris: 3})]);
      expect(bacaan.hitungan).toMatchObject({dibaca: 2, diterima: 1, ditolak: 1});
    },
  );

  test("a missing column is named and all rows are kept as rejected", async () => {
    const bacaan = await readOne(dokumenCsv([ls, tbp], kolomEkspor.filter((title) => title !== "Tanggal Transfer")));
    expect(bacaan.temuan.map(({aturan, pesan}) => [aturan, /Tanggal Transfer/.test(pesan)])).toEqual([[
      "kepala-tidak-ada",
      true,
    ]]);
    expect(bacaan.hitungan).toEqual({dibaca: 2, diterima: 0, induk: 0, dikecualikan: 0, ditolak: 2});
  });

  test("every row becomes just one thing, and what is kept is what was paid", async () => {
    const anyRow = fc.record({
      base: fc.constantFrom(ls, tbp),
      nomor: fc.integer({min: 1, max: 4}),
      nilai: fc.oneof(fc.integer({min: 0, max: 9_999_999}), fc.constant("rusak")),
      transaksi: fc.constantFrom("LS", "GU", "TU"),
      transfer: fc.constantFrom("3 Februari 2026", "-"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, {minLength: 1, maxLength: 12}), async (rows) => {
        const bacaan = await read(...rows.map(({base, nomor, nilai, transaksi, transfer}) => ({
          ...base,
          "Nomor Dokumen": `D/${nomor}`,
          "Nomor SP2D": `S/${nomor}`,
          "Nilai Realisasi": nilai,
          "Jenis Transaksi": base === ls ? transaksi : "GU",
          "Tanggal Transfer": transfer,
        })));
        const {dibaca, diterima, induk, dikecualikan, ditolak} = bacaan.hitungan;
        expect(dibaca).toBe(rows.length);
        expect(diterima + induk + dikecualikan + ditolak).toBe(dibaca);
        expect(bacaan.realisasi.length + bacaan.belum_cair.length).toBe(diterima);
        expect(bacaan.ditolak).toHaveLength(ditolak);
        expect(sumOf(bacaan.realisasi, (r) => r.nilai_bulan!)).toBe(
          sumOf(bacaan.realisasi, (r) => Number(rows[r.baris - 2]!.nilai)),
        );
      }),
      {numRuns: 60},
    );
  });
});

describe("a closing row JUMLAH of realisasi-dokumen", () => {
  const kosong = Object.fromEntries(kolomEkspor.map((title) => [title, ""]));
  const up = {...ls, "Jenis Transaksi": "UP", "Nomor Dokumen": "SPP/2", "Nilai Realisasi": 500};
  const csv = (jumlah: BarisDokumen) => dokumenCsv([ls, {...tbp, "Nilai Setoran": 50}, up, {...kosong, ...jumlah}]);

  test.each<{name: string; jumlah: BarisDokumen; temuan: unknown[]}>([
    {name: "the sum of all rows", jumlah: {"Kode SKPD": "JUMLAH", "Nilai Realisasi": 1_250_500}, temuan: []},
    {name: "its label in a column that is not read", jumlah: {"Nilai Realisasi": 1_250_500}, temuan: []},
    {
      name: "said by a cell that is not read",
      jumlah: {"Nama Fungsi": "TOTAL", "Nilai Realisasi": 1_250_500},
      temuan: [],
    },
    {
      name: "both columns",
      jumlah: {"Nama Rekening": "Jumlah", "Nilai Realisasi": 1_250_499.9, "Nilai Setoran": 51},
      temuan: [
        expect.objectContaining({aturan: "total-beda", baris: 5, kolom: "AA", seharusnya: 1_250_500, selisih: -0.1}),
        expect.objectContaining({aturan: "total-beda", baris: 5, kolom: "AB", seharusnya: 50, selisih: 1}),
      ],
    },
  ])("$name", async ({jumlah, temuan}) => {
    const bacaan = await readOne(csv(jumlah));
    expect(bacaan.temuan.filter(({aturan}) => aturan !== "setoran-dikurangkan")).toEqual(temuan);
    expect(bacaan.hitungan).toEqual({dibaca: 4, diterima: 2, induk: 1, dikecualikan: 1, ditolak: 0});
  });

  test("amounts alone that are no sum are a row that lost its cells", async () => {
    const {temuan} = await readOne(csv({"Nilai Realisasi": 7}));
    expect(temuan[0]).toMatchObject({aturan: "sel-buruk", baris: 5});
    expect(temuan[0]!.pesan).toMatch(/^Jenis Dokumen seharusnya/);
  });
});
