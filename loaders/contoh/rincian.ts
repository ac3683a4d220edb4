import {createAcak} from "./acak.js";
import {daftarTahapan, type Lini, type TahapanContoh} from "./pagu.js";
import {daftarRekening} from "./rekening.js";

/** An item of a package: its volume is the product of its factors. */
export interface Barang {
  uraian: string;
  spesifikasi: string;
  faktor: readonly (readonly [number, string])[];
  satuan: string;
  /** Rupiah per unit at a stage. */
  harga: Record<TahapanContoh, number>;
  /** Percent: 0 or 11. */
  ppn: number;
}

export interface Paket {
  nama: string;
  barang: readonly Barang[];
}

/**
 * The packages and items behind a budget line. Items sum to its pagu at every stage: the last one of the last package
 * takes what the priced items leave, and is what later stages change.
 */
export function createPaket(benih: number, lini: Lini, tahun: number): Paket[] {
  const acak = createAcak(benih, lini.kodeSub, lini.unit.kode, lini.rekening, tahun, "rincian");
  const {paket: names, barang: {uraian, satuan, harga, ppn: kenaPpn}} = daftarRekening[lini.rekening]!;
  const ppn = kenaPpn ? 11 : 0;
  const lowest = Math.min(...daftarTahapan.map((tahapan) => lini.pagu[tahapan]));
  const paket = names.map((nama): Paket => {
    const share = (lowest * acak.antara(0.25, 0.6)) / names.length;
    const volume = Math.floor(share / (harga * (1 + ppn / 100)));
    const kali = volume >= 4 && acak.mungkin(0.5) ? acak.bulat(2, 4) : 1;
    const jumlah = Math.floor(volume / kali);
    return {
      nama,
      barang: jumlah === 0 ? [] : [{
        uraian,
        spesifikasi: "Standar Harga Satuan Kabupaten Contoh",
        faktor: kali === 1 ? [[jumlah, satuan]] : [[jumlah, satuan], [kali, "Kali"]],
        satuan,
        harga: perTahapan(() => harga),
        ppn,
      }],
    };
  });
  const priced = (tahapan: TahapanContoh) => paket.reduce((sum, {barang}) => sum + jumlahBarang(barang, tahapan), 0);
  const last = paket.at(-1)!;
  const rest: Barang = {
    uraian: `${last.nama} lainnya`,
    spesifikasi: "Sesuai kebutuhan",
    faktor: [[1, "Paket"]],
    satuan: "Paket",
    harga: perTahapan((tahapan) => lini.pagu[tahapan] - priced(tahapan)),
    ppn: 0,
  };
  return [...paket.slice(0, -1), {nama: last.nama, barang: [...last.barang, rest]}]
    .filter(({barang}) => barang.length > 0);
}

/** The volume of an item. */
export function volumeOf({faktor}: Barang): number {
  return faktor.reduce((product, [jumlah]) => product * jumlah, 1);
}

/** Volume × price × (1 + PPN), summed over items; prices are multiples of 100, so that PPN leaves no sen. */
export function jumlahBarang(barang: readonly Barang[], tahapan: TahapanContoh): number {
  return barang.reduce((sum, b) => sum + Math.round((volumeOf(b) * b.harga[tahapan] * (100 + b.ppn)) / 100), 0);
}

function perTahapan(nilai: (tahapan: TahapanContoh) => number): Record<TahapanContoh, number> {
  return {"murni": nilai("murni"), "pergeseran-1": nilai("pergeseran-1"), "perubahan": nilai("perubahan")};
}
