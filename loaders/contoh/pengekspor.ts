import type {IsiSel, LembarKeluar} from "../../src/ekspor/bukuKerja.js";

/**
 * An SPJ of 19 columns as an exporter leaves it: no title above the header, parents blank, and formulas without a
 * value in the columns that follow from others. `judul` is how many rows stand above the header.
 */
export function asPengekspor(lembar: LembarKeluar, judul: number): LembarKeluar {
  const table = lembar.baris.slice(judul);
  const akhir = table.findIndex(([sel]) => sel === "JUMLAH");
  const baris = table.slice(0, akhir + 1).map((row, r) => {
    if (r < 3) return row;
    return isRincian(row) ? withRumus(row, r + 1) : row.slice(0, 7);
  });
  return {
    ...lembar,
    baris,
    gabung: (lembar.gabung ?? []).filter(([r]) => r >= judul).map(([r, c, r2, c2]) => [r - judul, c, r2 - judul, c2]),
    tebal: [0, 1, 2],
  };
}

/** A rekening with all six segments; a sub kegiatan has six too, but begins with its urusan. */
function isRincian(row: readonly IsiSel[]): boolean {
  return row[0] === "5." && row[5] !== null;
}

function withRumus(row: readonly IsiSel[], baris: number): IsiSel[] {
  const rumus: Readonly<Record<number, string>> = {
    10: `I${baris}+J${baris}`,
    13: `L${baris}+M${baris}`,
    16: `O${baris}+P${baris}`,
    17: `K${baris}+N${baris}+Q${baris}`,
    18: `H${baris}-R${baris}`,
  };
  return row.map((sel, c) => (rumus[c] === undefined ? sel : {rumus: rumus[c]}));
}
