import type {Persen} from "../model/satuan.js";
import {formatPersen} from "./persen.js";

const fractions: readonly (readonly [Persen, string])[] = [
  [25, "Seperempat"],
  [100 / 3, "Sepertiga"],
  [50, "Separuh"],
  [200 / 3, "Dua pertiga"],
  [75, "Tiga perempat"],
];

/** A share in words where it is within two points of a common fraction (`Separuh`), else as a percentage. */
export function formatBagian(value: Persen): string {
  const near = fractions.find(([fraction]) => Math.abs(value - fraction) <= 2);
  return near?.[1] ?? formatPersen(value);
}
