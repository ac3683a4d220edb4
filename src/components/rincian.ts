import type {BarisAnggaran} from "../calc/barisAnggaran.js";
import type {Pilihan} from "../calc/pilihFakta.js";
import type {UkuranUrut, Urutan} from "../calc/urutkanAnggaran.js";
import {formatBulan} from "../format/bulan.js";
import {formatNama} from "../format/nama.js";
import type {DataAnggaran} from "../model/anggaran.js";
import type {DataCatatan} from "../model/catatan.js";
import {alamatWith} from "./alamatHalaman.js";
import type {PembuatAngka} from "./angkaAnggaran.js";
import type {AngkaKunci} from "./angkaKunci.js";
import {kalimat, tebal} from "./kalimat.js";
import {namaSkpd} from "./namaSkpd.js";
import type {Remah} from "./remahRoti.js";
import type {KolomTabel, OpsiTabel} from "./tabelAnggaran.js";

/** The columns of the page: computed and printed side by side. */
export const kolomRincian: readonly KolomTabel[] = [
  {jenis: "pagu", judul: "Pagu"},
  {jenis: "realisasi", judul: "Realisasi"},
  {jenis: "varians", judul: "Varians"},
  {jenis: "varians-persen", judul: "Varians (%)"},
  {jenis: "serapan", judul: "Serapan"},
  {jenis: "tercetak", judul: "% capaian tercetak (diduga fisik)"},
];

/** The name of a line in text: the whole SKPD by its own name. */
export function namaBaris({kode, nama}: BarisAnggaran, data: DataAnggaran, {skpd}: Pilihan): string {
  return kode === "" ? namaSkpd(data, skpd) : formatNama(nama);
}

/** Breadcrumbs from the SKPD down to the line. */
export function remahJenjang(jenjang: readonly BarisAnggaran[], data: DataAnggaran, pilihan: Pilihan): Remah[] {
  return jenjang.map((baris, index) => ({
    teks: namaBaris(baris, data, pilihan),
    href: index === jenjang.length - 1 ? null : alamatWith({kode: baris.kode, saring: null}),
  }));
}

/** How far spending is from the budget, with the exact figures. */
export function jawabanRincian(
  baris: BarisAnggaran,
  {angka, pilihan: {tahun, bulan}}: {angka: PembuatAngka; pilihan: Pilihan},
): HTMLElement {
  const selisih = baris.varians.selisih;
  if (selisih === null) {
    return kalimat("jawaban", `Belum ada realisasi tahun ${tahun}. Pagu `, tebal(angka("pagu", baris)), ".");
  }
  const direction = selisih < 0 ? ": belum terserap." : selisih > 0 ? ": melampaui pagu." : ": sama dengan pagu.";
  return kalimat(
    "jawaban",
    `Sampai ${formatBulan(bulan)} ${tahun} terealisasi `,
    tebal(angka("realisasi", baris)),
    " dari pagu ",
    tebal(angka("pagu", baris)),
    ". Selisihnya ",
    angka("varians", baris),
    direction,
  );
}

/** Serapan, varians, sisa and physical progress of the line. */
export function kunciRincian(baris: BarisAnggaran, angka: PembuatAngka): AngkaKunci[] {
  const {fisik} = baris;
  return [
    {judul: "Serapan", angka: angka("serapan", baris), catatan: "realisasi dibagi pagu", menonjol: true},
    {judul: "Varians (%)", angka: angka("varians-persen", baris), catatan: "realisasi − pagu, dibagi pagu"},
    {judul: "Sisa pagu", angka: angka("sisa", baris), catatan: "pagu − realisasi"},
    {
      judul: "% capaian (diduga fisik)",
      angka: angka("fisik", baris),
      catatan: fisik === null ? "tidak ada % tercetak" : "rata-rata % tercetak rincian, tertimbang pagu",
    },
  ];
}

/** Sorting of the table by its heads: first falling, then rising, then DPA order again; all in the URL. */
export function urutTabel(urutan: Urutan | null): NonNullable<OpsiTabel["urut"]> {
  return {
    href: (jenis) => {
      const active = urutan?.ukuran === jenis ? urutan : null;
      const next = active === null ? `${jenis}-turun` : active.turun ? `${jenis}-naik` : null;
      return alamatWith({urut: next});
    },
    kini: urutan === null ? null : {jenis: urutan.ukuran as UkuranUrut, turun: urutan.turun},
  };
}

/** Marks the printed percentages that the data check found not to be realisasi over pagu. */
export function tandaTercetak({temuan}: DataCatatan, {sumber}: DataAnggaran): NonNullable<OpsiTabel["tanda"]> {
  const placeOf = (berkas: string, baris: number | null) => `${berkas}|${baris}`;
  const notes = new Map(
    temuan
      .filter(({aturan}) => aturan === "persen-tercetak-beda")
      .map(({berkas, baris, pesan, dicek_alasan}) => [
        placeOf(berkas, baris),
        dicek_alasan === null ? pesan : `${pesan} Sudah dicek: ${dicek_alasan}`,
      ]),
  );
  return (jenis, {tercetak}) => {
    if (jenis !== "tercetak" || tercetak === null) return null;
    return notes.get(placeOf(sumber[tercetak.sumber]!.berkas, tercetak.baris)) ?? null;
  };
}
