import type {DataSilang, NamaKode} from "../../model/silang.js";
import {temuanOf} from "../aturan/temuan.js";
import type {HasilSilang} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

/**
 * `nama-kode-beda`: the name that a document prints for a code is the one of the nomenclature in force in its year: the
 * latest up to that year, else the earliest there is. Case, punctuation and the word "program" in front do not matter.
 */
export function periksaNamaKode({nama}: DataSilang): HasilSilang[] {
  const hasil: HasilSilang = {aturan: "nama-kode-beda", diperiksa: 0, temuan: []};
  const official = kelompokkan(nama.filter(({resmi}) => resmi), ({kode}) => kode);
  for (const row of nama.filter(({resmi}) => !resmi)) {
    const inForce = latestUpTo(official.get(row.kode) ?? [], row.tahun);
    if (inForce === null) continue;
    hasil.diperiksa += 1;
    if (normalise(row.nama) === normalise(inForce.nama)) continue;
    hasil.temuan.push(temuanOf(hasil.aturan, row, {
      baris: row.baris,
      kode: row.kode,
      tercetak: row.nama,
      pesan: `Nama ${row.kode} tertulis "${row.nama}", sedangkan nomenklatur (${inForce.berkas}) menyebutnya ` +
        `"${inForce.nama}".`,
    }));
  }
  return [hasil];
}

function latestUpTo(names: readonly NamaKode[], tahun: number | null): NamaKode | null {
  const sorted = [...names].sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0));
  return sorted.findLast((n) => tahun === null || (n.tahun ?? 0) <= tahun) ?? sorted[0] ?? null;
}

function normalise(nama: string): string {
  return nama.toLowerCase().replace(/^program\s+/, "").replaceAll("&", "dan").replace(/[^a-z0-9]/g, "");
}
