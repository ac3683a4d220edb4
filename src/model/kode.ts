/** A code of the nomenclature of programs: `2.17.01`, `2.17.01.2.01`, `2.17.01.2.01.0001`. */
export type KodeProgram = string & {readonly _brand: "KodeProgram"};

/** A code of the chart of accounts: `5.1.02.01.01.0024` and its shorter ancestors. */
export type KodeRekening = string & {readonly _brand: "KodeRekening"};

export type LevelProgram = "urusan" | "bidang_urusan" | "program" | "kegiatan" | "sub_kegiatan";
export type LevelRekening = "akun" | "kelompok" | "jenis" | "objek" | "rincian_objek" | "sub_rincian_objek";
export type Level = LevelProgram | LevelRekening;

const programPatterns: readonly [LevelProgram, RegExp][] = [
  ["urusan", /^\d$/],
  ["bidang_urusan", /^\d\.\d{2}$/],
  ["program", /^\d\.\d{2}\.\d{2}$/],
  ["kegiatan", /^\d\.\d{2}\.\d{2}\.[1-4]\.\d{2}$/],
  ["sub_kegiatan", /^\d\.\d{2}\.\d{2}\.[1-4]\.\d{2}\.(\d{2}|\d{4})$/],
];

const rekeningPatterns: readonly [LevelRekening, RegExp][] = [
  ["akun", /^\d$/],
  ["kelompok", /^\d\.\d$/],
  ["jenis", /^\d\.\d\.\d{2}$/],
  ["objek", /^\d\.\d\.\d{2}\.\d{2}$/],
  ["rincian_objek", /^\d\.\d\.\d{2}\.\d{2}\.\d{2}$/],
  ["sub_rincian_objek", /^\d\.\d\.\d{2}\.\d{2}\.\d{2}\.\d{4}$/],
];

/**
 * The level of a program code, or null when it is none. A single digit is an urusan.
 *
 * Source: `domain.md` 3.1 (nomenclature of Kepmendagri 900.1.15.5-1317/2023; two-digit sub kegiatan of 050-5889/2021).
 */
export function levelProgram(kode: string): LevelProgram | null {
  return programPatterns.find(([, pattern]) => pattern.test(kode))?.[0] ?? null;
}

/** The level of a rekening code, or null when it is none. A single digit is an akun. */
export function levelRekening(kode: string): LevelRekening | null {
  return rekeningPatterns.find(([, pattern]) => pattern.test(kode))?.[0] ?? null;
}

/** The code one level up (`2.17.01.2.01` of `2.17.01.2.01.0001`), or null for an urusan and for what is no code. */
export function indukProgram(kode: string): string | null {
  if (levelProgram(kode) === null) return null;
  const segments = kode.split(".");
  const length = {1: 0, 2: 1, 3: 2, 5: 3, 6: 5}[segments.length];
  return length === undefined || length === 0 ? null : segments.slice(0, length).join(".");
}

/** The code one level up in the chart of accounts, or null for an akun. */
export function indukRekening(kode: string): string | null {
  const end = kode.lastIndexOf(".");
  return end < 0 ? null : kode.slice(0, end);
}
