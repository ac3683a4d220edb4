import type {
  DataAnggaran,
  FaktaPagu,
  FaktaPersen,
  FaktaRealisasi,
  NamaSkpd,
  Nomenklatur,
  SumberAngka,
  TempatAngka,
} from "../../src/model/anggaran.js";
import {queryRows, withGudang} from "../gudang/baca.js";

type Terbaca<T extends TempatAngka> = Omit<T, "sumber"> & {berkas: string; lembar: string | null};

/**
 * What the budget pages read: the figures of the SKPD that are not all simulated (`utama`), or of those that are. Grain:
 * facts as in the warehouse, one per input row and measure, sorted by code and place, so that two runs on the same
 * inputs give the same bytes. Money in rupiah, exact as doubles.
 */
export async function readAnggaran(gudang: string, bagian: "utama" | "simulasi"): Promise<DataAnggaran> {
  return await withGudang(gudang, async (connection) => {
    const rows = <T>(sql: string) => queryRows<T>(connection, `WITH daftar_skpd AS (${skpdDenganPagu}) ${sql}`);
    const own = `f.skpd IN (SELECT skpd FROM daftar_skpd WHERE simulasi = ${bagian === "simulasi"})`;
    const place = "f.berkas, f.lembar, f.baris, f.kolom, f.tahun, f.skpd";
    const order = "f.berkas, f.lembar, f.baris";
    const semua = await rows<SumberAngka>(`
      SELECT berkas, lembar, coalesce(jenis, '') AS jenis, coalesce(asal, 'belum-ditandai') AS asal,
        status_angka AS "statusAngka", keterangan
      FROM berkas ORDER BY berkas, coalesce(lembar, '')`);
    const pagu = await rows<Terbaca<FaktaPagu>>(`
      SELECT ${place}, f.tahapan, f.tanggal_berlaku::VARCHAR AS "tanggalBerlaku",
        f.kode_sub_kegiatan AS "kodeSubKegiatan", f.nilai::DOUBLE AS nilai
      FROM pagu f WHERE ${own} ORDER BY f.tahun, f.skpd, f.kode_sub_kegiatan, f.kode_rekening, ${order}`);
    const realisasi = await rows<Terbaca<FaktaRealisasi>>(`
      SELECT ${place}, f.bulan_awal AS "bulanAwal", f.bulan, f.kode_sub_kegiatan AS "kodeSubKegiatan",
        f.nilai::DOUBLE AS nilai
      FROM realisasi f WHERE ${own}
      ORDER BY f.tahun, f.skpd, f.kode_sub_kegiatan, f.kode_rekening, f.bulan_awal, ${order}, f.jenis_spj`);
    const tercetak = await rows<Terbaca<FaktaPersen>>(`
      SELECT ${place}, f.bulan, f.kode, f.teks, f.nilai
      FROM tercetak f WHERE f.ukuran = 'fisik' AND ${own} ORDER BY f.tahun, f.skpd, f.kode, ${order}`);
    const sumber = usedSumber(semua, [pagu, realisasi, tercetak]);
    const place_ = <T extends TempatAngka>(facts: readonly Terbaca<T>[]) =>
      facts.map((fact) => withSumber(fact, sumber));
    return {
      sumber,
      skpd: await rows<NamaSkpd>("FROM daftar_skpd ORDER BY skpd"),
      nomenklatur: usedNames(
        await rows<Nomenklatur>(`
          SELECT kode, tahun, level, nama FROM nomenklatur
          WHERE level IN ('program', 'kegiatan', 'sub_kegiatan') ORDER BY tahun, kode`),
        [...pagu, ...realisasi],
      ),
      pagu: place_<FaktaPagu>(pagu),
      realisasi: place_<FaktaRealisasi>(realisasi),
      tercetak: place_<FaktaPersen>(tercetak),
    };
  });
}

/** Every SKPD with a budget or spending, and whether all of it is simulated. */
const skpdDenganPagu = `
  SELECT f.skpd, coalesce(min(b.nama), f.skpd) AS nama, bool_and(f.asal = 'simulasi') AS simulasi
  FROM (SELECT skpd, asal FROM pagu UNION ALL SELECT skpd, asal FROM realisasi) f
  LEFT JOIN (SELECT skpd, max(nama_skpd) AS nama FROM berkas GROUP BY skpd) b ON b.skpd = f.skpd
  GROUP BY f.skpd`;

function keyOf({berkas, lembar}: {berkas: string; lembar: string | null}): string {
  return JSON.stringify([berkas, lembar]);
}

function usedSumber(
  semua: readonly SumberAngka[],
  facts: readonly (readonly {berkas: string; lembar: string | null}[])[],
): SumberAngka[] {
  const used = new Set(facts.flatMap((list) => list.map(keyOf)));
  return semua.filter((sumber) => used.has(keyOf(sumber)));
}

function withSumber<T extends TempatAngka>({berkas, lembar, ...fact}: Terbaca<T>, sumber: readonly SumberAngka[]): T {
  return {sumber: sumber.findIndex((s) => s.berkas === berkas && s.lembar === lembar), ...fact} as unknown as T;
}

/** The names of the codes that the facts have, and of those above them, in their years. */
function usedNames(
  names: readonly Nomenklatur[],
  facts: readonly {tahun: number; kodeSubKegiatan: string}[],
): Nomenklatur[] {
  const used = new Set(facts.flatMap(({tahun, kodeSubKegiatan}) => {
    const segments = kodeSubKegiatan.split(".");
    return [3, 5, segments.length].map((length) => `${tahun}|${segments.slice(0, length).join(".")}`);
  }));
  return names.filter(({tahun, kode}) => used.has(`${tahun}|${kode}`));
}
