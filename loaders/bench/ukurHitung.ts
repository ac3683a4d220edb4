/** Runs in the browser: the calculations of the budget pages on made-up lines, against the least that could be done. */
import {barisAnggaran} from "../../src/calc/barisAnggaran.js";
import type {DataAnggaran} from "../../src/model/anggaran.js";

const pilihan = {tahun: 2026, skpd: "9.99", bulan: 12, tahapan: "murni"};
const tempat = {sumber: 0, kolom: "A", tahun: 2026, skpd: "9.99"};
const rekeningPerSub = 40;
const ulang = 9;

/**
 * Milliseconds in the middle of some runs in turn: `barisAnggaran`, and the sums alone in a Map. Throws Error where the
 * two give other totals.
 */
export function ukur(banyak: number): {telaah: number; map: number} {
  const data = buatData(banyak);
  const times: {telaah: number[]; map: number[]} = {telaah: [], map: []};
  for (let run = 0; run < ulang; run++) {
    const [lines, telaah] = timed(() => barisAnggaran(data, pilihan));
    const [sums, map] = timed(() => sumToMap(data));
    const total = lines.get("")!;
    if (lines.size !== sums.size || total.pagu !== sums.get("")!.pagu || total.realisasi !== sums.get("")!.realisasi) {
      throw new Error("ukurHitung: the two ways differ");
    }
    times.telaah.push(telaah);
    times.map.push(map);
  }
  return {telaah: middle(times.telaah), map: middle(times.map)};
}

function buatData(banyak: number): DataAnggaran {
  const data: DataAnggaran = {skpd: [], sumber: [], nomenklatur: [], pagu: [], realisasi: [], tercetak: []};
  for (let baris = 0; baris < banyak; baris++) {
    const sub = Math.floor(baris / rekeningPerSub);
    const kode = kodeOf(sub);
    const nilai = 1_000_000 + ((baris * 7919) % 100_000) * 1000;
    data.pagu.push({...tempat, baris, tahapan: "murni", tanggalBerlaku: null, kodeSubKegiatan: kode, nilai});
    data.realisasi.push({...tempat, baris, bulanAwal: 1, bulan: 12, kodeSubKegiatan: kode, nilai: nilai - 500_000});
    if (baris % rekeningPerSub === 0) {
      data.tercetak.push({...tempat, baris, bulan: 12, kode, teks: "80", nilai: 80});
    }
  }
  return data;
}

/** 25 programs of ten kegiatan each. */
function kodeOf(sub: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [program, kegiatan, own] = [sub % 25, Math.floor(sub / 25) % 10, Math.floor(sub / 250)];
  return `2.17.${two(program + 1)}.2.${two(kegiatan + 1)}.${String(own + 1).padStart(4, "0")}`;
}

function sumToMap({pagu, realisasi}: DataAnggaran): Map<string, {pagu: number; realisasi: number}> {
  const sums = new Map<string, {pagu: number; realisasi: number}>();
  const add = (kode: string, ukuran: "pagu" | "realisasi", nilai: number) => {
    const sum = sums.get(kode) ?? {pagu: 0, realisasi: 0};
    sum[ukuran] += nilai;
    sums.set(kode, sum);
  };
  for (const [ukuran, facts] of [["pagu", pagu], ["realisasi", realisasi]] as const) {
    for (const {kodeSubKegiatan: kode, nilai} of facts) {
      for (const length of [0, 7, 12, kode.length]) add(kode.slice(0, length), ukuran, nilai);
    }
  }
  return sums;
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
