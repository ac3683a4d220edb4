import type {HasilButir, IndikatorLkjip, MuatanLkjip} from "../../model/lkjip.js";
import {
  type AturanPelaporan,
  type ButirPelaporan,
  pelaporanPermenpan88,
} from "../../model/referensi/pelaporanKualitas.js";

const namaMuatan: Readonly<Record<MuatanLkjip, string>> = {
  target: "target tahunan",
  realisasi: "realisasi",
  capaian: "capaian",
  "target-akhir": "target akhir Renstra",
  kemajuan: "tingkat kemajuan terhadap target akhir Renstra",
  "realisasi-lalu": "realisasi tahun sebelumnya",
  pembanding: "pembanding nasional atau internasional",
  analisis: "analisis keberhasilan atau hambatan",
  efisiensi: "efisiensi penggunaan sumber daya",
  perbaikan: "upaya perbaikan",
};

/**
 * The nine points of reporting quality, each answered from what a report prints for which indicators.
 *
 * A point is met when all that it needs is printed for every indicator in its scope: those of the Renstra and the PK for
 * "seluruh informasi", those whose realisasi is printed for the comparisons. Only the tables of the report itself count:
 * what an appendix alone holds is named as missing, with the place where it stands.
 *
 * Source: the criteria: PermenPANRB 88/2021 (see `pelaporanPermenpan88`); how they are answered: definition: ours.
 * Edge cases: a point for the evaluator to judge, and one without an indicator in its scope, is null; of words only
 * whether they are there is told; an efficiency that is nothing but the serapan is none.
 *
 * @example periksaPelaporan([])[0]!.terpenuhi // null
 */
export function periksaPelaporan(
  indikator: readonly IndikatorLkjip[],
  aturan: AturanPelaporan = pelaporanPermenpan88,
): HasilButir[] {
  const dilaporkan = indikator.filter((i) => tabelOf(i, "realisasi").isi.length > 0);
  return aturan.butir.map((butir) => {
    const {nomor, kriteria} = butir;
    const answer = butir.cakupan === "penilai"
      ? {
        terpenuhi: null,
        bukti: "Perlu dinilai penilai: Telaah hanya membaca tabel, bukan mutu susunannya.",
        yangKurang: [],
      }
      : answerOf(butir, butir.cakupan === "semua" ? indikator : dilaporkan);
    return {nomor, kriteria, ...answer};
  });
}

type ButirTabel = Exclude<ButirPelaporan, {cakupan: "penilai"}>;

function answerOf(
  {cakupan, perlu, kalimat}: ButirTabel,
  indikator: readonly IndikatorLkjip[],
): Pick<HasilButir, "terpenuhi" | "bukti" | "yangKurang"> {
  const scope = cakupan === "semua" ? "Renstra atau PK" : "yang dilaporkan";
  if (indikator.length === 0) {
    return {terpenuhi: null, bukti: `Belum ada indikator ${scope} di tabel yang diimpor.`, yangKurang: []};
  }
  const judged = indikator.map((i) => ({i, kurang: perlu.flatMap((muatan) => missingOf(i, muatan))}));
  const complete = judged.filter(({kurang}) => kurang.length === 0).map(({i}) => i);
  const tables = [...new Set(complete.flatMap((i) => perlu.flatMap((muatan) => tabelOf(i, muatan).isi)))].sort();
  const place = tables.length === 0 ? "" : ` (${tables.join(", ")})`;
  return {
    terpenuhi: complete.length === indikator.length,
    bukti: `Lengkap untuk ${complete.length} dari ${indikator.length} indikator ${scope}${place}.${
      kalimat === true ? " Isi kalimatnya tidak dinilai." : ""
    }`,
    yangKurang: judged.flatMap(({i, kurang}) => kurang.length === 0 ? [] : [`${i.indikator}: ${kurang.join("; ")}.`]),
  };
}

/** What is missing of one thing that an indicator needs, in words; none where it is printed. */
function missingOf(indikator: IndikatorLkjip, muatan: MuatanLkjip): string[] {
  const {isi, semua} = tabelOf(indikator, muatan);
  if (isi.length > 0) {
    return muatan === "efisiensi" && indikator.efisiensiAdalahSerapan
      ? ["yang dicetak sebagai efisiensi adalah serapan"]
      : [];
  }
  const name = namaMuatan[muatan];
  return [semua.length > 0 ? `${name} hanya ada di ${semua.join(", ")}` : `${name} tidak tercetak`];
}

/** The tables that print something of an indicator: those of the report itself, and all with its appendices. */
function tabelOf({muatan}: IndikatorLkjip, wanted: MuatanLkjip): {isi: string[]; semua: string[]} {
  const semua = [...new Set(muatan.filter((m) => m.muatan === wanted).map(({tabel}) => tabel))].sort();
  return {isi: semua.filter((tabel) => !/^lampiran\b/i.test(tabel)), semua};
}
