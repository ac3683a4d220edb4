import {namaBulan} from "../../src/format/bulan.js";
import type {IsiSel, LembarKeluar} from "../../src/ekspor/bukuKerja.js";
import {kepalaDpa, kepalaTabelDpa} from "./dpaKepala.js";
import {type Model, paketOf, rakOf} from "./model.js";
import {type Lini, type TahapanContoh, tanggalTahapan} from "./pagu.js";
import {jalurRekening, namaRekening} from "./rekening.js";
import {type Barang, jumlahBarang, volumeOf} from "./rincian.js";
import {formatHari} from "./waktu.js";

/** The stages that a document states: one (12 columns), or those before and after (18). */
export type TahapanDpa = readonly [TahapanContoh] | readonly [TahapanContoh, TahapanContoh];

/** A sub kegiatan's printed DPA or DPPA Rincian Belanja: header block, indicators, packages and items, cash plan, TAPD. */
export function lembarDpa(model: Model, kodeSub: string, tahapan: TahapanDpa): LembarKeluar {
  const lini = model.lini.filter((l) => l.kodeSub === kodeSub);
  const width = tahapan.length === 1 ? 12 : 18;
  const kepala = kepalaDpa(model, lini, {tahapan, width});
  const tabel = kepalaTabelDpa(tahapan.length);
  const awal = kepala.length + tabel.length;
  const rincian = barisRincian(model, lini, tahapan, awal);
  return {
    nama: kodeSub,
    baris: [
      ...kepala,
      ...tabel,
      ...rincian,
      [],
      ...barisRencana(model, lini, {tahapan: tahapan.at(-1)!, kolom: width === 12 ? 8 : 12}),
      [],
      ...barisTapd(width),
    ],
    lebar: [4, 4, 4, 4, 4, 5, 52, ...new Array<number>(width - 7).fill(15)],
    format: [...new Array<string>(7).fill("@"), ...formatKolom(tahapan.length), ...(width === 18 ? [rupiah] : [])],
    gabung: [
      ...[0, 1, 2].map((r) => [r, 0, r, width - 5] as const),
      [0, width - 4, 2, width - 1],
      ...gabungTabel(kepala.length, tahapan.length),
    ],
    tebal: [0, 1, 2, ...tabel.map((_, index) => kepala.length + index)],
  };
}

const rupiah = "#,##0;[Red]-#,##0";

function formatKolom(banyak: number): string[] {
  return new Array(banyak).fill(["#,##0.##", "@", rupiah, "0%", rupiah]).flat();
}

function gabungTabel(awal: number, banyak: number): (readonly [number, number, number, number])[] {
  if (banyak === 1) {
    return [[awal, 0, awal + 1, 5], [awal, 6, awal + 1, 6], [awal, 7, awal, 10], [awal, 11, awal + 1, 11]];
  }
  return [
    [awal, 0, awal + 2, 5],
    [awal, 6, awal + 2, 6],
    [awal, 7, awal, 16],
    [awal + 1, 7, awal + 1, 11],
    [awal + 1, 12, awal + 1, 16],
    [awal, 17, awal + 2, 17],
  ];
}

/** Rekening of every level with its sum, below each the packages, a note, and the items with volume and price. */
function barisRincian(model: Model, lini: readonly Lini[], tahapan: TahapanDpa, awal: number): IsiSel[][] {
  const rows: IsiSel[][] = [];
  const sums = (own: readonly Lini[]) => tahapan.map((t) => own.reduce((sum, {pagu}) => sum + pagu[t], 0));
  const seen = new Set<string>();
  for (const l of [...lini].sort((a, b) => (a.rekening < b.rekening ? -1 : 1))) {
    for (const kode of jalurRekening(l.rekening).filter((k) => !seen.has(k))) {
      seen.add(kode);
      const below = lini.filter(({rekening}) => rekening === kode || rekening.startsWith(`${kode}.`));
      rows.push([...selEnam(kode), namaRekening(kode), ...amounts(sums(below))]);
    }
    for (const {nama, barang} of paketOf(model, l)) {
      const jumlah = tahapan.map((t) => jumlahBarang(barang, t));
      rows.push([...selEnam(""), `[ # ] ${nama}\nSumber dana: ${l.dana.nama}`, ...amounts(jumlah)]);
      rows.push([...selEnam(""), "[ - ] Rincian kebutuhan", ...amounts(jumlah)]);
      for (const b of barang) rows.push(barisBarang(b, tahapan, awal + rows.length + 1));
    }
  }
  return rows;
}

function amounts(nilai: readonly number[]): IsiSel[] {
  const kosong = [null, null, null, null];
  return nilai.length === 1
    ? [...kosong, nilai[0]!]
    : [...kosong, nilai[0]!, ...kosong, nilai[1]!, nilai[1]! - nilai[0]!];
}

/** `baris` is the row as a spreadsheet counts it; volumes and sums are formulas with their values. */
function barisBarang(b: Barang, tahapan: TahapanDpa, baris: number): IsiSel[] {
  const nilai = tahapan.map((t) => jumlahBarang([b], t));
  const cells = tahapan.flatMap((t, index): IsiSel[] => {
    const [v, h, p] = index === 0 ? ["H", "J", "K"] : ["M", "O", "P"];
    return [
      {rumus: b.faktor.map(([jumlah]) => jumlah).join("*"), hasil: volumeOf(b)},
      b.satuan,
      b.harga[t],
      b.ppn / 100,
      {rumus: `${v}${baris}*${h}${baris}+${v}${baris}*${h}${baris}*${p}${baris}`, hasil: nilai[index]!},
    ];
  });
  const selisih: IsiSel[] = nilai.length === 1 ? [] : [{rumus: `Q${baris}-L${baris}`, hasil: nilai[1]! - nilai[0]!}];
  return [...selEnam(""), `${b.uraian}\nSpesifikasi: ${b.spesifikasi}`, ...cells, ...selisih];
}

function barisRencana(
  model: Model,
  lini: readonly Lini[],
  {tahapan, kolom}: {tahapan: TahapanContoh; kolom: number},
): IsiSel[][] {
  const rak = lini.map((l) => rakOf(model, l, tahapan));
  const bulan = namaBulan.map((_, index) => rak.reduce((sum, own) => sum + own[index]!, 0));
  const {pengguna, ppkd} = model.opd;
  const hari = Date.parse(tanggalTahapan(tahapan, model.tahun)) / 86_400_000;
  const kanan = [
    `Contoh, ${formatHari(hari)}`,
    pengguna.jabatan,
    null,
    null,
    pengguna.nama,
    `NIP. ${pengguna.nip}`,
    null,
    "Mengesahkan",
    "PPKD",
    null,
    null,
    ppkd.nama,
    `NIP. ${ppkd.nip}`,
    null,
  ];
  const kiri: [string, number | null][] = [
    ["Rencana Realisasi Belanja per Bulan*) (Rp)", null],
    ...namaBulan.map((nama, index): [string, number] => [nama, bulan[index]!]),
    ["Jumlah", bulan.reduce((sum, nilai) => sum + nilai, 0)],
  ];
  return kiri.map(([nama, nilai], index) => {
    const row = new Array<IsiSel>(kolom + 1).fill(null);
    row[0] = nama;
    row[6] = nilai;
    row[kolom] = kanan[index] ?? null;
    return row;
  });
}

function barisTapd(width: number): IsiSel[][] {
  const kolom = width === 12 ? [0, 2, 7, 9, 11] : [0, 2, 7, 12, 15];
  const row = (isi: readonly string[]) => {
    const cells = new Array<IsiSel>(width).fill(null);
    isi.forEach((text, index) => cells[kolom[index]!] = text);
    return cells;
  };
  return [
    ["TIM ANGGARAN PEMERINTAH DAERAH"],
    row(["NO.", "NAMA", "NIP", "JABATAN", "Tanda Tangan"]),
    row(["1.", "Si Anu bin Contoh", "19000105 192001 1 005", "Ketua"]),
    row(["2.", "Si Fulan bin Contoh", "19000106 192001 1 006", "Sekretaris"]),
    row(["3.", "Si Polan binti Contoh", "19000107 192001 2 007", "Anggota"]),
  ];
}

function selEnam(kode: string): IsiSel[] {
  const parts = kode === "" ? [] : kode.split(".");
  return Array.from({length: 6}, (_, index) => parts[index] ?? null);
}
