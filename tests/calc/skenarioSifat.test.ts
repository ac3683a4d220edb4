import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {klasifikasiSkenario} from "../../src/calc/klasifikasiSkenario.js";
import {periksaSkenario} from "../../src/calc/periksaSkenario.js";
import {terapkanSkenario} from "../../src/calc/terapkanSkenario.js";
import type {Baris, Geser, Skenario} from "../../src/model/skenario.js";
import {beku} from "./skenario/barisUji.js";
import {skenarioAcak, skenarioTakTerkunciAcak} from "./skenario/skenarioAcak.js";

const total = (baris: readonly Baris[]) => jumlahRupiah(baris.map(({nilai}) => nilai));
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], {minLength: items.length});
const semuaAcak = fc.oneof(skenarioAcak, skenarioTakTerkunciAcak);
const withOrder = semuaAcak.chain((one) =>
  fc.record({
    one: fc.constant(one),
    geser: shuffled(one.skenario.geser),
    baris: shuffled(one.baris),
  })
);
const terbalik = ({geser}: Skenario): Geser[] => geser.map((move) => ({...move, dari: move.ke, ke: move.dari}));
const lawful = skenarioTakTerkunciAcak.map(({baris, skenario}) => {
  const refused = new Set(terapkanSkenario(baris, skenario).ditolak.map(({geser}) => geser));
  return {baris, skenario: {...skenario, geser: skenario.geser.filter((move) => !refused.has(move))}};
});
const sen = (value: number) => Math.round(value * 100);

describe("any scenario", () => {
  test("changes the total by what enters and leaves, a pergeseran not at all", () => {
    fc.assert(fc.property(semuaAcak, ({baris, skenario}) => {
      const found = terapkanSkenario(baris, skenario);
      const refused = new Set(found.ditolak.map(({geser}) => geser));
      const flow = skenario.geser.filter((move) => !refused.has(move))
        .map(({dari, ke, nilai}) => (dari === null ? nilai : 0) - (ke === null ? nilai : 0));
      expect(sen(total(found.baris))).toBe(sen(total(baris)) + flow.reduce((sum, value) => sum + sen(value), 0));
      if (skenario.jenis === "pergeseran") expect(total(found.baris)).toBe(total(baris));
    }));
  });

  test("meets its target total where nothing is refused and the moves come to it", () => {
    fc.assert(fc.property(skenarioAcak, ({baris, skenario}) => {
      const found = terapkanSkenario(baris, skenario);
      fc.pre(found.ditolak.length === 0 && skenario.jenis !== "pergeseran");
      const rules = (targetTotal: number) =>
        periksaSkenario(baris, {...skenario, targetTotal}, {}).map(({aturan}) => aturan);
      expect(rules(total(found.baris))).not.toContain("target-total");
      expect(rules(total(found.baris) + 0.01)).toContain("target-total");
    }));
  });

  test("never takes a line below its floor", () => {
    fc.assert(fc.property(semuaAcak, ({baris, skenario}) => {
      const after = terapkanSkenario(baris, skenario).baris;
      expect(after.filter(({nilai, lantai}) => nilai < (lantai ?? 0))).toEqual([]);
    }));
  });

  test("comes to the same in any order of its moves and lines: the same lines, the same refusals", () => {
    fc.assert(fc.property(withOrder, ({one, geser, baris}) => {
      const found = terapkanSkenario(one.baris, one.skenario);
      const other = terapkanSkenario(baris, {...one.skenario, geser});
      const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
      expect(sorted(other.baris)).toEqual(sorted(found.baris));
      expect(sorted(other.ditolak)).toEqual(sorted(found.ditolak));
      expect(terapkanSkenario(one.baris, {...one.skenario, geser}).baris).toEqual(found.baris);
    }));
  });

  test("changes neither lines nor scenario, and not the lines' order", () => {
    fc.assert(fc.property(semuaAcak, ({baris, skenario}) => {
      const copy = structuredClone({baris, skenario});
      const after = terapkanSkenario(beku(baris), beku(skenario)).baris;
      periksaSkenario(baris, skenario, {});
      expect({baris, skenario}).toEqual(copy);
      expect(after.slice(0, baris.length).map((line) => ({...line, nilai: 0})))
        .toEqual(baris.map((line) => ({...line, nilai: 0})));
    }));
  });

  test("leaves a locked line as it is", () => {
    fc.assert(fc.property(skenarioAcak, ({baris, skenario}) => {
      const after = terapkanSkenario(baris, skenario).baris;
      const locked = (line: Baris) => line.terkunci ?? line.rekening!.startsWith("5.1.01");
      expect(baris.filter((line, index) => locked(line) && after[index]!.nilai !== line.nilai)).toEqual([]);
    }));
  });

  test("is refused nothing exactly where the check finds nothing in its moves and lines", () => {
    fc.assert(fc.property(semuaAcak, ({baris, skenario}) => {
      const own = ["alasan-kosong", "total", "target-total", "total-sumber-dana"];
      const found = periksaSkenario(baris, skenario, {}).filter(({aturan}) => !own.includes(aturan));
      expect(found.length === 0).toBe(terapkanSkenario(baris, skenario).ditolak.length === 0);
    }));
  });

  test("keeps the sums per sumber dana of money that moves from line to line, or is told so", () => {
    fc.assert(fc.property(lawful, ({baris, skenario}) => {
      const inside = skenario.geser.filter(({dari, ke}) => dari !== null && ke !== null);
      const flow = (nama: string) =>
        inside.reduce(
          (sum, {dari, ke, nilai}) =>
            sum + sen(nilai) * (Number(ke!.sumberDana === nama) - Number(dari!.sumberDana === nama)),
          0,
        );
      const found = periksaSkenario(baris, skenario, {}).filter(({aturan}) => aturan === "total-sumber-dana");
      expect(found.map(({kunci}) => kunci).sort()).toEqual(["DAU", "PAD"].filter((nama) => flow(nama) !== 0));
    }));
  });

  test("carried out without its refused moves is refused nothing and comes to the same", () => {
    fc.assert(fc.property(semuaAcak, ({baris, skenario}) => {
      const found = terapkanSkenario(baris, skenario);
      const refused = new Set(found.ditolak.map(({geser}) => geser));
      const rest = {...skenario, geser: skenario.geser.filter((move) => !refused.has(move))};
      expect(terapkanSkenario(baris, rest)).toEqual({baris: found.baris, ditolak: []});
    }));
  });
});

describe("a scenario of which nothing is refused, with new lines and money that enters and leaves", () => {
  test("is undone by its inverse, and the two together are no change", () => {
    fc.assert(fc.property(lawful, ({baris, skenario}) => {
      const inverse = terbalik(skenario);
      const there = terapkanSkenario(baris, skenario).baris;
      const back = terapkanSkenario(there, {...skenario, geser: inverse});
      const opened = there.slice(baris.length).map((line) => ({...line, nilai: 0}));
      expect(back).toEqual({baris: [...baris, ...opened], ditolak: []});
      const both = terapkanSkenario(baris, {...skenario, geser: [...skenario.geser, ...inverse]});
      expect(both).toEqual({baris, ditolak: []});
      expect(klasifikasiSkenario(baris, both.baris).tingkat).toBe("tidak ada");
      expect(klasifikasiSkenario(there, baris)).toEqual(klasifikasiSkenario(baris, there));
    }));
  });

  test("opens no line that ends at 0", () => {
    fc.assert(fc.property(lawful, ({baris, skenario}) => {
      const opened = terapkanSkenario(baris, skenario).baris.slice(baris.length);
      expect(opened.filter(({nilai}) => nilai === 0)).toEqual([]);
    }));
  });

  test("with moves split into many comes to the same lines, refusals and level", () => {
    const split = lawful.chain((one) =>
      fc.record({
        one: fc.constant(one),
        parts: fc.array(fc.double({min: 0, max: 1, noNaN: true}), {
          minLength: one.skenario.geser.length,
          maxLength: one.skenario.geser.length,
        }),
      })
    );
    fc.assert(fc.property(split, ({one: {baris, skenario}, parts}) => {
      const geser = skenario.geser.flatMap((move, index) => {
        const first = Math.round(sen(move.nilai) * parts[index]!);
        return [first, sen(move.nilai) - first].filter((part) => part > 0)
          .map((part) => ({...move, nilai: part / 100}));
      });
      const whole = terapkanSkenario(baris, skenario);
      expect(terapkanSkenario(baris, {...skenario, geser})).toEqual(whole);
      expect(klasifikasiSkenario(baris, terapkanSkenario(baris, {...skenario, geser}).baris))
        .toEqual(klasifikasiSkenario(baris, whole.baris));
    }));
  });
});
