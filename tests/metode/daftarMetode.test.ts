import fc from "fast-check";
import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {daftarMetode} from "../../src/metode/daftarMetode.js";
import {isiAwal} from "../../src/metode/isiContoh.js";
import type {IsiContoh, MasukanContoh, Metode, SelContoh} from "../../src/model/metode.js";

const semua = daftarMetode.flatMap(({metode}) => metode);

const angka: fc.Arbitrary<SelContoh> = fc.oneof(
  fc.constantFrom(null, 0, -1, 0.005, 1, 12, 100, 2024, 2025),
  fc.integer({min: -200, max: 200}),
  fc.integer({min: -1e15, max: 1e15}).map((sen) => sen / 100),
  fc.constantFrom(1e15, -1e15),
);
const teks: fc.Arbitrary<SelContoh> = fc.oneof(
  fc.constantFrom(null, "", "A", "bb", "murni", "2024-05-01", "5.1.02.01.01.0024"),
  fc.string(),
);

/** Whatever a reader could leave in a field: what stood there, something else, or rows added and taken away. */
function isiSebarang(input: MasukanContoh): fc.Arbitrary<IsiContoh[string]> {
  if (input.jenis === "angka") return fc.oneof(fc.constant(input.nilai), angka);
  if (input.jenis === "pilihan") return fc.constantFrom(...input.pilihan.map(({nilai}) => nilai));
  const rows = input.nilai.map((cells) =>
    Object.fromEntries(input.kolom.map(({nama}, index) => [nama, cells[index] ?? null]))
  );
  const cells = input.kolom.map(({jenis}, index) => {
    const first = input.nilai.map((row) => row[index] ?? null);
    return fc.oneof(fc.constantFrom(null, ...first), jenis === "angka" ? angka : teks);
  });
  const row = fc.tuple(...cells).map((values) =>
    Object.fromEntries(input.kolom.map(({nama}, index) => [nama, values[index]!]))
  );
  const changed = fc.tuple(fc.nat({max: Math.max(0, rows.length - 1)}), row).map(([at, other]) =>
    rows.length === 0 ? [other] : rows.with(at, other)
  );
  return fc.oneof(fc.constant(rows), changed, fc.array(row, {maxLength: 13}));
}

describe("the calculations of the page", () => {
  test("have anchors of their own, in the form that addresses have", () => {
    const ids = semua.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("are all those that the files of src/metode have", async () => {
    const names = readdirSync("src/metode").filter((name) => name.endsWith(".ts"));
    const modules: Record<string, unknown>[] = await Promise.all(
      names.map((name) => import(/* @vite-ignore */ `../../src/metode/${name.replace(/\.ts$/, ".js")}`)),
    );
    const exported = modules.flatMap((module) =>
      Object.entries(module).filter(([key]) => key.startsWith("metode")).flatMap(([, group]) => group as Metode[])
    );
    expect(new Set(exported)).toEqual(new Set(semua));
  });

  test.each(semua)("$id says all there is to say, in whole sentences, and names its inputs once", (metode) => {
    const {nama, kalimat, rumus, satuan, kasusTepi, sumber, masukan} = metode;
    expect([nama, kalimat, satuan, ...rumus, ...kasusTepi].filter((text) => text.trim() === "")).toEqual([]);
    expect(Math.min(rumus.length, kasusTepi.length, sumber.length, masukan.length)).toBeGreaterThan(0);
    expect([nama, kalimat, satuan, ...rumus, ...kasusTepi].filter((text) => /galat/i.test(text))).toEqual([]);
    expect([kalimat, ...kasusTepi].filter((text) => !/[.?]$/.test(text))).toEqual([]);
    expect(new Set(masukan.map((input) => input.nama)).size).toBe(masukan.length);
  });

  test.each(semua)("$id words general knowledge as such, and names no article for it", ({sumber}) => {
    const general = sumber.filter(({kepastian}) => kepastian === "L").map(({teks}) => teks);
    expect(general.filter((teks) => !/lazim/i.test(teks))).toEqual([]);
    expect(general.filter((teks) => /tanpa sumber|belum dibaca/.test(teks)), "the mark beside it says so").toEqual([]);
    expect(general.filter((teks) => /\b(Permen|PMK \d|UU |PP |[Pp]asal )/.test(teks))).toEqual([]);
  });

  test.each(semua)("$id opens with an example that has a result", ({masukan, hitung}) => {
    expect(hitung(isiAwal(masukan)).some(({nilai}) => nilai !== null)).toBe(true);
  });

  test.each(semua)("$id answers whatever a reader leaves in the fields, in words or figures", (metode) => {
    const contents = fc.record(
      Object.fromEntries(metode.masukan.map((input) => [input.nama, isiSebarang(input)])),
    );
    fc.assert(
      fc.property(contents, (isi) => {
        const results = metode.hitung(isi as IsiContoh);
        for (const {teks} of results) {
          expect(teks.trim()).not.toBe("");
          expect(teks).not.toMatch(/NaN|undefined|Infinity|∞|RangeError|TypeError|\[object/);
        }
      }),
      {numRuns: 200},
    );
  });
});
