import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import {figuresOf, readOne, sumberOf, sumOf, tabel37, workbook} from "../bacaan.js";

const text = new TextDecoder().decode(tabel37).replaceAll("\r\n", "\n");
const lines = text.trimEnd().split("\n");
const rows: string[][] = parse(tabel37, {relax_column_count: true});
const clean = await readOne(tabel37);

/** A table with the six columns of the kind. */
const tabel = (...rows: string[]) => ["kode,level,nama,anggaran,realisasi,persen_capaian_tercetak", ...rows].join("\n");
const toCsv = (table: string[][], separator = ",") =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join("\n");
const replaceLine = (index: number, change: (line: string) => string) =>
  lines.map((line, i) => (i === index ? change(line) : line)).join("\n");

describe("reading Tabel 3.7 of the LKjIP 2024", () => {
  test("every row is an accepted leaf or a parent", () => {
    expect(clean.hitungan).toEqual({dibaca: 56, diterima: 34, induk: 22, dikecualikan: 0, ditolak: 0});
  });

  test("the leaves add up to the totals that the report prints", () => {
    expect(sumOf(clean.pagu, (r) => r.nilai)).toBe(9_865_481_222);
    expect(sumOf(clean.realisasi, (r) => r.nilai_sampai!)).toBe(4_847_956_007);
  });

  test("43 printed percentages are not realisasi over pagu: 8 program, 13 kegiatan, 22 sub kegiatan", () => {
    const level = (kode: string | null) => kode!.split(".").length;
    const found = clean.temuan.filter(({aturan}) => aturan === "persen-tercetak-beda");
    expect(clean.temuan).toHaveLength(43);
    expect([3, 5, 6].map((length) => found.filter(({kode}) => level(kode) === length).length)).toEqual([8, 13, 22]);
  });

  test("the note on 2.17.03 names the cell, the printed text and what would be right", () => {
    expect(clean.temuan.find(({kode}) => kode === "2.17.03")).toMatchObject({
      baris: 32,
      kolom: "H",
      tercetak: "93,37",
      nilai_tercetak: 93.37,
      seharusnya: (118191753 / 217451000) * 100,
      tingkat: "peringatan",
      pesan: expect.stringContaining("rata-rata tertimbang"),
    });
  });

  test("every printed percentage is kept, `-` as nothing printed, those of leaves as presumed physical progress", () => {
    expect(clean.tercetak).toHaveLength(56);
    expect(clean.tercetak.find(({kode}) => kode === "2.17.07.2.01.0003")).toMatchObject({teks: "-", nilai: null});
    expect(clean.fisik).toHaveLength(33);
    expect(new Set(clean.fisik.map(({dasar}) => dasar))).toEqual(new Set(["diduga"]));
  });

  test("it covers January to December even where sumber.csv gives no month", async () => {
    const reading = await readOne(tabel37, {sumber: sumberOf("uji.csv", {bulan: null})});
    expect(reading.bagian[0]?.bulan).toBe(12);
  });
});

describe("files that read the same as the clean one", () => {
  const shuffled = [5, 3, 8, 0, 7, 1, 4, 2, 6];
  const grid = rows.map((row) =>
    row.map((cell, i) => ([5, 6].includes(i) && /^\d+$/.test(cell) ? Number(cell) : cell))
  );
  test.each([
    {name: "columns in another order", bytes: () => toCsv(rows.map((row) => shuffled.map((i) => row[i]!)))},
    {name: "semicolons", bytes: () => toCsv(rows, ";")},
    {name: "tabs", bytes: () => toCsv(rows, "\t")},
    {name: "UTF-8 with BOM", bytes: () => `\ufeff${text}`},
    {name: "Unix line ends", bytes: () => text},
    {
      name: "Unix and Windows line ends in one file",
      bytes: () => `${lines.slice(0, 30).join("\r\n")}\n${lines.slice(30).join("\n")}`,
    },
    {name: "blank lines between rows", bytes: () => text.replaceAll("\n", "\n\n")},
    {name: "a title above the header", bytes: () => `Tabel 3.7 Realisasi\n\n${text}`},
    {name: "an .xlsx with numbers", bytes: () => workbook(grid)},
    {
      name: "capitals and spaces in titles",
      bytes: () => replaceLine(0, (line) => line.toUpperCase().replaceAll("_", " ")),
    },
    {
      name: "amounts in Indonesian form",
      bytes: () =>
        toCsv(
          rows.map((row, i) =>
            i === 0 ? row : row.map((cell, j) => ([5, 6].includes(j) ? Number(cell).toLocaleString("id-ID") : cell))
          ),
        ),
    },
    {
      name: "a header of two rows with a group title over merged cells",
      bytes: () =>
        workbook([
          ["kode", "level", "nomor", "nomor_tercetak", "nama", "Keuangan", null, "persen_capaian_tercetak", "sumber"],
          [null, null, null, null, null, "anggaran", "realisasi", null, null],
          ...grid.slice(1),
        ]),
    },
  ])("$name", async ({bytes}) => {
    expect(figuresOf(await readOne(await bytes()))).toEqual(figuresOf(clean));
  });

  test("Windows-1252 keeps its letters", async () => {
    const row = '2.17.02.2.01.0001,sub_kegiatan,Fasilitasi – “Koperasi é”,100,50,"50,00"';
    const utf8 = await readOne(tabel(row));
    const cp1252 = Uint8Array.from(
      tabel(row),
      (char) => ({"–": 0x96, "“": 0x93, "”": 0x94}[char] ?? char.charCodeAt(0)),
    );
    expect((await readOne(cp1252)).nomenklatur).toEqual(utf8.nomenklatur);
    expect(utf8.nomenklatur[0]!.nama).toBe("Fasilitasi – “Koperasi é”");
  });

  test("leaves may stand at any level, and a total row is checked, not counted", async () => {
    const reading = await readOne(
      tabel("2.17.01,program,A,100,50,50", "2.17.02,program,B,200,50,25", ",,JUMLAH,300,100,"),
    );
    expect(reading.hitungan).toEqual({dibaca: 3, diterima: 2, induk: 1, dikecualikan: 0, ditolak: 0});
    expect(reading.temuan).toEqual([]);
  });

  test("X.XX stands for the SKPD's own bidang urusan", async () => {
    const reading = await readOne(tabel("X.XX.01,program,A,100,50,50", "2.17.02,program,B,200,50,25"));
    expect(reading.pagu.map((r) => r.kode_sub_kegiatan)).toEqual(["2.17.01", "2.17.02"]);
  });
});
