import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatNama, formatNamaProgram} from "../../src/format/nama.js";

/** The names of the eight programs as Tabel 3.7 prints them, and as a reader writes them. */
const program = [
  {
    nama: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    text: "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
  },
  {nama: "PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM", text: "Pelayanan Izin Usaha Simpan Pinjam"},
  {nama: "PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI", text: "Pengawasan dan Pemeriksaan Koperasi"},
  {nama: "PROGRAM PENILAIAN KESEHATAN KSP/USP KOPERASI", text: "Penilaian Kesehatan KSP/USP Koperasi"},
  {nama: "PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN", text: "Pendidikan dan Latihan Perkoperasian"},
  {nama: "PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI", text: "Pemberdayaan dan Perlindungan Koperasi"},
  {
    nama: "PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
    text: "Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)",
  },
  {nama: "PROGRAM PENGEMBANGAN UMKM", text: "Pengembangan UMKM"},
];

describe("formatNama(nama)", () => {
  test.each(program)("$nama gets ordinary letters", ({nama, text}) => {
    expect(formatNama(nama)).toBe(`Program ${text}`);
  });

  test.each([
    {name: "a name in ordinary letters", nama: "Penyediaan Gaji dan Tunjangan ASN"},
    {name: "a name that is printed with Dan", nama: "Pendidikan Dan Latihan Perkoperasian"},
    {name: "a name in small letters", nama: "penyediaan jasa"},
    {name: "a code", nama: "2.17.01"},
    {name: "an empty name", nama: ""},
    {name: "an acronym", nama: "UMKM"},
  ])("leaves $name as it is", ({nama}) => {
    expect(formatNama(nama)).toBe(nama);
  });

  test.each([
    {name: "a small word in front has a capital", nama: "DAN LAIN-LAIN", text: "Dan Lain-Lain"},
    {name: "a small word after a bracket has none", nama: "BARANG (DAN JASA)", text: "Barang (dan Jasa)"},
    {name: "a word that holds an acronym is a word", nama: "USPAN DAKWAH", text: "Uspan Dakwah"},
    {name: "a number stays", nama: "WILAYAH 1 (SATU) DAERAH", text: "Wilayah 1 (Satu) Daerah"},
  ])("$name", ({nama, text}) => {
    expect(formatNama(nama)).toBe(text);
  });

  test.each([
    "ASN",
    "BLUD",
    "BMD",
    "DAK",
    "DPA",
    "KSP",
    "OPD",
    "RKA",
    "SDM",
    "SKPD",
    "SPM",
    "UKM",
    "UMKM",
    "UPTD",
    "USP",
  ])(
    "the acronym %s stays",
    (acronym) => {
      expect(formatNama(`DOKUMEN ${acronym} DAERAH`)).toBe(`Dokumen ${acronym} Daerah`);
    },
  );

  // It is on the list of acronyms, as LKjIP; in a name in capitals it stands as LKJIP.
  test("the acronym LKjIP stays an acronym in a name in capitals", () => {
    expect(formatNama("PENYUSUNAN LKJIP")).toMatch(/^Penyusunan (LKjIP|LKJIP)$/);
  });

  test("changes nothing but the case of letters, and a second time nothing at all", () => {
    const word = fc.constantFrom("PROGRAM", "DAN", "UMKM", "USAHA", "MIKRO", "(SATU)", "KSP/USP", "1", "Di", "jasa");
    fc.assert(fc.property(fc.array(word, {maxLength: 8}), (words) => {
      const nama = words.join(" ");
      const text = formatNama(nama);
      expect(text.toUpperCase()).toBe(nama.toUpperCase());
      expect(formatNama(text)).toBe(text);
    }));
  });
});

describe("formatNamaProgram(nama)", () => {
  test.each(program)("$nama loses the word that the heading says", ({nama, text}) => {
    expect(formatNamaProgram(nama)).toBe(text);
    expect(formatNamaProgram(`Program ${text}`)).toBe(text);
  });

  test.each([
    {name: "the word alone", nama: "PROGRAM", text: "Program"},
    {name: "the word further on", nama: "EVALUASI PROGRAM DAERAH", text: "Evaluasi Program Daerah"},
    {name: "a longer word", nama: "PROGRAMATIK DAERAH", text: "Programatik Daerah"},
    {name: "a code in place of a name", nama: "2.17.01", text: "2.17.01"},
  ])("keeps $name", ({nama, text}) => {
    expect(formatNamaProgram(nama)).toBe(text);
  });
});
