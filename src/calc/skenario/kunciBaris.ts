import type {KunciBaris} from "../../model/skenario.js";

/** The parts of a line's key, from the SKPD down to the uraian; what is null or left out is empty. */
export function bagianBaris({skpd, subSkpd, subKegiatan, rekening, sumberDana, uraian}: KunciBaris): [
  skpd: string,
  subSkpd: string,
  subKegiatan: string,
  rekening: string,
  sumberDana: string,
  uraian: string,
] {
  return [skpd, subSkpd ?? "", subKegiatan, rekening ?? "", sumberDana ?? "", uraian ?? ""];
}

/** The same text for the same line and for no other; what is null, left out or empty is the same. */
export function kunciBaris(baris: KunciBaris): string {
  return JSON.stringify(bagianBaris(baris));
}

/** A line as people read it: the parts of its key that are known. */
export function sebutBaris(baris: KunciBaris): string {
  return bagianBaris(baris).filter((part) => part !== "").join(" · ");
}
