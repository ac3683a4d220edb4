import {parseBulan} from "./bulan.js";

const namaBulan = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
const sampai = "(?:s\\.?\\s?/?\\s?d\\.?|sampai(?: dengan)?|hingga)";
/** The months of a list or range before its last one: `Januari s.d. `, `Januari, Februari dan `. */
const sebelumnya = `(?:(?:${namaBulan})(?: 20\\d\\d)?\\s*(?:${sampai}|[-–—,&]|dan\\b)\\s*(?:bulan\\s*)?)*`;
/** `Bulan : Maret`, `Periode : Januari s.d. Maret 2026`: the last month, and the year where it stands behind it. */
const bulanBerlabel = new RegExp(
  `\\b(?:bulan|periode|${sampai})\\s*:?\\s*${sebelumnya}(${namaBulan})\\b(?:\\s+(20\\d\\d)\\b)?`,
  "i",
);
/** `Januari - Maret 2026` on a line of its own. */
const rentang = new RegExp(`^${sebelumnya.slice(0, -1)}+(${namaBulan})\\b(?:\\s+(20\\d\\d)\\b)?$`, "i");
/** `sampai dengan 31 Desember 2024`, `per 30 Juni 2025`: the month and the year. */
const tanggalAkhir = new RegExp(
  `\\b(?:${sampai}|per)\\s*(?:tanggal\\s+)?\\d{1,2}\\s+(${namaBulan})\\s+(20\\d\\d)\\b`,
  "i",
);
const tahunAnggaran = /\btahun anggaran\s*:?\s*(20\d\d)\b/i;
const tahun = /\btahun\s*:?\s*(20\d\d)\b/i;
/** A regulation (`Nomor 5 Tahun 2025`), also with its year on the next line. */
const peraturan =
  /\bno(?:mor\b|\.|\b)[ \t]*:?[ \t]*[\w./…-]*(?:[ \t]+(?!bulan\b)[\w./…-]+){0,2}?[ \t]+tahun\s*:?\s*20\d\d\b/gi;
const peraturanDuaBaris = /\bnomor\s*:?\s*\d{1,3}\s+tahun\s*:?\s*20\d\d\b/gi;

/**
 * The month up to which the lines above a table say it goes, and its year. Of a range or list of months the last one
 * counts: the figures of an SPJ or LRA run from January up to it. The year is that of `Tahun Anggaran`, else of the last
 * day or month, else of `Tahun`; that of a regulation (`Nomor 5 Tahun 2025`) never is.
 */
export function readPeriode(lines: readonly string[]): {bulan: number | null; tahun: number | null} {
  const own = lines.join("\n").replace(peraturan, "").replace(peraturanDuaBaris, "").split("\n");
  const first = (pattern: RegExp) => own.map((line) => pattern.exec(line)).find((match) => match !== null) ?? null;
  const labelled = first(bulanBerlabel);
  const akhir = first(tanggalAkhir);
  const month = labelled ?? akhir ?? first(rentang);
  const year = first(tahunAnggaran)?.[1] ?? akhir?.[2] ?? labelled?.[2] ?? first(tahun)?.[1] ?? month?.[2];
  return {
    bulan: month === null ? null : parseBulan(month[1]!),
    tahun: year === undefined ? null : Number(year),
  };
}
