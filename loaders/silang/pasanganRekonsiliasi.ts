import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import type {Rupiah} from "../../src/model/satuan.js";
import {type SebabSelisih, type SelisihBulan, splitSelisih} from "./sebabSelisih.js";

/** The bases of a reconciliation, by the columns of the table `rekonsiliasi`. */
export type Basis = "spj_fungsional" | "spj_administratif" | "realisasi_dokumen" | "lra";

export interface BulanSkpd {
  tahun: number;
  skpd: string;
  bulan: number;
}

export type JumlahBulan = BulanSkpd & { readonly [basis in Basis]: Rupiah | null };

/** What may explain a difference up to a month; see `queryKolam`. */
export interface Kolam {
  belum: Rupiah;
  setoran: Rupiah;
  bpp: Rupiah;
}

/** A pair of bases: what each cause can explain of the first − the second, and whether it has to be gone by now. */
interface Pasangan {
  pokok: Basis;
  pembanding: Basis;
  /** What is known leaf by leaf comes from a query of its own. */
  sisa: ((kolam: Kolam) => Pick<SelisihBulan, "belum_sisa" | "setoran_sisa" | "bpp_sisa">) | null;
  /** Whether the two may differ until the year has ended. */
  tahunBerjalan?: true;
  /** Whether it is compared only in months that no SPJ fungsional covers. */
  tanpaSpj?: true;
}

/**
 * The pairs in the order in which a reader compares them.
 *
 * - Administratif: the same SPJ, by the month in which the KPA or PA accepted them or the SP2D was issued. It may be beyond
 *   the fungsional by LS documents not yet paid, and by a BPP that the SKPD has not taken over. The rest is a matter of
 *   dates, and until December it may still go: before that it is `timing`, and only a year that both have closed can
 *   leave something unexplained.
 * - Documents: see `querySebab`, leaf by leaf.
 * - LRA: what the treasury has paid, less what was paid back. The SPJ may be beyond it by LS documents not yet paid and
 *   by setoran, and below it by what a BPP has spent beyond the SKPD's SPJ.
 * - Documents and LRA, where there is no SPJ: an LRA may hold documents not yet paid, and may not deduct what was paid
 *   back, as the documents do.
 */
export const pasangan: readonly Pasangan[] = [
  {
    pokok: "spj_fungsional",
    pembanding: "spj_administratif",
    sisa: ({belum, bpp}) => ({belum_sisa: -belum, setoran_sisa: 0, bpp_sisa: bpp}),
    tahunBerjalan: true,
  },
  {pokok: "spj_fungsional", pembanding: "realisasi_dokumen", sisa: null},
  {
    pokok: "spj_fungsional",
    pembanding: "lra",
    sisa: ({belum, setoran, bpp}) => ({belum_sisa: belum, setoran_sisa: setoran, bpp_sisa: bpp}),
  },
  {
    pokok: "realisasi_dokumen",
    pembanding: "lra",
    sisa: ({belum, setoran}) => ({belum_sisa: -belum, setoran_sisa: -setoran, bpp_sisa: 0}),
    tanpaSpj: true,
  },
];

/** The difference of a pair in a month by cause; `terakhir` where it is the latest month that both cover. */
export interface SelisihPasangan extends BulanSkpd, SebabSelisih {
  pokok: Basis;
  pembanding: Basis;
  selisih: Rupiah;
  terakhir: boolean;
}

/**
 * The differences of every pair in the months that both of it cover, by cause. `jumlah` has the months of an SKPD and year
 * one after another, in order; `perDaun` the differences that are known leaf by leaf, `kolam` the causes, by `keyOf`.
 */
export function splitPasangan(
  jumlah: readonly JumlahBulan[],
  {perDaun, kolam}: {perDaun: ReadonlyMap<string, SelisihBulan>; kolam: ReadonlyMap<string, Kolam>},
): SelisihPasangan[] {
  return pasangan.flatMap((pair) => {
    const both = jumlah.filter((row) => row[pair.pokok] !== null && row[pair.pembanding] !== null)
      .filter((row) => pair.tanpaSpj === undefined || row.spj_fungsional === null);
    return groupBySkpd(both).flatMap((months) => {
      const known = months.map((row) => pair.sisa === null ? perDaun.get(keyOf(row))! : unsplit(row, pair, kolam));
      const open = pair.tahunBerjalan !== undefined && months.at(-1)!.bulan < 12;
      return splitSelisih(known).map((sebab, index): SelisihPasangan => ({
        ...keyOnly(months[index]!),
        pokok: pair.pokok,
        pembanding: pair.pembanding,
        selisih: known[index]!.selisih,
        ...(open ? stillOpen(sebab) : sebab),
        terakhir: index === months.length - 1,
      }));
    });
  });
}

export function keyOf({tahun, skpd, bulan}: BulanSkpd): string {
  return `${tahun}|${bulan}|${skpd}`;
}

function keyOnly({tahun, skpd, bulan}: BulanSkpd): BulanSkpd {
  return {tahun, skpd, bulan};
}

function unsplit(row: JumlahBulan, {pokok, pembanding, sisa}: Pasangan, kolam: ReadonlyMap<string, Kolam>) {
  return {
    selisih: jumlahRupiah([row[pokok]!, -row[pembanding]!]),
    belum_cair: 0,
    setoran: 0,
    bpp: 0,
    ...sisa!(kolam.get(keyOf(row)) ?? {belum: 0, setoran: 0, bpp: 0}),
  };
}

/** What may still go in a later month of the year is a matter of dates. */
function stillOpen({timing, tidak_terjelaskan, ...sebab}: SebabSelisih): SebabSelisih {
  return {...sebab, timing: jumlahRupiah([timing, tidak_terjelaskan]), tidak_terjelaskan: 0};
}

/** Months of one year and SKPD, in order. */
function groupBySkpd<T extends BulanSkpd>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before?.tahun === row.tahun && before.skpd === row.skpd) last!.push(row);
    else groups.push([row]);
  }
  return groups;
}
