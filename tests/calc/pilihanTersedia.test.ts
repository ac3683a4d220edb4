import {describe, expect, test} from "vitest";
import {pilihanTersedia} from "../../src/calc/pilihanTersedia.js";
import {data, pagu, realisasi} from "./dataUji.js";

const sumber = (asal: "resmi" | "simulasi") =>
  ({berkas: asal, lembar: null, jenis: "spj-fungsional", asal, statusAngka: "spj", keterangan: null}) as const;
const contoh = data({
  sumber: [sumber("resmi"), sumber("simulasi")],
  pagu: [
    pagu("2.17.01", 1, {skpd: "Asli", tahun: 2023}),
    pagu("2.17.01", 1, {skpd: "Asli", tahun: 2024}),
    pagu("2.17.01", 1, {skpd: "Asli", tahun: 2024, tahapan: "perubahan"}),
    pagu("2.17.01", 1, {skpd: "Asli", tahun: 2025, sumber: 1}),
    pagu("2.17.01", 1, {skpd: "AA Contoh", tahun: 2026, sumber: 1}),
  ],
  realisasi: [
    realisasi("2.17.01", 1, {skpd: "Asli", bulan: 3}),
    realisasi("2.17.01", 1, {skpd: "Asli", bulan: 6}),
  ],
});

describe("pilihanTersedia(data, permintaan)", () => {
  test("starts with the official SKPD, its latest official year, the latest month and the last stage", () => {
    expect(pilihanTersedia(contoh)).toEqual({
      pilihan: {skpd: "Asli", tahun: 2024, bulan: 6, tahapan: "perubahan"},
      tersedia: {
        skpd: ["AA Contoh", "Asli"],
        tahun: [2023, 2024, 2025],
        bulan: [3, 6],
        tahapan: ["murni", "perubahan"],
      },
    });
  });

  test.each([
    {
      name: "a month and a stage",
      asked: {bulan: "3", tahapan: "murni"},
      pilihan: {skpd: "Asli", tahun: 2024, bulan: 3, tahapan: "murni"},
    },
    {
      name: "a simulated year, on purpose",
      asked: {tahun: "2025"},
      pilihan: {skpd: "Asli", tahun: 2025, bulan: 12, tahapan: "murni"},
    },
    {
      name: "a simulated SKPD, on purpose",
      asked: {skpd: "AA Contoh"},
      pilihan: {skpd: "AA Contoh", tahun: 2026, bulan: 12, tahapan: "murni"},
    },
    {
      name: "what is not there",
      asked: {tahun: "1999", bulan: "7", tahapan: "x", skpd: "y"},
      pilihan: {skpd: "Asli", tahun: 2024, bulan: 6, tahapan: "perubahan"},
    },
  ])("gives $name where it can", ({asked, pilihan}) => {
    expect(pilihanTersedia(contoh, asked)!.pilihan).toEqual(pilihan);
  });

  test("is nothing where there is no budget", () => {
    expect(pilihanTersedia(data({}))).toBeNull();
  });
});

test("months are those of the chosen SKPD alone", () => {
  const other = realisasi("2.17.01", 1, {skpd: "AA Contoh", tahun: 2024, bulan: 9});
  const found = pilihanTersedia({...contoh, realisasi: [...contoh.realisasi, other]});
  expect(found!.tersedia.bulan).toEqual([3, 6]);
});
