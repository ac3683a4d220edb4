import {describe, expect, test} from "vitest";
import {namaTingkat, urutanTingkat} from "../../src/model/temuan.js";

describe("urutanTingkat, namaTingkat", () => {
  test("worst first, in the planner's words of kontrak.md section 6", () => {
    expect(urutanTingkat.map((tingkat) => [tingkat, namaTingkat[tingkat]]))
      .toEqual([["galat", "Salah"], ["peringatan", "Perlu dicek"], ["info", "Info"]]);
  });

  test("every level that has a name has a place in the order, once", () => {
    expect([...urutanTingkat].sort()).toEqual(Object.keys(namaTingkat).sort());
  });
});
