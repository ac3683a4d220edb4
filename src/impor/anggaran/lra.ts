import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import type {Bacaan, StatusAngka} from "../../model/masukan.js";
import {indukBedaAnak, skpdBeda, totalBeda} from "../aturan/jumlahAnak.js";
import {persenTercetakBeda, type SimpulPersen} from "../aturan/persenTercetak.js";
import {realisasiLebihDariPagu} from "../aturan/realisasiPagu.js";
import {rumusKolomBeda} from "../aturan/rumusKolom.js";
import {emptyBacaan, rejectAll} from "../bacaan.js";
import {type BarisRekening, type PilihanBaris, readBarisRekening, type TabelRekening} from "./barisRekening.js";
import {tableRows} from "./batasTabel.js";
import {hitunganTabel} from "./hitunganTabel.js";
import type {JenisTabel} from "../jenis.js";
import {type Judul, type Kolom, normaliseTitle} from "../judul.js";
import {judulTriplet} from "../spj/kelompokSpj.js";
import {readBlokKepala, resolveKepala} from "../kepala.js";
import {cellText, type Lembar} from "../lembar.js";
import {addFaktaLra} from "./lraFakta.js";
import {type BarisLra, completeBarisLra} from "./lraBaris.js";
import {nomenklaturOf} from "./nomenklaturBaris.js";
import type {Pohon} from "./pohon.js";
import type {BarisSumber} from "../sumber.js";

/**
 * LRA, the statement of budget realisation: budget and spending per code, at the end of a month or of the year.
 *
 * In:    one table; codes from program to rekening, or of rekening only; rows of pendapatan (4) and pembiayaan (6), their
 *        sums and headings are left out. Where titles name years, the latest one counts. Amounts in rupiah.
 * Out:   leaves as pagu and as realisasi without a kind, a running total. An LRA by rekening only cannot be put on a sub
 *        kegiatan: it states no pagu and no realisasi, all its rows are `tercetak`, and the part is to be compared. Every
 *        printed percentage is `tercetak` as serapan. `lra-audit` where the header says that it is audited.
 */
export const lra: JenisTabel = {
  jenis: "lra",
  templat: ({ditemukan}) => ditemukan.every((title) => /^(kode|uraian|anggaran|realisasi|persen)$/.test(title)),
  pengecualian: "Pendapatan, pembiayaan, dan judul kolom yang berulang.",
  kolom: kolomLra,
  rows: (lembar, judul) => tableRows(lembar, judul, pilihanOf(lembar, judul)).rows,
  read: readLra,
};

/** None for an SPJ, whose damaged header would have most of them. */
function kolomLra(lembar: Lembar): readonly Kolom[] {
  const titles = lembar.baris.slice(0, 60).flat().map(cellText);
  if (titles.some((title) => judulTriplet.lalu.map(normaliseTitle).includes(normaliseTitle(title)))) return [];
  const years = titles.flatMap((title) => /^anggaran\b.*\b(20\d\d)\b/i.exec(title)?.[1] ?? []).sort();
  const year = years.at(-1);
  const dated = (nama: string) => {
    const plain = [nama, `Jumlah ${nama}`, `${nama} (Rp)`];
    return year === undefined
      ? plain
      : [...plain, ...["", "Tahun ", "TA ", "Tahun Anggaran "].map((word) => `${nama} ${word}${year}`)];
  };
  return [
    {nama: "kode", judul: ["Kode", "Kode Rekening"]},
    {nama: "uraian", judul: ["Uraian", "Nama Rekening", "Uraian Rekening"]},
    {nama: "anggaran", judul: [...dated("Anggaran"), "Anggaran Setelah Perubahan"]},
    {nama: "realisasi", judul: dated("Realisasi")},
    {
      nama: "persen",
      judul: ["%", "Persen", "Persentase", "Persentase (%)", "Persen (%)", "Capaian (%)"],
      opsional: true,
    },
    {nama: "sisa", judul: ["Sisa", "Sisa Anggaran", "Lebih/Kurang", "Lebih (Kurang)", "Selisih"], opsional: true},
  ];
}

const notSpending = /^(jumlah|total|surplus|defisit|pembiayaan|sisa lebih|silpa|sikpa)\b/i;

/** A plain JUMLAH is the sum of belanja only where the table has nothing else. */
function pilihanOf({baris}: Lembar, {akhir, kolom}: Judul) {
  const codes = baris.slice(akhir + 1).map((row) => cellText(row[kolom.get("kode") ?? -1]));
  const onlyBelanja = !codes.some((code) => /^[46](\s*\.|$)/.test(code));
  const total = onlyBelanja ? /^(jumlah|total)( belanja( daerah)?)?$/i : /^(jumlah|total) belanja( daerah)?$/i;
  return {total, lanjut: true, onlyBelanja};
}

const dikecualikan: PilihanBaris["dikecualikan"] = ({kode, label, tanpaAngka}) =>
  kode === null ? tanpaAngka || notSpending.test(label) : /^[46]/.test(kode.rekening ?? "");

function readLra(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan {
  const bacaan = emptyBacaan(lembar, lra.jenis);
  const head = lembar.baris.slice(0, judul.awal);
  const blok = readBlokKepala(lembar, head);
  const {onlyBelanja, ...pilihan} = pilihanOf(lembar, judul);
  const angka = ["anggaran", "realisasi", "sisa"].filter((nama) => judul.kolom.has(nama));
  const tabel = readBarisRekening(lembar, judul, {
    bacaan,
    subKegiatan: blok.subKegiatan,
    skpd: [blok.skpd, sumber?.skpd],
    angka,
    ...pilihan,
    tanpaSubKegiatan: true,
    dikecualikan,
  });
  const perRekening = tabel.nodes.every(({program}) => program === null);
  if (!perRekening) leaveOutSummary(tabel);
  const {nodes, pohon} = completeBarisLra(lembar, judul, tabel, bacaan);
  const {kepala, temuan} = resolveKepala(
    lembar,
    {...blok, administratif: blok.administratif || perRekening},
    sumber,
    {status_angka: "lra"},
  );
  bacaan.bagian = [{...kepala, status_angka: statusOf(head, sumber)}];
  bacaan.temuan.push(...temuan);
  const readable = nodes.filter(({ditolak}) => !ditolak);
  bacaan.hitungan = hitunganTabel(tabel, {readable, daun: pohon.daun}, bacaan.ditolak);
  checkLra(lembar, judul, {tabel: onlyBelanja ? tabel : {...tabel, skpd: null}, pohon, readable}, bacaan);
  if (bacaan.temuan.some(({aturan}) => aturan === "kolom-tertukar")) {
    return rejectAll(bacaan, tabel.rows, judul, "kolom anggaran dan realisasi diduga tertukar");
  }
  bacaan.nomenklatur.push(...nomenklaturOf(readable));
  addFaktaLra(bacaan, lembar, judul, {readable, daun: perRekening ? [] : pohon.daun});
  return bacaan;
}

/** Rows of rekening before the first program repeat what stands below the programs. */
function leaveOutSummary(tabel: TabelRekening): void {
  const summary = tabel.nodes.filter(({program, ditolak}) => program === null && !ditolak);
  tabel.nodes = tabel.nodes.filter(({program}) => program !== null);
  tabel.dikecualikan += summary.length;
}

/** What the header says of an audit, else what `sumber.csv` says. */
function statusOf(head: Lembar["baris"], sumber: BarisSumber | null): StatusAngka {
  const text = head.flat().map(cellText).join("\n");
  if (/\b(un-?audited|belum (?:di)?audit|sebelum audit)/i.test(text)) return "lra";
  if (/\b(audited|auditan|(?:telah|sudah) diaudit|setelah audit|hasil audit)\b/i.test(text)) return "lra-audit";
  return sumber?.status_angka === "lra-audit" ? "lra-audit" : "lra";
}

function checkLra(
  lembar: Lembar,
  judul: Judul,
  {tabel, pohon, readable}: {tabel: TabelRekening; pohon: Pohon<BarisLra>; readable: readonly BarisLra[]},
  bacaan: Bacaan,
): void {
  const column = (nama: string) => ({
    nama,
    judul: nama === "anggaran" ? "Anggaran" : "Realisasi",
    index: judul.kolom.get(nama)!,
  });
  const columns = ["anggaran", "realisasi"].map(column);
  const leaves = pohon.daun.map(({baris, kode, nilai}) => ({
    baris,
    kode,
    pagu: nilai["anggaran"]!,
    realisasi: nilai["realisasi"]!,
  }));
  bacaan.temuan.push(
    ...realisasiLebihDariPagu(lembar, leaves, {
      pagu: judul.kolom.get("anggaran")!,
      realisasi: judul.kolom.get("realisasi")!,
      barisJudul: judul.awal + 1,
    }),
    ...sisaBeda(lembar, judul, readable),
    ...indukBedaAnak(lembar, pohon, columns, {nodes: readable, kodeOf: ({kode}) => kode}),
    ...(tabel.skpd === null ? [] : skpdBeda(lembar, pohon, columns, tabel.skpd)),
    ...[tabel.jumlah, ...tabel.jumlahLain].flatMap((total) =>
      total === null ? [] : totalBeda(lembar, pohon, columns, total)
    ),
    ...(judul.kolom.has("persen") ? persenTercetakBeda(lembar, readable, pohon, judul.kolom.get("persen")!) : []),
  );
}

/** Forms print what is left as anggaran − realisasi, and lebih/kurang either way round: both signs are right. */
function sisaBeda(lembar: Lembar, judul: Judul, rows: readonly (BarisRekening & SimpulPersen)[]) {
  const index = judul.kolom.get("sisa");
  if (index === undefined) return [];
  const unequal = rows.filter(({nilai: {sisa = null, anggaran = null, realisasi = null}}) =>
    sisa !== null && anggaran !== null && realisasi !== null &&
    Math.abs(sisa) !== Math.abs(jumlahRupiah([anggaran, -realisasi]))
  );
  const rumus = {nama: "sisa", rumus: "anggaran − realisasi", tambah: ["anggaran"], kurang: ["realisasi"]};
  return rumusKolomBeda(lembar, unequal, [{nama: "sisa", judul: "Sisa", index}], [rumus]);
}
