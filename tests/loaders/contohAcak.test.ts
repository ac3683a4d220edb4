import {describe, expect, test} from "vitest";
import {createAcak} from "../../loaders/contoh/acak.js";
import {bobotRealisasi, bobotRencana, type Pola} from "../../loaders/contoh/musim.js";

const draw = (n: number, ...bagian: (string | number)[]) => {
  const acak = createAcak(...bagian);
  return Array.from({length: n}, () => acak.antara(0, 1));
};

describe("createAcak(...bagian)", () => {
  test("the same parts give the same numbers, other parts others", () => {
    expect(draw(50, 1, 2024, "pagu")).toEqual(draw(50, 1, 2024, "pagu"));
    expect(draw(50, 1, 2024, "pagu")).not.toEqual(draw(50, 2, 2024, "pagu"));
    expect(draw(50, 1, 2024, "pagu")).not.toEqual(draw(50, 1, 2024, "fisik"));
  });

  test("numbers spread evenly over 0 to 1", () => {
    const counts = new Array<number>(16).fill(0);
    for (const nilai of draw(16_000, 3)) counts[Math.floor(nilai * 16)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(880);
    expect(Math.max(...counts)).toBeLessThan(1120);
  });

  test("whole numbers reach both ends and nothing beyond", () => {
    const acak = createAcak(5);
    expect(new Set(Array.from({length: 200}, () => acak.bulat(2, 5)))).toEqual(new Set([2, 3, 4, 5]));
  });
});

describe("seasons", () => {
  test("salaries are paid each month, with a 13th and a 14th", () => {
    for (const tahun of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const gaji = bobotRealisasi("gaji", tahun);
      expect(Math.min(...gaji)).toBe(1);
      expect(gaji.reduce((sum, nilai) => sum + nilai, 0)).toBe(14);
    }
  });

  test.each<Pola>(["barang", "kegiatan", "perjalanan", "modal"])(
    "%s: slow at first, and planned earlier than spent",
    (pola) => {
      const share = (bobot: readonly number[]) =>
        bobot.slice(0, 6).reduce((sum, nilai) => sum + nilai, 0) / bobot.reduce((sum, nilai) => sum + nilai, 0);
      expect(share(bobotRealisasi(pola, 2025))).toBeLessThan(0.4);
      expect(share(bobotRencana(pola, 2025))).toBeGreaterThan(share(bobotRealisasi(pola, 2025)));
    },
  );
});
