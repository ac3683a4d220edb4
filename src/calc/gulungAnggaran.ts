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
 */
export function gulungAnggaran(
  pagu: readonly FaktaPagu[],
  realisasi: readonly FaktaRealisasi[],
): Map<string, GulunganAnggaran> {
  const rolled = new Map<string, {pagu: FaktaPagu[]; realisasi: FaktaRealisasi[]}>();
  const at = (kode: string) => {
    const found = rolled.get(kode);
    if (found !== undefined) return found;
    const created = {pagu: [], realisasi: []};
    rolled.set(kode, created);
    return created;
  };
  for (const fakta of pagu) for (const kode of leluhur(fakta.kodeSubKegiatan)) at(kode).pagu.push(fakta);
  for (const fakta of realisasi) for (const kode of leluhur(fakta.kodeSubKegiatan)) at(kode).realisasi.push(fakta);
  return new Map([...rolled].map(([kode, fakta]) => [kode, {
    kode,
    pagu: sumNilai(fakta.pagu),
    realisasi: sumNilai(fakta.realisasi),
    faktaPagu: fakta.pagu,
    faktaRealisasi: fakta.realisasi,
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
  return facts.length === 0 ? null : jumlahRupiah(facts.map(({nilai}) => nilai));
}
