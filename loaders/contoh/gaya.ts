import type {LembarKeluar} from "../../src/ekspor/bukuKerja.js";
import {createAcak} from "./acak.js";
import {formatCsv, type SelCsv} from "../../src/format/csv.js";
import {
  type Baris,
  encodeWindows1252,
  withAngkaTeks,
  withBarisGanda,
  withDuaDigit,
  withKepalaBerulang,
  withKodeAngka,
  withKodePendekAngka,
  withNull,
  withoutHasil,
  withSpasi,
} from "./kotoran.js";
import {asPengekspor} from "./pengekspor.js";
import type {BentukKode} from "./spj.js";

/** In which state exports reach the operator: as they should be, or as they often are. */
export interface Gaya {
  /** Whether an SPJ with joined codes is a CSV for each month instead of a workbook. */
  spjCsv: boolean;
  spj(lembar: LembarKeluar, bentuk: BentukKode, bulan: number): LembarKeluar;
  /** Flat exports with the header in the first row. */
  datar(lembar: LembarKeluar): LembarKeluar;
  dokumen(rows: readonly (readonly SelCsv[])[]): readonly (readonly SelCsv[])[];
  dpa(lembar: LembarKeluar): LembarKeluar;
  csv(rows: readonly (readonly SelCsv[])[]): string | Uint8Array;
}

export const gayaRapi: Gaya = {
  spjCsv: false,
  spj: (lembar) => lembar,
  datar: (lembar) => lembar,
  dokumen: (rows) => rows,
  dpa: (lembar) => lembar,
  csv: (rows) => formatCsv(rows),
};

/** The dirt of real exports: at least one of each kind that is known, always the same for the same seed. */
export function createGayaKotor(benih: number): Gaya {
  const acak = createAcak(benih, "kotor");
  return {
    spjCsv: true,
    spj: (lembar, bentuk, bulan) => dirtySpj(lembar, {bentuk, bulan}),
    datar: (lembar) => ({
      ...lembar,
      baris: withAngkaTeks(
        withKodePendekAngka(withDuaDigit(withSpasi(lembar.baris, acak))),
        (r) => r > 0 && r % 9 === 0,
      ),
    }),
    dokumen: (rows) => {
      const dirty = withNull(withKodePendekAngka(withSpasi(rows, acak)), acak);
      return withAngkaTeks(withBarisGanda(dirty, acak.bulat(0, rows.length - 1)), (r) => r % 11 === 0) as SelCsv[][];
    },
    dpa: (lembar) => ({...lembar, baris: withoutHasil(lembar.baris)}),
    csv: (rows) => encodeWindows1252(formatCsv(decimalComma(withSpasi(rows, acak)), ";")),
  };
}

function dirtySpj(lembar: LembarKeluar, {bentuk, bulan}: {bentuk: BentukKode; bulan: number}): LembarKeluar {
  const awal = lembar.baris.findIndex(([sel]) => sel === "Kode Rekening");
  const akhir = lembar.baris.findIndex(([sel]) => sel === "JUMLAH");
  if (bentuk !== "enam-sel") {
    const rows = withKepalaBerulang(lembar.baris, {awal, tinggi: 3, tiap: 40, akhir});
    return {...lembar, baris: withAngkaTeks(rows, () => true), gabung: []};
  }
  if (bulan === 12) return {...lembar, baris: withBarisGanda(lembar.baris, akhir - 1), gabung: []};
  return bulan % 2 === 0 ? asPengekspor(lembar, awal) : {
    ...lembar,
    baris: withKodeAngka(lembar.baris, 6),
    format: lembar.format?.map((f, c) => (c < 6 ? null : f)) ?? [],
  };
}

function decimalComma(rows: Baris): SelCsv[][] {
  return rows.map((row) =>
    row.map((sel) =>
      (typeof sel === "number" && !Number.isInteger(sel) ? String(sel).replace(".", ",") : sel) as SelCsv
    )
  );
}
