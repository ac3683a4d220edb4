import {type Pilihan, pilihFakta} from "../calc/pilihFakta.js";
import {formatAkhirBulan} from "../format/bulan.js";
import type {DataAnggaran, SumberAngka} from "../model/anggaran.js";

const statusNames = {
  spj: "SPJ Fungsional (belum audit)",
  lra: "LRA (belum audit)",
  "lra-audit": "LRA (sudah audit)",
} as const;

/**
 * The position line that stands under totals: date, basis of spending, and which pagu, as in
 * "Posisi 31 Desember 2024 · SPJ Fungsional (belum audit) · pagu menurut LKjIP 2024 Tabel 3.7".
 */
export function posisiData(data: DataAnggaran, pilihan: Pilihan): string {
  const {pagu, realisasi} = pilihFakta(data, pilihan);
  const basis = unique(
    sourcesOf(data, realisasi).map(({statusAngka}) =>
      statusAngka === null ? "dasar angka tidak disebut" : statusNames[statusAngka]
    ),
  );
  const documents = unique(sourcesOf(data, pagu).map(({keterangan, berkas}) => keterangan ?? berkas));
  const stage = pilihan.tahapan === "tidak-disebut" ? "pagu" : `pagu ${pilihan.tahapan}`;
  const simulated = sourcesOf(data, [...pagu, ...realisasi]).some(({asal}) => asal === "simulasi");
  return [
    ...(simulated ? ["SIMULASI"] : []),
    `Posisi ${formatAkhirBulan(pilihan.tahun, pilihan.bulan)}`,
    basis.length === 0 ? "belum ada realisasi" : basis.join(" dan "),
    documents.length === 0 ? "pagu tidak ada" : `${stage} menurut ${documents.join(" dan ")}`,
  ].join(" · ");
}

function sourcesOf(data: DataAnggaran, facts: readonly {sumber: number}[]): SumberAngka[] {
  return unique(facts.map(({sumber}) => sumber)).map((index) => data.sumber[index]!);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
