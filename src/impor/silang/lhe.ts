import {cocokTercetak} from "../../calc/cocokTercetak.js";
import {nilaiLhe} from "../../calc/nilaiLhe.js";
import {predikatAkip} from "../../calc/predikatAkip.js";
import {formatAngka} from "../../format/angka.js";
import type {BarisLheSilang, DataSilang} from "../../model/silang.js";
import type {IdAturan} from "../aturan/daftar.js";
import {temuanOf} from "../aturan/temuan.js";
import type {HasilSilang} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

const printedDecimals = 2;

/**
 * The arithmetic of a LHE: `lhe-nilai-beda` where a component is not bobot x capaian or the total not their sum,
 * `lhe-bobot-beda` where the weights do not add to 100, `lhe-predikat-beda` where the predicate is not that of the
 * total; and `nilai-akip-beda` where a document states an AKIP score for a year that neither the LHE on that year nor
 * the one on the year before gives (a LHE is often quoted under the year of its letter).
 */
export function periksaLhe(data: DataSilang): HasilSilang[] {
  const hasil = {
    nilai: kosong("lhe-nilai-beda"),
    bobot: kosong("lhe-bobot-beda"),
    predikat: kosong("lhe-predikat-beda"),
    akip: kosong("nilai-akip-beda"),
  };
  const totals = new Map<string, BarisLheSilang>();
  for (
    const rows of kelompokkan(data.lhe, ({berkas, lembar, tahunDinilai}) => `${berkas}|${lembar}|${tahunDinilai}`)
      .values()
  ) {
    const komponen = rows.filter((r) => r.jenisBaris === "komponen" && r.bobot !== null && r.capaian !== null);
    const total = rows.find((r) => r.jenisBaris === "total" && r.nilai !== null);
    const predikat = rows.find((r) => r.jenisBaris === "predikat" && r.predikat !== null);
    for (const row of komponen) judge(row, nilaiLhe([{bobot: row.bobot!, capaian: row.capaian!}]), hasil.nilai);
    if (total === undefined) continue;
    totals.set(`${total.skpd}|${total.tahunDinilai}`, total);
    judge(total, nilaiLhe(komponen.map((r) => ({bobot: r.bobot!, capaian: r.capaian!}))), hasil.nilai);
    periksaBobot(komponen, total, hasil.bobot);
    if (predikat !== undefined) periksaPredikat(predikat, total, hasil.predikat);
  }
  periksaKutipan(data, totals, hasil.akip);
  return Object.values(hasil);
}

function kosong(aturan: IdAturan): HasilSilang {
  return {aturan, diperiksa: 0, temuan: []};
}

function judge(row: BarisLheSilang, computed: number, hasil: HasilSilang): void {
  if (row.nilai === null) return;
  hasil.diperiksa += 1;
  if (cocokTercetak({nilai: row.nilai, desimal: printedDecimals}, computed) === "sama") return;
  hasil.temuan.push(temuanOf(hasil.aturan, row, {
    baris: row.baris,
    kolom: row.kolom,
    tercetak: formatAngka(row.nilai),
    nilai_tercetak: row.nilai,
    seharusnya: computed,
    selisih: row.nilai - computed,
    pesan:
      `Nilai ${row.komponen} LHE tahun ${row.tahunDinilai} tertulis ${formatAngka(row.nilai)}, sedangkan bobot x ` +
      `capaian memberi ${formatAngka(computed)}.`,
  }));
}

function periksaBobot(komponen: readonly BarisLheSilang[], total: BarisLheSilang, hasil: HasilSilang): void {
  hasil.diperiksa += 1;
  const sum = komponen.reduce((all, {bobot}) => all + bobot!, 0);
  if (Math.abs(sum - 100) < 1e-9) return;
  hasil.temuan.push(temuanOf(hasil.aturan, total, {
    baris: total.baris,
    nilai_tercetak: sum,
    seharusnya: 100,
    selisih: sum - 100,
    pesan: `Bobot ${komponen.length} komponen LHE tahun ${total.tahunDinilai} berjumlah ${
      formatAngka(sum)
    }, seharusnya 100.`,
  }));
}

function periksaPredikat(row: BarisLheSilang, total: BarisLheSilang, hasil: HasilSilang): void {
  if (total.nilai! < 0 || total.nilai! > 100) return;
  hasil.diperiksa += 1;
  const right = predikatAkip(total.nilai!).predikat;
  if (row.predikat!.toUpperCase() === right) return;
  hasil.temuan.push(temuanOf(hasil.aturan, row, {
    baris: row.baris,
    tercetak: row.predikat,
    pesan:
      `Predikat LHE tahun ${row.tahunDinilai} tertulis ${row.predikat}, sedangkan nilai ${formatAngka(total.nilai!)} ` +
      `adalah ${right}.`,
  }));
}

function periksaKutipan(
  {pernyataan}: DataSilang,
  totals: ReadonlyMap<string, BarisLheSilang>,
  hasil: HasilSilang,
): void {
  const quoted = pernyataan.filter((p) =>
    p.ukuran === "realisasi-kinerja" && p.nilai !== null && /\bAKIP\b/i.test(p.indikator ?? "")
  );
  for (const row of quoted) {
    const [same, before] = [0, 1].map((years) => totals.get(`${row.skpd}|${row.tahun! - years}`));
    if (same === undefined || before === undefined) continue;
    hasil.diperiksa += 1;
    if (row.nilai === same.nilai || row.nilai === before.nilai) continue;
    hasil.temuan.push(temuanOf(hasil.aturan, row, {
      baris: row.baris,
      kolom: row.kolom,
      tercetak: row.teks,
      nilai_tercetak: row.nilai,
      pesan: `Nilai AKIP tahun ${row.tahun} tercetak ${row.teks} di ${row.tabel}, sedangkan LHE memberi ` +
        `${formatAngka(same.nilai!)} (tahun ${row.tahun}) atau ${formatAngka(before.nilai!)} (tahun ${
          row.tahun! - 1
        }).`,
    }));
  }
}
