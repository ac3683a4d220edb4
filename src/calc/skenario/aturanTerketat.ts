import type {Kepastian} from "../../model/metode.js";
import type {AturanPergeseran} from "../../model/referensi/pergeseran.js";
import type {Jalur, Persetujuan} from "../../model/skenario.js";

/** Approvals from the strictest down; where none is settled, PPKD or TAPD must be asked, so that a PA is not enough. */
const palingKetat: readonly (Persetujuan | null)[] = [
  "Kepala Daerah dan DPRD",
  "Kepala Daerah",
  "Sekretaris Daerah",
  "PPKD",
  null,
  "Pengguna Anggaran",
];

const palingPasti: readonly Kepastian[] = ["T", "S", "H", "L"];

/** How strict a row is: the lower the stricter; a change of the APBD is stricter than any other. */
export function urutanKetat({mengubahApbd, persetujuan}: AturanPergeseran): number {
  return mengubahApbd ? -1 : palingKetat.indexOf(persetujuan);
}

/** The strictest of the rows (the first of equals), asking besides for what rows without approver ask to be confirmed. */
export function aturanTerketat(
  rows: readonly [AturanPergeseran, ...AturanPergeseran[]],
): Pick<AturanPergeseran, "mengubahApbd" | "persetujuan" | "jalur" | "kepastian"> {
  const strictest = rows.reduce((found, row) => urutanKetat(row) < urutanKetat(found) ? row : found);
  const konfirmasi = rows.filter((row) => row.persetujuan === null && row !== strictest);
  const followed = [strictest, ...konfirmasi];
  const kepastian = palingPasti.findLast((one) => followed.some((row) => row.kepastian === one))!;
  const {mengubahApbd, persetujuan} = strictest;
  return {mengubahApbd, persetujuan, jalur: strictest.jalur.map((jalur) => denganSyarat(jalur, konfirmasi)), kepastian};
}

function denganSyarat(jalur: Jalur, konfirmasi: readonly AturanPergeseran[]): Jalur {
  const added = konfirmasi.flatMap((row) => row.jalur)
    .map(({instrumen, syarat}) => syarat === undefined ? instrumen : `${instrumen}: ${syarat}`);
  return added.length === 0 ? jalur : {...jalur, syarat: [jalur.syarat, ...added].filter(Boolean).join("; ")};
}
