import {formatAngka} from "../../format/angka.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {BarisDpa, TabelDpa} from "../dpa/dpaBaris.js";
import {hitungButir, type Sisi} from "../dpa/dpaButir.js";
import type {Alokasi} from "../dpa/dpaKepala.js";
import type {RencanaDpa} from "../dpa/dpaRencana.js";
import type {Judul} from "../judul.js";
import type {Lembar} from "../lembar.js";
import type {IdAturan} from "./daftar.js";
import {temuanOf} from "./temuan.js";

const halfSen = 0.005;
/** Binary fractions of prices and taxes, which must not push a value over the edge. */
const slack = 1e-6;

interface Beda {
  baris: number;
  kolom: number;
  kode: string | null;
  tercetak: number;
  seharusnya: number;
  pesan: (tercetak: string, seharusnya: string) => string;
}

/**
 * `volume-harga-beda`: an item's Jumlah is its volume × price × (1 + PPN), within half a unit of the Jumlah's printed
 * precision (half a rupiah where it is whole, else half a sen). An item whose volume or price is blank is not judged.
 */
export function volumeHargaBeda(
  lembar: Lembar,
  nodes: readonly BarisDpa[],
  judul: Judul,
  sisi: readonly Sisi[],
): Temuan[] {
  return nodes.flatMap(({baris, kode, hitungan}) =>
    sisi.flatMap((s) => {
      const own = hitungan[s];
      const seharusnya = own === undefined ? null : hitungButir(own);
      const tercetak = own?.jumlah ?? null;
      if (own === undefined || seharusnya === null || tercetak === null) return [];
      const tolerance = Number.isInteger(tercetak) ? 0.5 : halfSen;
      if (Math.abs(tercetak - seharusnya) <= tolerance + slack) return [];
      const tax = own.ppn === 0 ? "" : ` × (1 + PPN ${formatAngka(own.ppn)}%)`;
      return [beda("volume-harga-beda", lembar, {
        baris,
        kolom: judul.kolom.get(`${s}jumlah`)!,
        kode,
        tercetak,
        seharusnya,
        pesan: (stated, computed) =>
          `Jumlah tertulis ${stated}, sedangkan ${formatAngka(own.volume!)} × ${formatAngka(own.harga!)}${tax} = ` +
          `${computed}`,
      })];
    })
  );
}

/**
 * `bertambah-beda`: Bertambah/(Berkurang) is Setelah less Sebelum, in every row that states the three. Where the whole
 * column is 0 although amounts changed (an exporter's wrong formula), it is one note with the sum of the changes.
 */
export function bertambahBeda(lembar: Lembar, tabel: readonly TabelDpa[], judul: Judul): Temuan[] {
  const kolom = judul.kolom.get("bertambah");
  if (kolom === undefined) return [];
  const rows = tabel.flatMap(({nodes, jumlah}) => [...nodes, ...jumlah.map((j) => ({...j, kode: null, jenis: null}))])
    .flatMap(({baris, kode, jenis, nilai: {jumlah, sebelum_jumlah, bertambah}}) =>
      jumlah == null || sebelum_jumlah == null || bertambah == null
        ? []
        : [{baris, kode, jenis, tercetak: bertambah, seharusnya: jumlah - sebelum_jumlah}]
    );
  const wrong = rows.filter(({tercetak, seharusnya}) => Math.abs(tercetak - seharusnya) >= halfSen);
  if (wrong.length < 2 || rows.some(({tercetak}) => tercetak !== 0)) {
    return wrong.map((row) =>
      beda("bertambah-beda", lembar, {
        ...row,
        kolom,
        pesan: (stated, computed) =>
          `Bertambah/(Berkurang) tertulis ${stated}, sedangkan Setelah dikurangi Sebelum ${computed}`,
      })
    );
  }
  const items = rows.filter(({jenis}) => jenis === "butir");
  const seharusnya = items.reduce((sum, item) => sum + item.seharusnya, 0);
  return [temuanOf("bertambah-beda", lembar, {
    baris: wrong[0]!.baris,
    kolom: columnLetter(kolom),
    tercetak: formatAngka(0),
    nilai_tercetak: 0,
    seharusnya,
    selisih: -seharusnya,
    pesan: `Seluruh kolom Bertambah/(Berkurang) tertulis 0, padahal ${wrong.length} baris berubah. Setelah dikurangi ` +
      `Sebelum seluruhnya ${formatAngka(seharusnya)}; kolom ini tidak dipakai.`,
  })];
}

/** `alokasi-beda`: the allocation that the block above states for the year is the sum of the items below it. */
export function alokasiBeda(
  lembar: Lembar,
  {nilai, baris, kolom, tahun}: Alokasi,
  {kode, sum}: {kode: string | null; sum: number},
): Temuan[] {
  if (nilai === null || Math.abs(nilai - sum) < halfSen) return [];
  return [beda("alokasi-beda", lembar, {
    baris,
    kolom,
    kode,
    tercetak: nilai,
    seharusnya: sum,
    pesan: (stated, computed) => `Alokasi Tahun ${tahun} tertulis ${stated}, sedangkan jumlah rinciannya ${computed}`,
  })];
}

/**
 * `rencana-bulan-beda`: the plan's months add up to its own JUMLAH, and to the total of the DPA. Where both are wrong
 * by the same amount it is one note.
 */
export function rencanaBulanBeda(
  lembar: Lembar,
  {bulan, jumlah}: RencanaDpa,
  {kode, sum}: {kode: string | null; sum: number},
): Temuan[] {
  const months = bulan.reduce((total, {nilai}) => total + (nilai ?? 0), 0);
  const last = jumlah ?? bulan.at(-1)!;
  const place = {baris: last.baris, kolom: last.kolom, kode};
  const temuan: Temuan[] = [];
  if (Math.abs(months - sum) >= halfSen) {
    temuan.push(beda("rencana-bulan-beda", lembar, {
      ...place,
      tercetak: months,
      seharusnya: sum,
      pesan: (stated, computed) =>
        `Rencana ${bulan.length} bulan berjumlah ${stated}, sedangkan jumlah DPA ${computed}`,
    }));
  }
  if (jumlah !== null && jumlah.nilai !== null && Math.abs(jumlah.nilai - months) >= halfSen) {
    temuan.push(beda("rencana-bulan-beda", lembar, {
      ...place,
      tercetak: jumlah.nilai,
      seharusnya: months,
      pesan: (stated, computed) => `Jumlah rencana tertulis ${stated}, sedangkan ${bulan.length} bulannya ${computed}`,
    }));
  }
  return temuan;
}

function beda(aturan: IdAturan, lembar: Lembar, {baris, kolom, kode, tercetak, seharusnya, pesan}: Beda): Temuan {
  const selisih = tercetak - seharusnya;
  return temuanOf(aturan, lembar, {
    baris,
    kolom: columnLetter(kolom),
    kode,
    tercetak: formatAngka(tercetak),
    nilai_tercetak: tercetak,
    seharusnya,
    selisih,
    pesan: `${pesan(formatAngka(tercetak), formatAngka(seharusnya))}: selisih ${formatAngka(selisih)}.`,
  });
}
