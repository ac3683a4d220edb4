import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {daftarMetode} from "../../src/metode/daftarMetode.js";
import {isiAwal} from "../../src/metode/isiContoh.js";
import type {IsiContoh, MasukanContoh, Metode, SelContoh} from "../../src/model/metode.js";

const semua = daftarMetode.flatMap(({metode}) => metode);

const number: fc.Arbitrary<SelContoh> = fc.oneof(
  fc.constantFrom(null, 0, 1, 100, -1, 0.5),
  fc.integer({min: -1e15, max: 1e15}).map((sen) => sen / 100),
  fc.integer({min: -200, max: 200}),
);
const words: fc.Arbitrary<SelContoh> = fc.oneof(fc.constantFrom(null, "", "A", "5.1.02.01.01.0024"), fc.string());

/** Anything that a reader may leave in a field, and what stands there at first. */
function anyContent(input: MasukanContoh): fc.Arbitrary<IsiContoh[string]> {
  if (input.jenis === "angka") return fc.oneof(fc.constant(input.nilai), number);
  if (input.jenis === "pilihan") return fc.constantFrom(...input.pilihan.map(({nilai}) => nilai));
  const cells = input.kolom.map(({jenis}, index) => {
    const first = input.nilai.map((row) => row[index] ?? null);
    return fc.oneof(fc.constantFrom(...(first.length === 0 ? [null] : first)), jenis === "angka" ? number : words);
  });
  const row = fc.tuple(...cells).map((values) =>
    Object.fromEntries(input.kolom.map(({nama}, index) => [nama, values[index]!]))
  );
  return fc.array(row, {maxLength: 5});
}

describe("the calculations of the page", () => {
  test("have anchors of their own, in the form that addresses have", () => {
    const ids = semua.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test.each(semua.map((metode): [string, Metode] => [metode.id, metode]))(
    "%s says what it is, of what unit, from where, and what its example gives",
    (_, {nama, kalimat, rumus, satuan, kasusTepi, sumber, masukan, hitung}) => {
      expect([nama, kalimat, satuan, ...rumus, ...kasusTepi, ...sumber.map(({teks}) => teks)].filter((t) => t === ""))
        .toEqual([]);
      expect([rumus.length, kasusTepi.length, sumber.length, masukan.length].filter((length) => length === 0))
        .toEqual([]);
      const results = hitung(isiAwal(masukan));
      expect(results.some(({nilai}) => nilai !== null)).toBe(true);
    },
  );

  test.each(semua.map((metode): [string, Metode] => [metode.id, metode]))(
    "%s answers whatever a reader leaves in the fields, in words or figures",
    (_, {masukan, hitung}) => {
      const contents = fc.record(Object.fromEntries(masukan.map((input) => [input.nama, anyContent(input)])));
      fc.assert(fc.property(contents, (isi) => {
        const results = hitung(isi as IsiContoh);
        expect(results.length).toBeGreaterThan(0);
        for (const {judul, teks} of results) {
          expect(judul).not.toBe("");
          expect(teks).toMatch(/./);
          expect(teks).not.toMatch(/NaN|undefined|Infinity|∞|RangeError|\[object/);
        }
      }));
    },
  );
});
