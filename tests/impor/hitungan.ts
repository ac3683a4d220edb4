import {expect} from "vitest";
import type {Hitungan} from "../../src/model/masukan.js";

/** Each data row is exactly one of accepted, parent, left out and rejected. */
export function expectAddsUp({dibaca, diterima, induk, dikecualikan, ditolak}: Hitungan): void {
  expect(diterima + induk + dikecualikan + ditolak).toBe(dibaca);
}
