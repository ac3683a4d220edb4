import {describe, expect, test} from "vitest";
import {metodeProyeksiSerapan} from "../../src/metode/proyeksiSerapan.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const tanpa2025 = Array.from({length: 12}, (_, index) => ({bulan: "", t2024: 10 * (index + 1), t2025: null}));
const alasan2025 = "2025: Tahun 2025 tidak ikut dihitung: realisasi bulanannya baru 0 dari 12 bulan.";

describe("the examples of the spending of a year", () => {
  // September 2024: 4.437.921.700 of 7.253.652.000 is 61,18 %; 2025: 4.305.907.600 of 6.375.328.800 is 67,54 %.
  test("the shape of two years", () => {
    const hasil = hasilContoh(metodeProyeksiSerapan, "kurva-serapan");
    expect(hasil).toHaveLength(12);
    expect(hasil[8]).toBe("September: 64,36 % (61,18 % sampai 67,54 %)");
    expect(hasil[11]).toBe("Desember: 100,00 % (100,00 % sampai 100,00 %)");
  });

  test("the shape without a full second year says so", () => {
    const hasil = hasilContoh(metodeProyeksiSerapan, "kurva-serapan", {kumulatif: tanpa2025});
    expect([hasil[5], hasil[12]]).toEqual(["Juni: 50,00 % (50,00 % sampai 50,00 %)", alasan2025]);
    expect(hasilContoh(metodeProyeksiSerapan, "kurva-serapan", {kumulatif: tanpa2025, pagu2024: 0})).toHaveLength(2);
  });

  // 4.263.582.600 + 2.786.875.000; 7.489.465.000 * 4.263.582.600 / 4.702.590.000; / 64,87 %; / 9 * 12.
  test("the projection, by hand", () => {
    expect(hasilContoh(metodeProyeksiSerapan, "proyeksi-serapan")).toEqual([
      "Prognosis: Rp 6.681.396.724",
      "Prognosis (%): 89,21 %",
      "Rentang kemungkinan: Rp 5.684.776.800 sampai Rp 7.050.457.600",
      "Terhadap pagu: tidak melebihi pagu",
      "Realisasi ditambah sisa RAK: Rp 7.050.457.600",
      "Total RAK dikali realisasi terhadap RAK: Rp 6.790.290.597",
      "Pola serapan tahun-tahun lalu: Rp 6.572.502.852",
      "Laju rata-rata per bulan: Rp 5.684.776.800",
    ]);
  });

  test.each<[string, IsiContoh, string[]]>([
    ["by one way", {metode: "laju"}, ["Prognosis: Rp 5.684.776.800"]],
    ["above the pagu", {pagu: 6_000_000_000}, [
      "Prognosis (%): 111,36 %",
      "Terhadap pagu: melebihi pagu; angkanya tidak dipotong",
    ]],
    ["perhaps above the pagu", {pagu: 7_000_000_000}, ["Terhadap pagu: dapat melebihi pagu; angkanya tidak dipotong"]],
    ["without earlier years", {rata: null}, ["Prognosis: Rp 6.790.290.597"]],
    ["without the range of earlier years", {min: null}, ["Prognosis: Rp 6.790.290.597"]],
    ["without the other end of it", {max: null}, ["Prognosis: Rp 6.790.290.597"]],
    ["in December", {bulan: "12", rata: null}, ["Catatan: Semua cara memberi angka yang sama; itu bukan kepastian."]],
    ["without a pagu", {pagu: null}, ["Prognosis (%): –"]],
    ["without spending", {realisasi: null}, ["Prognosis: Realisasi sampai bulan ini belum diketahui."]],
    [
      "by a way that lacks its data",
      {rak: [], metode: "rak-sisa"},
      ['Prognosis: Cara "Realisasi ditambah sisa RAK" tidak dapat dipakai: datanya tidak ada.'],
    ],
  ])("the projection %s", (_, ubah, expected) => {
    const hasil = hasilContoh(metodeProyeksiSerapan, "proyeksi-serapan", ubah);
    expect(hasil).toEqual(expect.arrayContaining(expected));
  });

  test("the projection without a pagu says nothing against it", () => {
    expect(
      hasilContoh(metodeProyeksiSerapan, "proyeksi-serapan", {pagu: null}).filter((line) =>
        line.startsWith("Terhadap")
      ),
    )
      .toEqual([]);
  });

  test("the backtest: 2025 from the shape of 2024 and by its own pace", () => {
    const hasil = hasilContoh(metodeProyeksiSerapan, "uji-balik-serapan");
    expect(hasil[0]).toBe("Kena rentang: 10 dari 11 bulan");
    expect(hasil.slice(1).map((line) => line.split(":")[0])).toEqual([
      "Nilai tengah semua cara",
      "Pola serapan tahun-tahun lalu",
      "Laju rata-rata per bulan",
    ]);
  });

  // 2024 even to 120; 2025 even to 240 of a pagu of 240, but 20 of it later: by the shape and the pace 240 from each month.
  test("the backtest of two years of one shape finds no error", () => {
    const kumulatif = tanpa2025.map((row) => ({...row, t2025: row.t2024 * 2}));
    expect(hasilContoh(metodeProyeksiSerapan, "uji-balik-serapan", {kumulatif, pagu2024: 120, pagu2025: 240})).toEqual([
      "Kena rentang: 11 dari 11 bulan",
      "Nilai tengah semua cara: 0,00 % dari pagu",
      "Pola serapan tahun-tahun lalu: 0,00 % dari pagu",
      "Laju rata-rata per bulan: 0,00 % dari pagu",
    ]);
  });

  test("the backtest without two full years has no case and says why", () => {
    expect(hasilContoh(metodeProyeksiSerapan, "uji-balik-serapan", {kumulatif: tanpa2025})).toEqual([alasan2025]);
  });
});
