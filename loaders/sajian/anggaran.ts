import type {
  DataAnggaran,
  FaktaPagu,
  FaktaPersen,
  FaktaRealisasi,
  NamaSkpd,
  Nomenklatur,
  SumberAngka,
} from "../../src/model/anggaran.js";
import {queryRows, withGudang} from "../gudang/baca.js";

/**
 * What the budget pages read. Grain: facts as in the warehouse, one per input row and measure, sorted by code and place,
 * so that two runs on the same inputs give the same bytes. Money in rupiah, exact as doubles.
 */
export async function readAnggaran(gudang: string): Promise<DataAnggaran> {
  return await withGudang(gudang, async (connection) => {
    const rows = <T>(sql: string) => queryRows<T>(connection, sql);
    const position =
      `(SELECT count(*)::INTEGER FROM berkas s WHERE (s.berkas, coalesce(s.lembar, '')) < (f.berkas, coalesce(f.lembar, '')))`;
    const place = `${position} AS sumber, f.baris, f.kolom`;
    return {
      sumber: await rows<SumberAngka>(`
        SELECT berkas, lembar, coalesce(jenis, '') AS jenis, coalesce(asal, 'belum-ditandai') AS asal,
          status_angka AS "statusAngka", keterangan
        FROM berkas ORDER BY berkas, coalesce(lembar, '')`),
      skpd: await rows<NamaSkpd>(`
        SELECT skpd, coalesce(max(nama_skpd), skpd) AS nama FROM berkas WHERE skpd IS NOT NULL GROUP BY skpd ORDER BY skpd`),
      nomenklatur: await rows<Nomenklatur>(`
        SELECT kode, tahun, level, nama FROM nomenklatur
        WHERE level IN ('program', 'kegiatan', 'sub_kegiatan') ORDER BY tahun, kode`),
      pagu: await rows<FaktaPagu>(`
        SELECT ${place}, f.tahun, f.skpd, f.tahapan, f.urutan_tahapan AS "urutanTahapan",
          f.kode_sub_kegiatan AS "kodeSubKegiatan", f.nilai::DOUBLE AS nilai
        FROM pagu f ORDER BY f.tahun, f.skpd, f.kode_sub_kegiatan, f.kode_rekening, sumber, f.baris`),
      realisasi: await rows<FaktaRealisasi>(`
        SELECT ${place}, f.tahun, f.skpd, f.bulan_awal AS "bulanAwal", f.bulan,
          f.kode_sub_kegiatan AS "kodeSubKegiatan", f.nilai::DOUBLE AS nilai
        FROM realisasi f
        ORDER BY f.tahun, f.skpd, f.kode_sub_kegiatan, f.kode_rekening, f.bulan_awal, sumber, f.baris, f.jenis_spj`),
      tercetak: await rows<FaktaPersen>(`
        SELECT ${place}, f.tahun, f.skpd, f.bulan, f.kode, f.teks, f.nilai
        FROM tercetak f WHERE f.ukuran = 'fisik' ORDER BY f.tahun, f.skpd, f.kode, sumber, f.baris`),
    };
  });
}
