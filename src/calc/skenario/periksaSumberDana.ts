import type {BarisNilai, Geser, Kendala, Pelanggaran, Skenario, UjungGeser} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {teksRupiah, teksSelisih} from "./teksRupiah.js";

/**
 * The sumber dana whose sum the moves change where they must keep it: always by money that moves from line to line, in
 * a pergeseran, or where asked, also by money that enters or leaves.
 */
export function periksaSumberDana(
  baris: readonly BarisNilai[],
  {jenis, geser}: Pick<Skenario, "jenis" | "geser">,
  {totalPerSumberDana, sumberDanaDibuka = []}: Kendala,
): Pelanggaran[] {
  if (totalPerSumberDana === false) return [];
  const tetap = totalPerSumberDana ?? jenis === "pergeseran";
  const before = sumPerSumberDana(baris);
  const lawful = sumPerSumberDana([...baris, ...(tetap ? [] : geser.filter(menyeberang).flatMap(perubahanBaris))]);
  const after = sumPerSumberDana([...baris, ...geser.flatMap(perubahanBaris)]);
  return [...after].filter(([nama]) => !sumberDanaDibuka.includes(nama)).flatMap(([nama, nilai]) => {
    const batas = lawful.get(nama) ?? 0;
    if (nilai === batas) return [];
    const kunci = nama === "" ? "sumber dana tidak diketahui" : nama;
    const alasan = teksJumlah(kunci, nilai, batas, before.get(nama) ?? 0);
    return [{aturan: "total-sumber-dana" as const, kunci, nilai, batas, alasan}];
  });
}

/** Whether the money enters or leaves the budget. */
const menyeberang = ({dari, ke}: Geser) => dari === null || ke === null;

/** What a move adds to the lines that it touches. */
function perubahanBaris({dari, ke, nilai}: Geser): BarisNilai[] {
  const ends: [UjungGeser | null, Rupiah][] = [[dari, -nilai], [ke, nilai]];
  return ends.flatMap(([ujung, nilai]) => ujung === null ? [] : [{...ujung, nilai}]);
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

function teksJumlah(nama: string, nilai: Rupiah, batas: Rupiah, semula: Rupiah): string {
  const selisih = teksSelisih(jumlahRupiah([nilai, -batas]));
  const jumlah = batas === semula
    ? `Jumlah ${nama} berubah dari ${teksRupiah(semula)} menjadi ${teksRupiah(nilai)} (${selisih}).`
    : `Jumlah ${nama} menjadi ${teksRupiah(nilai)}, seharusnya ${teksRupiah(batas)} setelah uang masuk dan keluar ` +
      `(${selisih}).`;
  return `${jumlah} Kembalikan jumlahnya, atau buka sumber dana ini bila penggunaannya bebas.`;
}
