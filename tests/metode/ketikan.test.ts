import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isiAwal} from "../../src/metode/isiContoh.js";
import {metodePadanan} from "../../src/metode/padanan.js";
import {metodePertumbuhan} from "../../src/metode/pertumbuhan.js";
import {metodeProyeksi} from "../../src/metode/proyeksi.js";
import {metodeProyeksiSerapan} from "../../src/metode/proyeksiSerapan.js";
import type {IsiContoh, MasukanContoh, SelContoh} from "../../src/model/metode.js";

const metode = [...metodePertumbuhan, ...metodeProyeksi, ...metodeProyeksiSerapan, ...metodePadanan];
const angka = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, 1, 12, 100, 2023, 2024, 2025),
  fc.integer({min: -1_000_000_000_000_000, max: 1_000_000_000_000_000}),
  fc.integer({min: -1_000_000, max: 1_000_000}).map((hundredths) => hundredths / 100),
);
const teks = fc.constantFrom(null, "", "A", "B");

function ketikan(masukan: MasukanContoh): fc.Arbitrary<IsiContoh[string]> {
  if (masukan.jenis === "angka") return angka;
  if (masukan.jenis === "pilihan") return fc.constantFrom(...masukan.pilihan.map(({nilai}) => nilai));
  const row = fc.record<Record<string, SelContoh>>(
    Object.fromEntries(masukan.kolom.map(({nama, jenis}) => [nama, jenis === "angka" ? angka : teks])),
  );
  return fc.array(row, {maxLength: 13});
}

describe("the readers' examples of projections and joined codes", () => {
  test("have anchors of their own, a source and a unit each", () => {
    expect(new Set(metode.map(({id}) => id)).size).toBe(metode.length);
    for (const {id, sumber, satuan, rumus} of metode) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([sumber.length > 0, satuan !== "", rumus.length > 0]).toEqual([true, true, true]);
      expect(sumber.filter(({kepastian}) => kepastian === "L")).toEqual([]);
    }
  });

  test.each(metode.map((entry) => [entry.id, entry] as const))(
    "%s never throws for what a reader types",
    (_, entry) => {
      const isi = fc.record<IsiContoh>(
        Object.fromEntries(entry.masukan.map((masukan) => [masukan.nama, ketikan(masukan)])) as never,
      );
      fc.assert(
        fc.property(isi, fc.subarray(entry.masukan.map(({nama}) => nama)), (typed, kept) => {
          const awal = isiAwal(entry.masukan);
          const hasil = entry.hitung({...typed, ...Object.fromEntries(kept.map((nama) => [nama, awal[nama]!]))});
          for (const {judul, teks} of hasil) {
            expect([judul, teks].every((text) => text !== "" && !/undefined|NaN/.test(text))).toBe(true);
          }
        }),
        {numRuns: 200},
      );
    },
  );
});
