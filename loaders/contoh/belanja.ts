import {alokasikan} from "../../src/calc/alokasikan.js";
import {type Acak, createAcak} from "./acak.js";
import {type Dokumen, jalurSp2d, numberDokumen} from "./dokumen.js";
import type {Opd} from "./opd.js";
import type {Lini} from "./pagu.js";
import {daftarRekening, namaRekening} from "./rekening.js";
import {danaBendahara} from "./uangPersediaan.js";
import {hariOf, lastBulan} from "./waktu.js";
import {formatBulan} from "../../src/format/bulan.js";

interface Tempat {
  opd: Opd;
  tahun: number;
  acak: Acak;
}

/**
 * The documents behind a year's spending up to its last simulated month: salaries and contracts by LS, the rest by
 * receipts (TBP) out of GU or TU money, and the SPP that hand that money to the treasurer. At the end of an unfinished
 * year some LS have no transfer yet: known, not spent.
 */
export function createDokumen(
  benih: number,
  {opd, tahun, lini, bulanan}: {
    opd: Opd;
    tahun: number;
    lini: readonly Lini[];
    bulanan: readonly (readonly number[])[];
  },
): Dokumen[] {
  const tempat = {opd, tahun, acak: createAcak(benih, opd.nomor, tahun, "dokumen")};
  const akhir = lastBulan(tahun);
  const belanja = lini.flatMap((l, index) =>
    bulanan[index]!.slice(0, akhir).flatMap((nilai, b) => (nilai === 0 ? [] : createBelanja(tempat, l, b + 1, nilai)))
  );
  const belum = akhir === 12 ? [] : lini.flatMap((l, index) => {
    const nilai = bulanan[index]![akhir]!;
    return daftarRekening[l.rekening]!.cara !== "ls" || nilai === 0 ? [] : [createBelumCair(tempat, l, akhir, nilai)];
  });
  return numberDokumen([...belanja, ...belum, ...danaBendahara(opd, tahun, belanja)]);
}

function createBelanja({opd, tahun, acak}: Tempat, lini: Lini, bulan: number, nilai: number): Dokumen[] {
  const {cara, pola} = daftarRekening[lini.rekening]!;
  if (cara === "gaji") {
    const transfer = hariOf(tahun, bulan, pola === "tpp" ? 12 : bulan === 1 ? 5 : 1);
    const awal = Math.max(hariOf(tahun, 1, 2), transfer - 6);
    const bersama = `gaji ${lini.kodeSub} ${pola === "tpp" ? "tpp" : "gaji"} ${bulan}`;
    return [{...kosong(lini, bulan), transfer, tanggal: awal, spm: awal + 1, sp2d: awal + 2, nilai, bersama}];
  }
  if (cara === "ls") {
    const transfer = hariOf(tahun, bulan, acak.bulat(3, 27));
    return [withSetoran(
      {...kosong(lini, bulan), ...jalurSp2d(transfer, hariOf(tahun, 1, 2), acak), transfer, nilai},
      acak,
    )];
  }
  const banyak = Math.min(acak.bulat(1, 1 + opd.padat), nilai / 500);
  const bobot = Array.from({length: banyak}, () => acak.antara(0.5, 1.5));
  return alokasikan(nilai, bobot, {kelipatan: 500}).filter((bagian) => bagian > 0).map((bagian, urut) =>
    withSetoran({
      ...kosong(lini, bulan),
      jenis: "TBP",
      transaksi: cara === "tu" ? "TU" : "GU",
      tanggal: hariOf(tahun, bulan, acak.bulat(6, 28)),
      nilai: bagian,
      bersama: `tbp ${lini.unit.kode} ${lini.kodeSub} ${lini.rekening} ${bulan} ${urut}`,
    }, acak)
  );
}

/** An LS of the last days of the last month, with SPM and perhaps SP2D, but no transfer. */
function createBelumCair({tahun, acak}: Tempat, lini: Lini, bulan: number, nilai: number): Dokumen {
  const tanggal = hariOf(tahun, bulan, acak.bulat(22, 25));
  const sp2d = acak.mungkin(0.5) ? tanggal + 4 : null;
  return {
    ...kosong(lini, bulan),
    tanggal,
    spm: tanggal + 2,
    sp2d,
    nilai,
    bersama: `belum ${lini.kodeSub} ${lini.rekening}`,
  };
}

function kosong(lini: Lini, bulan: number): Dokumen {
  return {
    jenis: "SPP",
    transaksi: "LS",
    unit: lini.unit,
    lini,
    keterangan: `SIMULASI: ${namaRekening(lini.rekening)} bulan ${formatBulan(bulan)}`,
    tanggal: 0,
    spm: null,
    sp2d: null,
    transfer: null,
    nilai: 0,
    setoran: 0,
    bersama: `ls ${lini.unit.kode} ${lini.kodeSub} ${lini.rekening} ${bulan}`,
    nomor: 0,
    nilaiSp2d: 0,
  };
}

/** Now and then a part of a payment is paid back: the document then states more than was spent. */
function withSetoran(dokumen: Dokumen, acak: Acak): Dokumen {
  if (!acak.mungkin(0.03)) return dokumen;
  const setoran = Math.ceil((dokumen.nilai * acak.antara(0.01, 0.08)) / 500) * 500;
  const keterangan = `${dokumen.keterangan}, sebagian disetor kembali`;
  return {...dokumen, nilai: dokumen.nilai + setoran, setoran, keterangan};
}
