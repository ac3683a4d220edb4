import {describe, expect, test} from "vitest";
import {klasifikasiPergeseran} from "../../src/calc/klasifikasiPergeseran.js";
import {pergeseranPermendagri77} from "../../src/model/referensi/pergeseran.js";
import {tingkatPergeseran} from "../../src/model/skenario.js";
import {kunci} from "./skenario/barisUji.js";
import {harapan, langkah, tidakAda} from "./skenario/matriks.js";

describe("the decision table of pergeseran", () => {
  test.each(tingkatPergeseran)("a move between two lines that differ first in their %s", (tingkat) => {
    const ke = kunci(langkah[tingkat]);
    expect(klasifikasiPergeseran(kunci(), ke)).toEqual({tingkat, ...harapan[tingkat]});
    expect(klasifikasiPergeseran(ke, kunci())).toEqual({tingkat, ...harapan[tingkat]});
  });

  test.each(tingkatPergeseran)("the row %s says since when and on whose word", (tingkat) => {
    const {sumber, berlakuSejak} = pergeseranPermendagri77[tingkat];
    expect(berlakuSejak).toBe("2020");
    expect(sumber).toContain(tingkat === "sumber dana" ? "Lazim dipakai" : "Permendagri 77/2020 Bab VI huruf D");
  });

  test("nothing that is general knowledge is worded as an article", () => {
    const rows = Object.values(pergeseranPermendagri77).filter(({kepastian}) => kepastian === "L");
    expect(rows).toHaveLength(1);
    expect(rows.filter(({sumber}) => /Permendagri|PP \d|UU|Pasal|Ps /.test(sumber))).toEqual([]);
  });

  test("says that the sources differ on who approves an uraian", () => {
    expect(pergeseranPermendagri77.uraian.sumber).toContain("sumber berbeda");
  });
});

describe("klasifikasiPergeseran(dari, ke, aturan)", () => {
  test("from a line to itself is no change", () => {
    expect(klasifikasiPergeseran(kunci(), kunci())).toEqual(tidakAda);
  });

  test.each([
    ["an unknown rekening beside a known one", {rekening: null}, "kelompok"],
    ["a rekening known down to its jenis only", {rekening: "5.1.02"}, "objek"],
    ["an unknown sumber dana beside a known one", {sumberDana: null}, "sumber dana"],
    ["the highest of several differences", {rekening: "5.1.02.02.01.0024", sumberDana: "DAU"}, "objek"],
    ["a longer code of the same sub rincian objek", {rekening: "5.1.02.01.01.0024.1"}, "sub rincian objek"],
    ["no uraian and an empty one", {uraian: ""}, "tidak ada"],
    ["no unit and an empty one", {subSkpd: null}, "tidak ada"],
  ])("judges %s", (_, ubah, tingkat) => {
    expect(klasifikasiPergeseran(kunci(), kunci(ubah)).tingkat).toBe(tingkat);
  });

  test("follows another table", () => {
    const aturan = {
      ...pergeseranPermendagri77,
      uraian: {...pergeseranPermendagri77.uraian, persetujuan: "PPKD" as const, kepastian: "T" as const},
    };
    const found = klasifikasiPergeseran(kunci(), kunci({uraian: "Kertas"}), aturan);
    expect([found.persetujuan, found.kepastian]).toEqual(["PPKD", "T"]);
  });
});
