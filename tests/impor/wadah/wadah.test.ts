import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bukaBytes} from "../../../src/impor/wadah/huruf.js";
import type {Sel} from "../../../src/impor/lembar.js";
import {openWadah} from "../../../src/impor/wadah/wadah.js";
import {readAll, readOne, sumberOf, tabel37, workbook} from "../bacaan.js";

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((char) => (little ? [char.charCodeAt(0), 0] : [0, char.charCodeAt(0)])));

/** The tables of a file with all their rows. */
async function readWadah(content: Uint8Array, berkas: string) {
  const {lembar, temuan} = await openWadah(bukaBytes(content), berkas);
  const whole = [];
  for (const sheet of lembar) {
    const baris: (readonly Sel[])[] = [];
    for await (const rows of sheet.rows()) baris.push(...rows);
    whole.push({lembar: sheet.lembar, baris});
    temuan.push(...sheet.temuan);
  }
  return {lembar: whole, temuan};
}

describe("openWadah(buka, berkas)", () => {
  test.each([
    {name: "UTF-16 with its mark", content: join(bytes(0xff, 0xfe), utf16("kode;nama\n", true)), baris: 1, kolom: "A"},
    {
      name: "UTF-16, big end first",
      content: join(bytes(0xfe, 0xff), utf16("kode;nama\n", false)),
      baris: 1,
      kolom: "A",
    },
    {name: "UTF-16 without its mark", content: utf16("kode;nama\n", true), baris: 1, kolom: "A"},
    {name: "a NUL", content: join(ascii("kode;nama\n2;"), bytes(0), ascii("x\n")), baris: 2, kolom: "B"},
    {
      name: "a byte undefined in Windows-1252",
      content: join(ascii("kode,nama\n1,a\n2,"), bytes(0x81), ascii("\n")),
      baris: 3,
      kolom: "B",
    },
  ])("finds $name at its place", async ({content, baris, kolom}) => {
    const {lembar, temuan} = await readWadah(content, "uji.csv");
    expect(lembar).toEqual([]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "huruf-tidak-dikenal", tingkat: "galat", baris, kolom})]);
  });

  test("a byte that Windows-1252 leaves undefined is legal inside UTF-8", async () => {
    const {lembar, temuan} = await readWadah(ascii("kode,nama\n2,Ё\n"), "uji.csv");
    expect(temuan).toEqual([]);
    expect(lembar[0]!.baris[1]).toEqual(["2", "Ё"]);
  });

  test("row numbers are those that a spreadsheet shows: a line break inside quotes is no new row", async () => {
    const {lembar} = await readWadah(ascii('a,b\n"satu\ndua",1\nx,2\n'), "uji.csv");
    expect(lembar[0]!.baris[2]).toEqual(["x", "2"]);
  });

  test.each([0.1, 0.3, 0.6, 0.9, 0.99])("an .xlsx cut at %d of its length is a finding on the file", async (share) => {
    const whole = await workbook([
      ["kode", "nama"],
      ...Array.from({length: 200}, (_, i) => [`2.17.${i}`, `Baris ${i}`]),
    ]);
    const {lembar, temuan} = await readWadah(whole.slice(0, Math.floor(whole.length * share)), "uji.xlsx");
    expect(lembar).toEqual([]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak", tingkat: "galat", berkas: "uji.xlsx"})]);
  });

  test("an old binary .xls is told how to be saved", async () => {
    const {temuan} = await readWadah(join(bytes(0xd0, 0xcf, 0x11, 0xe0), ascii("x".repeat(600))), "lama.xls");
    expect(temuan[0]!.pesan).toMatch(/simpan sebagai \.xlsx/);
  });

  test("each sheet of a workbook is a table of its own", async () => {
    const {writeXlsx} = await import("hucre/xlsx");
    const two = await writeXlsx({sheets: [{name: "Maret", rows: [["a", 1]]}, {name: "April", rows: [["b", 2]]}]});
    const {lembar} = await readWadah(two, "uji.xlsx");
    expect(lembar.map(({lembar, baris}) => [lembar, baris[0]])).toEqual([["Maret", ["a", 1]], ["April", ["b", 2]]]);
  });
});

describe("readBerkas(bytes, berkas, sumber)", () => {
  test.each([
    {name: "an empty file", content: ascii("")},
    {name: "blank lines", content: ascii("\n\n ,, \n")},
    {name: "a letter", content: ascii("Dengan hormat,\nbersama ini kami sampaikan\n")},
    {name: "another table", content: ascii("nama,nip\nBudi,196001011985031001\n")},
  ])("$name is of no known kind", async ({content}) => {
    const reading = await readOne(content);
    expect(reading.temuan.map(({aturan}) => aturan)).toEqual(["jenis-tidak-dikenal"]);
    expect(reading.pagu).toEqual([]);
  });

  test("SIMULASI in a cell wins over a list that says resmi, and is noted", async () => {
    const csv = (uraian: string) => `kode,uraian,anggaran,realisasi\n2.17.01.2.06.0001,${uraian},100,50\n`;
    const {bagian, temuan} = await readOne(csv("BELANJA SIMULASI BENCANA"));
    expect(bagian[0]!.asal).toBe("simulasi");
    expect(temuan).toEqual([expect.objectContaining({aturan: "simulasi-dari-isi", tingkat: "info"})]);
    expect((await readOne(csv("Belanja simulasi bencana"))).temuan).toEqual([]);
    const listed = await readOne(csv("SIMULASI"), {sumber: sumberOf("uji.csv", {asal: "simulasi"})});
    expect(listed.temuan).toEqual([]);
  });

  test("of a file of no known kind only titles are repeated, and never a name or a number", async () => {
    const {temuan} = await readOne(
      "1;BUDI SANTOSO;198001012005011001;Bendahara;0123456789 BRK\n2;SITI;1985;Staf;0987\n",
    );
    expect(JSON.stringify(temuan)).not.toMatch(/BUDI|1980|0123/);
    expect(temuan[0]).toMatchObject({baris: 1, tercetak: null});
    expect(temuan[0]!.pesan).toMatchInlineSnapshot(
      `"Judul kolom tidak cocok dengan jenis masukan mana pun: baris 1, baris pertama yang berisi, punya 5 sel terisi, dan dari judul kolom 36 tata letak yang dicari tidak satu pun dikenal. Judul kolom tiap jenis ada di data/README.md."`,
    );
    const known = await readOne("Nama Pegawai;Uraian;Jabatan\nBUDI;Alat tulis;Staf\n");
    expect(known.temuan[0]).toMatchObject({tercetak: "Uraian"});
    expect(JSON.stringify(known.temuan)).not.toMatch(/BUDI|Alat/);
  });

  test("never throws, and loses no row, whatever is done to a real file", async () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(tabel37.length - 1),
        length: fc.nat(40),
        insert: fc.uint8Array({maxLength: 8}),
      }),
      {minLength: 1, maxLength: 4},
    );
    await fc.assert(
      fc.asyncProperty(damage, async (cuts) => {
        let content = Uint8Array.from(tabel37);
        for (const {at, length, insert} of cuts) {
          content = join(content.subarray(0, at), insert, content.subarray(at + length));
        }
        for (const {hitungan: h} of await readAll(content, "uji.csv", [])) {
          expect(h.diterima + h.induk + h.dikecualikan + h.ditolak).toBe(h.dibaca);
        }
      }),
      {numRuns: 150},
    );
  });

  test("never throws for a damaged workbook", async () => {
    const whole = await workbook([["kode", "level", "nama"], ["2.17.01", "program", "A"]]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const content = Uint8Array.from(whole);
        content[at] = byte;
        expect((await readAll(content, "uji.xlsx", [])).length).toBeGreaterThan(0);
      }),
      {numRuns: 150},
    );
  });
});
