import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {readAll} from "../impor/bacaan.js";
import {readSumber} from "../../src/impor/sumber.js";
import {isTahapan} from "../../src/model/tahapan.js";
import {bacaLembar, barisBernama, daftarBerkas, tulisContoh} from "./contohBerkas.js";

let folder: string;
let dinasDua: string;
beforeAll(async () => {
  folder = await tulisContoh({tahun: [2021, 2022, 2023, 2024, 2025, 2026]});
  dinasDua = await tulisContoh({tahun: [2026], opd: 2});
});

function sidik(dir: string): Map<string, string> {
  return new Map(
    daftarBerkas(dir).map((berkas) => [
      berkas,
      createHash("sha256").update(readFileSync(join(dir, berkas))).digest("hex"),
    ]),
  );
}

describe("npm run contoh", () => {
  test.each([{kotor: false}, {kotor: true}])("the same seed gives the same bytes (kotor: $kotor)", async ({kotor}) => {
    const [satu, dua] = [await tulisContoh({tahun: [2026], kotor}), await tulisContoh({tahun: [2026], kotor})];
    expect(sidik(satu)).toEqual(sidik(dua));
    expect(sidik(satu).size).toBeGreaterThan(10);
  });

  test("another seed gives other bytes in every export of figures", async () => {
    const [satu, dua] = [await tulisContoh({tahun: [2026]}), await tulisContoh({tahun: [2026], benih: 8})];
    const lain = sidik(dua);
    const sama = [...sidik(satu)].filter(([berkas, hash]) => lain.get(berkas) === hash).map(([berkas]) => berkas);
    expect(sama).toEqual(["kinerja/indikator.csv", "kinerja/target.csv", "sumber.csv"]);
  });

  test("the figures of a year do not depend on which other years and agencies are written", () => {
    const satu = sidik(folder);
    const dua = sidik(dinasDua);
    for (const berkas of ["spj/spj-fungsional-2026.xlsx", "dpa/rekap-pagu-2026.xlsx"]) {
      expect(dua.get(berkas)).toBe(satu.get(berkas));
    }
  });

  test("six years of one agency are few and small files", () => {
    const berkas = daftarBerkas(folder);
    expect(berkas.length).toBeLessThan(40);
    const besar = berkas.reduce((sum, nama) => sum + readFileSync(join(folder, nama)).length, 0);
    expect(besar).toBeLessThan(3_000_000);
  });
});

describe("what every file says about itself", () => {
  test.each([{kotor: false}, {kotor: true}])(
    "each table carries the word SIMULASI (kotor: $kotor)",
    async ({kotor}) => {
      const dir = kotor ? await tulisContoh({tahun: [2022, 2023], kotor}) : folder;
      for (const berkas of daftarBerkas(dir).filter((nama) => nama.endsWith(".xlsx") || !kotor)) {
        for (const {lembar, baris} of await bacaLembar(dir, berkas)) {
          const said = baris.some((row) => row.some((sel) => /\bSIMULASI\b/.test(String(sel))));
          expect({berkas, lembar, said}).toEqual({berkas, lembar, said: true});
        }
      }
    },
  );

  test("none has the name or the code of the real agency, or its bidang urusan", async () => {
    for (const dir of [folder, dinasDua]) {
      for (const berkas of daftarBerkas(dir)) {
        const text = (await bacaLembar(dir, berkas)).flatMap(({baris}) => baris.flat()).join("\n");
        expect(text).not.toMatch(/2\.17\.|koperasi|umkm|indragiri/i);
      }
    }
  });

  test("sumber.csv lists each file once per sheet or as a whole, as simulasi, in words that the import knows", async () => {
    for (const dir of [folder, dinasDua]) {
      const [lembar] = await bacaLembar(dir, "sumber.csv");
      const rows = barisBernama(lembar!);
      expect(new Set(rows.map(({asal}) => asal))).toEqual(new Set(["simulasi"]));
      expect([...new Set(rows.map(({berkas}) => String(berkas)))].sort())
        .toEqual(daftarBerkas(dir).filter((nama) => nama !== "sumber.csv"));
      expect(rows.map(({tahapan}) => String(tahapan)).filter((t) => t !== "" && !isTahapan(t))).toEqual([]);
      expect(readSumber({berkas: "sumber.csv", lembar: null, baris: lembar!.baris}).temuan).toEqual([]);
    }
  });
});

describe("the project's own reader", () => {
  test.each([2021, 2022, 2023, 2026])("reads the SPJ fungsional of %i without a note", async (tahun) => {
    const berkas = `spj/spj-fungsional-${tahun}.xlsx`;
    const [lembar] = await bacaLembar(folder, "sumber.csv");
    const {baris} = readSumber({berkas: "sumber.csv", lembar: null, baris: lembar!.baris});
    const bacaan = await readAll(readFileSync(join(folder, berkas)), berkas, baris);
    expect(bacaan.flatMap(({temuan}) => temuan)).toEqual([]);
    expect(bacaan.map(({bagian: [kepala]}) => [kepala?.tahun, kepala?.bulan, kepala?.skpd, kepala?.asal]))
      .toEqual(bacaan.map((_, index) => [tahun, index + 1, "9.99.0.00.0.00.01.0000", "simulasi"]));
    expect(bacaan).toHaveLength(tahun === 2026 ? 9 : 12);
  });

  test.each(["bpp", "administratif"])("knows the SPJ %s as one that is compared", async (nama) => {
    const berkas = `spj/spj-${nama}-2025-06.xlsx`;
    const [bacaan] = await readAll(readFileSync(join(folder, berkas)), berkas, []);
    expect(bacaan!.temuan.map(({aturan}) => aturan)).toEqual([]);
    expect(bacaan!.bagian[0]).toMatchObject({
      lingkup: nama === "bpp" ? "BPP" : "SKPD",
      administratif: nama === "administratif",
      bulan: 6,
    });
  });
});
