import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import type {Temuan} from "../../model/temuan.js";
import {formatAngka} from "../../format/angka.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import {type Pohon, type Simpul, tertolakDi} from "../anggaran/pohon.js";
import {type BedaKolom, gabungTertolak} from "./sebabTertolak.js";
import {temuanOf} from "./temuan.js";

/** A column whose parents must be the sum of their children. */
export interface KolomJumlah {
  /** Name of the column in `Simpul.nilai`. */
  nama: string;
  judul: string;
  index: number;
}

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
  return nodes.filter(({kunci}) => pohon.anak.has(kunci)).flatMap((node) => {
    const children = pohon.anak.get(node.kunci)!;
    const beda = differences(columns, node.nilai, (nama) => sumOf(children, nama, pohon));
    const tertolak = beda.length === 0 ? [] : tertolakDi(pohon, node);
    return gabungTertolak(beda, tertolak).map(({beda: {kolom: {judul, index}, stated, sum, selisih}, sebab}) =>
      temuanOf("induk-beda-anak", lembar, {
        baris: node.baris,
        kolom: columnLetter(index),
        kode: kodeOf(node),
        tercetak: formatAngka(stated),
        nilai_tercetak: stated,
        seharusnya: sum,
        selisih,
        pesan: `${judul} ${kodeOf(node)} tertulis ${formatAngka(stated)}, sedangkan jumlah ${children.length} ` +
          `baris di bawahnya ${formatAngka(sum)}: selisih ${formatAngka(selisih)}${sebab}.`,
      })
    );
  });
}

function differences(
  columns: readonly KolomJumlah[],
  nilai: Readonly<Record<string, number | null>>,
  sumOfColumn: (nama: string) => number,
): BedaKolom[] {
  return columns.flatMap((kolom) => {
    const stated = nilai[kolom.nama] ?? null;
    if (stated === null) return [];
    const sum = sumOfColumn(kolom.nama);
    const selisih = jumlahRupiah([stated, -sum]);
    return selisih === 0 ? [] : [{kolom, stated, sum, selisih}];
  });
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
  const beda = differences(columns, total.nilai, (nama) => jumlahRupiah(pohon.daun.map(({nilai}) => nilai[nama] ?? 0)));
  return gabungTertolak(beda, pohon.tertolak).map(({beda: {kolom: {judul, index}, stated, sum, selisih}, sebab}) =>
    temuanOf(aturan, lembar, {
      baris: total.baris,
      kolom: columnLetter(index),
      tercetak: formatAngka(stated),
      nilai_tercetak: stated,
      seharusnya: sum,
      selisih,
      pesan: `${judul} pada ${where} tertulis ${formatAngka(stated)}, sedangkan jumlah ${pohon.daun.length} ` +
        `baris rincian ${formatAngka(sum)}: selisih ${formatAngka(selisih)}${sebab}.`,
    })
  );
}

function sumOf<S extends Simpul>(children: readonly S[], nama: string, pohon: Pohon<S>): number {
  return jumlahRupiah(children.map((child) => {
    const stated = child.nilai[nama] ?? null;
    return stated ?? sumOf(pohon.anak.get(child.kunci) ?? [], nama, pohon);
  }));
}
