import {describe, expect, test} from "vitest";
import {kunciBaris, sebutBaris} from "../../../src/calc/skenario/kunciBaris.js";
import type {KunciBaris} from "../../../src/model/skenario.js";

const penuh = {
  skpd: "Dinas Contoh",
  subSkpd: "UPTD Pasar",
  subKegiatan: "2.17.01.2.01.0001",
  rekening: "5.1.02.01.01.0024",
  sumberDana: "PAD",
  uraian: "Kertas",
};

describe("kunciBaris(baris)", () => {
  test("what is null, left out or empty is the same line", () => {
    const kosong: KunciBaris = {skpd: "Dinas", subKegiatan: "1", rekening: "", sumberDana: ""};
    const lain = [
      {...kosong, subSkpd: "", uraian: ""},
      {...kosong, subSkpd: null, uraian: null, rekening: null, sumberDana: null},
    ];
    expect(lain.map(kunciBaris)).toEqual([kunciBaris(kosong), kunciBaris(kosong)]);
  });

  test.each(Object.keys(penuh))("another %s is another line", (nama) => {
    expect(kunciBaris({...penuh, [nama]: "lain"})).not.toBe(kunciBaris(penuh));
  });

  test("parts that only read alike when put together are other lines", () => {
    expect(kunciBaris({...penuh, sumberDana: "PAD,", uraian: "x"}))
      .not.toBe(kunciBaris({...penuh, sumberDana: "PAD", uraian: ",x"}));
  });

  test("an amount, a floor or a lock makes no other line", () => {
    expect(kunciBaris({...penuh, ...{nilai: 5, lantai: 3, terkunci: true}})).toBe(kunciBaris(penuh));
  });
});

describe("sebutBaris(baris)", () => {
  test("names all parts in their order", () => {
    expect(sebutBaris(penuh))
      .toBe("Dinas Contoh · UPTD Pasar · 2.17.01.2.01.0001 · 5.1.02.01.01.0024 · PAD · Kertas");
  });

  test("leaves out what is not known", () => {
    expect(sebutBaris({skpd: "Dinas", subKegiatan: "1", rekening: null, sumberDana: null})).toBe("Dinas · 1");
  });
});
