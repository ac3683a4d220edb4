import * as XLSX from "@e965/xlsx";
import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {isOldOffice, readXlsSheets} from "../../../src/impor/wadah/wadahXls.js";
import {readXlsxSheets} from "../../../src/impor/wadah/wadahXlsx.js";
import {rawXlsx, rowOf} from "./xlsxMentah.js";

const dates = `<numFmts><numFmt numFmtId="170" formatCode="dd\\ mmmm\\ yyyy"/>
  <numFmt numFmtId="171" formatCode="&quot;hari&quot; 0"/><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>`;
const styled = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`;

const readRows = async (...input: Parameters<typeof rawXlsx>) => {
  const {lembar, temuan} = await readXlsxSheets(rawXlsx(...input), "uji.xlsx");
  expect(temuan).toEqual([]);
  return lembar[0]!.baris;
};

describe("readXlsxSheets(bytes, berkas)", () => {
  test("reads texts, numbers, truth values and errors by their type", async () => {
    const isi =
      rowOf(["A1", "s", 1], ["B1", "n", "-1.5E3"], ["C1", "b", 1], ["D1", "e", "#DIV/0!"], ["E1", "str", "x"]) +
      '<row r="3"><c t="inlineStr"><is><r><t>sa</t></r><r><t>tu</t></r><rPh><t>no</t></rPh></is></c><c r="C3"/>' +
      '<c t="d"><v>2024-03-31T10:00:00</v></c><c t="n"><v></v></c></row>';
    expect(await readRows(isi, {teks: ["<t>nol</t>", "<r><t>R&amp;D </t></r><r><t>_x0041_&#233;</t></r>"]})).toEqual([
      ["R&D Aé", -1500, "TRUE", "#DIV/0!", "x"],
      [],
      ["satu", null, null, "2024-03-31", null],
    ]);
  });

  test("reads cells in any order, with a namespace prefix, single quotes and blanks around =", async () => {
    const isi = "<x:row r='2'><x:c r = 'B2' ><x:v>2</x:v></x:c><x:c r='A2'><x:v>1</x:v></x:c></x:row>" +
      '<row r="1" spans="1:2" ht="a>b"><c s="1" r="A1"><!-- <c r="Z9"> --><v><![CDATA[3]]></v></c></row>';
    expect(await readRows(isi)).toEqual([[3], [1, 2]]);
  });

  test.each([
    {tahun1904: false, expected: ["2024-03-31", "2024-03-31", 45382, 45382, "1900-02-28", "1900-02-28", 0.5, -3]},
    {
      tahun1904: true,
      expected: ["2028-04-01", "2028-04-01", 45382, 45382, "1904-03-01", "1904-02-29", "1904-01-01", -3],
    },
  ])("shows dates as ISO text, 1904 system: $tahun1904", async ({tahun1904, expected}) => {
    const isi = `<row>${styled(1, 45382)}${styled(2, 45382.75)}${styled(3, 45382)}${styled(4, 45382)}${styled(1, 60)}${
      styled(1, 59)
    }${styled(1, 0.5)}${styled(1, -3)}</row>`;
    expect(await readRows(isi, {tahun1904, styles: dates})).toEqual([expected]);
  });

  test("of merged cells only the first has a value", async () => {
    const isi = rowOf(["A1", "n", 1], ["B1", "n", 2], ["C1", "n", 3]) + rowOf(["A2", "n", 4], ["B2", "n", 5]);
    const sesudah =
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:XFD1048576"/><mergeCell ref="?"/></mergeCells>';
    expect(await readRows([{isi, sesudah}])).toEqual([[1, null, 3], [null, null]]);
  });

  test("reads hidden sheets and names them", async () => {
    const isi = rowOf(["A1", "n", 1]);
    const book = rawXlsx([{isi}, {isi, nama: "Lama", state: "hidden"}, {isi, nama: "Kode", state: "veryHidden"}]);
    const {lembar, temuan} = await readXlsxSheets(book, "uji.xlsx");
    expect(lembar.map(({lembar}) => lembar)).toEqual(["Lembar1", "Lama", "Kode"]);
    expect(temuan.map(({aturan, tingkat, lembar}) => [aturan, tingkat, lembar])).toEqual([
      ["lembar-tersembunyi", "info", "Lama"],
      ["lembar-tersembunyi", "info", "Kode"],
    ]);
  });

  test("keeps the place and text of formulas without stored value, and only of these", async () => {
    const isi =
      '<row><c><f>A2+1</f><v>7</v></c><c><f>A2+2</f></c><c><f>A2</f><v/></c><c t="str"><f>""</f><v></v></c></row>' +
      '<row><c><f t="shared" si="0" ref="A2:A3">B2*$C$1</f></c></row><row><c><f t="shared" si="0"/></c></row>';
    const {lembar: [lembar]} = await readXlsxSheets(rawXlsx(isi), "uji.xlsx");
    expect(lembar!.baris).toEqual([[7, null, null, null], [null], [null]]);
    expect([...lembar!.rumus!]).toEqual([["B1", "A2+2"], ["C1", "A2"], ["A2", "B2*$C$1"], ["A3", "B3*$C$1"]]);
  });

  test.each([
    {name: "an unknown shared string", isi: rowOf(["B7", "s", 5]), pesan: /B7/},
    {name: "column 100 000", isi: rowOf(["EQXD1", "n", 5]), pesan: /EQXD1/},
    {name: "row 1 048 577", isi: '<row r="1048577"><c><v>1</v></c></row>', pesan: /1048577/},
    {name: "row 0", isi: '<row r="0"><c><v>1</v></c></row>', pesan: /batas lembar/},
    {name: "no address", isi: '<row><c r="1A"><v>1</v></c></row>', pesan: /1A/},
    {
      name: "a last cell in very many rows",
      isi: Array.from({length: 2000}, (_, i) => rowOf([`XFD${i + 1}`, "n", 1])).join(""),
      pesan: /20 juta/,
    },
  ])("a sheet with $name is a finding, and the others are read", async ({isi, pesan}) => {
    const {lembar, temuan} = await readXlsxSheets(rawXlsx([{isi}, {isi: rowOf(["A1", "n", 1])}]), "uji.xlsx");
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak", lembar: "Lembar1"})]);
    expect(temuan[0]!.pesan).toMatch(pesan);
    expect(lembar.map(({lembar}) => lembar)).toEqual(["Lembar2"]);
  });

  test.each(['<worksheet><sheetData><row><c r="A1', "<worksheet><!-- ", `<worksheet a="${"x".repeat(3e6)}`])(
    "a sheet that is %.30s is a finding",
    async (sheet) => {
      const book = rawXlsx("", {ganti: {"xl/worksheets/sheet1.xml": sheet}});
      const {lembar, temuan} = await readXlsxSheets(book, "uji.xlsx");
      expect(lembar).toEqual([]);
      expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak", lembar: "Lembar1"})]);
    },
  );

  test.each<{name: string; ganti: Record<string, string>; pesan?: RegExp}>([
    {name: "a document that is no workbook", ganti: {"xl/workbook.xml": "<document/>"}, pesan: /bukan buku kerja/},
    {
      name: "a missing part",
      ganti: {"_rels/.rels": '<R><Relationship Type="x/officeDocument" Target="/a/b.xml"/></R>'},
    },
    {
      name: "an .xlsb",
      ganti: {"_rels/.rels": '<R><Relationship Type="x/officeDocument" Target="a.bin"/></R>'},
      pesan: /xlsb/,
    },
    {
      name: "entities of its own",
      ganti: {"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>'},
      pesan: /DOCTYPE/,
    },
  ])("$name is a finding on the file", async ({ganti, pesan = /rusak/}) => {
    const {lembar, temuan} = await readXlsxSheets(rawXlsx(rowOf(["A1", "n", 1]), {ganti}), "uji.xlsx");
    expect(lembar).toEqual([]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak", lembar: null})]);
    expect(temuan[0]!.pesan).toMatch(pesan);
  });

  test("reads the test workbooks as SheetJS does", async () => {
    let cells = 0;
    for (const folder of ["tests/kasus/spj", "tests/kasus/spj-kedua"]) {
      for (const name of readdirSync(folder).filter((one) => /^(?!.*rusak-|12h).*\.xlsx$/.test(one))) {
        const bytes = readFileSync(`${folder}/${name}`);
        const {lembar} = await readXlsxSheets(bytes, name);
        const {Sheets} = XLSX.read(bytes, {type: "buffer"});
        for (const {lembar: sheet, baris} of lembar) {
          for (const [alamat, cell] of Object.entries(Sheets[sheet!]!)) {
            if (alamat.startsWith("!") || cell.v === undefined || cell.v === "") continue;
            const {r, c} = XLSX.utils.decode_cell(alamat);
            expect([name, alamat, baris[r]![c]]).toEqual([name, alamat, cell.v]);
            cells++;
          }
        }
      }
    }
    expect(cells).toBeGreaterThan(5000);
  });
});

describe("readXlsSheets(bytes, berkas)", () => {
  const old = (rows: unknown[][], change: (book: XLSX.WorkBook) => void = () => {}): Uint8Array => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, {UTC: true}), "Maret");
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["b"]]), "Lama");
    change(book);
    return new Uint8Array(XLSX.write(book, {type: "array", bookType: "biff8"}));
  };

  test("reads texts, numbers, dates and merged cells, and names hidden sheets", async () => {
    const bytes = old([["Ünal", 1.5, new Date(Date.UTC(2024, 2, 31)), true], [-2, 3]], (book) => {
      book.Sheets.Maret!["!merges"] = [XLSX.utils.decode_range("A2:B2")];
      book.Workbook = {Sheets: [{name: "Maret", Hidden: 0}, {name: "Lama", Hidden: 1}]};
    });
    expect(isOldOffice(bytes)).toBe(true);
    const {lembar, temuan} = await readXlsSheets(bytes, "uji.xls");
    expect(lembar.map(({lembar, baris}) => [lembar, baris])).toEqual([
      ["Maret", [["Ünal", 1.5, "2024-03-31", "TRUE"], [-2, null]]],
      ["Lama", [["b"]]],
    ]);
    expect(temuan.map(({aturan, lembar}) => [aturan, lembar])).toEqual([["lembar-tersembunyi", "Lama"]]);
  });

  test("a password is named; what is no workbook says what to do", async () => {
    const locked = old([["a"]]);
    const start = new TextDecoder("latin1").decode(locked).indexOf("\x09\x08\x10\x00\x00\x06\x05\x00");
    locked.set([0x2f, 0], start + 20);
    expect((await readXlsSheets(locked, "a.xls")).temuan[0]!.pesan).toMatch(/kata sandi/);
    expect((await readXlsSheets(locked.slice(0, 600), "a.xls")).temuan[0]!.pesan).toMatch(
      /simpan sebagai \.xlsx|sandi/,
    );
  });
});
