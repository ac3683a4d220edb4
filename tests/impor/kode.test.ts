import {describe, expect, test} from "vitest";
import {parseKode, parseKodeCells} from "../../src/impor/kode.js";

const program = (kode: string) => ({program: kode, rekening: null});
const rekening = (kode: string) => ({program: null, rekening: kode});

describe("parseKode(sel)", () => {
  test.each([
    {name: "a program", sel: "2.17.01", kode: program("2.17.01")},
    {name: "a kegiatan", sel: "2.17.01.2.01", kode: program("2.17.01.2.01")},
    {name: "a sub kegiatan of four digits", sel: "2.17.01.2.01.0001", kode: program("2.17.01.2.01.0001")},
    {name: "a sub kegiatan of two digits", sel: "2.17.01.2.01.01", kode: program("2.17.01.2.01.01")},
    {name: "an urusan", sel: "2", kode: program("2")},
    {name: "a bidang urusan", sel: "2.17", kode: program("2.17")},
    {name: "an akun", sel: "5", kode: rekening("5")},
    {name: "a sub rincian objek", sel: "5.1.02.01.01.0024", kode: rekening("5.1.02.01.01.0024")},
    {name: "segments of three and five digits", sel: "5.1.02.01.001.00026", kode: rekening("5.1.02.01.01.0026")},
    {name: "a kegiatan kind of two digits", sel: "2.17.03.02.01.0003", kode: program("2.17.03.2.01.0003")},
    {name: "spaces and a closing point", sel: " 2.17. 01. ", kode: program("2.17.01")},
    {
      name: "a sub kegiatan joined with a rekening",
      sel: "2.16.01.1.01.0001.5.1.02.01.001.00026",
      kode: {program: "2.16.01.1.01.0001", rekening: "5.1.02.01.01.0026"},
    },
    {
      name: "a sub kegiatan of two digits joined with a shorter rekening",
      sel: "2.16.01.1.01.01.5.1.02",
      kode: {program: "2.16.01.1.01.01", rekening: "5.1.02"},
    },
    {
      name: "a bidang urusan of the first group of urusan 5",
      sel: "5.01.01.2.01.0001",
      kode: program("5.01.01.2.01.0001"),
    },
  ])("reads $name: $sel", ({sel, kode}) => {
    expect(parseKode(sel)).toEqual(kode);
  });

  test.each(["", null, "JUMLAH", "2.17.1", "2.17.01.5.01", "1.3", "2.17.01.2.01.001", "5.1.02.01.101.00026", "2..17"])(
    "refuses %s",
    (sel) => {
      expect(parseKode(sel)).toBeNull();
    },
  );

  test("puts the SKPD's bidang urusan in place of X.XX, and refuses it where that is not known", () => {
    expect(parseKode("X.XX.01.2.01", "2.17")).toEqual(program("2.17.01.2.01"));
    expect(parseKode("x.xx.01", "2.17")).toEqual(program("2.17.01"));
    expect(parseKode("X.XX.01")).toBeNull();
    expect(parseKodeCells(["X.", "XX.", 1, 2, 1], "2.17")).toEqual(program("2.17.01.2.01"));
  });
});

describe("parseKodeCells(cells)", () => {
  test.each([
    {
      name: "a rekening as text with points",
      cells: ["5.", "1.", "02.", "01.", "01.", "0024"],
      kode: rekening("5.1.02.01.01.0024"),
    },
    {name: "a rekening as numbers", cells: [5, 1, 2, 1, 1, 24], kode: rekening("5.1.02.01.01.0024")},
    {name: "a shorter rekening as numbers", cells: [5, 1, 2, null, null, null], kode: rekening("5.1.02")},
    {name: "a program as text", cells: ["2.", "17.", "05", null, null, null], kode: program("2.17.05")},
    {
      name: "a sub kegiatan as text",
      cells: ["2.", "17.", "05.", "2.", "01.", "0001"],
      kode: program("2.17.05.2.01.0001"),
    },
    {name: "a sub kegiatan as numbers", cells: [2, 17, 5, 2, 1, 1], kode: program("2.17.05.2.01.0001")},
  ])("reads $name", ({cells, kode}) => {
    expect(parseKodeCells(cells)).toEqual(kode);
  });

  test.each([[["DINAS CONTOH", null, null]], [[null, null]], [[5, 1, "x"]]])("refuses %j", (cells) => {
    expect(parseKodeCells(cells)).toBeNull();
  });
});
