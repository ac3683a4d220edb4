import {formatAkhirBulan} from "../../src/format/bulan.js";
import {queryRows, withGudang} from "../gudang/baca.js";
import type {IsiTemplat} from "./templat.js";

interface BarisKeterangan {
  skpd: string | null;
  tahun: number | null;
  bulan: number | null;
  asal: string;
  banyak: number;
}

const namaAsal: Readonly<Record<string, string>> = {
  resmi: "resmi",
  simulasi: "SIMULASI",
  "belum-ditandai": "belum ditandai",
};

/** What the shell says about the data of the site: whose it is, up to when, and of which origin. */
export async function readKeterangan(gudang: string, bangun: string): Promise<IsiTemplat> {
  const rows = await withGudang(gudang, (connection) =>
    queryRows<BarisKeterangan>(
      connection,
      `WITH g AS (
        SELECT coalesce(nama_skpd, skpd) AS skpd, tahun, bulan, asal, count(*)::INTEGER AS banyak
        FROM berkas WHERE peran = 'dihitung' GROUP BY ALL
      )
      FROM g ORDER BY asal = 'simulasi', tahun DESC, bulan DESC, skpd`,
    ));
  const latest = rows[0];
  const counts = new Map<string, number>();
  for (const {asal, banyak} of rows) counts.set(asal, (counts.get(asal) ?? 0) + banyak);
  const position = latest?.tahun && latest.bulan ? formatAkhirBulan(latest.tahun, latest.bulan) : "belum ada data";
  return {
    lembaga: latest?.skpd ?? "Belum ada data",
    bangun,
    posisi: position,
    asal: [...counts].map(([asal, banyak]) => `${namaAsal[asal] ?? asal} (${banyak} berkas)`).join(", ") || "tidak ada",
  };
}
