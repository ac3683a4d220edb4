import type {AnggaranProgram, DataSilang, Pernyataan} from "../../model/silang.js";

/** The programs whose budgets add up to what a document states for an indicator. */
export interface PemetaanDiduga {
  pernyataan: Pernyataan;
  kodeIndikator: string;
  program: readonly AnggaranProgram[];
}

/** Beyond this many programs chance sums become likely, and all subsets too many. */
const mostPrograms = 16;

/**
 * Which programs serve which indicator, presumed from the budgets that a document states per indicator: the only set of
 * programs of that year and SKPD whose pagu adds up to the rupiah. Where no set or more than one does, nothing is
 * presumed. Shares stay unknown: only the planner can give them.
 */
export function dugaPemetaan({pernyataan, program}: DataSilang): PemetaanDiduga[] {
  return pernyataan
    .filter(({ukuran, kodeIndikator, kode, nilai}) =>
      ukuran === "pagu" && kodeIndikator !== null && kode === null && nilai !== null && nilai > 0
    )
    .flatMap((p) => {
      const own = program.filter(({tahun, skpd}) => tahun === p.tahun && (p.skpd === null || skpd === p.skpd));
      const sets = setsOfSum(own, p.nilai!, "pagu");
      return sets.length === 1 ? [{pernyataan: p, kodeIndikator: p.kodeIndikator!, program: sets[0]!}] : [];
    });
}

/** All sets of programs whose pagu or realisasi has the given sum, at most two of them. */
export function setsOfSum(
  program: readonly AnggaranProgram[],
  sum: number,
  ukuran: "pagu" | "realisasi",
): AnggaranProgram[][] {
  if (program.length > mostPrograms) return [];
  const found: AnggaranProgram[][] = [];
  const cents = program.map((p) => Math.round((p[ukuran] ?? 0) * 100));
  const wanted = Math.round(sum * 100);
  for (let mask = 1; mask < 2 ** program.length && found.length < 2; mask++) {
    let total = 0;
    for (let index = 0; index < program.length; index++) if (mask & (1 << index)) total += cents[index]!;
    if (total === wanted) found.push(program.filter((_, index) => mask & (1 << index)));
  }
  return found;
}
