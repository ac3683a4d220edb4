import type {Rupiah} from "../../model/satuan.js";
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
  const nilai = nilaiTerbaca(geser);
  const sebab = sebabDitolak(geser, jenis, index);
  const pelanggaran = sebab.map(({aturan, alasan}) => ({aturan, nilai, alasan}));
  return {
    terhitung: !sebab.some(({aturan}) => takTerhitung.includes(aturan)),
    pelanggaran: [...pelanggaran, ...periksaAlasan(geser, nilai)],
  };
}

/** The amount of a move, null where it is no number. */
function nilaiTerbaca({nilai}: Geser): Rupiah | null {
  return Number.isFinite(nilai) ? nilai : null;
}

function periksaAlasan({alasan}: Geser, nilai: Rupiah | null): Pick<Pelanggaran, "aturan" | "nilai" | "alasan">[] {
  if (alasan.trim() !== "") return [];
  return [{aturan: "alasan-kosong", nilai, alasan: "Alasan pergeseran kosong. Tulis mengapa uangnya digeser."}];
}
