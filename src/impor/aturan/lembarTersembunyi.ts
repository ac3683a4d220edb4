import type {Temuan} from "../../model/temuan.js";
import {temuanOf} from "./temuan.js";

/** Says of a sheet that nobody sees in Excel that it is read like the others. */
export function lembarTersembunyi(lembar: {berkas: string; lembar: string | null}): Temuan {
  const pesan = "Lembar ini tersembunyi di buku kerja dan tetap dibaca. Hapus bila bukan masukan.";
  return temuanOf("lembar-tersembunyi", lembar, {pesan});
}
