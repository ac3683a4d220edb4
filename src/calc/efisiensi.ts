import type {Persen, Rupiah} from "../model/satuan.js";
import {bulatkan} from "./bulatkan.js";
import {persenTeks} from "./persenTeks.js";
import {serapan} from "./serapan.js";
import {tolakNan} from "./tolakNan.js";

export type MetodeEfisiensi = "selisih" | "rasio" | "sisa" | "serapan" | "pmk";

export interface MasukanEfisiensi {
  capaian: Persen | null;
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
  /** Planned and realised output, in the same unit; used by "pmk" alone. */
  targetVolume?: number | null;
  realisasiVolume?: number | null;
  /** The achievement from which on efficiency is spoken of. */
  ambang?: Persen;
}

export interface HasilEfisiensi {
  /** The arithmetic of the method where there is one, also when it must not be taken for efficiency. */
  nilai: number | null;
  berlaku: boolean;
  /** Why it is refused, for the reader; absent when `berlaku`. */
  alasan?: string;
}

/**
 * The efficiency of a budget by one of the methods that agencies use, refused where money was left because work was.
 *
 *     selisih: capaian - serapan                  percentage points; above 0 is efficient
 *     rasio:   capaian / serapan                  a plain ratio; above 1 is efficient
 *     sisa:    100 - serapan                      percent of the pagu
 *     serapan: serapan                            percent of the pagu; printed as efficiency, never is one
 *     pmk:     (1 - serapan / capaian keluaran) * 100    percent; above 0 is efficient (E, not NE: `nilaiEfisiensi`)
 *
 * In "pmk" capaian keluaran = realisasiVolume / targetVolume * 100, so E = (1 - (realisasi / realisasiVolume) /
 * (pagu / targetVolume)) * 100, the efficiency of one output. Where neither volume is given `capaian` stands for it,
 * which is the later form, (pagu * capaian - realisasi) / (pagu * capaian); one volume without the other is refused.
 *
 * Unit: as named beside each method; amounts in rupiah, capaian in percent (0–100 scale).
 * Source: sisa, serapan: read in LKjIP (the LKjIP 2024 Tabel 3.6 prints serapan); selisih, rasio: common practice, no
 * source; pmk with volumes: the application of the ministry of finance for PMK 249/2011, its misplaced bracket put
 * right; pmk with capaian: general knowledge. `ambang` of 100 for "sisa": read in LKjIP (all `domain.md` 4).
 * Edge cases: refused with a reason when capaian, pagu or realisasi is missing; when pagu or realisasi is 0 or below;
 * when capaian is below `ambang`, both rounded to two decimals (100 for "sisa", none for the others); "pmk" also when an
 * output is 0 or below; "serapan" always.
 * Errors: RangeError for NaN.
 *
 * @example efisiensi("selisih", {capaian: 100, pagu: 1000, realisasi: 900}) // {nilai: 10, berlaku: true}
 */
export function efisiensi(metode: MetodeEfisiensi, masukan: MasukanEfisiensi): HasilEfisiensi {
  tolakNan("efisiensi", Object.values(masukan));
  const nilai = hitung[metode](masukan, serapan(masukan.realisasi, masukan.pagu));
  const alasan = alasanDitolak(metode, masukan);
  return alasan === null ? {nilai, berlaku: true} : {nilai, berlaku: false, alasan};
}

const hitung: Record<MetodeEfisiensi, (masukan: MasukanEfisiensi, serapan: Persen | null) => number | null> = {
  selisih: ({capaian}, serapan) => (capaian === null || serapan === null ? null : capaian - serapan),
  rasio: ({capaian}, serapan) => (capaian === null || serapan === null || serapan === 0 ? null : capaian / serapan),
  sisa: (_, serapan) => (serapan === null ? null : 100 - serapan),
  serapan: (_, serapan) => serapan,
  pmk: (masukan, serapan) => {
    const output = capaianKeluaran(masukan);
    return serapan === null || typeof output !== "number" ? null : ((output - serapan) / output) * 100;
  },
};

/** The achievement that "pmk" divides by, above 0; the reason where it has none; null where it is not known. */
function capaianKeluaran({capaian, targetVolume = null, realisasiVolume = null}: MasukanEfisiensi) {
  if (targetVolume === null && realisasiVolume === null) {
    if (capaian === null || capaian > 0) return capaian;
    return "Capaian 0 atau minus: tidak ada keluaran yang dapat dibandingkan dengan belanjanya.";
  }
  if (targetVolume === null) return "Target volume keluaran belum diketahui, padahal realisasinya ada.";
  if (realisasiVolume === null) return "Realisasi volume keluaran belum diketahui, padahal targetnya ada.";
  if (targetVolume <= 0 || realisasiVolume <= 0) {
    return "Target dan realisasi volume keluaran harus lebih dari 0 agar biayanya dapat dibandingkan.";
  }
  return (realisasiVolume / targetVolume) * 100;
}

function alasanDitolak(metode: MetodeEfisiensi, masukan: MasukanEfisiensi): string | null {
  const {capaian, pagu, realisasi, ambang = metode === "sisa" ? 100 : null} = masukan;
  if (metode === "serapan") {
    return "Serapan bukan efisiensi: serapan yang rendah dapat berarti pekerjaan belum selesai, bukan hemat.";
  }
  if (capaian === null) return "Capaian kinerja belum diketahui, jadi belanjanya belum dapat dinilai.";
  if (pagu === null) return "Pagu belum diketahui.";
  if (pagu <= 0) return "Pagu 0 atau minus: tidak ada anggaran yang dapat dibandingkan dengan kinerja.";
  if (realisasi === null) return "Realisasi anggaran belum diketahui.";
  if (realisasi <= 0) return "Realisasi anggaran 0 atau minus: belum ada belanja yang dapat dinilai.";
  if (ambang !== null && bulatkan(capaian, 2) < bulatkan(ambang, 2)) {
    return `Capaian ${persenTeks(capaian)} belum mencapai ${persenTeks(ambang)}: anggaran yang tersisa dapat berarti ` +
      "pekerjaan belum selesai, bukan hemat.";
  }
  const output = metode === "pmk" ? capaianKeluaran(masukan) : null;
  return typeof output === "string" ? output : null;
}
