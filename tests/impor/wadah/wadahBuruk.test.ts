import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import {strToU8, zipSync} from "fflate";
import {beforeAll, describe, expect, test} from "vitest";
import {evaluateRumus} from "../../../src/impor/wadah/rumus.js";
import {decodeText} from "../../../src/impor/wadah/huruf.js";
import {readHtml} from "../../../src/impor/wadah/wadahHtml.js";
import {readXlsSheets} from "../../../src/impor/wadah/wadahXls.js";
import {readXlsxSheets} from "../../../src/impor/wadah/wadahXlsx.js";
import {readZip} from "../../../src/impor/wadah/wadahZip.js";
import type {Temuan} from "../../../src/model/temuan.js";
import {rawXlsx, rowOf} from "./xlsxMentah.js";

type Baca = (bytes: Uint8Array) => Promise<{isi: number; temuan: Temuan[]}>;

const readers: Record<string, Baca> = {
  "readXlsxSheets": async (bytes) => {
    const {lembar, temuan} = await readXlsxSheets(bytes, "uji.xlsx");
    for (const one of lembar) evaluateRumus(one);
    return {isi: lembar.length, temuan};
  },
  "readXlsSheets": async (bytes) => {
    const {lembar, temuan} = await readXlsSheets(bytes, "uji.xls");
    return {isi: lembar.length, temuan};
  },
  "readZip": async (bytes) => {
    const {anggota, temuan} = await readZip(bytes, "uji.zip");
    return {isi: anggota.length, temuan};
  },
  "readHtml": async (bytes) => {
    const decoded = await decodeText(bytes, "uji.xls");
    if ("temuan" in decoded) return {isi: 0, temuan: [decoded.temuan]};
    const {lembar, temuan} = readHtml(decoded.teks, "uji.xls");
    return {isi: lembar.length, temuan};
  },
};

/** A workbook with dates, formulas, merged cells and a hidden sheet, as each format writes it. */
function book(bookType: XLSX.BookType): Uint8Array {
  const rows = Array.from({length: 40}, (_, i) => [`5.1.02.${i}`, i * 1000, new Date(Date.UTC(2024, i % 12, 1)), null]);
  const sheet = XLSX.utils.aoa_to_sheet([["Kode", "Nilai", "Tanggal", "Rumus"], ...rows], {UTC: true});
  sheet.D2 = {t: "n", f: "B2+SUM(B3:B9)"};
  sheet["!merges"] = [XLSX.utils.decode_range("A30:C35")];
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, "Maret");
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([["x"]]), "Lama");
  workbook.Workbook = {WBProps: {date1904: true}, Sheets: [{name: "Maret"}, {name: "Lama", Hidden: 1}]};
  return new Uint8Array(XLSX.write(workbook, {type: "array", bookType}));
}

const html = strToU8(
  `<html><table>${"<tr><td colspan=2>a&amp;b<td rowspan=3>1.000<td>x</tr>".repeat(40)}</table></html>`,
);
const archive = zipSync({"a.csv": strToU8("kode,nama\n".repeat(90)), "d/b.csv": [strToU8("x,y\n1,2\n"), {level: 0}]});

let files: Record<string, Uint8Array>;
beforeAll(() => {
  files = {readXlsxSheets: book("xlsx"), readXlsSheets: book("biff8"), readZip: archive, readHtml: html};
});

describe.each(Object.keys(readers))("%s, whatever is done to a real file,", (name) => {
  const read = readers[name]!;

  test("reads it whole", async () => {
    const {isi, temuan} = await read(files[name]!);
    expect(isi).toBeGreaterThan(0);
    expect(temuan.filter(({tingkat}) => tingkat === "galat")).toEqual([]);
  });

  test("gives a finding or a clean read where it is cut", async () => {
    const whole = files[name]!;
    for (let part = 0; part < 100; part++) {
      const {isi, temuan} = await read(whole.slice(0, Math.floor((whole.length * part) / 100)));
      expect(isi + temuan.length).toBeGreaterThan(name === "readHtml" ? -1 : 0);
    }
  });

  test("never throws where bytes are changed, dropped and added", async () => {
    const whole = files[name]!;
    const damage = fc.array(
      fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), drop: fc.nat(20), add: fc.uint8Array({maxLength: 20})}),
      {minLength: 1, maxLength: 6},
    );
    await fc.assert(
      fc.asyncProperty(damage, async (cuts) => {
        let bytes = Uint8Array.from(whole);
        for (const {at, drop, add} of cuts) {
          const from = Math.floor(at * bytes.length);
          bytes = Uint8Array.from([...bytes.subarray(0, from), ...add, ...bytes.subarray(from + drop)]);
        }
        await read(bytes);
      }),
      {numRuns: 200},
    );
  });

  test("never throws where single bytes are flipped, in its head and tail above all", async () => {
    const whole = files[name]!;
    const place = fc.oneof(fc.nat(whole.length - 1), fc.nat(600), fc.nat(600).map((back) => whole.length - 1 - back));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, fc.nat(255)), {minLength: 1, maxLength: 4}), async (flips) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of flips) if (at >= 0 && at < bytes.length) bytes[at] = byte;
        await read(bytes);
      }),
      {numRuns: 300},
    );
  });

  test("never throws for bytes of no kind", async () => {
    const head = whole0(name);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 2000}), async (tail) => {
        await read(Uint8Array.from([...head, ...tail]));
      }),
      {numRuns: 100},
    );
  });
});

function whole0(name: string): Uint8Array {
  return name === "readHtml" ? strToU8("<table><tr><td>") : files[name]!.slice(0, 8);
}

describe("readXlsxSheets, whatever the XML says inside a sound archive,", () => {
  test("never throws for a damaged sheet, and keeps rows within Excel's", async () => {
    const sheet = rowOf(["A1", "n", 1], ["C1", "s", 0], ["XFD1", "str", "x"]) +
      '<row r="5"><c r="B5" s="1"><f t="shared" si="0" ref="B5:B6">A5+1</f></c></row><row><c><f si="0" t="shared"/></c></row>';
    const piece = fc.constantFrom(
      ..."<row>|</row>|<c>|</c>|<v>|</v>|<f>|</f>|<is>|<t>|</t>|1|-1|A1|<c r='B9' t='s'>|<c t='b'>|<c t='d'>|&#x41;|&lt;"
        .split("|"),
      ..."<row r='9'>|<row r='x'>|<mergeCell ref='A1:B9'/>|<!-- -->|<![CDATA[|]]>|<?x?>|\"|'|>|/>|SUM(A1:B9)".split(
        "|",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(sheet.length), fc.array(piece, {maxLength: 30}), async (at, pieces) => {
        const isi = sheet.slice(0, at) + pieces.join("") + sheet.slice(at);
        const {lembar, temuan} = await readXlsxSheets(rawXlsx(isi, {teks: ["<t>a</t>"]}), "uji.xlsx");
        expect(lembar.length + temuan.length).toBe(1);
        for (const one of lembar) {
          expect(evaluateRumus(one).lembar.baris.length).toBeGreaterThanOrEqual(one.baris.length);
        }
      }),
      {numRuns: 400},
    );
  });

  test("a bomb inside it is refused before it is inflated", async () => {
    const ganti = {"xl/sharedStrings.xml": new Uint8Array(16 * 1024 ** 2)};
    const {lembar, temuan} = await readXlsxSheets(rawXlsx(rowOf(["A1", "n", 1]), {ganti}), "bom.xlsx");
    expect(lembar).toEqual([]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "arsip-bahaya"})]);
  });

  test.each([
    {name: "everything merged, once", merge: '<mergeCell ref="A1:XFD1048576"/>', ok: true},
    {name: "everything merged, a hundred thousand times", merge: '<mergeCell ref="A1:Z1000"/>'.repeat(1e5), ok: false},
  ])("$name ends", async ({merge, ok}) => {
    const isi = Array.from({length: 1000}, (_, i) => rowOf([`A${i + 1}`, "n", i], [`Z${i + 1}`, "n", i])).join("");
    const {lembar, temuan} = await readXlsxSheets(rawXlsx([{isi, sesudah: merge}]), "uji.xlsx");
    expect({lembar: lembar.length, temuan: temuan.length}).toEqual(
      ok ? {lembar: 1, temuan: 0} : {lembar: 0, temuan: 1},
    );
    if (ok) expect(lembar[0]!.baris.flat().filter((sel) => sel !== null)).toEqual([0]);
  });

  test("a long formula shared by very many cells is refused before it fills the memory", async () => {
    const isi = `<row><c><f t="shared" si="0">${`A1+"${"x".repeat(8000)}`}</f></c>${
      '<c><f t="shared" si="0"/></c>'.repeat(16_000)
    }</row>`;
    const {lembar, temuan} = await readXlsxSheets(rawXlsx(isi + isi), "uji.xlsx");
    expect(lembar).toEqual([]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak", lembar: "Lembar1"})]);
  });

  test("two sheets of one part are refused", async () => {
    const relation = '<R Id="s0" Type="x/worksheet" Target="a.xml"/><R Id="s1" Type="x/worksheet" Target="./a.xml"/>';
    const ganti = {"xl/_rels/workbook.xml.rels": `<R>${relation.replaceAll("<R ", "<Relationship ")}</R>`};
    const {lembar, temuan} = await readXlsxSheets(rawXlsx([{isi: ""}, {isi: ""}], {ganti}), "uji.xlsx");
    expect(lembar).toEqual([]);
    expect(temuan[0]!.pesan).toMatch(/isi yang sama/);
  });

  test("a chain of formulas as long as the sheet, and one that needs itself, end", async () => {
    const last = 50_000;
    const isi = Array.from(
      {length: last},
      (_, i) => `<row><c><f>A${i + 2}+1</f></c><c><f>B${((i + 1) % last) + 1}</f></c></row>`,
    );
    const {lembar: [sheet]} = await readXlsxSheets(rawXlsx(isi.join("")), "uji.xlsx");
    const {lembar, takTerhitung} = evaluateRumus(sheet!);
    expect(lembar.baris[0]).toEqual([last, null]);
    expect(takTerhitung.length).toBe(last);
  });
});
