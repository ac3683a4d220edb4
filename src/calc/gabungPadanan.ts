import type {BarisPadanan} from "../model/fakta.js";
import type {Rupiah} from "../model/satuan.js";
import {alokasikan} from "./alokasikan.js";
import {jumlahPorsi} from "./jumlahPorsi.js";
import {jumlahRupiah} from "./jumlahRupiah.js";

/** A line of the crosswalk. */
export type Padanan = Pick<BarisPadanan, "kode_lama" | "tahun_lama" | "kode_baru" | "tahun_baru" | "jenis" | "porsi">;

/** The amount of a code in a year. */
export interface TitikKode {
  tahun: number;
  kode: string;
  nilai: Rupiah;
}

/** What an original code gives to a joined point, and the lines of the crosswalk that lead there, in order. */
export interface AsalTitik {
  kode: string;
  nilai: Rupiah;
  padanan: Padanan[];
}

/** A point of a joined series. With a reason (`alasan`) it could not be joined: no series may run through it. */
export interface TitikGabung extends TitikKode {
  dari: AsalTitik[];
  alasan: string | null;
}

interface Potongan extends TitikKode {
  asal: string;
  padanan: Padanan[];
  alasan: string | null;
}

/**
 * Yearly amounts by code, with old codes joined to those of the last year: by year, then code.
 *
 * Each point follows the crosswalk step by step, up to the year `sampai`: to its only successor, or by shares to several,
 * to the last sen (`alokasikan`). Totals of a year stay as they are. A code with several successors and no shares, or with
 * shares that make no whole, is not joined: its point stands by itself and says why.
 *
 * Unit: rupiah.
 * Source: definition: ours; codes that follow one another need not mean the same (`domain.md` 3.5).
 * Edge cases: `sampai` is the last year of the series where it is not given; lines for later years are not used.
 *
 * @example gabungPadanan([{tahun: 2024, kode: "1", nilai: 5}], []) // [{tahun: 2024, kode: "1", nilai: 5, dari: [{kode: "1", nilai: 5, padanan: []}], alasan: null}]
 */
export function gabungPadanan(
  titik: readonly TitikKode[],
  padanan: readonly Padanan[],
  {sampai = Math.max(...titik.map(({tahun}) => tahun))}: {sampai?: number} = {},
): TitikGabung[] {
  const byOld = new Map<string, Padanan[]>();
  for (const row of padanan) {
    if (row.tahun_lama >= row.tahun_baru || row.tahun_baru > sampai) continue;
    byOld.set(row.kode_lama, [...(byOld.get(row.kode_lama) ?? []), row]);
  }
  const pieces = titik.flatMap((t) => follow({...t, asal: t.kode, padanan: [], alasan: null}, t.tahun, byOld));
  return sumPieces(pieces);
}

/** What becomes of a piece whose code is one of the nomenclature of a year. */
function follow(piece: Potongan, tahun: number, byOld: ReadonlyMap<string, readonly Padanan[]>): Potongan[] {
  const later = (byOld.get(piece.kode) ?? []).filter(({tahun_baru}) => tahun_baru > tahun);
  if (later.length === 0) return [piece];
  const next = Math.min(...later.map(({tahun_baru}) => tahun_baru));
  const rows = uniqueSuccessors(later.filter(({tahun_baru}) => tahun_baru === next));
  const alasan = whyNot(piece.kode, next, rows);
  if (alasan !== null) return [{...piece, alasan}];
  const shares = rows.length === 1
    ? [piece.nilai]
    : alokasikan(Math.round(piece.nilai * 100), rows.map(({porsi}) => porsi!)).map((sen) => sen / 100);
  return rows.flatMap((row, index) =>
    follow({...piece, kode: row.kode_baru, nilai: shares[index]!, padanan: [...piece.padanan, row]}, next, byOld)
  );
}

function uniqueSuccessors(rows: readonly Padanan[]): Padanan[] {
  return [...new Map(rows.map((row) => [row.kode_baru, row])).values()];
}

/** Why a code cannot be joined to its successors, or null where it can. */
function whyNot(kode: string, tahun: number, rows: readonly Padanan[]): string | null {
  const codes = rows.map(({kode_baru}) => kode_baru).join(", ");
  const shares = rows.map(({porsi}) => porsi).filter((porsi) => porsi !== null);
  if (shares.length < rows.length) {
    if (rows.length === 1) return null;
    return `${kode} sejak ${tahun} menjadi ${codes}, tetapi porsinya belum diisi; isi porsi di padanan.`;
  }
  if (shares.some((share) => share < 0)) {
    return `${kode} sejak ${tahun} menjadi ${codes}, tetapi ada porsi yang negatif; perbaiki porsi di padanan.`;
  }
  const {jumlah, kurang, lebih} = jumlahPorsi(shares);
  if (!kurang && !lebih) return null;
  return `${kode} sejak ${tahun} menjadi ${codes}, tetapi porsinya berjumlah ${String(jumlah).replace(".", ",")} %, ` +
    "bukan 100 %; perbaiki porsi di padanan.";
}

/** Pieces that are joined are summed by year and code; the others stand by themselves. */
function sumPieces(pieces: readonly Potongan[]): TitikGabung[] {
  const groups = new Map<string, Potongan[]>();
  for (const piece of pieces) {
    const key = `${piece.tahun}|${piece.kode}|${piece.alasan === null ? "" : `${piece.asal}|${piece.alasan}`}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()]
    .map((group): TitikGabung => {
      const {tahun, kode, alasan} = group[0]!;
      const dari = group.map(({asal, nilai, padanan}) => ({kode: asal, nilai, padanan}));
      return {tahun, kode, nilai: jumlahRupiah(group.map(({nilai}) => nilai)), dari, alasan};
    })
    .sort((a, b) => a.tahun - b.tahun || (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0));
}
