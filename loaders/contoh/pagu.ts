import {createAcak} from "./acak.js";
import {daftarSubKegiatan, isBerlaku, type SubKegiatan} from "./nomenklatur.js";
import type {Opd, Unit} from "./opd.js";
import {daftarRekening} from "./rekening.js";
import {sumberDana} from "./sumberDana.js";

export const daftarTahapan = ["murni", "pergeseran-1", "perubahan"] as const;
export type TahapanContoh = (typeof daftarTahapan)[number];

/** First day on which each stage is in force, as month and day. */
const mulaiTahapan: Readonly<Record<TahapanContoh, readonly [number, number]>> = {
  "murni": [1, 2],
  "pergeseran-1": [4, 14],
  "perubahan": [9, 16],
};

/** A line of the budget: what one unit may spend in one sub kegiatan on one rekening from one source, in rupiah. */
export interface Lini {
  unit: Unit;
  sub: SubKegiatan;
  /** The full code of the sub kegiatan. */
  kodeSub: string;
  rekening: string;
  dana: {kode: string; nama: string};
  pagu: Record<TahapanContoh, number>;
}

/** Budgets of a year as a multiple of those of 2021: growth, and the cuts of 2025. */
const pertumbuhan: Readonly<Record<number, number>> = {
  2021: 1,
  2022: 1.03,
  2023: 1.11,
  2024: 1.19,
  2025: 1.04,
  2026: 1.1,
};

/**
 * The budget lines of an agency and year at each stage. The pergeseran moves money between rekening of one sub
 * kegiatan, unit, jenis and source, so that its net change is zero; the perubahan changes totals.
 */
export function createLini(benih: number, opd: Opd, tahun: number): Lini[] {
  const acak = createAcak(benih, opd.nomor, tahun, "pagu");
  return daftarSubKegiatan.filter((sub) => isBerlaku(sub, tahun)).flatMap((sub) => {
    const lini = sub.lini.map(([rekening, juta, dana, uptd]): Lini => {
      const kelipatan = daftarRekening[rekening]!.cara === "gaji" ? 1_000 : 100_000;
      const nilai = juta * 1e6 * opd.skala * pertumbuhan[tahun]! * acak.antara(0.92, 1.08);
      const murni = Math.round(nilai / kelipatan) * kelipatan;
      return {
        unit: uptd === undefined ? opd.induk : opd.uptd,
        sub,
        kodeSub: `${opd.bidang.kode}.${sub.kode}`,
        rekening,
        dana: sumberDana[dana],
        pagu: {"murni": murni, "pergeseran-1": murni, "perubahan": murni},
      };
    });
    if (acak.mungkin(0.45)) shift(lini, acak.antara(0.05, 0.2));
    const faktor = acak.mungkin(0.4) ? acak.antara(0.75, 1.2) : 1;
    for (const {rekening, pagu} of lini) {
      const gaji = daftarRekening[rekening]!.cara === "gaji";
      const kelipatan = gaji ? 1_000 : 100_000;
      const own = gaji ? 1 + (faktor - 1) / 10 : faktor;
      pagu.perubahan = Math.round((pagu["pergeseran-1"] * own) / kelipatan) * kelipatan;
    }
    return lini;
  });
}

/** Moves a share of the first line to a second of the same unit, jenis and source, if there is one. */
function shift(lini: readonly Lini[], share: number): void {
  const dari = lini[0]!;
  const ke = lini.slice(1).find((l) =>
    l.unit === dari.unit && l.dana === dari.dana && l.rekening.slice(0, 6) === dari.rekening.slice(0, 6)
  );
  if (ke === undefined || dari.rekening.startsWith("5.1.01")) return;
  const nilai = Math.round((dari.pagu.murni * share) / 100_000) * 100_000;
  dari.pagu["pergeseran-1"] -= nilai;
  ke.pagu["pergeseran-1"] += nilai;
}

/** The stage in force at the end of a month. */
export function tahapanPada(bulan: number): TahapanContoh {
  return daftarTahapan.findLast((tahapan) => mulaiTahapan[tahapan][0] <= bulan)!;
}

/** The first day of a stage, as `sumber.csv` wants it: `2026-04-14`. */
export function tanggalTahapan(tahapan: TahapanContoh, tahun: number): string {
  const [bulan, hari] = mulaiTahapan[tahapan];
  return `${tahun}-${String(bulan).padStart(2, "0")}-${String(hari).padStart(2, "0")}`;
}
