import {describe, expect, test} from "vitest";
import type {KelompokSpj} from "../../../src/impor/spj/kelompokSpj.js";
import {completeRincian} from "../../../src/impor/spj/spjRincian.js";

const kelompok: KelompokSpj[] = [
  {judul: "A", jenis: "LS Gaji", lalu: "a_lalu", ini: ["a_ini"], sampai: "a_sampai"},
  {judul: "B", jenis: null, lalu: "b_lalu", ini: ["b_ls", "b_gu"], sampai: "b_sampai"},
];
const kosong = {
  anggaran: 100,
  a_lalu: null,
  a_ini: null,
  a_sampai: null,
  b_lalu: null,
  b_ls: null,
  b_gu: null,
  b_sampai: null,
  jumlah: null,
  sisa: null,
};

describe("completeRincian(stated, kelompok, {wajib})", () => {
  test.each([
    {name: "nothing stated stays so", isi: {}, nilai: {jumlah: null, sisa: null}, kurang: []},
    {
      name: "sums follow from their parts",
      isi: {a_lalu: 10, a_ini: -4, b_lalu: 1, b_ls: 2, b_gu: 3},
      nilai: {a_sampai: 6, b_sampai: 6, jumlah: 12, sisa: 88},
      kurang: [],
    },
    {
      name: "this month follows from the two running totals",
      isi: {a_lalu: 10, a_sampai: 15},
      nilai: {a_ini: 5, jumlah: 15, sisa: 85},
      kurang: [],
    },
    {
      name: "what is split over two columns cannot follow from one sum",
      isi: {b_lalu: 10, b_sampai: 15},
      nilai: {b_ls: null, b_gu: null, jumlah: 15},
      kurang: [],
    },
    {
      name: "what is stated is not replaced",
      isi: {a_sampai: 5, jumlah: 6, sisa: 7},
      nilai: {jumlah: 6, sisa: 7},
      kurang: [],
    },
    {name: "half of a sum is missed at its cell", isi: {a_lalu: 10}, nilai: {a_sampai: null}, kurang: ["a_ini"]},
    {
      name: "one of two parts is missed at its cell",
      isi: {b_lalu: 1, b_ls: 2},
      nilai: {b_sampai: null},
      kurang: ["b_gu"],
    },
    {
      name: "a leaf without a budget",
      isi: {anggaran: null, a_sampai: 5},
      nilai: {jumlah: 5, sisa: null},
      kurang: ["anggaran"],
    },
    {name: "sen add up without rests", isi: {a_lalu: 0.1, a_ini: 0.2}, nilai: {a_sampai: 0.3}, kurang: []},
  ])("$name", ({isi, nilai, kurang}) => {
    const result = completeRincian({...kosong, ...isi}, kelompok);
    expect(result.nilai).toMatchObject(nilai);
    expect(result.kurang.map(({nama}) => nama)).toEqual(kurang);
  });

  test("a group that the layout has a line for must be stated", () => {
    const {kurang} = completeRincian(kosong, kelompok, {wajib: ({judul}) => judul === "A"});
    expect(kurang).toEqual([{nama: "a_sampai", pesan: 'Baris "A" rekening ini tidak ada.'}]);
  });
});
