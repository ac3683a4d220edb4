import type {Potongan} from "../model/masukan.js";
import {temuanOf} from "./aturan/temuan.js";
import {bacaLembar} from "./bacaLembar.js";
import {clearIsi, emptyBacaan} from "./bacaan.js";
import type {BukaBerkas} from "./huruf.js";
import {type BarisSumber, findSumber} from "./sumber.js";
import {openWadah} from "./wadah.js";

/**
 * All that a file says, in pieces: one reading for each of its sheets that is not blank, at least one for the file.
 *
 * Never throws for what is in the file: what cannot be read is a finding of the reading, and what was rejected is in it.
 */
export async function* readBerkas(
  buka: BukaBerkas,
  berkas: string,
  sumber: readonly BarisSumber[],
): AsyncIterable<Potongan> {
  const {lembar, temuan} = await openWadah(buka, berkas);
  let ofFile = temuan;
  let isBlank = true;
  for (const sheet of lembar) {
    for await (const potongan of bacaLembar(sheet, findSumber(sumber, berkas, sheet.lembar))) {
      potongan.bacaan.temuan.unshift(...ofFile);
      ofFile = [];
      isBlank = false;
      yield potongan;
      clearIsi(potongan.bacaan);
    }
    ofFile = [...ofFile, ...(isBlank ? sheet.temuan : [])];
  }
  if (!isBlank) return;
  const empty = emptyBacaan({berkas, lembar: null}, null);
  const pesan = "Berkas tidak berisi tabel.";
  empty.temuan.push(...(ofFile.length > 0 ? ofFile : [temuanOf("jenis-tidak-dikenal", empty, {pesan})]));
  yield {bacaan: empty, selesai: true};
}
