import {createAcak} from "./acak.js";
import type {SelCsv} from "../../src/format/csv.js";
import {capaianOf, indikatorOf, periodeRenstra, targetOf} from "./indikator.js";
import {type Model, rekapDokumen} from "./model.js";
import {pergantian} from "./nomenklatur.js";
import type {Opd} from "./opd.js";
import {lastBulan, tahunAkhir, tahunAwal} from "./waktu.js";

/** Extra column of the own layouts: they have no title that could carry the word. */
const tanda = "SIMULASI";

export function barisIndikator(opd: Opd): SelCsv[][] {
  return [
    [
      "kode_indikator",
      "indikator",
      "alias",
      "jenis_indikator",
      "tujuan",
      "sasaran",
      "kode",
      "satuan",
      "arah",
      "definisi",
      "rumus",
      "dokumen",
      "keterangan",
    ],
    ...indikatorOf(opd).map((i) => [
      i.kode,
      i.nama,
      i.alias,
      i.jenis,
      i.tujuan,
      i.sasaran,
      `${opd.bidang.kode}.${i.program}`,
      i.satuan,
      i.arah,
      i.definisi,
      i.rumus,
      "Renstra",
      tanda,
    ]),
  ];
}

/** Targets of the whole Renstra; of the years written also those of the PK, which a PK Perubahan lowers for one of them. */
export function barisTarget(opd: Opd, tahun: readonly number[]): SelCsv[][] {
  const semua = Array.from({length: tahunAkhir - tahunAwal + 1}, (_, index) => tahunAwal + index);
  return [
    ["indikator", "tahun", "dokumen", "periode_renstra", "versi", "target", "satuan", "keterangan"],
    ...indikatorOf(opd).flatMap((i, index) => [
      ...semua.map((t) => [i.nama, t, "Renstra", periodeRenstra, 1, targetOf(i, t), i.satuan, tanda]),
      ...tahun.map((t) => [i.nama, t, "PK", periodeRenstra, 1, targetOf(i, t), i.satuan, tanda]),
      ...tahun.filter(() => index === 1).map((t) => [
        i.nama,
        t,
        "PK Perubahan",
        periodeRenstra,
        1,
        targetOf(i, t) - 1,
        i.satuan,
        tanda,
      ]),
    ]),
  ];
}

export function barisCapaian(benih: number, opd: Opd, tahun: readonly number[]): SelCsv[][] {
  return [
    ["indikator", "tahun", "bulan", "realisasi", "satuan", "status_data", "keterangan"],
    ...indikatorOf(opd).flatMap((i) =>
      tahun.flatMap((t) =>
        capaianOf(benih, opd, i, t).map(({bulan, realisasi}) => [
          i.nama,
          t,
          bulan,
          realisasi,
          i.satuan,
          bulan === 12 ? "final" : "sementara",
          tanda,
        ])
      )
    ),
  ];
}

/** Physical progress of each sub kegiatan and month: somewhat ahead of the money, never falling, at most 100. */
export function barisFisik(models: readonly Model[]): SelCsv[][] {
  return [["kode", "tahun", "bulan", "skpd", "persen", "keterangan"], ...models.flatMap(barisFisikTahun)];
}

function barisFisikTahun(model: Model): SelCsv[][] {
  const {benih, opd, tahun, lini} = model;
  const acak = createAcak(benih, opd.nomor, tahun, "fisik");
  const rekap = [...rekapDokumen(model)];
  return [...new Set(lini.map(({kodeSub}) => kodeSub))].flatMap((kodeSub) => {
    const pagu = lini.filter((l) => l.kodeSub === kodeSub).reduce((sum, l) => sum + l.pagu.perubahan, 0);
    const own = rekap.filter(([kunci]) => kunci.startsWith(`${kodeSub}/`)).flatMap(([, jenis]) => jenis);
    const lebih = acak.antara(1.01, 1.15);
    let terpakai = 0;
    return Array.from({length: lastBulan(tahun)}, (_, b): SelCsv[] => {
      terpakai += own.reduce((sum, bulanan) => sum + bulanan[b]!, 0);
      const persen = Math.min(100, Math.round((terpakai / pagu) * lebih * 10_000) / 100);
      return [kodeSub, tahun, b + 1, opd.kode, persen, tanda];
    });
  });
}

/** Which sub kegiatan took over from which, where both years are written. */
export function barisPadanan(opd: readonly Opd[], tahun: readonly number[]): SelCsv[][] {
  return [
    ["kode_lama", "tahun_lama", "kode_baru", "tahun_baru", "jenis", "porsi", "sumber"],
    ...opd.flatMap(({bidang}) =>
      pergantian.filter(({tahunLama}) => tahun.includes(tahunLama) && tahun.includes(tahunLama + 1)).map((p) => [
        `${bidang.kode}.${p.lama}`,
        p.tahunLama,
        `${bidang.kode}.${p.baru}`,
        p.tahunLama + 1,
        p.jenis,
        p.porsi,
        `${tanda}: kesepakatan bidang perencanaan`,
      ])
    ),
  ];
}
