import {parseArgs} from "node:util";
import {tahunAkhir, tahunAwal} from "./waktu.js";

/** What the command line asks for. */
export interface Permintaan {
  /** The folder to write to. */
  keluaran: string;
  /** The years, in order. */
  tahun: readonly number[];
  /** How many agencies. */
  opd: number;
  benih: number;
  /** Whether the exports carry the dirt that real ones do. */
  kotor: boolean;
  /** Empty templates of the own layouts in place of simulated exports. */
  templat: boolean;
}

const caraPakai = "npm run contoh -- --keluaran DIR [--tahun 2021-2026] [--opd N] [--benih K] [--kotor] [--templat]";

/** Reads the arguments. Throws Error with a sentence for what is none of them. */
export function parsePermintaan(args: readonly string[]): Permintaan {
  const {keluaran, tahun, opd, benih, kotor, templat} = readArguments(args);
  if (keluaran === undefined || keluaran === "") throw new Error(`--keluaran belum disebut. Cara pakai: ${caraPakai}`);
  return {
    keluaran,
    tahun: parseTahun(tahun),
    opd: parseBulat("--opd", opd, 999),
    benih: parseBulat("--benih", benih, 2 ** 31),
    kotor,
    templat,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        keluaran: {type: "string"},
        tahun: {type: "string", default: `${tahunAwal}-${tahunAkhir}`},
        opd: {type: "string", default: "1"},
        benih: {type: "string", default: "1"},
        kotor: {type: "boolean", default: false},
        templat: {type: "boolean", default: false},
      },
    }).values;
  } catch (cause) {
    throw new Error(`pilihan tidak dikenal di "${args.join(" ")}". Cara pakai: ${caraPakai}`, {cause});
  }
}

function parseTahun(text: string): number[] {
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const awal = Number(first);
  const akhir = Number(last);
  if (!(tahunAwal <= awal && awal <= akhir && akhir <= tahunAkhir)) {
    throw new Error(
      `--tahun seharusnya tahun atau rentang antara ${tahunAwal} dan ${tahunAkhir} (tertulis "${text}").`,
    );
  }
  return Array.from({length: akhir - awal + 1}, (_, index) => awal + index);
}

function parseBulat(nama: string, text: string, maks: number): number {
  const nilai = Number(text);
  if (!/^\d+$/.test(text) || nilai < 1 || nilai > maks) {
    throw new Error(`${nama} seharusnya bilangan bulat 1 sampai ${maks} (tertulis "${text}").`);
  }
  return nilai;
}
