import {describe, expect, test} from "vitest";
import {diperiksa, imported, spj, sub, temuanOf} from "./silangUji.js";

const lain = "5.1.02.01.01.0025";

describe("bulan-lalu-beda", () => {
  test.each([
    {
      name: "a running total that goes on",
      isi: [spj("Januari", [{upgu: [0, 10]}]), spj("Februari", [{upgu: [10, 5]}])],
    },
    {
      name: "a correction in the month's own amount",
      isi: [spj("Januari", [{upgu: [0, 10]}]), spj("Februari", [{upgu: [10, -4]}])],
    },
    {
      name: "a new leaf without spending before",
      isi: [spj("Januari", [{upgu: [0, 10]}]), spj("Februari", [{upgu: [10, 5]}, {rekening: lain, upgu: [0, 7]}])],
    },
    {
      name: "months that are not next to each other",
      isi: [spj("Januari", [{upgu: [0, 10]}]), spj("Maret", [{upgu: [8, 5]}])],
    },
  ])("says nothing of $name", async ({isi}) => {
    const gudang = await imported({"1.csv": isi[0]!, "2.csv": isi[1]!});
    expect(await temuanOf(gudang, "bulan-lalu-beda")).toEqual([]);
  });

  test("is one note per sub kegiatan and file, with the sum of its rekening and the first row", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}, {rekening: lain, upgu: [0, 20]}]),
      "2.csv": spj("Februari", [{upgu: [8, 5]}, {rekening: lain, upgu: [25, 0]}]),
    });
    const [temuan, ...rest] = await temuanOf(gudang, "bulan-lalu-beda");
    expect(rest).toEqual([]);
    expect(temuan).toMatchObject({
      tingkat: "peringatan",
      berkas: "2.csv",
      baris: 10,
      kode: sub,
      nilai_tercetak: 33,
      seharusnya: 30,
      selisih: 3,
    });
    expect(temuan!.pesan).toMatch(/SPJ Februari berjumlah 33,.*SPJ Januari \(1\.csv\) 30: selisih 3, pada 2 rekening/);
    expect(await diperiksa(gudang, "bulan-lalu-beda")).toBe(6);
  });

  test("a leaf that last month's SPJ lacks was 0 there, and one that is gone has lost its sum", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}]),
      "2.csv": spj("Februari", [{rekening: lain, upgu: [10, 5]}]),
    });
    const [temuan] = await temuanOf(gudang, "bulan-lalu-beda");
    expect(temuan).toMatchObject({nilai_tercetak: 10, seharusnya: 10, selisih: 0});
    expect(temuan!.pesan).toMatch(/rinciannya berbeda, pada 2 rekening/);
  });

  test("compares the kinds of spending apart", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}]),
      "2.csv": spj("Februari", [{barjas: [10, 0]}]),
    });
    expect((await temuanOf(gudang, "bulan-lalu-beda")).map(({selisih}) => selisih)).toEqual([0]);
  });

  test.each([
    {name: "a BPP", isi: {judul: ["BENDAHARA PENGELUARAN PEMBANTU"]}},
    {name: "the administratif form", isi: {jenis: "ADMINISTRATIF"}},
  ])("an SPJ of $name is in no series with that of the SKPD", async ({isi}) => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}]),
      "2.csv": spj("Februari", [{upgu: [3, 5]}], isi),
    });
    expect(await temuanOf(gudang, "bulan-lalu-beda")).toEqual([]);
    expect(await diperiksa(gudang, "bulan-lalu-beda")).toBe(0);
  });
});

describe("pagu-berubah", () => {
  const dua = "5.05.01.2.01.0002";

  test("says nothing where the pagu of each sub kegiatan stays, whatever its rekening do", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{anggaran: 100}, {rekening: lain, anggaran: 200}]),
      "2.csv": spj("Februari", [{anggaran: 150}, {rekening: lain, anggaran: 150}]),
    });
    expect(await temuanOf(gudang, "pagu-berubah")).toEqual([]);
    expect(await diperiksa(gudang, "pagu-berubah")).toBe(1);
  });

  test("is a pergeseran where the total stays, with old, new and difference of each", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{anggaran: 100}, {sub: dua, anggaran: 200}]),
      "3.csv": spj("Maret", [{anggaran: 140}, {sub: dua, anggaran: 160}]),
    });
    const temuan = await temuanOf(gudang, "pagu-berubah");
    expect(
      temuan.map((
        {tingkat, berkas, baris, kolom, kode, nilai_tercetak, selisih},
      ) => [tingkat, berkas, baris, kolom, kode, nilai_tercetak, selisih]),
    ).toEqual([["info", "3.csv", 10, "C", sub, 140, 40], ["info", "3.csv", 12, "C", dua, 160, -40]]);
    expect(temuan[0]!.pesan).toBe(
      `Pagu ${sub} 100 pada Januari (1.csv) menjadi 140 pada Maret: bertambah 40. Total pagu SKPD tetap 300: pergeseran.`,
    );
  });

  test("is a perubahan where the total changes, also by a sub kegiatan that comes", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{anggaran: 100}]),
      "2.csv": spj("Februari", [{anggaran: 100}, {sub: dua, anggaran: 50}]),
    });
    const [temuan, ...rest] = await temuanOf(gudang, "pagu-berubah");
    expect(rest).toEqual([]);
    expect(temuan!.pesan).toBe(
      `Pagu ${dua} 0 pada Januari (1.csv) menjadi 50 pada Februari: bertambah 50. Total pagu SKPD berubah dari 100 ` +
        "menjadi 150: perubahan.",
    );
  });
});
