import {dpaRincian} from "./dpa/dpaRincian.js";
import type {JenisMasukan} from "./jenis.js";
import {findJudul, type Judul, matcherOf, normaliseTitle, searchedRows} from "./judul.js";
import {analisis} from "./kinerja/analisis.js";
import {anggaranTahunan} from "./kinerja/anggaranTahunan.js";
import {capaian} from "./kinerja/capaian.js";
import {capaianLalu} from "./kinerja/capaianLalu.js";
import {capaianTahun} from "./kinerja/capaianTahun.js";
import {catatan} from "./kinerja/catatan.js";
import {fisik} from "./kinerja/fisik.js";
import {iku} from "./kinerja/iku.js";
import {indikator} from "./kinerja/indikator.js";
import {indikatorKegiatan} from "./kinerja/indikatorKegiatan.js";
import {indikatorProgram} from "./kinerja/indikatorProgram.js";
import {matriksRenstra} from "./kinerja/matriksRenstra.js";
import {sasaranIndikator} from "./kinerja/sasaranIndikator.js";
import {target} from "./kinerja/target.js";
import {cellText, type Lembar} from "./lembar.js";
import {realisasiDokumen} from "./anggaran/realisasiDokumen.js";
import {aturan} from "./referensi/aturan.js";
import {kategoriCapaian} from "./referensi/kategoriCapaian.js";
import {nomenklatur} from "./referensi/nomenklatur.js";
import {nomenklaturKepmen} from "./referensi/nomenklaturKepmen.js";
import {nomenklaturSipd} from "./referensi/nomenklaturSipd.js";
import {padanan} from "./referensi/padanan.js";
import {padananPemutakhiran} from "./referensi/padananPemutakhiran.js";
import {lra} from "./anggaran/lra.js";
import {rak} from "./anggaran/rak.js";
import {rekapLkjip} from "./anggaran/rekapLkjip.js";
import {rekapPagu} from "./anggaran/rekapPagu.js";
import {lhe} from "./sakip/lhe.js";
import {tindakLanjut} from "./sakip/tindakLanjut.js";
import {spjFungsional} from "./spj/spjFungsional.js";
import {anggaranPk} from "./tercetak/anggaranPk.js";
import {dokumenTercetak} from "./tercetak/dokumenTercetak.js";
import {efisiensiLkjip} from "./tercetak/efisiensiLkjip.js";
import {kemajuanRenstra} from "./tercetak/kemajuanRenstra.js";
import {spjLaporan} from "./spj/spjLaporan.js";
import {spjSimda} from "./spj/spjSimda.js";

/** Every kind of input, one line for each of its layouts. */
const semuaJenis: readonly JenisMasukan[] = [
  realisasiDokumen,
  lra,
  rak,
  rekapLkjip,
  rekapPagu,
  spjFungsional,
  dpaRincian,
  analisis,
  anggaranTahunan,
  capaian,
  capaianLalu,
  capaianTahun,
  catatan,
  fisik,
  iku,
  indikator,
  indikatorKegiatan,
  indikatorProgram,
  matriksRenstra,
  sasaranIndikator,
  target,
  lhe,
  tindakLanjut,
  anggaranPk,
  dokumenTercetak,
  efisiensiLkjip,
  kemajuanRenstra,
  aturan,
  kategoriCapaian,
  nomenklatur,
  nomenklaturKepmen,
  nomenklaturSipd,
  padanan,
  padananPemutakhiran,
  spjLaporan,
  spjSimda,
];

/** How many layouts a sheet is compared with. */
export const jumlahJenis = semuaJenis.length;

/** The cells of the first rows of a sheet that are titles of some kind, each once, in the order of the sheet. */
export function titlesKnown(lembar: Lembar): string[] {
  const isTitle = matcherOf(semuaJenis.flatMap(({kolom}) => (typeof kolom === "function" ? kolom(lembar) : kolom)));
  const texts = lembar.baris.slice(0, searchedRows).flat().map(cellText);
  return [...new Set(texts.filter((text) => text !== "" && isTitle(normaliseTitle(text))))];
}

/**
 * The kind of input that a sheet is, told by the titles of its columns, or null when it is none of them: the one of
 * whose necessary columns the largest share is there; of two alike the one with more columns.
 */
export function recogniseJenis(lembar: Lembar): {jenis: JenisMasukan; judul: Judul} | null {
  const candidates = semuaJenis.flatMap((jenis) => {
    const kolom = typeof jenis.kolom === "function" ? jenis.kolom(lembar) : jenis.kolom;
    const judul = findJudul(lembar, kolom, jenis.tinggiKepala);
    if (judul === null) return [];
    const needed = kolom.filter(({opsional}) => !opsional).length;
    return [{jenis, judul, share: 1 - judul.kurang.length / needed}];
  });
  return candidates.sort((a, b) => b.share - a.share || b.judul.kolom.size - a.judul.kolom.size)[0] ?? null;
}
