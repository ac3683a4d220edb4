import {describe, expect, test} from "vitest";
import {metodeProyeksi} from "../../src/metode/proyeksi.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const deret = (...rows: [number | null, number | null, string?][]) =>
  rows.map(([tahun, nilai, definisi = null]) => ({tahun, nilai, definisi}));
const tiga = deret([2022, 100], [2023, 120], [2024, 121]);
const berganti = "Definisi indikator berganti pada 2024; angka sebelum dan sesudahnya tidak dapat disambung.";

describe("the example of a projected indicator", () => {
  // Koperasi aktif: perubahan (69.2 - 66.05) / 6 = 0.525 a year; the least change is -2.7 (2023), the greatest 4.2 (2024).
  test("of the LKjIP 2024", () => {
    const hasil = hasilContoh(metodeProyeksi, "proyeksi");
    expect(hasil.slice(0, 2)).toEqual([
      "2025: 69,46 (rentang 66,50 sampai 73,40)",
      "2026: 69,73 (rentang 63,80 sampai 77,60)",
    ]);
    expect(hasil).toContain("2026: Rata-rata perubahan per tahun: 70,25");
    expect(hasil).toContain("2026: Sama dengan tahun terakhir: 69,20");
    expect(hasil).toHaveLength(8);
  });

  test("that never changed says that it is no certainty", () => {
    const tetap = deret([2022, 60], [2023, 60], [2024, 60]);
    expect(hasilContoh(metodeProyeksi, "proyeksi", {sampai: 2025, deret: tetap}).slice(0, 2)).toEqual([
      "2025: 60 (rentang 60 sampai 60)",
      "Catatan: Semua cara memberi angka yang sama; itu bukan kepastian.",
    ]);
  });

  test("by one of the ways keeps the range", () => {
    expect(hasilContoh(metodeProyeksi, "proyeksi", {sampai: 2025, metode: "terakhir"})[0])
      .toBe("2025: 69,20 (rentang 66,50 sampai 73,40)");
  });

  test("by a way that there is none is that by the median", () => {
    expect(hasilContoh(metodeProyeksi, "proyeksi", {metode: "x"})).toEqual(hasilContoh(metodeProyeksi, "proyeksi"));
  });

  test("leaves out rows without a year", () => {
    expect(hasilContoh(metodeProyeksi, "proyeksi", {sampai: 2025, deret: [...tiga, ...deret([null, 5])]}))
      .toEqual(hasilContoh(metodeProyeksi, "proyeksi", {sampai: 2025, deret: tiga}));
  });

  test.each<[string, IsiContoh, string]>([
    ["no year asked for", {sampai: null}, "Isi tahun tujuannya."],
    ["too few years", {deret: tiga.slice(1)}, "Baru ada 2 tahun yang berangka; perkiraan memerlukan paling sedikit 3."],
    ["another definition", {deret: deret([2022, 1, "A"], [2023, 2, " "], [2024, 3, "B"]), sampai: 2025}, berganti],
    [
      "too far ahead",
      {sampai: 2030},
      "Tahun 2030 terlalu jauh: dari angka 2018–2024 perkiraan paling jauh sampai 2029.",
    ],
  ])("with %s says why there is none", (_, ubah, alasan) => {
    expect(hasilContoh(metodeProyeksi, "proyeksi", ubah)).toEqual([`Prognosis: ${alasan}`]);
  });
});

describe("the example of a backtested indicator", () => {
  // 2024: from 66.05 in 2018 to 65 in 2023 is -0.21 a year, so 64.79 against 69.2: 6.37 %.
  test("of the LKjIP 2024", () => {
    const hasil = hasilContoh(metodeProyeksi, "uji-balik-indikator");
    expect(hasil[0]).toBe("Kena rentang: 2 dari 4 tahun");
    expect(hasil).toHaveLength(8);
    expect(hasil).toContain("Sama dengan tahun terakhir: 2,59 %");
  });

  test("by the last value, by hand", () => {
    expect(
      hasilContoh(metodeProyeksi, "uji-balik-indikator", {deret: deret([2020, 8], [2021, 8], [2022, 8], [2023, 10])}),
    )
      .toContain("Sama dengan tahun terakhir: 20,00 %");
  });

  test("names the years whose projection is refused", () => {
    expect(hasilContoh(metodeProyeksi, "uji-balik-indikator", {
      deret: deret([2021, 1, "A"], [2022, 2], [2023, 3], [2024, 4, "B"]),
    })).toEqual(["Kena rentang: 0 dari 0 tahun", `2024: ${berganti}`]);
  });
});
