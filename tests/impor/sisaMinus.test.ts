import {describe, expect, test} from "vitest";
import {sisaMinus} from "../../src/impor/aturan/sisaMinus.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import {readOne, sumberOf} from "./bacaan.js";
import {spjCsv} from "./spj/spjCsv.js";

const lembar = {berkas: "uji.csv", lembar: null, baris: []};
const sub = "2.17.01.2.01.0001";
const row = (kunci: string, baris: number, sisa: number | null) => ({
  kunci,
  kode: kunci.replace("/", "."),
  baris,
  nilai: {sisa},
  ditolak: false,
});
const over = (baris: number) => temuanOf("realisasi-lebih-dari-pagu", lembar, {baris, pesan: ""});

describe("sisaMinus(lembar, nodes, {column, overspent})", () => {
  test.each([
    {name: "no row below 0", rows: [row(sub, 1, 0), row(`${sub}/5.1`, 2, null)], overspent: [], expected: []},
    {name: "a leaf below 0", rows: [row(sub, 1, 5), row(`${sub}/5.1`, 2, -3)], overspent: [], expected: [2]},
    {
      name: "its parent follows from it",
      rows: [row(sub, 1, -3), row(`${sub}/5.1`, 2, -3)],
      overspent: [],
      expected: [2],
    },
    {name: "a parent alone", rows: [row(sub, 1, -3), row(`${sub}/5.1`, 2, 3)], overspent: [], expected: [1]},
    {
      name: "an overspent row is named already",
      rows: [row(sub, 1, -3), row(`${sub}/5.1`, 2, -3)],
      overspent: [over(2)],
      expected: [],
    },
    {
      name: "a neighbour of an overspent row",
      rows: [row(`${sub}/5.1`, 1, -1), row(`${sub}/5.2`, 2, -1)],
      overspent: [over(1)],
      expected: [2],
    },
    {
      name: "exchanged columns explain all of them",
      rows: [row(sub, 1, -3)],
      overspent: [temuanOf("kolom-tertukar", lembar, {baris: 1, pesan: ""})],
      expected: [],
    },
  ])("$name", ({rows, overspent, expected}) => {
    const found = sisaMinus(lembar, rows, {column: 13, overspent});
    expect(found.map(({baris}) => baris)).toEqual(expected);
    expect(
      found.every(({aturan, tingkat, kolom}) => aturan === "sisa-minus" && tingkat === "peringatan" && kolom === "N"),
    ).toBe(true);
  });
});

describe("an SPJ", () => {
  const kepala = ["SKPD : DINAS CONTOH", "Tahun Anggaran : 2025", "Bulan : Mei"];
  const leaf = (rekening: string, anggaran: number, ini: number) => ({
    sub,
    rekening,
    anggaran,
    barjas: [0, ini] as [number, number],
  });
  const rekening = ["5.1.02.01.01.0024", "5.1.02.01.01.0026", "5.1.02.04.01.0001"];

  test("an overspent leaf is named once, and no row above it", async () => {
    const csv = spjCsv(kepala, [leaf(rekening[0]!, 100, 150), leaf(rekening[1]!, 10, 10), leaf(rekening[2]!, 10, 10)]);
    const {temuan} = await readOne(csv, {sumber: sumberOf("uji.csv")});
    expect(temuan.map(({aturan, baris}) => [aturan, baris])).toEqual([["realisasi-lebih-dari-pagu", 10]]);
  });

  test("a rest printed below 0 where the sums say otherwise is named beside its formula", async () => {
    const csv = spjCsv(kepala, [leaf(rekening[0]!, 100, 50), leaf(rekening[1]!, 10, 10)]);
    const lines = csv.split("\n");
    lines[9] = lines[9]!.replace(/50$/, "-50");
    const {temuan} = await readOne(lines.join("\n"), {sumber: sumberOf("uji.csv")});
    expect(temuan).toContainEqual(
      expect.objectContaining({aturan: "sisa-minus", baris: 10, kolom: "N", nilai_tercetak: -50}),
    );
    expect(temuan).toContainEqual(expect.objectContaining({aturan: "rumus-kolom-beda", baris: 10, kolom: "N"}));
  });

  test("without JUMLAH no signature is kept, neither as a row nor in a note", async () => {
    const csv = spjCsv(kepala, [leaf(rekening[0]!, 100, 50)]).split("\n").filter((line) =>
      !/^(JUMLAH|Penerimaan|Saldo)/.test(line)
    );
    const named = csv.map((line) => line.replace("Budi;NIP", ";;Budi;NIP")).join("\n");
    expect(named).toContain("Budi");
    const bacaan = await readOne(named, {sumber: sumberOf("uji.csv")});
    expect(bacaan.temuan.map(({aturan}) => aturan)).toEqual(["berkas-terpotong"]);
    expect(JSON.stringify(bacaan)).not.toMatch(/Budi|1960/);
    const headless = await readOne(named.replace("Kode Rekening", ""), {sumber: sumberOf("uji.csv")});
    expect(headless.hitungan).toMatchObject({dibaca: 2, ditolak: 2});
    expect(JSON.stringify(headless)).not.toMatch(/Budi|1960/);
  });
});
