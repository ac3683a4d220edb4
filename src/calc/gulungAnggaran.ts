import type {FaktaPagu, FaktaRealisasi} from "../model/anggaran.js";
import type {Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";

/** Budget and spending of a code with all below it; `kode` is `""` for the whole SKPD. */
export interface GulunganAnggaran {
  kode: string;
  /** Null where no input states a budget. */
  pagu: Rupiah | null;
  /** Null where no input states spending. */
  realisasi: Rupiah | null;
  /** The codes that inputs state amounts for, the code itself or below it, each with its own sums. */
  daun: readonly DaunAnggaran[];
}

/** What inputs state for one code by name, with the facts in the order given. */
export interface DaunAnggaran {
  kode: string;
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
  faktaPagu: readonly FaktaPagu[];
  faktaRealisasi: readonly FaktaRealisasi[];
}

/**
 * Sums budget and spending over every level of the codes: program, kegiatan, sub kegiatan, and the whole under `""`.
 *
 *     pagu(kode) = sum of the leaves whose code is `kode` or begins with `kode.`; realisasi likewise
 *
 * Unit: rupiah. The facts must be of one SKPD and year, pagu of one stage, realisasi of months that count together.
 * Source: definition: ours; a parent row of a DPA is the sum of its children.
 * Edge cases: a code with pagu only has realisasi null, and the other way round; no facts give an empty map; the order
 * of the facts does not matter to the sums.
 *
 * @example gulungAnggaran([{kodeSubKegiatan: "2.17.01.2.01.0001", nilai: 5}], []).get("2.17.01")!.pagu // 5
 */
export function gulungAnggaran(
  pagu: readonly FaktaPagu[],
  realisasi: readonly FaktaRealisasi[],
): Map<string, GulunganAnggaran> {
  const stated = new Map<string, {faktaPagu: FaktaPagu[]; faktaRealisasi: FaktaRealisasi[]}>();
  const at = (kode: string) => {
    const found = stated.get(kode);
    if (found !== undefined) return found;
    const created = {faktaPagu: [], faktaRealisasi: []};
    stated.set(kode, created);
    return created;
  };
  for (const fakta of pagu) at(fakta.kodeSubKegiatan).faktaPagu.push(fakta);
  for (const fakta of realisasi) at(fakta.kodeSubKegiatan).faktaRealisasi.push(fakta);
  const below = new Map<string, DaunAnggaran[]>();
  for (const [kode, facts] of stated) {
    const daun = {kode, pagu: sumNilai(facts.faktaPagu), realisasi: sumNilai(facts.faktaRealisasi), ...facts};
    for (const induk of leluhur(kode)) {
      const list = below.get(induk);
      if (list === undefined) below.set(induk, [daun]);
      else list.push(daun);
    }
  }
  return new Map([...below].map(([kode, daun]) => [kode, {
    kode,
    pagu: sumKnown(daun.map(({pagu}) => pagu)),
    realisasi: sumKnown(daun.map(({realisasi}) => realisasi)),
    daun,
  }]));
}

/** A sub kegiatan's code with the kegiatan and program above it and `""`: what its money belongs to. */
function leluhur(kode: string): string[] {
  const segments = kode.split(".");
  return [
    "",
    ...[3, 5, 6].filter((length) => length <= segments.length).map((length) => segments.slice(0, length).join(".")),
  ];
}

function sumNilai(facts: readonly {nilai: Rupiah}[]): Rupiah | null {
  return sumKnown(facts.map(({nilai}) => nilai));
}

/** The sum of the amounts that are known; null where none is. */
function sumKnown(amounts: readonly (Rupiah | null)[]): Rupiah | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : jumlahRupiah(known);
}
