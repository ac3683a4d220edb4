import {describe, expect, test} from "vitest";
import {acuanTahunLhe, tahunDinilai} from "../../src/calc/tahunLhe.js";

describe("tahunDinilai(tahunLhe)", () => {
  test("a letter of 2023 judges 2022", () => expect(tahunDinilai(2023)).toBe(2022));
});

describe("acuanTahunLhe(tahun, lhe)", () => {
  test.each([
    {name: "by the year judged", tahun: 2022, tahunLhe: 2023, acuan: "dinilai"},
    {name: "by the year of its letter: one year apart is no error", tahun: 2023, tahunLhe: 2023, acuan: "surat"},
    {name: "by the next year where no letter is printed", tahun: 2023, tahunLhe: null, acuan: "surat"},
    {name: "by the year judged where no letter is printed", tahun: 2022, tahunLhe: null, acuan: "dinilai"},
    {name: "a late letter", tahun: 2024, tahunLhe: 2024, acuan: "surat"},
    {name: "the year between the one judged and a late letter", tahun: 2023, tahunLhe: 2024, acuan: null},
    {name: "the year before", tahun: 2021, tahunLhe: null, acuan: null},
    {name: "two years after", tahun: 2024, tahunLhe: null, acuan: null},
    {name: "a letter in the year judged", tahun: 2022, tahunLhe: 2022, acuan: "dinilai"},
  ])("$name: $acuan", ({tahun, tahunLhe, acuan}) => {
    expect(acuanTahunLhe(tahun, {tahunDinilai: 2022, tahunLhe})).toBe(acuan);
  });
});
