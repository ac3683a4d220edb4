import type {Persen, Rupiah} from "../model/satuan.js";
import {alokasikan} from "./alokasikan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {periksaPorsi, type PorsiSasaran} from "./periksaPorsi.js";

/** The money of a program; null where no input states it. */
export interface UangProgram {
  kode: string;
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
}

/** A program, or the part of one, that stands in a group; `porsi` is that part in percent. */
export interface BagianProgram extends UangProgram {
  porsi: Persen;
}

/** Programs with the sum of their money; a sum is null where none of them states it. */
export interface KelompokProgram {
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
  program: readonly BagianProgram[];
}

export interface AnggaranSasaran {
  /** In the order of the mapping. */
  sasaran: readonly (KelompokProgram & {sasaran: string})[];
  /** Programs whose shares are not decided, or wrong: whole, under no sasaran. */
  belumDibagi: KelompokProgram;
  /** Programs that serve no sasaran. */
  tanpaSasaran: KelompokProgram;
  /** What is wrong with the mapping, for the reader. */
  salah: readonly {kodeProgram: string; pesan: string}[];
}

/**
 * The money of the programs by the sasaran that they serve, each rupiah counted once.
 *
 *     "bagi":   each sasaran gets its share of a program (`alokasikan`, to the rupiah)
 *     "sekali": the sasaran with the largest share gets the whole program, the earlier one where shares are equal
 *
 * The sums over the sasaran, `belumDibagi` and `tanpaSasaran` are always the sums over the programs.
 *
 * Unit: rupiah; amounts with sen are split to the sen.
 * Source: definition: ours.
 * Edge cases: a program of one sasaran belongs to it wholly, also without a share. A share not decided leaves the program
 * unsplit ("bagi"), or weighs as 0 ("sekali"). A program whose shares are wrong, and a program in the mapping that has
 * no money, stand in `salah`; the former stays in `belumDibagi`.
 * Errors: RangeError for a program that stands twice among `program`; and for an amount with sen above 9.0e13, which a double
 * cannot split.
 *
 * @example anggaranSasaran([{kode: "1", pagu: 9, realisasi: 4}], [{sasaran: "A", kodeProgram: "1", porsi: null}]).sasaran[0].pagu // 9
 */
export function anggaranSasaran(
  program: readonly UangProgram[],
  pemetaan: readonly PorsiSasaran[],
  {ganda = "bagi"}: {ganda?: "bagi" | "sekali"} = {},
): AnggaranSasaran {
  const twice = program.find(({kode}, index) => program.findIndex((p) => p.kode === kode) < index);
  if (twice !== undefined) throw new RangeError(`anggaranSasaran: program ${twice.kode} stands twice; expected once`);
  const groups = new Map(pemetaan.map(({sasaran}) => [sasaran, [] as BagianProgram[]]));
  const belumDibagi: BagianProgram[] = [];
  const tanpaSasaran: BagianProgram[] = [];
  const salah = tidakDikenal(program, pemetaan);
  for (const uang of program) {
    const bagian = pemetaan.filter(({kodeProgram}) => kodeProgram === uang.kode);
    if (bagian.length === 0) {
      tanpaSasaran.push({...uang, porsi: 100});
      continue;
    }
    const pesan = periksaPorsi(uang.kode, bagian);
    if (pesan !== null) salah.push({kodeProgram: uang.kode, pesan});
    const weights = pesan === null ? bobotOf(bagian, ganda) : null;
    if (weights === null) belumDibagi.push({...uang, porsi: 100});
    else bagiUang(uang, weights).forEach((part, index) => groups.get(bagian[index]!.sasaran)!.push(part));
  }
  return {
    sasaran: [...groups].map(([sasaran, list]) => ({
      sasaran,
      ...kelompok(list.filter(({porsi}) => porsi > 0)),
    })),
    belumDibagi: kelompok(belumDibagi),
    tanpaSasaran: kelompok(tanpaSasaran),
    salah,
  };
}

function tidakDikenal(program: readonly UangProgram[], pemetaan: readonly PorsiSasaran[]) {
  const known = program.map(({kode}) => kode);
  return pemetaan.filter(({kodeProgram}) => !known.includes(kodeProgram)).map(({kodeProgram, sasaran}) => ({
    kodeProgram,
    pesan: `Program ${kodeProgram}: dibebankan pada "${sasaran}", tetapi tidak ada dalam anggaran; yang ada: ` +
      `${known.join(", ")}.`,
  }));
}

/** The weight of each sasaran of a program; null where the program cannot be split. */
function bobotOf(bagian: readonly PorsiSasaran[], ganda: "bagi" | "sekali"): number[] | null {
  if (bagian.length === 1) return [100];
  const shares = bagian.map(({porsi}) => porsi);
  if (ganda === "bagi") return shares.includes(null) ? null : (shares as Persen[]);
  const weights = shares.map((share) => share ?? 0);
  const largest = weights.indexOf(Math.max(...weights));
  return weights.map((_, index) => (index === largest ? 100 : 0));
}

function bagiUang({kode, pagu, realisasi}: UangProgram, weights: readonly number[]): BagianProgram[] {
  const [paguParts, realisasiParts] = [pagu, realisasi].map((amount) => bagiRupiah(amount, weights));
  return weights.map((porsi, index) => ({
    kode,
    pagu: paguParts![index]!,
    realisasi: realisasiParts![index]!,
    porsi,
  }));
}

function bagiRupiah(amount: Rupiah | null, weights: readonly number[]): (Rupiah | null)[] {
  if (amount === null) return weights.map(() => null);
  if (Number.isInteger(amount)) return alokasikan(amount, weights);
  return alokasikan(Math.round(amount * 100), weights).map((sen) => sen / 100);
}

function kelompok(program: readonly BagianProgram[]): KelompokProgram {
  const sum = (ukuran: "pagu" | "realisasi") => {
    const known = program.flatMap((bagian) => bagian[ukuran] ?? []);
    return known.length === 0 ? null : jumlahRupiah(known);
  };
  return {pagu: sum("pagu"), realisasi: sum("realisasi"), program};
}
