import fc from "fast-check";
import type {IsiContoh, MasukanContoh, Metode, SelContoh} from "../../src/model/metode.js";

const angka = fc.oneof(
  fc.constantFrom<(number | null)[]>(null, 0, -1, 100, 0.005, 2 ** 53, 1e300, Infinity, -Infinity, NaN),
  fc.integer({min: -1_000_000, max: 10_000_000_000_000}),
  fc.double(),
);
const teks = fc.oneof(fc.constantFrom<(string | null)[]>(null, "", "A", "bb", "murni", "2024-05-01"), fc.string());

/** Whatever a reader could put into the inputs of an example. */
export function isiSebarang({masukan}: Metode): fc.Arbitrary<IsiContoh> {
  return fc.record(Object.fromEntries(masukan.map((input) => [input.nama, nilaiSebarang(input)]))) as fc.Arbitrary<
    IsiContoh
  >;
}

function nilaiSebarang(input: MasukanContoh): fc.Arbitrary<unknown> {
  if (input.jenis === "angka") return angka;
  if (input.jenis === "pilihan") return fc.constantFrom(...input.pilihan.map(({nilai}) => nilai));
  const sel = (jenis: "angka" | "teks"): fc.Arbitrary<SelContoh> => (jenis === "angka" ? angka : teks);
  const row = fc.record(Object.fromEntries(input.kolom.map(({nama, jenis}) => [nama, sel(jenis)])));
  const written = input.nilai.map((cells) =>
    Object.fromEntries(input.kolom.map(({nama}, index) => [nama, cells[index] ?? null]))
  );
  const changed = fc.tuple(fc.nat({max: Math.max(0, written.length - 1)}), row)
    .map(([at, other]) => written.with(at, other));
  return fc.oneof(fc.array(row, {maxLength: 5}), changed);
}
