import type {Baris, BarisNilai, Pelanggaran, Skenario} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {teksRupiah, teksSelisih} from "./teksRupiah.js";

/** What the sum of the end state breaks: the total there was, or the target total. */
export function periksaTotal(
  baris: readonly Baris[],
  setelah: readonly Baris[],
  {jenis, targetTotal}: Skenario,
): Pelanggaran[] {
  const awal = sumNilai(baris);
  const total = sumNilai(setelah);
  return [
    ...(jenis === "pergeseran" ? periksaTetap(total, awal) : []),
    ...(jenis === "pergeseran" ? periksaTarget(awal, targetTotal ?? awal) : periksaTarget(total, targetTotal)),
  ];
}

function periksaTetap(total: Rupiah, awal: Rupiah): Pelanggaran[] {
  const selisih = jumlahRupiah([total, -awal]);
  if (selisih === 0) return [];
  const alasan = `Total berubah dari ${teksRupiah(awal)} menjadi ${teksRupiah(total)} (${teksSelisih(selisih)}). ` +
    "Pergeseran tidak mengubah total.";
  return [{aturan: "total", kunci: "total", nilai: total, batas: awal, alasan}];
}

function periksaTarget(total: Rupiah, targetTotal: Rupiah | undefined): Pelanggaran[] {
  if (targetTotal === undefined) {
    const alasan = "Target total belum diisi. Isi jumlah anggaran yang harus dicapai skenario ini.";
    return [{aturan: "target-total", kunci: "total", nilai: total, batas: null, alasan}];
  }
  const selisih = jumlahRupiah([total, -targetTotal]);
  if (selisih === 0) return [];
  const alasan = `Total ${teksRupiah(total)} tidak sama dengan target total ${teksRupiah(targetTotal)} ` +
    `(${teksSelisih(selisih)}).`;
  return [{aturan: "target-total", kunci: "total", nilai: total, batas: targetTotal, alasan}];
}

function sumNilai(baris: readonly BarisNilai[]): Rupiah {
  return jumlahRupiah(baris.map(({nilai}) => nilai));
}
