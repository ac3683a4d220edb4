import {describe, expect, test} from "vitest";
import {readOne} from "../bacaan.js";
import {spjCsv} from "./spjCsv.js";

const sub = "1.01.01.2.06.0001";
const csv = spjCsv(["SKPD : 1.01.0.00.0.00.01.0000 DINAS", "Tahun Anggaran : 2026", "Bulan : Maret"], [
  {sub, rekening: "5.1.02.01.01.0024", anggaran: 1000, barjas: [100, 50], upgu: [20, 10]},
  {sub, rekening: "5.1.02.01.01.0026", anggaran: 2000, upgu: [200, 5]},
  {sub: "1.01.01.2.06.0002", rekening: "5.1.02.01.01.0024", anggaran: 500, upgu: [1, 1]},
]);
const buruk = "5.1.02.01.01.00X4;Belanja";
const read = async (text: string) => (await readOne(text)).temuan;
const where = (temuan: Awaited<ReturnType<typeof read>>) =>
  temuan.map(({aturan, baris, kolom}) => [aturan, baris, kolom]);

describe("a rejected leaf of an SPJ", () => {
  const rusak = csv.replace("5.1.02.01.01.0024;Belanja", buruk);

  test("is one note at its cell and one at each row of sums that misses it", async () => {
    const temuan = await read(rusak);
    expect(where(temuan)).toEqual([
      ["sel-buruk", 10, "A"],
      ["induk-beda-anak", 9, "C"],
      ["total-beda", 14, "C"],
    ]);
    expect(temuan.slice(1).map(({selisih}) => selisih)).toEqual([1000, 1000]);
    expect(temuan[2]!.pesan).toMatchInlineSnapshot(
      `"Jumlah Anggaran pada baris JUMLAH tertulis 3.500, sedangkan jumlah 2 baris rincian 2.500: selisih 1.000 (baris 10 tidak dapat dibaca; begitu juga 8 kolom lain pada baris ini)."`,
    );
  });

  test("of which an amount cannot be read is the same", async () => {
    const temuan = await read(
      csv.replace("Belanja 5.1.02.01.01.0024;1.000;0;0;0;100;50", "Belanja;1.000;0;0;0;100;5x"),
    );
    expect(where(temuan)).toEqual([
      ["sel-buruk", 10, "H"],
      ["induk-beda-anak", 9, "C"],
      ["total-beda", 14, "C"],
    ]);
  });

  test("explains only what it amounts to: another difference of the same row stays a note", async () => {
    const temuan = await read(rusak.replace(/\nJUMLAH;;3\.500;0;0;0;100/, "\nJUMLAH;;3.500;0;0;0;107"));
    expect(where(temuan)).toEqual([
      ["sel-buruk", 10, "A"],
      ["induk-beda-anak", 9, "C"],
      ["rumus-kolom-beda", 14, "G"],
      ["total-beda", 14, "C"],
      ["total-beda", 14, "G"],
    ].filter(([aturan]) => aturan !== "rumus-kolom-beda"));
    expect(temuan.at(-1)).toMatchObject({nilai_tercetak: 107, seharusnya: 0, selisih: 107});
  });

  test("is not blamed for what differs elsewhere", async () => {
    const temuan = await read(
      rusak.replace(`1.01.01.2.06.0002;Sub kegiatan 1.01.01.2.06.0002;500`, "1.01.01.2.06.0002;S;501"),
    );
    const lain = temuan.find(({aturan, baris}) => aturan === "induk-beda-anak" && baris === 12)!;
    expect(lain).toMatchObject({aturan: "induk-beda-anak", selisih: 1});
    expect(lain.pesan).not.toMatch(/tidak dapat dibaca/);
  });

  test("two of them are one note in JUMLAH, and both are named", async () => {
    const tiga = ["24", "25", "26"].map((akhir, index) => ({
      sub,
      rekening: `5.1.02.01.01.00${akhir}`,
      anggaran: 100 * (index + 1),
      upgu: [index, 1] as [number, number],
    }));
    const kepala = ["SKPD : 1.01.0.00.0.00.01.0000 DINAS", "Tahun Anggaran : 2026", "Bulan : Maret"];
    const temuan = await read(spjCsv(kepala, tiga).replace("0024;Belanja", "00X4;B").replace("0025;Belanja", "00X5;B"));
    const total = temuan.filter(({aturan}) => aturan === "total-beda");
    expect(where(total)).toEqual([["total-beda", 13, "C"]]);
    expect(total[0]!.pesan).toContain("(baris 10, 11 tidak dapat dibaca; begitu juga");
  });

  test("a repeated code that the sums count explains them, too", async () => {
    const ganda = csv.replace("5.1.02.01.01.0026;Belanja", "5.1.02.01.01.0024;Belanja");
    expect(where(await read(ganda))).toEqual([
      ["baris-ganda", 11, "A"],
      ["induk-beda-anak", 9, "C"],
      ["total-beda", 14, "C"],
    ]);
  });
});

describe("names below an SPJ without JUMLAH", () => {
  const tanpa = csv.slice(0, csv.indexOf("\nJUMLAH"));

  test.each([
    {name: "numbered, with NIP", kaki: "1.;BUDI SANTOSO;198001012005011001"},
    {name: "numbered, NIP with spaces", kaki: "1;BUDI SANTOSO;19800101 200501 1 001"},
    {name: "numbered, with an account", kaki: "1.;BUDI SANTOSO;0123456789"},
    {name: "numbered, in the cell of the number", kaki: "1. BUDI SANTOSO;;"},
    {name: "numbered like a code", kaki: "1.1;BUDI SANTOSO;NIP 198001012005011001"},
  ])("$name: no row of the table, stored nowhere", async ({kaki}) => {
    const bacaan = await readOne(`${tanpa}\nKepala Dinas;;\nBUDI SANTOSO;;\nNIP 198001012005011001;;\n${kaki}`);
    expect(bacaan.temuan.map(({aturan}) => aturan)).toEqual(["berkas-terpotong"]);
    expect(bacaan.ditolak).toEqual([]);
    expect(JSON.stringify(bacaan)).not.toMatch(/BUDI|19800101|0123456789/);
  });

  test("a broken last row with an amount is a row all the same", async () => {
    const {temuan, ditolak} = await readOne(
      tanpa.replace("5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;500", "5.l.02.01;Belanja;500"),
    );
    expect(temuan.map(({aturan, baris}) => [aturan, baris])).toContainEqual(["sel-buruk", 13]);
    expect(ditolak.map(({baris}) => baris)).toEqual([13]);
  });

  test("a NIP in the cell of a code is not repeated", async () => {
    const bacaan = await readOne(csv.replace("5.1.02.01.01.0024;", "BUDI SANTOSO NIP 198001012005011001;"));
    expect(bacaan.temuan[0]).toMatchObject({aturan: "sel-buruk", baris: 10, tercetak: "(memuat NIP)"});
    expect(JSON.stringify(bacaan)).not.toMatch(/BUDI|19800101/);
  });
});
