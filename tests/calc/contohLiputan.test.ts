import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

const files = readdirSync("src/calc", {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".ts"))
  .sort();
const read = (name: string) => readFileSync(`src/calc/${name}`, "utf8");

describe("the examples that contoh.test.ts runs", () => {
  const withExamples = files.filter((name) => read(name).includes("@example"));

  test("are there to be run", () => {
    expect(withExamples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(withExamples)("%s has none that it would pass over, and each calls an export of the file", (name) => {
    const text = read(name);
    const exported = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
    const called = [...text.matchAll(/^ \* @example (\w+)\(.*\)\S* \/\/ \S.*$/gm)].map(([, name]) => name);
    expect(called).toHaveLength(text.split("@example").length - 1);
    expect(called.filter((name) => !exported.includes(name))).toEqual([]);
  });
});

/** The functions of `kontrak.md` 4, whose comments tell everything. */
const kontrak = [
  "serapan",
  "varians",
  "capaian",
  "batasi",
  "kategoriCapaian",
  "predikatAkip",
  "nilaiLhe",
  "nilaiLke",
  "fisikTertimbang",
  "kemajuanRenstra",
  "kemajuanDariAwal",
  "efisiensi",
  "nilaiEfisiensi",
  "deviasiRak",
  "pertumbuhan",
  "cagr",
  "proyeksi",
  "klasifikasiPergeseran",
  "klasifikasiSkenario",
  "terapkanSkenario",
  "periksaSkenario",
  "paguBerlaku",
  "alokasikan",
  "terbilang",
];
/** Takes and gives no quantity. */
const tanpaSatuan = ["klasifikasiPergeseran"];

describe("the doc comments of the functions that src/calc exports", () => {
  const functions = files.filter((name) => !name.includes("/")).flatMap((berkas) =>
    [...read(berkas).matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?^export function (\w+)/gm)]
      .map(([, komentar = "", nama]) => ({nama: nama!, komentar}))
  );

  test.each(functions)("$nama names its source", ({komentar}) => {
    expect(komentar).toMatch(/^ \* Source: \S/m);
  });

  test.each(kontrak)("%s tells its unit, source and edge cases, in that order, and gives an example", (nama) => {
    const {komentar} = functions.find((found) => found.nama === nama)!;
    const parts = [...komentar.matchAll(/^ \* (Unit:|Source:|Edge cases:|@example)/gm)].map(([, part]) => part);
    const unit = tanpaSatuan.includes(nama) ? parts.filter((part) => part === "Unit:") : ["Unit:"];
    expect(parts).toEqual([...unit, "Source:", "Edge cases:", "@example"]);
  });
});
