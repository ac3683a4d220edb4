import {DuckDBInstance} from "@duckdb/node-api";
import {cpSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {readUjiBalik} from "../../loaders/sajian/ujiBalik.js";
import type {MetodeSerapan} from "../../src/model/proyeksi.js";
import type {UjiBalikSkpd} from "../../src/model/ujiBalik.js";
import {folderUji} from "./folderUji.js";
import {lingkunganUji} from "./lingkunganUji.js";

const {data, gudang} = lingkunganUji();
let resmi: UjiBalikSkpd;
let contoh: UjiBalikSkpd;

beforeAll(async () => {
  cpSync("data/simulasi", join(data, "simulasi"), {recursive: true});
  await runImpor({data, gudang});
  [resmi, contoh] = await readUjiBalik(gudang) as [UjiBalikSkpd, UjiBalikSkpd];
});

const bulat = (value: number) => Math.round(value * 10) / 10;

describe("readUjiBalik(gudang)", () => {
  test("has each SKPD once, the official one first, and marks the simulated one", async () => {
    expect((await readUjiBalik(gudang)).map(({nama, simulasi}) => [nama, simulasi])).toEqual([
      ["Dinas Koperasi dan UKM Kabupaten Indragiri Hilir", false],
      ["DINAS CONTOH (SIMULASI)", true],
    ]);
  });

  test("gives the same bytes twice", async () => {
    expect(JSON.stringify(await readUjiBalik(gudang))).toBe(JSON.stringify([resmi, contoh]));
  });

  test("finds no full year of spending where only the sum of a year is known", () => {
    expect(resmi.serapan).toEqual({
      tahun: [],
      kasus: [],
      galat: [],
      rentang: [],
      dilewati: [{
        tahun: 2024,
        alasan: "Tahun 2024 tidak ikut dihitung: realisasi bulanannya baru 1 dari 12 bulan.",
      }],
    });
  });

  test("tests the five full years of the simulated SKPD from eleven months each, and not the running one", () => {
    expect(contoh.serapan.tahun).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(contoh.serapan.dilewati).toEqual([{
      tahun: 2026,
      alasan: "Tahun 2026 tidak ikut dihitung: realisasi bulanannya baru 9 dari 12 bulan.",
    }]);
    expect(contoh.serapan.kasus).toHaveLength(55);
  });

  test("has the sums of the warehouse to the rupiah", async () => {
    const rows = await withGudang(
      gudang,
      (connection) =>
        queryRows<{tahun: number; pagu: number; akhir: number; semester: number}>(
          connection,
          `SELECT tahun, sum(nilai)::DOUBLE AS akhir, (sum(nilai) FILTER (bulan <= 6))::DOUBLE AS semester,
          (SELECT sum(nilai)::DOUBLE FROM pagu p WHERE p.tahun = r.tahun AND p.asal = 'simulasi' AND p.tahapan = 'perubahan') AS pagu
        FROM realisasi r WHERE asal = 'simulasi' AND tahun < 2026 GROUP BY tahun ORDER BY tahun`,
        ),
    );
    const juni = contoh.serapan.kasus.filter(({bulan}) => bulan === 6);
    expect(juni.map(({tahun, pagu, akhir}) => [tahun, pagu, akhir])).toEqual(
      rows.map((row) => [row.tahun, row.pagu, row.akhir]),
    );
    juni.forEach(({perMetode}, index) =>
      expect(perMetode.find(({metode}) => metode === "laju")!.nilai).toBeCloseTo(rows[index]!.semester * 2, 4)
    );
  });

  test("uses the RAK murni until August and the RAK perubahan from September on", () => {
    // The RAK 2025 of September to December before the Perubahan, and of October to December after it.
    const sisaRak = (bulan: number) => {
      const {perMetode} = contoh.serapan.kasus.find((k) => k.tahun === 2025 && k.bulan === bulan)!;
      const nilai = (metode: MetodeSerapan) => perMetode.find((entry) => entry.metode === metode)!.nilai;
      return Math.round(nilai("rak-sisa") - nilai("laju") * bulan / 12);
    };
    expect(sisaRak(8)).toBe(594_088_000 + 675_780_000 + 858_859_000 + 1_079_986_000);
    expect(sisaRak(9)).toBe(657_825_000 + 837_487_000 + 1_054_623_000);
  });

  test.each<[MetodeSerapan, number, number, number, number]>([
    ["median", 55, 1.6, 3.5, 4.0],
    ["rak-sisa", 55, 7.6, 7.8, 8.8],
    ["rak-rasio", 55, 1.8, 3.3, 3.7],
    ["pola", 44, 1.5, 4.8, 5.4],
    ["laju", 55, -23.0, 23.0, 25.5],
  ])(
    "SIMULASI: %s over %i cases is off by %f, in size %f points of the pagu and %f %",
    (metode, kasus, rata, pagu, akhir) => {
      const found = contoh.serapan.galat.find((g) => g.metode === metode && g.bulan === null)!;
      expect([found.kasus, bulat(found.rataPagu), bulat(found.mutlakPagu), bulat(found.mutlakAkhir)])
        .toEqual([kasus, rata, pagu, akhir]);
    },
  );

  test("SIMULASI: the range held the true value in 53 of 55 cases, and is narrower late in the year", () => {
    const [all, ...months] = contoh.serapan.rentang;
    expect([all!.dalam, all!.kasus, bulat(all!.lebarPagu)]).toEqual([53, 55, 31.5]);
    expect(months.map(({bulan}) => bulan)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(bulat(months[0]!.lebarPagu)).toBe(65.4);
    expect(bulat(months[10]!.lebarPagu)).toBe(8.8);
    expect([months[10]!.dalam, months[10]!.kasus]).toEqual([3, 5]);
  });

  test.each<["resmi" | "contoh", number, number, number, number]>([
    ["resmi", 8, 4, 6.7, 2.6],
    ["contoh", 14, 8, 6.9, 5.3],
  ])("indicators of %s: %i cases, %i in the range; the median is off by %f %, the last value by %f %", (
    skpd,
    kasus,
    dalam,
    median,
    terakhir,
  ) => {
    const {indikator} = {resmi, contoh}[skpd];
    const galat = (metode: string) => bulat(indikator.galat.find((g) => g.metode === metode)!.galatTengah);
    expect([indikator.kasus.length, indikator.dalam, galat("median"), galat("terakhir")])
      .toEqual([kasus, dalam, median, terakhir]);
    expect(indikator.ditolak).toEqual([]);
  });

  test("an indicator's cases come from one document each: Lampiran 2 gives 2021 to 2023 of koperasi aktif", () => {
    expect(
      resmi.indikator.kasus.filter(({indikator}) => indikator === "koperasi-aktif")
        .map(({tahun, sebenarnya, dalamRentang}) => [tahun, sebenarnya, dalamRentang]),
    ).toEqual([
      [2021, 67, true],
      [2022, 67.7, true],
      [2023, 65, false],
    ]);
  });

  /** The cases of the simulated SKPD after a change of the dates of its RAK. */
  async function casesAfter(set: string) {
    const copy = join(folderUji(), "gudang.duckdb");
    cpSync(gudang, copy);
    const instance = await DuckDBInstance.create(copy);
    const connection = await instance.connect();
    await connection.run(`UPDATE berkas SET ${set} WHERE jenis = 'rak' AND tahun >= 2023`);
    connection.closeSync();
    instance.closeSync();
    return (await readUjiBalik(copy))[1]!.serapan.kasus;
  }

  test("a RAK without a date is not known in any month", async () => {
    const kasus = await casesAfter("tanggal_berlaku = NULL");
    const tahun = (metode: MetodeSerapan) =>
      new Set(kasus.filter((k) => k.perMetode.some((entry) => entry.metode === metode)).map((k) => k.tahun));
    expect([...tahun("rak-sisa")]).toEqual([2021, 2022]);
    expect([...tahun("pola")]).toEqual([2022, 2023, 2024, 2025]);
  });

  test("of two stages of one date the later stage counts, and they are never added", async () => {
    const january = (await casesAfter("tanggal_berlaku = make_date(tahun, 1, 2)"))
      .find((k) => k.tahun === 2025 && k.bulan === 1)!;
    // Spent 213.907.600; the RAK Perubahan 2025 is 6.976.434.000, of it 247.154.000 in January.
    expect(january.perMetode.find(({metode}) => metode === "rak-sisa")!.nilai)
      .toBe(213_907_600 + 6_976_434_000 - 247_154_000);
  });
});
