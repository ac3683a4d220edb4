import {describe, expect, test} from "vitest";
import {angkaDari, isiAwal, tabelDari, teksDari} from "../../src/metode/isiContoh.js";

describe("isiAwal(masukan)", () => {
  test("has every input by its name, rows by their columns, null where a row is short", () => {
    expect(isiAwal([
      {jenis: "angka", nama: "a", judul: "A", nilai: null},
      {jenis: "pilihan", nama: "b", judul: "B", nilai: "x", pilihan: []},
      {
        jenis: "tabel",
        nama: "c",
        judul: "C",
        kolom: [{nama: "n", judul: "N", jenis: "angka"}, {nama: "t", judul: "T", jenis: "teks"}],
        nilai: [[1, "p"], [2]],
      },
    ])).toEqual({a: null, b: "x", c: [{n: 1, t: "p"}, {n: 2, t: null}]});
  });
});

describe("an input that holds something else", () => {
  test.each([
    ["angkaDari", () => angkaDari({a: "x"}, "a"), 'angkaDari: a is "x"; expected a number or null'],
    ["teksDari", () => teksDari({a: 1}, "a"), "teksDari: a is 1; expected a text or null"],
    ["tabelDari", () => tabelDari({a: null}, "a"), "tabelDari: a is null; expected rows"],
  ])("%s throws", (_, call, message) => {
    expect(call).toThrow(new TypeError(message));
  });
});
