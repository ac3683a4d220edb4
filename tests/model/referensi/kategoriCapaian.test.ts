import {describe, expect, test} from "vitest";
import {kategoriPermendagri86} from "../../../src/model/referensi/kategoriCapaian.js";

describe("kategoriPermendagri86", () => {
  test("has the five bands that Tabel 3.1 of the LKjIP 2024 prints", () => {
    expect(kategoriPermendagri86.pita.map(({kategori, bawah, atas}) => [kategori, bawah, atas])).toEqual([
      ["Sangat Tinggi", 91, 100],
      ["Tinggi", 76, 90],
      ["Sedang", 66, 75],
      ["Rendah", 51, 65],
      ["Sangat Rendah", -Infinity, 50],
    ]);
  });

  test("its bands go down and do not overlap; the last one is open below", () => {
    const {pita} = kategoriPermendagri86;
    expect(pita.filter(({bawah, atas}) => bawah > atas)).toEqual([]);
    expect(pita.filter(({atas}, index) => index > 0 && atas >= pita[index - 1]!.bawah)).toEqual([]);
    expect(pita.at(-1)!.bawah).toBe(-Infinity);
  });

  test("says where it is from and since when it holds", () => {
    expect(kategoriPermendagri86).toMatchObject({
      berlakuSejak: expect.stringMatching(/^\d{4}(-\d{2}-\d{2})?$/),
      sumber: expect.stringContaining("86/2017"),
    });
  });
});
