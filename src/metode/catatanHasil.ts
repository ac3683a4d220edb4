import type {HasilContoh} from "../model/metode.js";

/** A line of an example for what a calculation remarks on its result; none where it remarks nothing. */
export function catatanHasil(catatan: string | undefined): HasilContoh[] {
  return catatan === undefined ? [] : [{judul: "Catatan", nilai: null, teks: catatan}];
}
