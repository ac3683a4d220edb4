import type {IsiSel} from "../../src/ekspor/bukuKerja.js";
import type {Model, Rekap} from "./model.js";
import type {Opd, Unit} from "./opd.js";
import {bulanOf, formatHari, type Hari} from "./waktu.js";

/** What the treasurer keeps back of a payment and hands on, in percent of the payment by kind of spending. */
const pajak: readonly {nama: string; tarif: readonly [number, number, number]}[] = [
  {nama: "PPN", tarif: [0, 4, 1]},
  {nama: "PPh 21", tarif: [5, 0, 0.5]},
  {nama: "PPh 22", tarif: [0, 0.5, 0]},
  {nama: "PPh 23", tarif: [0, 1, 0]},
];

/**
 * The footer block below JUMLAH: what the treasurer received and paid, in columns 2 to 14 of the SPJ. Received are the
 * LS that were spent, and the SPP of UP, GU and TU; the difference is the cash in hand.
 */
export function kakiSpj(
  {dokumen}: Model,
  {rekap, bulan, unit}: {rekap: Rekap; bulan: number; unit: Unit | null},
): IsiSel[][] {
  const spj = [0, 1, 2].map((jenis) => sumBulan([...rekap.values()].map((own) => own[jenis]!)));
  const uang = new Array<number>(12).fill(0);
  for (const d of dokumen) {
    if (d.jenis === "TBP" || d.transaksi === "LS" || (unit !== null && d.unit !== unit)) continue;
    uang[bulanOf(d.transfer!) - 1]! += d.nilai;
  }
  const potongan = pajak.map(({tarif}) =>
    spj.map((bulanan, jenis) => bulanan.map((nilai) => Math.round((nilai * tarif[jenis]!) / 100)))
  );
  const sp2d = [spj[0]!, spj[1]!, uang];
  const nol = spj.map(() => new Array<number>(12).fill(0));
  const masuk = jumlahkan([sp2d, ...potongan]);
  const keluar = jumlahkan([spj, ...potongan]);
  const saldo = masuk.map((bulanan, jenis) => bulanan.map((nilai, b) => nilai - keluar[jenis]![b]!));
  const row = (nama: string, bulanan: readonly (readonly number[])[]) => angka(nama, bulanan, bulan);
  return [
    ["Penerimaan :"],
    row("- SP2D", sp2d),
    ...pajak.map(({nama}, index) => row(`- Potongan Pajak ${nama}`, potongan[index]!)),
    row("- Lain-lain", nol),
    row("Jumlah Penerimaan", masuk),
    ["Pengeluaran :"],
    row("- SPJ (LS + UP/GU/TU)", spj),
    ...pajak.map(({nama}, index) => row(`- Penyetoran Pajak ${nama}`, potongan[index]!)),
    row("- Lain-lain", nol),
    row("Jumlah Pengeluaran", keluar),
    row("Saldo Kas", saldo),
  ];
}

/** Place and day, then the two who sign, with their names and NIP. */
export function tandaTangan(
  opd: Opd,
  hari: Hari,
  {pembantu, width}: {pembantu: boolean; width: number},
): IsiSel[][] {
  const kiri = opd.pengguna;
  const kanan = pembantu ? opd.pembantu : opd.bendahara;
  const pair = (left: string, right: string): IsiSel[] => {
    const row = new Array<IsiSel>(width).fill(null);
    row[1] = left;
    row[width - 5] = right;
    return row;
  };
  return [
    pair("Mengetahui,", `Contoh, ${formatHari(hari)}`),
    pair(kiri.jabatan, kanan.jabatan),
    [],
    [],
    pair(kiri.nama, kanan.nama),
    pair(`NIP. ${kiri.nip}`, `NIP. ${kanan.nip}`),
  ];
}

function angka(nama: string, bulanan: readonly (readonly number[])[], bulan: number): IsiSel[] {
  const triplets = bulanan.flatMap((nilai) => {
    const lalu = nilai.slice(0, bulan - 1).reduce((sum, n) => sum + n, 0);
    return [lalu, nilai[bulan - 1]!, lalu + nilai[bulan - 1]!];
  });
  return [nama, null, ...triplets, triplets[2]! + triplets[5]! + triplets[8]!, null];
}

function sumBulan(rows: readonly (readonly number[])[]): number[] {
  return Array.from({length: 12}, (_, b) => rows.reduce((sum, row) => sum + row[b]!, 0));
}

function jumlahkan(daftar: readonly (readonly (readonly number[])[])[]): number[][] {
  return [0, 1, 2].map((jenis) => sumBulan(daftar.map((bulanan) => bulanan[jenis]!)));
}
