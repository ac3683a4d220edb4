import {isBlank, parseRupiah} from "../angka.js";
import {parsePpn, parseVolume} from "./koefisien.js";
import type {Sel} from "../lembar.js";
import type {PembacaBaris} from "../tabel.js";

/** Before a field name: nothing for the stage that the document sets, `sebelum_` for the one before. */
export type Sisi = "" | "sebelum_";

/** What an item's cells say for one stage; null where a cell is blank. */
export interface HitunganButir {
  volume: number | null;
  harga: number | null;
  /** In percent. */
  ppn: number;
  /** In rupiah, as printed. */
  jumlah: number | null;
}

/**
 * An amount of rupiah in a DPA, or null when the cell is none. A number is taken as it is: a product of price, volume
 * and tax may be finer than a sen, and its parents add it up unrounded.
 */
export function parseJumlah(sel: Sel): number | null {
  if (typeof sel !== "number") return parseRupiah(sel);
  return Number.isFinite(sel) && Math.abs(sel) < Number.MAX_SAFE_INTEGER / 100 ? sel : null;
}

/** The cell as an amount, null where it is blank or was refused. */
export function readJumlah(reader: PembacaBaris, nama: string): number | null {
  return isBlank(reader.sel(nama)) ? null : reader.read(nama, parseJumlah, "angka seperti 1.250.000,00");
}

/** The item's cells for one stage; those that cannot be read are refused. */
export function readButir(reader: PembacaBaris, sisi: Sisi): HitunganButir {
  const volume = `${sisi}volume`;
  return {
    volume: isBlank(reader.sel(volume))
      ? null
      : reader.read(volume, parseVolume, "angka atau koefisien seperti 2 Orang x 3 Hari"),
    harga: readJumlah(reader, `${sisi}harga`),
    ppn: reader.read(`${sisi}ppn`, parsePpn, "persen seperti 11%, atau kosong") ?? 0,
    jumlah: readJumlah(reader, `${sisi}jumlah`),
  };
}

/** Volume × price × (1 + tax), or null where one of them is blank. */
export function hitungButir({volume, harga, ppn}: HitunganButir): number | null {
  return volume === null || harga === null ? null : (volume * harga * (100 + ppn)) / 100;
}
