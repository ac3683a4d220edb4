import {describe, expect, test} from "vitest";
import {kunciBawaan} from "../../src/calc/kunciBawaan.js";
import {type IkatanBaris, lantaiBaris} from "../../src/calc/lantaiBaris.js";

describe("lantaiBaris(ikatan)", () => {
  test.each<{name: string; ikatan: IkatanBaris; lantai: number | null}>([
    {name: "nothing spent or bound", ikatan: {realisasi: 0}, lantai: 0},
    {name: "what is spent", ikatan: {realisasi: 40}, lantai: 40},
    {name: "contracts and bills not yet paid", ikatan: {realisasi: 40, belumDibayar: 25}, lantai: 65},
    {name: "TBP and panjar not yet accounted for", ikatan: {realisasi: 40, belumDipertanggungjawabkan: 3}, lantai: 43},
    {name: "salaries still to pay", ikatan: {realisasi: 80, gaji: {sebulan: 10, sisaPembayaran: 4}}, lantai: 120},
    {name: "all salaries paid", ikatan: {realisasi: 80, gaji: {sebulan: 10, sisaPembayaran: 0}}, lantai: 80},
    {
      name: "all of it",
      ikatan: {
        realisasi: 1,
        belumDibayar: 20,
        belumDipertanggungjawabkan: 300,
        gaji: {sebulan: 2000, sisaPembayaran: 2},
      },
      lantai: 4321,
    },
    {name: "a correction", ikatan: {realisasi: -5, belumDibayar: 20}, lantai: 15},
    {name: "sen", ikatan: {realisasi: 0.1, belumDibayar: 0.2}, lantai: 0.3},
    {name: "unknown realisasi", ikatan: {realisasi: null, belumDibayar: 20}, lantai: null},
    {name: "unknown contracts", ikatan: {realisasi: 40, belumDibayar: null}, lantai: null},
    {name: "unknown TBP", ikatan: {realisasi: 40, belumDipertanggungjawabkan: null}, lantai: null},
    {name: "unknown salaries", ikatan: {realisasi: 40, gaji: {sebulan: null, sisaPembayaran: 4}}, lantai: null},
  ])("$name", ({ikatan, lantai}) => {
    expect(lantaiBaris(ikatan)).toBe(lantai);
  });

  test.each([-1, 1.5, NaN, Infinity])("refuses %s salaries still to pay", (sisaPembayaran) => {
    const run = () => lantaiBaris({realisasi: 0, gaji: {sebulan: 10, sisaPembayaran}});
    expect(run).toThrow(RangeError);
    expect(run).toThrow(`lantaiBaris: sisaPembayaran is ${sisaPembayaran}; expected a whole number of at least 0`);
  });
});

describe("kunciBawaan({rekening, terkunci})", () => {
  test.each([
    {name: "belanja pegawai", rekening: "5.1.01", kunci: true},
    {name: "below belanja pegawai", rekening: "5.1.01.01.01.0001", kunci: true},
    {name: "belanja barang dan jasa", rekening: "5.1.02.01.01.0024", kunci: false},
    {name: "a code that only begins alike", rekening: "5.1.011", kunci: false},
    {name: "the kelompok above", rekening: "5.1", kunci: false},
    {name: "an unknown rekening", rekening: null, kunci: false},
    {name: "belanja pegawai unlocked on purpose", rekening: "5.1.01.01.01.0001", terkunci: false, kunci: false},
    {name: "another line locked on purpose", rekening: "5.1.02.01.01.0024", terkunci: true, kunci: true},
  ])("$name: $kunci", ({rekening, terkunci, kunci}) => {
    expect(kunciBawaan({rekening, terkunci})).toBe(kunci);
  });
});
