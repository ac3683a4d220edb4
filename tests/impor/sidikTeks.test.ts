import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ingat} from "../../src/impor/ingat.js";
import {SidikTeks} from "../../src/impor/sidikTeks.js";

describe("SidikTeks", () => {
  test("knows what was added, as a set of texts does", () => {
    fc.assert(
      fc.property(fc.array(fc.string({maxLength: 3}), {maxLength: 3000}), (texts) => {
        const sidik = new SidikTeks();
        const set = new Set<string>();
        for (const text of texts) {
          expect(sidik.add(text)).toBe(set.has(text));
          set.add(text);
        }
      }),
      {numRuns: 30},
    );
  });

  test("keeps 200 000 keys that differ in one digit apart", () => {
    const sidik = new SidikTeks();
    const hits = Array.from({length: 200_000}, (_, i) => sidik.add(`SP2D/${i}/2025|2.17.01.2.01.0001`)).filter(Boolean);
    expect(hits).toEqual([]);
  });
});

describe("ingat(compute)", () => {
  test("gives what the function gives, computed once a key", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), {maxLength: 60}), (keys) => {
      let calls = 0;
      const remembered = ingat((key: string | number | null) => (calls++, key === null ? undefined : `${key}!`));
      for (const key of keys) expect(remembered(key)).toBe(key === null ? undefined : `${key}!`);
      expect(calls).toBe(new Set(keys).size);
    }));
  });
});
