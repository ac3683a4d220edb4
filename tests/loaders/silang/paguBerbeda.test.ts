import {describe, expect, test} from "vitest";
import {pagu} from "./paguUji.js";
import {type BacaanUji, diperiksa, gudangOf, sub, temuanOf} from "./silangUji.js";

interface Isi {
  bulan?: number;
  tahapan?: string;
  tanggal?: string;
}

const masukan = (jenis: string, nilai: number, {bulan = 12, tahapan = "tidak-disebut", tanggal}: Isi): BacaanUji => ({
  berkas: `${jenis}-${tahapan}-${bulan}`,
  jenis,
  kepala: {bulan, tahapan, tanggal_berlaku: tanggal ?? null},
  pagu: [pagu(nilai)],
});
const rekap = (nilai: number, tahapan: string, tanggal?: string) =>
  masukan("rekap-pagu", nilai, {tahapan, ...(tanggal !== undefined && {tanggal})});
const spj = (nilai: number, bulan: number, tahapan?: string) =>
  masukan("spj-fungsional", nilai, {bulan, ...(tahapan !== undefined && {tahapan})});
const dpa = (nilai: number, tahapan: string, tanggal?: string): BacaanUji => ({
  ...masukan("dpa-rincian", nilai, {tahapan, ...(tanggal !== undefined && {tanggal})}),
});

const beda = async (...inputs: BacaanUji[]) =>
  (await temuanOf(await gudangOf(inputs), "sumber-berbeda")).map(({berkas, nilai_tercetak, seharusnya}) => [
    berkas,
    nilai_tercetak,
    seharusnya,
  ]);

describe("sumber-berbeda, pagu of one stage", () => {
  test.each([1, 3, 11, 12])(
    "is compared whatever the month: an SPJ of month %i that names the stage",
    async (bulan) => {
      expect(await beda(rekap(125, "murni"), spj(120, bulan, "murni"))).toEqual([
        [`spj-fungsional-murni-${bulan}`, 120, 125],
      ]);
      expect(await beda(rekap(125, "murni"), spj(125, bulan, "murni"))).toEqual([]);
    },
  );

  test.each<{name: string; inputs: BacaanUji[]; expected: unknown[]}>([
    {
      name: "the stage in force at the month of an SPJ that names none, by the dates",
      inputs: [
        rekap(100, "murni", "2026-01-02"),
        rekap(125, "perubahan", "2026-09-16"),
        spj(90, 3),
        spj(100, 8),
        spj(120, 9),
      ],
      expected: [["spj-fungsional-tidak-disebut-9", 120, 125]],
    },
    {
      name: "a shift made after the perubahan, from its date on",
      inputs: [
        rekap(100, "perubahan", "2026-09-16"),
        rekap(125, "pergeseran-2", "2026-11-04"),
        rekap(90, "pergeseran-1"),
        spj(100, 10),
        spj(120, 11),
      ],
      expected: [["spj-fungsional-tidak-disebut-11", 120, 125]],
    },
    {
      name: "the only stage, dated before the month",
      inputs: [rekap(125, "murni", "2026-01-02"), spj(120, 3)],
      expected: [["spj-fungsional-tidak-disebut-3", 120, 125]],
    },
    {
      name: "the only stage without a date, where it is the first",
      inputs: [rekap(125, "murni"), spj(120, 3)],
      expected: [["spj-fungsional-tidak-disebut-3", 120, 125]],
    },
    {
      name: "a later stage alone and without a date, in December",
      inputs: [rekap(125, "perubahan"), spj(120, 12)],
      expected: [["spj-fungsional-tidak-disebut-12", 120, 125]],
    },
    {
      name: "an SPJ without a stage against the DPA beside it",
      inputs: [dpa(125, "murni", "2026-01-02"), spj(120, 2), spj(120, 3)],
      expected: [["spj-fungsional-tidak-disebut-2", 120, 125]],
    },
    {
      name: "what each month states anew, once",
      inputs: [rekap(125, "murni", "2026-01-02"), spj(120, 1), spj(120, 2), spj(110, 3)],
      expected: [["spj-fungsional-tidak-disebut-1", 120, 125], ["spj-fungsional-tidak-disebut-3", 110, 125]],
    },
  ])("is compared: $name", async ({inputs, expected}) => {
    expect(await beda(...inputs)).toEqual(expected);
  });

  test.each<{name: string; inputs: BacaanUji[]}>([
    {name: "another stage", inputs: [rekap(125, "perubahan"), spj(120, 12, "murni")]},
    {name: "a stage not yet in force", inputs: [rekap(125, "perubahan", "2026-09-16"), spj(120, 8)]},
    {name: "a later stage that may not be in force yet", inputs: [rekap(125, "perubahan"), spj(120, 8)]},
    {name: "two stages without dates", inputs: [rekap(100, "murni"), rekap(125, "perubahan"), spj(120, 12)]},
    {
      name: "a later stage whose date is not known",
      inputs: [rekap(100, "murni", "2026-01-02"), rekap(125, "perubahan"), spj(120, 10)],
    },
    {
      name: "a perubahan without a date beside a shift that may be made before it",
      inputs: [rekap(100, "pergeseran-2", "2026-06-04"), rekap(125, "perubahan"), spj(120, 11)],
    },
    {
      name: "a shift after a perubahan where another shift without a date may follow it",
      inputs: [
        rekap(100, "perubahan", "2026-09-16"),
        rekap(125, "pergeseran-2", "2026-11-04"),
        rekap(90, "pergeseran-3"),
        spj(120, 11),
      ],
    },
    {
      name: "a pagu that changed since a month that agreed, as a pergeseran makes it",
      inputs: [rekap(125, "murni", "2026-01-02"), spj(125, 1), spj(130, 2)],
    },
    {
      name: "a counted pagu that changed since a month that agreed with the DPA",
      inputs: [dpa(125, "murni", "2026-01-02"), spj(125, 1), spj(130, 2)],
    },
    {name: "two that name no stage, of different months", inputs: [rekap(125, "tidak-disebut"), spj(120, 3)]},
  ])("says nothing of $name", async ({inputs}) => {
    expect(await beda(...inputs)).toEqual([]);
  });

  test("names both amounts, the stage, and what to look for", async () => {
    const gudang = await gudangOf([rekap(125, "murni", "2026-01-02"), spj(120, 3)]);
    expect(await temuanOf(gudang, "sumber-berbeda")).toMatchObject([{
      tingkat: "peringatan",
      baris: 2,
      kolom: "C",
      kode: sub,
      selisih: -5,
      pesan: "pagu di sini 120, di rekap-pagu-murni-12 125 (yang dihitung, tahapan murni yang berlaku pada akhir " +
        "Maret; cek pergeseran yang belum diimpor): selisih -5.",
    }]);
    expect(await diperiksa(gudang, "sumber-berbeda")).toBe(1);
  });
});
