import {setengahSatuan} from "../calc/cocokTercetak.js";
import {formatAngka} from "../format/angka.js";
import {kolomDicek} from "../model/dicek.js";
import {alamatSel, type Temuan} from "../model/temuan.js";
import {columnLetter} from "./alamat.js";
import {parseAngka, parsePersen, parseRupiah} from "./angka.js";
import {daftarAturan} from "./aturan/daftar.js";
import {temuanOf} from "./aturan/temuan.js";
import {findJudul, type Kolom} from "./judul.js";
import {cellText, isBlankRow, type Lembar} from "./lembar.js";

/** One row of `dicek.csv`: the agency has looked at a finding and it is in order, for the reason given. */
export interface TandaDicek {
  aturan: string;
  berkas: string;
  lembar: string;
  /** `G17`, `17` where the finding names no column, empty where it is about the whole file. */
  sel: string;
  kode: string;
  /** The value as found; the mark falls when the cell holds another. */
  nilai: string;
  /** What it should be, and the difference: figures of a finding that may change while the cell stays as it is. */
  seharusnya: string;
  selisih: string;
  alasan: string;
  /** The row of `dicek.csv`. */
  baris: number;
}

const columns: readonly Kolom[] = kolomDicek.map((nama) => ({
  nama,
  judul: [nama],
  ...(!/^(aturan|berkas|alasan)$/.test(nama) && {opsional: true as const}),
}));

/** The marks of `dicek.csv`, columns by name in any order; a row that marks nothing is a finding with its cell. */
export function readDicek(lembar: Lembar): {baris: TandaDicek[]; temuan: Temuan[]} {
  const judul = findJudul(lembar, columns);
  if (judul === null || judul.kurang.length > 0) {
    const pesan = `Baris pertama dicek.csv seharusnya ${columns.map(({nama}) => nama).join(",")}.`;
    return {baris: [], temuan: [temuanOf("dicek-buruk", lembar, {baris: 1, pesan})]};
  }
  const temuan: Temuan[] = [];
  const baris = lembar.baris.slice(judul.akhir + 1).flatMap((row, offset) => {
    if (isBlankRow(row)) return [];
    const text = (nama: string) => cellText(row[judul.kolom.get(nama) ?? -1]);
    const number = judul.akhir + 2 + offset;
    const tanda: TandaDicek = {
      aturan: text("aturan"),
      berkas: text("berkas").replaceAll("\\", "/"),
      lembar: text("lembar"),
      sel: text("sel").replaceAll("$", "").toUpperCase(),
      kode: text("kode"),
      nilai: text("nilai"),
      seharusnya: text("seharusnya"),
      selisih: text("selisih"),
      alasan: text("alasan"),
      baris: number,
    };
    const refused = refusalOf(tanda);
    if (refused === null) return [tanda];
    temuan.push(temuanOf("dicek-buruk", lembar, {
      baris: number,
      kolom: columnLetter(judul.kolom.get(refused.nama)!),
      tercetak: text(refused.nama),
      pesan: refused.pesan,
    }));
    return [];
  });
  return {baris, temuan};
}

/** Which finding each mark is about, by position in the lists; and a finding for each mark that is about none. */
export function matchDicek(
  tanda: readonly TandaDicek[],
  temuan: readonly Temuan[],
): {cocok: {temuan: number; tanda: TandaDicek}[]; kedaluwarsa: Temuan[]} {
  const cocok: {temuan: number; tanda: TandaDicek}[] = [];
  const kedaluwarsa: Temuan[] = [];
  for (const mark of tanda) {
    const there = temuan.flatMap((found, index) => (isSamePlace(mark, found) ? [{found, index}] : []));
    const same = there.filter(({found}) => differenceOf(mark, found) === null);
    cocok.push(...same.map(({index}) => ({temuan: index, tanda: mark})));
    if (same.length === 0) kedaluwarsa.push(expired(mark, there[0]?.found));
  }
  return {cocok, kedaluwarsa};
}

function refusalOf({aturan, berkas, alasan}: TandaDicek): {nama: string; pesan: string} | null {
  if (!(aturan in daftarAturan)) return {nama: "aturan", pesan: `Tidak ada aturan bernama "${aturan}".`};
  if (berkas === "") return {nama: "berkas", pesan: "Kolom berkas kosong."};
  return alasan === "" ? {nama: "alasan", pesan: "Kolom alasan kosong; tanda tanpa alasan tidak berlaku."} : null;
}

/** A finding about no cell is known by its code, since a file may have several. */
function isSamePlace({aturan, berkas, lembar, sel, kode}: TandaDicek, temuan: Temuan): boolean {
  return aturan === temuan.aturan && berkas === temuan.berkas && lembar === (temuan.lembar ?? "") &&
    sel === alamatSel(temuan) && (sel !== "" || kode === (temuan.kode ?? ""));
}

/**
 * In which figure a finding is another than the marked one, in words, or null where it is the same. A mark must name what
 * the finding compares with: else a figure could change under it. A difference follows from the two, so that it must be
 * named only where the finding has nothing to compare with.
 */
function differenceOf(tanda: TandaDicek, temuan: Temuan): string | null {
  const {tercetak, nilai_tercetak, seharusnya, selisih} = temuan;
  if (!isSameValue(tanda, temuan)) {
    return `nilainya sekarang ${tercetak ?? nilai_tercetak ?? "kosong"}, bukan ${tanda.nilai || "kosong"}`;
  }
  return differenceIn("seharusnya", tanda.seharusnya, seharusnya, true) ??
    differenceIn("selisih", tanda.selisih, selisih, seharusnya === null);
}

function differenceIn(nama: string, text: string, value: number | null, wajib: boolean): string | null {
  if (text === "" ? value === null || !wajib : value !== null && isFigure(text, value)) return null;
  const now = `${nama} sekarang ${value === null ? "kosong" : formatAngka(value)}`;
  return text === "" ? `${now} dan kolom ${nama} belum diisi` : `${now}, bukan ${text}`;
}

/** Whether a text is a figure, in any of the usual forms, to the decimals that it is written with. */
function isFigure(text: string, value: number): boolean {
  const decimals = (pattern: RegExp) => pattern.exec(text)?.[1]?.length ?? 0;
  const readings = [
    {nilai: parseRupiah(text), desimal: decimals(/[.,](\d{1,2})\D*$/)},
    {nilai: parseAngka(text), desimal: decimals(/[.,](\d+)\D*$/)},
    parsePersen(text),
  ];
  return readings.some((read) =>
    read !== null && read.nilai !== null && Math.abs(read.nilai - value) <= setengahSatuan(read) + 1e-9
  );
}

/** The text as found, or its number in any of the usual forms. */
function isSameValue({nilai}: TandaDicek, {tercetak, nilai_tercetak}: Temuan): boolean {
  if (nilai === cellText(tercetak ?? nilai_tercetak)) return true;
  return nilai_tercetak !== null && [parsePersen(nilai)?.nilai, parseRupiah(nilai)].includes(nilai_tercetak);
}

function expired(mark: TandaDicek, now: Temuan | undefined): Temuan {
  const {aturan, berkas, lembar, sel, nilai, kode, baris} = mark;
  const place = [berkas, lembar, sel].filter((text) => text !== "").join(" › ");
  const found = now === undefined ? "catatannya tidak ada lagi" : differenceOf(mark, now);
  return temuanOf("dicek-kedaluwarsa", {berkas: "dicek.csv", lembar: null}, {
    baris,
    kode: kode || null,
    tercetak: nilai || null,
    pesan: `Tanda sudah dicek untuk ${aturan} di ${place} tidak berlaku: ${found}.`,
  });
}
