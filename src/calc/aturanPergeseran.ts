import type {BarisAturan} from "../model/kinerja.js";
import type {Kepastian} from "../model/metode.js";
import {
  type AturanPergeseran,
  instrumenPenjabaran,
  jalurPerubahanApbd,
  pergeseranPermendagri77,
  type TabelPergeseran,
} from "../model/referensi/pergeseran.js";
import {daftarPersetujuan, type Jalur, type Persetujuan, tingkatPergeseran} from "../model/skenario.js";

/** A row of kind `aturan` that cannot be followed, and what would be right. */
export interface MasalahAturan {
  baris: number;
  kunci: string;
  nilai: string;
  alasan: string;
}

/**
 * The decision table of pergeseran as a daerah has it on a date: the built-in one with the daerah's own rows over it.
 *
 * A row of kind `aturan` named `pergeseran` has the kunci `<tingkat> persetujuan` and the approver as its nilai. Of the
 * rows for one kunci that name the daerah or none and are valid on `tanggal`, the latest counts, at the same date the
 * one that names the daerah. "Kepala Daerah dan DPRD" makes the change one of the APBD, any other approver one that
 * leaves it as it is; the ways follow.
 *
 * Unit: `tanggal` and `berlaku_sejak` are dates such as `2026-01-31`.
 * Source: definition: ours; that approvals differ by daerah: `domain.md` 6.1 (S).
 * Edge cases: a row without date holds from the beginning; without kepastian it is L. An unknown kunci or approver, of
 * any daerah, and two rows for one kunci, date and daerah are problems, all given at once; none of them counts.
 *
 * @example aturanPergeseran([], {daerah: "Kabupaten Contoh", tanggal: "2026-01-31"}).masalah // []
 */
export function aturanPergeseran(
  baris: readonly BarisAturan[],
  {daerah, tanggal}: {daerah: string; tanggal: string},
): {tabel: TabelPergeseran; masalah: readonly MasalahAturan[]} {
  const own = baris.filter(({aturan}) => aturan === "pergeseran");
  const unknown = own.flatMap((row) => masalahBaris(row));
  const usable = own.filter((row) => masalahBaris(row).length === 0 && isValid(row, daerah, tanggal));
  const found = tingkatPergeseran.map((tingkat) => ({
    tingkat,
    rows: newest(usable.filter(({kunci}) => kunci === kunciPersetujuan(tingkat))),
  }));
  const overrides = found.filter(({rows}) => rows.length === 1)
    .map(({tingkat, rows: [row]}) => [tingkat, withPersetujuan(pergeseranPermendagri77[tingkat], row!)]);
  return {
    tabel: {...pergeseranPermendagri77, ...Object.fromEntries(overrides)},
    masalah: [...unknown, ...found.filter(({rows}) => rows.length > 1).flatMap(({rows}) => masalahGanda(rows))],
  };
}

const kunciPersetujuan = (tingkat: string) => `${tingkat} persetujuan`;
const daftarKunci: readonly string[] = tingkatPergeseran.map(kunciPersetujuan);

function masalahBaris({baris, kunci, nilai}: BarisAturan): MasalahAturan[] {
  const masalah: string[] = [];
  if (!daftarKunci.includes(kunci)) {
    masalah.push(`Kunci "${kunci}" tidak dikenal. Pilih salah satu: ${daftarKunci.join(", ")}.`);
  }
  if (!daftarPersetujuan.includes(nilai as Persetujuan)) {
    masalah.push(`Persetujuan "${nilai}" tidak dikenal. Pilih salah satu: ${daftarPersetujuan.join(", ")}.`);
  }
  return masalah.map((alasan) => ({baris, kunci, nilai, alasan}));
}

function masalahGanda(rows: readonly BarisAturan[]): MasalahAturan[] {
  const nomor = rows.map(({baris}) => baris).join(" dan ");
  return rows.map(({baris, kunci, nilai}) => ({
    baris,
    kunci,
    nilai,
    alasan: `Baris ${nomor} menetapkan kunci, tanggal, dan daerah yang sama. Sisakan satu.`,
  }));
}

function isValid(row: BarisAturan, daerah: string, tanggal: string): boolean {
  return (row.daerah === null || row.daerah === daerah) && mulai(row) <= tanggal;
}

const mulai = ({berlaku_sejak}: BarisAturan) => berlaku_sejak ?? "";

/** The rows that no other one goes before; more than one where they tie. */
function newest(rows: readonly BarisAturan[]): BarisAturan[] {
  const latest = rows.map(mulai).sort().at(-1);
  const atLatest = rows.filter((row) => mulai(row) === latest);
  const named = atLatest.filter(({daerah}) => daerah !== null);
  return named.length > 0 ? named : atLatest;
}

function withPersetujuan(bawaan: AturanPergeseran, row: BarisAturan): AturanPergeseran {
  const persetujuan = row.nilai as Persetujuan;
  const mengubahApbd = persetujuan === "Kepala Daerah dan DPRD";
  return {
    mengubahApbd,
    persetujuan,
    jalur: mengubahApbd ? jalurPerubahanApbd : jalurTetapApbd(bawaan).map((jalur) => ({...jalur, persetujuan})),
    sumber: row.sumber ?? "Aturan daerah; sumbernya tidak disebut",
    kepastian: (row.kepastian ?? "L") as Kepastian,
    berlakuSejak: mulai(row),
  };
}

function jalurTetapApbd({mengubahApbd, jalur}: AturanPergeseran): readonly Omit<Jalur, "persetujuan">[] {
  return mengubahApbd ? [{instrumen: instrumenPenjabaran}] : jalur;
}
