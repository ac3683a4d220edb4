import {describe, expect, test} from "vitest";
import {formatAngka, formatAngkaKolom} from "../../src/format/angka.js";
import {formatBagian} from "../../src/format/bagian.js";
import {formatAkhirBulan, formatBulan} from "../../src/format/bulan.js";
import {formatNama, formatNamaProgram} from "../../src/format/nama.js";
import {formatPersen} from "../../src/format/persen.js";
import {formatRupiah, formatRupiahSingkat, formatRupiahSumbu} from "../../src/format/rupiah.js";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("formatRupiah(value)", () => {
  test.each([
    [9_865_481_222, "Rp\u00a09.865.481.222"],
    [0, "Rp\u00a00"],
    [-1_250_000, "-Rp\u00a01.250.000"],
    [1234.5, "Rp\u00a01.234,50"],
    [null, "–"],
  ])("%s is %s", (value, text) => {
    expect(formatRupiah(value)).toBe(text);
  });
});

describe("formatAngkaKolom(value)", () => {
  test.each([[92.1, "92,10"], [100, "100"], [-1250000.256, "-1.250.000,26"]])("%s is %s", (value, text) => {
    expect(formatAngkaKolom(value)).toBe(text);
  });
});

describe("formatRupiahSingkat(value), formatRupiahSumbu(value)", () => {
  test.each([
    {value: 2_598_116_397, label: "2,60 M", axis: "2,6 M"},
    {value: 1_000_000_000, label: "1,00 M", axis: "1 M"},
    {value: 34_713_500, label: "34,7 jt", axis: "34,71 jt"},
    {value: 500_000_000, label: "500,0 jt", axis: "500 jt"},
    {value: -1_500_000, label: "-1,5 jt", axis: "-1,5 jt"},
    {value: 354_000, label: "354.000", axis: "354.000"},
    {value: 0, label: "0", axis: "0"},
  ])("$value is $label on a label and $axis on an axis", ({value, label, axis}) => {
    expect([plain(formatRupiahSingkat(value)), plain(formatRupiahSumbu(value))]).toEqual([label, axis]);
  });
});

describe("formatPersen(value)", () => {
  test.each([
    [49.1405933, "49,14\u00a0%"],
    [100, "100,00\u00a0%"],
    [-0.00003, "0,00\u00a0%"],
    [-33.164, "-33,16\u00a0%"],
    [1234.5, "1.234,50\u00a0%"],
    [null, "–"],
  ])("%s is %s", (value, text) => {
    expect(formatPersen(value)).toBe(text);
  });
});

describe("formatAngka(value)", () => {
  test.each([[1_250_000, "1.250.000"], [1234.5, "1.234,5"], [-10, "-10"]])("%s is %s", (value, text) => {
    expect(formatAngka(value)).toBe(text);
  });
});

describe("formatBagian(value)", () => {
  test.each([[50.86, "Separuh"], [33, "Sepertiga"], [24, "Seperempat"], [68, "Dua pertiga"], [75, "Tiga perempat"], [
    60,
    "60,00 %",
  ], [52.1, "52,10 %"]])(
    "%s is %s",
    (value, text) => {
      expect(plain(formatBagian(value))).toBe(text);
    },
  );
});

describe("formatBulan(bulan), formatAkhirBulan(tahun, bulan)", () => {
  test.each([[2024, 12, "31 Desember 2024"], [2024, 2, "29 Februari 2024"], [2025, 2, "28 Februari 2025"], [
    2026,
    9,
    "30 September 2026",
  ]])(
    "the end of %s-%s is %s",
    (tahun, bulan, text) => {
      expect(formatAkhirBulan(tahun, bulan)).toBe(text);
    },
  );
  test.each([0, 13, 1.5])("refuses the month %s", (bulan) => {
    expect(() => formatBulan(bulan)).toThrow(new RangeError(`formatBulan: bulan is ${bulan}; expected 1 to 12`));
  });
});

describe("formatNama(nama), formatNamaProgram(nama)", () => {
  test.each([
    ["PROGRAM PENILAIAN KESEHATAN KSP/USP KOPERASI", "Program Penilaian Kesehatan KSP/USP Koperasi"],
    ["PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN", "Program Pendidikan dan Latihan Perkoperasian"],
    ["USAHA MIKRO (UMKM)", "Usaha Mikro (UMKM)"],
    ["Penyediaan Gaji dan Tunjangan ASN", "Penyediaan Gaji dan Tunjangan ASN"],
    ["2.17.01", "2.17.01"],
  ])("%s reads %s", (nama, text) => {
    expect(formatNama(nama)).toBe(text);
  });
  test("leaves out the word that the heading says", () => {
    expect(formatNamaProgram("PROGRAM PENGEMBANGAN UMKM")).toBe("Pengembangan UMKM");
  });
});
