import {describe, expect, test} from "vitest";
import {readBlokDpa} from "../../src/impor/dpa/dpaKepala.js";
import {readBlokKepala} from "../../src/impor/kepala.js";
import type {Sel} from "../../src/impor/lembar.js";

const read = (rows: readonly (readonly Sel[])[], lembar: string | null = null) =>
  readBlokKepala({berkas: "uji.xlsx", lembar, baris: rows}, rows);
const lines = (...texts: string[]) => read(texts.map((text) => [text]));

describe("readBlokKepala(lembar, rows): month and year", () => {
  test.each([
    {text: "Bulan : Maret", bulan: 3, tahun: null},
    {text: "BULAN MARET 2026", bulan: 3, tahun: 2026},
    {text: "Periode : Januari s.d. Maret 2026", bulan: 3, tahun: 2026},
    {text: "Bulan : Januari s/d Maret", bulan: 3, tahun: null},
    {text: "Bulan : Januari 2026 sd Bulan Maret 2026", bulan: 3, tahun: 2026},
    {text: "Periode Januari sampai dengan Maret 2026", bulan: 3, tahun: 2026},
    {text: "Bulan: Januari - Maret 2026", bulan: 3, tahun: 2026},
    {text: "Bulan Januari, Februari dan Maret", bulan: 3, tahun: null},
    {text: "Januari – Maret 2026", bulan: 3, tahun: 2026},
    {text: "s.d. Bulan Maret 2026", bulan: 3, tahun: 2026},
    {text: "Sampai dengan bulan Maret 2026", bulan: 3, tahun: 2026},
    {text: "Periode : 1 Januari 2026 s.d. 31 Maret 2026", bulan: 3, tahun: 2026},
    {text: "Periode : 1 Januari s.d. 31 Maret 2026", bulan: 3, tahun: 2026},
    {text: "Per 31 Maret 2026", bulan: 3, tahun: 2026},
    {text: "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2026 DAN 2025", bulan: 12, tahun: 2026},
    {text: "Disusun oleh Maria Meilani", bulan: null, tahun: null},
  ])("$text", ({text, bulan, tahun}) => {
    expect(lines("LAPORAN PERTANGGUNGJAWABAN", text)).toMatchObject({bulan, tahun});
  });

  test.each([
    {name: "Tahun Anggaran below a regulation", rows: ["PERATURAN NOMOR 5 TAHUN 2025", "Tahun Anggaran : 2026"]},
    {name: "the last day below a regulation", rows: ["PERDA NOMOR : 5 TAHUN 2025", "s.d. 31 Maret 2026"]},
    {name: "a plain year below a regulation", rows: ["Perbup No. 12/2023 Tahun 2023", "TAHUN 2026"]},
    {name: "the year of a month", rows: ["UU No 23 Tahun 2014", "Bulan Maret 2026"]},
    {
      name: "Tahun Anggaran in the line of the regulation",
      rows: ["NOMOR 5 TAHUN 2025 TENTANG APBD TAHUN ANGGARAN 2026"],
    },
    {name: "Tahun Anggaran before another year", rows: ["Renja Tahun 2025", "Tahun Anggaran 2026", "Tahun 2024"]},
    {name: "the number without a figure", rows: ["NOMOR ..... TAHUN 2025", "TAHUN ANGGARAN 2026"]},
  ])("the year of the figures: $name", ({rows}) => {
    expect(lines(...rows).tahun).toBe(2026);
  });

  test.each([
    {name: "on one line", rows: ["NOMOR 5 TAHUN 2025"]},
    {name: "on two lines", rows: ["NOMOR : 5", "TAHUN : 2025"]},
  ])("the year of a regulation $name is no year of the figures", ({rows}) => {
    expect(lines(...rows).tahun).toBeNull();
  });

  test("a document's number above the year takes nothing from it", () => {
    expect(lines("Nomor : 900/12/SPJ/2025", "Tahun : 2026").tahun).toBe(2026);
  });

  test("a sheet named as a month, where no line names one", () => {
    expect(read([["SPJ"]], "Maret").bulan).toBe(3);
    expect(read([["Bulan : April"]], "Maret").bulan).toBe(4);
  });
});

describe("readBlokKepala(lembar, rows): several pairs on a row", () => {
  const nama = "2.17.3.30.0.00.01.0000 DINAS KOPERASI";
  test.each<{name: string; row: Sel[]}>([
    {name: "label and value in one cell", row: [`SKPD : ${nama}`, null, "Pengguna Anggaran : BUDI SANTOSO"]},
    {name: "a colon of its own cell", row: ["SKPD", ":", nama, "Pengguna Anggaran", ":", "BUDI SANTOSO"]},
    {name: "a colon before the value", row: ["SKPD", `: ${nama}`, "Pengguna Anggaran", ": BUDI SANTOSO"]},
    {name: "a colon behind the label", row: ["SKPD :", nama, "Pengguna Anggaran :", "BUDI SANTOSO"]},
    {name: "code and name in two cells", row: ["SKPD :", "2.17.3.30.0.00.01.0000", "DINAS KOPERASI", "PA : BUDI"]},
    {name: "the other pair first", row: ["Bendahara : SITI AMINAH", `SKPD : ${nama}`]},
  ])("$name: a value ends where the next cell begins a pair", ({row}) => {
    const kepala = read([row]);
    expect(kepala).toMatchObject({skpd: "2.17.3.30.0.00.01.0000", nama_skpd: "DINAS KOPERASI"});
    expect(JSON.stringify(kepala)).not.toMatch(/BUDI|SITI/);
  });

  test("the same in the block of a DPA, where a label needs no colon", () => {
    const row = ["Organisasi", null, nama, "Pengguna Anggaran : BUDI SANTOSO"];
    const blok = readBlokDpa([{row, baris: 1}]);
    expect(blok).toMatchObject({skpd: "2.17.3.30.0.00.01.0000", nama_skpd: "DINAS KOPERASI"});
    expect(JSON.stringify(blok)).not.toMatch(/BUDI/);
  });

  test("a value with a colon in it is one value", () => {
    expect(read([["SKPD :", "UPT: PASAR INDUK"]]).nama_skpd).toBe("UPT: PASAR INDUK");
  });
});
