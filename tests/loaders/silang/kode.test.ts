import {describe, expect, test} from "vitest";
import type {BarisPadanan} from "../../../src/model/fakta.js";
import {pagu} from "./paguUji.js";
import {type BacaanUji, diperiksa, gudangOf, temuanOf} from "./silangUji.js";

const [satu, dua, tiga] = ["5.05.02.2.01.0001", "5.05.02.2.01.0002", "5.05.02.2.01.0003"];

function anggaran(tahun: number, ...codes: string[]): BacaanUji {
  const rows = codes.map((kode_sub_kegiatan, index) => pagu(10, {kode_sub_kegiatan, baris: index + 2}));
  return {berkas: `pagu-${tahun}.csv`, jenis: "rekap-pagu", kepala: {tahun}, pagu: rows};
}

function nomenklatur(tahun: number, ...codes: string[]): BacaanUji {
  const rows = codes.map((kode, index) => ({
    bagian: 0,
    baris: index + 2,
    kode,
    level: "sub_kegiatan" as const,
    nama: kode,
    induk: null,
  }));
  return {berkas: `nomenklatur-${tahun}.csv`, jenis: "nomenklatur", kepala: {tahun}, nomenklatur: rows};
}

function padanan(...rows: Partial<BarisPadanan>[]): BacaanUji {
  const bawaan = {kode_lama: satu!, tahun_lama: 2024, kode_baru: tiga!, tahun_baru: 2026, jenis: "diganti" as const};
  const isi = rows.map((row, index) => ({baris: index + 2, porsi: null, sumber: null, ...bawaan, ...row}));
  return {berkas: "padanan.csv", jenis: "padanan", kepala: {tahun: null}, padanan: isi};
}

describe("kode-tidak-dikenal and kode-lama", () => {
  test.each<{name: string; masukan: BacaanUji[]; banyak: number}>([
    {name: "codes that the nomenclature has", masukan: [anggaran(2026, satu!), nomenklatur(2024, satu!)], banyak: 1},
    {
      name: "codes where there is no nomenclature",
      masukan: [anggaran(2026, "5.05.02.2.01.9999"), padanan({})],
      banyak: 0,
    },
    {
      name: "codes of a bidang that no nomenclature covers",
      masukan: [anggaran(2026, "9.99.02.2.01.9999", "9.99.02.2.01.01"), nomenklatur(2024, satu!)],
      banyak: 0,
    },
    {
      name: "program 01 where the nomenclature lists it for no bidang",
      masukan: [anggaran(2026, "5.05.01.2.01.0001"), nomenklatur(2024, satu!)],
      banyak: 0,
    },
    {
      name: "a code of the older nomenclature in a year when that was in force",
      masukan: [anggaran(2025, satu!), nomenklatur(2024, satu!), nomenklatur(2026, tiga!), padanan({})],
      banyak: 1,
    },
    {
      name: "a code that a nomenclature as young as the crosswalk still has",
      masukan: [anggaran(2026, satu!), nomenklatur(2026, satu!, tiga!), padanan({})],
      banyak: 1,
    },
    {
      name: "a code that stays",
      masukan: [anggaran(2026, satu!), nomenklatur(2024, satu!), padanan({kode_baru: satu!, jenis: "tetap"})],
      banyak: 1,
    },
  ])("say nothing of $name", async ({masukan, banyak}) => {
    const gudang = await gudangOf(masukan);
    for (const aturan of ["kode-lama", "kode-tidak-dikenal"]) {
      expect(await temuanOf(gudang, aturan)).toEqual([]);
      expect(await diperiksa(gudang, aturan)).toBe(banyak);
    }
  });

  test("an unknown code is one note, at the first row of its year", async () => {
    const gudang = await gudangOf([anggaran(2026, satu!, dua!), nomenklatur(2024, satu!), nomenklatur(2027, dua!)]);
    expect(await temuanOf(gudang, "kode-tidak-dikenal")).toMatchObject([{
      tingkat: "peringatan",
      berkas: "pagu-2026.csv",
      baris: 3,
      kode: dua,
      tercetak: dua,
      pesan: expect.stringContaining(`Kode ${dua} pada pagu 2026 tidak ada di nomenklatur 2024 untuk bidang 5.05.`),
    }]);
    expect(await temuanOf(gudang, "kode-lama")).toEqual([]);
  });

  test("where all nomenclatures are younger than the data, the earliest is held against it, and that is said", async () => {
    const gudang = await gudangOf([anggaran(2022, dua!), nomenklatur(2024, satu!), nomenklatur(2027, dua!)]);
    expect((await temuanOf(gudang, "kode-tidak-dikenal"))[0]!.pesan).toMatch(/nomenklatur 2024 \(yang paling awal/);
  });

  test("a two-digit code is told its four-digit one", async () => {
    const gudang = await gudangOf([anggaran(2026, "5.05.02.2.01.01"), nomenklatur(2024, satu!)]);
    expect(await temuanOf(gudang, "kode-lama")).toMatchObject([{kode: "5.05.02.2.01.01"}]);
    expect((await temuanOf(gudang, "kode-lama"))[0]!.pesan).toMatch(/empat angka, 5\.05\.02\.2\.01\.0001\. Tanyakan/);
    expect(await temuanOf(gudang, "kode-tidak-dikenal")).toEqual([]);
  });

  test("a replaced code is told its successors, and is not unknown", async () => {
    const gudang = await gudangOf([
      anggaran(2026, satu!),
      nomenklatur(2026, dua!, tiga!),
      padanan({jenis: "dipecah"}, {jenis: "dipecah", kode_baru: dua!}),
    ]);
    expect((await temuanOf(gudang, "kode-lama"))[0]!.pesan)
      .toMatch(`Kode ${satu} pada pagu 2026 sejak 2026 diganti ${dua}, ${tiga} menurut padanan.`);
    expect(await temuanOf(gudang, "kode-tidak-dikenal")).toEqual([]);
  });
});

describe("padanan-porsi", () => {
  test.each<{name: string; porsi: (number | null)[]}>([
    {name: "no share at all", porsi: [null, null]},
    {name: "shares of 100 %", porsi: [60, 40]},
    {name: "thirds with two decimals", porsi: [33.33, 33.33, 33.33]},
    {name: "some shares within 100 %", porsi: [60, null]},
    {name: "tenths that a double cannot hold", porsi: [0.1, 0.2, 99.7]},
  ])("says nothing of $name", async ({porsi}) => {
    const rows = porsi.map((share, index) => ({porsi: share, kode_baru: `5.05.02.2.01.000${index + 2}`}));
    expect(await temuanOf(await gudangOf([padanan(...rows)]), "padanan-porsi")).toEqual([]);
  });

  test.each<{name: string; porsi: (number | null)[]; jumlah: number}>([
    {name: "too little", porsi: [60, 39], jumlah: 99},
    {name: "too much", porsi: [60, 40.5], jumlah: 100.5},
    {name: "too much already without those not given", porsi: [60, 50, null], jumlah: 110},
  ])("finds $name", async ({porsi, jumlah}) => {
    const rows = porsi.map((share, index) => ({porsi: share, kode_baru: `5.05.02.2.01.000${index + 2}`}));
    expect(await temuanOf(await gudangOf([padanan(...rows)]), "padanan-porsi")).toMatchObject([{
      tingkat: "peringatan",
      berkas: "padanan.csv",
      baris: 2,
      kode: satu,
      nilai_tercetak: jumlah,
      seharusnya: 100,
    }]);
  });
});
