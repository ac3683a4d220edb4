import fc from "fast-check";
import type {Baris, Geser, KunciBaris, Skenario} from "../../../src/model/skenario.js";

const amount = (max: number) => fc.integer({min: 0, max: max * 100}).map((sen) => sen / 100);

const key = fc.record({
  skpd: fc.constantFrom("Dinas A", "Dinas B"),
  subKegiatan: fc.constantFrom("2.17.01.2.01.0001", "2.17.01.2.01.0002", "2.17.02.2.01.0001"),
  rekening: fc.constantFrom("5.1.01.01.01.0001", "5.1.02.01.01.0024", "5.1.02.01.01.0025", "5.2.02.01.01.0001"),
  sumberDana: fc.constantFrom("PAD", "DAU"),
});

/** Lines of different keys, none below its floor, some locked. */
export const barisAcak: fc.Arbitrary<Baris[]> = fc.uniqueArray(
  fc.tuple(key, amount(500), amount(500), fc.option(fc.boolean(), {nil: undefined})),
  {minLength: 1, maxLength: 10, selector: ([kunci]) => JSON.stringify(kunci)},
).map((rows) =>
  rows.map(([kunci, lantai, luang, terkunci]) => ({
    ...kunci,
    nilai: Math.round((lantai + luang) * 100) / 100,
    lantai,
    ...(terkunci === undefined ? {} : {terkunci}),
  }))
);

/** Moves between any lines, there or not, with amounts that may be unlawful; an end is null now and then. */
export function geserAcak(baris: readonly Baris[]): fc.Arbitrary<Geser[]> {
  const end: fc.Arbitrary<KunciBaris | null> = fc.oneof(
    {arbitrary: fc.constantFrom(...baris), weight: 7},
    {arbitrary: key, weight: 2},
    {arbitrary: fc.constant(null), weight: 1},
  );
  const nilai = fc.oneof({arbitrary: amount(400), weight: 9}, {arbitrary: fc.constantFrom(-1, 0.001, NaN), weight: 1});
  return fc.array(fc.record({dari: end, ke: end, nilai, alasan: fc.constantFrom("perlu", "")}), {maxLength: 12});
}

/** Lines and a scenario of any kind over them; what it asks for is often unlawful. */
export const skenarioAcak: fc.Arbitrary<{baris: Baris[]; skenario: Skenario}> = barisAcak.chain((baris) =>
  fc.record({
    jenis: fc.constantFrom("pergeseran", "perubahan", "rasionalisasi", "penyusunan"),
    geser: geserAcak(baris),
  }).map(({jenis, geser}) => ({baris, skenario: {jenis, dasar: "nota", geser}}))
);

/**
 * Unlocked lines and moves between them, to new lines and on from there, and in the kinds other than a pergeseran also
 * in and out of the budget; some may ask for too much.
 */
export const skenarioTakTerkunciAcak: fc.Arbitrary<{baris: Baris[]; skenario: Skenario}> = fc.record({
  baris: barisAcak.map((baris) => baris.map((line) => ({...line, terkunci: false}))),
  baru: fc.array(key.map((kunci) => ({...kunci, uraian: "baru", terkunci: false})), {minLength: 1, maxLength: 3}),
  jenis: fc.constantFrom("pergeseran", "perubahan", "rasionalisasi", "penyusunan"),
}).chain(({baris, baru, jenis}) => {
  const ends = [...baris, ...baru, ...(jenis === "pergeseran" ? [] : [null])];
  const move = (dari: Geser["dari"], ke: Geser["ke"], nilai: number) => ({dari, ke, nilai, alasan: "perlu"});
  const direct = fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...ends), amount(100))
    .map(([dari, ke, nilai]) => [move(dari, ke, nilai)]);
  const through = fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...baru), fc.constantFrom(...ends), amount(100))
    .map(([dari, lewat, ke, nilai]) => [move(dari, lewat, nilai), move(lewat, ke, nilai)]);
  return fc.array(fc.oneof(direct, through), {maxLength: 6}).map((moves) => ({
    baris,
    skenario: {jenis, dasar: "nota", geser: moves.flat()},
  }));
});
