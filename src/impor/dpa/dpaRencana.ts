import {parseBulan} from "../bulan.js";
import {isBlank} from "../angka.js";
import {parseJumlah} from "./dpaButir.js";
import {cellText, type Sel} from "../lembar.js";
import type {BarisData} from "../tabel.js";

/** A month's amount in the plan below a DPA, in rupiah; null where the cell holds something else. */
export interface BulanRencana {
  baris: number;
  /** Index of the cell. */
  kolom: number;
  /** 1 to 12. */
  bulan: number;
  teks: string;
  nilai: number | null;
}

/** The plan per month below a table, with the row JUMLAH that closes it. */
export interface RencanaDpa {
  bulan: BulanRencana[];
  jumlah: Omit<BulanRencana, "bulan"> | null;
}

/**
 * The plan `Rencana Realisasi Belanja per Bulan` (or `Penarikan Dana`): a month in the first cell of a row and its
 * amount in the column where most months have theirs. Nothing else of these rows is read: signatures stand beside them.
 * A month whose cell is blank is not stated. Null where there is no plan.
 */
export function readRencanaDpa(rows: readonly BarisData[]): RencanaDpa | null {
  const start = rows.findIndex(({row}) => monthOf(row) !== null);
  if (start < 0) return null;
  const lines = rows.slice(start);
  const end = lines.findIndex(({row}) => monthOf(row) === null);
  const months = end < 0 ? lines : lines.slice(0, end);
  const kolom = amountColumn(months);
  if (kolom === null) return null;
  const amountOf = ({row, baris}: BarisData) => {
    const sel = row[kolom] ?? null;
    return {baris, kolom, teks: cellText(sel), nilai: parseJumlah(sel)};
  };
  const closing = lines[months.length];
  const isTotal = closing !== undefined && /^(jumlah|total)\b/i.test(firstText(closing.row));
  return {
    bulan: months.filter(({row}) => !isBlank(row[kolom] ?? null)).map((data) => ({
      bulan: monthOf(data.row)!,
      ...amountOf(data),
    })),
    jumlah: isTotal && !isBlank(closing.row[kolom] ?? null) ? amountOf(closing) : null,
  };
}

/** Months go by name here: a bare number is a line of the table of officials below. */
function monthOf(row: readonly Sel[]): number | null {
  const text = firstText(row);
  return /^\d/.test(text) ? null : parseBulan(text);
}

function firstText(row: readonly Sel[]): string {
  return (row.map(cellText).find((text) => text !== "") ?? "").replace(/\s*:$/, "");
}

function amountColumn(rows: readonly BarisData[]): number | null {
  const counts = new Map<number, number>();
  for (const {row} of rows) {
    const first = row.findIndex((sel) => cellText(sel) !== "");
    row.forEach((sel, index) => {
      if (index > first && !isBlank(sel) && parseJumlah(sel) !== null) counts.set(index, (counts.get(index) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
