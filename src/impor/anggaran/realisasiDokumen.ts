import type {Bacaan} from "../../model/masukan.js";
import {formatAngka} from "../../format/angka.js";
import {columnLetter} from "../alamat.js";
import {temuanOf} from "../aturan/temuan.js";
import {rejectedRow} from "../bacaan.js";
import {bidangKode} from "../bidang.js";
import {BarisJumlah, type JumlahKolom} from "./barisJumlah.js";
import {DaftarBagian} from "./daftarBagian.js";
import {DaftarNama} from "./daftarNama.js";
import {type Dokumen, isWholeDokumen, kolomDokumen, kunciDokumen, pembacaDokumen, salahDokumen} from "./dokumen.js";
import type {JenisAlir, PembacaAlir} from "../jenis.js";
import type {Judul} from "../judul.js";
import {parseKode} from "../kode.js";
import {cellText, type Sel} from "../lembar.js";
import {SidikTeks} from "../sidikTeks.js";
import type {BarisSumber} from "../sumber.js";
import {type BarisData, openRow, refuseCut, wholeWidth} from "../tabel.js";
import {teksSendiri} from "../teksSendiri.js";

/**
 * SIPD "Data Realisasi Dokumen": one row per document and rekening.
 *
 * In:    a flat list with (at least) the columns of `kolomDokumen`; amounts in rupiah.
 * Out:   documents that count as realisasi of the month of their transfer (LS) or of their own date (TBP), one part per
 *        year, unit and month; LS without a transfer as `belum_cair`; SPP of UP, GU and TU are `dikecualikan`.
 *        `nilai` is Nilai Realisasi less Nilai Setoran; both are kept.
 * Key:   SP2D (LS) or document number, with sub kegiatan and rekening, and the SPD of a TBP or the DPT of a TBP-KKPD: a
 *        second row with the same key is `baris-ganda`. NIP, names and descriptions are never read.
 */
export const realisasiDokumen: JenisAlir = {
  jenis: "realisasi-dokumen",
  pengecualian: "SPP UP, GU, dan TU: uang persediaan, bukan belanja; belanjanya ada di TBP.",
  kolom: kolomDokumen,
  open: openRealisasiDokumen,
};

interface Tersangka {
  data: BarisData;
  dokumen: Dokumen;
  kunci: string;
}

function openRealisasiDokumen(bacaan: Bacaan, judul: Judul, sumber: BarisSumber | null): PembacaAlir {
  const pembaca = pembacaDokumen(judul, sumber);
  const daftarBagian = new DaftarBagian(bacaan, sumber, {status_angka: "spj"});
  const daftarNama = new DaftarNama(bacaan);
  const kolom = columnLetter(judul.kolom.get("nilai_realisasi")!);
  const width = wholeWidth(judul, bacaan);
  const seen = new SidikTeks();
  const suspects: Tersangka[] = [];
  const waiting: BarisData[] = [];
  const firstRow = new Map<string, number>();
  /** In sen, which a double adds without loss. */
  let setoranSen = 0;
  const jumlah: [JumlahKolom, JumlahKolom] = [{nama: "nilai_realisasi", sen: 0}, {nama: "nilai_setoran", sen: 0}];
  const barisJumlah = new BarisJumlah(bacaan, judul, jumlah);

  function row(data: BarisData): void {
    if (data.row.length < width) return refuseCut(data, judul, bacaan);
    const dokumen = pembaca.read(data.row);
    if (!isWholeDokumen(dokumen)) {
      if (pembaca.waits(data.row)) waiting.push(data);
      else if (dokumen.kode_rekening !== null || !barisJumlah.take(data)) refuse(data, dokumen);
      return;
    }
    if (dokumen.perlakuan === "dikecualikan") {
      bacaan.hitungan.dikecualikan += 1;
      addToJumlah(dokumen);
      return;
    }
    const kunci = kunciDokumen(dokumen);
    if (seen.add(kunci)) suspects.push({data, dokumen, kunci});
    else accept(data, dokumen);
  }

  function accept({row, baris}: BarisData, dokumen: Dokumen): void {
    const {skpd, sub_skpd, perlakuan, nilai_realisasi, nilai_setoran} = dokumen;
    const {tahun, bulan} = dokumen.tanggal!;
    const bagian = daftarBagian.indexOf(skpd, sub_skpd, tahun * 12 + bulan, () => ({
      tahun,
      bulan_awal: bulan,
      bulan,
      nama_skpd: teksSendiri(cellText(row[judul.kolom.get("nama_skpd")!])) || null,
    }));
    const bersih = nilai_realisasi! - nilai_setoran!;
    const fact = {
      bagian,
      baris,
      kolom,
      kode_sub_kegiatan: dokumen.kode_sub_kegiatan!,
      kode_rekening: dokumen.kode_rekening!,
      jenis_spj: dokumen.isLs ? null : "UP/GU/TU" as const,
    };
    if (perlakuan === "belum cair") {
      bacaan.belum_cair.push({...fact, nomor: dokumen.nomor, nilai: bersih});
    } else {
      if (dokumen.menyusul !== null) {
        const {kode_sub_kegiatan, kode_rekening} = fact;
        bacaan.cair_menyusul.push({bagian, baris, kode_sub_kegiatan, kode_rekening, nomor: dokumen.menyusul});
      }
      bacaan.realisasi.push({
        ...fact,
        nilai_bulan: bersih,
        nilai_sampai: null,
        nilai_bruto: nilai_realisasi,
        setoran: nilai_setoran,
      });
      setoranSen += Math.round(nilai_setoran! * 100);
    }
    if (!daftarNama.has(tahun, fact.kode_sub_kegiatan) || !daftarNama.has(tahun, fact.kode_rekening)) {
      addNames(row, dokumen, {bagian, baris});
    }
    bacaan.hitungan.diterima += 1;
    addToJumlah(dokumen);
  }

  function addToJumlah({nilai_realisasi, nilai_setoran}: Dokumen): void {
    jumlah[0].sen += Math.round((nilai_realisasi ?? 0) * 100);
    jumlah[1].sen += Math.round((nilai_setoran ?? 0) * 100);
  }

  function addNames(row: readonly Sel[], dokumen: Dokumen, tempat: {bagian: number; baris: number}): void {
    const cell = (nama: string) => row[judul.kolom.get(nama) ?? -1] ?? null;
    for (const level of ["program", "kegiatan"]) {
      const kode = parseKode(cell(`kode_${level}`), bidangKode(dokumen.kode_sub_kegiatan))?.program ?? null;
      daftarNama.add(kode, cell(`nama_${level}`), tempat);
    }
    daftarNama.add(dokumen.kode_sub_kegiatan, cell("nama_sub_kegiatan"), tempat);
    daftarNama.add(dokumen.kode_rekening, cell("nama_rekening"), tempat);
  }

  function refuse(data: BarisData, dokumen: Dokumen): void {
    const reader = openRow(data, judul, bacaan);
    for (const {nama, harapan} of salahDokumen(dokumen)) reader.read(nama, () => null, harapan);
    const {kode_sub_kegiatan, kode_rekening} = dokumen;
    reader.close([kode_sub_kegiatan, kode_rekening].filter((kode) => kode !== null).join(".") || null);
    bacaan.hitungan.ditolak += 1;
  }

  /** Two keys with the same hash: only the texts tell whether they are one. */
  function again({row, baris}: BarisData): void {
    const dokumen = pembaca.read(row);
    if (!isWholeDokumen(dokumen) || dokumen.perlakuan === "dikecualikan") return;
    const kunci = kunciDokumen(dokumen);
    if (wanted!.has(kunci) && !firstRow.has(kunci)) firstRow.set(kunci, baris);
  }

  let wanted: Set<string> | null = null;
  function end(): boolean {
    pembaca.end();
    waiting.splice(0).forEach(row);
    if (wanted === null && suspects.length > 0) {
      wanted = new Set(suspects.map(({kunci}) => kunci));
      return true;
    }
    for (const {data, dokumen, kunci} of suspects) {
      const first = firstRow.get(kunci)!;
      if (first === data.baris) accept(data, dokumen);
      else rejectRepeat(data, dokumen, first);
    }
    noteSetoran();
    barisJumlah.end(bacaan.hitungan.diterima + bacaan.hitungan.dikecualikan);
    return false;
  }

  function rejectRepeat({row, baris}: BarisData, dokumen: Dokumen, first: number): void {
    const nama = dokumen.isLs ? "nomor_sp2d" : "nomor_dokumen";
    const pesan = `Dokumen ${dokumen.nomor} untuk ${dokumen.kode_sub_kegiatan} rekening ${dokumen.kode_rekening} ` +
      `sudah ada di baris ${first}.`;
    bacaan.temuan.push(temuanOf("baris-ganda", bacaan, {
      baris,
      kolom: columnLetter(judul.kolom.get(nama)!),
      kode: `${dokumen.kode_sub_kegiatan}.${dokumen.kode_rekening}`,
      tercetak: dokumen.nomor,
      nilai_tercetak: dokumen.nilai_realisasi,
      pesan,
    }));
    bacaan.ditolak.push(rejectedRow(baris, row, judul.kolom, pesan));
    bacaan.hitungan.ditolak += 1;
  }

  function noteSetoran(): void {
    if (setoranSen === 0) return;
    const setoran = setoranSen / 100;
    bacaan.temuan.push(temuanOf("setoran-dikurangkan", bacaan, {
      kolom: columnLetter(judul.kolom.get("nilai_setoran")!),
      nilai_tercetak: setoran,
      pesan: `Nilai Setoran seluruhnya ${formatAngka(setoran)} dikurangkan dari realisasi. Cek apakah semuanya ` +
        "pengembalian belanja: sebagian instansi mencatat setoran lain di kolom ini.",
    }));
  }

  return {row, end, again};
}
