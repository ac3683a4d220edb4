import {strToU8, zipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {isXlsxZip, readZip} from "../../../src/impor/wadah/wadahZip.js";
import {workbook} from "../bacaan.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const csv = strToU8("kode,nama\n1,a\n");

/** Bytes of an archive with a 32-bit number replaced in the list entry that names `nama`. */
function patched(zip: Uint8Array, nama: string, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    const length = view.getUint16(at + 28, true);
    if (view.getUint32(at, true) === 0x02014b50 && text(copy.subarray(at + 46, at + 46 + length)) === nama) {
      view.setUint32(at + offset, value, true);
      return copy;
    }
  }
  throw new Error(`patched: no ${nama}`);
}

const rules = async (zip: Uint8Array) => {
  const {anggota, temuan} = await readZip(zip, "a.zip");
  return {
    files: anggota.map(({berkas}) => berkas),
    temuan: temuan.map(({aturan, berkas}) => [aturan, berkas]),
  };
};

describe("readZip(bytes, berkas)", () => {
  test("names members by archive and path, sorted", async () => {
    const zip = zipSync({"spj/b.csv": csv, "spj/a.csv": [csv, {level: 0}], "data/": new Uint8Array()});
    const {anggota, temuan} = await readZip(zip, "kirim/maret.zip");
    expect(temuan).toEqual([]);
    expect(anggota.map(({berkas, bytes}) => [berkas, text(bytes)])).toEqual([
      ["kirim/maret.zip/spj/a.csv", text(csv)],
      ["kirim/maret.zip/spj/b.csv", text(csv)],
    ]);
  });

  test("skips what is no input and says so", async () => {
    const zip = zipSync({
      "__MACOSX/._a.csv": csv,
      ".DS_Store": csv,
      "~$buku.xlsx": csv,
      "baca.md": csv,
      "surat.PDF": csv,
      "a.csv": csv,
    });
    const {files, temuan} = await rules(zip);
    expect(files).toEqual(["a.zip/a.csv"]);
    expect(temuan.map(([aturan]) => aturan)).toEqual(Array(5).fill("bukan-masukan"));
  });

  test.each(["../a.csv", "/etc/a.csv", "x/../../a.csv", "C:\\a.csv", "..\\a.csv", "a\u0000.csv"])(
    "refuses the name %j and reads the others",
    async (name) => {
      const {files, temuan} = await rules(zipSync({[name]: csv, "baik.csv": csv}));
      expect(files).toEqual(["a.zip/baik.csv"]);
      expect(temuan.map(([aturan]) => aturan)).toEqual(["arsip-bahaya"]);
    },
  );

  test.each([
    {name: "a password", offset: 8, value: 1 | (8 << 16), aturan: "arsip-bahaya"},
    {name: "a wrong CRC", offset: 16, value: 1, aturan: "berkas-rusak"},
    {name: "more than its stated size", offset: 24, value: 3, aturan: "berkas-rusak"},
    {name: "less than its stated size", offset: 24, value: 900, aturan: "berkas-rusak"},
    {name: "more than all may have", offset: 24, value: 0xfffffff0, aturan: "arsip-bahaya"},
    {name: "a place outside the file", offset: 42, value: 0x7fffffff, aturan: "berkas-rusak"},
    {name: "an unknown method", offset: 8, value: 99 << 16, aturan: "berkas-rusak"},
  ])("a member with $name is a finding, and the others are read", async ({offset, value, aturan}) => {
    const zip = patched(zipSync({"a.csv": csv, "b.csv": csv}), "a.csv", offset, value);
    expect(await rules(zip)).toEqual({files: ["a.zip/b.csv"], temuan: [[aturan, "a.zip/a.csv"]]});
  });

  test("a bomb is refused by what the list states, and stopped where the list lies", async () => {
    const bomb = zipSync({"nol.csv": new Uint8Array(16 * 1024 ** 2), "b.csv": csv});
    expect(await rules(bomb)).toEqual({files: ["a.zip/b.csv"], temuan: [["arsip-bahaya", "a.zip/nol.csv"]]});
    const lying = patched(bomb, "nol.csv", 24, 1000);
    expect(await rules(lying)).toEqual({files: ["a.zip/b.csv"], temuan: [["berkas-rusak", "a.zip/nol.csv"]]});
  });

  test("an archive inside is read, one inside that is not; a workbook is a file", async () => {
    const deep = zipSync({"c.csv": csv});
    const inner = zipSync({"b.csv": csv, "deep.zip": deep});
    const {files, temuan} = await rules(zipSync({"inner.zip": inner, "buku.xlsx": await workbook([["a"]])}));
    expect(files).toEqual(["a.zip/buku.xlsx", "a.zip/inner.zip/b.csv"]);
    expect(temuan).toEqual([["arsip-bahaya", "a.zip/inner.zip/deep.zip"]]);
  });

  test("an archive of more members than anybody sends is refused", async () => {
    const many = Object.fromEntries(Array.from({length: 10_001}, (_, i) => [`${i}.csv`, new Uint8Array()]));
    expect(await rules(zipSync(many))).toEqual({files: [], temuan: [["arsip-bahaya", "a.zip"]]});
  });

  test.each([0, 1, 21, 60, 100])("an archive cut to %d bytes is one finding", async (length) => {
    const {files, temuan} = await rules(zipSync({"a.csv": csv, "b.csv": csv}).slice(0, length));
    expect({files, temuan}).toEqual({files: [], temuan: [["berkas-rusak", "a.zip"]]});
  });
});

describe("isXlsxZip(bytes)", () => {
  test("tells a workbook, also a cut one, from an archive of files", async () => {
    const book = await workbook([["a", 1]]);
    expect(isXlsxZip(book)).toBe(true);
    expect(isXlsxZip(book.slice(0, 200))).toBe(true);
    expect(isXlsxZip(zipSync({"a.csv": csv}))).toBe(false);
    expect(isXlsxZip(csv)).toBe(false);
  });
});
