import {describe, expect, test} from "vitest";
import {type AspekImplementasi, nilaiImplementasi} from "../../src/calc/nilaiImplementasi.js";
import {nilaiEfisiensi} from "../../src/calc/nilaiEfisiensi.js";
import {implementasiPusat, nilaiEfisiensiPusat} from "../../src/model/referensi/kinerjaAnggaran.js";

describe("nilaiEfisiensi(e)", () => {
  test.each([
    {name: "nothing saved is half", e: 0, nilai: 50},
    {name: "10 % saved", e: 10, nilai: 75},
    {name: "10 % more spent", e: -10, nilai: 25},
    {name: "at the upper limit", e: 20, nilai: 100},
    {name: "just below the upper limit", e: 19.9, nilai: 99.75},
    {name: "beyond the upper limit", e: 20.1, nilai: 100},
    {name: "at the lower limit", e: -20, nilai: 0},
    {name: "just above the lower limit", e: -19.9, nilai: 0.25},
    {name: "beyond the lower limit", e: -20.1, nilai: 0},
    {name: "the report that printed 235", e: 74.03, nilai: 100},
  ])("$name: $e is $nilai", ({e, nilai}) => expect(nilaiEfisiensi(e)).toBeCloseTo(nilai, 10));

  test("other limits take the place of the default", () => {
    expect(nilaiEfisiensi(30, {...nilaiEfisiensiPusat, batas: 40, tengah: 60})).toBe(105);
  });
});

describe("nilaiImplementasi(aspek)", () => {
  const aspek = {penyerapan: 95.53, konsistensi: 99.61, capaianKeluaran: 99.72, efisiensi: 59.98};

  test("gives the 87,93 that the Puslatbang KMP LAN printed for 2021", () => {
    expect(nilaiImplementasi(aspek)).toBeCloseTo(87.9279, 4);
  });

  test.each([["penyerapan", 9.7], ["konsistensi", 18.2], ["capaianKeluaran", 43.5], ["efisiensi", 28.6]] as const)(
    "%s alone is worth %d, and is needed",
    (nama, bobot) => {
      const none = {penyerapan: 0, konsistensi: 0, capaianKeluaran: 0, efisiensi: 0};
      expect(nilaiImplementasi({...none, [nama]: 100})).toBeCloseTo(bobot, 10);
      expect(nilaiImplementasi({...aspek, [nama]: null} as AspekImplementasi)).toBeNull();
    },
  );

  test("other weights take the place of the default", () => {
    const bobot = {penyerapan: 100, konsistensi: 0, capaianKeluaran: 0, efisiensi: 0};
    expect(nilaiImplementasi(aspek, {...implementasiPusat, bobot})).toBe(95.53);
  });
});

describe("the records of the central government's budget performance", () => {
  test("the weights make 100 and are marked as recomputed", () => {
    expect(Object.values(implementasiPusat.bobot).reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 10);
    expect(implementasiPusat).toMatchObject({
      berlakuSejak: "2021",
      kepastian: "H",
      sumber: expect.stringContaining("Puslatbang KMP LAN 2021"),
    });
  });

  test("the limits of the efficiency are marked as general knowledge", () => {
    expect(nilaiEfisiensiPusat).toMatchObject({
      berlakuSejak: "2019",
      kepastian: "L",
      sumber: expect.stringContaining("lazim dipakai"),
    });
  });
});
