import {cellText, type Sel} from "./lembar.js";

/** Whether a code leaves its bidang urusan open: `X.XX.01…`. */
export function isNetral(sel: Sel): boolean {
  return /^x\s*\.\s*xx\b/i.test(cellText(sel));
}

/**
 * The bidang urusan (`2.17`) that `X.XX` stands for in a code: the first one of the SKPD's code, by the first of the
 * texts that holds such a code (the row's own, that of the header, that of `sumber.csv`); else the only one that the
 * other codes of the file belong to (`lain`); else null, since it cannot be told then.
 */
export function bidangUrusan(
  skpd: readonly (string | null | undefined)[],
  lain: Iterable<string | null> = [],
): string | null {
  const own = skpd.map(bidangSkpd).find((bidang) => bidang !== null);
  if (own !== undefined) return own;
  const others = new Set([...lain].filter((bidang) => bidang !== null));
  return others.size === 1 ? [...others][0]! : null;
}

/** The bidang urusan that a code spells out (`2.17` of `2.17.01.2.01`, also before a name), or null. */
export function bidangKode(text: string | null | undefined): string | null {
  return /^\d\.\d{2}(?=\.)/.exec(text ?? "")?.[0] ?? null;
}

/** What to do about a code whose `X.XX` stands for nothing that is known, as the rest of a finding; else empty. */
export function sebabNetral(sel: Sel): string {
  return isNetral(sel)
    ? " X.XX di awal kode tidak dapat diganti: kode SKPD tidak disebut, dan kode lain di berkas ini bukan dari satu " +
      "bidang urusan. Isi kolom skpd di sumber.csv dengan kode SKPD 22 karakter."
    : "";
}

/** No code but that of an SKPD has one digit in its third place and two in its fourth. */
function bidangSkpd(text: string | null | undefined): string | null {
  return /(?<![\d.])(\d\.\d{2})\.\d\.\d{2}(?=\.)/.exec(text ?? "")?.[1] ?? null;
}
