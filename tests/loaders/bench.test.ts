import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {type Baris, barisMutlak, barisRasio, isDalamBatas, median, namaBanyak} from "../../loaders/bench/baris.js";
import {runBench} from "../../loaders/bench/jalankan.js";
import {ukuranPenuh} from "../../loaders/bench/ukuran.js";

describe("runBench(ukuran, tujuan)", () => {
  test("prints every figure with its comparison and limit, and leaves no folder behind", async () => {
    const baris: Baris[] = [];
    const catatan: string[] = [];
    await runBench({dokumen: [200, 1000], spj: [400, 800], sel: 300, opd: 1, baris: 2000, ulang: 1}, {
      cetak: (figure) => baris.push(figure),
      catat: (teks) => catatan.push(teks),
    });
    const limits = baris.map(({ukuran, rasio, batas}) => [ukuran, rasio === null ? "nilai" : "rasio", batas]);
    expect(limits).toEqual(expect.arrayContaining([
      ["impor-realisasi-dokumen-1rb", "rasio", 1.5],
      ["memori-impor-1rb", "nilai", 500],
      ["pertumbuhan-impor-1rb", "rasio", 1.5],
      ["impor-tak-berubah", "rasio", 0.5],
      ["impor-satu-berubah", "rasio", 0.5],
      ["xlsx-300-x-14", "rasio", 1],
      ["baca-spj-fungsional-xlsx", "nilai", null],
      ["baca-realisasi-dokumen-xlsx", "nilai", null],
      ["baca-rekap-pagu-xlsx", "nilai", null],
      ["impor-spj-400", "nilai", null],
      ["pertumbuhan-spj-800", "rasio", 1.5],
      ["hitung-2rb-baris", "rasio", 2],
    ]));
    for (const figure of baris) {
      expect(Object.keys(figure)).toEqual(["ukuran", "nilai", "satuan", "pembanding", "rasio", "batas"]);
      expect(figure.pembanding === null).toBe(figure.rasio === null);
      if (process.platform === "linux") expect(figure.nilai).toBeGreaterThan(0);
    }
    expect(catatan.length).toBeGreaterThan(4);
    expect(existsSync(`.telaah/bench/${process.pid}`)).toBe(false);
  }, 120_000);

  test("measures a million rows of documents when nothing else is said", () => {
    expect(ukuranPenuh.dokumen.at(-1)).toBe(1_000_000);
    expect(ukuranPenuh.sel).toBe(100_000);
    expect(ukuranPenuh.baris).toBe(100_000);
  });
});

describe("the lines", () => {
  test.each([
    {baris: barisRasio("a", {nilai: 3, satuan: "detik"}, {nilai: 2, nama: "b"}, 1.5), dalam: true},
    {baris: barisRasio("a", {nilai: 3.1, satuan: "detik"}, {nilai: 2, nama: "b"}, 1.5), dalam: false},
    {baris: barisMutlak("a", {nilai: 501, satuan: "MB"}, 500), dalam: false},
    {baris: barisMutlak("a", {nilai: null, satuan: "MB"}, 500), dalam: true},
    {baris: barisMutlak("a", {nilai: 5, satuan: "baris per detik"}), dalam: true},
  ])("$baris.rasio and $baris.nilai of at most $baris.batas: $dalam", ({baris, dalam}) => {
    expect(isDalamBatas(baris)).toBe(dalam);
  });

  test("name what they are compared with", () => {
    expect(barisRasio("a", {nilai: 3, satuan: "detik"}, {nilai: 2, nama: "DuckDB read_csv"}, 1.5)).toEqual(
      {ukuran: "a", nilai: 3, satuan: "detik", pembanding: "DuckDB read_csv: 2 detik", rasio: 1.5, batas: 1.5},
    );
  });

  test.each([[1e6, "1jt"], [1e5, "100rb"], [1500, "1500"], [300, "300"]])("%d rows are called %s", (banyak, nama) => {
    expect(namaBanyak(banyak)).toBe(nama);
  });

  test("the median of an even number is the lower of the two in the middle", () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2]);
  });
});
