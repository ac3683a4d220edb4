import {readdirSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isiAwal} from "../../src/metode/isiContoh.js";
import type {Metode} from "../../src/model/metode.js";
import {isiSebarang} from "./isiSebarang.js";

/** Every group of entries that a file of src/metode exports. */
const semua: readonly Metode[] = (await Promise.all(
  readdirSync("src/metode").filter((name) => name.endsWith(".ts")).sort().map(async (name): Promise<Metode[]> => {
    const module: Record<string, unknown> = await import(
      /* @vite-ignore */ `../../src/metode/${name.replace(/\.ts$/, ".js")}`
    );
    return Object.entries(module).filter(([key]) => key.startsWith("metode")).flatMap(([, group]) => group as Metode[]);
  }),
)).flat();

describe("the explained calculations", () => {
  test("have anchors of their own", () => {
    expect(semua.length).toBeGreaterThanOrEqual(23);
    expect(new Set(semua.map(({id}) => id)).size).toBe(semua.length);
    expect(semua.filter(({id}) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test.each(semua)("$id says all there is to say, and names its inputs once", (metode) => {
    const {nama, kalimat, rumus, satuan, kasusTepi, sumber, masukan} = metode;
    expect([nama, kalimat, satuan, ...rumus, ...kasusTepi].filter((text) => text.trim() === "")).toEqual([]);
    expect(Math.min(rumus.length, kasusTepi.length, sumber.length, masukan.length)).toBeGreaterThan(0);
    expect(kalimat).toMatch(/\.$/);
    expect(kasusTepi.filter((text) => !text.endsWith("."))).toEqual([]);
    expect(new Set(masukan.map((input) => input.nama)).size).toBe(masukan.length);
  });

  test.each(semua)("$id words general knowledge as such, and names no article for it", ({sumber}) => {
    const general = sumber.filter(({kepastian}) => kepastian === "L").map(({teks}) => teks);
    expect(general.filter((teks) => !/lazim/i.test(teks))).toEqual([]);
    expect(general.filter((teks) => /\b(Permen|PMK \d|UU |PP |[Pp]asal )/.test(teks))).toEqual([]);
  });

  test.each(semua)("$id opens with an example that has a result", (metode) => {
    expect(metode.hitung(isiAwal(metode.masukan)).some(({nilai}) => nilai !== null)).toBe(true);
  });

  test.each(semua)("$id answers whatever is typed, in words or figures, and never throws", (metode) => {
    fc.assert(
      fc.property(isiSebarang(metode), (isi) => {
        const hasil = metode.hitung(isi);
        expect(hasil.length).toBeGreaterThan(0);
        expect(hasil.filter(({judul, teks}) => judul === undefined || teks === "")).toEqual([]);
      }),
      {numRuns: 300},
    );
  });
});
