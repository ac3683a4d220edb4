import type {AturanTolak, Geser, Pelanggaran, Skenario} from "../../model/skenario.js";
import {type IndeksBaris, sebabDitolak} from "./sebabDitolak.js";

/** What breaks a move so that it cannot even be reckoned with. */
const takTerhitung: readonly AturanTolak[] = ["nilai-geser", "baris-asal-tidak-ada", "baris-ganda", "kode-baris-baru"];

/** What one move breaks for its own sake, and whether the end state asked for includes it. */
export function periksaGeser(
  geser: Geser,
  jenis: Skenario["jenis"],
  index: IndeksBaris,
): {terhitung: boolean; pelanggaran: Pick<Pelanggaran, "aturan" | "nilai" | "alasan">[]} {
  const {nilai} = geser;
  const sebab = sebabDitolak(geser, jenis, index);
  const pelanggaran = sebab.map(({aturan, alasan}) => ({aturan, nilai, alasan}));
  return {
    terhitung: !sebab.some(({aturan}) => takTerhitung.includes(aturan)),
    pelanggaran: [...pelanggaran, ...periksaAlasan(geser)],
  };
}

function periksaAlasan({alasan, nilai}: Geser): Pick<Pelanggaran, "aturan" | "nilai" | "alasan">[] {
  if (alasan.trim() !== "") return [];
  return [{aturan: "alasan-kosong", nilai, alasan: "Alasan pergeseran kosong. Tulis mengapa uangnya digeser."}];
}
