import {describe, expect, test} from "vitest";
import {selisihBaris} from "../../../src/calc/skenario/selisihBaris.js";
import {baris, rekening} from "./barisUji.js";

describe("selisihBaris(sebelum, setelah)", () => {
  test("gives the codes of a line that differs, one for each level, and by how much", () => {
    const lengkap = {subSkpd: "UPTD Pasar", uraian: "Kertas"};
    expect(selisihBaris([baris({...lengkap, nilai: 0.3})], [baris({...lengkap, nilai: 0.1})])).toEqual([{
      jalan: [
        "Dinas Contoh",
        "UPTD Pasar",
        "2.17.01",
        "2.17.01.2.01",
        "2.17.01.2.01.0001",
        "5.1",
        "5.1.02",
        "5.1.02.01",
        "5.1.02.01.01",
        "5.1.02.01.01.0024",
        "PAD",
        "Kertas",
      ],
      selisih: -0.2,
    }]);
  });

  test("gives no line whose sum stays", () => {
    const setelah = [baris({nilai: 40}), baris({nilai: 60}), baris({...rekening("0025"), nilai: 5})];
    expect(selisihBaris([baris()], setelah).map(({selisih}) => selisih)).toEqual([5]);
  });
});
