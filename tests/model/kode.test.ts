import {describe, expect, test} from "vitest";
import {indukProgram, indukRekening, levelProgram, levelRekening} from "../../src/model/kode.js";
import {isTahapan, urutanTahapan} from "../../src/model/tahapan.js";

describe("levelProgram(kode), indukProgram(kode)", () => {
  test.each([
    {kode: "2", level: "urusan", induk: null},
    {kode: "2.17", level: "bidang_urusan", induk: "2"},
    {kode: "2.17.01", level: "program", induk: "2.17"},
    {kode: "2.17.01.2.01", level: "kegiatan", induk: "2.17.01"},
    {kode: "2.17.01.2.01.0001", level: "sub_kegiatan", induk: "2.17.01.2.01"},
    {kode: "2.17.01.2.01.01", level: "sub_kegiatan", induk: "2.17.01.2.01"},
    {kode: "2.17.01.2", level: null, induk: null},
    {kode: "2.17.01.5.01", level: null, induk: null},
    {kode: "", level: null, induk: null},
  ])("$kode is $level below $induk", ({kode, level, induk}) => {
    expect([levelProgram(kode), indukProgram(kode)]).toEqual([level, induk]);
  });
});

describe("levelRekening(kode), indukRekening(kode)", () => {
  test.each([
    {kode: "5", level: "akun", induk: null},
    {kode: "5.1", level: "kelompok", induk: "5"},
    {kode: "5.1.02", level: "jenis", induk: "5.1"},
    {kode: "5.1.02.01", level: "objek", induk: "5.1.02"},
    {kode: "5.1.02.01.01", level: "rincian_objek", induk: "5.1.02.01"},
    {kode: "5.1.02.01.01.0024", level: "sub_rincian_objek", induk: "5.1.02.01.01"},
    {kode: "5.1.2", level: null, induk: "5.1"},
  ])("$kode is $level below $induk", ({kode, level, induk}) => {
    expect([levelRekening(kode), indukRekening(kode)]).toEqual([level, induk]);
  });
});

describe("urutanTahapan(tahapan)", () => {
  test("stages follow one another: murni, pergeseran, perubahan, and what is not named", () => {
    const stages = ["tidak-disebut", "perubahan", "pergeseran-10", "pergeseran-2", "murni"];
    expect([...stages].sort((a, b) => urutanTahapan(a) - urutanTahapan(b)))
      .toEqual(["murni", "pergeseran-2", "pergeseran-10", "perubahan", "tidak-disebut"]);
  });
  test.each([
    ["murni", true],
    ["pergeseran-1", true],
    ["perubahan", true],
    ["tidak-disebut", true],
    ["pergeseran", false],
    ["pergeseran-0", false],
    ["Murni", false],
  ])(
    "%s is a stage: %s",
    (text, expected) => {
      expect(isTahapan(text)).toBe(expected);
    },
  );
});
