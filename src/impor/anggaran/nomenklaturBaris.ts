import {indukProgram, indukRekening, levelProgram, levelRekening} from "../../model/kode.js";
import type {BarisNomenklatur} from "../../model/fakta.js";
import type {BarisRekening} from "./barisRekening.js";

/** The names that rows print for their codes: each code once, by its first row. */
export function nomenklaturOf(rows: readonly BarisRekening[]): BarisNomenklatur[] {
  const names = new Map<string, BarisNomenklatur>();
  for (const {program, rekening, nama, baris} of rows) {
    const kode = rekening ?? program;
    const level = rekening === null ? program && levelProgram(program) : levelRekening(rekening);
    if (kode === null || level === null || names.has(kode)) continue;
    const induk = rekening === null ? indukProgram(kode) : indukRekening(kode);
    names.set(kode, {bagian: 0, baris, kode, level, nama, induk});
  }
  return [...names.values()];
}
