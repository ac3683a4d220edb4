import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Bacaan} from "../../../src/model/masukan.js";
import {readOne, sumberOf, sumOf} from "../bacaan.js";

interface Daun {
  baris: number;
  kode_sub_kegiatan: string;
  kode_rekening: string;
  anggaran: number;
  gaji: {lalu: number; ini: number};
  barjas: {lalu: number; ini: number};
  upgu: {lalu: number; ini: number};
}

/** What the author of a file wrote into it, cell by cell; nobody derived it from the reader. */
interface Harapan {
  jalur: string;
  berkas: string;
  lembar: string | null;
  administratif: boolean;
  lingkup: string;
  tahun: number | null;
  bulan: number | null;
  skpd: string | null;
  simulasi: boolean;
  daun: Daun[];
  induk: number;
  temuan: {aturan: string; baris: number | null; kolom: string | null}[];
}

/** Two authors wrote files of the same layouts, apart from each other, and each noted it in a form of their own. */
const semua: Harapan[] = ["spj", "spj-kedua"].flatMap((penulis) =>
  readdirSync(`tests/kasus/${penulis}`).filter((name) => name.endsWith(".harapan.json")).sort().map((name) => {
    const isi = JSON.parse(readFileSync(`tests/kasus/${penulis}/${name}`, "utf8"));
    const berkas = isi.berkas ?? name.replace(/\.harapan\.json$/, "");
    const pair = (value: {lalu: number; ini: number} | [number, number]) =>
      Array.isArray(value) ? {lalu: value[0], ini: value[1]} : value;
    return {
      ...isi,
      berkas,
      jalur: `tests/kasus/${penulis}/${berkas}`,
      administratif: isi.administratif ?? isi.sifat === "administratif",
      induk: isi.induk ?? isi.jumlah_induk,
      daun: isi.daun.map((d: Record<string, never>) => ({
        baris: d["baris"],
        kode_sub_kegiatan: d["kode_sub_kegiatan"] ?? d["sub"],
        kode_rekening: d["kode_rekening"] ?? d["rekening"],
        anggaran: d["anggaran"],
        gaji: pair(d["gaji"]!),
        barjas: pair(d["barjas"]!),
        upgu: pair(d["upgu"]!),
      })),
    };
  })
);
const baik = semua.filter(({temuan}) => temuan.length === 0);
const rusak = semua.filter(({temuan}) => temuan.length > 0);

/** Reads a file with what its sheet does not say taken from `sumber.csv`, as an operator would write it there. */
async function readFile({berkas, jalur, tahun, bulan, skpd, simulasi, temuan}: Harapan): Promise<Bacaan> {
  const unlisted = temuan.some(({aturan}) => aturan === "periode-tidak-diketahui");
  const isi = {
    asal: simulasi ? "simulasi" as const : "resmi" as const,
    tahun: tahun === null ? 2025 : null,
    bulan: bulan === null ? 12 : null,
    skpd: skpd === null ? "Dinas Contoh" : null,
  };
  const sumber = unlisted ? [] : sumberOf(berkas, isi);
  return await readOne(readFileSync(jalur), {berkas, sumber});
}

const key = ({baris, sub, rekening}: {baris: number; sub: string; rekening: string | null}) =>
  `${baris} ${sub} ${rekening}`;

function leavesOf({pagu, realisasi}: Bacaan) {
  return pagu.map(({baris, kode_sub_kegiatan, kode_rekening, nilai}) => {
    const own = realisasi.filter((r) => r.baris === baris);
    const kind = (jenis: string) => {
      const row = own.find(({jenis_spj}) => jenis_spj === jenis);
      return row === undefined
        ? {lalu: 0, ini: 0}
        : {lalu: row.nilai_sampai! - row.nilai_bulan!, ini: row.nilai_bulan!};
    };
    return {
      key: key({baris, sub: kode_sub_kegiatan, rekening: kode_rekening}),
      anggaran: nilai,
      gaji: kind("LS Gaji"),
      barjas: kind("LS Barang & Jasa"),
      upgu: kind("UP/GU/TU"),
    };
  });
}

describe("an SPJ written cell by cell from the layouts, by somebody who has not seen the reader", () => {
  test.each(baik)("$jalur: every leaf with its row, codes and amounts, and no false note", async (harapan) => {
    const bacaan = await readFile(harapan);
    expect(bacaan.temuan).toEqual([]);
    expect(leavesOf(bacaan)).toEqual(harapan.daun.map((d) => ({
      key: key({baris: d.baris, sub: d.kode_sub_kegiatan, rekening: d.kode_rekening}),
      anggaran: d.anggaran,
      gaji: d.gaji,
      barjas: d.barjas,
      upgu: d.upgu,
    })));
    const spent = ({gaji, barjas, upgu}: Daun) =>
      [gaji, barjas, upgu].reduce((sum, {lalu, ini}) => sum + lalu + ini, 0);
    expect(sumOf(bacaan.pagu, (r) => r.nilai)).toBeCloseTo(sumOf(harapan.daun, (d) => d.anggaran), 2);
    expect(sumOf(bacaan.realisasi, (r) => r.nilai_sampai!)).toBeCloseTo(sumOf(harapan.daun, spent), 2);
  });

  test.each(baik)("$jalur: every row is a leaf or a parent, and the footer block is none", async (harapan) => {
    const {hitungan} = await readFile(harapan);
    expect(hitungan).toEqual({
      dibaca: harapan.daun.length + harapan.induk,
      diterima: harapan.daun.length,
      induk: harapan.induk,
      dikecualikan: 0,
      ditolak: 0,
    });
  });

  test.each(baik)("$jalur: what its title, header block and sheet say about it", async (harapan) => {
    const {bagian: [kepala], lembar} = await readFile(harapan);
    expect(lembar).toBe(harapan.lembar);
    expect(kepala).toMatchObject({
      lingkup: harapan.lingkup,
      administratif: harapan.administratif,
      asal: harapan.simulasi ? "simulasi" : "resmi",
      ...(harapan.tahun !== null && {tahun: harapan.tahun}),
      ...(harapan.bulan !== null && {bulan: harapan.bulan}),
      ...(harapan.skpd !== null && {skpd: harapan.skpd}),
    });
  });

  test.each(rusak)("$jalur: its one defect is found at its place", async (harapan) => {
    const bacaan = await readFile(harapan);
    const {aturan, baris, kolom} = harapan.temuan[0]!;
    expect(bacaan.temuan).toContainEqual(expect.objectContaining({
      aturan,
      tingkat: "galat",
      ...(baris !== null && {baris}),
      ...(kolom !== null && {kolom}),
    }));
    const {dibaca, diterima, induk, dikecualikan, ditolak} = bacaan.hitungan;
    expect(diterima + induk + dikecualikan + ditolak).toBe(dibaca);
  });
});
