/** One rekening of a test SPJ: its budget, and for each kind of spending the total up to last month and this month's. */
export interface RekeningUji {
  sub: string;
  rekening: string;
  anggaran: number;
  gaji?: [number, number];
  barjas?: [number, number];
  upgu?: [number, number];
}

const titles = [
  "Kode Rekening;Uraian;Jumlah Anggaran;SPJ - LS Gaji;;;SPJ - LS Barang & Jasa;;;SPJ - UP/GU/TU;;;" +
  "Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini;Sisa Pagu Anggaran",
  ";;;s.d. Bulan Lalu;Bulan Ini;s.d. Bulan Ini;s.d. Bulan Lalu;Bulan Ini;s.d. Bulan Ini;s.d. Bulan Lalu;Bulan Ini;s.d. Bulan Ini;;",
  "1;2;3;4;5;6 = (4+5);7;8;9 = (7+8);10;11;12 = (10+11);13 = (6+9+12);14 = (3-13)",
];

/** An SPJ Fungsional of 14 columns as semicolon CSV, sub kegiatan rows with the sums of their rekening, and JUMLAH. */
export function spjCsv(
  kepala: readonly string[],
  rekening: readonly RekeningUji[],
  {jenis = "FUNGSIONAL"}: {jenis?: string} = {},
): string {
  const subs = [...new Set(rekening.map(({sub}) => sub))];
  const rows = subs.flatMap((sub) => {
    const own = rekening.filter((r) => r.sub === sub);
    return [line(sub, `Sub kegiatan ${sub}`, own), ...own.map((r) => line(r.rekening, `Belanja ${r.rekening}`, [r]))];
  });
  return [
    "LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN",
    `( SPJ BELANJA - ${jenis} )`,
    ...kepala,
    ...titles,
    ...rows,
    line("JUMLAH", "", rekening),
    "Penerimaan;SP2D;999999999",
    "Saldo Kas;;1",
    "Bendahara Pengeluaran;Budi;NIP 196001011985031001",
  ].join("\n");
}

function line(kode: string, uraian: string, rows: readonly RekeningUji[]): string {
  const sum = (pick: (row: RekeningUji) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const anggaran = sum((r) => r.anggaran);
  const groups = (["gaji", "barjas", "upgu"] as const).map((nama) => {
    const [lalu, ini] = [sum((r) => r[nama]?.[0] ?? 0), sum((r) => r[nama]?.[1] ?? 0)];
    return [lalu, ini, lalu + ini] as const;
  });
  const jumlah = groups.reduce((total, [, , sampai]) => total + sampai, 0);
  const amounts = [anggaran, ...groups.flat(), jumlah, anggaran - jumlah];
  return [kode, uraian, ...amounts.map((value) => value.toLocaleString("id-ID"))].join(";");
}
