import type {Potongan} from "../model/masukan.js";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {bacaLembar} from "./bacaLembar.js";
import {clearIsi, emptyBacaan} from "./bacaan.js";
import {type BukaBerkas, bukaBytes} from "./wadah/huruf.js";
import type {LembarAlir} from "./lembar.js";
import {type BarisSumber, findSumber} from "./sumber.js";
import {openWadah} from "./wadah/wadah.js";

/**
 * All that a file says, in pieces: one reading for each of its sheets that is not blank, at least one for the file; of an
 * archive those of its members.
 *
 * Never throws for what is in the file: what cannot be read is a finding of the reading, and what was rejected is in it.
 */
export async function* readBerkas(
  buka: BukaBerkas,
  berkas: string,
  sumber: readonly BarisSumber[],
): AsyncIterable<Potongan> {
  const {lembar, anggota, temuan} = await openWadah(buka, berkas);
  const tables = lembar.filter((sheet) => !isPetunjuk(sheet, lembar));
  let ofFile = [...temuan, ...lembar.filter((sheet) => !tables.includes(sheet)).map(skippedPetunjuk)];
  let isBlank = true;
  for (const sheet of tables) {
    for await (const potongan of bacaLembar(sheet, findSumber(sumber, berkas, sheet.lembar))) {
      potongan.bacaan.temuan.unshift(...ofFile);
      ofFile = [];
      isBlank = false;
      yield potongan;
      clearIsi(potongan.bacaan);
    }
    ofFile = [...ofFile, ...(isBlank ? sheet.temuan : [])];
  }
  if (anggota.length > 0 ? ofFile.length > 0 : isBlank) yield withoutTable(berkas, ofFile);
  for (const member of anggota) yield* readBerkas(bukaBytes(member.bytes), member.berkas, sumber);
}

/** Whether a sheet is the one of our templates that explains their columns. */
function isPetunjuk({lembar}: LembarAlir, semua: readonly LembarAlir[]): boolean {
  return lembar?.toLowerCase() === "petunjuk" && semua.length > 1;
}

function skippedPetunjuk(sheet: LembarAlir): Temuan {
  return temuanOf("bukan-masukan", sheet, {pesan: "Lembar Petunjuk menjelaskan templat dan dilewati."});
}

function withoutTable(berkas: string, temuan: readonly Temuan[]): Potongan {
  const bacaan = emptyBacaan({berkas, lembar: null}, null);
  const pesan = "Berkas tidak berisi tabel.";
  bacaan.temuan.push(...(temuan.length > 0 ? temuan : [temuanOf("jenis-tidak-dikenal", bacaan, {pesan})]));
  return {bacaan, selesai: true};
}
