import fc from "fast-check";
import type {IsiContoh, Metode} from "../../src/model/metode.js";

const angka = fc.option(fc.oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}), fc.constant(0)), {
  nil: null,
});
const teks = fc.option(fc.string(), {nil: null});

/** Whatever a reader can type into the inputs of an example. */
export function isiAcak({masukan}: Metode): fc.Arbitrary<IsiContoh> {
  return fc.record(Object.fromEntries(masukan.map((input) => {
    if (input.jenis === "angka") return [input.nama, angka];
    if (input.jenis === "pilihan") return [input.nama, fc.constantFrom(...input.pilihan.map(({nilai}) => nilai))];
    const row = Object.fromEntries(input.kolom.map(({nama, jenis}) => [nama, jenis === "angka" ? angka : teks]));
    return [input.nama, fc.array(fc.record(row), {maxLength: 5})];
  }))) as fc.Arbitrary<IsiContoh>;
}
