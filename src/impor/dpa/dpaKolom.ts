import {type Judul, type Kolom, normaliseTitle} from "../judul.js";

const rincian: readonly Kolom[] = [
  {nama: "volume", judul: ["Koefisien / Volume", "Volume / Koefisien", "Koefisien", "Volume"]},
  {nama: "satuan", judul: ["Satuan"]},
  {nama: "harga", judul: ["Harga", "Harga Satuan", "Harga (Rp)", "Harga Satuan (Rp)"]},
  {nama: "ppn", judul: ["PPN", "PPN (%)", "Pajak"]},
  {nama: "jumlah", judul: ["Jumlah", "Jumlah (Rp)"]},
];

const kodeUraian: readonly Kolom[] = [
  {nama: "kode", judul: ["Kode Rekening"]},
  {nama: "uraian", judul: ["Uraian"]},
];

const sebelum = rincian.map((kolom) => inGroup("sebelum", kolom, ["Sebelum"]));
const setelah = rincian.map((kolom) => inGroup("setelah", kolom, ["Setelah", "Sesudah"]));
const bertambah: Kolom = {
  nama: "bertambah",
  judul: ["Bertambah/(Berkurang) (Rp)", "Bertambah/(Berkurang)", "Bertambah/Berkurang"],
  opsional: true,
};

/** The columns of a DPA; those of a second stage are there in a DPPA only, see `judulDpa`. */
export const kolomDpa: readonly Kolom[] = [...kodeUraian, ...rincian, ...sebelum, ...setelah, bertambah];

/**
 * Which column is which: `volume`, `satuan`, `harga`, `ppn` and `jumlah` of the stage that the document sets, and in a
 * document of two stages `sebelum_volume`… of the one before, and `bertambah`. The titles alone do not tell the two
 * stages apart, so there each must stand below its own (`Sebelum`, `Setelah`); what does not is missing.
 */
export function judulDpa(judul: Judul): {judul: Judul; perubahan: boolean; kolom: readonly Kolom[]} {
  const amounts = new Set(rincian.at(-1)!.judul.map(normaliseTitle));
  const stages = judul.ditemukan.filter((title) => amounts.has(normaliseTitle(title))).length;
  const perubahan = stages > 1 || [...sebelum, ...setelah, bertambah].some(({nama}) => judul.kolom.has(nama));
  if (!perubahan) return {judul, perubahan, kolom: [...kodeUraian, ...rincian]};
  const wanted = [...kodeUraian, ...sebelum, ...setelah, bertambah];
  const kolom = new Map(
    wanted.flatMap(({nama}) => {
      const index = judul.kolom.get(nama);
      return index === undefined ? [] : [[nama.replace(/^setelah_/, ""), index] as const];
    }),
  );
  return {
    judul: {...judul, kolom, kurang: wanted.filter(({nama}) => !judul.kolom.has(nama))},
    perubahan,
    kolom: wanted,
  };
}

function inGroup(stage: string, {nama, judul}: Kolom, words: readonly string[]): Kolom {
  const kelompok = words.flatMap((word) =>
    ["", "Rincian Perhitungan "].flatMap((before) =>
      ["", " Perubahan", " Pergeseran"].map((after) => `${before}${word}${after}`)
    )
  );
  return {nama: `${stage}_${nama}`, judul, kelompok, opsional: true};
}
