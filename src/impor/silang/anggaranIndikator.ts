import {angkaCetak} from "../../calc/angkaCetak.js";
import type {CaraPersen} from "../../calc/lkjip/asalPersen.js";
import {type UangIndikator, uangIndikator} from "../../calc/lkjip/uangIndikator.js";
import {formatAngka} from "../../format/angka.js";
import {formatPersen} from "../../format/persen.js";
import type {AnggaranProgram, DataSilang, Pernyataan} from "../../model/silang.js";
import {type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";
import {dugaPemetaan, setsOfSum} from "./pemetaan.js";

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
    const program = served.get(place)?.program ?? [];
    const tercetak = {serapan: of("capaian-anggaran"), efisiensi: of("efisiensi")};
    const uang = uangIndikator({
      pagu: pagu.nilai,
      realisasi: realisasi.nilai,
      tercetak: {serapan: cetakOf(tercetak.serapan), efisiensi: cetakOf(tercetak.efisiensi)},
      program,
    });
    periksaRealisasi(realisasi, uang, {program, semua: data.program, hasil: realisasiBeda});
    periksaSerapan(tercetak.serapan, uang, {program, hasil: serapanBeda});
    periksaEfisiensi(tercetak.efisiensi, uang, efisiensi);
  }
  return [realisasiBeda, serapanBeda, efisiensi];
}

function placeOf({berkas, lembar, baris, tahun}: Pernyataan): string {
  return `${berkas}|${lembar}|${baris}|${tahun}`;
}

function cetakOf(pernyataan: Pernyataan | undefined) {
  return pernyataan === undefined ? null : angkaCetak(pernyataan);
}

function periksaRealisasi(
  realisasi: Pernyataan,
  {realisasiProgram, selisihRealisasi}: UangIndikator,
  {program, semua, hasil}: {
    program: readonly AnggaranProgram[];
    semua: readonly AnggaranProgram[];
    hasil: HasilSilang;
  },
): void {
  if (realisasiProgram === null || selisihRealisasi === null) return;
  hasil.diperiksa += 1;
  if (selisihRealisasi === 0) return;
  const same = semua.filter(({tahun, skpd}) => tahun === program[0]!.tahun && skpd === program[0]!.skpd);
  const other = setsOfSum(same, realisasi.nilai!, "realisasi");
  const cause = other.length === 1
    ? ` ${formatAngka(realisasi.nilai!)} adalah realisasi program ${codesOf(other[0]!)}.`
    : "";
  hasil.temuan.push(temuanAt(hasil.aturan, realisasi, {
    seharusnya: realisasiProgram,
    selisih: selisihRealisasi,
    pesan: `${realisasi.tabel} mencetak realisasi ${formatAngka(realisasi.nilai!)} untuk ${subjek(realisasi)}, ` +
      `sedangkan pagunya adalah jumlah program ${codesOf(program)} yang realisasinya ` +
      `${formatAngka(realisasiProgram)}: selisih ${formatAngka(selisihRealisasi)}.${cause}`,
  }));
}

function periksaSerapan(
  tercetak: Pernyataan | undefined,
  {serapan: {hitung, cocok}, asalSerapan}: UangIndikator,
  {program, hasil}: {program: readonly AnggaranProgram[]; hasil: HasilSilang},
): void {
  if (tercetak === undefined || cocok === null) return;
  hasil.diperiksa += 1;
  if (cocok === "sama") return;
  const cause = asalSerapan === null
    ? ""
    : ` ${tercetak.teks} adalah ${namaCara[asalSerapan.cara]} program ${codesOf(program)}, bukan realisasi/pagu.`;
  hasil.temuan.push(temuanAt(hasil.aturan, tercetak, {
    seharusnya: hitung,
    selisih: tercetak.nilai! - hitung!,
    pesan:
      `${tercetak.tabel} mencetak capaian anggaran ${tercetak.teks} untuk ${subjek(tercetak)}, sedangkan realisasi ` +
      `dibagi pagu di baris itu ${formatPersen(hitung)}.${cause}`,
  }));
}

const namaCara: Readonly<Record<CaraPersen, string>> = {
  "rata-rata-serapan": "rata-rata sederhana serapan",
  "persen-program": "% capaian tercetak",
  "tertimbang-pagu": "rata-rata tertimbang pagu dari % tercetak",
  "rata-rata-persen": "rata-rata sederhana % tercetak",
};

function codesOf(program: readonly AnggaranProgram[]): string {
  return program.map(({kode}) => kode).join(", ");
}

function periksaEfisiensi(
  tercetak: Pernyataan | undefined,
  {efisiensi: {adalahSerapan}}: UangIndikator,
  hasil: HasilSilang,
): void {
  if (tercetak === undefined || adalahSerapan === null) return;
  hasil.diperiksa += 1;
  if (!adalahSerapan) return;
  hasil.temuan.push(temuanAt(hasil.aturan, tercetak, {
    pesan:
      `Yang dicetak ${tercetak.tabel} sebagai efisiensi ${subjek(tercetak)} (${tercetak.teks}) sama dengan serapan: ` +
      "realisasi dibagi pagu tidak mengatakan apakah belanja itu efisien.",
  }));
}
