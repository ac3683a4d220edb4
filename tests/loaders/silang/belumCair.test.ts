import {describe, expect, test} from "vitest";
import {dokumenCsv, ls} from "../../impor/anggaran/dokumenCsv.js";
import {imported, query, spj} from "./silangUji.js";

const belum = {...ls, "Tanggal Transfer": "-", "Nomor SP2D": "-"};
interface Jumlah {
  bulan: number;
  nilai: number;
}

const amounts = (gudang: string, tabel: "belum_cair" | "realisasi") =>
  query<Jumlah>(gudang, `SELECT bulan, nilai::DOUBLE AS nilai FROM ${tabel} ORDER BY bulan, nilai`);

describe("documents not yet paid", () => {
  test("are no longer that once a later export has them paid", async () => {
    const gudang = await imported({
      "januari.csv": dokumenCsv([belum, {...belum, "Nomor Dokumen": "SPP/2", "Nilai Realisasi": 70}]),
      "februari.csv": dokumenCsv([ls]),
    });
    expect(await amounts(gudang, "belum_cair")).toEqual([{bulan: 1, nilai: 70}]);
    expect(await amounts(gudang, "realisasi")).toEqual([{bulan: 2, nilai: 1_000_000}]);
  });

  test("of another line of the budget, or of another number, stay", async () => {
    const gudang = await imported({
      "januari.csv": dokumenCsv([belum]),
      "februari.csv": dokumenCsv([
        {...ls, "Nomor Dokumen": "SPP/9"},
        {...ls, "Nomor SP2D": "SP2D/2", "Kode Rekening": "5.1.02.01.01.0025"},
      ]),
    });
    expect(await amounts(gudang, "belum_cair")).toEqual([{bulan: 1, nilai: 1_000_000}]);
  });

  test("a row without a unit leaves the units' documents where they are", async () => {
    const gudang = await imported({
      "dokumen.csv": dokumenCsv([
        {...ls, "Kode Sub SKPD": "-", "Nama Sub SKPD": "-"},
        {...ls, "Nomor SP2D": "SP2D/2", "Nilai Realisasi": 500},
      ]),
    });
    expect(await amounts(gudang, "realisasi")).toEqual([{bulan: 2, nilai: 500}, {bulan: 2, nilai: 1_000_000}]);
  });

  test("explain a difference only while they are unpaid", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{barjas: [0, 1_000_000], anggaran: 9_000_000}]),
      "2.csv": spj("Februari", [{barjas: [1_000_000, 400_000], anggaran: 9_000_000}]),
      "januari.csv": dokumenCsv([belum]),
      "februari.csv": dokumenCsv([ls]),
    });
    const split = await query(
      gudang,
      `SELECT bulan, selisih::DOUBLE AS selisih, belum_cair::DOUBLE AS belum, tidak_terjelaskan::DOUBLE AS sisa
      FROM rekonsiliasi_selisih WHERE pembanding = 'realisasi_dokumen' ORDER BY bulan`,
    );
    expect(split).toEqual([
      {bulan: 1, selisih: 1_000_000, belum: 1_000_000, sisa: 0},
      {bulan: 2, selisih: 400_000, belum: 0, sisa: 400_000},
    ]);
  });
});
