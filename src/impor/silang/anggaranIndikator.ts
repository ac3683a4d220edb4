import {cocokTercetak} from "../../calc/cocokTercetak.js";
import {fisikTertimbang} from "../../calc/fisikTertimbang.js";
import {serapan} from "../../calc/serapan.js";
import {formatAngka} from "../../format/angka.js";
import {formatPersen} from "../../format/persen.js";
import type {AnggaranProgram, DataSilang, Pernyataan} from "../../model/silang.js";
import {desimalOf, type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";
import {dugaPemetaan, type PemetaanDiduga, setsOfSum} from "./pemetaan.js";

/**
 * What a document states of the money behind an indicator: `realisasi-indikator-beda` where its realisasi is not that of
 * the programs that its pagu adds up from; `serapan-tercetak-beda` where its "capaian anggaran" is not realisasi over
 * pagu, with the denominator that explains it; `efisiensi-adalah-serapan` where what is called efficiency is that.
 */
export function periksaAnggaranIndikator(data: DataSilang): HasilSilang[] {
  const realisasiBeda: HasilSilang = {aturan: "realisasi-indikator-beda", diperiksa: 0, temuan: []};
  const serapanBeda: HasilSilang = {aturan: "serapan-tercetak-beda", diperiksa: 0, temuan: []};
  const efisiensi: HasilSilang = {aturan: "efisiensi-adalah-serapan", diperiksa: 0, temuan: []};
  const served = new Map(dugaPemetaan(data).map((d) => [placeOf(d.pernyataan), d]));
  const money = data.pernyataan.filter(({kodeIndikator}) => kodeIndikator !== null);
  for (const [place, row] of kelompokkan(money, placeOf)) {
    const of = (ukuran: Pernyataan["ukuran"]) => row.find((p) => p.ukuran === ukuran && p.nilai !== null);
    const [pagu, realisasi] = [of("pagu"), of("realisasi")];
    if (pagu === undefined || realisasi === undefined) continue;
    const programs = served.get(place);
    if (programs !== undefined) periksaRealisasi(realisasi, programs, data.program, realisasiBeda);
    const own = serapan(realisasi.nilai, pagu.nilai);
    periksaSerapan(of("capaian-anggaran"), own, programs?.program ?? [], serapanBeda);
    periksaEfisiensi(of("efisiensi"), own, efisiensi);
  }
  return [realisasiBeda, serapanBeda, efisiensi];
}

function placeOf({berkas, lembar, baris, tahun}: Pernyataan): string {
  return `${berkas}|${lembar}|${baris}|${tahun}`;
}

function periksaRealisasi(
  realisasi: Pernyataan,
  {program}: PemetaanDiduga,
  semua: readonly AnggaranProgram[],
  hasil: HasilSilang,
): void {
  if (program.some((p) => p.realisasi === null)) return;
  hasil.diperiksa += 1;
  const sum = program.reduce((total, p) => total + p.realisasi!, 0);
  const selisih = realisasi.nilai! - sum;
  if (Math.abs(selisih) < 0.005) return;
  const codes = program.map(({kode}) => kode).join(", ");
  const same = semua.filter(({tahun, skpd}) => tahun === program[0]!.tahun && skpd === program[0]!.skpd);
  const other = setsOfSum(same, realisasi.nilai!, "realisasi");
  const cause = other.length === 1
    ? ` ${formatAngka(realisasi.nilai!)} adalah realisasi program ${other[0]!.map(({kode}) => kode).join(", ")}.`
    : "";
  hasil.temuan.push(temuanAt(hasil.aturan, realisasi, {
    seharusnya: sum,
    selisih,
    pesan:
      `${realisasi.tabel} mencetak realisasi ${formatAngka(realisasi.nilai!)} untuk ${subjek(realisasi)}, sedangkan ` +
      `pagunya adalah jumlah program ${codes} yang realisasinya ${formatAngka(sum)}: selisih ${
        formatAngka(selisih)
      }.${cause}`,
  }));
}

function periksaSerapan(
  tercetak: Pernyataan | undefined,
  own: number | null,
  program: readonly AnggaranProgram[],
  hasil: HasilSilang,
): void {
  if (tercetak === undefined || own === null) return;
  hasil.diperiksa += 1;
  const cetak = {nilai: tercetak.nilai!, desimal: desimalOf(tercetak.teks)};
  if (cocokTercetak(cetak, own) === "sama") return;
  const cause = candidates(program).find(({nilai}) => nilai !== null && cocokTercetak(cetak, nilai) !== "beda");
  hasil.temuan.push(temuanAt(hasil.aturan, tercetak, {
    seharusnya: own,
    selisih: tercetak.nilai! - own,
    pesan:
      `${tercetak.tabel} mencetak capaian anggaran ${tercetak.teks} untuk ${subjek(tercetak)}, sedangkan realisasi ` +
      `dibagi pagu di baris itu ${formatPersen(own)}.${
        cause === undefined ? "" : ` ${tercetak.teks} adalah ${cause.nama}, bukan realisasi/pagu.`
      }`,
  }));
}

/** What else a printed percentage of several programs can be, the likelier first. */
function candidates(program: readonly AnggaranProgram[]): {nama: string; nilai: number | null}[] {
  if (program.length === 0) return [];
  const codes = program.map(({kode}) => kode).join(", ");
  const printed = program.map(({pagu, persenTercetak}) => ({pagu, fisik: persenTercetak}));
  return [
    {
      nama: `rata-rata sederhana serapan program ${codes}`,
      nilai: mean(program.map((p) => serapan(p.realisasi, p.pagu))),
    },
    ...(program.length === 1 ? [{nama: `% capaian tercetak program ${codes}`, nilai: program[0]!.persenTercetak}] : [
      {
        nama: `rata-rata tertimbang pagu dari % tercetak program ${codes}`,
        nilai: fisikTertimbang(printed)?.nilai ?? null,
      },
      {nama: `rata-rata sederhana % tercetak program ${codes}`, nilai: mean(program.map((p) => p.persenTercetak))},
    ]),
  ];
}

function mean(values: readonly (number | null)[]): number | null {
  if (values.includes(null) || values.length === 0) return null;
  return values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
}

function periksaEfisiensi(tercetak: Pernyataan | undefined, own: number | null, hasil: HasilSilang): void {
  if (tercetak === undefined || own === null) return;
  hasil.diperiksa += 1;
  if (cocokTercetak({nilai: tercetak.nilai!, desimal: desimalOf(tercetak.teks)}, own) === "beda") return;
  hasil.temuan.push(temuanAt(hasil.aturan, tercetak, {
    pesan:
      `Yang dicetak ${tercetak.tabel} sebagai efisiensi ${subjek(tercetak)} (${tercetak.teks}) sama dengan serapan: ` +
      "realisasi dibagi pagu tidak mengatakan apakah belanja itu efisien.",
  }));
}
