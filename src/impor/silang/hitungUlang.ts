import {angkaCetak} from "../../calc/angkaCetak.js";
import {barisCapaian} from "../../calc/lkjip/barisCapaian.js";
import {barisKemajuan} from "../../calc/lkjip/barisKemajuan.js";
import type {AngkaUji} from "../../calc/ujiTercetak.js";
import {formatPersen} from "../../format/persen.js";
import type {DataSilang, Pernyataan, UkuranTercetak} from "../../model/silang.js";
import {type HasilSilang, subjek, temuanAt} from "./hasil.js";
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
  const uji = barisCapaian(
    {target: target?.nilai ?? null, realisasi: cetakOf(realisasi), tercetak: cetakOf(tercetak), arah},
    kategori?.teks ?? null,
  );
  if (tercetak !== undefined && tercetak.nilai !== null) {
    hasil.masukan.diperiksa += 1;
    if (uji.capaian.hitung === null) {
      const missing = [
        ...(target?.nilai == null ? ["target"] : []),
        ...(realisasi?.nilai == null ? ["realisasi"] : []),
      ];
      hasil.masukan.temuan.push(temuanAt("capaian-tanpa-masukan", tercetak, {
        pesan: `Capaian ${tercetak.teks} ${subjek(tercetak)} tahun ${tercetak.tahun} tercetak di ${tercetak.tabel}, ` +
          `tetapi ${missing.join(" dan ")}nya tidak tercetak: tidak dapat dihitung ulang.`,
      }));
    } else {
      const rumus = `realisasi ${realisasi!.teks} dibanding target ${target!.teks}`;
      judge(tercetak, uji.capaian, {hasil, beda: "capaian", rumus});
    }
  }
  if (kategori === undefined || uji.kategori.hitung === null) return;
  hasil.kategori.diperiksa += 1;
  if (uji.kategori.cocok !== false) return;
  hasil.kategori.temuan.push(temuanAt("kategori-tercetak-beda", kategori, {
    pesan: `Kategori ${subjek(kategori)} tertulis "${kategori.teks}", sedangkan capaian ${
      formatPersen(uji.capaian.hitung)
    } adalah "${uji.kategori.hitung.kategori}".`,
  }));
}

function periksaKemajuan(row: Baris, hasil: Hasil): void {
  const {kemajuan: tercetak, "realisasi-kinerja": realisasi, "target-akhir": target} = row;
  if (tercetak === undefined) return;
  const {kemajuan} = barisKemajuan({
    realisasi: cetakOf(realisasi),
    targetAkhir: target?.nilai ?? null,
    tercetak: cetakOf(tercetak),
  });
  if (kemajuan.cocok === null) return;
  const rumus = `realisasi ${realisasi!.teks} dibanding target akhir ${target!.teks}`;
  judge(tercetak, kemajuan, {hasil, beda: "kemajuan", rumus});
}

function cetakOf(pernyataan: Pernyataan | undefined) {
  return pernyataan === undefined ? null : angkaCetak(pernyataan);
}

function judge(
  tercetak: Pernyataan,
  {hitung, cocok}: AngkaUji,
  {hasil, beda, rumus}: {hasil: Hasil; beda: "capaian" | "kemajuan"; rumus: string},
): void {
  hasil[beda].diperiksa += 1;
  if (cocok === "sama") return;
  const target = cocok === "dipotong" ? hasil.dipotong : hasil[beda];
  const cut = cocok === "dipotong" ? " Angkanya dipotong, bukan dibulatkan." : "";
  target.temuan.push(temuanAt(target.aturan, tercetak, {
    seharusnya: hitung,
    selisih: tercetak.nilai! - hitung!,
    pesan:
      `${tercetak.tabel} mencetak ${beda} ${subjek(tercetak)} tahun ${tercetak.tahun} ${tercetak.teks}, sedangkan ` +
      `${rumus} memberi ${formatPersen(hitung)}.${cut}`,
  }));
}
