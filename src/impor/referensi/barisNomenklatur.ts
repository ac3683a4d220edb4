import type {BarisNomenklatur} from "../../model/fakta.js";
import {indukProgram, indukRekening, levelProgram, levelRekening} from "../../model/kode.js";
import type {BarisDatar} from "../datar/datar.js";

/** A code with its name: of the nomenclature of programs, else of the chart of accounts; none where it is neither. */
export function barisNomenklatur({bagian, baris}: BarisDatar, kode: string, nama: string): BarisNomenklatur[] {
  const program = levelProgram(kode);
  const level = /^[456]$/.test(kode) || program === null ? levelRekening(kode) : program;
  if (level === null) return [];
  const induk = level === program ? indukProgram(kode) : indukRekening(kode);
  return [{bagian, baris, kode, level, nama, induk}];
}
