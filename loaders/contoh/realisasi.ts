import {alokasikan} from "../../src/calc/alokasikan.js";
import {createAcak} from "./acak.js";
import {bobotRealisasi, bobotRencana} from "./musim.js";
import type {Opd} from "./opd.js";
import {type Lini, type TahapanContoh, tahapanPada} from "./pagu.js";
import {daftarRekening} from "./rekening.js";

/**
 * What is spent on each line in each of twelve months, net of refunds, in rupiah. Never more, up to any month, than
 * the pagu in force at its end; what it would exceed is spent later.
 */
export function createRealisasi(benih: number, opd: Opd, lini: readonly Lini[], tahun: number): number[][] {
  const acak = createAcak(benih, opd.nomor, tahun, "realisasi");
  const subs = [...new Set(lini.map(({kodeSub}) => kodeSub))];
  const lambat = acak.pilih(subs.filter((kode) => !kode.includes(".01.2.0")));
  const serapan = new Map(
    subs.map((kode) => [kode, kode === lambat ? acak.antara(0.25, 0.5) : acak.antara(0.8, 0.99)]),
  );
  return lini.map(({kodeSub, rekening, pagu}) => {
    const {pola, cara} = daftarRekening[rekening]!;
    const gaji = cara === "gaji";
    const kelipatan = gaji ? 100 : 500;
    const target = pagu.perubahan * (gaji ? acak.antara(0.955, 0.985) : serapan.get(kodeSub)!);
    const bobot = bobotRealisasi(pola, tahun).map((weight) =>
      gaji
        ? weight
        : weight * (acak.mungkin(pola === "kegiatan" || pola === "modal" ? 0.35 : 0.03) ? 0 : acak.antara(0.6, 1.4))
    );
    const jumlah = bobot.reduce((sum, weight) => sum + weight, 0);
    let terpakai = 0;
    let tertunda = 0;
    return bobot.map((weight, index) => {
      const mau = (jumlah === 0 ? 0 : (target * weight) / jumlah) + tertunda;
      const boleh = Math.max(0, pagu[tahapanPada(index + 1)] * 0.985 - terpakai);
      const nilai = Math.floor(Math.min(mau, boleh) / kelipatan) * kelipatan;
      terpakai += nilai;
      tertunda = mau - nilai;
      return nilai;
    });
  });
}

/** The cash plan of a line at a stage: twelve months, in thousands of rupiah, that sum to its pagu. */
export function createRak({rekening, pagu}: Lini, tahapan: TahapanContoh, tahun: number): number[] {
  return alokasikan(pagu[tahapan], bobotRencana(daftarRekening[rekening]!.pola, tahun), {kelipatan: 1_000});
}
