import type {KunciBaris} from "../../model/skenario.js";

function bagian({skpd, subSkpd, subKegiatan, rekening, sumberDana, uraian}: KunciBaris): string[] {
  return [skpd, subSkpd ?? "", subKegiatan, rekening ?? "", sumberDana ?? "", uraian ?? ""];
}

/** The same text for the same line and for no other; what is null, left out or empty is the same. */
export function kunciBaris(baris: KunciBaris): string {
  return JSON.stringify(bagian(baris));
}

/** A line as people read it: the parts of its key that are known. */
export function sebutBaris(baris: KunciBaris): string {
  return bagian(baris).filter((part) => part !== "").join(" · ");
}
