import type {BarisAnggaran} from "../calc/barisAnggaran.js";
import {type Penyumbang, penyumbangSisa} from "../calc/penyumbangSisa.js";
import type {Pilihan} from "../calc/pilihFakta.js";
import {formatBagian} from "../format/bagian.js";
import {formatBulan} from "../format/bulan.js";
import {formatNama, formatNamaProgram} from "../format/nama.js";
import type {PembuatAngka} from "./angkaAnggaran.js";
import {type AngkaKunci} from "./angkaKunci.js";
import {kalimat, tebal} from "./kalimat.js";

/** The question of the page, with how large the unspent part is. */
export function judulRingkasan({varians}: BarisAnggaran, {tahun}: Pilihan): string {
  const share = varians.persen === null ? null : -varians.persen;
  if (share === null) return `Berapa anggaran ${tahun}?`;
  if (share <= 0) return `Anggaran ${tahun} terserap seluruhnya. Di mana letaknya?`;
  return `${formatBagian(share)} anggaran ${tahun} tidak terserap. Di mana letaknya?`;
}

/** The answer in one or two sentences: how much was spent, and where most of what is left stands. */
export function jawabanRingkasan(
  total: BarisAnggaran,
  penyumbang: readonly Penyumbang<BarisAnggaran>[],
  {angka, pilihan: {tahun, bulan}}: {angka: PembuatAngka; pilihan: Pilihan},
): HTMLElement {
  const largest = penyumbang[0];
  if (total.realisasi === null || largest === undefined) {
    return kalimat("jawaban", `Belum ada realisasi tahun ${tahun}. Pagu `, tebal(angka("pagu", total)), ".");
  }
  return kalimat(
    "jawaban",
    `Sampai ${formatBulan(bulan)} ${tahun} terserap `,
    tebal(angka("serapan", total)),
    " dari pagu. Dari sisa ",
    angka("sisa", total),
    ", ",
    tebal(angka("porsi-sisa", largest.item)),
    ` ada di satu ${largest.item.level.replace("_", " ")}: ${formatNama(largest.item.nama)}.`,
  );
}

/** Pagu, realisasi, serapan and sisa of the whole SKPD. */
export function kunciRingkasan(
  total: BarisAnggaran,
  {angka, pilihan, banyakProgram, banyakDaun}: {
    angka: PembuatAngka;
    pilihan: Pilihan;
    banyakProgram: number;
    banyakDaun: number;
  },
): AngkaKunci[] {
  return [
    {judul: "Pagu", angka: angka("pagu", total), catatan: `${banyakProgram} program, ${banyakDaun} sub kegiatan`},
    {
      judul: "Realisasi",
      angka: angka("realisasi", total),
      catatan: `s.d. ${formatBulan(pilihan.bulan)} ${pilihan.tahun}`,
      menonjol: true,
    },
    {judul: "Serapan", angka: angka("serapan", total), catatan: "realisasi dibagi pagu"},
    {judul: "Sisa pagu", angka: angka("sisa", total), catatan: "perkiraan sisa anggaran Dinas"},
  ];
}

/** The heading of the chart of programs: which program holds most of the sisa. */
export function judulProgram(program: readonly BarisAnggaran[], angka: PembuatAngka): Node | string {
  const largest = penyumbangSisa(program)[0]?.item;
  if (largest === undefined || largest.porsiSisa === null) return "Pagu dan realisasi per program";
  const heading = document.createElement("span");
  heading.append(
    `Program ${formatNamaProgram(largest.nama)} memegang `,
    angka("porsi-sisa", largest),
    " dari sisa",
  );
  return heading;
}
