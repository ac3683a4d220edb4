import type {Geser} from "../../model/skenario.js";
import {kunciBaris, sebutBaris} from "./kunciBaris.js";
import type {IndeksBaris, Sebab} from "./sebabSendiri.js";

/** Why a move has nothing to take from: its line is neither in the budget nor opened by one of the moves `terbuka`. */
export function sebabAsal(terbuka: readonly Geser[], index: IndeksBaris): (geser: Geser) => Sebab[] {
  const tujuan = new Set(terbuka.map(({ke}) => ke).filter((ke) => ke !== null).map(kunciBaris));
  return ({dari}) => {
    if (dari === null || index.has(kunciBaris(dari)) || tujuan.has(kunciBaris(dari))) return [];
    const alasan = `Baris asal ${sebutBaris(dari)} tidak ada dalam anggaran, dan tidak ada pergeseran yang ` +
      "membukanya. Pilih baris yang sudah ada.";
    return [{aturan: "baris-asal-tidak-ada", alasan}];
  };
}
