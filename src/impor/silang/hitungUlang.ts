import {capaian} from "../../calc/capaian.js";
import {cocokTercetak, setengahSatuan} from "../../calc/cocokTercetak.js";
import {kategoriCapaian} from "../../calc/kategoriCapaian.js";
import {kemajuanRenstra} from "../../calc/kemajuanRenstra.js";
import {formatPersen} from "../../format/persen.js";
import type {DataSilang, Pernyataan, UkuranTercetak} from "../../model/silang.js";
import {desimalOf, type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

type Baris = Partial<Record<UkuranTercetak, Pernyataan>>;

/**
 * Printed figures of an indicator computed again from what the same row prints:
 * `capaian-tercetak-beda`, `kategori-tercetak-beda`, `kemajuan-tercetak-beda`, `angka-dipotong` where the figure was
 * cut off in place of rounded, and `capaian-tanpa-masukan` where a figure it would follow from is not printed.
 *
 * The realisasi is itself a rounded figure, so its rounding adds to the tolerance; targets are exact.
 */
export function periksaHitungUlang({pernyataan, indikator}: DataSilang): HasilSilang[] {
  const ofIndikator = pernyataan.filter(({kodeIndikator}) => kodeIndikator !== null);
  const rows = [...kelompokkan(ofIndikator, ({berkas, lembar, baris}) => `${berkas}|${lembar}|${baris}`).values()]
    .flatMap(rowsOfYears);
  const arahOf = (kode: string) => indikator.find((i) => i.kodeIndikator === kode && i.arah !== null)?.arah ?? "naik";
  const hasil = {
    capaian: kosong("capaian-tercetak-beda"),
    kategori: kosong("kategori-tercetak-beda"),
    kemajuan: kosong("kemajuan-tercetak-beda"),
    dipotong: kosong("angka-dipotong"),
    masukan: kosong("capaian-tanpa-masukan"),
  };
  for (const row of rows) {
    const arah = arahOf((row.capaian ?? row.kemajuan ?? row.kategori)?.kodeIndikator ?? "");
    if (arah !== "rentang") periksaCapaian(row, arah, hasil);
    periksaKemajuan(row, hasil);
  }
  return Object.values(hasil);
}

/** What a printed row states for each of its years; the target at the end of the period belongs to all of them. */
function rowsOfYears(statements: readonly Pernyataan[]): Baris[] {
  const years = new Set(statements.flatMap(({tahun}) => (tahun === null ? [] : [tahun])));
  return [...years].map((year): Baris =>
    Object.fromEntries(statements.filter(({tahun}) => tahun === null || tahun === year).map((p) => [p.ukuran, p]))
  );
}

type Hasil = Record<"capaian" | "kategori" | "kemajuan" | "dipotong" | "masukan", HasilSilang>;

function kosong(aturan: HasilSilang["aturan"]): HasilSilang {
  return {aturan, diperiksa: 0, temuan: []};
}

function periksaCapaian(row: Baris, arah: "naik" | "turun", hasil: Hasil): void {
  const {target, capaian: tercetak, kategori} = row;
  const realisasi = row["realisasi-kinerja"];
  const computed = capaian({target: target?.nilai ?? null, realisasi: realisasi?.nilai ?? null, arah});
  if (tercetak !== undefined && tercetak.nilai !== null) {
    hasil.masukan.diperiksa += 1;
    if (computed === null) {
      const missing = [
        ...(target?.nilai == null ? ["target"] : []),
        ...(realisasi?.nilai == null ? ["realisasi"] : []),
      ];
      hasil.masukan.temuan.push(temuanAt("capaian-tanpa-masukan", tercetak, {
        pesan: `Capaian ${tercetak.teks} ${subjek(tercetak)} tahun ${tercetak.tahun} tercetak di ${tercetak.tabel}, ` +
          `tetapi ${missing.join(" dan ")}nya tidak tercetak: tidak dapat dihitung ulang.`,
      }));
    } else {
      const rounding = roundingOf(realisasi!, (value) => capaian({target: target!.nilai, realisasi: value, arah})!);
      judge(tercetak, computed, rounding, {
        hasil,
        beda: "capaian",
        rumus: `realisasi ${realisasi!.teks} dibanding target ${target!.teks}`,
      });
    }
  }
  if (kategori === undefined || computed === null) return;
  hasil.kategori.diperiksa += 1;
  const right = kategoriCapaian(computed)!;
  if (right.celah || right.kategori.toLowerCase() === kategori.teks.toLowerCase()) return;
  hasil.kategori.temuan.push(temuanAt("kategori-tercetak-beda", kategori, {
    pesan: `Kategori ${subjek(kategori)} tertulis "${kategori.teks}", sedangkan capaian ${formatPersen(computed)} ` +
      `adalah "${right.kategori}".`,
  }));
}

function periksaKemajuan(row: Baris, hasil: Hasil): void {
  const {kemajuan: tercetak, "realisasi-kinerja": realisasi, "target-akhir": target} = row;
  if (tercetak === undefined || tercetak.nilai === null) return;
  const computed = kemajuanRenstra(realisasi?.nilai ?? null, target?.nilai ?? null);
  if (computed === null) return;
  const rounding = roundingOf(realisasi!, (value) => kemajuanRenstra(value, target!.nilai)!);
  judge(tercetak, computed, rounding, {
    hasil,
    beda: "kemajuan",
    rumus: `realisasi ${realisasi!.teks} dibanding target akhir ${target!.teks}`,
  });
}

/** How far the rounding of the printed realisasi may have moved what follows from it. */
function roundingOf(realisasi: Pernyataan, compute: (value: number) => number): number {
  const half = setengahSatuan({desimal: desimalOf(realisasi.teks)});
  return Math.abs(compute(realisasi.nilai! + half) - compute(realisasi.nilai!));
}

function judge(
  tercetak: Pernyataan,
  computed: number,
  rounding: number,
  {hasil, beda, rumus}: {hasil: Hasil; beda: "capaian" | "kemajuan"; rumus: string},
): void {
  hasil[beda].diperiksa += 1;
  const verdict = cocokTercetak({nilai: tercetak.nilai!, desimal: desimalOf(tercetak.teks)}, computed, rounding);
  if (verdict === "sama") return;
  const target = verdict === "dipotong" ? hasil.dipotong : hasil[beda];
  const cut = verdict === "dipotong" ? " Angkanya dipotong, bukan dibulatkan." : "";
  target.temuan.push(temuanAt(target.aturan, tercetak, {
    seharusnya: computed,
    selisih: tercetak.nilai! - computed,
    pesan:
      `${tercetak.tabel} mencetak ${beda} ${subjek(tercetak)} tahun ${tercetak.tahun} ${tercetak.teks}, sedangkan ` +
      `${rumus} memberi ${formatPersen(computed)}.${cut}`,
  }));
}
