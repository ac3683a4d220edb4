import type {Kepala, Lingkup, StatusAngka} from "../model/masukan.js";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {parseBulan} from "./bulan.js";
import {cellText, type Lembar} from "./lembar.js";
import {splitPasangan} from "./pasanganKepala.js";
import {readPeriode} from "./periodeKepala.js";
import type {BarisSumber} from "./sumber.js";

/** What the text above a table says about it. */
export interface BlokKepala
  extends Pick<Kepala, "tahun" | "bulan" | "skpd" | "nama_skpd" | "sub_skpd" | "lingkup" | "administratif"> {
  /** The sub kegiatan that the block names for all rows below, as printed. */
  subKegiatan: string | null;
}

const kodeSkpd = /\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}/;

/** Reads the lines above a table (`SKPD : …`, `Tahun Anggaran : 2025`, `Bulan : Maret`, the title) and the sheet's name. */
export function readBlokKepala(lembar: Lembar, rows: Lembar["baris"]): BlokKepala {
  const lines = rows.flatMap((row) => splitPasangan(row.map((sel) => ({text: cellText(sel)}))))
    .map((pair) => pair.map(({text}) => text).join(" ").replace(/\s+:/g, ":"));
  const first = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((text) => text) ?? null;
  const all = lines.join("\n");
  const skpd = first(/^(?:nama |kode )?(?:skpd|opd|perangkat daerah|(?:unit )?organisasi)\s*:\s*(.+)$/i);
  const sub = first(/^(?:unit skpd|sub unit|unit kerja|sub skpd|unit)\s*:\s*(.+)$/i);
  const {bulan, tahun} = readPeriode(lines);
  return {
    tahun,
    bulan: bulan ?? parseBulan(lembar.lembar ?? ""),
    ...(skpd === null ? {skpd: null, nama_skpd: null} : parseSkpd(skpd)),
    sub_skpd: sub === null || sub === skpd ? null : sub,
    lingkup: lingkupOf(all),
    administratif: /\badministratif\b/i.test(all),
    subKegiatan: first(/^sub kegiatan\s*:\s*(.+)$/i),
  };
}

/**
 * What an input is about: its own header block wins, then its row of `sumber.csv`, then what the kind implies
 * (`bawaan`); a code of the SKPD wins over a mere name, wherever it stands. A year, month or SKPD that the kind needs
 * (`perlu`) and none gives is the finding `periode-tidak-diketahui`; the file's name is never asked.
 */
export function resolveKepala(
  tempat: {berkas: string; lembar: string | null},
  blok: Partial<BlokKepala & Pick<Kepala, "tahapan" | "cakupan" | "bulan_awal">>,
  sumber: BarisSumber | null,
  {perlu = ["tahun", "bulan", "skpd"], ...bawaan}: {
    bulan?: number;
    status_angka?: StatusAngka;
    perlu?: readonly ("tahun" | "bulan" | "skpd")[];
  } = {},
): {kepala: Kepala; temuan: Temuan[]} {
  const listed = sumber?.skpd == null ? null : parseSkpd(sumber.skpd);
  const printed = blok.skpd ?? null;
  const kepala: Kepala = {
    tahun: blok.tahun ?? sumber?.tahun ?? null,
    bulan_awal: blok.bulan_awal ?? null,
    bulan: blok.bulan ?? sumber?.bulan ?? bawaan.bulan ?? null,
    skpd: printed !== null && (isKodeSkpd(printed) || !isKodeSkpd(listed?.skpd ?? ""))
      ? printed
      : (listed?.skpd ?? null),
    nama_skpd: blok.nama_skpd ?? listed?.nama_skpd ?? null,
    sub_skpd: blok.sub_skpd ?? null,
    cakupan: blok.cakupan ?? null,
    lingkup: blok.lingkup ?? "SKPD",
    administratif: blok.administratif ?? false,
    tahapan: blok.tahapan ?? sumber?.tahapan ?? "tidak-disebut",
    tanggal_berlaku: sumber?.tanggal_berlaku ?? null,
    status_angka: sumber?.status_angka ?? bawaan.status_angka ?? null,
    asal: sumber?.asal ?? "belum-ditandai",
    keterangan: sumber?.keterangan ?? null,
  };
  const missing = perlu.filter((nama) => kepala[nama] === null).map((nama) => (nama === "skpd" ? "SKPD" : nama));
  const temuan = missing.length === 0 ? [] : [temuanOf("periode-tidak-diketahui", tempat, {
    pesan: `${missing.join(", ")} tidak disebut di kepala berkas maupun di sumber.csv. Isi kolom ` +
      `${missing.join(", ").toLowerCase()} pada baris berkas ini di sumber.csv.`,
  })];
  return {kepala, temuan};
}

/** An SKPD as printed, `2.17.3.30.0.00.01.0000 DINAS …`, by its 22-character code where there is one, else by name. */
export function parseSkpd(text: string): {skpd: string; nama_skpd: string | null} {
  const code = kodeSkpd.exec(text)?.[0];
  const name = text.replace(kodeSkpd, "").replace(/^[\s:–-]+/, "").trim();
  return {skpd: code ?? name, nama_skpd: name === "" ? null : name};
}

function isKodeSkpd(text: string): boolean {
  return kodeSkpd.test(text);
}

/** The treasurer's title alone does not make it the treasurer's own SPJ: the official SPJ of the SKPD carries it too. */
function lingkupOf(title: string): Lingkup {
  if (/bendahara pengeluaran pembantu|\bbpp\b/i.test(title)) return "BPP";
  return /\bspj\s+bp\b|\(\s*bp\s*\)/i.test(title) ? "BP" : "SKPD";
}
