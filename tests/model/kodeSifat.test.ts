import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {indukProgram, indukRekening, levelProgram, levelRekening} from "../../src/model/kode.js";

/** A code with all codes above it, by the function that gives the one above. */
function chain(kode: string, induk: (kode: string) => string | null): string[] {
  const above = induk(kode);
  return above === null ? [kode] : [kode, ...chain(above, induk)];
}

const digits = (length: number) =>
  fc.integer({min: 0, max: 10 ** length - 1}).map((n) => String(n).padStart(length, "0"));
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((parts) => parts.join("."));

describe("levelProgram(kode), indukProgram(kode)", () => {
  test.each([
    {name: "an urusan of two digits", kode: "22"},
    {name: "a bidang urusan of one digit", kode: "2.1"},
    {name: "a program of one digit", kode: "2.17.1"},
    {name: "a kind of kegiatan of two digits", kode: "2.17.03.02.01"},
    {name: "a kind of kegiatan beyond 4", kode: "2.17.01.5.01"},
    {name: "a kind of kegiatan 0", kode: "2.17.01.0.01"},
    {name: "a kind of kegiatan without its number", kode: "2.17.01.2"},
    {name: "a sub kegiatan of three digits", kode: "2.17.01.2.01.001"},
    {name: "a sub kegiatan of five digits", kode: "2.17.01.2.01.00001"},
    {name: "a bidang urusan not filled in", kode: "X.XX.01"},
    {name: "a closing point", kode: "2.17.01."},
    {name: "a space", kode: " 2.17"},
    {name: "a line end", kode: "2.17\n"},
    {name: "an SKPD", kode: "2.17.3.30.0.00.01.0000"},
    {name: "a rekening", kode: "5.1.02.01.01.0024"},
    {name: "a word", kode: "JUMLAH"},
    {name: "nothing", kode: ""},
  ])("$name has no level: $kode", ({kode}) => {
    expect(levelProgram(kode)).toBeNull();
  });

  test("a sub kegiatan stands in kegiatan, program, bidang urusan and urusan, each one level up", () => {
    const sub = join(
      digits(1),
      digits(2),
      digits(2),
      fc.constantFrom("1", "2", "3", "4"),
      digits(2),
      fc.oneof(digits(2), digits(4)),
    );
    fc.assert(fc.property(sub, (kode) => {
      const codes = chain(kode, indukProgram);
      expect(codes.map(levelProgram)).toEqual(["sub_kegiatan", "kegiatan", "program", "bidang_urusan", "urusan"]);
      expect(codes.filter((above) => !(kode === above || kode.startsWith(`${above}.`)))).toEqual([]);
    }));
  });

  // Its comment: null for an urusan and for what is no code.
  test.each([
    {name: "a word with a point", kode: "bukan.kode"},
    {name: "a rekening", kode: "5.1.02"},
    {name: "a program of one digit", kode: "2.17.1"},
  ])("$name is no code and has none above it: $kode", ({kode}) => {
    expect(levelProgram(kode)).toBeNull();
    expect(indukProgram(kode)).toBeNull();
  });
});

describe("levelRekening(kode), indukRekening(kode)", () => {
  test.each([
    {name: "a kelompok of two digits", kode: "5.10"},
    {name: "a jenis of one digit", kode: "5.1.2"},
    {name: "a rincian of three digits", kode: "5.1.02.01.001"},
    {name: "a sub rincian of three digits", kode: "5.1.02.01.01.024"},
    {name: "a level below sub rincian", kode: "5.1.02.01.01.0024.01"},
    {name: "a program", kode: "2.17.01"},
    {name: "a closing point", kode: "5.1."},
    {name: "nothing", kode: ""},
  ])("$name has no level: $kode", ({kode}) => {
    expect(levelRekening(kode)).toBeNull();
  });

  test("a sub rincian objek stands in five codes, each one level up", () => {
    fc.assert(fc.property(join(digits(1), digits(1), digits(2), digits(2), digits(2), digits(4)), (kode) => {
      expect(chain(kode, indukRekening).map(levelRekening))
        .toEqual(["sub_rincian_objek", "rincian_objek", "objek", "jenis", "kelompok", "akun"]);
    }));
  });

  test("beyond one digit no code is both a program's and a rekening", () => {
    const kode = fc.oneof(
      join(digits(1), digits(2)),
      join(digits(1), digits(1)),
      join(digits(1), digits(2), digits(2)),
      join(digits(1), digits(1), digits(2)),
      join(digits(1), digits(1), digits(2), digits(2), digits(2)),
      join(digits(1), digits(2), digits(2), digits(1), digits(2)),
      join(digits(1), digits(2), digits(2), digits(1), digits(2), digits(4)),
    );
    fc.assert(fc.property(kode, (kode) => {
      expect(levelProgram(kode) === null || levelRekening(kode) === null).toBe(true);
    }));
  });
});
