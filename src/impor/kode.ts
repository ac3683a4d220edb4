import {type KodeProgram, type KodeRekening, levelProgram, levelRekening} from "../model/kode.js";
import {cellText, type Sel} from "./lembar.js";

export interface KodeTerbaca {
  /** The code of the program, kegiatan or sub kegiatan, or null when the cell names a rekening only. */
  program: KodeProgram | null;
  /** The code of the rekening, or null when the cell names a program, kegiatan or sub kegiatan only. */
  rekening: KodeRekening | null;
}

/**
 * The code in one cell, or null when it is none: a program code, a rekening, or the two joined
 * (`2.16.01.1.01.0001.5.1.02.01.01.0026`).
 *
 * Brought to the official form: spaces and a closing dot go; `X.XX` becomes `bidang` where it is known; a two-digit
 * kegiatan kind (`2.17.03.02.01`) loses its zero; rekening segments of three and five digits (`5.1.02.01.001.00026`)
 * lose theirs.
 * Source: `domain.md` 3.1.
 * Edge cases: a single digit 4, 5 or 6 is taken for an akun, any other for an urusan.
 */
export function parseKode(sel: Sel, bidang: string | null = null): KodeTerbaca | null {
  const text = cellText(sel).replace(/\s/g, "").replace(/\.+$/, "");
  if (text === "") return null;
  return fromSegments(withBidang(text.split("."), bidang));
}

/**
 * The code split over several cells (`5.` `1.` `02.` `01.` `01.` `0024`, or the numbers 5, 1, 2, 1, 1, 24 that Excel
 * made of them), or null when it is none. Lost zeros are put back by the widths of the code the cells can be; first
 * digits 4, 5 and 6 with a second of one digit are a rekening.
 */
export function parseKodeCells(cells: readonly Sel[], bidang: string | null = null): KodeTerbaca | null {
  const filled = cells.filter((sel) => cellText(sel) !== "");
  if (!filled.some((sel) => typeof sel === "number")) {
    return parseKode(filled.map((sel) => cellText(sel).replace(/\.+$/, "")).join("."), bidang);
  }
  const parts = withBidang(filled.map((sel) => cellText(sel).replace(/\.+$/, "")).join(".").split("."), bidang);
  const widths = /^[456]$/.test(parts[0] ?? "") && (parts[1]?.length ?? 1) === 1
    ? [1, 1, 2, 2, 2, 4]
    : [1, 2, 2, 1, 2, 4];
  return fromSegments(parts.map((part, index) => part.padStart(widths[index] ?? part.length, "0")));
}

function withBidang(segments: readonly string[], bidang: string | null): readonly string[] {
  const isOpen = bidang !== null && /^x$/i.test(segments[0]!) && /^xx$/i.test(segments[1] ?? "");
  return isOpen ? [...bidang.split("."), ...segments.slice(2)] : segments;
}

function fromSegments(segments: readonly string[]): KodeTerbaca | null {
  if (!segments.every((segment) => /^\d+$/.test(segment))) return null;
  const rekening = toRekening(segments);
  if (rekening !== null) return {program: null, rekening};
  const program = toProgram(segments);
  if (program !== null) return {program, rekening: null};
  const joinedProgram = toProgram(segments.slice(0, 6));
  const joinedRekening = toRekening(segments.slice(6));
  return joinedProgram !== null && joinedRekening !== null ? {program: joinedProgram, rekening: joinedRekening} : null;
}

function toProgram(segments: readonly string[]): KodeProgram | null {
  const text = segments.map((segment, index) => (index === 3 ? segment.replace(/^0(?=[1-4]$)/, "") : segment)).join(
    ".",
  );
  return levelProgram(text) === null ? null : (text as KodeProgram);
}

function toRekening(segments: readonly string[]): KodeRekening | null {
  if (!/^[456]$/.test(segments[0] ?? "")) return null;
  const text = segments.map((segment, index) => {
    if (index < 2) return segment;
    return segment.replace(index < 5 ? /^0(?=\d{2}$)/ : /^0(?=\d{4}$)/, "");
  }).join(".");
  return levelRekening(text) === null ? null : (text as KodeRekening);
}
