import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import {readOne, tabel37} from "../bacaan.js";

const text = new TextDecoder().decode(tabel37).replaceAll("\r\n", "\n");
const lines = text.trimEnd().split("\n");
const rows: string[][] = parse(tabel37, {relax_column_count: true});

const tabel = (...rows: string[]) => ["kode,level,nama,anggaran,realisasi,persen_capaian_tercetak", ...rows].join("\n");
const toCsv = (table: string[][]) =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
const replaceLine = (index: number, change: (line: string) => string) =>
  lines.map((line, i) => (i === index ? change(line) : line)).join("\n");

describe("damaged copies", () => {
  const swapped = rows.map((
    row,
    i,
  ) => (i === 0 ? row : row.map((cell, j) => (j === 5 ? row[6]! : j === 6 ? row[5]! : cell))));
  test.each([
    {
      name: "cut inside a row",
      bytes: () => text.slice(0, text.indexOf("290400000") + 4),
      expected: {aturan: "berkas-terpotong", baris: 19},
    },
    {
      name: "cut inside a quoted cell",
      bytes: () => text.slice(0, text.indexOf("Sumber Daya Air")),
      expected: {aturan: "berkas-terpotong", baris: 23},
    },
    {
      name: "cut after the last amount of a program",
      bytes: () => text.slice(0, text.indexOf(',"82,87"')),
      expected: {aturan: "berkas-terpotong", baris: 29},
    },
    {
      name: "cut after the last printed percentage",
      bytes: () => text.slice(0, text.lastIndexOf(",Tabel")),
      expected: {aturan: "berkas-terpotong", baris: 57},
    },
    {name: "cut inside the header", bytes: () => text.slice(0, 85), expected: {aturan: "berkas-terpotong", baris: 1}},
    {
      name: "cut inside a program",
      bytes: () => lines.slice(0, 20).join("\n"),
      expected: {aturan: "induk-beda-anak", baris: 2, kolom: "F", kode: "2.17.01"},
    },
    {
      name: "cut before the last sub kegiatan",
      bytes: () => lines.slice(0, -1).join("\n"),
      expected: {aturan: "berkas-terpotong", baris: 56, kode: "2.17.08.2.01"},
    },
    {
      name: "anggaran and realisasi exchanged",
      bytes: () => toCsv(swapped),
      expected: {aturan: "kolom-tertukar", baris: 1, kolom: "F"},
    },
    {
      name: "text in an amount",
      bytes: () => replaceLine(3, (l) => l.replace("118942300", "118942300x")),
      expected: {aturan: "sel-buruk", baris: 4, kolom: "F", tercetak: "118942300x"},
    },
    {
      name: "an empty amount",
      bytes: () => replaceLine(3, (l) => l.replace("109549740", "")),
      expected: {aturan: "sel-buruk", baris: 4, kolom: "G", tercetak: ""},
    },
    {
      name: "a broken code",
      bytes: () => replaceLine(3, (l) => l.replace("2.17.01.2.01.0001", "2.17.1.2")),
      expected: {aturan: "sel-buruk", baris: 4, kolom: "A"},
    },
    {
      name: "a level that is not the code's",
      bytes: () => replaceLine(3, (l) => l.replace("sub_kegiatan", "program")),
      expected: {aturan: "sel-buruk", baris: 4, kolom: "B"},
    },
    {
      name: "text in the printed percentage",
      bytes: () => replaceLine(3, (l) => l.replace(",100,", ",seratus,")),
      expected: {aturan: "sel-buruk", baris: 4, kolom: "H"},
    },
    {
      name: "a row twice",
      bytes: () => [...lines, lines[3]].join("\n"),
      expected: {aturan: "baris-ganda", baris: 58, kode: "2.17.01.2.01.0001"},
    },
    {
      name: "a parent that is not its children's sum",
      bytes: () => replaceLine(2, (l) => l.replace("192367700", "192367701")),
      expected: {aturan: "induk-beda-anak", baris: 3, kode: "2.17.01.2.01", selisih: 1},
    },
  ])("$name is found at its place", async ({bytes, expected}) => {
    const reading = await readOne(bytes());
    expect(reading.temuan).toContainEqual(expect.objectContaining({...expected, tingkat: "galat"}));
    const {dibaca, diterima, induk, dikecualikan, ditolak} = reading.hitungan;
    expect(diterima + induk + dikecualikan + ditolak).toBe(dibaca);
  });

  test.each(["kode", "level", "nama", "anggaran", "realisasi", "persen_capaian_tercetak"])(
    "an emptied header cell over %s is found, and no row is read",
    async (title) => {
      const reading = await readOne(replaceLine(0, (line) => line.replace(new RegExp(`\\b${title}\\b`), "")));
      const column = "ABCDEFGH"[rows[0]!.indexOf(title)];
      expect(reading.temuan).toEqual([
        expect.objectContaining({
          aturan: "kepala-tidak-ada",
          baris: 1,
          kolom: column,
          pesan: expect.stringContaining(title),
        }),
      ]);
      expect(reading.hitungan).toMatchObject({dibaca: 56, ditolak: 56});
    },
  );

  test("exchanged columns give one note in place of 31, and no figure of the file counts", async () => {
    const reading = await readOne(toCsv(swapped));
    expect(reading.temuan.map(({aturan}) => aturan)).toEqual(["kolom-tertukar"]);
    expect([...reading.pagu, ...reading.realisasi, ...reading.fisik]).toEqual([]);
    expect(reading.ditolak).toHaveLength(56);
  });

  test("a file without year or SKPD is refused, whatever its name says", async () => {
    const reading = await readOne(tabel37, {berkas: "spj-2024-dinas.csv", sumber: []});
    expect(reading.temuan).toContainEqual(
      expect.objectContaining({aturan: "periode-tidak-diketahui", pesan: expect.stringContaining("tahun, SKPD")}),
    );
    expect(reading.pagu).toEqual([]);
  });

  test("a single leaf over its pagu is a warning with the difference", async () => {
    const reading = await readOne(
      tabel("2.17.01,program,A,100,150,150", "2.17.02,program,B,200,50,25", "2.17.03,program,C,200,50,25"),
    );
    expect(reading.temuan).toEqual([
      expect.objectContaining({
        aturan: "realisasi-lebih-dari-pagu",
        baris: 2,
        kolom: "E",
        selisih: 50,
        tingkat: "peringatan",
      }),
    ]);
  });
});
