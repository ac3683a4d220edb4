import {formatAngka} from "../../format/angka.js";
import type {DataSilang} from "../../model/silang.js";
import {type HasilSilang, temuanAt} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";
import {dugaPemetaan} from "./pemetaan.js";

/**
 * Whether the money stated per indicator covers every program once: `program-ganda` where a program stands behind more
 * than one indicator without shares, so that the sum over the indicators counts it twice; `program-tanpa-indikator`
 * where it stands behind none. Only tables all of whose rows could be led back to programs are judged.
 */
export function periksaPembebanan(data: DataSilang): HasilSilang[] {
  const ganda: HasilSilang = {aturan: "program-ganda", diperiksa: 0, temuan: []};
  const tanpa: HasilSilang = {aturan: "program-tanpa-indikator", diperiksa: 0, temuan: []};
  const stated = data.pernyataan.filter((p) => p.ukuran === "pagu" && p.kodeIndikator !== null && p.nilai !== null);
  const found = dugaPemetaan(data);
  for (
    const rows of kelompokkan(stated, ({berkas, lembar, tabel, tahun}) => `${berkas}|${lembar}|${tabel}|${tahun}`)
      .values()
  ) {
    const own = found.filter(({pernyataan}) => rows.includes(pernyataan));
    if (own.length < rows.length) continue;
    const first = rows[0]!;
    const programs = data.program.filter((p) =>
      p.tahun === first.tahun && (first.skpd === null || p.skpd === first.skpd)
    );
    for (const program of programs) {
      ganda.diperiksa += 1;
      tanpa.diperiksa += 1;
      const serving = own.filter((d) => d.program.includes(program));
      if (serving.length === 0) {
        tanpa.temuan.push(temuanAt(tanpa.aturan, first, {
          kode: program.kode,
          tercetak: null,
          nilai_tercetak: null,
          pesan:
            `Program ${program.kode} (pagu ${formatAngka(program.pagu)}) tidak dibebankan pada indikator mana pun ` +
            `di ${first.tabel}.`,
        }));
      }
      if (serving.length < 2 || hasShares(data, serving.map((d) => d.kodeIndikator), program.kode)) continue;
      const last = serving.at(-1)!.pernyataan;
      ganda.temuan.push(temuanAt(ganda.aturan, last, {
        kode: program.kode,
        pesan: `Program ${program.kode} (pagu ${formatAngka(program.pagu)}) dihitung ${serving.length} kali di ` +
          `${last.tabel}: baris ${serving.map((d) => d.pernyataan.baris).join(", ")}. Jumlah anggaran per indikator ` +
          "melebihi pagu SKPD selama porsinya belum ditetapkan.",
      }));
    }
  }
  return [ganda, tanpa];
}

/** Whether the planner has said which share of a program each of the indicators takes. */
function hasShares({pemetaan}: DataSilang, indikator: readonly string[], kodeProgram: string): boolean {
  return indikator.every((kode) =>
    pemetaan.some((p) => p.kodeIndikator === kode && p.kodeProgram === kodeProgram && p.porsi !== null)
  );
}
