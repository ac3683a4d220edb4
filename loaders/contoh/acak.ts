/** Numbers that look random and are the same for the same seed: no clock, nothing from the machine. */
export interface Acak {
  /** A number from `min` up to, not including, `max`. */
  antara(min: number, max: number): number;
  /** A whole number from `min` to `max`, both inclusive. */
  bulat(min: number, max: number): number;
  /** True with this probability, 0 to 1. */
  mungkin(peluang: number): boolean;
  pilih<T>(daftar: readonly T[]): T;
}

/**
 * A source of its own for each thing that is simulated (`createAcak(benih, opd, tahun, "pagu")`), so that one thing
 * does not depend on how many numbers another has drawn.
 *
 * Source: mulberry32 (Tommy Ettinger), seeded with the FNV-1a hash of the parts.
 */
export function createAcak(...bagian: readonly (string | number)[]): Acak {
  let state = hashFnv(bagian.join("|"));
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  const antara = (min: number, max: number) => min + next() * (max - min);
  const bulat = (min: number, max: number) => Math.floor(antara(min, max + 1));
  return {
    antara,
    bulat,
    mungkin: (peluang) => next() < peluang,
    pilih: (daftar) => daftar[bulat(0, daftar.length - 1)]!,
  };
}

function hashFnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
