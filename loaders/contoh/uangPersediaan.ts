import type {Dokumen} from "./dokumen.js";
import type {Opd, Unit} from "./opd.js";
import {bulanOf, hariOf, lastBulan} from "./waktu.js";

/**
 * The SPP that hand money to the treasurers, which are no spending: UP once a year, GU that replaces a month's
 * receipts at the start of the next, and TU before the receipts that use it.
 */
export function danaBendahara(opd: Opd, tahun: number, belanja: readonly Dokumen[]): Dokumen[] {
  const tbp = belanja.filter(({jenis}) => jenis === "TBP");
  const up = [opd.induk, opd.uptd].map((unit, index): Dokumen => ({
    ...tbp[0]!,
    jenis: "SPP",
    transaksi: "UP",
    unit,
    lini: null,
    keterangan: "SIMULASI: Uang persediaan",
    ...paid(hariOf(tahun, 1, 8 + index)),
    nilai: uangPersediaan(tbp, unit),
    setoran: 0,
    bersama: `up ${unit.kode}`,
  }));
  const perBulan = new Map<string, Dokumen[]>();
  for (const d of tbp) {
    const kunci = [d.transaksi, d.unit.kode, d.lini!.kodeSub, d.lini!.rekening, bulanOf(d.tanggal)].join(" ");
    perBulan.set(kunci, [...(perBulan.get(kunci) ?? []), d]);
  }
  const pengganti = [...perBulan.values()].flatMap((rows): Dokumen[] => {
    const {transaksi, tanggal, unit} = rows[0]!;
    const bulan = bulanOf(tanggal);
    if (transaksi === "GU" && bulan + 1 > lastBulan(tahun)) return [];
    const hari = transaksi === "GU" ? hariOf(tahun, bulan + 1, 3) : hariOf(tahun, bulan, 2);
    return [{
      ...rows[0]!,
      jenis: "SPP",
      keterangan: `SIMULASI: ${transaksi === "GU" ? "Ganti uang" : "Tambahan uang"} persediaan`,
      ...paid(hari),
      nilai: rows.reduce((sum, {nilai, setoran}) => sum + nilai - setoran, 0),
      setoran: 0,
      bersama: `${transaksi} ${unit.kode} ${bulan}`,
    }];
  });
  return [...up, ...pengganti];
}

/** UP money of a unit in rupiah: enough for the receipts of its dearest month, which the next month's GU replaces. */
function uangPersediaan(tbp: readonly Dokumen[], unit: Unit): number {
  const bulanan = new Array<number>(13).fill(0);
  for (const d of tbp) {
    if (d.unit === unit && d.transaksi === "GU") bulanan[bulanOf(d.tanggal)]! += d.nilai;
  }
  return Math.ceil(Math.max(...bulanan) / 5_000_000) * 5_000_000;
}

function paid(hari: number): Pick<Dokumen, "tanggal" | "spm" | "sp2d" | "transfer"> {
  return {tanggal: hari, spm: hari + 1, sp2d: hari + 2, transfer: hari + 2};
}
