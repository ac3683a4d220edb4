import type {Temuan} from "../../model/temuan.js";
import {formatAngka} from "../../format/angka.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import type {Pohon, Simpul} from "../anggaran/pohon.js";
import {temuanOf} from "./temuan.js";

/** A column whose parents must be the sum of their children. */
export interface KolomJumlah {
  /** Name of the column in `Simpul.nilai`. */
  nama: string;
  judul: string;
  index: number;
}

const halfSen = 0.005;

/**
 * `induk-beda-anak`: every parent that states an amount equals the sum of its children, column by column. A parent
 * that leaves the cell blank states nothing; so does a child, whose own children then stand in for it.
 */
export function indukBedaAnak<S extends Simpul>(
  lembar: Lembar,
  pohon: Pohon<S>,
  columns: readonly KolomJumlah[],
  {kodeOf, nodes}: {kodeOf: (simpul: S) => string; nodes: readonly S[]},
): Temuan[] {
  return nodes.filter(({kunci}) => pohon.anak.has(kunci)).flatMap((node) =>
    columns.flatMap(({nama, judul, index}) => {
      const stated = node.nilai[nama];
      if (stated === null || stated === undefined) return [];
      const children = pohon.anak.get(node.kunci)!;
      const sum = sumOf(children, nama, pohon);
      const selisih = stated - sum;
      if (Math.abs(selisih) < halfSen) return [];
      const rejected = children.filter(({ditolak}) => ditolak).map(({baris}) => baris);
      return [temuanOf("induk-beda-anak", lembar, {
        baris: node.baris,
        kolom: columnLetter(index),
        kode: kodeOf(node),
        tercetak: formatAngka(stated),
        nilai_tercetak: stated,
        seharusnya: sum,
        selisih,
        pesan: `${judul} ${kodeOf(node)} tertulis ${formatAngka(stated)}, sedangkan jumlah ${children.length} ` +
          `baris di bawahnya ${formatAngka(sum)}: selisih ${formatAngka(selisih)}${because(rejected)}.`,
      })];
    })
  );
}

interface BarisJumlah {
  baris: number;
  nilai: Readonly<Record<string, number | null>>;
}

/** `total-beda`: the row JUMLAH equals the sum of the leaves, column by column. */
export function totalBeda<S extends Simpul>(
  lembar: Lembar,
  pohon: Pohon<S>,
  columns: readonly KolomJumlah[],
  total: BarisJumlah,
): Temuan[] {
  return wholeBeda("total-beda", "baris JUMLAH", {lembar, pohon, columns, total});
}

/** `induk-beda-anak` for the row of the SKPD, the parent of all others, which has no code to tell it by. */
export function skpdBeda<S extends Simpul>(
  lembar: Lembar,
  pohon: Pohon<S>,
  columns: readonly KolomJumlah[],
  skpd: BarisJumlah,
): Temuan[] {
  return wholeBeda("induk-beda-anak", "baris SKPD", {lembar, pohon, columns, total: skpd});
}

function wholeBeda<S extends Simpul>(
  aturan: "total-beda" | "induk-beda-anak",
  where: string,
  {lembar, pohon, columns, total}: {
    lembar: Lembar;
    pohon: Pohon<S>;
    columns: readonly KolomJumlah[];
    total: BarisJumlah;
  },
): Temuan[] {
  return columns.flatMap(({nama, judul, index}) => {
    const stated = total.nilai[nama];
    if (stated === null || stated === undefined) return [];
    const sum = pohon.daun.reduce((sum, {nilai}) => sum + (nilai[nama] ?? 0), 0);
    const selisih = stated - sum;
    if (Math.abs(selisih) < halfSen) return [];
    return [temuanOf(aturan, lembar, {
      baris: total.baris,
      kolom: columnLetter(index),
      tercetak: formatAngka(stated),
      nilai_tercetak: stated,
      seharusnya: sum,
      selisih,
      pesan: `${judul} pada ${where} tertulis ${formatAngka(stated)}, sedangkan jumlah ${pohon.daun.length} ` +
        `baris rincian ${formatAngka(sum)}: selisih ${formatAngka(selisih)}.`,
    })];
  });
}

function sumOf<S extends Simpul>(children: readonly S[], nama: string, pohon: Pohon<S>): number {
  return children.reduce((sum, child) => {
    const stated = child.nilai[nama] ?? null;
    return sum + (stated ?? sumOf(pohon.anak.get(child.kunci) ?? [], nama, pohon));
  }, 0);
}

function because(rejected: readonly number[]): string {
  return rejected.length === 0 ? "" : ` (baris ${rejected.join(", ")} tidak dapat dibaca)`;
}
