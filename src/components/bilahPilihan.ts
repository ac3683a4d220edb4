import type {PilihanTersedia} from "../calc/pilihanTersedia.js";
import type {Pilihan} from "../calc/pilihFakta.js";
import {formatBulan} from "../format/bulan.js";
import {namaSkpd} from "./namaSkpd.js";
import type {DataAnggaran} from "../model/anggaran.js";
import type {DataCatatan} from "../model/catatan.js";
import {pushAlamat} from "./alamatHalaman.js";
import {jumlahCatatan} from "./catatanPemeriksaan.js";
import {pilihan} from "./pilihan.js";

/**
 * The bar of choices over a page: SKPD (where there are several), year, month and stage, which are in the URL; then what
 * the data is and how many notes it has.
 */
export function bilahPilihan(
  data: DataAnggaran,
  catatan: DataCatatan,
  {pilihan: chosen, tersedia}: {pilihan: Pilihan; tersedia: PilihanTersedia},
): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "bilah-pilihan";
  const add = (label: string, key: keyof Pilihan, options: readonly {value: string; teks: string}[]) =>
    bar.append(pilihan(label, options, {
      value: String(chosen[key]),
      onChange: (value) =>
        pushAlamat({[key]: value, ...(key === "skpd" && {tahun: null, bulan: null, tahapan: null, kode: null})}),
    }));
  if (data.skpd.length > 1) {
    const mark = (nama: string, simulasi: boolean) => (simulasi && !/simulasi/i.test(nama) ? " (simulasi)" : "");
    add(
      "SKPD",
      "skpd",
      data.skpd.map(({skpd, simulasi}) => ({
        value: skpd,
        teks: `${namaSkpd(data, skpd)}${mark(namaSkpd(data, skpd), simulasi)}`,
      })),
    );
  }
  add("Tahun", "tahun", tersedia.tahun.map((tahun) => ({value: String(tahun), teks: String(tahun)})));
  add("Sampai dengan", "bulan", tersedia.bulan.map((bulan) => ({value: String(bulan), teks: formatBulan(bulan)})));
  add("Pagu", "tahapan", tersedia.tahapan.map((tahapan) => ({value: tahapan, teks: tahapanText(tahapan)})));
  const notes = document.createElement("span");
  notes.className = "catatan-bilah";
  notes.append(jumlahCatatan(catatan, chosen), " catatan perlu dicek");
  bar.append(originMark(data, chosen), notes);
  return bar;
}

function tahapanText(tahapan: string): string {
  return tahapan === "tidak-disebut" ? "tidak disebut tahapannya" : tahapan.replace("-", " ke-");
}

function originMark(data: DataAnggaran, {skpd, tahun}: Pilihan): HTMLElement {
  const origins = new Set(
    data.pagu.filter((f) => f.skpd === skpd && f.tahun === tahun).map((f) => data.sumber[f.sumber]!.asal),
  );
  const mark = document.createElement("span");
  mark.className = origins.has("simulasi") ? "asal-data simulasi" : "asal-data";
  mark.textContent = origins.has("simulasi")
    ? "SIMULASI, bukan data resmi"
    : origins.has("belum-ditandai")
    ? "Asal data belum ditandai"
    : "Data resmi";
  return mark;
}
