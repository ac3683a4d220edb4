import {describe, expect, test} from "vitest";
import {kurvaSerapan} from "../../src/calc/kurvaSerapan.js";
import {type MasukanProyeksiSerapan, proyeksiSerapan} from "../../src/calc/proyeksiSerapan.js";
import {type MetodeSerapan, namaMetodeSerapan, type TitikKurva} from "../../src/model/proyeksi.js";

/** 50 a month in the first half, 150 in the second: 1200 in all. */
const rak = [50, 50, 50, 50, 50, 50, 150, 150, 150, 150, 150, 150];
/** By June earlier years had spent 20, 25 and 30 % of the year. */
const kurva: TitikKurva[] = [{bulan: 6, rata: 25, min: 20, max: 30}, {bulan: 12, rata: 100, min: 100, max: 100}];
const juni: MasukanProyeksiSerapan = {bulan: 6, realisasi: 240, pagu: 1300, rak, kurva};

describe("proyeksiSerapan({bulan, realisasi, pagu, rak, kurva}, {metode})", () => {
  // rak-sisa 240 + 6 * 150 = 1140; rak-rasio 240 / 300 * 1200 = 960; pola 240 / 25 % = 960, from 240 / 30 % = 800 to
  // 240 / 20 % = 1200; laju 240 / 6 * 12 = 480. Median of 480, 960, 960, 1140: 960. Range 480 to 1200.
  test("gives the median of the ways, the range of them all, and each by its name", () => {
    expect(proyeksiSerapan(juni)).toEqual({
      nilai: 960,
      bawah: 480,
      atas: 1200,
      metode: "median",
      terhadapPagu: "tidak melebihi",
      perMetode: [
        {metode: "rak-sisa", nama: "Realisasi ditambah sisa RAK", nilai: 1140, bawah: 1140, atas: 1140},
        {metode: "rak-rasio", nama: "Total RAK dikali realisasi terhadap RAK", nilai: 960, bawah: 960, atas: 960},
        {metode: "pola", nama: "Pola serapan tahun-tahun lalu", nilai: 960, bawah: 800, atas: 1200},
        {metode: "laju", nama: "Laju rata-rata per bulan", nilai: 480, bawah: 480, atas: 480},
      ],
    });
  });

  test.each<[MetodeSerapan, number]>([["rak-sisa", 1140], ["rak-rasio", 960], ["pola", 960], ["laju", 480]])(
    "by %s gives that way's value in the same range",
    (metode, nilai) => {
      expect(proyeksiSerapan(juni, {metode})).toEqual({...proyeksiSerapan(juni), metode, nilai});
    },
  );

  test.each<[string, Partial<MasukanProyeksiSerapan>, string[]]>([
    ["without a RAK", {rak: null}, ["pola", "laju"]],
    ["with a RAK of some months", {rak: rak.with(3, NaN).map((n) => Number.isNaN(n) ? null : n)}, ["pola", "laju"]],
    ["with a RAK that plans nothing so far", {rak: [0, 0, 0, 0, 0, 0, ...rak.slice(6)]}, ["rak-sisa", "pola", "laju"]],
    ["with a RAK that plans less than nothing so far", {rak: [-1, 0, 0, 0, 0, 0, ...rak.slice(6)]}, [
      "rak-sisa",
      "pola",
      "laju",
    ]],
    ["without earlier years", {kurva: []}, ["rak-sisa", "rak-rasio", "laju"]],
    ["with earlier years that lack the month", {bulan: 5}, ["rak-sisa", "rak-rasio", "laju"]],
    ["with a year that had spent nothing by then", {kurva: [{bulan: 6, rata: 10, min: 0, max: 20}]}, [
      "rak-sisa",
      "rak-rasio",
      "laju",
    ]],
  ])("%s uses the ways that have their data", (_, ubah, expected) => {
    expect(proyeksiSerapan({...juni, ...ubah}).perMetode.map(({metode}) => metode)).toEqual(expected);
  });

  test.each<[number | null, string | null]>([
    [null, null],
    [959, "melebihi"],
    [960, "mungkin melebihi"],
    [1199, "mungkin melebihi"],
    [1200, "tidak melebihi"],
  ])("against a pagu of %s says %s, and stays as it is", (pagu, expected) => {
    const {terhadapPagu, nilai, atas} = proyeksiSerapan({...juni, pagu});
    expect([terhadapPagu, nilai, atas]).toEqual([expected, 960, 1200]);
  });

  const bulanBuruk = "Bulan harus 1 sampai 12.";
  const tanpaRealisasi = "Realisasi sampai bulan ini tidak lebih dari 0, jadi belum ada yang dapat diteruskan.";
  const lajuSaja = "RAK setahun penuh dan tahun lalu yang lengkap tidak ada; laju rata-rata saja tidak cukup.";
  test.each<[string, Partial<MasukanProyeksiSerapan>, string]>([
    ["no month gone by", {bulan: 0}, "Tahun ini belum berjalan satu bulan pun."],
    ["a month before January", {bulan: -1}, bulanBuruk],
    ["a month after December", {bulan: 13}, bulanBuruk],
    ["half a month", {bulan: 1.5}, bulanBuruk],
    ["spending that is not known", {realisasi: null}, "Realisasi sampai bulan ini belum diketahui."],
    ["no spending", {realisasi: 0}, tanpaRealisasi],
    ["a reversal", {realisasi: -1}, tanpaRealisasi],
    ["neither RAK nor earlier years", {rak: null, kurva: []}, lajuSaja],
    ["neither RAK nor an earlier year at that month", {rak: [1], bulan: 5}, lajuSaja],
  ])("%s is refused and says why", (_, ubah, alasan) => {
    expect(proyeksiSerapan({...juni, ...ubah}, {metode: "laju"})).toEqual({
      nilai: null,
      bawah: null,
      atas: null,
      perMetode: [],
      metode: "laju",
      terhadapPagu: null,
      alasan,
    });
  });

  test.each<[MetodeSerapan, Partial<MasukanProyeksiSerapan>]>([
    ["pola", {kurva: []}],
    ["rak-sisa", {rak: null}],
    ["rak-rasio", {rak: null}],
  ])("by %s is refused where its data are not there", (metode, ubah) => {
    const {nilai, bawah, alasan} = proyeksiSerapan({...juni, ...ubah}, {metode});
    expect([nilai, bawah]).toEqual([null, null]);
    expect(alasan).toBe(`Cara "${namaMetodeSerapan[metode]}" tidak dapat dipakai: datanya tidak ada.`);
  });

  test("in January already has every way", () => {
    // 30 + 1150; 30 / 50 * 1200; 30 * 12.
    expect(proyeksiSerapan({...juni, bulan: 1, realisasi: 30}).perMetode.map(({nilai}) => nilai)).toEqual([
      1180,
      720,
      360,
    ]);
  });

  test("in December is the spending itself by every way, also above the pagu", () => {
    const full = kurvaSerapan([{tahun: 2025, pagu: 1, kumulatif: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]}]);
    const {nilai, bawah, atas, perMetode, terhadapPagu} = proyeksiSerapan({
      bulan: 12,
      realisasi: 1_234_567.89,
      pagu: 1_000_000,
      rak,
      kurva: full.bulan,
    });
    expect(perMetode).toHaveLength(4);
    for (const value of [nilai, bawah, atas, ...perMetode.map((entry) => entry.nilai)]) {
      expect(value).toBeCloseTo(1_234_567.89, 6);
    }
    expect(terhadapPagu).toBe("melebihi");
  });

  describe("a range without width", () => {
    const tetap = Array<number>(12).fill(100);
    const kurva = (persen: number) => [{bulan: 6, rata: persen, min: persen, max: persen}];
    const catatan = "Semua cara memberi angka yang sama; itu bukan kepastian.";

    test.each<[string, Partial<MasukanProyeksiSerapan>]>([
      ["by an exact RAK", {rak: tetap}],
      ["by an exact RAK and earlier years", {rak: tetap, kurva: kurva(50)}],
      ["to the sen", {rak: tetap, kurva: kurva(50 + 1e-5)}],
      ["in December", {bulan: 12, realisasi: 1200, rak: tetap}],
    ])("%s is said to be no certainty", (_, ubah) => {
      const hasil = proyeksiSerapan({bulan: 6, realisasi: 600, pagu: 2000, rak: null, kurva: [], ...ubah});
      expect([hasil.bawah, hasil.nilai, hasil.atas]).toEqual([1200, 1200, 1200].map((n) => expect.closeTo(n, 2)));
      expect(hasil.catatan).toBe(catatan);
    });

    test.each<[string, Partial<MasukanProyeksiSerapan>]>([
      ["one sen wide", {kurva: kurva(50 + 1e-3)}],
      ["of another pace", {realisasi: 500}],
    ])("is another thing than one %s", (_, ubah) => {
      const hasil = proyeksiSerapan({bulan: 6, realisasi: 600, pagu: 2000, rak: tetap, kurva: [], ...ubah});
      expect(hasil).not.toHaveProperty("catatan");
    });
  });
});
