import type {BarisAturan} from "../model/kinerja.js";
import type {Kepastian} from "../model/metode.js";
import {type AturanKategori, kategoriPermendagri86, type PitaKategori} from "../model/referensi/kategoriCapaian.js";
import type {MasalahAturan} from "./aturanPergeseran.js";

/** One bound of a category as a row states it. */
interface Batas {
  row: BarisAturan;
  kategori: string;
  sisi: "bawah" | "atas";
  nilai: number;
}

/** A band of which a bound may be missing. */
interface PitaTerbuka {
  kategori: string;
  bawah: number | null;
  atas: number | null;
}

/** How far two neighbouring bands may lie apart: a whole percent, as the printed scales leave it. */
const celahTerlebar = 1;

/**
 * The scale of categories as a daerah has it on a date (for `kategoriCapaian`): the built-in one with the daerah's own
 * rows over it.
 *
 * A row of kind `aturan` named `kategori-capaian` has the kunci `<kategori> batas bawah` or `<kategori> batas atas` and
 * the bound as its nilai. The rows of one date, for all daerah or for this one, are taken together, in the order of their
 * dates and at one date those that name the daerah last. Where they name categories of the scale so far they move these
 * bounds; where they name another category they are a scale of their own, which takes its place and states both bounds
 * of what it shares with the one before.
 *
 * Unit: bounds in percent (0–100 scale), both inclusive; `tanggal` and `berlaku_sejak` are dates such as `2026-01-31`.
 * Source: definition: ours; that scales and their names differ by agency: `domain.md` 5.3 (T).
 * Edge cases: a row without date holds from the beginning; without kepastian it is L, and the least certain row counts for
 * all. The lowest category needs no lower bound and the highest no upper one. An unknown kunci and a bound that is no
 * number, of any daerah, are problems, all given at once; so are two bounds for one kunci and date, and rows that make
 * bands overlap, lie more than one percent apart, or lack a bound: the scale stays as it was before their date. Rows
 * that say what holds anyway change nothing.
 *
 * @example aturanKategori([], {daerah: "Kabupaten Contoh", tanggal: "2026-01-31"}).masalah // []
 */
export function aturanKategori(
  baris: readonly BarisAturan[],
  {daerah, tanggal}: {daerah: string; tanggal: string},
): {aturan: AturanKategori; masalah: readonly MasalahAturan[]} {
  const read = baris.filter(({aturan}) => aturan === "kategori-capaian").map(bacaBatas);
  const masalah = read.flatMap((entry) => (Array.isArray(entry) ? entry : []));
  const valid = read.flatMap((entry) => (Array.isArray(entry) || !isValid(entry.row, daerah, tanggal) ? [] : [entry]));
  let aturan = kategoriPermendagri86;
  for (const batas of perTanggal(valid)) {
    const pita = pitaOf(batas, aturan.pita);
    const first = [...masalahGanda(batas), ...masalahNama(batas, aturan.pita)];
    const own = first.length > 0 ? first : masalahPita(pita, batas);
    masalah.push(...own);
    if (own.length === 0 && isOther(pita, aturan.pita)) aturan = {...asalOf(batas), pita: pita.map(tertutup)};
  }
  return {aturan, masalah};
}

function bacaBatas(row: BarisAturan): Batas | MasalahAturan[] {
  const [, kategori, sisi] = /^(\S.*) batas (bawah|atas)$/.exec(row.kunci) ?? [];
  const angka = /^-?\d+(?:[.,]\d+)?$/.test(row.nilai);
  if (kategori !== undefined && angka) {
    return {row, kategori, sisi: sisi as Batas["sisi"], nilai: Number(row.nilai.replace(",", "."))};
  }
  const alasan = kategori === undefined
    ? [`Kunci "${row.kunci}" tidak dikenal. Tulis nama kategori lalu "batas bawah" atau "batas atas".`]
    : [];
  if (!angka) alasan.push(`Batas "${row.nilai}" bukan angka. Tulis persennya saja, misalnya 91 atau 90,99.`);
  return alasan.map((text) => masalahOf(row, text));
}

function masalahOf({baris, kunci, nilai}: BarisAturan, alasan: string): MasalahAturan {
  return {baris, kunci, nilai, alasan};
}

function isValid(row: BarisAturan, daerah: string, tanggal: string): boolean {
  return (row.daerah === null || row.daerah === daerah) && mulai(row) <= tanggal;
}

const mulai = ({berlaku_sejak}: BarisAturan) => berlaku_sejak ?? "";

/** The bounds that are taken together, in the order in which they come into force. */
function perTanggal(valid: readonly Batas[]): Batas[][] {
  const groups = new Map<string, Batas[]>();
  for (const batas of valid) {
    const key = `${mulai(batas.row)} ${batas.row.daerah === null ? 0 : 1}`;
    groups.set(key, [...groups.get(key) ?? [], batas]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, batas]) => batas);
}

/** The bands that the bounds make of those so far, highest first. */
function pitaOf(batas: readonly Batas[], lama: readonly PitaKategori[]): PitaTerbuka[] {
  const names = [...new Set(batas.map(({kategori}) => kategori))];
  const dasar: PitaTerbuka[] = names.every((name) => lama.some(({kategori}) => kategori === name))
    ? lama.map(({kategori, bawah, atas}) => ({kategori, bawah: terhingga(bawah), atas: terhingga(atas)}))
    : names.map((kategori) => ({kategori, bawah: null, atas: null}));
  const at = (kategori: string, sisi: Batas["sisi"]) =>
    batas.find((entry) => entry.kategori === kategori && entry.sisi === sisi)?.nilai;
  return dasar.map(({kategori, bawah, atas}) => ({
    kategori,
    bawah: at(kategori, "bawah") ?? bawah,
    atas: at(kategori, "atas") ?? atas,
  })).sort((a, b) => compare(tertutup(b).bawah, tertutup(a).bawah) || compare(tertutup(b).atas, tertutup(a).atas));
}

const terhingga = (nilai: number) => (Number.isFinite(nilai) ? nilai : null);

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** A band whose missing bounds are open. */
function tertutup({kategori, bawah, atas}: PitaTerbuka): PitaKategori {
  return {kategori, bawah: bawah ?? -Infinity, atas: atas ?? Infinity};
}

function masalahGanda(batas: readonly Batas[]): MasalahAturan[] {
  return batas.flatMap(({row, nilai}) => {
    const same = batas.filter((other) => other.row.kunci === row.kunci);
    if (same.every((other) => other.nilai === nilai)) return [];
    const nomor = same.map(({row}) => row.baris).join(" dan ");
    return [
      masalahOf(
        row,
        `Baris ${nomor} menetapkan batas yang berbeda untuk kunci, tanggal, dan daerah yang sama. Sisakan satu.`,
      ),
    ];
  });
}

/**
 * A category that is new beside one of which only a bound is stated is more likely misspelt than the beginning of another
 * scale.
 */
function masalahNama(batas: readonly Batas[], lama: readonly PitaKategori[]): MasalahAturan[] {
  const baru = batas.find((entry) => lama.every(({kategori}) => kategori !== entry.kategori));
  const stated = (kategori: string, sisi: Batas["sisi"]) =>
    batas.some((entry) => entry.kategori === kategori && entry.sisi === sisi);
  const sebagian = lama.find((band) =>
    (stated(band.kategori, "bawah") && !stated(band.kategori, "atas") && Number.isFinite(band.atas)) ||
    (stated(band.kategori, "atas") && !stated(band.kategori, "bawah") && Number.isFinite(band.bawah))
  );
  if (baru === undefined || sebagian === undefined) return [];
  const alasan = `Kategori "${baru.kategori}" belum ada, padahal "${sebagian.kategori}" hanya disebut satu batasnya. ` +
    "Perbaiki namanya, atau tulis kedua batas setiap kategori skala yang baru.";
  return [masalahOf(baru.row, alasan)];
}

/** What is wrong with bands, each told at the first row that has to do with it. */
function masalahPita(pita: readonly PitaTerbuka[], batas: readonly Batas[]): MasalahAturan[] {
  return pita.flatMap((band, index) => {
    const below = pita[index + 1];
    const about = (alasan: string | null, ...kategori: string[]) => {
      if (alasan === null) return [];
      return [masalahOf((batas.find((entry) => kategori.includes(entry.kategori)) ?? batas[0]!).row, alasan)];
    };
    return [
      ...about(masalahBatas(band, {tertinggi: index === 0, terendah: below === undefined}), band.kategori),
      ...(below === undefined ? [] : about(masalahTetangga(band, below), band.kategori, below.kategori)),
    ];
  });
}

function masalahBatas(
  {kategori, bawah, atas}: PitaTerbuka,
  {tertinggi, terendah}: {tertinggi: boolean; terendah: boolean},
): string | null {
  if (bawah === null && !terendah) {
    return `Kategori "${kategori}" tidak mempunyai batas bawah; hanya kategori terendah yang boleh tanpa batas bawah.`;
  }
  if (atas === null && !tertinggi) {
    return `Kategori "${kategori}" tidak mempunyai batas atas; hanya kategori tertinggi yang boleh tanpa batas atas.`;
  }
  return bawah !== null && atas !== null && bawah > atas
    ? `Batas bawah kategori "${kategori}" (${teks(bawah)}) lebih tinggi daripada batas atasnya (${teks(atas)}).`
    : null;
}

function masalahTetangga(above: PitaTerbuka, below: PitaTerbuka): string | null {
  if (above.bawah === null || below.atas === null) return null;
  const pair = `"${below.kategori}" (sampai ${teks(below.atas)}) dan "${above.kategori}" (mulai ${teks(above.bawah)})`;
  if (below.atas >= above.bawah) return `Kategori ${pair} bertumpang tindih.`;
  return above.bawah - below.atas > celahTerlebar
    ? `Kategori ${pair} tidak bersambung: celahnya lebih dari ${celahTerlebar} persen.`
    : null;
}

const teks = (nilai: number) => String(nilai).replace(".", ",");

function isOther(pita: readonly PitaTerbuka[], lama: readonly PitaKategori[]): boolean {
  return JSON.stringify(pita.map(tertutup)) !== JSON.stringify(lama);
}

/** Where a scale comes from, by the rows that state it. */
function asalOf(batas: readonly Batas[]): Omit<AturanKategori, "pita"> {
  const sumber = [...new Set(batas.flatMap(({row}) => row.sumber ?? []))].join("; ");
  const kepastian = batas.map(({row}) => (row.kepastian ?? "L") as Kepastian);
  return {
    berlakuSejak: mulai(batas[0]!.row),
    sumber: sumber === "" ? "Aturan daerah; sumbernya tidak disebut" : sumber,
    kepastian: (["L", "H", "S", "T"] as const).find((mark) => kepastian.includes(mark))!,
  };
}
