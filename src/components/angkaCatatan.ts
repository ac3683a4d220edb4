import {formatAngka, formatAngkaKolom} from "../format/angka.js";
import {formatRupiah} from "../format/rupiah.js";
import {tanpaAngka} from "../format/tanpaAngka.js";
import type {AturanDiperiksa, BerkasDiperiksa} from "../model/kualitas.js";
import {alamatSel, type TemuanTercatat} from "../model/temuan.js";
import {angka} from "./angka.js";
import type {BarisAsal} from "./asalAngka.js";

const posisi = "pemeriksaan saat impor terakhir";

/** The input row that a note is about, as the origin of a figure. */
export function barisCatatan({berkas, lembar, baris, kolom, kode, pesan, tercetak}: TemuanTercatat): BarisAsal {
  return {
    sumber: {berkas, lembar, jenis: "", asal: "belum-ditandai", statusAngka: null, keterangan: null},
    baris: baris ?? 0,
    uraian: [kode, pesan].filter((text) => text !== null).join(" · "),
    isi: kolom === null ? [] : [{kolom, nama: "tertulis", teks: tercetak ?? ""}],
  };
}

/** A figure of a note: as written, as it should be, or the difference; text where what is written is no number. */
export function angkaCatatan(
  ukuran: "tertulis" | "seharusnya" | "selisih",
  temuan: TemuanTercatat,
  aturan: AturanDiperiksa | undefined,
): Node {
  const {tercetak, nilai_tercetak, seharusnya, selisih, kode} = temuan;
  const nilai = {tertulis: nilai_tercetak, seharusnya, selisih}[ukuran];
  const teks = ukuran === "tertulis" && tercetak !== null ? tercetak : formatAngkaKolom(nilai);
  if (nilai === null) return document.createTextNode(ukuran === "tertulis" ? (tercetak ?? tanpaAngka) : tanpaAngka);
  return angka({
    ukuran,
    nilai,
    ...(kode !== null && {kode}),
    tercetak: ukuran === "tertulis",
    teks,
    tanda: {aturan: temuan.aturan, berkas: temuan.berkas, lembar: temuan.lembar ?? "", sel: alamatSel(temuan)},
    asal: () => ({
      judul: `${aturan?.arti ?? temuan.aturan}${kode === null ? "" : ` ${kode}`}`,
      teks,
      rumus: {
        tertulis: "disalin dari berkas, tidak dihitung",
        seharusnya: aturan?.dasar ?? "",
        selisih: "tertulis − seharusnya",
      }[ukuran],
      masukan: [
        {nama: "Tertulis", teks: tercetak ?? formatAngkaKolom(nilai_tercetak)},
        {nama: "Seharusnya", teks: formatAngkaKolom(seharusnya)},
        {nama: "Selisih", teks: formatAngkaKolom(selisih)},
      ],
      posisi,
      baris: [barisCatatan(temuan)],
    }),
  });
}

/** A total of the accepted rows of one file, or a dash where its kind states none. */
export function totalBerkas(ukuran: "pagu" | "realisasi", file: BerkasDiperiksa): Node {
  const nilai = ukuran === "pagu" ? file.totalPagu : file.totalRealisasi;
  if (nilai === null) return document.createTextNode(tanpaAngka);
  const teks = formatRupiah(nilai);
  return angka({
    ukuran: `total-${ukuran}-berkas`,
    nilai,
    teks,
    tanda: {berkas: file.berkas, lembar: file.lembar ?? ""},
    asal: () => ({
      judul: `Total ${ukuran} ${file.berkas}${file.lembar === null ? "" : ` › ${file.lembar}`}`,
      teks,
      rumus: `jumlah ${ukuran} dari semua baris rincian berkas ini yang diterima`,
      masukan: [{nama: "Baris diterima", teks: formatAngka(file.diterima)}],
      posisi,
      baris: [],
    }),
  });
}
