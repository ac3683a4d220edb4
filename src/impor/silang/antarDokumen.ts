import {desimalTercetak} from "../../calc/angkaCetak.js";
import {setengahSatuan} from "../../calc/cocokTercetak.js";
import {formatAngka} from "../../format/angka.js";
import type {DataSilang, Pernyataan, UkuranTercetak} from "../../model/silang.js";
import type {IdAturan} from "../aturan/daftar.js";
import {type HasilSilang, subjek, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

/** Documents in the order in which targets are set: a later one is compared with the earliest that states it. */
const urutan = ["Renstra", "IKU", "Renja", "PK", "PK Perubahan", "DPA", "DPPA"];

/** Drafts of a DPA or DPPA: what becomes of their targets the document itself says. */
const rancangan = /^(RKA|RKPA|RDPA|RDPPA)$/;

/**
 * `target-antar-dokumen-beda` and `realisasi-antar-tabel-beda`: what several tables state of the same indicator and year
 * is the same. A target may lawfully change with the budget, so that it is compared within one stage only: PK with DPA,
 * PK Perubahan with DPPA.
 */
export function periksaAntarDokumen({pernyataan}: DataSilang): HasilSilang[] {
  const targets = pernyataan.filter(({ukuran, dokumen}) =>
    (ukuran === "target" || ukuran === "target-akhir") && !rancangan.test(dokumen ?? "")
  );
  const sorted = [...targets].sort((a, b) => rank(a) - rank(b) || Number(a.kode !== null) - Number(b.kode !== null));
  return [
    compare("target-antar-dokumen-beda", "target", sorted, stageOf),
    compare("realisasi-antar-tabel-beda", "realisasi", ofUkuran(pernyataan, "realisasi-kinerja"), () => ""),
  ];
}

/** The stage that a target belongs to: the one its input names, else that of its document; a Renstra goes with the first. */
function stageOf({dokumen, tahapan}: Pernyataan): string {
  if (tahapan !== null && tahapan !== "tidak-disebut") return tahapan;
  return dokumen === "PK Perubahan" || dokumen === "DPPA" ? "perubahan" : "murni";
}

function ofUkuran(pernyataan: readonly Pernyataan[], ukuran: UkuranTercetak): Pernyataan[] {
  return pernyataan.filter((p) => p.ukuran === ukuran);
}

function rank({dokumen}: Pernyataan): number {
  const index = urutan.indexOf(dokumen ?? "");
  return index < 0 ? urutan.length : index;
}

function compare(
  aturan: IdAturan,
  name: string,
  statements: readonly Pernyataan[],
  stageOf: (pernyataan: Pernyataan) => string,
): HasilSilang {
  const hasil: HasilSilang = {aturan, diperiksa: 0, temuan: []};
  const stated = statements.filter(({nilai, kodeIndikator}) => nilai !== null && kodeIndikator !== null);
  const keyOf = (p: Pernyataan) => `${p.skpd}|${p.kodeIndikator}|${p.tahun}|${stageOf(p)}`;
  for (const same of kelompokkan(stated, keyOf).values()) {
    for (const [index, other] of same.entries()) {
      const first = referenceOf(other, same.slice(0, index));
      if (first === undefined) continue;
      hasil.diperiksa += 1;
      const half = setengahSatuan({desimal: Math.min(desimalTercetak(first.teks), desimalTercetak(other.teks))});
      const isSame = first.nilai === other.nilai ||
        (desimalTercetak(first.teks) !== desimalTercetak(other.teks) &&
          Math.abs(first.nilai! - other.nilai!) <= half + 1e-9);
      if (isSame) continue;
      const when = other.tahun === null ? "akhir periode" : `tahun ${other.tahun}`;
      hasil.temuan.push(temuanAt(aturan, other, {
        seharusnya: first.nilai,
        selisih: other.nilai! - first.nilai!,
        pesan: `${capital(name)} ${subjek(other)} ${when} di ${other.tabel} ${other.teks}, di ${first.tabel} ` +
          `${first.teks}: selisih ${formatAngka(other.nilai! - first.nilai!)}.`,
      }));
    }
  }
  return hasil;
}

/**
 * The statement that another is compared with: the earliest on the same line of the budget, else the earliest of the
 * SKPD as a whole. Two lines of the budget may have indicators of one name with targets of their own.
 */
function referenceOf(other: Pernyataan, before: readonly Pernyataan[]): Pernyataan | undefined {
  return before.find(({kode}) => kode === other.kode) ?? before.find(({kode}) => kode === null);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
