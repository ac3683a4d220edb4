import {type AturanImplementasi, implementasiPusat} from "../model/referensi/kinerjaAnggaran.js";

/** What the implementation value is made of, each 0 to 100; `efisiensi` is the value NE (`nilaiEfisiensi`). */
export interface AspekImplementasi {
  penyerapan: number | null;
  konsistensi: number | null;
  capaianKeluaran: number | null;
  efisiensi: number | null;
}

/**
 * The implementation value of a budget as work units of the central government report it; regional agencies need not.
 *
 *     nilai = penyerapan * 9,7 % + konsistensi * 18,2 % + capaian keluaran * 43,5 % + efisiensi (NE) * 28,6 %
 *
 * Unit: value of 0 to 100.
 * Source: weights recomputed from a published report (see `implementasiPusat`): 95,53, 99,61, 99,72 and 59,98 make the
 * 87,93 that it prints.
 * Edge cases: one aspect missing leaves the value undetermined (null).
 *
 * @example nilaiImplementasi({penyerapan: 95.53, konsistensi: 99.61, capaianKeluaran: 99.72, efisiensi: 59.98}) // 87.927...
 */
export function nilaiImplementasi(
  aspek: AspekImplementasi,
  {bobot}: AturanImplementasi = implementasiPusat,
): number | null {
  const {penyerapan, konsistensi, capaianKeluaran, efisiensi} = aspek;
  if (penyerapan === null || konsistensi === null || capaianKeluaran === null || efisiensi === null) return null;
  return (penyerapan * bobot.penyerapan + konsistensi * bobot.konsistensi + capaianKeluaran * bobot.capaianKeluaran +
    efisiensi * bobot.efisiensi) / 100;
}
