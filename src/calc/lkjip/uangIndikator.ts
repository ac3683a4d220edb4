import type {AngkaCetak} from "../cocokTercetak.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {serapan} from "../serapan.js";
import {type AngkaUji, ujiTercetak} from "../ujiTercetak.js";
import type {Persen, Rupiah} from "../../model/satuan.js";
import {asalPersen, type CaraPersen, type ProgramPersen} from "./asalPersen.js";

/** The money that a document states for an indicator, and the programs that serve it. */
export interface MasukanUang {
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
  /** What is printed as "capaian anggaran" and as "efisiensi". */
  tercetak: {serapan: AngkaCetak | null; efisiensi: AngkaCetak | null};
  /** Empty where they are not known. */
  program: readonly ProgramPersen[];
}

/** The money of an indicator computed again. */
export interface UangIndikator {
  serapan: AngkaUji;
  /** What the printed "capaian anggaran" is instead, where it is not the serapan. */
  asalSerapan: {cara: CaraPersen; nilai: Persen} | null;
  /** Realisasi of the programs together; null where they, or what one of them spent, are not known. */
  realisasiProgram: Rupiah | null;
  /** The stated realisasi minus that of the programs. */
  selisihRealisasi: Rupiah | null;
  efisiensi: {
    tercetak: AngkaCetak | null;
    /** Whether what is printed as efficiency is the serapan, rounded or cut off; null where it cannot be judged. */
    adalahSerapan: boolean | null;
  };
}

/**
 * What follows from the money stated for an indicator, beside what is printed.
 *
 *     serapan           = realisasi / pagu * 100
 *     realisasi program = sum of the realisasi of its programs
 *     selisih realisasi = realisasi - realisasi program
 *
 * Unit: percent (0–100 scale) and rupiah.
 * Source: LKjIP 2024 Tabel 3.6. Its "efisiensi" is the serapan, which says nothing of whether money was well spent
 * (`domain.md` 4.2 D).
 * Edge cases: a missing amount, or a pagu of 0, has no serapan and nothing is judged; amounts are compared to the sen.
 *
 * @example uangIndikator({pagu: 200, realisasi: 50, tercetak: {serapan: null, efisiensi: {nilai: 25, desimal: 0}}, program: []}).efisiensi.adalahSerapan // true
 */
export function uangIndikator({pagu, realisasi, tercetak, program}: MasukanUang): UangIndikator {
  const own = ujiTercetak(serapan(realisasi, pagu), tercetak.serapan);
  const differs = own.cocok !== null && own.cocok !== "sama";
  const realisasiProgram = sumRealisasi(program);
  const efisiensi = ujiTercetak(own.hitung, tercetak.efisiensi);
  return {
    serapan: own,
    asalSerapan: differs ? asalPersen(tercetak.serapan!, program) : null,
    realisasiProgram,
    selisihRealisasi: realisasi === null || realisasiProgram === null
      ? null
      : jumlahRupiah([realisasi, -realisasiProgram]),
    efisiensi: {
      tercetak: tercetak.efisiensi,
      adalahSerapan: efisiensi.cocok === null ? null : efisiensi.cocok !== "beda",
    },
  };
}

function sumRealisasi(program: readonly ProgramPersen[]): Rupiah | null {
  const amounts = program.flatMap(({realisasi}) => (realisasi === null ? [] : [realisasi]));
  return program.length === 0 || amounts.length < program.length ? null : jumlahRupiah(amounts);
}
