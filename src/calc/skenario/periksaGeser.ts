import type {Rupiah} from "../../model/satuan.js";
import type {AturanTolak, Geser, Pelanggaran, Skenario} from "../../model/skenario.js";
import {geserBertahan} from "./geserBertahan.js";
import {sebabAsal} from "./sebabAsal.js";
import {type IndeksBaris, sebabSendiri} from "./sebabSendiri.js";

/** What breaks a move so that it cannot even be reckoned with, as does a line to take from that is not there. */
const takTerhitung: readonly AturanTolak[] = ["nilai-geser", "baris-sama", "baris-ganda", "kode-baris-baru"];

/** What the moves break for their own sake, and those of them that the end state asked for includes. */
export function periksaGeser(
  {geser, jenis}: Skenario,
  index: IndeksBaris,
): {terhitung: readonly Geser[]; pelanggaran: Pelanggaran[]} {
  const sendiri = geser.map((move) => ({move, sebab: sebabSendiri(move, jenis, index)}));
  const {bertahan: terhitung} = geserBertahan(
    sendiri.filter(({sebab}) => !sebab.some(({aturan}) => takTerhitung.includes(aturan))).map(({move}) => move),
    (kunci, {masuk}) => masuk === 0 && !index.has(kunci),
  );
  const asal = sebabAsal(terhitung, index);
  const pelanggaran = sendiri.flatMap(({move, sebab}, nomor) =>
    [...sebab, ...asal(move), ...periksaAlasan(move)].map(({aturan, alasan}) => ({
      aturan,
      kunci: `geser ke-${nomor + 1}`,
      nilai: nilaiTerbaca(move),
      batas: null,
      alasan,
    }))
  );
  return {terhitung, pelanggaran};
}

function periksaAlasan({alasan}: Geser): Pick<Pelanggaran, "aturan" | "alasan">[] {
  if (alasan.trim() !== "") return [];
  return [{aturan: "alasan-kosong", alasan: "Alasan pergeseran kosong. Tulis mengapa uangnya digeser."}];
}

/** The amount of a move, null where it is no number. */
function nilaiTerbaca({nilai}: Geser): Rupiah | null {
  return Number.isFinite(nilai) ? nilai : null;
}
