import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readOne, sumberOf} from "../bacaan.js";
import {csvRusak} from "../csvRusak.js";
import {expectAddsUp} from "../hitungan.js";
import {csvRak as csv, rakCsv as plain, rekening, sub, sumberRak as sumber} from "./rakUji.js";

describe("a RAK that does not add up", () => {
  const row = (change: (cells: (string | number)[]) => void) => {
    const cells = [`${sub}.${rekening}`, "ATK", 120, 120, ...Array(12).fill(10)];
    change(cells);
    return plain([cells]);
  };
  test.each([
    {
      name: "months that are not the total",
      csv: row((c) => c[5] = 11),
      temuan: [{
        aturan: "rak-total-beda",
        tingkat: "galat",
        baris: 4,
        kolom: "D",
        nilai_tercetak: 120,
        seharusnya: 121,
      }],
    },
    {
      name: "a total that is not the pagu",
      csv: row((c) => c[2] = 150),
      temuan: [{aturan: "rak-beda-pagu", tingkat: "peringatan", baris: 4, kolom: "D", seharusnya: 150, selisih: -30}],
    },
    {
      name: "a row that is cut",
      csv: row((c) => c.length = 9),
      temuan: [{
        aturan: "rak-total-beda",
        baris: 4,
        kolom: "D",
        seharusnya: 50,
        pesan: expect.stringContaining("7 bulan kosong"),
      }],
    },
    {
      name: "text in a month",
      csv: row((c) => c[6] = "sepuluh"),
      temuan: [{
        aturan: "sel-buruk",
        baris: 4,
        kolom: "G",
        tercetak: "sepuluh",
        pesan: expect.stringContaining("Maret"),
      }],
    },
    {
      name: "no title over a month",
      csv: row(() => {}).replace("Maret", ""),
      temuan: [{aturan: "kepala-tidak-ada", baris: 3, kolom: "G", pesan: expect.stringContaining("Maret")}],
    },
    {
      name: "no year",
      csv: row(() => {}).replace("Tahun Anggaran : 2025\n", ""),
      temuan: [{aturan: "periode-tidak-diketahui"}],
    },
  ])("$name is found at its place", async ({csv, temuan}) => {
    const bacaan = await readOne(csv, {sumber: sumberOf("uji.csv", {tahun: null})});
    expect(bacaan.temuan).toEqual(temuan.map((isi) => expect.objectContaining(isi)));
    expectAddsUp(bacaan.hitungan);
  });

  test.each([
    {name: "PER BULAN", dari: "102.500.000;107.500.000", ke: "102.500.001;107.500.000", baris: 16, kolom: "G"},
    {
      name: "PER TRIWULAN",
      dari: "PER TRIWULAN;;1.342.500.000;1.342.500.000;307.500.000",
      ke: "PER TRIWULAN;;1.342.500.000;1.342.500.000;307.500.001",
      baris: 17,
      kolom: "E",
    },
    {
      name: "PER SEMESTER",
      dari: "PER SEMESTER;;1.342.500.000",
      ke: "PER SEMESTER;;1.342.500.001",
      baris: 18,
      kolom: "C",
    },
  ])("JUMLAH ALOKASI KAS $name is compared with the leaves", async ({name, dari, ke, baris, kolom}) => {
    const lines = csv.split("\n");
    const index = lines.findIndex((line) => line.includes(name));
    expect(lines[index]).toContain(dari);
    lines[index] = lines[index]!.replace(dari, ke);
    const {temuan} = await readOne(lines.join("\n"), {sumber});
    expect(temuan).toEqual([expect.objectContaining({aturan: "total-beda", baris, kolom, selisih: 1})]);
  });

  test("without its total rows the printed form is cut off", async () => {
    const lines = csv.split("\n").slice(0, 15);
    expect((await readOne(lines.join("\n"), {sumber})).temuan).toEqual([
      expect.objectContaining({aturan: "berkas-terpotong", baris: 15}),
    ]);
  });
});

test("whatever is cut or overwritten, every row is counted once and nothing throws", async () => {
  await fc.assert(
    fc.asyncProperty(csvRusak(csv, 15, ["", "x", "-1", "5.1", "JUMLAH", "1,5,5"]), async (changed) => {
      const bytes = new TextEncoder().encode(changed);
      const bacaan = await readOne(bytes, {sumber});
      expectAddsUp(bacaan.hitungan);
    }),
    {numRuns: 60},
  );
});
