import type {DataSilang, IndikatorDokumen, Pernyataan} from "../../model/silang.js";
import {temuanOf} from "../aturan/temuan.js";
import {type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

/**
 * Which indicators documents list: `indikator-tidak-di-renstra` for one that a PK, Renja or IKU states and the Renstra
 * does not, `indikator-renstra-tanpa-pk` for one of the Renstra that no PK states, `indikator-berganti-nama` for one that
 * bears several names, `target-tidak-ada` where a row names an indicator without its target.
 *
 * Only indicators of tujuan and sasaran are compared; those of programs and below belong to other documents.
 */
export function periksaDaftarIndikator({pernyataan, indikator}: DataSilang): HasilSilang[] {
  const perSkpd = [...kelompokkan(pernyataan, ({skpd}) => skpd ?? "").values()].map(periksaRenstra);
  return [...perSkpd.flat(), periksaNama(indikator, pernyataan), periksaTarget(pernyataan)];
}

function periksaRenstra(pernyataan: readonly Pernyataan[]): HasilSilang[] {
  const asing: HasilSilang = {aturan: "indikator-tidak-di-renstra", diperiksa: 0, temuan: []};
  const tertinggal: HasilSilang = {aturan: "indikator-renstra-tanpa-pk", diperiksa: 0, temuan: []};
  const targets = pernyataan.filter((p) => p.ukuran === "target" && p.kode === null && p.kodeIndikator !== null);
  const renstra = targets.filter(({dokumen}) => dokumen === "Renstra");
  if (renstra.length === 0) return [asing, tertinggal];
  const known = new Set(renstra.map(({kodeIndikator}) => kodeIndikator));
  const others = targets.filter(({dokumen}) => dokumen === "PK" || dokumen === "Renja");
  for (const rows of kelompokkan(others, (p) => `${p.kodeIndikator}|${p.tabel}`).values()) {
    const [row] = rows as [Pernyataan];
    asing.diperiksa += 1;
    if (known.has(row.kodeIndikator)) continue;
    asing.temuan.push(temuanAt(asing.aturan, row, {
      pesan: `${
        subjek(row)
      } ada di ${row.tabel} (${row.dokumen}) dengan target ${row.teks}, tetapi tidak ada di Renstra.`,
    }));
  }
  const pk = others.filter(({dokumen}) => dokumen === "PK");
  const years = new Set(pk.map(({tahun}) => tahun));
  for (
    const rows of kelompokkan(renstra.filter(({tahun}) => years.has(tahun)), (p) => `${p.kodeIndikator}|${p.tahun}`)
      .values()
  ) {
    const [row] = rows as [Pernyataan];
    tertinggal.diperiksa += 1;
    if (pk.some((p) => p.kodeIndikator === row.kodeIndikator && p.tahun === row.tahun)) continue;
    tertinggal.temuan.push(temuanAt(tertinggal.aturan, row, {
      pesan: `${
        subjek(row)
      } punya target ${row.teks} tahun ${row.tahun} di Renstra (${row.tabel}), tetapi tidak ada di PK.`,
    }));
  }
  return [asing, tertinggal];
}

/** Names are compared as printed; the list of the planner's own, which only links names, is no document. */
function periksaNama(indikator: readonly IndikatorDokumen[], pernyataan: readonly Pernyataan[]): HasilSilang {
  const hasil: HasilSilang = {aturan: "indikator-berganti-nama", diperiksa: 0, temuan: []};
  const named = pernyataan.filter((p) => p.kodeIndikator !== null && p.indikator !== null && !isSasaran(p, indikator));
  for (const rows of kelompokkan(named, ({skpd, kodeIndikator}) => `${skpd}|${kodeIndikator}`).values()) {
    hasil.diperiksa += 1;
    const names = kelompokkan(rows, ({indikator}) => normalise(indikator!));
    const [first, ...others] = [...names.values()].map(([row]) => row!);
    for (const other of others) {
      hasil.temuan.push(temuanAt(hasil.aturan, other, {
        tercetak: other.indikator,
        nilai_tercetak: null,
        pesan:
          `Indikator "${first!.indikator}" (${first!.tabel}) disebut "${other.indikator}" di ${other.tabel}. Cek ` +
          "apakah definisinya tetap sama sebelum membandingkan antartahun.",
      }));
    }
  }
  return hasil;
}

/** Whether a row bears the name of a sasaran in place of its indicator's. */
function isSasaran({indikator: nama}: Pernyataan, indikator: readonly IndikatorDokumen[]): boolean {
  return indikator.some(({sasaran}) => sasaran !== null && normalise(sasaran) === normalise(nama!));
}

function periksaTarget(pernyataan: readonly Pernyataan[]): HasilSilang {
  const hasil: HasilSilang = {aturan: "target-tidak-ada", diperiksa: 0, temuan: []};
  for (const row of pernyataan.filter(({ukuran, dokumen}) => ukuran === "target" && dokumen !== "IKU")) {
    hasil.diperiksa += 1;
    if (row.nilai !== null) continue;
    hasil.temuan.push(temuanOf(hasil.aturan, row, {
      baris: row.baris,
      kolom: row.kolom,
      kode: row.kode,
      tercetak: row.teks,
      pesan: `Target ${subjek(row)} tahun ${row.tahun} tidak tercetak di ${row.tabel}${
        row.teks === "" ? "" : ` (tertulis "${row.teks}")`
      }.`,
    }));
  }
  return hasil;
}

function normalise(nama: string): string {
  return nama.toLowerCase().replace(/[^a-z0-9]/g, "");
}
