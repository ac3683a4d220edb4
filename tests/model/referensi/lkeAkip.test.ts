import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import {kriteriaLke} from "../../../src/model/referensi/kriteriaLke.js";
import {lkePermenpan88} from "../../../src/model/referensi/lkeAkip.js";

type BarisKriteria = Record<"komponen" | "bobot_komponen" | "subkomponen" | "bobot_subkomponen" | "kriteria", string>;

const csv: BarisKriteria[] = parse(readFileSync("tests/kasus/lke/kriteria.csv"), {columns: true});
const withoutNumber = (text: string) => text.replace(/^\d+\. /, "");

describe("kriteriaLke", () => {
  test("has the 80 criteria of the form in its order, each with its sub-component", () => {
    expect(kriteriaLke.flatMap(({teks, kriteria}) => kriteria.map((k) => [teks, k]))).toEqual(
      csv.map((row) => [withoutNumber(row.subkomponen), withoutNumber(row.kriteria)]),
    );
  });

  test("has 12 sub-components with keys of their own", () => {
    expect(new Set(kriteriaLke.map(({kunci}) => kunci)).size).toBe(12);
  });
});

describe("lkePermenpan88", () => {
  const subKomponen = lkePermenpan88.komponen.flatMap(({nama, bobot, subKomponen}) =>
    subKomponen.map((sub) => ({...sub, komponen: nama, bobot: (bobot * sub.porsi) / 100}))
  );

  test("has the components and weights of the form", () => {
    expect(subKomponen.map(({komponen, bobot}) => [komponen, bobot])).toEqual(
      [...new Map(csv.map((row) => [row.subkomponen, row])).values()].map((row) => [
        withoutNumber(row.komponen),
        Number(row.bobot_subkomponen),
      ]),
    );
    expect(lkePermenpan88.komponen.map(({bobot}) => bobot)).toEqual([30, 30, 15, 25]);
  });

  test("its sub-components are those of the criteria, and their weights make 100", () => {
    expect(subKomponen.map(({kunci, banyakKriteria}) => [kunci, banyakKriteria])).toEqual(
      kriteriaLke.map(({kunci, kriteria}) => [kunci, kriteria.length]),
    );
    expect(subKomponen.map(({nama}) => nama).slice(0, 3)).toEqual(["Keberadaan", "Kualitas", "Pemanfaatan"]);
    expect(subKomponen.reduce((sum, {bobot}) => sum + bobot, 0)).toBe(100);
  });

  test("says where it is from", () => {
    expect(lkePermenpan88).toMatchObject({
      berlakuSejak: "2021",
      sumber: expect.stringContaining("88/2021"),
      kepastian: "T",
    });
  });
});
