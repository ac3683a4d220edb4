import type {Baris, BarisNilai, Kendala, Pelanggaran, Skenario} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {teksRupiah} from "./teksRupiah.js";

/** What the sums of the end state break: the total, the target total, the sum of each sumber dana. */
export function periksaTotal(
  baris: readonly Baris[],
  setelah: readonly Baris[],
  {jenis, targetTotal}: Skenario,
  {totalPerSumberDana = jenis === "pergeseran", sumberDanaDibuka = []}: Kendala,
): Pelanggaran[] {
  const awal = sumNilai(baris);
  const total = sumNilai(setelah);
  return [
    ...(jenis === "pergeseran" ? periksaTetap(total, awal) : []),
    ...(jenis === "pergeseran" ? periksaTarget(awal, targetTotal ?? awal) : periksaTarget(total, targetTotal)),
    ...(totalPerSumberDana ? periksaSumberDana(baris, setelah, sumberDanaDibuka) : []),
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

function periksaSumberDana(
  baris: readonly Baris[],
  setelah: readonly Baris[],
  dibuka: readonly string[],
): Pelanggaran[] {
  const before = sumPerSumberDana(baris);
  const after = sumPerSumberDana(setelah);
  return [...after].filter(([nama]) => !dibuka.includes(nama)).flatMap(([nama, nilai]) => {
    const batas = before.get(nama) ?? 0;
    const selisih = jumlahRupiah([nilai, -batas]);
    if (selisih === 0) return [];
    const kunci = nama === "" ? "sumber dana tidak diketahui" : nama;
    const alasan = `Jumlah ${kunci} berubah dari ${teksRupiah(batas)} menjadi ${teksRupiah(nilai)} ` +
      `(${teksSelisih(selisih)}). Kembalikan jumlahnya, atau buka sumber dana ini bila penggunaannya bebas.`;
    return [{aturan: "total-sumber-dana" as const, kunci, nilai, batas, alasan}];
  });
}

/** The sum of each sumber dana by its name, in the order of the lines; `""` for the unknown. */
function sumPerSumberDana(baris: readonly BarisNilai[]): Map<string, Rupiah> {
  const amounts = new Map<string, Rupiah[]>();
  for (const {sumberDana, nilai} of baris) {
    const nama = sumberDana ?? "";
    const found = amounts.get(nama);
    if (found === undefined) amounts.set(nama, [nilai]);
    else found.push(nilai);
  }
  return new Map([...amounts].map(([nama, nilai]) => [nama, jumlahRupiah(nilai)]));
}

function sumNilai(baris: readonly BarisNilai[]): Rupiah {
  return jumlahRupiah(baris.map(({nilai}) => nilai));
}

function teksSelisih(selisih: Rupiah): string {
  return `${selisih > 0 ? "lebih" : "kurang"} ${teksRupiah(Math.abs(selisih))}`;
}
