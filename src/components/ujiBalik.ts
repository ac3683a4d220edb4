import {formatAngka} from "../format/angka.js";
import {formatBulan} from "../format/bulan.js";
import {formatNama} from "../format/nama.js";
import {formatPersen} from "../format/persen.js";
import {formatPoin} from "../format/poin.js";
import type {GalatIndikator, GalatSerapan, UjiBalikSkpd} from "../model/ujiBalik.js";
import {bilanganTeks} from "./bilangan.js";
import {kalimat} from "./kalimat.js";
import {simulationMark} from "./kelompokCatatan.js";
import {tabelData} from "./tabelData.js";

/** How far off the projections were where the true value is known by now, by SKPD. */
export function ujiBalik(daftar: readonly UjiBalikSkpd[]): HTMLElement {
  const section = document.createElement("div");
  if (daftar.length === 0) {
    section.append(kalimat("kosong-tabel", "Belum ada tahun lengkap atau deret indikator yang dapat diuji."));
  }
  for (const satu of daftar) {
    const heading = document.createElement("h3");
    heading.append(formatNama(satu.nama));
    if (satu.simulasi) heading.append(" ", simulationMark());
    section.append(heading, ...serapanOf(satu), ...indikatorOf(satu));
  }
  return section;
}

function serapanOf({skpd, nama, serapan}: UjiBalikSkpd): HTMLElement[] {
  const total = serapan.rentang.find(({bulan}) => bulan === null);
  if (total === undefined || total.kasus === 0) {
    const reasons = serapan.dilewati.map(({tahun, alasan}) => `${tahun}: ${alasan}`).join(" ");
    return [kalimat("keterangan", `Serapan akhir tahun: belum ada yang dapat diuji. ${reasons}`)];
  }
  const figure = figuresOf(skpd);
  const name = formatNama(nama);
  return [
    kalimat(
      "keterangan",
      `Serapan akhir tahun ${
        serapan.tahun.join(", ")
      }, diprognosis dari Januari sampai November: angka sebenarnya ada ` +
        "di dalam rentang pada ",
      figure("uji-serapan-dalam", total.dalam, formatAngka(total.dalam)),
      ` dari ${formatAngka(total.kasus)} kali.`,
    ),
    tabelData(serapan.galat.filter(({bulan}) => bulan === null), {
      keterangan: `Meleset rata-rata setiap cara, serapan ${name}`,
      kepala: "Cara",
      nama: (row) => ({teks: row.nama}),
      kolom: [
        {judul: "Diuji", isi: ({metode, kasus}) => figure("uji-serapan-kasus", kasus, formatAngka(kasus), {metode})},
        {
          judul: "Meleset rata-rata (poin pagu)",
          isi: (row) => errorFigure(figure, "uji-serapan-meleset", row, row.mutlakPagu),
          utama: true,
        },
        {
          judul: "Kecenderungan (poin pagu)",
          isi: (row) => errorFigure(figure, "uji-serapan-kecenderungan", row, row.rataPagu),
        },
        {
          judul: "Meleset (% realisasi akhir)",
          isi: ({metode, mutlakAkhir}) =>
            figure("uji-serapan-meleset-akhir", mutlakAkhir, formatPersen(mutlakAkhir), {metode}),
        },
      ],
    }),
    tabelData(serapan.rentang.filter(({bulan}) => bulan !== null), {
      keterangan: `Rentang kemungkinan menurut bulan, serapan ${name}`,
      kepala: "Diprognosis dari",
      nama: ({bulan}) => ({teks: formatBulan(bulan!)}),
      kolom: [
        {judul: "Diuji", isi: ({kasus}) => formatAngka(kasus)},
        {
          judul: "Di dalam rentang",
          isi: ({bulan, dalam}) => figure("uji-serapan-dalam", dalam, formatAngka(dalam), {bulan: String(bulan)}),
        },
        {
          judul: "Lebar rentang (poin pagu)",
          isi: ({bulan, lebarPagu}) =>
            figure("uji-serapan-lebar", lebarPagu, formatPoin(lebarPagu), {bulan: String(bulan)}),
          utama: true,
        },
      ],
    }),
  ];
}

function indikatorOf({skpd, nama, indikator}: UjiBalikSkpd): HTMLElement[] {
  if (indikator.kasus.length === 0) return [];
  const figure = figuresOf(skpd);
  return [
    kalimat(
      "keterangan",
      "Indikator kinerja, satu tahun ke depan: angka sebenarnya ada di dalam rentang pada ",
      figure("uji-indikator-dalam", indikator.dalam, formatAngka(indikator.dalam)),
      ` dari ${formatAngka(indikator.kasus.length)} kali. Rentang ini bukan peluang.`,
    ),
    tabelData<GalatIndikator>(indikator.galat, {
      keterangan: `Meleset setiap cara, indikator ${formatNama(nama)}`,
      kepala: "Cara",
      nama: (row) => ({teks: row.nama}),
      kolom: [
        {judul: "Diuji", isi: ({kasus}) => formatAngka(kasus)},
        {
          judul: "Meleset, nilai tengah (%)",
          isi: ({metode, galatTengah}) =>
            figure("uji-indikator-meleset", galatTengah, formatPersen(galatTengah), {metode}),
          utama: true,
        },
      ],
    }),
  ];
}

type PembuatAngkaUji = (ukuran: string, nilai: number, teks: string, tanda?: Record<string, string>) => HTMLElement;

function figuresOf(skpd: string): PembuatAngkaUji {
  return (ukuran, nilai, teks, tanda = {}) => bilanganTeks(ukuran, nilai, teks, {skpd, ...tanda});
}

function errorFigure(figure: PembuatAngkaUji, ukuran: string, {metode}: GalatSerapan, nilai: number): HTMLElement {
  return figure(ukuran, nilai, formatPoin(nilai), {metode});
}
