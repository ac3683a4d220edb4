import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {BarisAnggaran} from "../../src/calc/barisAnggaran.js";
import {
  parseUrutan,
  saringAnggaran,
  type UkuranUrut,
  ukuranUrut,
  urutkanAnggaran,
} from "../../src/calc/urutkanAnggaran.js";
import {barisOf, persenOf} from "./fakta.js";

/** A line of which one measure is known. */
function lineWith(kode: string, ukuran: UkuranUrut, nilai: number | null): BarisAnggaran {
  switch (ukuran) {
    case "varians":
      return barisOf(kode, {varians: {selisih: nilai, persen: null}});
    case "varians-persen":
      return barisOf(kode, {varians: {selisih: null, persen: nilai}});
    case "fisik":
      return barisOf(kode, {fisik: nilai === null ? null : {nilai, cakupanPagu: 100, dihitungNol: 0}});
    case "tercetak":
      return barisOf(kode, {tercetak: persenOf(kode, nilai)});
    default:
      return barisOf(kode, {[ukuran]: nilai});
  }
}

const codes = (lines: readonly BarisAnggaran[]) => lines.map(({kode}) => kode).join("");

describe("urutkanAnggaran(baris, urutan)", () => {
  test.each(ukuranUrut)("by %s, either way, with what is not known last", (ukuran) => {
    const lines = [
      lineWith("a", ukuran, 20),
      lineWith("b", ukuran, null),
      lineWith("c", ukuran, -5),
      lineWith("d", ukuran, 100),
      lineWith("e", ukuran, 0),
    ];
    expect(codes(urutkanAnggaran(lines, {ukuran, turun: true}))).toBe("daecb");
    expect(codes(urutkanAnggaran(lines, {ukuran, turun: false}))).toBe("ceadb");
  });

  test.each([
    {name: "ties keep the order given, falling", nilai: [1, 2, 1, 2], turun: true, kode: "bdac"},
    {name: "ties keep the order given, rising", nilai: [1, 2, 1, 2], turun: false, kode: "acbd"},
    {name: "nothing known keeps the order given", nilai: [null, null, null, null], turun: true, kode: "abcd"},
    {name: "a known 0 stands before what is not known", nilai: [null, 0, null, -1], turun: true, kode: "bdac"},
  ])("$name", ({nilai, turun, kode}) => {
    const lines = nilai.map((sisa, index) => barisOf("abcd"[index]!, {sisa}));
    expect(codes(urutkanAnggaran(lines, {ukuran: "sisa", turun}))).toBe(kode);
  });

  test("without a sorting the lines stay as they are, in a new array", () => {
    const lines = [barisOf("b", {sisa: 1}), barisOf("a", {sisa: 2})];
    expect(urutkanAnggaran(lines, null)).toEqual(lines);
    expect(urutkanAnggaran(lines, null)).not.toBe(lines);
  });

  test("a line printed without a figure is not known, like one without a printed percentage", () => {
    const lines = [
      barisOf("a"),
      barisOf("b", {tercetak: persenOf("b", null)}),
      barisOf("c", {tercetak: persenOf("c", 1)}),
    ];
    expect(codes(urutkanAnggaran(lines, {ukuran: "tercetak", turun: false}))).toBe("cab");
  });

  const list = fc.array(fc.option(fc.integer({min: -100, max: 100}), {nil: null}), {maxLength: 30});
  const asked = fc.record({ukuran: fc.constantFrom(...ukuranUrut), turun: fc.boolean()});

  test("gives back every line once, in order, what is not known last, and leaves the list as it was", () => {
    fc.assert(fc.property(list, asked, (values, {ukuran, turun}) => {
      const lines = Object.freeze(values.map((nilai, index) => lineWith(String(index), ukuran, nilai)));
      const result = urutkanAnggaran(lines, {ukuran, turun});
      expect(result).toHaveLength(lines.length);
      expect(new Set(result)).toEqual(new Set(lines));
      const sorted = result.map(({kode}) => values[Number(kode)]!);
      const known = values.filter((value) => value !== null).sort((a, b) => (turun ? b - a : a - b));
      expect(sorted).toEqual([...known, ...values.filter((value) => value === null)]);
    }));
  });

  test("sorting again changes nothing", () => {
    fc.assert(fc.property(list, asked, (values, urutan) => {
      const once = urutkanAnggaran(values.map((nilai, i) => lineWith(String(i), urutan.ukuran, nilai)), urutan);
      expect(urutkanAnggaran(once, urutan)).toEqual(once);
    }));
  });
});

describe("parseUrutan(text)", () => {
  test("reads every measure, rising and falling", () => {
    for (const ukuran of ukuranUrut) {
      expect(parseUrutan(`${ukuran}-naik`)).toEqual({ukuran, turun: false});
      expect(parseUrutan(`${ukuran}-turun`)).toEqual({ukuran, turun: true});
    }
  });

  test.each([
    {name: "nothing", text: undefined},
    {name: "an empty text", text: ""},
    {name: "a measure alone", text: "sisa"},
    {name: "a direction alone", text: "turun"},
    {name: "a direction after a dash", text: "-turun"},
    {name: "no measure of ours", text: "kode-turun"},
    {name: "a name that every object has", text: "constructor-turun"},
    {name: "another direction", text: "sisa-samping"},
    {name: "capitals", text: "Sisa-Turun"},
    {name: "a space around it", text: " sisa-turun"},
    {name: "a line end", text: "sisa-turun\n"},
    {name: "two directions", text: "sisa-naik-turun"},
  ])("is null for $name", ({text}) => {
    expect(parseUrutan(text)).toBeNull();
  });
});

describe("saringAnggaran(below, anak, teks)", () => {
  const anak = [barisOf("2.17.01", {nama: "PROGRAM PENUNJANG"}), barisOf("2.17.07", {nama: "PROGRAM UMKM (USAHA)"})];
  const below = [...anak, barisOf("2.17.07.2.01", {nama: "Pemberdayaan Usaha Mikro"})];
  test.each([
    {name: "no text gives the lines directly below", teks: "", kode: ["2.17.01", "2.17.07"]},
    {name: "blanks are no text", teks: " \t ", kode: ["2.17.01", "2.17.07"]},
    {name: "a word of a name, at any level", teks: "usaha", kode: ["2.17.07", "2.17.07.2.01"]},
    {name: "case does not matter", teks: "uSaHa MIKRO", kode: ["2.17.07.2.01"]},
    {name: "space around the text does not matter", teks: "  penunjang ", kode: ["2.17.01"]},
    {name: "a part of a code", teks: "07.2", kode: ["2.17.07.2.01"]},
    {name: "a point stands for a point only", teks: "2.1.", kode: []},
    {name: "a bracket is a bracket", teks: "(usaha)", kode: ["2.17.07"]},
    {name: "what is nowhere", teks: "koperasi", kode: []},
  ])("$name", ({teks, kode}) => {
    expect(saringAnggaran(below, anak, teks).map((line) => line.kode)).toEqual(kode);
  });

  test("a longer text finds no more than a shorter one, and every line is found by its whole name and code", () => {
    const text = fc.string({minLength: 1, maxLength: 4, unit: fc.constantFrom("a", "U", "s", " ", "2", ".", "0")})
      .filter((text) => text.trim() !== "");
    fc.assert(fc.property(text, fc.string({maxLength: 3}), (short, more) => {
      fc.pre(`${short}${more}`.trim().startsWith(short.trim()));
      const found = saringAnggaran(below, anak, short);
      expect(saringAnggaran(below, anak, `${short}${more}`).filter((line) => !found.includes(line))).toEqual([]);
    }));
    for (const line of below) {
      expect(saringAnggaran(below, anak, line.nama)).toContain(line);
      expect(saringAnggaran(below, anak, line.kode)).toContain(line);
    }
  });
});

test("what stands on a line of its own before a sorting is none", () => {
  expect(parseUrutan("x\nsisa-turun")).toBeNull();
});
