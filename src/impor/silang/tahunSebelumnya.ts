import type {DataSilang} from "../../model/silang.js";
import {type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

/**
 * `realisasi-sama-tahun-lalu`: an indicator whose printed realisasi is the same, to the last decimal and not 0, in two
 * years that follow one another in one table: it may have been carried over.
 */
export function periksaTahunSebelumnya({pernyataan}: DataSilang): HasilSilang[] {
  const hasil: HasilSilang = {aturan: "realisasi-sama-tahun-lalu", diperiksa: 0, temuan: []};
  const stated = pernyataan.filter((p) => p.ukuran === "realisasi-kinerja" && p.nilai !== null && p.tahun !== null);
  const series = kelompokkan(
    stated,
    ({skpd, kodeIndikator, tabel, berkas}) => `${skpd}|${kodeIndikator}|${tabel}|${berkas}`,
  );
  for (const rows of series.values()) {
    const years = new Map(rows.map((row) => [row.tahun!, row]));
    for (const row of years.values()) {
      const before = years.get(row.tahun! - 1);
      if (before === undefined || before === row || row.nilai === 0) continue;
      hasil.diperiksa += 1;
      if (before.nilai !== row.nilai) continue;
      hasil.temuan.push(temuanAt(hasil.aturan, row, {
        pesan: `Realisasi ${subjek(row)} tahun ${row.tahun} (${row.teks}) persis sama dengan tahun ${before.tahun}. ` +
          "Cek apakah angkanya sudah diperbarui.",
      }));
    }
  }
  return [hasil];
}
